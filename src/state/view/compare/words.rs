//! What only one column talks about.

use super::super::super::{Library, State, link};
use super::columns::Column;
use crate::compare::vocabulary::{Distinctive, FEWEST_WORDS, Reason, Vocabulary, vocabulary};
use crate::locale::Say;
use crate::search::facets::Filters;
use crate::vars;

/// The distinctive words of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct WordsView {
    /// Whose.
    pub name: String,
    /// The words, most distinctive first.
    pub words: Vec<WordView>,
    /// Why there are none, or of what the figures are, in a sentence.
    pub said: String,
}

/// A word that stands here more often than elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct WordView {
    /// As it is written most often.
    pub word: String,
    /// The search for it.
    pub href: String,
    /// `6 of 9`.
    pub here: String,
    /// `2 of 140`.
    pub elsewhere: String,
}

/// The vocabulary of each column, in order: to be found once for what is compared, and a column at a time.
#[must_use]
pub fn vocabulary_of(library: &Library, column: &str) -> Option<Vocabulary> {
    let compared = library.compared(column)?;
    Some(vocabulary(&library.docket, &library.members(&compared)))
}

pub(super) fn words(state: &State, column: &Column, vocabulary: &Vocabulary, say: &Say) -> WordsView {
    let of = |part: usize, whole: usize| say.with("part-of", vars![part, whole]);
    let word = |word: &Distinctive| {
        let search = State { typed: word.query.clone(), ..state.listing(Filters::default()) };
        WordView {
            word: word.word.clone(),
            href: link::write(&search),
            here: of(word.here, word.passages_here),
            elsewhere: of(word.elsewhere, word.passages_elsewhere),
        }
    };
    let (words, said) = match vocabulary {
        Vocabulary::Words { words, .. } if words.is_empty() => (Vec::new(), say.get("words-none")),
        Vocabulary::Words { words, here, elsewhere } => {
            let read = |side: &crate::compare::vocabulary::Reading| {
                let name = if side.comments < side.of { "words-read-of" } else { "words-read" };
                say.with(name, vars![count = side.comments, all = side.of])
            };
            let said = say.with("words-passages", vars![here = &read(here), elsewhere = &read(elsewhere)]);
            (words.iter().map(word).collect(), said)
        }
        Vocabulary::Silent(reason) => (Vec::new(), silent(*reason, say)),
    };
    WordsView { name: column.name.clone(), words, said }
}

fn silent(reason: Reason, say: &Say) -> String {
    match reason {
        Reason::NotOwnWords => say.get("words-not-own"),
        Reason::TooShort(count) => say.with("words-too-short", vars![count, fewest = FEWEST_WORDS]),
        Reason::NothingElse(count) => say.with("words-nothing-else", vars![count, fewest = FEWEST_WORDS]),
    }
}
