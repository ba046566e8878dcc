//! Words of a text: found, folded, counted, marked. Byte offsets into the verbatim text are never lost.

mod fold;
mod letters;
mod runs;
mod visible;
mod words;

pub use fold::fold;
pub use runs::{Mark, Run, runs};
pub use visible::{is_plain, visible};
pub use words::{Word, count_words, words};
