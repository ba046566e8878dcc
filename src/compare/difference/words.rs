//! Which words of two texts go together.

use std::ops::Range;

use dissimilar::Chunk;

use super::super::wording::{each_token, hash};
use super::MOST_WORDS;
use super::anchors::anchors;
use crate::corpus::Span;

/// Lengths of the rows of words at which longer texts are cut, one after the other.
const ROWS: [usize; 3] = [4, 2, 1];

/// The most that is compared word by word in all, in squares of words: what takes about a third of a second at worst.
const MOST_WORK: usize = 20 * MOST_WORDS * MOST_WORDS;

/// A word as it is written.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// The same for words of the same bytes.
    pub number: u64,
    /// Where it stands.
    pub span: Span,
}

/// The words of a text.
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::with_capacity(text.len() / 6);
    each_token(text, |span, _| words.push(Word { number: hash(span.of(text).as_bytes()), span }));
    words
}

/// Words of the first text with those of the second that they are the same as, in order in both.
pub fn matched(a: &[Word], b: &[Word]) -> Vec<(usize, usize)> {
    let mut matched = Matched { a, b, same: Vec::new(), work: MOST_WORK };
    matched.between(0..a.len(), 0..b.len(), &ROWS);
    matched.same
}

struct Matched<'a> {
    a: &'a [Word],
    b: &'a [Word],
    same: Vec<(usize, usize)>,
    /// How much may still be compared word by word, in squares of words.
    work: usize,
}

impl Matched<'_> {
    /// Compares what lies between two places: at once when it is short, else between rows of words, of these lengths, that
    /// stand once in each.
    fn between(&mut self, mut a: Range<usize>, mut b: Range<usize>, rows: &[usize]) {
        while !a.is_empty() && !b.is_empty() && self.is_same(a.start, b.start) {
            self.same.push((a.start, b.start));
            (a.start, b.start) = (a.start + 1, b.start + 1);
        }
        let mut after = Vec::new();
        while !a.is_empty() && !b.is_empty() && self.is_same(a.end - 1, b.end - 1) {
            (a.end, b.end) = (a.end - 1, b.end - 1);
            after.push((a.end, b.end));
        }
        let words = a.len() + b.len();
        if a.is_empty() || b.is_empty() {
            // Nothing to compare.
        } else if words <= MOST_WORDS && words * words <= self.work {
            self.work -= words * words;
            self.compare(a, b);
        } else if let Some((row, rows)) = rows.split_first() {
            self.between_anchors(a, b, *row, rows);
        }
        self.same.extend(after.into_iter().rev());
    }

    fn between_anchors(&mut self, mut a: Range<usize>, mut b: Range<usize>, row: usize, rows: &[usize]) {
        let words = |words: &[Word], range: &Range<usize>| words.get(range.clone()).unwrap_or_default().to_vec();
        let (from_a, from_b) = (a.start, b.start);
        for (x, y) in anchors(&words(self.a, &a), &words(self.b, &b), row) {
            let (x, y) = (from_a + x, from_b + y);
            self.between(a.start..x, b.start..y, rows);
            self.same.push((x, y));
            (a.start, b.start) = (x + 1, y + 1);
        }
        self.between(a, b, rows);
    }

    fn is_same(&self, a: usize, b: usize) -> bool {
        self.a.get(a).zip(self.b.get(b)).is_some_and(|(a, b)| a.number == b.number)
    }

    fn compare(&mut self, a: Range<usize>, b: Range<usize>) {
        let numbers = |words: &[Word], range: Range<usize>| {
            words.get(range).unwrap_or_default().iter().map(|word| word.number).collect::<Vec<_>>()
        };
        let (of_a, of_b) = (numbers(self.a, a.clone()), numbers(self.b, b.clone()));
        let mut known: Vec<u64> = of_a.iter().chain(&of_b).copied().collect();
        known.sort_unstable();
        known.dedup();
        let as_letter = |number: &u64| letter(known.partition_point(|other| other < number));
        let text = |numbers: &[u64]| numbers.iter().map(as_letter).collect::<String>();
        let (of_a, of_b) = (text(&of_a), text(&of_b));
        let (mut x, mut y) = (a.start, b.start);
        for chunk in dissimilar::diff(&of_a, &of_b) {
            match chunk {
                Chunk::Equal(words) => {
                    let count = words.chars().count();
                    self.same.extend((x..x + count).zip(y..y + count));
                    (x, y) = (x + count, y + count);
                }
                Chunk::Delete(words) => x += words.chars().count(),
                Chunk::Insert(words) => y += words.chars().count(),
            }
        }
    }
}

/// A character for each word: of the plane that is set aside for private use and holds 65,534, more than words are ever
/// compared at once.
fn letter(number: usize) -> char {
    let code = u32::try_from(number).ok().and_then(|number| char::from_u32(0xf_0000 + number));
    code.unwrap_or(char::REPLACEMENT_CHARACTER)
}
