//! What only one column talks about.

use super::super::super::{Library, State, link};
use super::columns::Column;
use crate::compare::vocabulary::{Distinctive, FEWEST_WORDS, Reason, Vocabulary, vocabulary};
use crate::locale::en as say;
use crate::search::facets::Filters;

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

pub(super) fn words(state: &State, column: &Column, vocabulary: &Vocabulary) -> WordsView {
    let of = |part: usize, whole: usize| format!("{} of {}", say::number(part), say::number(whole));
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
        Vocabulary::Words { words, .. } if words.is_empty() => {
            (Vec::new(), "No word stands here more often than chance would put it.".to_owned())
        }
        Vocabulary::Words { words, here, elsewhere } => {
            let read = |side: &crate::compare::vocabulary::Reading| {
                let all = if side.comments < side.of { format!(" of {}", say::number(side.of)) } else { String::new() };
                format!("{}{all}", say::counted(side.comments, "comment", "comments"))
            };
            let said =
                format!("Passages that have the word, of {} here and {} elsewhere.", read(here), read(elsewhere));
            (words.iter().map(word).collect(), said)
        }
        Vocabulary::Silent(reason) => (Vec::new(), silent(*reason)),
    };
    WordsView { name: column.name.clone(), words, said }
}

fn silent(reason: Reason) -> String {
    match reason {
        Reason::NotOwnWords => "No text in the commenter’s own words is held.".to_owned(),
        Reason::TooShort(count) => format!(
            "Too short to tell words from chance: {} here, of {FEWEST_WORDS} that it takes.",
            say::counted(count, "word", "words")
        ),
        Reason::NothingElse(count) => format!(
            "Too little to compare with: {} elsewhere in commenters’ own words, of {FEWEST_WORDS} that it takes.",
            say::counted(count, "word", "words")
        ),
    }
}
