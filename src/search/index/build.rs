//! Making an index, a slice of work at a time, so that a page stays alive meanwhile.

use super::bytes::{checksum, put};
use super::load::{MAGIC, fingerprint};
use super::postings::PostingsWriter;
use super::terms::Interner;
use super::{Field, Index, PerField, joined_form};
use crate::corpus::{Comment, Docket, Span};
use crate::order::order;
use crate::text::{Stems, each_piece, each_word, primary};

/// An index in the making. Each [`step`](Builder::step) does some of the work.
pub struct Builder {
    stage: Stage,
    parts: Vec<(String, Option<Stems>)>,
    terms: Interner,
    /// For each word its list, and the number of its stem and 1.
    lists: Vec<(PostingsWriter, u32)>,
    stems: Interner,
    compounds: Interner,
    lengths: Vec<PerField<u32>>,
    /// Numbers of words and of stems in the order in which they are written.
    term_order: Vec<usize>,
    stem_order: Vec<usize>,
}

/// Where a word stands.
#[derive(Clone, Copy)]
struct Place {
    comment: u32,
    part: usize,
    field: Field,
    position: u32,
}

/// Between two texts of one field, so that no words of both are near each other: more than the most that a query can
/// ask for.
const GAP: u32 = 128;

/// What is to be done next.
enum Stage {
    /// Read the comment of this index.
    Read(usize),
    OrderTerms,
    OrderStems,
    Write,
}

impl Builder {
    /// Nothing done yet.
    #[must_use]
    pub fn new(docket: &Docket) -> Self {
        let mut parts: Vec<(String, Option<Stems>)> = Vec::new();
        for comment in &docket.corpus.comments {
            let language = tag(comment);
            if parts.iter().all(|(known, _)| known != language) {
                parts.push((language.to_owned(), Stems::of(language)));
            }
        }
        Self {
            stage: Stage::Read(0),
            parts,
            terms: Interner::default(),
            lists: Vec::new(),
            stems: Interner::default(),
            compounds: Interner::default(),
            lengths: Vec::new(),
            term_order: Vec::new(),
            stem_order: Vec::new(),
        }
    }

    /// How many comments are read.
    #[must_use]
    pub fn read(&self) -> usize {
        self.lengths.len()
    }

    /// Reads about so many bytes of comments, or takes one of the last steps; gives the index once it is done. The
    /// docket must be the same each time.
    pub fn step(&mut self, docket: &Docket, bytes: usize) -> Option<Index> {
        match self.stage {
            Stage::Read(mut at) => {
                // One comment at least, so that any number of steps comes to an end.
                let mut rest = bytes.max(1);
                while let Some(comment) = docket.comment(at).filter(|_| rest > 0) {
                    self.add(u32::try_from(at).unwrap_or(u32::MAX), comment);
                    rest = rest.saturating_sub(comment.text.len() + 100);
                    at += 1;
                }
                self.stage = if docket.comment(at).is_some() { Stage::Read(at) } else { Stage::OrderTerms };
            }
            Stage::OrderTerms => {
                self.lists.iter_mut().for_each(|(list, _)| list.flush());
                self.term_order = ordered(&self.terms);
                self.stage = Stage::OrderStems;
            }
            Stage::OrderStems => {
                self.stem_order = ordered(&self.stems);
                self.stage = Stage::Write;
            }
            // Only an index of four gigabytes cannot be opened: it finds nothing, but there is an end to it.
            Stage::Write => return Some(Index::open(self.write(fingerprint(docket)), docket).unwrap_or_default()),
        }
        None
    }

    fn add(&mut self, number: u32, comment: &Comment) {
        let language = tag(comment);
        let part = self.parts.iter().position(|(known, _)| known == language).unwrap_or_default();
        let mut lengths = [0; 3];
        for (field, length) in Field::ALL.into_iter().zip(&mut lengths) {
            let mut gap = 0;
            each_field(comment, field, |text| {
                *length += self.add_text(Place { comment: number, part, field, position: *length + gap }, text);
                gap += GAP;
            });
        }
        self.lengths.push(lengths);
    }

    /// Adds the words of a text from a place on, and says how many there are.
    fn add_text(&mut self, mut at: Place, text: &str) -> u32 {
        let start = at.position;
        let mut before: Option<(Span, String)> = None;
        each_word(text, |span, folded| {
            if let Some((last, first)) = &before
                && is_hyphen(text, last.end, span.start)
            {
                self.compounds.number(0, &format!("{first} {folded}"));
            }
            // Only a word that a hyphen follows can be the first of a compound.
            let goes_on = text.get(span.end..).is_some_and(|rest| rest.starts_with(HYPHENS));
            before = goes_on.then(|| (span, folded.to_owned()));
            each_piece(folded, |_, piece| {
                // A part of a word is written as it is kept.
                self.add_term(at, piece, if piece.len() == folded.len() { span.of(text) } else { piece });
                at.position += 1;
            });
        });
        at.position - start
    }

    fn add_term(&mut self, at: Place, term: &str, written: &str) {
        let group = u32::try_from(at.part).unwrap_or_default();
        let (number, new) = self.terms.number(group, term);
        if new {
            let stems = self.parts.get(at.part).and_then(|(_, stems)| stems.as_ref());
            // What would be left as it is need not be kept twice.
            let stems = stems.filter(|_| written.len() <= Stems::LONGEST);
            let stem = stems.map_or(0, |stems| self.stems.number(group, &stems.stem(written)).0 + 1);
            self.lists.push((PostingsWriter::default(), u32::try_from(stem).unwrap_or_default()));
        }
        if let Some((list, _)) = self.lists.get_mut(number) {
            list.add(at.comment, at.field, at.position);
        }
    }

    fn write(&mut self, fingerprint: u64) -> Vec<u8> {
        let groups = self.parts.len();
        let mut out =
            Sections::new(self.lists.iter().map(|(list, _)| list.comments.len() + list.positions.len()).sum());
        out.add(&fingerprint.to_le_bytes());
        out.add_numbers(self.lengths.iter().flatten().copied());
        let tags: Vec<&str> = self.parts.iter().map(|(tag, _)| tag.as_str()).collect();
        out.add(tags.join("\n").as_bytes());
        out.add_numbers(by_group(&self.terms, groups));
        out.add_numbers(by_group(&self.stems, groups));
        out.add_strings(&self.terms, &self.term_order);
        let lists: Vec<&(PostingsWriter, u32)> =
            self.term_order.iter().filter_map(|&number| self.lists.get(number)).collect();
        out.add_numbers(lists.iter().map(|(list, _)| list.count));
        out.add_numbers(lists.iter().map(|(list, _)| length(&list.comments)));
        out.add_all(lists.iter().map(|(list, _)| list.comments.as_slice()));
        out.add_numbers(lists.iter().map(|(list, _)| length(&list.positions)));
        out.add_all(lists.iter().map(|(list, _)| list.positions.as_slice()));
        out.add_numbers(self.stems_of_terms().into_iter());
        out.add_strings(&self.stems, &self.stem_order);
        let mut compounds: Vec<usize> = (0..self.compounds.len()).collect();
        order(&mut compounds, |&a, &b| {
            let (a, b) = (self.compounds.get(a).1, self.compounds.get(b).1);
            joined_form(a).cmp(joined_form(b)).then_with(|| a.cmp(b))
        });
        let compounds: Vec<&str> = compounds.iter().map(|&number| self.compounds.get(number).1).collect();
        out.add(compounds.join("\n").as_bytes());
        out.finish()
    }

    /// In the order of the words, the stem of each by its place in the part, from 1.
    fn stems_of_terms(&self) -> Vec<u32> {
        let mut places = vec![0; self.stems.len()];
        let (mut group, mut place) = (0, 0);
        for &number in &self.stem_order {
            let of = self.stems.get(number).0;
            place = if of == group { place + 1 } else { 1 };
            group = of;
            if let Some(slot) = places.get_mut(number) {
                *slot = place;
            }
        }
        let place = |stem: u32| (stem as usize).checked_sub(1).and_then(|number| places.get(number)).copied();
        let stems = self.term_order.iter().filter_map(|&number| self.lists.get(number));
        stems.map(|(_, stem)| place(*stem).unwrap_or_default()).collect()
    }
}

/// The language of a comment as the tag of a part, which stands on a line of its own.
fn tag(comment: &Comment) -> &str {
    primary(&comment.language).lines().next().unwrap_or_default()
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
const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];

/// Whether one hyphen and nothing else stands between two words.
pub fn is_hyphen(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to).and_then(|between| between.strip_prefix(HYPHENS)).is_some_and(str::is_empty)
}

/// The numbers of all strings, by group and then by string.
fn ordered(strings: &Interner) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..strings.len()).collect();
    order(&mut numbers, |&a, &b| strings.get(a).cmp(&strings.get(b)));
    numbers
}

fn by_group(strings: &Interner, groups: usize) -> std::vec::IntoIter<u32> {
    let mut counts = vec![0; groups];
    for number in 0..strings.len() {
        if let Some(count) = counts.get_mut(strings.get(number).0 as usize) {
            *count += 1;
        }
    }
    counts.into_iter()
}

fn length(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
}

/// The sections of an index, being written.
struct Sections(Vec<u8>);

impl Sections {
    fn new(about: usize) -> Self {
        let mut bytes = Vec::with_capacity(about + about / 8 + 1024);
        bytes.extend(MAGIC);
        bytes.extend([0; 8]);
        Self(bytes)
    }

    fn add(&mut self, bytes: &[u8]) {
        self.add_all([bytes].into_iter());
    }

    fn add_all<'b>(&mut self, all: impl Iterator<Item = &'b [u8]>) {
        let start = self.0.len();
        self.0.extend([0; 4]);
        all.for_each(|bytes| self.0.extend(bytes));
        self.close(start);
    }

    fn add_numbers(&mut self, numbers: impl Iterator<Item = u32>) {
        let start = self.0.len();
        self.0.extend([0; 4]);
        numbers.for_each(|number| put(&mut self.0, number));
        self.close(start);
    }

    fn add_strings(&mut self, strings: &Interner, order: &[usize]) {
        let text = |&number: &usize| strings.get(number).1.as_bytes();
        self.add_numbers(order.iter().map(|number| length(text(number))));
        self.add_all(order.iter().map(text));
    }

    /// Writes the length of the section that began at `start`.
    fn close(&mut self, start: usize) {
        let written = length(self.0.get(start + 4..).unwrap_or_default());
        if let Some(place) = self.0.get_mut(start..start + 4) {
            place.copy_from_slice(&written.to_le_bytes());
        }
    }

    fn finish(mut self) -> Vec<u8> {
        let sum = checksum(self.0.get(MAGIC.len() + 8..).unwrap_or_default());
        if let Some(place) = self.0.get_mut(MAGIC.len()..MAGIC.len() + 8) {
            place.copy_from_slice(&sum.to_le_bytes());
        }
        self.0
    }
}
