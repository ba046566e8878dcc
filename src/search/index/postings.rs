//! The posting list of a word, read in order: the comments that have it, how often in each field, and where.

use super::bytes::{skip, take};
use super::{Field, PerField};

/// Reads one posting list. Damaged bytes end it.
#[derive(Clone)]
pub struct Postings<'i> {
    comments: &'i [u8],
    positions: &'i [u8],
    /// The comment that is read, and 1; 0 before the first.
    next: u32,
    counts: PerField<u32>,
    /// Positions of the present comment that were not read.
    unread: u32,
    ended: bool,
}

impl<'i> Postings<'i> {
    pub(super) fn new(comments: &'i [u8], positions: &'i [u8]) -> Self {
        Self { comments, positions, next: 0, counts: [0; 3], unread: 0, ended: false }
    }

    /// Goes to the next comment and gives it, with how often each field has the word.
    #[inline]
    pub fn advance(&mut self) -> Option<(u32, PerField<u32>)> {
        skip(&mut self.positions, self.unread);
        self.advance_without_positions()
    }

    /// The same for who never asks for positions.
    #[inline]
    pub fn advance_without_positions(&mut self) -> Option<(u32, PerField<u32>)> {
        self.unread = 0;
        let Some((comment, counts)) = read(&mut self.comments, self.next) else {
            self.ended = true;
            return None;
        };
        self.next = comment + 1;
        self.counts = counts;
        self.unread = counts.iter().fold(0, |sum, count| sum.saturating_add(*count));
        Some((comment, counts))
    }

    /// Goes to the first comment at or after `comment` and gives it, if it is not beyond it already.
    pub fn seek(&mut self, comment: u32) -> Option<u32> {
        while self.next <= comment && !self.ended {
            self.advance();
        }
        (!self.ended).then(|| self.next - 1)
    }

    /// Visits the positions in the present comment, field by field, each once: the number of a word in its field.
    pub fn positions(&mut self, mut visit: impl FnMut(Field, u32)) {
        let counts = std::mem::take(&mut self.counts);
        for (field, count) in Field::ALL.into_iter().zip(counts) {
            let mut position = 0u32;
            for _ in 0..count {
                let Some(distance) = take(&mut self.positions) else { return };
                position = position.saturating_add(distance);
                visit(field, position);
            }
        }
        self.unread = 0;
    }
}

/// ```text
/// posting = distance to the comment, times in the text * 2 + (other fields?), [times in name, times in title]
/// ```
#[inline]
fn read(bytes: &mut &[u8], next: u32) -> Option<(u32, PerField<u32>)> {
    let comment = next.checked_add(take(bytes)?)?;
    let code = take(bytes)?;
    let (name, title) = if code & 1 == 1 { (take(bytes)?, take(bytes)?) } else { (0, 0) };
    // The last number would have no successor.
    (comment < u32::MAX).then_some((comment, [name, title, code >> 1]))
}

/// Writes the posting list of one word, word by word.
pub struct PostingsWriter {
    pub(super) comments: Vec<u8>,
    pub(super) positions: Vec<u8>,
    /// How many comments are in it.
    pub(super) count: u32,
    /// As in the reader.
    next: u32,
    comment: u32,
    counts: PerField<u32>,
    last: (Field, u32),
}

impl Default for PostingsWriter {
    fn default() -> Self {
        let last = (Field::Name, 0);
        Self { comments: Vec::new(), positions: Vec::new(), count: 0, next: 0, comment: 0, counts: [0; 3], last }
    }
}

impl PostingsWriter {
    /// The word stands in a field of a comment at a position. Comments, fields and positions come in order.
    pub fn add(&mut self, comment: u32, field: Field, position: u32) {
        if comment != self.comment {
            self.flush();
            self.comment = comment;
        }
        if field != self.last.0 {
            self.last = (field, 0);
        }
        super::bytes::put(&mut self.positions, position - self.last.1);
        self.last.1 = position;
        if let Some(count) = self.counts.get_mut(field as usize) {
            *count += 1;
        }
    }

    /// Ends the comment that is being written.
    pub fn flush(&mut self) {
        let [name, title, text] = std::mem::take(&mut self.counts);
        self.last = (Field::Name, 0);
        let others = name + title > 0;
        if text > 0 || others {
            super::bytes::put(&mut self.comments, self.comment - self.next);
            super::bytes::put(&mut self.comments, text * 2 + u32::from(others));
            if others {
                super::bytes::put(&mut self.comments, name);
                super::bytes::put(&mut self.comments, title);
            }
            self.next = self.comment + 1;
            self.count += 1;
        }
    }
}
