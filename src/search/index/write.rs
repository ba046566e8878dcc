//! Writing an index whose words are known and in order.

use super::build::{Order, Read};
use super::bytes::put;
use super::forward::Forward;
use super::load::MAGIC;
use super::postings::PostingsWriter;
use super::terms::Interner;
use crate::checksum::checksum;

/// An index being written, some sections at a time.
pub struct Writing {
    stage: Stage,
    order: Order,
    sections: Sections,
    /// For each word its list.
    lists: Vec<PostingsWriter>,
    /// Lists of comments, with more room for each than it may take.
    comments: Vec<u8>,
    /// Where the lists of positions begin.
    positions: usize,
}

/// What is written next.
enum Stage {
    Head(u64),
    Words,
    Stems,
    Compounds,
    Room,
    /// So many bytes of comments, and the end of the positions.
    Space(usize, usize),
    Lists,
    Comments,
    Checksum,
}

impl Writing {
    /// Nothing is written yet.
    pub fn new(fingerprint: u64, order: Order) -> Self {
        let stage = Stage::Head(fingerprint);
        let (lists, comments) = (Vec::new(), Vec::new());
        Self { stage, order, sections: Sections::new(), lists, comments, positions: 0 }
    }

    /// Writes some of what was read; gives the bytes of the index once it is done.
    pub fn step(&mut self, read: &mut Read) -> Option<Vec<u8>> {
        self.stage = match self.stage {
            Stage::Head(fingerprint) => {
                self.head(fingerprint, read);
                Stage::Words
            }
            Stage::Words => {
                self.sections.add_strings(&read.terms, &self.order.terms);
                Stage::Stems
            }
            Stage::Stems => {
                self.stems(read);
                Stage::Compounds
            }
            Stage::Compounds => {
                let compounds = self.order.compounds.iter().map(|&number| read.compounds.get(number).1);
                self.sections.add(&compounds.collect::<Vec<_>>().join(&b'\n'));
                Stage::Room
            }
            Stage::Room => {
                (read.terms, read.stems, read.compounds) = Default::default();
                let (comments, positions) = self.room(read);
                Stage::Space(comments, positions)
            }
            Stage::Space(comments, positions) => {
                self.comments = vec![0; comments];
                // The length of a list of comments takes two bytes for all but the longest.
                let more = comments + self.lists.len() * 2;
                self.sections.0.reserve_exact(positions - self.sections.0.len() + more);
                self.sections.0.resize(positions, 0);
                Stage::Lists
            }
            Stage::Lists => {
                if self.list(read) {
                    Stage::Lists
                } else {
                    self.sections.close(self.positions - 4);
                    read.forward = Forward::default();
                    Stage::Comments
                }
            }
            Stage::Comments => {
                let lists =
                    || self.order.terms.iter().filter_map(|&word| self.lists.get(word)).map(PostingsWriter::comments);
                self.sections.add_numbers(lists().map(|list| number(list.len())));
                self.sections.add_all(lists().map(|list| self.comments.get(list).unwrap_or_default()));
                (self.lists, self.comments, self.order) = Default::default();
                Stage::Checksum
            }
            Stage::Checksum => {
                self.sections.finish();
                return Some(std::mem::take(&mut self.sections.0));
            }
        };
        None
    }

    fn head(&mut self, fingerprint: u64, read: &Read) {
        let parts = read.parts.len();
        self.sections.add(&fingerprint.to_le_bytes());
        self.sections.add_numbers(read.lengths.iter().flatten().copied());
        let tags: Vec<&str> = read.parts.iter().map(|(tag, _)| tag.as_str()).collect();
        self.sections.add(tags.join("\n").as_bytes());
        self.sections.add_numbers(by_group(&read.terms, parts));
        self.sections.add_numbers(by_group(&read.stems, parts));
        let counts = self.order.terms.iter().filter_map(|&word| read.lists.get(word)).map(|(list, _)| list.count);
        self.sections.add_numbers(counts);
    }

    /// The stem of each word; and each stem by what tells it from the first word that has it.
    fn stems(&mut self, read: &Read) {
        let mut places = vec![0; read.stems.len()];
        for (place, &stem) in (0..).zip(&self.order.stems) {
            if let Some(slot) = places.get_mut(stem) {
                *slot = place;
            }
        }
        let mut first = vec![0; read.stems.len()];
        let mut before = 0;
        let stem_of = self.order.terms.iter().map(|&word| {
            let stem = read.lists.get(word).and_then(|(_, stem)| (*stem as usize).checked_sub(1));
            let place = stem.and_then(|stem| places.get(stem)).copied();
            if let Some(first) = stem.and_then(|stem| first.get_mut(stem)).filter(|first| **first == 0) {
                *first = word + 1;
            }
            place.map_or(0, |place| zigzag(place, std::mem::replace(&mut before, place)) + 1)
        });
        self.sections.add_numbers(stem_of);
        let ends = self.order.stems.iter().map(|&stem| {
            let first = first
                .get(stem)
                .and_then(|first: &usize| first.checked_sub(1))
                .map_or(&[][..], |word| read.terms.get(word).1);
            let stem = read.stems.get(stem).1;
            let same = first.iter().zip(stem).take_while(|(a, b)| a == b).count();
            (number(first.len() - same), stem.get(same..).unwrap_or_default())
        });
        let ends: Vec<(u32, &[u8])> = ends.collect();
        self.sections.add_numbers(ends.iter().map(|(less, _)| *less));
        self.sections.add_numbers(ends.iter().map(|(_, more)| number(more.len())));
        self.sections.add_all(ends.iter().map(|(_, more)| *more));
    }

    /// Says where each list will be, how many bytes those of comments take at most, and where those of positions end.
    fn room(&mut self, read: &mut Read) -> (usize, usize) {
        let lists = std::mem::take(&mut read.lists);
        let ordered = || self.order.terms.iter().filter_map(|&word| lists.get(word)).map(|(list, _)| list);
        self.sections.add_numbers(ordered().map(|list| number(list.of_positions())));
        let all = read.lengths.len();
        let (mut comments, mut positions) = (0, self.sections.0.len() + 4);
        self.positions = positions;
        let mut starts = vec![(0, 0); lists.len()];
        for &word in &self.order.terms {
            if let (Some(start), Some((list, _))) = (starts.get_mut(word), lists.get(word)) {
                *start = (comments, positions);
                comments += list.most_of_comments(all);
                positions += list.of_positions();
            }
        }
        let written = lists.iter().zip(starts);
        self.lists = written
            .map(|((list, _), (comments, positions))| PostingsWriter::new(list, all, comments, positions))
            .collect();
        (comments, positions)
    }

    /// Writes the lists of some comments; whether there were any.
    fn list(&mut self, read: &mut Read) -> bool {
        let lengths = &read.lengths;
        read.forward.read(|comment, word, counts, positions| {
            let Some(list) = self.lists.get_mut(word) else { return };
            list.add_comment(&mut self.comments, comment, counts);
            let Some(lengths) = lengths.get(comment as usize) else { return };
            let mut rest = positions;
            for (field, &count) in counts.iter().enumerate() {
                let (these, after) = rest.split_at_checked(count as usize).unwrap_or((rest, &[]));
                if !these.is_empty() {
                    list.add_positions(&mut self.sections.0, lengths, field, these);
                }
                rest = after;
            }
        })
    }
}

/// The difference of two numbers: small where they are close, whichever is larger.
fn zigzag(number: u32, before: u32) -> u32 {
    if number >= before { (number - before) * 2 } else { (before - number) * 2 - 1 }
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

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The sections of an index, being written.
struct Sections(Vec<u8>);

impl Sections {
    fn new() -> Self {
        Self([MAGIC.as_slice(), &[0; 8]].concat())
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
        let text = |&number: &usize| strings.get(number).1;
        self.add_numbers(order.iter().map(|string| number(text(string).len())));
        self.add_all(order.iter().map(text));
    }

    /// Writes the length of the section that began at `start`.
    fn close(&mut self, start: usize) {
        let written = number(self.0.len() - start - 4);
        if let Some(place) = self.0.get_mut(start..start + 4) {
            place.copy_from_slice(&written.to_le_bytes());
        }
    }

    /// Writes the checksum.
    fn finish(&mut self) {
        self.0.shrink_to_fit();
        let sum = checksum(self.0.get(MAGIC.len() + 8..).unwrap_or_default());
        if let Some(place) = self.0.get_mut(MAGIC.len()..MAGIC.len() + 8) {
            place.copy_from_slice(&sum.to_le_bytes());
        }
    }
}
