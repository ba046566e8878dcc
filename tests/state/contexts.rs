//! Words in their context: the lines, their order, and what stands around the word.

use comment_explorer::state::view::{Concordance, Line, found, list};
use comment_explorer::state::{Library, link};
use comment_explorer::text::{fold, words};
use proptest::prelude::*;

use crate::BUNDLED;
use crate::synthetic::{libraries, texts};

fn concordance_or_none(library: &Library, asked: &str) -> Option<Concordance> {
    let state = link::read(&format!("#/comments?show=context&{asked}"), library);
    list(library, &state, &found(library, &state)).context
}

fn concordance(library: &Library, asked: &str) -> Concordance {
    concordance_or_none(library, asked).unwrap()
}

fn shown(line: &Line) -> String {
    format!("{}[{}]{}", line.left, line.word, line.right)
}

/// Checks the lines of a search in some texts.
#[track_caller]
fn check(all: &[&str], asked: &str, expected: &[&str]) {
    let lines: Vec<_> = concordance(&texts(all), asked).lines.iter().map(shown).collect();
    assert_eq!(lines, expected);
}

const GAPS: [&str; 4] = ["No gap here.", "The gap.\n\nGap there", "a gap, b GAP", "the  gap\nat"];

#[test]
fn lines_stand_in_the_order_of_the_word_before() {
    // What has none comes first, capitals count as small letters, and ties keep the order of the corpus.
    let expected = ["[Gap] there", "a [gap], b GAP", "a gap, b [GAP]", "No [gap] here.", "The [gap].", "the [gap] at"];
    check(&GAPS, "q=gap", &expected);
    check(&GAPS, "q=gap&lines=left", &expected);
}

#[test]
fn lines_stand_in_the_order_of_the_word_after() {
    let expected = ["The [gap].", "a gap, b [GAP]", "the [gap] at", "a [gap], b GAP", "No [gap] here.", "[Gap] there"];
    check(&GAPS, "q=gap&lines=right", &expected);
}

#[test]
fn lines_stand_in_the_order_of_comments() {
    let order = |asked: &str, of: fn(&Line) -> &str| {
        concordance(&BUNDLED, asked).lines.iter().map(of).map(str::to_owned).collect::<Vec<_>>()
    };
    let names = order("q=dns&lines=commenter", |line| &line.name);
    assert!(names.is_sorted_by_key(|name| fold(name)), "{names:?}");
    let dates = order("q=dns&lines=date", |line| &line.date);
    let mut once = dates.clone();
    once.dedup();
    assert!(once.len() > 3 && once.last().is_some_and(|last| last == "Not dated"), "{once:?}");
}

#[test]
fn a_context_is_cut_between_words() {
    let before = "aaaa ".repeat(40);
    let after = " bbbb".repeat(40);
    let line = &concordance(&texts(&[&format!("{before}gap{after}")]), "q=gap").lines[0];
    assert_eq!(line.left, format!("… {}", "aaaa ".repeat(11).trim_start()) + "aaaa ");
    assert_eq!(line.right, " bbbb".repeat(12) + " …");
    // A word that is too long to keep is cut where it must be.
    let long = "x".repeat(200);
    let line = &concordance(&texts(&[&format!("{long} gap {long}")]), "q=gap").lines[0];
    assert_eq!((line.left.chars().count(), line.right.chars().count()), (63, 62));
}

/// A passage is cited, so what stands around the word does not go on beyond a blank line.
#[test]
fn a_context_ends_with_its_paragraph() {
    let lines = concordance(&texts(&["One.\n\nA gap.\n\nThree."]), "q=gap").lines;
    assert_eq!(shown(&lines[0]), "A [gap].");
    check(&["One.\n \r\nA\ngap\nhere\n\t\nThree."], "q=gap", &["A [gap] here"]);
    check(&["One.\nA gap\nhere"], "q=gap", &["One. A [gap] here"]);
    assert_eq!((lines[0].cite.as_str(), lines[0].own_words), ("summary, 2", false));
    assert_eq!(lines[0].href, "#/comment/c0/p2?q=gap&show=context");
    let france = &concordance(&BUNDLED, "q=exists").lines[0];
    assert_eq!((france.cite.as_str(), france.own_words, france.name.as_str()), ("¶ 4.3", true, "France"));
}

#[test]
fn what_acts_is_shown() {
    check(&["a \u{202e}b\0 gap\u{7} <b>\u{2066}"], "q=gap", &["a ⟦U+202E⟧b␀ [gap]␇ <b>⟦U+2066⟧"]);
}

/// In whatever language the page is: what stands before a word is on the side from which its script is written.
#[test]
fn a_line_is_written_as_its_word_is() {
    let sides = |all: &[&str], asked: &str| {
        let view = concordance(&texts(all), asked);
        (view.from_the_right, view.lines.iter().map(|line| line.from_the_right).collect::<Vec<_>>())
    };
    assert_eq!(sides(&GAPS[..2], "q=gap&lang=ar"), (false, vec![false; 3]));
    let bridge = "\u{627}\u{644}\u{62c}\u{633}\u{631}";
    let arabic = format!("{bridge} (bridge) {bridge}");
    assert_eq!(
        sides(&[&arabic, "A bridge."], &format!("q={bridge}+OR+bridge")),
        (false, vec![true, false, true, false])
    );
    assert_eq!(sides(&[&arabic], &format!("q={bridge}")), (true, vec![true, true]));
}

#[test]
fn places_are_counted() {
    let said = |all: &[&str], asked: &str| concordance(&texts(all), asked).said;
    assert_eq!(said(&GAPS, "q=gap"), "6 places in 4 comments");
    assert_eq!(said(&GAPS[..1], "q=gap"), "1 place in 1 comment");
    assert_eq!(said(&GAPS, ""), "Type a word to see it in context.");
    assert_eq!(said(&GAPS, "q=kind:club"), "Type a word to see it in context.");
    assert_eq!(said(&GAPS, "q=nobody"), "The words stand in names alone, in no text that is held.");
    let many = "gap ".repeat(600);
    let cut = concordance(&texts(&[&many, &many, "gap"]), "q=gap&page=20");
    assert_eq!(cut.said, "The first 1,000 places, in 2 of the 3 comments found. Filters narrow them.");
    assert_eq!((cut.lines.len(), cut.pages.last().map(|page| (page.number, page.current))), (50, Some((20, true))));
}

proptest! {
    #[test]
    fn every_hit_is_a_line(library in libraries(6), word in "gap|cost|is|exist|字") {
        let view = concordance_or_none(&library, &format!("q={word}"));
        let marker = library.marker(&comment_explorer::search::grammar::parse(&word).query, false);
        let state = link::read(&format!("#/comments?q={word}"), &library);
        let found = found(&library, &state).comments;
        let all: usize = found.iter().map(|&index| library.places(&state, index).len()).sum();
        prop_assert!(!marker.is_empty());
        if let Some(view) = view {
            prop_assert_eq!(view.lines.len(), all);
            let before: Vec<String> = view.lines.iter().map(|line| {
                words(&line.left).last().map(|word| word.folded).unwrap_or_default()
            }).collect();
            prop_assert!(before.is_sorted(), "{:?}", before);
        } else {
            prop_assert_eq!(all, 0);
        }
    }
}
