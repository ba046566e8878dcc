//! The inverted index: for each word of each language, the comments that have it, and where.
//!
//! An index is bytes. [`Builder`] makes them, a slice of work at a time; [`Index::open`] takes them back, here or from a
//! file beside the corpus; any bytes at all give an index or a [`Damage`]. Whoever searches reads posting lists from
//! the bytes as they stand.
//!
//! ```text
//! index     = "CEINDEX1" checksum(8) section*          the checksum is of all that follows it
//! section   = length(4) bytes                          all lengths are little-endian
//!
//!  0 head       fingerprint(8) of the corpus
//!  1 lengths    words in name, title and text of each comment                     numbers
//!  2 languages  a tag a line: parts of the index, each with words of its own
//!  3 part words, 4 part stems: how many each part has                             numbers
//!  5 lengths, 6 text of the words, by part, sorted                                numbers, UTF-8
//!  7 how many comments have each word                                             numbers
//!  8 lengths, 9 lists of comments         posting = distance code [name title]    numbers
//! 10 lengths, 11 lists of positions       by comment and field, distances         numbers
//! 12 the stem of each word, from 1 in its part; 0 is none                         numbers
//! 13 lengths, 14 text of the stems, by part, sorted                               numbers, UTF-8
//! 15 compounds  "dns cert" a line, sorted by what they are without the space
//! ```
//!
//! A number has seven bits a byte, the lowest first. A word is folded; one of a script without spaces is kept in pairs
//! of letters. The stem of a word is that of the first spelling in which the corpus has it.

mod build;
mod bytes;
#[cfg(test)]
mod hostile;
mod load;
mod postings;
mod terms;

use std::ops::Range;

pub use build::{Builder, each_field};
pub use load::Damage;
pub use postings::Postings;

use crate::corpus::{Docket, Span};

/// Where a word can stand in a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The names of who commented.
    Name,
    /// The title, where the comment has one.
    Title,
    /// The text.
    Text,
}

impl Field {
    /// All fields.
    pub const ALL: [Self; 3] = [Self::Name, Self::Title, Self::Text];
}

/// Something for each field.
pub type PerField<T> = [T; 3];

/// A word of the index, by its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermId(u32);

/// A part of the index: one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its tag, without region: `en`.
    pub language: String,
    terms: Range<usize>,
    stems: Range<usize>,
}

/// The words of a corpus.
#[derive(Clone, Debug, Default)]
pub struct Index {
    bytes: Vec<u8>,
    lengths: Vec<PerField<u32>>,
    shortness: Vec<PerField<f32>>,
    parts: Vec<Part>,
    terms: Strings,
    counts: Vec<u32>,
    comments: Slices,
    positions: Slices,
    stem_of: Vec<u32>,
    stems: Strings,
    /// The words of each stem, stem after stem, and where those of each end.
    members: Vec<TermId>,
    member_ends: Vec<u32>,
    compounds: Vec<Span>,
    compound_text: Range<usize>,
}

/// Two are the same when their bytes are: all else follows from them.
impl PartialEq for Index {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

/// Slices of the bytes, one after the other.
#[derive(Clone, Debug, Default)]
struct Slices {
    within: Range<usize>,
    ends: Vec<u32>,
}

impl Slices {
    fn get<'b>(&self, bytes: &'b [u8], at: usize) -> &'b [u8] {
        let start = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = start.zip(self.ends.get(at).copied());
        let within = bytes.get(self.within.clone()).unwrap_or_default();
        range.and_then(|(start, end)| within.get(start as usize..end as usize)).unwrap_or_default()
    }
}

/// The same of UTF-8, which was checked once.
#[derive(Clone, Debug, Default)]
struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    fn get(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = start.zip(self.ends.get(at).copied());
        range.and_then(|(start, end)| self.text.get(start as usize..end as usize)).unwrap_or_default()
    }

    /// The first of `range` that is not before `string`, all of them being sorted.
    fn lower_bound(&self, range: &Range<usize>, string: &str) -> usize {
        let (mut low, mut high) = (range.start, range.end);
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.get(middle) < string {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

impl Index {
    /// Indexes every comment of a docket in one go.
    #[must_use]
    pub fn build(docket: &Docket) -> Self {
        let mut builder = Builder::new(docket);
        loop {
            if let Some(index) = builder.step(docket, usize::MAX) {
                return index;
            }
        }
    }

    /// The bytes, to be kept and opened again.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many comments are indexed.
    #[must_use]
    pub fn comments(&self) -> usize {
        self.lengths.len()
    }

    /// How many words the fields of a comment have.
    #[must_use]
    pub fn lengths(&self, comment: u32) -> PerField<u32> {
        self.lengths.get(comment as usize).copied().unwrap_or_default()
    }

    /// By how much each field of a comment is shorter or longer than that of others, as a factor: see
    /// [`Weights`](super::Weights).
    #[must_use]
    pub fn shortness(&self, comment: u32) -> PerField<f32> {
        self.shortness.get(comment as usize).copied().unwrap_or_default()
    }

    /// The parts, in the order in which their languages come first in the corpus.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// A word as it is kept.
    #[must_use]
    pub fn term(&self, term: TermId) -> &str {
        self.terms.get(term.0 as usize)
    }

    /// How many comments have a word.
    #[must_use]
    pub fn count(&self, term: TermId) -> u32 {
        self.counts.get(term.0 as usize).copied().unwrap_or_default()
    }

    /// The posting list of a word.
    #[must_use]
    pub fn postings(&self, term: TermId) -> Postings<'_> {
        let at = term.0 as usize;
        Postings::new(self.comments.get(&self.bytes, at), self.positions.get(&self.bytes, at))
    }

    /// A word of a part.
    #[must_use]
    pub fn find(&self, part: &Part, word: &str) -> Option<TermId> {
        let at = self.terms.lower_bound(&part.terms, word);
        (part.terms.contains(&at) && self.terms.get(at) == word).then(|| id(at))
    }

    /// The words of a part that begin so.
    pub fn beginning(&self, part: &Part, prefix: &str) -> impl Iterator<Item = TermId> {
        let from = self.terms.lower_bound(&part.terms, prefix);
        (from..part.terms.end).take_while(move |&at| self.terms.get(at).starts_with(prefix)).map(id)
    }

    /// The letters that follow a prefix in the words of a part, in order, each once.
    pub fn letters_after<'a>(&'a self, part: &'a Part, prefix: &'a str) -> impl Iterator<Item = char> {
        let mut at = self.terms.lower_bound(&part.terms, prefix);
        let mut next = String::new();
        std::iter::from_fn(move || {
            // Only the prefix itself has no letter after it, and it comes first.
            if part.terms.contains(&at) && self.terms.get(at) == prefix {
                at += 1;
            }
            let term = self.terms.get(at).strip_prefix(prefix).filter(|_| part.terms.contains(&at))?;
            let letter = term.chars().next()?;
            let rest = at..part.terms.end;
            at = part.terms.end;
            if let Some(after) = (letter..=char::MAX).nth(1) {
                next.clear();
                next.push_str(prefix);
                next.push(after);
                at = self.terms.lower_bound(&rest, &next);
            }
            Some(letter)
        })
    }

    /// The words of a part that have a stem.
    #[must_use]
    pub fn of_stem(&self, part: &Part, stem: &str) -> &[TermId] {
        let at = self.stems.lower_bound(&part.stems, stem);
        if !part.stems.contains(&at) || self.stems.get(at) != stem {
            return &[];
        }
        self.members_of(at)
    }

    /// The words that have the same stem as a word.
    #[must_use]
    pub fn related(&self, term: TermId) -> &[TermId] {
        let stem = self.stem_of.get(term.0 as usize).copied().unwrap_or_default();
        (stem as usize).checked_sub(1).map_or(&[], |stem| self.members_of(stem))
    }

    fn members_of(&self, stem: usize) -> &[TermId] {
        let start = stem.checked_sub(1).map_or(Some(0), |before| self.member_ends.get(before).copied());
        let range = start.zip(self.member_ends.get(stem).copied());
        range.and_then(|(start, end)| self.members.get(start as usize..end as usize)).unwrap_or_default()
    }

    /// The pairs of words that the corpus somewhere joins by a hyphen and that make `joined` when nothing is between
    /// them: `dns` and `cert` of `dnscert`.
    pub fn compounds<'a>(&'a self, joined: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let text = self.bytes.get(self.compound_text.clone()).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let text = text.unwrap_or_default();
        let from = self.compounds.partition_point(|span| joined_form(span.of(text)).lt(joined.bytes()));
        let pairs = self.compounds.get(from..).unwrap_or_default().iter().map(move |span| span.of(text));
        pairs.take_while(|pair| joined_form(pair).eq(joined.bytes())).filter_map(|pair| pair.split_once(' '))
    }
}

/// The bytes of a compound without its space.
fn joined_form(compound: &str) -> impl Iterator<Item = u8> {
    compound.bytes().filter(|byte| *byte != b' ')
}

fn id(at: usize) -> TermId {
    TermId(u32::try_from(at).unwrap_or(u32::MAX))
}
