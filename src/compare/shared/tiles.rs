//! Which stretches of two rows of words have the same wording: greedy string tiling (Wise 1993) over runs that begin
//! with a common row of five words, each tile carried on over a few edits.
//!
//! The longest run is placed first, grows to both sides while what it gains outweighs what it skips, and takes its words:
//! no word lies in two tiles. What is left of a run that lost words to a longer one is tried again.
//!
//! Work is bounded by a [`Budget`] linear in the texts, so that those made of the same few words over and over end soon;
//! what is not found then is a further copy of what was found.

use std::ops::Range;

use super::super::wording::{Row, gram, kept, key, keyed, weight};
use super::extend::{Side, extend};
use crate::order::order_by_key;

/// Words of a seed, the same in both texts.
pub const SEED: usize = 5;
/// A tile has so many words at least …
pub const LEAST_WORDS: usize = 8;
/// … or so many characters …
pub const LEAST_CHARS: usize = 50;
/// … and of different words that say something so many.
pub const LEAST_CONTENT: usize = 4;
/// Places of one seed in the other text that are looked at.
const MOST_PLACES: usize = 64;
/// Words looked at for each word of the texts; one comparison of letters takes three or four.
const WORK: usize = 64;

/// Words of two rows with the same wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Words of the first row.
    pub a: Range<usize>,
    /// Words of the second row.
    pub b: Range<usize>,
}

/// How many words may still be looked at.
pub struct Budget(usize);

impl Budget {
    fn of(a: &Row, b: &Row) -> Self {
        Self((a.len() + b.len()) * WORK + 10_000)
    }

    /// Whether something is left once so much is spent.
    pub fn spend(&mut self, words: usize) -> bool {
        self.0 = self.0.saturating_sub(words);
        self.0 > 0
    }
}

/// The same words in both rows, and in neither the word before or after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    a: usize,
    b: usize,
    len: usize,
}

/// The tiles of two rows, in the order of the first. Those of `(b, a)` are the same, mirrored.
#[must_use]
pub fn tiles(a: &Row, b: &Row) -> Vec<Tile> {
    let numbers = |row: &Row| row.words().iter().map(|word| word.number).collect::<Vec<_>>();
    // Ties are broken from left to right; looked at from either side they must be broken alike.
    let mut tiles = match numbers(a).cmp(&numbers(b)) {
        std::cmp::Ordering::Equal => whole(a).into_iter().collect(),
        std::cmp::Ordering::Less => tiled(a, b),
        std::cmp::Ordering::Greater => tiled(b, a).into_iter().map(|tile| Tile { a: tile.b, b: tile.a }).collect(),
    };
    order_by_key(&mut tiles, |tile| tile.a.start);
    tiles
}

/// Of two rows of the same words.
fn whole(row: &Row) -> Option<Tile> {
    suffices(row, &(0..row.len())).then(|| Tile { a: 0..row.len(), b: 0..row.len() })
}

/// Whether a stretch is long enough and says enough to be shown.
fn suffices(row: &Row, range: &Range<usize>) -> bool {
    let (words, content) = weight(row.of(range.clone()));
    let span = row.span(range.clone());
    // Bytes for characters: who has more than one byte a character has shorter words.
    (words >= LEAST_WORDS || span.len() >= LEAST_CHARS) && content >= LEAST_CONTENT
}

fn tiled(a: &Row, b: &Row) -> Vec<Tile> {
    let mut budget = Budget::of(a, b);
    let mut work = runs(a, b, &mut budget);
    let (mut of_a, mut of_b) = (vec![false; a.len()], vec![false; b.len()]);
    let mut tiles = Vec::new();
    while !work.is_empty() {
        order_by_key(&mut work, |run| (std::cmp::Reverse(run.len), run.a, run.b));
        let mut rest = Vec::new();
        for run in work {
            let pieces = free(run, &of_a, &of_b);
            if pieces.first() != Some(&run) {
                rest.extend(pieces);
                continue;
            }
            let tile = grown(run, a, b, (&of_a, &of_b), &mut budget);
            if suffices(a, &tile.a) && suffices(b, &tile.b) {
                for (taken, range) in [(&mut of_a, &tile.a), (&mut of_b, &tile.b)] {
                    taken.get_mut(range.clone()).unwrap_or_default().fill(true);
                }
                tiles.push(tile);
            }
        }
        work = rest;
    }
    tiles
}

/// All runs of at least [`SEED`] words.
fn runs(a: &Row, b: &Row, budget: &mut Budget) -> Vec<Run> {
    let mut places: Vec<u64> = b.grams(0..b.len(), SEED).zip(0..).map(|(gram, at)| key(gram, at)).collect();
    places.sort_unstable();
    let same = |x: usize, y: usize| {
        let words = a.words().get(x).zip(b.words().get(y));
        words.is_some_and(|(a, b)| a.number == b.number)
    };
    let mut runs = Vec::new();
    let mut before_is_seed = false;
    for (x, seed) in a.words().windows(SEED).enumerate() {
        // One word over and over begins nothing.
        let is_seed = seed.windows(2).any(|pair| matches!(pair, [one, other] if one.number != other.number));
        let places = if is_seed { keyed(&places, gram(seed)) } else { &[] };
        for y in places.iter().take(MOST_PLACES).map(|place| kept(*place)) {
            if x > 0 && y > 0 && same(x - 1, y - 1) && before_is_seed {
                continue;
            }
            let after = (0..a.len() - x).take_while(|step| same(x + step, y + step)).count();
            let before = (1..=x.min(y)).take_while(|step| same(x - step, y - step)).count();
            if after >= SEED {
                runs.push(Run { a: x - before, b: y - before, len: before + after });
            }
            if !budget.spend(before + after + 1) {
                return runs;
            }
        }
        before_is_seed = is_seed;
    }
    runs
}

/// The pieces of a run that no tile has, of at least [`SEED`] words each.
fn free(run: Run, of_a: &[bool], of_b: &[bool]) -> Vec<Run> {
    let is_free = |step: usize| of_a.get(run.a + step) == Some(&false) && of_b.get(run.b + step) == Some(&false);
    let mut pieces = Vec::new();
    let mut start = 0;
    for step in 0..=run.len {
        if step < run.len && is_free(step) {
            continue;
        }
        if step - start >= SEED {
            pieces.push(Run { a: run.a + start, b: run.b + start, len: step - start });
        }
        start = step + 1;
    }
    pieces
}

/// A run, carried on to both sides over a few edits.
fn grown(run: Run, a: &Row, b: &Row, (of_a, of_b): (&[bool], &[bool]), budget: &mut Budget) -> Tile {
    let before = extend(&Side::before(a, of_a, run.a), &Side::before(b, of_b, run.b), budget);
    let after = extend(&Side::after(a, of_a, run.a + run.len), &Side::after(b, of_b, run.b + run.len), budget);
    Tile { a: run.a - before.0..run.a + run.len + after.0, b: run.b - before.1..run.b + run.len + after.1 }
}
