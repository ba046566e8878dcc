//! A stretch of a comment's text, cut into pieces that are shown alike.

use crate::corpus::{Passage, PassageRef, Span, trimmed};
use crate::search::{Field, Marker};
use crate::text::{Mark, runs, visible};

/// What can be marked. The order is that of nesting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// The words that a stance rests on.
    Evidence,
    /// The passage or part that the address names.
    Target,
    /// What a link that is looked at joins.
    Linked,
    /// Wording that stands in the other comment, too.
    Shared,
    /// Wording of a paper.
    Quoted,
    /// Wording that proves nothing: a phrase of letters.
    Stock,
    /// Words that only one of two texts has that are nearly the same.
    Only,
    /// A word that was searched for.
    Hit,
    /// The hit to which the reader has gone.
    Current,
}

/// Text under the same marks throughout, or the number of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text, with control characters made visible.
    Text {
        /// The text.
        text: String,
        /// The marks on it.
        marks: Vec<MarkKind>,
    },
    /// A sentence begins.
    Sentence {
        /// Its passage and number: `p3.1`.
        at: PassageRef,
        /// Its number within the passage: `1`.
        number: u32,
    },
}

/// The pieces of `span`, without the white space at its ends.
#[must_use]
pub fn pieces(text: &str, span: Span, marks: &[Mark<MarkKind>]) -> Vec<Piece> {
    let span = trimmed(text, span);
    runs(text, span, marks)
        .into_iter()
        .filter_map(|run| {
            let shown = visible(run.span.of(text)).into_owned();
            (!shown.is_empty()).then_some(Piece::Text { text: shown, marks: run.kinds })
        })
        .collect()
}

/// Text that nothing marks.
pub(super) fn plain(text: &str) -> Piece {
    Piece::Text { text: visible(text).into_owned(), marks: Vec::new() }
}

/// The whole of a name or of a title, with what is found in it.
pub(super) fn marked(text: &str, marker: &Marker, field: Field, language: &str) -> Vec<Piece> {
    let hit = |hit: crate::search::Mark| Mark { span: hit.span, kind: MarkKind::Hit };
    let marks: Vec<_> = marker.find(text, field, language).into_iter().map(hit).collect();
    pieces(text, Span { start: 0, end: text.len() }, &marks)
}

/// The pieces of a passage with the numbers of its sentences; the first number stands after the enumerator.
#[must_use]
pub fn numbered(text: &str, passage: &Passage, marks: &[Mark<MarkKind>]) -> Vec<Piece> {
    let whole = trimmed(text, passage.span);
    let mut all = Vec::new();
    let mut from = whole.start;
    for part in &passage.parts {
        let marker_end = passage.marker.map_or(whole.start, |marker| marker.end);
        let start = part.span.start.max(marker_end).clamp(from, whole.end);
        all.extend(untrimmed(text, Span { start: from, end: start }, marks));
        let at = PassageRef { passage: passage.number, part: Some(part.number) };
        all.push(Piece::Sentence { at, number: part.number });
        from = start;
    }
    all.extend(untrimmed(text, Span { start: from, end: whole.end }, marks));
    all
}

fn untrimmed(text: &str, span: Span, marks: &[Mark<MarkKind>]) -> Vec<Piece> {
    let shown = |run: crate::text::Run<MarkKind>| Piece::Text {
        text: visible(run.span.of(text)).into_owned(),
        marks: run.kinds,
    };
    runs(text, span, marks).into_iter().map(shown).collect()
}

/// The pieces of `span`, cut after about `most` characters at the end of a word, but not before the first hit is
/// shown whole.
#[must_use]
pub fn opening(text: &str, span: Span, hits: &[Span], most: usize) -> Vec<Piece> {
    let span = trimmed(text, span);
    let marks: Vec<_> = hits.iter().map(|&span| Mark { span, kind: MarkKind::Hit }).collect();
    let first = hits.iter().find(|hit| span.start <= hit.start && hit.end <= span.end);
    // A hit that stands far into the passage pulls the start of what is shown along.
    let start = first.map_or(span.start, |hit| start_before(text, span, hit.start, most / 2));
    let rest = Span { start, end: span.end };
    let cut = rest.of(text).char_indices().nth(most).map(|(at, _)| start + at);
    let end = cut.map_or(span.end, |cut| word_end(text, start, cut).max(first.map_or(start, |hit| hit.end)));
    let mut all = Vec::new();
    if start > span.start {
        all.push(Piece::Text { text: "… ".to_owned(), marks: Vec::new() });
    }
    all.extend(pieces(text, Span { start, end }, &marks));
    if end < span.end {
        all.push(Piece::Text { text: " …".to_owned(), marks: Vec::new() });
    }
    all
}

fn start_before(text: &str, span: Span, hit: usize, most: usize) -> usize {
    let before = Span { start: span.start, end: hit }.of(text);
    if before.chars().count() <= most * 2 {
        return span.start;
    }
    let back = before.char_indices().rev().nth(most).map_or(0, |(at, _)| at);
    let word = before.get(back..).and_then(|rest| rest.find(char::is_whitespace));
    span.start + back + word.map_or(0, |at| at + 1)
}

/// The last end of a word at or before `cut`, or `cut` itself when the word is very long.
fn word_end(text: &str, start: usize, cut: usize) -> usize {
    let head = Span { start, end: cut }.of(text);
    head.rfind(char::is_whitespace).filter(|at| *at > head.len() / 2).map_or(cut, |at| start + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text { text, marks } if marks.contains(&MarkKind::Hit) => format!("[{text}]"),
                Piece::Text { text, .. } => text.clone(),
                Piece::Sentence { number, .. } => format!("<{number}>"),
            })
            .collect()
    }

    fn check(text: &str, hit: &str, most: usize, expected: &str) {
        let hits: Vec<_> = text.match_indices(hit).map(|(at, _)| Span { start: at, end: at + hit.len() }).collect();
        let hits = if hit.is_empty() { Vec::new() } else { hits };
        assert_eq!(shown(&opening(text, Span { start: 0, end: text.len() }, &hits, most)), expected);
    }

    #[test]
    fn an_opening_shows_its_first_hit() {
        check("  one two three  ", "", 40, "one two three");
        check("one two three four", "", 9, "one two …");
        check("one two three four", "two", 40, "one [two] three four");
        check("aaa bbb ccc ddd eee fff ggg", "ggg", 8, "… fff [ggg]");
        check("aaaaaaaaaaaaaaaaaaaaaaaa", "", 5, "aaaaa …");
    }
}
