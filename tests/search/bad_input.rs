//! What nobody means to ask: it is answered all the same, and what was left out of it is said.

use comment_explorer::search::Field;
use comment_explorer::search::grammar::{Query, parse};
use comment_explorer::state::Library;
use serde_json::json;

use super::dense::{comment, library};

fn comments() -> Library {
    let texts = ["the cost of it, and the gap", "וְהַמְּחִיר גבוה مدى التكلفة", "a b ab", "12 3.5 x"];
    library(texts.map(|text| comment("Nobody", None, text)).to_vec(), &json!([["cost", "מחיר"]]), &[])
}

/// Asks, and compares what is found and the codes of what was left out. All that can be asked of an answer is asked.
#[track_caller]
fn check(typed: &str, found: &[usize], problems: &[&str]) {
    let library = comments();
    let parsed = parse(typed);
    // Where it is cut off an operator may be left without what it joins, which is said too.
    let said: Vec<_> = parsed.problems.iter().map(|problem| problem.code).collect();
    assert!(problems.iter().all(|code| said.contains(code)) && problems.is_empty() == said.is_empty(), "{said:?}");
    let answer = library.answer(typed, false, 9);
    assert_eq!(answer.total, answer.hits.len());
    let mut ids: Vec<String> = answer.hits.into_iter().map(|hit| hit.id).collect();
    ids.sort_unstable();
    assert_eq!(ids, found.iter().map(|comment| format!("c{comment}")).collect::<Vec<_>>());
    let marker = library.marker(&parsed.query, true);
    for (at, comment) in library.docket.corpus.comments.iter().enumerate() {
        assert!(library.explain(&parsed.query, true, at).iter().all(|part| part.score > 0.0));
        let _ = marker.find(&comment.text, Field::Text, &comment.language);
    }
    let _ = library.also(&parsed.query, false);
}

const ALL: &[usize] = &[0, 1, 2, 3];

#[test]
fn a_hundred_kilobytes() {
    check(&"cost ".repeat(20_000), &[0], &["query-too-long", "query-too-many-words"]);
    check(&"cost gap ".repeat(12_000), &[0], &["query-too-long", "query-too-many-words"]);
    check(&"x".repeat(100_000), ALL, &["query-too-long"]);
    check(&format!("{}~", "x".repeat(7_000)), &[], &[]);
    check(&"域".repeat(30_000), ALL, &["query-too-long"]);
    check(&"\"".repeat(100_000), ALL, &["query-too-long", "query-empty"]);
    check(&"(".repeat(100_000), ALL, &["query-too-long", "query-too-deep"]);
    check(&"-".repeat(100_000), ALL, &["query-too-long"]);
    check(&"a* b* ".repeat(17_000), &[2], &["query-too-long", "query-too-many-words"]);
}

#[test]
fn ten_thousand_ors() {
    check(&" OR".repeat(10_000), ALL, &["query-too-long", "query-or-what"]);
    check(&vec!["x1"; 10_000].join(" OR "), &[], &["query-too-long", "query-too-many-words"]);
    check(&format!("gap{}", " OR x".repeat(10_000)), &[0, 3], &["query-too-long", "query-too-many-words"]);
    let different: Vec<String> = (0..10_000).map(|number| format!("w{number}*")).collect();
    check(&different.join(" OR "), &[], &["query-too-long", "query-too-many-words"]);
    check(&"a NEAR ".repeat(10_000), &[], &["query-too-long", "query-near-what", "query-too-many-words"]);
}

/// Words that say little are words like others.
#[test]
fn only_stop_words() {
    check("the of and ", &[0], &[]);
    check("a", &[0, 2], &[]);
    check("to be or not to be ", &[], &[]);
    check("\"the cost of it and the\" ", &[0], &[]);
}

#[test]
fn only_punctuation() {
    assert_eq!(parse("…?! — · ,;").query, Query::All);
    check("…?! — · ,;", ALL, &[]);
    check("\u{0}\u{202e}\u{feff}", ALL, &[]);
    check("🦀 ☃", ALL, &[]);
    check("\"\" ()", ALL, &["query-empty"]);
    check("* ~ **", ALL, &["query-stray-mark"]);
}

#[test]
fn from_right_to_left() {
    check("המחיר ", &[], &[]);
    check("והמחיר ", &[1], &[]);
    check("\u{202b}גבוה\u{202c} ", &[1], &[]);
    check("التكلفة ", &[1], &[]);
    check("\"مدى التكلفة\" ", &[1], &[]);
    check("גבוה OR cost ", &[0, 1], &[]);
    check("-גבוה ", &[0, 2, 3], &[]);
    check("מחיר ", &[0], &[]);
    check("גב", &[1], &[]);
}
