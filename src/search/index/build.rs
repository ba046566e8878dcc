//! Making an index, a slice of work at a time, so that a page stays alive meanwhile.
//!
//! Comments are read once. What is kept of them is the numbers of their words, one after the other, and how much room
//! the list of each word takes. Then the words are put in order, and the lists are written where they belong, comment
//! by comment: at no time is there much more than the index itself.

use super::forward::Forward;
use super::postings::Measure;
use super::sorting::Sorting;
use super::terms::Interner;
use super::write::Writing;
use super::{Field, PerField, joined_form};
use crate::corpus::{Comment, Span};
use crate::text::{Stems, each_piece, each_word, primary};

/// An index in the making: [`add`](Builder::add) reads the comments, one after the other, and each
/// [`step`](Builder::step) then does some of the work.
pub struct Builder {
    stage: Stage,
    read: Read,
    fingerprint: u64,
}

/// What was read.
#[derive(Default)]
pub struct Read {
    /// The languages, with what finds stems.
    pub parts: Vec<(String, Option<Stems>)>,
    /// The words.
    pub terms: Interner,
    /// For each word what its list takes, and the number of its stem and 1.
    pub lists: Vec<(Measure, u32)>,
    /// The stems.
    pub stems: Interner,
    /// Pairs of words with a space between them.
    pub compounds: Interner,
    /// The words of each comment.
    pub forward: Forward,
    /// How many words there are in each field of each comment.
    pub lengths: Vec<PerField<u32>>,
}

/// Numbers of words, of stems and of compounds in the order in which they are written.
#[derive(Default)]
pub struct Order {
    /// By part, then sorted.
    pub terms: Vec<usize>,
    /// By part, then sorted.
    pub stems: Vec<usize>,
    /// By what they are without the space.
    pub compounds: Vec<usize>,
}

/// Between two texts of one field, so that no words of both are near each other: more than the most that a query can
/// ask for.
pub const GAP: u32 = 128;

/// What is to be done next.
enum Stage {
    /// Read comments.
    Read,
    OrderTerms(Sorting),
    OrderStems(Sorting, Order),
    OrderCompounds(Sorting, Order),
    Write(Writing),
}

impl Builder {
    /// Nothing read yet of the corpus that has this [fingerprint](crate::corpus::Docket::fingerprint).
    #[must_use]
    pub fn new(fingerprint: u64) -> Self {
        Self { stage: Stage::Read, read: Read::default(), fingerprint }
    }

    /// Reads the next comment, in the order of the corpus. Once a step is taken, none can follow.
    pub fn add(&mut self, comment: &Comment) {
        if matches!(self.stage, Stage::Read) {
            self.read.add(comment);
        }
    }

    /// Takes a step; gives the bytes of the index once it is done.
    pub fn step(&mut self) -> Option<Vec<u8>> {
        let read = &mut self.read;
        match &mut self.stage {
            Stage::Read => {
                [&mut read.terms, &mut read.stems, &mut read.compounds].into_iter().for_each(Interner::close);
                self.stage = Stage::OrderTerms(Sorting::new(read.terms.len()));
            }
            Stage::OrderTerms(sorting) => {
                if let Some(terms) =
                    sorting.step(&|at| read.terms.sort_key(at), &|a, b| read.terms.get(a).cmp(&read.terms.get(b)))
                {
                    let order = Order { terms, ..Order::default() };
                    self.stage = Stage::OrderStems(Sorting::new(read.stems.len()), order);
                }
            }
            Stage::OrderStems(sorting, order) => {
                if let Some(stems) =
                    sorting.step(&|at| read.stems.sort_key(at), &|a, b| read.stems.get(a).cmp(&read.stems.get(b)))
                {
                    let order = Order { stems, ..std::mem::take(order) };
                    self.stage = Stage::OrderCompounds(Sorting::new(read.compounds.len()), order);
                }
            }
            Stage::OrderCompounds(sorting, order) => {
                let compound = |number| read.compounds.get(number).1;
                let compare = |a, b| {
                    let (a, b) = (compound(a), compound(b));
                    joined_form(a).cmp(joined_form(b)).then_with(|| a.cmp(b))
                };
                if let Some(compounds) = sorting.step(&|_| 0, &compare) {
                    let order = Order { compounds, ..std::mem::take(order) };
                    self.stage = Stage::Write(Writing::new(self.fingerprint, order));
                }
            }
            Stage::Write(writing) => return writing.step(read),
        }
        None
    }
}

impl Read {
    fn add(&mut self, comment: &Comment) {
        let language = tag(&comment.language);
        let part = self.parts.iter().position(|(known, _)| known == language).unwrap_or_else(|| {
            self.parts.push((language.to_owned(), Stems::of(language)));
            self.parts.len() - 1
        });
        self.forward.begin();
        let mut lengths = [0; 3];
        for (field, length) in Field::ALL.into_iter().zip(&mut lengths) {
            let mut first = true;
            each_field(comment, field, |text| {
                if !std::mem::take(&mut first) {
                    self.forward.end_text();
                }
                *length += self.add_text(part, field, text);
            });
            self.forward.end_field();
        }
        self.forward.end(|word, counts| {
            if let Some((list, _)) = self.lists.get_mut(word) {
                list.add(counts, &lengths);
            }
        });
        self.lengths.push(lengths);
    }

    /// Adds the words of a text, and says how many there are.
    fn add_text(&mut self, part: usize, field: Field, text: &str) -> u32 {
        let mut count = 0;
        let mut before: Option<(Span, String)> = None;
        each_word(text, |span, folded| {
            if let Some((last, first)) = &before
                && is_hyphen(text, last.end, span.start)
            {
                self.compounds.number(0, &format!("{first} {folded}"));
            }
            // Only a word that a hyphen follows can be the first of a compound.
            before = is_before_hyphen(text, span.end).then(|| (span, folded.to_owned()));
            each_piece(folded, |_, piece| {
                // A part of a word is written as it is kept.
                let written = || if piece.len() == folded.len() { span.of(text) } else { piece };
                let word = self.number(part, piece, written);
                self.forward.add_word(word, field);
                count += 1;
            });
        });
        count
    }

    /// The number of a word.
    fn number<'w>(&mut self, part: usize, term: &str, written: impl FnOnce() -> &'w str) -> usize {
        let group = u32::try_from(part).unwrap_or_default();
        let (number, new) = self.terms.number(group, term);
        if new {
            let written = written();
            let stems = self.parts.get(part).and_then(|(_, stems)| stems.as_ref());
            // What would be left as it is need not be kept twice.
            let stems = stems.filter(|_| written.len() <= Stems::LONGEST);
            let stem = stems.map_or(0, |stems| self.stems.number(group, &stems.stem(written)).0 + 1);
            self.lists.push((Measure::default(), u32::try_from(stem).unwrap_or_default()));
        }
        number
    }
}

/// The language of a text as the tag of a part, which stands on a line of its own.
#[must_use]
pub fn tag(language: &str) -> &str {
    primary(language).lines().next().unwrap_or_default()
}

/// Visits the texts of a field.
pub fn each_field(comment: &Comment, field: Field, mut visit: impl FnMut(&str)) {
    let author = &comment.author;
    match field {
        Field::Name => {
            let names = [Some(&author.name), author.long_name.as_ref(), author.person.as_ref()];
            names.into_iter().flatten().for_each(|name| visit(name));
        }
        Field::Title => comment.title.iter().for_each(|title| visit(title)),
        Field::Text => visit(&comment.text),
    }
}

/// The hyphens that join words.
pub const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];

/// Whether a hyphen stands at a place. Most of the time a byte says that none does.
fn is_before_hyphen(text: &str, at: usize) -> bool {
    let may_be = text.as_bytes().get(at).is_some_and(|byte| matches!(byte, b'-' | 0xe2));
    may_be && text.get(at..).is_some_and(|rest| rest.starts_with(HYPHENS))
}

/// Whether one hyphen and nothing else stands between two words.
pub fn is_hyphen(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to).and_then(|between| between.strip_prefix(HYPHENS)).is_some_and(str::is_empty)
}
