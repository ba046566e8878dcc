//! Finding comments: words, ranking, facets.
//!
//! | module | what it does |
//! |---|---|
//! | [`grammar`] | what a reader asks for, read and written |
//! | [`index`] | which comments have a word, and where |
//! | `expand` | what a word stands for: itself, its stem, its variants, its synonyms |
//! | [`seek`] | which comments a query finds, and how well each answers it ([`rank`]) |
//! | `scan` | the same without an index, while it is being made |
//! | [`mark`] | where in a text the words stand |
//! | [`facets`] | what the filters leave, with the count of each value |
//! | `sort` | the order of what was found |
//!
//! None of them knows what a screen shows: `state` joins them.

mod bits;
mod expand;
pub mod facets;
pub mod grammar;
pub mod index;
pub mod mark;
mod occur;
pub mod rank;
mod scan;
pub mod seek;
mod sort;
mod variants;

pub use bits::BitSet;
pub use expand::Reason;
pub use index::{Field, Index};
pub use mark::{Mark, Marker};
pub use rank::{Hit, Weights};
pub use scan::scan;
pub use seek::{Found, Reckoning, Seeker};
pub use sort::{Orders, Sort};
