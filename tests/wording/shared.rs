//! Shared wording against a twin that looks at every pair of places.

use std::collections::BTreeSet;
use std::ops::Range;

use comment_explorer::compare::shared::{LEAST_CHARS, LEAST_CONTENT, LEAST_WORDS, spans};
use comment_explorer::corpus::Span;
use comment_explorer::text::words;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Those of one letter say nothing.
const WORDS: [&str; 14] =
    ["harbour", "crane", "levy", "sensor", "report", "Report", "fines", "pilots", "quays", "a", "b", "c,", "d.", "e"];

fn folded(text: &str) -> Vec<String> {
    words(text).map(|word| word.folded).collect()
}

/// The words that lie in some bytes.
fn range(text: &str, span: Span) -> Range<usize> {
    let at = |byte: usize| words(text).take_while(|word| word.span.start < byte).count();
    at(span.start)..at(span.end)
}

fn content(words: &[String]) -> usize {
    words.iter().filter(|word| word.len() > 3).collect::<BTreeSet<_>>().len()
}

/// How many words have to be put for others, added or left out.
fn distance(a: &[String], b: &[String]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (x, one) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = x + 1;
        for (y, other) in b.iter().enumerate() {
            let above = row[y + 1];
            row[y + 1] = (diagonal + usize::from(one != other)).min(above + 1).min(row[y] + 1);
            diagonal = above;
        }
    }
    row[b.len()]
}

/// Two texts, of which parts of the one stand in the other, somewhat changed.
fn pairs() -> impl Strategy<Value = (String, String)> {
    let text = || vec(select(&WORDS[..]), 0..50);
    (
        text(),
        text(),
        vec((0usize..50, 0usize..50, 0usize..30), 0..4),
        vec((any::<prop::sample::Index>(), select(&WORDS[..])), 0..6),
    )
        .prop_map(|(a, mut b, copies, changes)| {
            for (from, to, length) in copies {
                let from = from.min(a.len());
                let copied = &a[from..(from + length).min(a.len())];
                let to = to.min(b.len());
                b.splice(to..to, copied.iter().copied());
            }
            for (at, word) in changes {
                if !b.is_empty() {
                    let at = at.index(b.len());
                    b[at] = word;
                }
            }
            (a.join(" "), b.join(" "))
        })
}

proptest! {
    #[test]
    fn seen_from_the_other_side_it_is_the_same((a, b) in pairs()) {
        let mut mirrored: Vec<_> = spans(&b, &a).into_iter().map(|(of_b, of_a)| (of_a, of_b)).collect();
        mirrored.sort_unstable();
        prop_assert_eq!(spans(&a, &b), mirrored);
    }

    #[test]
    fn what_is_shown_is_long_enough_and_mostly_the_same((a, b) in pairs()) {
        let (of_a, of_b) = (folded(&a), folded(&b));
        for (in_a, in_b) in spans(&a, &b) {
            let (x, y) = (&of_a[range(&a, in_a)], &of_b[range(&b, in_b)]);
            for (words, span) in [(x, in_a), (y, in_b)] {
                prop_assert!(words.len() >= LEAST_WORDS || span.len() >= LEAST_CHARS);
                prop_assert!(content(words) >= LEAST_CONTENT);
            }
            prop_assert_eq!((x.first(), x.last()), (y.first(), y.last()));
            prop_assert!(2 * distance(x, y) <= x.len() + y.len(), "{:?} {:?}", x, y);
        }
    }

    #[test]
    fn spans_are_in_order_and_overlap_in_neither_text((a, b) in pairs()) {
        let found = spans(&a, &b);
        prop_assert!(found.windows(2).all(|pair| pair[0].0.end <= pair[1].0.start));
        let mut of_b: Vec<Span> = found.iter().map(|pair| pair.1).collect();
        of_b.sort_unstable();
        prop_assert!(of_b.windows(2).all(|pair| pair[0].end <= pair[1].start));
    }

    /// The twin: every run of the same words that would be long enough, wherever it stands. None is left that touches no
    /// span in either text.
    #[test]
    fn no_run_of_the_same_words_is_left_over((a, b) in pairs()) {
        let (of_a, of_b) = (folded(&a), folded(&b));
        let (mut free_a, mut free_b) = (vec![true; of_a.len()], vec![true; of_b.len()]);
        for (in_a, in_b) in spans(&a, &b) {
            free_a[range(&a, in_a)].fill(false);
            free_b[range(&b, in_b)].fill(false);
        }
        for x in 0..of_a.len() {
            for y in 0..of_b.len() {
                let same = |step: &usize| {
                    let (x, y) = (x + step, y + step);
                    x < of_a.len() && y < of_b.len() && of_a[x] == of_b[y] && free_a[x] && free_b[y]
                };
                let length = (0..of_a.len()).take_while(same).count();
                let run = &of_a[x..x + length];
                prop_assert!(length < LEAST_WORDS || content(run) < LEAST_CONTENT, "{:?}", run);
            }
        }
    }

    #[test]
    fn any_text_can_be_compared(a in "\\PC{0,80}", b in "\\PC{0,80}") {
        for (in_a, in_b) in spans(&format!("{a}{b}{a}"), &format!("{b}{a}")) {
            prop_assert!(!in_a.is_empty() && !in_b.is_empty());
        }
    }
}

fn check(a: &str, b: &str, shared: &[(&str, &str)]) {
    let found = spans(a, b);
    let texts: Vec<_> = found.iter().map(|(in_a, in_b)| (in_a.of(a), in_b.of(b))).collect();
    assert_eq!(texts, shared);
}

const SENTENCE: &str = "every operator shall report to the Centre any event that affects a lock";

#[test]
fn a_few_edits_do_not_end_it() {
    let b = "Every operator must report to that Centre each event that affects a lock";
    check(&format!("We say: {SENTENCE}. Indeed."), &format!("No, {b}; never."), &[(SENTENCE, b)]);
    let longer = "every operator shall report quickly to the Centre any event that affects a lock";
    check(SENTENCE, longer, &[(SENTENCE, longer)]);
}

#[test]
fn moved_paragraphs_are_found_where_they_stand() {
    let other = "sensors may stop old cranes and nobody has said who pays for the damage then";
    check(&format!("{SENTENCE}. {other}."), &format!("{other}! {SENTENCE}?"), &[(SENTENCE, SENTENCE), (other, other)]);
}

/// Both texts could be the one that skips a word: seen from either side it is the same one.
#[test]
fn a_tie_is_broken_alike_from_both_sides() {
    let a = format!("{SENTENCE} levies harbours levies harbours levies");
    let b = format!("{SENTENCE} harbours levies harbours levies harbours");
    let found = spans(&a, &b);
    assert_eq!(found.len(), 1);
    assert_ne!(found[0].0.len(), found[0].1.len());
    assert_eq!(spans(&b, &a), [(found[0].1, found[0].0)]);
}

#[test]
fn what_begins_with_one_word_over_and_over_is_found() {
    let again = format!("la la la la la la la {SENTENCE}");
    check(&format!("Oh {again}"), &format!("So {again}"), &[(&again, &again)]);
}

#[test]
fn short_and_empty_phrases_prove_nothing() {
    check("the levy of two cents on tonnes", "the levy of two cents on tonnes", &[]);
    check("that is what it is and that is all that it is", "that is what it is and that is all that it is", &[]);
    check("", SENTENCE, &[]);
    check(" … ", " … ", &[]);
}

#[test]
fn long_words_are_enough_of_themselves() {
    let words = "intergovernmental organisations' cybersecurity responsibilities notwithstanding";
    check(&format!("the {words} of it"), &format!("our {words} in it"), &[(words, words)]);
}

#[test]
fn scripts_without_spaces_are_compared_letter_by_letter() {
    let sentence = "每个港口经营者都应当在六小时内向中心报告";
    check(&format!("我们说{sentence}。"), &format!("他们写：{sentence}！"), &[(sentence, sentence)]);
    check("每个港口经营者", "每个港口经营者", &[]);
}

#[test]
fn a_text_shares_all_of_itself_with_itself() {
    check(SENTENCE, SENTENCE, &[(SENTENCE, SENTENCE)]);
}

/// Nothing is timed: these would take hours if each place were compared with each.
#[test]
fn huge_and_hostile_texts_end() {
    assert_eq!(spans(&"a ".repeat(100_000), &"a ".repeat(90_000)), []);
    assert_eq!(spans(&"a b ".repeat(50_000), &"a b a ".repeat(30_000)), []);
    let text = |of: usize| (0..100_000).map(|at| format!("word{} ", at % of)).collect::<Vec<_>>().concat();
    let (one, other) = (text(9_973), text(9_967));
    assert!(!spans(&one, &other).is_empty());
    let often = format!("{SENTENCE}. ");
    assert!(!spans(&often.repeat(7_000), &format!("No. {}", often.repeat(6_000))).is_empty());
}
