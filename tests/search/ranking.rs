//! Which of the comments found stands first.

use comment_explorer::corpus::open;
use comment_explorer::search::{Query, Sort, Weights, search, sort};
use comment_explorer::state::Library;
use serde_json::json;

/// Invented comments of a name and a text each, the first named `c0`.
fn library(comments: &[(&str, &str)]) -> Library {
    let comments: Vec<_> = comments
        .iter()
        .enumerate()
        .map(|(at, (name, text))| {
            json!({
                "id": format!("c{at}"), "author": {"name": name, "kind": "k"}, "papers": [], "submitted": null, "language": "en",
                "text_status": "full", "text_by": "commenter", "sources": [], "text": text,
            })
        })
        .collect();
    let corpus = json!({
        "format": "comment-explorer/1", "id": "t", "revision": "1", "language": "en", "title": "Synthetic",
        "consultation": {"body": "Nobody", "papers": []}, "kinds": [{"id": "k", "label": "K"}], "issues": [], "positions": [],
        "comments": comments,
    });
    Library::new(open(corpus.to_string().as_bytes()), &|_| None)
}

#[track_caller]
fn check(typed: &str, comments: &[(&str, &str)], expected: &[usize]) {
    let hits = search(&library(comments).index, &Query::parse(typed), &Weights::default());
    assert_eq!(hits.iter().map(|hit| hit.comment).collect::<Vec<_>>(), expected, "{hits:?}");
    assert!(hits.iter().all(|hit| hit.score.is_finite() && hit.score > 0.0), "{hits:?}");
}

#[test]
fn more_of_a_word_stands_before_less() {
    check("gap ", &[("A", "the gap is one"), ("B", "the gap, the gap"), ("C", "nothing at all")], &[1, 0]);
}

#[test]
fn a_short_text_stands_before_a_long_one() {
    check("gap ", &[("A", "the gap between this and that and the other"), ("B", "the gap")], &[1, 0]);
}

#[test]
fn a_short_name_stands_before_a_long_one() {
    check("gap ", &[("Society for the Gap and for others", "nothing"), ("Gap", "nothing")], &[1, 0]);
}

#[test]
fn a_name_stands_before_a_text() {
    check("gap ", &[("A", "gap gap gap"), ("Gap", "nothing at all")], &[1, 0]);
}

/// With the frequent word in one and the rare word in the other, and a third that has both.
#[test]
fn a_rarer_word_counts_for_more() {
    let many = [("A", "cost cost rare"), ("B", "cost rare rare"), ("C", "cost"), ("D", "cost"), ("E", "cost")];
    check("cost rare ", &many, &[1, 0]);
    check("rare cost ", &many, &[1, 0]);
}

#[test]
fn equals_stand_in_the_order_of_the_corpus() {
    check("gap ", &[("A", "the gap"), ("B", "the gap"), ("C", "the gap")], &[0, 1, 2]);
}

#[test]
fn scores_are_numbers_even_where_there_is_nothing_to_count() {
    check("gap", &[("", "gap")], &[0]);
    check("gap", &[("Gap", "")], &[0]);
    let huge = "gap ".repeat(20_000);
    check("gap", &[("Gap", &huge), ("B", "")], &[0]);
    let nothing = library(&[]);
    assert_eq!(search(&nothing.index, &Query::parse("gap"), &Weights::default()), []);
    assert_eq!(search(&nothing.index, &Query::default(), &Weights::default()), []);
}

#[test]
fn orders_are_those_they_are_named_after() {
    let library = &*crate::BUNDLED;
    let order = |by: Sort| {
        let mut hits = search(&library.index, &Query::default(), &Weights::default());
        sort(&library.docket, &mut hits, by);
        let ids = hits.iter().map(|hit| library.docket.comment(hit.comment).unwrap().id.as_str());
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(order(Sort::Relevance), "smiley jprs dns-oarc centr isoc hutchinson france");
    assert_eq!(order(Sort::Date), "smiley jprs isoc hutchinson france dns-oarc centr");
    assert_eq!(order(Sort::Name), "hutchinson centr smiley dns-oarc france isoc jprs");
    assert_eq!(order(Sort::Kind), "france jprs centr dns-oarc isoc smiley hutchinson");
}
