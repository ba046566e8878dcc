//! Opening an index from its bytes: total, whatever the bytes are.

use super::bytes::{count, take};
use super::{Field, Index, Part, PerField, Slices, id};
use crate::checksum::checksum;
use crate::corpus::{Docket, Span};

/// The first bytes of an index; the last of them is its version.
pub(super) const MAGIC: [u8; 8] = *b"CEINDEX4";

/// Why bytes are no index of a corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// They are something else, or of another version.
    OtherFormat,
    /// Some are missing or changed.
    Changed,
    /// They are the index of another corpus, or of another revision of it.
    OtherCorpus,
}

impl Damage {
    /// What is wrong, as a sentence.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::OtherFormat => "This is no index of this version.",
            Self::Changed => "The index is damaged: some of its bytes are missing or changed.",
            Self::OtherCorpus => "The index was made of other comments than these.",
        }
    }
}

/// The sections that are not yet taken.
struct Sections<'b> {
    all: &'b [u8],
    rest: &'b [u8],
}

impl<'b> Sections<'b> {
    fn next(&mut self) -> Option<&'b [u8]> {
        let (length, rest) = self.rest.split_first_chunk::<4>()?;
        let (section, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        self.rest = rest;
        Some(section)
    }

    fn numbers(&mut self) -> Option<Vec<u32>> {
        let mut section = self.next()?;
        let mut numbers = vec![0; count(section)];
        for number in &mut numbers {
            *number = take(&mut section)?;
        }
        section.is_empty().then_some(numbers)
    }

    /// Lengths as the ends of what follows one after the other.
    fn ends(&mut self) -> Option<Vec<u32>> {
        let mut numbers = self.numbers()?;
        let mut end = 0u32;
        for number in &mut numbers {
            end = end.checked_add(*number)?;
            *number = end;
        }
        Some(numbers)
    }

    fn slices(&mut self) -> Option<Slices> {
        let ends = self.ends()?;
        let within = self.range()?;
        (ends.last().copied().unwrap_or_default() as usize == within.len()).then_some(Slices { within, ends })
    }

    /// Where the next section lies in all of the bytes.
    fn range(&mut self) -> Option<std::ops::Range<usize>> {
        let section = self.next()?;
        let end = self.all.len() - self.rest.len();
        Some(end - section.len()..end)
    }
}

impl Index {
    /// Opens the bytes of an index of this docket.
    ///
    /// # Errors
    /// When the bytes are no index, are damaged, or are of another corpus.
    pub fn open(bytes: Vec<u8>, docket: &Docket) -> Result<Self, Damage> {
        let (sum, content) =
            bytes.strip_prefix(&MAGIC).and_then(|rest| rest.split_first_chunk::<8>()).ok_or(Damage::OtherFormat)?;
        if u64::from_le_bytes(*sum) != checksum(content) {
            return Err(Damage::Changed);
        }
        let mut sections = Sections { all: &bytes, rest: content };
        if sections.next().ok_or(Damage::Changed)? != docket.fingerprint().to_le_bytes() {
            return Err(Damage::OtherCorpus);
        }
        Self::read(bytes, docket.corpus.comments.len()).ok_or(Damage::Changed)
    }

    /// Opens bytes of whose checksum and corpus there is no doubt.
    pub(super) fn read(bytes: Vec<u8>, comments: usize) -> Option<Self> {
        let mut sections = Sections { all: &bytes, rest: bytes.get(MAGIC.len() + 8..)? };
        sections.next()?;
        let index = read(&mut sections, comments)?;
        Some(Self { bytes, ..index })
    }
}

fn read(sections: &mut Sections<'_>, comments: usize) -> Option<Index> {
    let mut index = Index { lengths: sections.numbers()?.as_chunks::<3>().0.to_vec(), ..Index::default() };
    index.mean_lengths = mean_lengths(&index.lengths);
    let tags = std::str::from_utf8(sections.next()?).ok()?;
    let (terms, stems) = (sections.numbers()?, sections.numbers()?);
    // No line at all and one that is empty look the same: there are as many tags as there are numbers.
    let known = if terms.is_empty() { 0 } else { tags.split('\n').count() };
    if [terms.len(), stems.len()] != [known; 2] {
        return None;
    }
    let (mut term, mut stem) = (0usize, 0usize);
    for (tag, (terms, stems)) in tags.split('\n').zip(terms.into_iter().zip(stems)) {
        let (next_term, next_stem) = (term.checked_add(terms as usize)?, stem.checked_add(stems as usize)?);
        index.parts.push(Part { language: tag.to_owned(), terms: term..next_term, stems: stem..next_stem });
        (term, stem) = (next_term, next_stem);
    }
    index.counts = sections.numbers()?;
    index.terms = sections.slices()?;
    index.stem_of = sections.numbers()?;
    index.stem_less = sections.numbers()?;
    index.stem_more = sections.slices()?;
    let compounds = sections.range()?;
    index.compounds = lines(std::str::from_utf8(sections.all.get(compounds.clone())?).ok()?);
    index.compound_text = compounds;
    index.positions = sections.slices()?;
    index.comments = sections.slices()?;
    let same = |length: usize| length == term;
    let terms = [index.terms.ends.len(), index.counts.len(), index.comments.ends.len(), index.positions.ends.len()];
    let whole = index.lengths.len() == comments
        && terms.into_iter().all(same)
        && same(index.stem_of.len())
        && [index.stem_less.len(), index.stem_more.ends.len()] == [stem; 2]
        && sections.rest.is_empty();
    group_by_stem(&mut index)?;
    whole.then_some(index)
}

/// Makes stems numbers of the index, and lists the words of each.
fn group_by_stem(index: &mut Index) -> Option<()> {
    let mut ends = vec![0u32; index.stem_less.len()];
    let mut before = 0u32;
    for stem in index.stem_of.iter_mut().filter(|stem| **stem > 0) {
        let (half, odd) = ((*stem - 1) / 2, (*stem - 1) % 2);
        before = if odd == 1 { before.checked_sub(half + 1)? } else { before.checked_add(half)? };
        *ends.get_mut(before as usize)? += 1;
        *stem = before + 1;
    }
    let mut end = 0;
    for count in &mut ends {
        // Where the words of each begin, for now: each word that is put there moves it on, to the end at last.
        (*count, end) = (end, end + *count);
    }
    let mut members = vec![id(0); end as usize];
    for (term, stem) in index.stem_of.iter().enumerate() {
        if let Some(stem) = (*stem as usize).checked_sub(1) {
            let place = ends.get_mut(stem)?;
            *members.get_mut(*place as usize)? = id(term);
            *place += 1;
        }
    }
    (index.members, index.member_ends) = (members, ends);
    Some(())
}

/// How many words a field has in the mean of the comments that have it; at least 1.
fn mean_lengths(lengths: &[PerField<u32>]) -> PerField<f64> {
    Field::ALL.map(|field| {
        let lengths = lengths.iter().filter_map(|length| length.get(field as usize)).filter(|length| **length > 0);
        let (sum, count) = lengths.fold((0.0, 0u32), |(sum, count), &length| (sum + f64::from(length), count + 1));
        (sum / f64::from(count.max(1))).max(1.0)
    })
}

/// Where the lines of a text stand; none in an empty one.
fn lines(text: &str) -> Vec<Span> {
    let mut start = 0;
    let mut spans = Vec::new();
    for (end, _) in text.bytes().chain([b'\n']).enumerate().filter(|(_, byte)| !text.is_empty() && *byte == b'\n') {
        spans.push(Span { start, end });
        start = end + 1;
    }
    spans
}
