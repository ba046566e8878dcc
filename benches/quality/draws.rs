//! Thresholds, and what is beyond chance.

use crate::judge::{Judged, share};

/// The lowest score from which on a share of the offers is right; infinite where there is none.
pub fn threshold(judged: &[&Judged], precision: f64) -> f64 {
    let mut scores: Vec<(f64, u8)> = judged.iter().flat_map(|judged| judged.offers.iter().copied()).collect();
    scores.sort_by(|x, y| y.0.total_cmp(&x.0));
    let (mut right, mut lowest) = (0, f64::INFINITY);
    for (rank, (score, grade)) in (1..).zip(&scores) {
        right += usize::from(*grade >= 2);
        if share(right, rank) >= precision {
            lowest = *score;
        }
    }
    lowest
}

/// The middle 95 % of what a difference comes to when the pairs of letters are drawn again, with replacement, so many
/// times from a fixed seed.
pub fn interval(times: usize, pairs: usize, difference: impl Fn(&[usize]) -> f64) -> (f64, f64) {
    let mut state = 4_u64;
    let mut differences: Vec<f64> = (0..times)
        .map(|_| {
            let drawn: Vec<usize> = (0..pairs).map(|_| random(&mut state) % pairs).collect();
            difference(&drawn)
        })
        .collect();
    differences.sort_by(f64::total_cmp);
    (differences[times / 40], differences[times - 1 - times / 40])
}

/// Knuth's linear congruential generator, its upper half.
pub fn random(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap_or(0)
}
