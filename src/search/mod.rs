//! Finding comments: words, ranking, facets.
//!
//! An [`Index`] answers which comments have a word; [`facets`] which are left by the filters, with the count of each
//! value; [`matches`] where in a text the words stand. The three know nothing of each other: `state` joins them.

mod bits;
pub mod facets;
pub mod grammar;
mod index;
mod query;
mod rank;
mod sort;

pub use bits::BitSet;
pub use index::{Index, Posting};
pub use query::{Query, Term};
pub use rank::{Hit, Weights, search};
pub use sort::{Sort, sort};

use crate::corpus::Span;
use crate::text::words;

/// Where the words of a query stand in a text, in order.
#[must_use]
pub fn matches(text: &str, query: &Query) -> Vec<Span> {
    if query.terms.is_empty() {
        return Vec::new();
    }
    words(text).filter(|word| query.terms.iter().any(|term| term.matches(&word.folded))).map(|word| word.span).collect()
}
