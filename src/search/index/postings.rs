//! The posting list of a word, read in order: the comments that have it, how often in each field, and where.
//!
//! ```text
//! comments  = others(1) posting*
//! posting   = distance [other(1)] times                  a bit more where the word is in names or titles of some
//! distance  = Rice code, with the bits that suit how many comments have the word of how many
//! times     = text | other=1: name+1 title+1 text+1      Elias gamma codes
//!
//! positions = (name title text)*                         of each comment, those that have the word
//! field     = low* high                                  after Elias and Fano: the last bits of each, then the first
//! high      = zeros for what the first bits grow by and a one, for each; then zeros for what is left
//! ```
//!
//! How many bits are the last follows from the length of the field and how often it has the word, and so does how long
//! all of it is: positions that nobody asks for are skipped unread.

use super::build::GAP;
use super::packed::{Bits, BitsWriter, gamma_length};
use super::{Field, PerField};

/// Reads one posting list. Damaged bytes end it.
#[derive(Clone)]
pub struct Postings<'i> {
    comments: Bits<'i>,
    positions: Bits<'i>,
    lengths: &'i [PerField<u32>],
    low: u32,
    others: bool,
    /// Postings that were not read.
    left: u32,
    /// The comment that is read, and 1; 0 before the first.
    next: u32,
    /// How often the present comment has it; zeros once its positions are read.
    counts: PerField<u32>,
    ended: bool,
}

impl<'i> Postings<'i> {
    /// A word of `count` comments, of all those that have these lengths.
    pub(super) fn new(mut comments: Bits<'i>, positions: Bits<'i>, count: u32, lengths: &'i [PerField<u32>]) -> Self {
        let low = low_bits(lengths.len(), count);
        let others = comments.take(1) == 1;
        Self { comments, positions, lengths, low, others, left: count, next: 0, counts: [0; 3], ended: false }
    }

    /// Goes to the next comment and gives it, with how often each field has the word.
    #[inline]
    pub fn advance(&mut self) -> Option<(u32, PerField<u32>)> {
        let counts = std::mem::take(&mut self.counts);
        for (at, &count) in counts.iter().enumerate() {
            if count > 0 {
                self.positions.skip(Places::of(self.room(at), count).length());
            }
        }
        self.advance_without_positions()
    }

    /// The same for who never asks for positions.
    #[inline]
    pub fn advance_without_positions(&mut self) -> Option<(u32, PerField<u32>)> {
        let read = self.read();
        if let Some((comment, counts)) = read {
            (self.next, self.counts) = (comment + 1, counts);
        } else {
            self.ended = true;
        }
        read
    }

    #[inline]
    fn read(&mut self) -> Option<(u32, PerField<u32>)> {
        self.left = self.left.checked_sub(1)?;
        let comment = u64::from(self.next).saturating_add(self.comments.rice(self.low));
        let other = self.others && self.comments.take(1) == 1;
        let (name, title) = if other { (self.comments.gamma()? - 1, self.comments.gamma()? - 1) } else { (0, 0) };
        let text = self.comments.gamma()? - u32::from(other);
        let comment = u32::try_from(comment).ok().filter(|&comment| (comment as usize) < self.lengths.len())?;
        (!self.comments.is_beyond()).then_some((comment, [name, title, text]))
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
        for (&field, &count) in Field::ALL.iter().zip(&counts) {
            if count == 0 {
                continue;
            }
            let places = Places::of(self.room(field as usize), count);
            let mut low = self.positions;
            self.positions.skip(places.lows());
            let mut high = self.positions;
            self.positions.skip(places.highs());
            // No field has more words than places: none at all may take no bits.
            if self.positions.is_beyond() || u64::from(count) > places.room {
                return;
            }
            let mut first = 0;
            for _ in 0..count {
                if places.high > 0 {
                    first = high.zeros().saturating_add(first);
                }
                visit(field, first.checked_shl(places.low).unwrap_or_default() | low.take(places.low));
            }
        }
    }

    /// How many places a field of the present comment has.
    #[inline]
    fn room(&self, field: usize) -> u64 {
        let comment = self.next.checked_sub(1).and_then(|at| self.lengths.get(at as usize));
        comment.map_or(0, |lengths| room(lengths, field))
    }
}

/// How many places a field has: between the names of a commenter some are empty.
#[inline]
fn room(lengths: &PerField<u32>, field: usize) -> u64 {
    let gaps = if field == Field::Name as usize { 2 * GAP } else { 0 };
    u64::from(lengths.get(field).copied().unwrap_or_default()) + u64::from(gaps)
}

/// How many bits of a distance are its last: about the logarithm of what half of them are below.
fn low_bits(comments: usize, count: u32) -> u32 {
    let median = comments as u64 * 11 / 16 / u64::from(count.max(1));
    median.max(1).ilog2().min(31)
}

/// How the positions in a field are written.
#[derive(Clone, Copy)]
struct Places {
    room: u64,
    count: u32,
    /// How many bits are the last.
    low: u32,
    /// How many bits the first are written in: none where the last are all.
    high: u64,
}

impl Places {
    #[inline]
    fn of(room: u64, count: u32) -> Self {
        let most = room.saturating_sub(1);
        let all = (u64::BITS - most.leading_zeros()).min(32);
        // One or two take fewer bits whole.
        let low = if count <= 2 { all } else { all.saturating_sub(1 + count.ilog2()) };
        let first = most >> low;
        Self { room, count, low, high: if first == 0 { 0 } else { first + u64::from(count) } }
    }

    #[inline]
    fn lows(&self) -> usize {
        (self.low as usize).saturating_mul(self.count as usize)
    }

    #[inline]
    fn highs(&self) -> usize {
        usize::try_from(self.high).unwrap_or(usize::MAX)
    }

    #[inline]
    fn length(&self) -> usize {
        self.lows().saturating_add(self.highs())
    }
}

/// What is known of a list before it is written: how much room it takes.
#[derive(Clone, Copy, Default)]
pub struct Measure {
    /// How many comments are in it.
    pub count: u32,
    others: bool,
    times: usize,
    positions: usize,
}

impl Measure {
    /// One more comment, of these lengths.
    pub fn add(&mut self, counts: PerField<u32>, lengths: &PerField<u32>) {
        self.count += 1;
        let [name, title, text] = counts;
        if in_others(counts) {
            self.others = true;
            self.times += (gamma_length(name + 1) + gamma_length(title + 1) + gamma_length(text + 1)) as usize;
            self.add_field(name, lengths, Field::Name);
            self.add_field(title, lengths, Field::Title);
        } else {
            self.times += gamma_length(text) as usize;
        }
        self.add_field(text, lengths, Field::Text);
    }

    #[inline]
    fn add_field(&mut self, count: u32, lengths: &PerField<u32>, field: Field) {
        if count > 0 {
            self.positions += Places::of(room(lengths, field as usize), count).length();
        }
    }

    /// The most bytes that comments can take, of so many in all.
    pub fn most_of_comments(&self, comments: usize) -> usize {
        let low = low_bits(comments, self.count);
        let flags = if self.others { self.count as usize } else { 0 };
        let distances = self.count as usize * (low as usize + 1) + (comments >> low);
        (1 + flags + distances + self.times).div_ceil(8)
    }

    /// The bytes that positions take.
    pub fn of_positions(&self) -> usize {
        self.positions.div_ceil(8)
    }
}

/// Writes a list, comment by comment, where there is room for it.
pub struct PostingsWriter {
    comments: Cursor,
    positions: Cursor,
    next: u32,
    low: u32,
    others: bool,
}

/// A byte and the bit after it that is written next.
struct Cursor {
    start: usize,
    bit: usize,
}

impl PostingsWriter {
    /// Of one of so many comments, to be written from these bytes on.
    pub fn new(measure: &Measure, comments: usize, comments_at: usize, positions_at: usize) -> Self {
        Self {
            comments: Cursor { start: comments_at, bit: 0 },
            positions: Cursor { start: positions_at, bit: 0 },
            next: 0,
            low: low_bits(comments, measure.count),
            others: measure.others,
        }
    }

    /// Adds a comment after those that are in it.
    pub fn add_comment(&mut self, bytes: &mut [u8], comment: u32, counts: PerField<u32>) {
        let mut writer = self.comments.writer(bytes);
        if self.next == 0 {
            writer.put(u32::from(self.others), 1);
        }
        writer.rice(comment - self.next, self.low);
        self.next = comment + 1;
        let other = in_others(counts);
        if self.others {
            writer.put(u32::from(other), 1);
        }
        if other {
            for count in counts {
                writer.gamma(count + 1);
            }
        } else {
            writer.gamma(counts[2]);
        }
        self.comments.bit = writer.at;
    }

    /// Adds where it stands in a field of the last comment.
    pub fn add_positions(&mut self, bytes: &mut [u8], lengths: &PerField<u32>, field: usize, positions: &[u32]) {
        let places = Places::of(room(lengths, field), u32::try_from(positions.len()).unwrap_or_default());
        let start = self.positions.bit;
        let mut writer = self.positions.writer(bytes);
        for &position in positions {
            let last = u64::from(position) & ((1 << places.low) - 1);
            writer.put(u32::try_from(last).unwrap_or_default(), places.low);
        }
        if places.high > 0 {
            let mut before = 0;
            for first in positions.iter().map(|position| position >> places.low) {
                writer.zeros(first - before);
                before = first;
            }
        }
        self.positions.bit = start + places.length();
    }

    /// Where its comments were written.
    pub fn comments(&self) -> std::ops::Range<usize> {
        self.comments.start..self.comments.start + self.comments.bit.div_ceil(8)
    }
}

impl Cursor {
    fn writer<'b>(&self, bytes: &'b mut [u8]) -> BitsWriter<'b> {
        BitsWriter::new(bytes.get_mut(self.start..).unwrap_or_default(), self.bit)
    }
}

/// Whether names or titles have a word.
fn in_others([name, title, _]: PerField<u32>) -> bool {
    name + title > 0
}
