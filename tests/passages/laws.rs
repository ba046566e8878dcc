//! What holds for every text whatever: see the laws in the documentation of `comment_explorer::corpus::passages`.

use comment_explorer::corpus::passages::{Passage, PassageKind, Span, passages, trimmed};
use proptest::prelude::*;
use proptest::sample::select;

/// Pieces that upset segmenters: every kind of line end and space, bullets, stops, scripts without spaces, marks that
/// combine, marks that turn the writing round, characters that mean nothing.
const NASTY: [&str; 64] = [
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "\u{a0}",
    "\u{3000}",
    "\u{b}",
    "\u{c}",
    "\u{85}",
    "\u{2028}",
    "\u{200b}",
    "\u{feff}",
    "\u{200f}",
    "\u{202e}",
    "\0",
    "\u{301}",
    "é",
    "e\u{301}",
    "ß",
    "İ",
    "a",
    "A",
    "i",
    "o",
    "1",
    "2",
    "10",
    ".",
    "..",
    "…",
    "!",
    "?",
    ":",
    ";",
    ",",
    "(",
    ")",
    "\"",
    "’",
    "[1]",
    "·",
    "•",
    "-",
    "–",
    "--",
    "*",
    "#",
    ">",
    "° ",
    "。",
    "」",
    "と",
    "字",
    "！",
    "اللغة",
    "؟",
    "है",
    "।",
    "👍🏽",
    "_",
    "、",
    "）",
];

/// Lines and pieces of letters, which meet the rules rather than miss them.
const LETTERS: [&str; 56] = [
    "We agree.",
    "We agree. They do not.",
    "The cost of the new body has not been shown in the paper that was published in",
    "2010. We think so.",
    "1. The scope is wrong.",
    "2. The cost is high. It is too high.",
    "3. Time",
    "1) one",
    "2) two",
    "(a) first",
    "(b) second",
    "i) first",
    "ii) second",
    "A. Scope",
    "B. Cost",
    "A. Person",
    "I. Scope",
    "1.1 Scope",
    "1.2 Cost",
    "- dash",
    "  - deeper",
    "   hanging",
    "· dot",
    "•",
    "o round",
    "-touching",
    "We ask for:",
    "Scope",
    "Section 2 – Scope",
    "SCOPE",
    "# Title",
    "=====",
    "---",
    "-- ",
    "--",
    "> quoted",
    ">",
    ">> twice. Again.",
    "Dear Sir,",
    "Madame,",
    "To whom it may concern",
    "Regards,",
    "Thank you",
    "Veuillez agréer, Madame, l’expression de",
    "A. Person",
    "Erika Beispiel",
    "Director, Example Society",
    "https://example.org/",
    "Annex A",
    "Sent from my telephone",
    "If you are not the intended recipient, delete this.",
    "Paris, le 12 mars 2010",
    "这是第一句。这是第二句。",
    "",
    " ",
    "and so on",
];

fn nasty() -> impl Strategy<Value = String> {
    prop::collection::vec(select(NASTY.to_vec()), 0..48).prop_map(|pieces| pieces.concat())
}

fn letter() -> impl Strategy<Value = String> {
    let line = (select(LETTERS.to_vec()), select(vec!["\n", "\n", "\n\n", "\r\n", "\r\n\r\n", " "]));
    prop::collection::vec(line, 0..24)
        .prop_map(|lines| lines.into_iter().flat_map(|(line, end)| [line, end]).collect::<String>())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), nasty(), letter(), (letter(), nasty()).prop_map(|(letter, nasty)| letter + &nasty)]
}

fn has_word(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// Texts, and what was added, that once moved earlier passages.
const ADDED: [(&str, &str); 7] = [
    ("We ask for:\nA. Scope\n", "B. Cost\n"),
    ("3. Time\n\ni.", "time"),
    ("We agree.\n\n•", "1. The scope is wrong."),
    ("Regards,\n\nA. Scope\nB. Cost\n", "-\ntime"),
    ("A. Scope\n\nDirector", "We agree."),
    ("We think so.\n>\nA. Person\n\nScope\n", "We agree.\n"),
    ("We agree.\n\nA. Person", "We also agree."),
];

fn stays(text: &str, added: &str) -> Result<(), TestCaseError> {
    let before = passages(text);
    let after = passages(&format!("{text}\n\n{added}"));
    let kept = before.len().saturating_sub(1);
    let start = |found: &[Passage]| found.get(kept).map(|last| (last.number, last.span.start));
    prop_assert!(after.len() >= before.len());
    prop_assert_eq!(before.get(..kept), after.get(..kept));
    prop_assert!(before.is_empty() || start(&before) == start(&after));
    Ok(())
}

#[test]
fn what_was_added_once_changes_no_passage_but_the_last() {
    for (text, added) in ADDED {
        assert!(stays(text, added).is_ok(), "{text:?} and {added:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn passages_joined_are_the_text(text in any_text()) {
        let found = passages(&text);
        let joined: String = found.iter().map(|passage| passage.span.of(&text)).collect();
        prop_assert_eq!(&joined, &text);
        prop_assert_eq!(found.is_empty(), text.is_empty());
        let mut at = 0;
        for (number, passage) in (1..).zip(&found) {
            prop_assert_eq!(passage.number, number);
            prop_assert_eq!(passage.span.start, at);
            prop_assert!(passage.span.end > at);
            prop_assert!(text.get(passage.span.start..passage.span.end).is_some());
            at = passage.span.end;
        }
        prop_assert_eq!(at, text.len());
    }

    #[test]
    fn passages_begin_where_something_is_seen(text in any_text()) {
        for passage in passages(&text).iter().skip(1) {
            let span = passage.span.of(&text);
            prop_assert!(span.starts_with(|c: char| !c.is_whitespace()), "{:?}", span);
            prop_assert!(has_word(span), "{:?} has no word", span);
        }
    }

    #[test]
    fn parts_tile_their_passage(text in any_text()) {
        for passage in passages(&text) {
            let list = passage.kind == PassageKind::List;
            prop_assert_eq!(list, passage.parts.len() == 1 || (list && !passage.parts.is_empty()));
            let first = if list { passage.lead().end } else { passage.span.start };
            let mut at = first;
            for (number, part) in (1..).zip(&passage.parts) {
                prop_assert_eq!(part.number, number);
                prop_assert_eq!(part.span.start, at);
                prop_assert!(part.span.end > at);
                prop_assert!(text.get(part.span.start..part.span.end).is_some());
                at = part.span.end;
            }
            prop_assert!(passage.parts.is_empty() || at == passage.span.end);
            prop_assert!(passage.span.start <= first && first <= passage.span.end);
        }
    }

    #[test]
    fn sentences_have_words_and_are_cut_between_words(text in any_text()) {
        for passage in passages(&text).iter().filter(|passage| passage.kind != PassageKind::List) {
            for part in &passage.parts {
                prop_assert!(part.marker.is_none());
                prop_assert!(has_word(part.span.of(&text)), "{:?}", part.span.of(&text));
            }
            for part in passage.parts.iter().skip(1) {
                let before = text.get(..part.span.start).and_then(|before| before.chars().next_back());
                prop_assert!(before.is_some_and(|c| !c.is_alphanumeric()), "{:?}", part.span.of(&text));
            }
        }
    }

    #[test]
    fn markers_open_what_they_mark(text in any_text()) {
        let opens = |marker: Option<Span>, span: Span| marker.is_none_or(|marker| {
            let before = Span { start: span.start, end: marker.start };
            marker.start < marker.end && marker.end <= span.end && !has_word(before.of(&text)) && !marker.of(&text).is_empty()
        });
        for passage in passages(&text) {
            prop_assert!(opens(passage.marker, passage.span), "{:?}", passage);
            prop_assert!(passage.parts.iter().all(|part| opens(part.marker, part.span)), "{:?}", passage);
            prop_assert!(passage.marker.is_none_or(|marker| marker.end <= passage.lead().end), "{:?}", passage);
            let items = passage.kind == PassageKind::List;
            prop_assert!(!items || passage.parts.iter().all(|part| part.marker.is_some()), "{:?}", passage);
        }
    }

    #[test]
    fn what_is_added_changes_no_passage_but_the_last(text in any_text(), added in any_text()) {
        stays(&text, &added)?;
    }

    #[test]
    fn the_same_text_gives_the_same_passages(text in any_text()) {
        prop_assert_eq!(passages(&text), passages(&text));
    }

    #[test]
    fn trimmed_is_what_trim_gives(text in nasty(), start in 0_usize..200, length in 0_usize..200) {
        let span = Span { start, end: start + length };
        let found = trimmed(&text, span);
        prop_assert_eq!(found.of(&text), span.of(&text).trim());
        prop_assert!(found.start >= span.start && found.start <= found.end);
        prop_assert_eq!(trimmed(&text, found), found);
    }
}
