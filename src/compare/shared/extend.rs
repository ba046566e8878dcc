//! Carrying a run on over edits: words put for others, added, left out.
//!
//! From mismatch to mismatch the jump is taken that gains most: words in common after it count for, words skipped count
//! against. When the sum falls too far below the best that it had (an x-drop, as in BLAST: Altschul and others 1990), the
//! run ends where it was best. It therefore always ends with a word in common.

use super::super::wording::Row;
use super::tiles::Budget;

/// What a word in common gains, …
const GAIN: i32 = 2;
/// … and what a word costs that is another, or missing: at least half of the words of a tile are in common. Tried: 2, 3, 4.
/// Of spans with a fifth of their words changed 0.95, 0.92 and 0.82 are found, and at 2 no more than a word in a thousand
/// is shown that was not planted.
const COST: i32 = 2;
/// How far below its best the sum may fall. Tried: 6, 9, 12, of which none finds more.
const DROP: i32 = 6;
/// The most words skipped in one jump, on either side.
const JUMP: usize = 3;
/// How many words in common are looked for after a jump.
const AHEAD: usize = 12;

/// Words of a row, away from a place, as far as no tile has them.
pub struct Side<'a> {
    row: &'a Row,
    taken: &'a [bool],
    from: usize,
    backwards: bool,
}

impl<'a> Side<'a> {
    /// From the word before `from` towards the beginning.
    pub fn before(row: &'a Row, taken: &'a [bool], from: usize) -> Self {
        Self { row, taken, from, backwards: true }
    }

    /// From the word `from` towards the end.
    pub fn after(row: &'a Row, taken: &'a [bool], from: usize) -> Self {
        Self { row, taken, from, backwards: false }
    }

    fn word(&self, step: usize) -> Option<u64> {
        let at = if self.backwards { self.from.checked_sub(step + 1)? } else { self.from + step };
        let free = self.taken.get(at) == Some(&false);
        self.row.words().get(at).filter(|_| free).map(|word| word.number)
    }

    /// Whether all of so many words are there and free.
    fn has(&self, steps: std::ops::Range<usize>) -> bool {
        steps.into_iter().all(|step| self.word(step).is_some())
    }
}

/// How many words further the same wording goes on, on each side.
pub fn extend(a: &Side<'_>, b: &Side<'_>, budget: &mut Budget) -> (usize, usize) {
    let (mut at, mut best_at) = ((0, 0), (0, 0));
    let (mut sum, mut best) = (0, 0);
    while let Some(jump) = best_jump(a, b, at) {
        at = (at.0 + jump.a + jump.common, at.1 + jump.b + jump.common);
        sum += jump.gain();
        if sum > best {
            (best, best_at) = (sum, at);
        }
        if sum < best - DROP || !budget.spend(AHEAD) {
            break;
        }
    }
    best_at
}

/// Words skipped, and the words in common after them.
#[derive(Clone, Copy)]
struct Jump {
    a: usize,
    b: usize,
    common: usize,
}

impl Jump {
    fn gain(self) -> i32 {
        let number = |words: usize| i32::try_from(words).unwrap_or(i32::MAX / 8);
        GAIN * number(self.common) - COST * number(self.a.max(self.b))
    }
}

fn best_jump(a: &Side<'_>, b: &Side<'_>, at: (usize, usize)) -> Option<Jump> {
    let mut best: Option<Jump> = None;
    for skipped in 0..=2 * JUMP {
        for of_a in skipped.saturating_sub(JUMP)..=skipped.min(JUMP) {
            let of_b = skipped - of_a;
            let (x, y) = (at.0 + of_a, at.1 + of_b);
            if !a.has(at.0..x) || !b.has(at.1..y) {
                continue;
            }
            let same = |step: &usize| a.word(x + step).is_some_and(|word| b.word(y + step) == Some(word));
            let common = (0..AHEAD).take_while(same).count();
            // One word in common is chance, unless it stands where it would.
            let least = if of_a == of_b { 1 } else { 2 };
            let jump = Jump { a: of_a, b: of_b, common };
            if common >= least && best.is_none_or(|best| jump.gain() > best.gain()) {
                best = Some(jump);
            }
        }
        if skipped == 0 && best.is_some() {
            return best;
        }
    }
    best
}
