//! The different texts of a corpus as sets of rows of three words.

use super::super::wording::{Row, gram, kept, key, mixed};
use crate::corpus::{Comment, TextStatus};
use crate::order::order_by_key;

/// Words of a row.
const WORDS: usize = 3;

/// Sets of rows of words, one after the other, each in order. A row is the upper 32 bits of its number: two texts of 300
/// words have one in common by chance once in 50,000 pairs.
#[derive(Default)]
pub struct Texts {
    rows: Vec<u32>,
    texts: Vec<Text>,
}

/// A text that one or more comments have.
struct Text {
    end: usize,
    /// A number of the whole set.
    number: u64,
    /// The comments, in order.
    comments: Vec<usize>,
}

impl Texts {
    /// Adds a comment, unless it has no words, or they are not its own, or only name a file.
    pub fn add(&mut self, index: usize, comment: &Comment) {
        if !comment.is_own_words() || comment.text_status == TextStatus::Record {
            return;
        }
        let row = Row::new(&comment.text);
        // A text of one or two words is a row of them.
        let length = row.len().clamp(1, WORDS);
        let mut numbers: Vec<u64> = row.words().windows(length).map(|words| key(gram(words), 0)).collect();
        if numbers.is_empty() {
            return;
        }
        numbers.sort_unstable();
        numbers.dedup();
        let number = numbers.iter().fold(0, |so_far, number| mixed(so_far ^ number));
        self.rows.extend(numbers.iter().filter_map(|number| u32::try_from(number >> 32).ok()));
        self.texts.push(Text { end: self.rows.len(), number, comments: vec![index] });
    }

    /// Joins texts that are the same set: the later ones keep no comments.
    pub fn join(&mut self) {
        let mut order: Vec<usize> = (0..self.texts.len()).collect();
        order_by_key(&mut order, |text| self.texts.get(*text).map(|text| text.number));
        let mut first = 0;
        for text in order {
            let same = self.set(first) == self.set(text);
            if !same {
                first = text;
            } else if first != text {
                let comments = self.texts.get_mut(text).map(|text| std::mem::take(&mut text.comments));
                if let Some(first) = self.texts.get_mut(first) {
                    first.comments.extend(comments.unwrap_or_default());
                }
            }
        }
    }

    /// Those that some comment has.
    pub fn different(&self) -> impl Iterator<Item = usize> {
        self.texts.iter().enumerate().filter(|(_, text)| !text.comments.is_empty()).map(|(at, _)| at)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// The comments that have a text.
    pub fn comments(&self, text: usize) -> &[usize] {
        self.texts.get(text).map_or(&[], |text| &text.comments)
    }

    /// The set of a text.
    pub fn set(&self, text: usize) -> &[u32] {
        let start = text.checked_sub(1).and_then(|before| self.texts.get(before)).map_or(0, |before| before.end);
        let end = self.texts.get(text).map_or(0, |text| text.end);
        self.rows.get(start..end).unwrap_or_default()
    }

    /// The highest level at which two texts are similar, as a place in [`LEVELS`](super::LEVELS).
    pub fn level(&self, a: usize, b: usize) -> Option<usize> {
        level(self.set(a), self.set(b))
    }
}

/// The highest level at which two sets in order are similar.
fn level(a: &[u32], b: &[u32]) -> Option<usize> {
    let lowest = usize::from(super::LEVELS.last().copied().unwrap_or(100));
    // At least so many have to be in both: j = c / (a + b - c) gives c = j (a + b) / (1 + j).
    let least = (lowest * (a.len() + b.len())).div_ceil(100 + lowest);
    if a.len().min(b.len()) < least {
        return None;
    }
    let (mut x, mut y, mut common) = (0, 0, 0);
    while let Some((one, other)) = a.get(x).zip(b.get(y)) {
        common += usize::from(one == other);
        (x, y) = (x + usize::from(one <= other), y + usize::from(other <= one));
        if common + (a.len() - x).min(b.len() - y) < least {
            return None;
        }
    }
    let either = a.len() + b.len() - common;
    super::LEVELS.iter().position(|level| common * 100 >= usize::from(*level) * either)
}

/// Two texts in one number, in order.
pub fn pair(a: usize, b: usize) -> u64 {
    key((a.min(b) as u64) << 32, a.max(b))
}

/// The texts of [`pair`].
pub fn pair_of(pair: u64) -> (usize, usize) {
    (kept(pair >> 32), kept(pair))
}
