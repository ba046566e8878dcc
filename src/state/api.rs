//! What a search answers to a program: the shapes of `comments search --json` and of the page's `openCorpus`.

use serde::Serialize;

use super::{Library, link, view};
use crate::corpus::{Comment, Docket, PassageRef, Problem, Span, trimmed};
use crate::order::order_by_key;
use crate::search::facets::Facet;
use crate::search::grammar;
use crate::search::{Field, Marker};

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

/// How many comments a query and filters leave, by facet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FacetCounts {
    /// How many in all.
    pub total: usize,
    /// Each facet that has values.
    pub facets: Vec<CountedFacet>,
    /// What could not be read of the query.
    pub problems: Vec<Problem>,
}

/// The values of a facet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CountedFacet {
    /// As in an address.
    pub key: String,
    /// As on the page.
    pub label: String,
    /// In display order.
    pub values: Vec<CountedValue>,
}

/// A value, and how many comments have it, whatever is chosen of its own facet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CountedValue {
    /// As in an address.
    pub value: String,
    /// For the reader, wherever it stands: a stance with its issue.
    pub label: String,
    /// How many.
    pub count: usize,
}

impl Library {
    /// The ids of the best comments that a query finds.
    #[must_use]
    pub fn find(&self, typed: &str, most: usize) -> Vec<String> {
        let found = self.search(&grammar::parse(typed).query, false);
        let hits = found.best(&found.comments, most).into_iter();
        hits.filter_map(|hit| Some(self.docket.comment(hit.comment)?.id.clone())).collect()
    }

    /// How many comments a query and filters leave; the filters as in an address: `kind=government&-country=JP`.
    #[must_use]
    pub fn facet_counts(&self, typed: &str, filters: &str) -> FacetCounts {
        let parsed = grammar::parse(typed);
        let state = link::read(&format!("#/comments?{filters}"), self);
        let filtered = self.facets.filter(&state.filters, &self.search(&parsed.query, false).comments);
        let counted = |facet: &Facet, value: String| {
            let (label, count) = (view::value_label(self, facet, &value), self.facets.count(&filtered, facet, &value));
            CountedValue { value, label, count }
        };
        let facets = self.facets.facets().filter_map(|facet| {
            let values = view::listed(self, &state, facet)?.into_iter().map(|value| counted(facet, value)).collect();
            Some(CountedFacet { key: facet.key(), label: self.say.facet(facet), values })
        });
        FacetCounts { total: filtered.left.count(), facets: facets.collect(), problems: parsed.problems }
    }
}

/// The passages of a comment in which words of a query stand, finest first, each once.
#[must_use]
pub fn passages(docket: &Docket, comment: usize, marker: &Marker) -> Vec<(PassageRef, Span)> {
    let Some(Comment { text, language, .. }) = docket.comment(comment) else { return Vec::new() };
    let hits = marker.find(text, Field::Text, language).into_iter();
    let passage = |start| {
        let at = docket.passage_at(comment, start)?;
        Some((at, trimmed(text, docket.span_of(comment, at)?)))
    };
    let mut passages: Vec<_> = hits.filter_map(|hit| passage(hit.span.start)).collect();
    order_by_key(&mut passages, |(at, _)| *at);
    passages.dedup();
    passages
}
