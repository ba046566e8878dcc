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
