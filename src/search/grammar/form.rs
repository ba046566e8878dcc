//! The same language in boxes, for those who do not know it.

use super::ast::{Ending, Query, Shape, Term, TextField};
use super::print::print;
use super::term::{breaks, term};

/// What a reader fills in. Boxes of words take words apart by white space; `*` and `~` work in them, all else that means
/// something in a query is punctuation here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// All of these words.
    pub all_words: String,
    /// These words one after the other.
    pub phrase: String,
    /// One or more of these words.
    pub any_words: String,
    /// None of these words.
    pub no_words: String,
    /// All of these words in the names of the commenter.
    pub name: String,
}

/// One of its boxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blank {
    /// [`Form::all_words`].
    AllWords,
    /// [`Form::phrase`].
    Phrase,
    /// [`Form::any_words`].
    AnyWords,
    /// [`Form::no_words`].
    NoWords,
    /// [`Form::name`].
    Name,
}

impl Blank {
    /// All of them, in the order in which they stand.
    pub const ALL: [Self; 5] = [Self::AllWords, Self::Phrase, Self::AnyWords, Self::NoWords, Self::Name];
}

impl Form {
    /// What one of the boxes holds.
    pub fn blank(&mut self, blank: Blank) -> &mut String {
        match blank {
            Blank::AllWords => &mut self.all_words,
            Blank::Phrase => &mut self.phrase,
            Blank::AnyWords => &mut self.any_words,
            Blank::NoWords => &mut self.no_words,
            Blank::Name => &mut self.name,
        }
    }

    /// The query string that asks for what is filled in.
    #[must_use]
    pub fn to_query(&self) -> String {
        let mut all: Vec<Query> = terms(&self.all_words).map(Query::Term).collect();
        all.extend(term(&self.phrase, Shape::Phrase, false, usize::MAX).0.map(Query::Term));
        let any: Vec<Query> = terms(&self.any_words).map(Query::Term).collect();
        if !any.is_empty() {
            all.push(Query::or(any));
        }
        all.extend(terms(&self.no_words).map(|term| Query::negate(Query::Term(term))));
        all.extend(terms(&self.name).map(|term| Query::Field(TextField::Who, term)));
        print(&Query::and(all))
    }

    /// The form filled in so that it asks for this; `None` when it has no box for something.
    #[must_use]
    pub fn from_query(query: &Query) -> Option<Self> {
        let mut form = Self::default();
        match query {
            Query::All => {}
            Query::And(queries) => {
                for query in queries {
                    form.fill(query)?;
                }
            }
            query => form.fill(query)?,
        }
        Some(form)
    }

    fn fill(&mut self, query: &Query) -> Option<()> {
        match query {
            Query::Term(term) if term.shape == Shape::Phrase => {
                let free = self.phrase.is_empty();
                write(&mut self.phrase, term);
                free.then_some(())
            }
            Query::Term(term) => write_word(&mut self.all_words, term),
            Query::Field(TextField::Who, term) => write_word(&mut self.name, term),
            Query::Not(query) => match &**query {
                Query::Term(term) => write_word(&mut self.no_words, term),
                _ => None,
            },
            Query::Or(queries) if self.any_words.is_empty() => {
                for query in queries {
                    let Query::Term(term) = query else { return None };
                    write_word(&mut self.any_words, term)?;
                }
                Some(())
            }
            _ => None,
        }
    }
}

/// The terms of a box.
fn terms(typed: &str) -> impl Iterator<Item = Term> {
    typed.split(breaks).filter_map(|chunk| term(chunk, Shape::Compound, false, usize::MAX).0)
}

/// Adds a term to a box of words, which has no room for a phrase.
fn write_word(typed: &mut String, term: &Term) -> Option<()> {
    if !typed.is_empty() {
        typed.push(' ');
    }
    write(typed, term);
    (term.shape != Shape::Phrase).then_some(())
}

fn write(typed: &mut String, term: &Term) {
    typed.push_str(&term.typed);
    typed.extend(Ending::mark(term.ending));
}
