//! Which words of two texts go together.

use std::ops::Range;

use dissimilar::Chunk;

use super::super::wording::{each_token, hash};
use super::{MOST_WORDS, anchors};
use crate::corpus::Span;

/// Words of both texts that are compared in one go where the texts are cut. Less than for whole texts, since there may be
/// many such places.
const MOST_BETWEEN: usize = 3_000;

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
    let mut matched = Matched { a, b, same: Vec::new() };
    if a.len() + b.len() <= MOST_WORDS {
        matched.between(0..a.len(), 0..b.len(), MOST_WORDS);
        return matched.same;
    }
    let (mut x, mut y) = (0, 0);
    for (at_a, at_b) in anchors::anchors(a, b) {
        matched.between(x..at_a, y..at_b, MOST_BETWEEN);
        matched.same.push((at_a, at_b));
        (x, y) = (at_a + 1, at_b + 1);
    }
    matched.between(x..a.len(), y..b.len(), MOST_BETWEEN);
    matched.same
}

struct Matched<'a> {
    a: &'a [Word],
    b: &'a [Word],
    same: Vec<(usize, usize)>,
}

impl Matched<'_> {
    /// Compares what lies between two places, unless it has more than so many words.
    fn between(&mut self, mut a: Range<usize>, mut b: Range<usize>, most: usize) {
        while !a.is_empty() && !b.is_empty() && self.is_same(a.start, b.start) {
            self.same.push((a.start, b.start));
            (a.start, b.start) = (a.start + 1, b.start + 1);
        }
        let mut after = Vec::new();
        while !a.is_empty() && !b.is_empty() && self.is_same(a.end - 1, b.end - 1) {
            (a.end, b.end) = (a.end - 1, b.end - 1);
            after.push((a.end, b.end));
        }
        if !a.is_empty() && !b.is_empty() && a.len() + b.len() <= most {
            self.compare(a, b);
        }
        self.same.extend(after.into_iter().rev());
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
