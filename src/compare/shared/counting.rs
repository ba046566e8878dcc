//! In how many comments a short stretch stands: one that many have proves nothing about two of them.

use super::super::wording::{Row, Word, gram, kept, key, keyed, weight};
use super::own_words;
use super::tiles::SEED;
use crate::corpus::{Docket, Span};

/// Longer stretches are nobody's stock phrase: where many comments have one, they were written together.
const LONGEST: usize = 24;
/// A stock phrase stands in so many comments at least …
const LEAST: usize = 5;
/// … and in one of so many.
const ONE_OF: usize = 50;

/// The stretch of that place in the first of two comments.
pub type Asked = (usize, usize, Span);

/// Counts for stretches the comments in which they stand.
#[derive(Default)]
pub struct Counting {
    stretches: Vec<Stretch>,
    /// Each row of five words with the stretch that has it, in order once counting has begun.
    seeds: Vec<u64>,
    next: usize,
}

struct Stretch {
    asked: Asked,
    /// How many different seeds it has.
    seeds: usize,
    /// In how many comments it stands.
    comments: usize,
}

impl Counting {
    /// Asks for a stretch, unless it is too long to be a stock phrase.
    pub fn ask(&mut self, asked: Asked, words: &[Word]) {
        if weight(words).0 > LONGEST {
            return;
        }
        let of = self.stretches.len();
        let mut seeds: Vec<u64> = words.windows(SEED).map(|seed| key(gram(seed), of)).collect();
        seeds.sort_unstable();
        seeds.dedup();
        self.stretches.push(Stretch { asked, seeds: seeds.len(), comments: 0 });
        self.seeds.extend(seeds);
    }

    /// Reads about so many bytes of comments; gives the stretches that are stock phrases once all are read.
    pub fn step(&mut self, docket: &Docket, bytes: usize) -> Option<Vec<Asked>> {
        if self.next == 0 {
            self.seeds.sort_unstable();
        }
        let mut rest = bytes.max(1);
        while let Some(comment) = docket.comment(self.next).filter(|_| rest > 0 && !self.stretches.is_empty()) {
            self.read(own_words(Some(comment)));
            rest = rest.saturating_sub(comment.text.len() + 100);
            self.next += 1;
        }
        if !self.stretches.is_empty() && docket.comment(self.next).is_some() {
            return None;
        }
        let many = LEAST.max(docket.corpus.comments.len() / ONE_OF);
        let stock = self.stretches.iter().filter(|stretch| stretch.comments >= many);
        Some(stock.map(|stretch| stretch.asked).collect())
    }

    /// A stretch stands in a text that has half of its seeds.
    fn read(&mut self, text: &str) {
        let row = Row::new(text);
        let found = row.grams(0..row.len(), SEED).flat_map(|seed| keyed(&self.seeds, seed));
        let mut found: Vec<u64> = found.copied().collect();
        found.sort_unstable();
        found.dedup();
        let mut counts = vec![0; self.stretches.len()];
        for seed in found {
            if let Some(count) = counts.get_mut(kept(seed)) {
                *count += 1;
            }
        }
        for (stretch, count) in self.stretches.iter_mut().zip(counts) {
            stretch.comments += usize::from(count > 0 && count * 2 >= stretch.seeds);
        }
    }
}
