//! Words of a text: found, folded, stemmed, counted, marked. Byte offsets into the verbatim text are never lost.

mod direction;
mod fold;
mod letters;
mod lexicon;
mod pairs;
mod runs;
mod stem;
mod visible;
mod words;

pub use direction::is_from_the_right;
pub use fold::fold;
pub use lexicon::Lexicon;
pub use pairs::{each_piece, is_unspaced, looked_for, places};
pub use runs::{Mark, Run, runs};
pub use stem::{Stems, primary};
pub use visible::{is_plain, visible};
pub use words::{Word, count_words, each_word, each_word_but, words};
