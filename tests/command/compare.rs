//! `comments compare`

use std::fs;

use expect_test::expect;
use serde_json::{Value, json};

use crate::{BUNDLED, comments, folder};

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn as_json_it_has_the_documented_shape() {
    let folder = folder("compare-json");
    let corpus: Value = serde_json::from_str(BUNDLED).unwrap();
    let text = |id: &str| {
        let comments = corpus["comments"].as_array().unwrap();
        comments.iter().find(|comment| comment["id"] == id).unwrap()["text"].as_str().unwrap()
    };
    for [a, b] in [["france", "jprs"], ["dns-oarc", "jprs"], ["jprs", "dns-oarc"]] {
        let ended = comments(&folder, &["compare", "corpus.json", a, b, "--json"]);
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
        let answer: Value = serde_json::from_str(&ended.out).unwrap();
        assert_eq!(keys(&answer), ["a", "b", "links", "rows"]);
        assert_eq!((&answer["a"], &answer["b"]), (&json!(a), &json!(b)));
        let rows = answer["rows"].as_array().unwrap();
        assert_eq!(rows.len(), corpus["issues"].as_array().unwrap().len(), "every issue has a row");
        for row in rows {
            assert_eq!(keys(row), ["a", "b", "issue"]);
            for (side, id) in [("a", a), ("b", b)] {
                let cell = &row[side];
                assert_eq!(keys(cell), ["condition", "quotes", "stance"]);
                let positions = corpus["positions"].as_array().unwrap();
                let coded = positions.iter().find(|at| at["comment"] == id && at["issue"] == row["issue"]);
                assert_eq!(cell["stance"], coded.map_or(Value::Null, |position| position["stance"].clone()));
                for quote in cell["quotes"].as_array().unwrap() {
                    assert_eq!(keys(quote), ["passage", "text"]);
                    assert!(text(id).contains(quote["text"].as_str().unwrap()));
                }
            }
        }
        for link in answer["links"].as_array().unwrap() {
            assert_eq!(keys(link), ["a", "b", "parts", "score", "strength", "why"]);
            assert!(link["score"].as_f64().unwrap() > 0.0 && link["why"].as_array().unwrap().len() > 1);
            assert!(["close", "related"].contains(&link["strength"].as_str().unwrap()));
        }
    }
}

#[test]
fn turned_round_it_says_the_same() {
    let folder = folder("compare-turned");
    let links = |a: &str, b: &str| {
        let ended = comments(&folder, &["compare", "corpus.json", a, b, "--json"]);
        serde_json::from_str::<Value>(&ended.out).unwrap()["links"].as_array().unwrap().clone()
    };
    let (there, back) = (links("jprs", "dns-oarc"), links("dns-oarc", "jprs"));
    assert_eq!((there.len(), back.len()), (1, 1));
    assert_eq!((&there[0]["a"], &there[0]["b"]), (&back[0]["b"], &back[0]["a"]));
    assert_eq!(there[0]["score"], back[0]["score"]);
}

#[test]
fn as_text_it_cites_the_passages() {
    let folder = folder("compare-text");
    expect![[r#"
        JPRS  (jprs)  Summary by the editors, from the opening of the comment
        DNS-OARC  (dns-oarc)  Summary by the editors, from the opening of the comment

        Building on existing bodies
          JPRS: supports
            summary, 2.1: DNS-OARC and the national CERTs should be strengthened first.
            summary, 2.2: The function could be laid over CERTs that exist.
          DNS-OARC: raises
            summary, 1: The mission of DNS-OARC overlaps with what the business case proposes.

        Cost and funding
          JPRS: opposes
            summary, 4.1: The cost is too high: four million dollars is a huge amount.
          DNS-OARC: raises
            summary, 3: agrees that more funding and resources are needed

        A new DNS-CERT body
          JPRS: mixed
            summary, 1.2: JPRS therefore agrees with a DNS-CERT as a concept, but not as an organisation.
          DNS-OARC: not coded

        The case is made
          JPRS: raises
            summary, 1.1: No established framework excels at the security, stability and resiliency of the DNS.
          DNS-OARC: not coded

        The scope is right
          JPRS: opposes
            summary, 3.2: Incidents have several causes at once, so a body for the DNS alone fits badly.
          DNS-OARC: not coded

        Neither speaks to 4 issues: Going ahead now; A cross-community group; ICANN's role; Beyond ICANN.

        1 link between passages, computed from the texts
          summary, 4.2 and summary, 3, related (0.25): cost / funding, brings / bring
    "#]]
    .assert_eq(&comments(&folder, &["compare", "corpus.json", "jprs", "dns-oarc"]).out);
}

#[test]
fn what_cannot_be_compared_is_said() {
    let folder = folder("compare-errors");
    let one =
        json!({"format": "comment-explorer/1", "comments": [{"id": "a", "text": "Yes.", "author": {"name": "A"}}]});
    fs::write(folder.join("one.json"), one.to_string()).unwrap();
    for (arguments, error) in [
        (["corpus.json", "france", "france"], "france cannot be compared with itself: name another comment"),
        (
            ["corpus.json", "france", "narnia"],
            "there is no comment \"narnia\": `comments search CORPUS \"\"` lists the ids",
        ),
        (
            ["corpus.json", "\u{1b}[2J", "france"],
            "there is no comment \"␛[2J\": `comments search CORPUS \"\"` lists the ids",
        ),
        (["one.json", "a", "a"], "the corpus has 1 comment: it takes two to compare"),
    ] {
        let ended = comments(&folder, &[&["compare"][..], &arguments].concat());
        assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""));
        assert_eq!(ended.err, format!("comments: {error}\n"));
    }
    assert_eq!(comments(&folder, &["compare", "corpus.json", "france"]).code, Some(2), "it takes two");
}

/// What a corpus holds cannot steer the terminal that it is printed on.
#[test]
fn control_characters_are_shown_and_not_sent() {
    let folder = folder("compare-control");
    let comment = |id: &str| json!({"id": id, "text": "Yes \u{1b}[2J.", "author": {"name": "\u{1b}]0;t\u{7}"}});
    let position =
        json!({"comment": "a", "issue": "i", "stance": "supports", "evidence": [{"exact": "Yes \u{1b}[2J"}]});
    let corpus = json!({
        "format": "comment-explorer/1", "comments": [comment("a"), comment("b")],
        "issues": [{"id": "i", "label": "\u{1b}[1m", "proposition": "x"}], "positions": [position]
    });
    fs::write(folder.join("odd.json"), corpus.to_string()).unwrap();
    let ended = comments(&folder, &["compare", "odd.json", "a", "b"]);
    assert!(ended.out.contains("␛[2J") && ended.out.contains("␛[1m"), "{}", ended.out);
    assert!(!ended.out.contains(['\u{1b}', '\u{7}']), "{:?}", ended.out);
}
