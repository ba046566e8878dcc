//! Judges what a method links against what people coded.

use std::collections::BTreeMap;

use comment_explorer::corpus::PassageRef;

use crate::gold::Gold;

/// A pair of passages that a method offers, with its score: higher is better.
#[derive(Clone, Copy, Debug)]
pub struct Offer {
    pub a: PassageRef,
    pub b: PassageRef,
    pub score: f64,
}

/// What a method made of two letters.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// Score and grade of each offer.
    pub offers: Vec<(f64, u8)>,
    /// How many passages have a counterpart of grade 2 or 3 in the other letter.
    pub asked: usize,
    /// For how many of them the best offer is one.
    pub first: usize,
    /// How many pairs have grade 2 or 3.
    pub right: usize,
}

/// Every two letters of a set.
pub fn letter_pairs(letters: &[usize]) -> Vec<(usize, usize)> {
    let after = |at: usize| letters.iter().skip(at + 1);
    letters.iter().enumerate().flat_map(|(at, &a)| after(at).map(move |&b| (a, b))).collect()
}

/// Judges the offers for a pair of letters.
pub fn judge(gold: &Gold, (a, b): (usize, usize), offers: &[Offer]) -> Judged {
    let passages = |letter: usize| {
        gold.codes[letter].iter().filter(|(unit, codes)| unit.part.is_none() && codes.linkable()).collect::<Vec<_>>()
    };
    let mut grades = BTreeMap::new();
    for (from, codes) in passages(a) {
        for (to, others) in passages(b) {
            grades.insert((*from, *to), codes.grade(others));
        }
    }
    let grade = |offer: &Offer| grades.get(&(offer.a, offer.b)).copied().unwrap_or(0);
    let mut judged = Judged {
        offers: offers.iter().map(|offer| (offer.score, grade(offer))).collect(),
        right: grades.values().filter(|grade| **grade >= 2).count(),
        ..Judged::default()
    };
    for side in [|(a, _): (PassageRef, PassageRef)| a, |(_, b): (PassageRef, PassageRef)| b] {
        let mut best: BTreeMap<PassageRef, &Offer> = BTreeMap::new();
        for offer in offers {
            let known = best.entry(side((offer.a, offer.b))).or_insert(offer);
            if offer.score > known.score {
                *known = offer;
            }
        }
        let mut asked: Vec<_> = grades.iter().filter(|(_, grade)| **grade >= 2).map(|(pair, _)| side(*pair)).collect();
        asked.sort_unstable();
        asked.dedup();
        judged.first += asked.iter().filter(|unit| best.get(unit).is_some_and(|offer| grade(offer) >= 2)).count();
        judged.asked += asked.len();
    }
    judged
}

/// Of the offers of a pair of letters those in which each is among the three best of the other.
pub fn mutual(offers: &[Offer]) -> Vec<Offer> {
    let better = |side: fn(&Offer) -> PassageRef, offer: &Offer| {
        offers.iter().filter(|other| side(other) == side(offer) && other.score > offer.score).count()
    };
    offers.iter().filter(|offer| better(|o| o.a, offer) < 3 && better(|o| o.b, offer) < 3).copied().collect()
}

/// Figures over several pairs of letters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// Of the passages that have a counterpart, the share whose best offer is one.
    pub precision_at_1: f64,
    /// How many links are shown.
    pub shown: usize,
    /// Of those, the share of grade 2 or 3.
    pub precision: f64,
    /// The share of grade 1, 2 or 3.
    pub precision_of_subject: f64,
    /// Of the pairs of grade 2 or 3, the share that is shown.
    pub recall: f64,
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
        precision: share(of_grade(2), shown.len()),
        precision_of_subject: share(of_grade(1), shown.len()),
        recall: share(of_grade(2), right),
        average_precision: precisions * share(1, right),
    }
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

#[expect(clippy::cast_precision_loss, reason = "counts of a few thousand")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}
