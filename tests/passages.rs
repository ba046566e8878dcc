//! Passages of real and of made-up texts: each case is a text and what is found in it.

use std::fmt::Write as _;

use comment_explorer::corpus::passages::{Passage, PassageKind, Span, passages, trimmed};
use expect_test::{Expect, expect_file};

mod passages {
    mod abbreviations;
    mod headings;
    mod laws;
    mod letters;
    mod lines;
    mod lists;
    mod numbers;
    mod sentences;
    mod signatures;
    mod traps;
}

/// Compares the passages of `text`, one a line, parts below them. A bar stands after a marker, and long quotations are
/// shortened in the middle.
#[track_caller]
#[expect(clippy::needless_pass_by_value, reason = "cases read best without a borrow at each")]
fn check(text: &str, expected: Expect) {
    expected.assert_eq(&outline(text, |span, marker| format!("\"{}\"", shortened(&quote(text, span, marker)))));
}

/// A line for each passage and part, with what `show` makes of its words and its marker.
fn outline(text: &str, show: impl Fn(Span, Option<Span>) -> String) -> String {
    let mut lines = String::new();
    for passage in passages(text) {
        let words = show(passage.lead(), passage.marker);
        let _ = writeln!(lines, "{} {} {words}", passage.id(), passage.kind.name());
        for part in &passage.parts {
            let _ = writeln!(lines, "  {} {}", passage.part_id(part), show(part.span, part.marker));
        }
    }
    lines
}

/// What stands there, with signs for what could not be told apart.
fn quote(text: &str, span: Span, marker: Option<Span>) -> String {
    let words = trimmed(text, span);
    let start = marker.map_or(words.start, |marker| marker.end);
    let opener = marker.map_or(String::new(), |marker| format!("{}|", marker.of(text)));
    let words = format!("{opener}{}", Span { start, ..words }.of(text));
    words.replace('\n', "⏎").replace('\r', "␍").replace('\t', "⇥").replace('\u{a0}', "⍽").replace('\u{200b}', "∅")
}

fn shortened(words: &str) -> String {
    let length = words.chars().count();
    if length <= 60 {
        return words.to_owned();
    }
    words.chars().take(36).chain(['…']).chain(words.chars().skip(length - 20)).collect()
}

/// The whole of every passage (of a list, its lead-in) and part, with its place in bytes.
fn gold(text: &str) -> String {
    outline(text, |span, marker| format!("{}..{} \"{}\"", span.start, span.end, quote(text, span, marker)))
}

#[expect(clippy::unwrap_used, reason = "without the bundled corpus there is nothing to test")]
fn corpus() -> Vec<(String, String)> {
    let json: serde_json::Value = serde_json::from_str(include_str!("../assets/corpus.json")).unwrap();
    let field = |comment: &serde_json::Value, name: &str| comment.get(name).unwrap().as_str().unwrap().to_owned();
    let comments = json.get("comments").unwrap().as_array().unwrap();
    comments.iter().map(|comment| (field(comment, "id"), field(comment, "text"))).collect()
}

#[test]
fn france_has_six_passages_with_its_list_and_signature() {
    let (_, text) = corpus().into_iter().find(|(id, _)| id == "france").unwrap();
    expect_file!["gold/france.passages.txt"].assert_eq(&gold(&text));
    let kinds: Vec<(u32, PassageKind, usize)> =
        passages(&text).iter().map(|passage| (passage.number, passage.kind, passage.parts.len())).collect();
    let expected = [
        (1, PassageKind::Paragraph, 0),
        (2, PassageKind::Paragraph, 2),
        (3, PassageKind::Paragraph, 5),
        (4, PassageKind::List, 4),
        (5, PassageKind::Paragraph, 2),
        (6, PassageKind::Signature, 0),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn france_keeps_its_odd_white_space() {
    let (_, text) = corpus().into_iter().find(|(id, _)| id == "france").unwrap();
    let found = passages(&text);
    let marker = |passage: &Passage| passage.marker.map(|marker| marker.of(&text).to_owned());
    assert_eq!(found[0].span.start, 0, "the space at the start is the first passage's");
    assert_eq!(marker(&found[2]).as_deref(), Some("1. \u{a0}"));
    assert_eq!(marker(&found[3]).as_deref(), Some("2. "));
    assert_eq!(found[3].parts[0].marker.map(|marker| marker.of(&text)), Some("· "));
    assert_eq!(found[3].lead().of(&text).get(..16), Some("2. With respect "));
    assert!(found[3].span.of(&text).ends_with(", etc.\n\n\u{a0}"), "the no-break space follows the list");
    assert_eq!(marker(&found[4]).as_deref(), Some("3. "));
    assert_eq!(found[5].span.of(&text).lines().count(), 3);
}

#[test]
fn every_comment_of_the_bundled_corpus_is_cut_as_it_was() {
    let mut all = String::new();
    for (id, text) in corpus() {
        let _ = write!(all, "# {id}\n\n{}\n", gold(&text));
    }
    expect_file!["gold/corpus.passages.txt"].assert_eq(&all);
}
