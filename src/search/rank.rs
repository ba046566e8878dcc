//! Which comments a query finds, best first.
//!
//! BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004): the
//! frequencies of a word in name and text are weighted and normalised by length each, then added, then saturated.

use super::index::{Index, Posting};
use super::query::Query;
use crate::order::order;

/// What ranking depends on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// How much a word in the commenter's name counts against one in the text.
    pub name: f64,
    /// How soon more occurrences of a word count for less. 1.2 is the usual value.
    pub saturation: f64,
    /// How far long texts are discounted, 0 to 1. 0.75 is the usual value.
    pub length: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Self { name: 4.0, saturation: 1.2, length: 0.75 }
    }
}

/// A comment that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The comment's index.
    pub comment: usize,
    /// Higher is better; 0 for an empty query.
    pub score: f64,
}

/// The comments that have every word of `query`, best first, ties in the order of the corpus. An empty query finds all.
#[must_use]
pub fn search(index: &Index, query: &Query, weights: &Weights) -> Vec<Hit> {
    let mut hits: Vec<Hit> = (0..index.comments()).map(|comment| Hit { comment, score: 0.0 }).collect();
    for term in &query.terms {
        let (postings, _) = index.find(term);
        let rarity = rarity(index.comments(), postings.len());
        // Both lists stand in the order of the comments.
        let mut postings = postings.iter().peekable();
        hits.retain_mut(|hit| {
            while postings.next_if(|posting| (posting.comment as usize) < hit.comment).is_some() {}
            let Some(posting) = postings.next_if(|posting| posting.comment as usize == hit.comment) else {
                return false;
            };
            hit.score += rarity * saturated(index, posting, weights);
            true
        });
    }
    order(&mut hits, |a, b| b.score.total_cmp(&a.score));
    hits
}

/// Inverse document frequency, in the form that is never negative.
fn rarity(comments: usize, with_word: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let (all, with) = (number(comments), number(with_word));
    (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
}

fn saturated(index: &Index, posting: &Posting, weights: &Weights) -> f64 {
    let (name_length, text_length) = index.lengths(posting.comment);
    let (mean_name, mean_text) = index.mean_lengths();
    let normal = |length: u32, mean: f64| 1.0 - weights.length + weights.length * f64::from(length) / mean.max(1.0);
    let frequency = weights.name * f64::from(posting.in_name) / normal(name_length, mean_name)
        + f64::from(posting.in_text) / normal(text_length, mean_text);
    frequency / (weights.saturation + frequency)
}
