//! Figures, thresholds, and what is beyond chance.

use crate::judge::Judged;

/// Figures over several pairs of letters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// Of the passages that have a counterpart, the share whose best offer is one.
    pub precision_at_1: f64,
    /// How many links are shown.
    pub shown: usize,
    /// How many of them have grade 2 or 3.
    pub same_point: usize,
    /// How many have grade 1, 2 or 3.
    pub same_subject: usize,
    /// How many pairs of passages have grade 2 or 3.
    pub to_find: usize,
    /// Mean precision over the ranks of the right pairs, those never offered as 0.
    pub average_precision: f64,
}

/// Shows what reaches `least`.
pub fn figures(judged: &[&Judged], least: f64) -> Figures {
    let sum = |count: fn(&Judged) -> usize| judged.iter().map(|judged| count(judged)).sum::<usize>();
    let mut offers: Vec<(f64, u8)> = judged.iter().flat_map(|judged| judged.offers.iter().copied()).collect();
    offers.sort_by(|x, y| y.0.total_cmp(&x.0));
    let (mut found, mut precisions) = (0, 0.0);
    for (rank, (_, grade)) in (1..).zip(&offers) {
        if *grade >= 2 {
            found += 1;
            precisions += share(found, rank);
        }
    }
    let shown: Vec<u8> = offers.iter().filter(|(score, _)| *score >= least).map(|(_, grade)| *grade).collect();
    let of_grade = |least: u8| shown.iter().filter(|grade| **grade >= least).count();
    let right = sum(|judged| judged.right);
    Figures {
        precision_at_1: share(sum(|judged| judged.first), sum(|judged| judged.asked)),
        shown: shown.len(),
        same_point: of_grade(2),
        same_subject: of_grade(1),
        to_find: right,
        average_precision: precisions * share(1, right),
    }
}

/// One number over another; 0 of nothing.
#[expect(clippy::cast_precision_loss, reason = "counts of a few thousand")]
pub fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

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
