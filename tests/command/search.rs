//! `comments search`

use std::fs;

use expect_test::expect;
use serde_json::Value;

use crate::{BUNDLED, comments, folder};

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn as_json_it_has_the_documented_shape() {
    let folder = folder("search-json");
    let corpus: Value = serde_json::from_str(BUNDLED).unwrap();
    let text = |id: &str| {
        let comments = corpus["comments"].as_array().unwrap();
        comments.iter().find(|comment| comment["id"] == id).unwrap()["text"].as_str().unwrap()
    };
    for (query, found) in [("exist", 5), ("what already exists", 1), ("DNS", 7), ("france", 1), ("", 7), ("zebra", 0)] {
        let ended = comments(&folder, &["search", "corpus.json", query, "--exact", "--json"]);
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
        let answer: Value = serde_json::from_str(&ended.out).unwrap();
        assert_eq!(keys(&answer), ["hits", "problems", "query", "total"]);
        assert_eq!(
            (&answer["query"], &answer["total"], &answer["problems"]),
            (&query.into(), &found.into(), &serde_json::json!([]))
        );
        let hits = answer["hits"].as_array().unwrap();
        assert_eq!(hits.len(), found);
        let mut last = f64::INFINITY;
        for hit in hits {
            assert_eq!(keys(hit), ["id", "passages", "score"]);
            let score = hit["score"].as_f64().unwrap();
            assert!(score.is_finite() && score <= last, "best first");
            last = score;
            let text = text(hit["id"].as_str().unwrap());
            for passage in hit["passages"].as_array().unwrap() {
                assert_eq!(keys(passage), ["end", "id", "start"]);
                let at = |name: &str| usize::try_from(passage[name].as_u64().unwrap()).unwrap();
                let words = text.get(at("start")..at("end")).expect("offsets lie between characters");
                assert!(!words.is_empty() && words == words.trim());
                let first = query.split(' ').map(str::to_lowercase).any(|word| words.to_lowercase().contains(&word));
                assert!(first, "{query} in {words:?}");
            }
        }
    }
}

#[test]
fn offsets_lie_between_characters_of_any_script() {
    let folder = folder("search-scripts");
    let text = "Été, 字字。 Été!\n\n👍 Nous: été 字";
    let corpus = serde_json::json!({"format": "comment-explorer/1", "comments": [{"id": "a", "text": text, "author": {"name": "été"}}]});
    fs::write(folder.join("scripts.json"), corpus.to_string()).unwrap();
    let ended = comments(&folder, &["search", "scripts.json", "ete", "--json"]);
    let answer: Value = serde_json::from_str(&ended.out).unwrap();
    let passages = answer["hits"][0]["passages"].as_array().unwrap();
    let at = |passage: &Value, name: &str| usize::try_from(passage[name].as_u64().unwrap()).unwrap();
    let words: Vec<_> = passages.iter().map(|passage| &text[at(passage, "start")..at(passage, "end")]).collect();
    assert_eq!(words, ["Été, 字字。", "Été!", "👍 Nous: été 字"]);
    assert!(!answer["problems"].as_array().unwrap().is_empty());
}

#[test]
fn as_text_it_cites_the_passages() {
    let folder = folder("search-text");
    let found = |query: &str| comments(&folder, &["search", "corpus.json", query]).out;
    expect![[r#"
        1 of 7 comments Also matched: exist.

        France  (france)  Whole comment, in its own words
          ¶ 4.3: · Identify the gap between what already exists and what is needed ;
    "#]]
    .assert_eq(&found("what already exists"));
    expect![[r#"
        3 of 7 comments Also matched: funding, money, pay, resources.

        JPRS  (jprs)  Summary by the editors, from the opening of the comment
          summary, 3.1: More channels would mean confusion and cost.
          summary, 4.1: The cost is too high: four million dollars is a huge amount.
          summary, 4.2: Money that comes from registrants brings a responsibility towards registrants.

        DNS-OARC  (dns-oarc)  Summary by the editors, from the opening of the comment
          summary, 3: It welcomes the attention that the papers bring, and agrees that more funding and resources are needed.

        CENTR  (centr)  Summary by the editors, second-hand: from another body’s account
          summary, 1: Why a DNS-CERT is needed, how it would work and who would pay for it all raise concerns.
    "#]]
    .assert_eq(&found("cost"));
    expect![[r#"
        0 of 7 comments
    "#]]
    .assert_eq(&found("zebra"));
}

/// A file that cannot be read is not a file without comments.
#[test]
fn a_broken_corpus_is_said_to_be_one() {
    let folder = folder("search-broken");
    fs::write(folder.join("broken.json"), "Dear Sir,").unwrap();
    let ended = comments(&folder, &["search", "broken.json", "gap"]);
    assert_eq!(ended.err, "comments: broken.json has 1 error: `comments check` says where.\n");
}
