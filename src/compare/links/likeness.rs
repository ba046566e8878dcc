//! How alike passages are: the product of their terms' weights over their lengths, each length drawn to the mean of both
//! comments (Singhal's pivoted length). A plain cosine takes any two short passages that share a word for the same.

use super::background::Rarity;
use super::terms::{Key, within};
use super::units::{Unit, Vector};
use crate::corpus::PassageRef;
use crate::order::order_by_key;

/// A passage of one comment beside one of another.
pub(super) struct Pair {
    /// Their indices among the units.
    pub(super) a: usize,
    pub(super) b: usize,
    pub(super) score: f64,
}

/// Every pair of passages that is alike enough to be named, in the order of `a` and then of `b`.
pub(super) fn pairs(of_a: &[Vector], of_b: &[Vector], rarity: &Rarity<'_>) -> Vec<Pair> {
    let table = Table::of(of_a, of_b, rarity.weights.own_length);
    let mut row = vec![0.0; of_b.len()];
    let mut pairs = Vec::new();
    for (at, vector) in of_a.iter().enumerate() {
        table.likeness(vector, &mut row);
        let alike = row.iter().enumerate().filter(|(_, score)| **score > 0.0 && **score >= rarity.weights.possible);
        pairs.extend(alike.map(|(other, &score)| Pair { a: at, b: other, score }));
    }
    pairs
}

/// The parts of two passages that are most alike, the first of equals; the passages themselves where they have none or
/// where the parts share nothing.
pub(super) fn closest(a: &Unit, b: &Unit, rarity: &Rarity<'_>) -> (PassageRef, PassageRef) {
    let vectors = |unit: &Unit| unit.part_vectors(rarity).collect::<Vec<_>>();
    let (of_a, of_b) = (vectors(a), vectors(b));
    let table = Table::of(&of_a, &of_b, rarity.weights.own_length);
    let mut row = vec![0.0; of_b.len()];
    let mut best = (0.0, a.whole(), b.whole());
    for (vector, (from, _)) in of_a.iter().zip(&a.parts) {
        table.likeness(vector, &mut row);
        for (&score, (to, _)) in row.iter().zip(&b.parts) {
            if score > best.0 {
                best = (score, *from, *to);
            }
        }
    }
    (best.1, best.2)
}

/// The vectors of passages, by term.
pub(super) struct Table {
    /// Key, vector and weight, in the order of keys and of vectors.
    postings: Vec<(Key, (usize, f64))>,
    lengths: Vec<f64>,
    own: f64,
    mean: f64,
}

impl Table {
    /// Of the vectors `b`; `a` counts for the mean of the lengths alone.
    pub(super) fn of(a: &[Vector], b: &[Vector], own: f64) -> Self {
        let mut postings = Vec::new();
        for (at, vector) in b.iter().enumerate() {
            postings.extend(vector.weights.iter().map(|&(key, weight)| (key, (at, weight))));
        }
        order_by_key(&mut postings, |(key, (at, _))| (*key, *at));
        let sum = |vectors: &[Vector]| vectors.iter().map(|vector| vector.length).sum::<f64>();
        let count = [a, b].into_iter().flatten().filter(|vector| vector.length > 0.0).count();
        let mean = (sum(a) + sum(b)) / f64::from(u32::try_from(count.max(1)).unwrap_or(u32::MAX));
        Self { postings, lengths: b.iter().map(|vector| vector.length).collect(), own, mean }
    }

    /// The likeness of a vector to each of the table, into `row`.
    pub(super) fn likeness(&self, vector: &Vector, row: &mut [f64]) {
        row.fill(0.0);
        for &(key, weight) in &vector.weights {
            for &(_, (at, other)) in within(&self.postings, |(known, _)| known.cmp(&key)) {
                if let Some(sum) = row.get_mut(at) {
                    *sum += weight * other;
                }
            }
        }
        let drawn = |length: f64| (1.0 - self.own) * self.mean + self.own * length;
        for (sum, length) in row.iter_mut().zip(&self.lengths).filter(|(sum, _)| **sum > 0.0) {
            *sum /= drawn(vector.length) * drawn(*length);
        }
    }
}
