//! Words of comments, quoted.

use super::super::super::{State, link};
use super::super::pieces::{MarkKind, Piece, pieces};
use crate::corpus::{Comment, Docket, Evidence, Span};
use crate::locale::Say;
use crate::search::{Field, Marker};
use crate::text::Mark;

/// How many characters of a sentence are quoted whole; of a longer one only the evidence.
const MOST_SENTENCE: usize = 600;

/// Words of a comment, quoted.
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteView {
    /// The sentence or item; the evidence in it is marked when it is not all of it.
    pub pieces: Vec<Piece>,
    /// How it is cited.
    pub cite: String,
    /// Where it stands.
    pub href: String,
    /// Whether these are the commenter's own words.
    pub own_words: bool,
    /// Their language.
    pub language: String,
}

/// Quotes comments.
pub(in crate::state::view) struct Quoting<'a> {
    pub(in crate::state::view) docket: &'a Docket,
    pub(in crate::state::view) state: &'a State,
    pub(in crate::state::view) marker: &'a Marker,
    pub(in crate::state::view) say: &'a Say,
}

impl Quoting<'_> {
    /// Evidence as it is quoted: the sentence or item in which it stands, without its bullet.
    pub(in crate::state::view) fn quote(&self, index: usize, comment: &Comment, evidence: Evidence) -> QuoteView {
        let docket = self.docket;
        let text = &comment.text;
        let end_at = docket.passage_at(index, evidence.span.end.saturating_sub(1)).unwrap_or(evidence.at);
        let first = docket.span_of(index, evidence.at).unwrap_or(evidence.span);
        let last = docket.span_of(index, end_at).unwrap_or(evidence.span);
        let mut span = Span { start: after_marker(docket, index, first), end: last.end };
        if span.of(text).chars().count() > MOST_SENTENCE {
            span = evidence.span;
        }
        let hits = self.marker.find(text, Field::Text, &comment.language);
        let mut marks: Vec<_> = hits.into_iter().map(|hit| Mark { span: hit.span, kind: MarkKind::Hit }).collect();
        marks.push(Mark { span: evidence.span, kind: MarkKind::Evidence });
        QuoteView {
            pieces: pieces(text, span, &marks),
            cite: self.say.cite(comment.text_by, &evidence.at.numbers()),
            href: link::write(&self.state.at_comment(&comment.id, Some(evidence.at))),
            own_words: comment.is_own_words(),
            language: comment.language.clone(),
        }
    }
}

/// Where `span` begins once its enumerator or bullet is passed.
fn after_marker(docket: &Docket, index: usize, span: Span) -> usize {
    let passages = docket.passages(index).iter();
    let markers = passages
        .flat_map(|passage| passage.marker.into_iter().chain(passage.parts.iter().filter_map(|part| part.marker)));
    markers
        .filter(|marker| span.start <= marker.start && marker.end <= span.end)
        .map(|marker| marker.end)
        .next()
        .unwrap_or(span.start)
}
