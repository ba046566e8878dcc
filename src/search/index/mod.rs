//! The inverted index: for each word of each language, the comments that have it, and where.
//!
//! An index is bytes. [`Builder`] makes them, a slice of work at a time; [`Index::open`] takes them back, here or from a
//! file beside the corpus; any bytes at all give an index or a [`Damage`]. Whoever searches reads posting lists from
//! the bytes as they stand.
//!
//! ```text
//! index     = "CEINDEX4" checksum(8) section*          the checksum is of all that follows it
//! section   = length(4) bytes                          all lengths are little-endian
//!
//!  0 head       fingerprint(8) of the corpus
//!  1 lengths    words in name, title and text of each comment                     numbers
//!  2 languages  a tag a line: parts of the index, each with words of its own
//!  3 part words, 4 part stems: how many each part has                             numbers
//!  5 how many comments have each word                                             numbers
//!  6 lengths, 7 text of the words, by part, sorted                                numbers, UTF-8
//!  8 the stem of each word: 0 is none, else 1 and how far it is from the last     numbers
//!  9 how many bytes less each stem has than the first word that has it            numbers
//! 10 lengths, 11 text of what it has more then; stems are by part, sorted         numbers, bytes
//! 12 compounds  "dns cert" a line, sorted by what they are without the space
//! 13 lengths, 14 lists of positions                                               numbers, see `postings`
//! 15 lengths, 16 lists of comments                                                numbers, see `postings`
//! ```
//!
//! A number has seven bits a byte, the lowest first; one that can be below zero is doubled, and less 1 without its sign.
//! A word is folded; one of a script without spaces is kept in pairs of letters. The stem of a word is that of the first
//! spelling in which the corpus has it.
//!
//! Lists are nearly all of an index, and packed into bits. Of the other sections only a few tables are kept beside the
//! bytes: where each word, each stem and each list ends, how many comments have a word, and which words have a stem.

pub mod batch;
mod build;
mod bytes;
mod forward;
#[cfg(test)]
mod hostile;
mod load;
mod packed;
mod postings;
mod sorting;
mod terms;
mod write;

use std::ops::Range;

pub use build::{Builder, HYPHENS, each_field, tag};
pub use load::Damage;
use packed::Bits;
pub use postings::Postings;

use super::rank::Weights;
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

impl Part {
    /// Whether it has no word.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
}

/// The words of a corpus.
#[derive(Clone, Debug, Default)]
pub struct Index {
    bytes: Vec<u8>,
    lengths: Vec<PerField<u32>>,
    mean_lengths: PerField<f64>,
    parts: Vec<Part>,
    terms: Slices,
    counts: Vec<u32>,
    comments: Slices,
    positions: Slices,
    /// For each word the number of its stem and 1, or 0.
    stem_of: Vec<u32>,
    /// For each stem how many bytes it lacks of the first word that has it, and what it has in their place.
    stem_less: Vec<u32>,
    stem_more: Slices,
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
    #[expect(clippy::inline_always, reason = "for each word that is compared with one that is looked for")]
    #[inline(always)]
    fn range(&self, at: usize) -> Option<Range<usize>> {
        let start = if at == 0 { 0 } else { *self.ends.get(at - 1)? };
        let end = *self.ends.get(at)?;
        Some(self.within.start + start as usize..self.within.start + end as usize)
    }

    #[expect(clippy::inline_always, reason = "for each word that is compared with one that is looked for")]
    #[inline(always)]
    fn get<'b>(&self, bytes: &'b [u8], at: usize) -> &'b [u8] {
        self.range(at).and_then(|range| bytes.get(range)).unwrap_or_default()
    }

    fn bits<'b>(&self, bytes: &'b [u8], at: usize) -> Bits<'b> {
        let range = self.range(at).unwrap_or_default();
        Bits::new(bytes.get(range.start..).unwrap_or_default(), range.len())
    }
}

/// The first of `range` that is not before what is looked for, all of them being sorted.
fn lower_bound(range: &Range<usize>, is_before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (range.start, range.end);
    while low < high {
        let middle = usize::midpoint(low, high);
        if is_before(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

impl Index {
    /// Indexes every comment of a docket in one go.
    #[must_use]
    pub fn build(docket: &Docket) -> Self {
        let mut builder = Builder::new(docket.fingerprint());
        docket.corpus.comments.iter().for_each(|comment| builder.add(comment));
        loop {
            if let Some(bytes) = builder.step() {
                // Only an index of four gigabytes cannot be opened, and finds nothing.
                return Self::read(bytes, docket.corpus.comments.len()).unwrap_or_default();
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
        let weights = Weights::default();
        let factor = |length: u32, mean: f64| {
            let relative = f64::from(length) / mean;
            #[expect(clippy::cast_possible_truncation, reason = "a factor of a score needs no more")]
            let factor = (1.0 / (1.0 - weights.length + weights.length * relative)) as f32;
            factor
        };
        let ([name, title, text], [in_name, in_title, in_text]) = (self.lengths(comment), self.mean_lengths);
        [factor(name, in_name), factor(title, in_title), factor(text, in_text)]
    }

    /// The parts, in the order in which their languages come first in the corpus.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The part that a word is in, by its place among the parts.
    #[must_use]
    pub fn part_of(&self, term: TermId) -> usize {
        self.parts.partition_point(|part| part.terms.end <= term.0 as usize)
    }

    /// A word as it is kept.
    #[must_use]
    pub fn term(&self, term: TermId) -> &str {
        std::str::from_utf8(self.word(term.0 as usize)).unwrap_or_default()
    }

    #[expect(clippy::inline_always, reason = "for each word that is compared with one that is looked for")]
    #[inline(always)]
    fn word(&self, at: usize) -> &[u8] {
        self.terms.get(&self.bytes, at)
    }

    /// The first of these words that is not before another.
    fn not_before(&self, range: &Range<usize>, word: &[u8]) -> usize {
        lower_bound(range, |at| self.word(at) < word)
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
        let (comments, positions) = (self.comments.bits(&self.bytes, at), self.positions.bits(&self.bytes, at));
        Postings::new(comments, positions, self.count(term), &self.lengths)
    }

    /// A word of a part.
    #[must_use]
    pub fn find(&self, part: &Part, word: &str) -> Option<TermId> {
        let at = self.not_before(&part.terms, word.as_bytes());
        (part.terms.contains(&at) && self.word(at) == word.as_bytes()).then(|| id(at))
    }

    /// The words of a part that begin so.
    pub fn beginning(&self, part: &Part, prefix: &str) -> impl Iterator<Item = TermId> {
        let from = self.not_before(&part.terms, prefix.as_bytes());
        (from..part.terms.end).take_while(move |&at| self.word(at).starts_with(prefix.as_bytes())).map(id)
    }

    /// The letters that follow a prefix in the words of a part that all begin with it, in order, each once; and the
    /// part of the part whose words go on so.
    pub fn letters_after<'a>(&'a self, part: &'a Part, prefix: &'a str) -> impl Iterator<Item = (char, Part)> {
        let mut at = part.terms.start;
        std::iter::from_fn(move || {
            // Only the prefix itself has no letter after it, and it comes first.
            if part.terms.contains(&at) && self.word(at) == prefix.as_bytes() {
                at += 1;
            }
            let term = self.term(id(at));
            let letter = term.strip_prefix(prefix).filter(|_| part.terms.contains(&at))?.chars().next()?;
            let longer = term.get(..prefix.len() + letter.len_utf8())?.as_bytes();
            let start = at;
            at = lower_bound(&(start + 1..part.terms.end), |at| self.word(at).starts_with(longer));
            Some((letter, Part { language: String::new(), terms: start..at, stems: part.stems.clone() }))
        })
    }

    /// The words of a part that have a stem.
    #[must_use]
    pub fn of_stem(&self, part: &Part, stem: &str) -> &[TermId] {
        let at = lower_bound(&part.stems, |at| self.stem(at).lt(stem.bytes()));
        if part.stems.contains(&at) && self.stem(at).eq(stem.bytes()) { self.members_of(at) } else { &[] }
    }

    /// The bytes of a stem.
    fn stem(&self, at: usize) -> impl Iterator<Item = u8> {
        let word = self.members_of(at).first().map_or(&[][..], |first| self.word(first.0 as usize));
        let less = self.stem_less.get(at).copied().unwrap_or_default();
        let same = word.len().saturating_sub(less as usize);
        word.iter().take(same).chain(self.stem_more.get(&self.bytes, at)).copied()
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
        let from = self.compounds.partition_point(|span| joined_form(span.of(text).as_bytes()).lt(joined.bytes()));
        let pairs = self.compounds.get(from..).unwrap_or_default().iter().map(move |span| span.of(text));
        pairs.take_while(|pair| joined_form(pair.as_bytes()).eq(joined.bytes())).filter_map(|pair| pair.split_once(' '))
    }
}

/// The bytes of a compound without its space.
fn joined_form(compound: &[u8]) -> impl Iterator<Item = u8> {
    compound.iter().copied().filter(|byte| *byte != b' ')
}

fn id(at: usize) -> TermId {
    TermId(u32::try_from(at).unwrap_or(u32::MAX))
}
