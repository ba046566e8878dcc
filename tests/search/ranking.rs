//! Which of the comments found stands first.

use comment_explorer::search::Sort;
use comment_explorer::search::grammar::{Query, parse};
use comment_explorer::state::Library;
use serde_json::json;

use super::dense;

/// Invented comments of a name and a text each.
fn library(comments: &[(&str, &str)]) -> Library {
    let comments = comments.iter().map(|(name, text)| dense::comment(name, None, text)).collect();
    dense::library(comments, &json!([["gap", "hole"]]), &[])
}

#[track_caller]
fn check(typed: &str, comments: &[(&str, &str)], expected: &[usize]) {
    let found = library(comments).search(&parse(typed).query, false);
    let hits = found.best(&found.comments, comments.len());
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
    check("gap", &[], &[]);
    check("", &[], &[]);
    check("a NEAR b OR \"c d\"", &[], &[]);
}

#[test]
fn the_word_itself_stands_before_what_stands_for_it() {
    let all = [("A", "the hole"), ("B", "the gapp"), ("C", "the gaps"), ("D", "the gap")];
    check("gap ", &all, &[3, 2, 0]);
    check("gap", &all, &[3, 1, 2, 0]);
    check("gap~ ", &all, &[3, 1, 2]);
    check("gap* ", &all, &[3, 1, 2]);
}

#[test]
fn all_that_is_asked_for_counts() {
    check("gap OR cost ", &[("A", "the gap"), ("B", "the cost of the gap"), ("C", "nothing")], &[1, 0]);
    check("gap OR -cost ", &[("A", "the gap"), ("B", "the gap of cost")], &[0, 1]);
}

/// The title counts more than the text, the name more than the title.
#[test]
fn a_title_stands_between_name_and_text() {
    let comments = vec![
        dense::comment("Nobody", Some("Words"), "the gap"),
        dense::comment("Nobody", Some("Gap"), "the words"),
        dense::comment("Gap", Some("Words"), "the words"),
    ];
    let library = dense::library(comments, &json!([]), &[]);
    let found = library.search(&parse("gap ").query, false);
    assert_eq!(found.best(&found.comments, 3).iter().map(|hit| hit.comment).collect::<Vec<_>>(), [2, 1, 0]);
}

#[test]
fn orders_are_those_they_are_named_after() {
    let library = &*crate::BUNDLED;
    let order = |by: Sort| {
        let found = library.search(&Query::All, false);
        let order = library.orders.put(by, &found, &found.comments);
        let ids = order.iter().map(|&comment| library.docket.comment(comment).unwrap().id.as_str());
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(order(Sort::Relevance), "smiley jprs dns-oarc centr isoc hutchinson france");
    assert_eq!(order(Sort::Date), "smiley jprs isoc hutchinson france dns-oarc centr");
    assert_eq!(order(Sort::Name), "hutchinson centr smiley dns-oarc france isoc jprs");
    assert_eq!(order(Sort::Kind), "france jprs centr dns-oarc isoc smiley hutchinson");
}
