//! What a search answers to a program: the shapes of `comments search --json` and of the page's `openCorpus`.

use serde::Serialize;

use super::Library;
use crate::corpus::{Docket, PassageRef, Problem, Span, trimmed};
use crate::order::order_by_key;
use crate::search::Marker;
use crate::search::grammar;

/// What a query finds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// As it was given.
    pub query: String,
    /// How many comments it finds.
    pub total: usize,
    /// The best of them, best first.
    pub hits: Vec<AnswerHit>,
    /// What could not be read of the query.
    pub problems: Vec<Problem>,
}

/// A comment that was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerHit {
    /// Its id.
    pub id: String,
    /// Higher is better; 0 for a query that ranks nothing.
    pub score: f32,
    /// The passages in which words of the query stand, in order.
    pub passages: Vec<AnswerPassage>,
}

/// A passage, or a part of one, in which a word of the query stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerPassage {
    /// `p4.1`
    pub id: String,
    /// Bytes of the text: the first.
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

impl Library {
    /// Answers a query in the grammar, with at most so many hits. With `exact` no stems and no synonyms count.
    #[must_use]
    pub fn answer(&self, typed: &str, exact: bool, most: usize) -> Answer {
        let parsed = grammar::parse(typed);
        let found = self.search(&parsed.query, exact);
        let marker = self.marker(&parsed.query, exact);
        let hits = found.best(&found.comments, most).into_iter().filter_map(|hit| {
            let passages = passages(&self.docket, hit.comment, &marker).into_iter();
            let passages =
                passages.map(|(at, span)| AnswerPassage { id: at.to_string(), start: span.start, end: span.end });
            let id = self.docket.comment(hit.comment)?.id.clone();
            Some(AnswerHit { id, score: hit.score, passages: passages.collect() })
        });
        Answer {
            query: typed.to_owned(),
            total: found.comments.count(),
            hits: hits.collect(),
            problems: parsed.problems,
        }
    }
}

/// The passages of a comment in which words of a query stand, finest first, each once.
#[must_use]
pub fn passages(docket: &Docket, comment: usize, marker: &Marker) -> Vec<(PassageRef, Span)> {
    let Some(text) = docket.comment(comment).map(|comment| &comment.text) else { return Vec::new() };
    let hits = marker.find(text).into_iter();
    let passage = |start| {
        let at = docket.passage_at(comment, start)?;
        Some((at, trimmed(text, docket.span_of(comment, at)?)))
    };
    let mut passages: Vec<_> = hits.filter_map(|hit| passage(hit.span.start)).collect();
    order_by_key(&mut passages, |(at, _)| *at);
    passages.dedup();
    passages
}
