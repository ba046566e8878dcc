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
        assert_eq!(keys(&answer), ["a", "b", "links", "rows", "shared", "vocabulary"]);
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
fn two_letters_have_their_wording_in_common_and_their_own_words() {
    let folder = folder("compare-wording");
    let own = |subject: &str| {
        let sentence =
            |number: usize| format!("The {subject} of the {subject} number {number} is what we speak of here.");
        (0..20).map(sentence).collect::<Vec<_>>().join("\n\n")
    };
    let copied =
        "Every ferry that crosses the narrow sound twice a day needs a lamp at either bow and a bell at its stern.";
    let comment = |id: &str, text: String| {
        json!({ "id": id, "author": { "name": id, "kind": "individual" }, "language": "en", "text_by": "commenter",
                "text_status": "full", "text": text })
    };
    let comments_of = [
        comment("north", format!("{}\n\n{copied}", own("lighthouse"))),
        comment("south", format!("{copied}\n\n{}", own("weighbridge"))),
    ];
    let mut corpus: Value = serde_json::from_str(BUNDLED).unwrap();
    corpus["comments"] = json!(comments_of);
    corpus["positions"] = json!([]);
    fs::write(folder.join("letters.json"), corpus.to_string()).unwrap();
    let ended = comments(&folder, &["compare", "letters.json", "north", "south", "--json"]);
    let answer: Value = serde_json::from_str(&ended.out).unwrap();
    let shared = &answer["shared"][0];
    let of = |side: &str, at: usize| {
        let range = &shared[side];
        let bytes = |end: usize| usize::try_from(range[end].as_u64().unwrap()).unwrap();
        comments_of[at]["text"].as_str().unwrap()[bytes(0)..bytes(1)].to_owned()
    };
    assert_eq!(
        (of("a", 0), of("b", 1), &shared["class"]),
        (copied.trim_end_matches('.').to_owned(), copied.trim_end_matches('.').to_owned(), &json!("comment"))
    );
    assert_eq!(answer["vocabulary"]["a"][0]["word"], "lighthouse");
    assert_eq!(answer["vocabulary"]["b"][0]["word"], "weighbridge");
    assert_eq!(answer["vocabulary"]["a"][0]["elsewhere"], json!([0, 21]));
}

/// What two letters say in nearly the same words, and what each of them says alone.
const BOTH: [&str; 2] = [
    "The toll on heavy lorries ought to be charged by the axle. A charge by the hour punishes the driver who waits at the \
     weighbridge while his papers are read.",
    "Bats roost beneath the second arch of the viaduct. No mason should scrape its joints before the young have flown in \
     August.",
];
const ALONE: [&str; 4] = [
    "Our village hall leaks whenever the wind stands in the west, and nobody has mended its gutters for a decade.",
    "Children from the upper farms walk to school along a lane without a footpath, past a quarry with no fence.",
    "The harvest of seaweed has doubled, and with it the number of small boats moored against the pier overnight.",
    "Nightly deliveries to the bakery wake everyone on the square; rubber wheels for its trolleys would cost little.",
];

#[test]
fn turned_round_it_says_the_same() {
    let folder = folder("compare-turned");
    let comment = |id: &str, passages: &[&str]| {
        json!({ "id": id, "author": { "name": id, "kind": "individual" }, "language": "en", "text_by": "commenter",
                "text_status": "full", "text": passages.join("\n\n") })
    };
    let mut corpus: Value = serde_json::from_str(BUNDLED).unwrap();
    corpus["comments"] = json!([
        comment("north", &[ALONE[0], BOTH[0], ALONE[1], BOTH[1]]),
        comment("south", &[BOTH[1], ALONE[2], BOTH[0], ALONE[3]]),
    ]);
    corpus["positions"] = json!([]);
    fs::write(folder.join("letters.json"), corpus.to_string()).unwrap();
    let links = |a: &str, b: &str| {
        let ended = comments(&folder, &["compare", "letters.json", a, b, "--json"]);
        serde_json::from_str::<Value>(&ended.out).unwrap()["links"].as_array().unwrap().clone()
    };
    let (there, mut back) = (links("north", "south"), links("south", "north"));
    back.sort_by_key(|link| link["b"].to_string());
    let ends = |link: &Value| [link["a"].clone(), link["b"].clone()];
    assert_eq!(there.iter().map(ends).collect::<Vec<_>>(), [[json!("p2"), json!("p3")], [json!("p4"), json!("p1")]]);
    for (there, back) in there.iter().zip(&back) {
        assert_eq!((&there["a"], &there["b"], &there["score"]), (&back["b"], &back["a"], &back["score"]));
    }
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

        0 links between passages, computed from the texts

        0 stretches in nearly the same words

        Words of JPRS more than of others: none beyond chance, or too short to say

        Words of DNS-OARC more than of others: none beyond chance, or too short to say
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
    fs::write(folder.join("broken.json"), "Dear Sir,").unwrap();
    let broken = comments(&folder, &["compare", "broken.json", "a", "b", "--json"]).err;
    assert!(broken.starts_with("comments: broken.json has 1 error: `comments check` says where.\n"), "{broken}");
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
