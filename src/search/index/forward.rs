//! The words of comments by their numbers, in the order of the texts: what is kept of a corpus until the lists of its
//! words are written. The first words to come are the commonest, and their numbers the shortest.
//!
//! ```text
//! comment = name* 1 title* 1 text* 1       a text is words, each as its number and 2; 0 stands between two texts
//! ```

use super::build::GAP;
use super::bytes::{put, take};
use super::{Field, PerField};

/// Bytes that are kept together: whole comments, and more only for one that is longer.
const CHUNK: usize = 32 * 1024;

const NEXT_TEXT: u32 = 0;
const NEXT_FIELD: u32 = 1;
const WORDS: u32 = 2;

/// The words of all comments: first written, then read once.
#[derive(Default)]
pub struct Forward {
    chunks: Vec<Vec<u8>>,
    /// How many chunks and comments were read.
    read: usize,
    comments: u32,
    /// The comment that is being written.
    comment: Vec<u8>,
    tally: Tally,
    /// The words of the comment that is being read by their places in the tally, and where they stand.
    places: Vec<(usize, u32)>,
    positions: Vec<u32>,
}

/// How often the fields of one comment have each word.
#[derive(Default)]
struct Tally {
    /// For each word its last place among those that were found, counted on from comment to comment.
    seen: Vec<u32>,
    /// How many were found in earlier comments, and 1.
    before: u32,
    found: Vec<Count>,
}

/// How often a comment has a word, and where in a list of all positions its own end.
struct Count {
    word: usize,
    counts: PerField<u32>,
    end: usize,
}

impl Tally {
    fn begin(&mut self) {
        self.before = self.before.max(1).saturating_add(u32::try_from(self.found.len()).unwrap_or(u32::MAX));
        self.found.clear();
    }

    /// Counts a word, and gives its place among those that were found.
    fn add(&mut self, word: usize, field: usize) -> usize {
        if word >= self.seen.len() {
            self.seen.resize(word + 1, 0);
        }
        let Some(seen) = self.seen.get_mut(word) else { return 0 };
        if *seen < self.before {
            *seen = self.before.saturating_add(u32::try_from(self.found.len()).unwrap_or(u32::MAX));
            self.found.push(Count { word, counts: [0; 3], end: 0 });
        }
        let place = (*seen - self.before) as usize;
        if let Some(count) = self.found.get_mut(place).and_then(|found| found.counts.get_mut(field)) {
            *count += 1;
        }
        place
    }
}

impl Forward {
    /// Begins a comment.
    pub fn begin(&mut self) {
        self.tally.begin();
        self.comment.clear();
    }

    /// A word of a text.
    pub fn add_word(&mut self, word: usize, field: Field) {
        put(&mut self.comment, u32::try_from(word).unwrap_or_default() + WORDS);
        self.tally.add(word, field as usize);
    }

    /// A text of the same field follows.
    pub fn end_text(&mut self) {
        put(&mut self.comment, NEXT_TEXT);
    }

    /// The next field follows.
    pub fn end_field(&mut self) {
        put(&mut self.comment, NEXT_FIELD);
    }

    /// Ends a comment, and visits its words with how often it has each.
    pub fn end(&mut self, mut visit: impl FnMut(usize, PerField<u32>)) {
        self.tally.found.iter().for_each(|found| visit(found.word, found.counts));
        let fits = |chunk: &&mut Vec<u8>| chunk.len() + self.comment.len() <= chunk.capacity();
        if let Some(chunk) = self.chunks.last_mut().filter(fits) {
            chunk.extend(&self.comment);
        } else {
            let mut chunk = Vec::with_capacity(self.comment.len().max(CHUNK));
            chunk.extend(&self.comment);
            self.chunks.push(chunk);
        }
    }

    /// Reads the next comments and forgets them. Visits each word of a comment, with how often each field has it and
    /// where it stands, field by field. Whether there was a comment.
    pub fn read(&mut self, mut visit: impl FnMut(u32, usize, PerField<u32>, &[u32])) -> bool {
        let Some(chunk) = self.chunks.get_mut(self.read).map(std::mem::take) else { return false };
        self.read += 1;
        let mut rest = chunk.as_slice();
        while !rest.is_empty() {
            self.read_comment(&mut rest);
            let mut start = 0;
            for found in &self.tally.found {
                let positions = self.positions.get(start..found.end).unwrap_or_default();
                visit(self.comments, found.word, found.counts, positions);
                start = found.end;
            }
            self.comments += 1;
        }
        true
    }

    /// Takes a comment off the front, and puts its positions in the order of its words.
    fn read_comment(&mut self, rest: &mut &[u8]) {
        self.tally.begin();
        self.places.clear();
        let (mut field, mut position) = (0, 0);
        while field < Field::ALL.len()
            && let Some(number) = take(rest)
        {
            match number {
                NEXT_TEXT => position += GAP,
                NEXT_FIELD => (field, position) = (field + 1, 0),
                word => {
                    let place = self.tally.add((word - WORDS) as usize, field);
                    self.places.push((place, position));
                    position += 1;
                }
            }
        }
        let mut start = 0;
        for found in &mut self.tally.found {
            // Where its positions begin, for now: each that is put there moves it on, to the end at last.
            found.end = start;
            start += found.counts.iter().sum::<u32>() as usize;
        }
        self.positions.clear();
        self.positions.resize(start, 0);
        for &(place, position) in &self.places {
            if let Some(found) = self.tally.found.get_mut(place)
                && let Some(slot) = self.positions.get_mut(found.end)
            {
                *slot = position;
                found.end += 1;
            }
        }
    }
}
