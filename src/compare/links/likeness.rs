//! How alike passages are.
//!
//! The likeness of two vectors is their product over their lengths, each length drawn to the mean of the two comments
//! (Singhal's pivoted length): a plain cosine takes any two short passages that share a word for the same.

use super::background::Rarity;
use super::terms::{Key, within};
use super::units::{Units, Vector};
use crate::corpus::PassageRef;
use crate::order::order_by_key;

/// A passage of one comment beside one of another.
pub(super) struct Pair {
    /// Their indices among the units.
    pub(super) a: usize,
    pub(super) b: usize,
    pub(super) score: f64,
    /// The parts of them that are most alike.
    pub(super) parts: (PassageRef, PassageRef),
}

/// Every pair of passages that is alike enough to be shown, in the order of `a` and then of `b`.
pub(super) fn pairs(a: &Units, b: &Units, rarity: &Rarity<'_>) -> Vec<Pair> {
    let vectors = |units: &Units| units.passages.iter().map(|unit| unit.vector(rarity)).collect::<Vec<_>>();
    let (of_a, of_b) = (vectors(a), vectors(b));
    let whole = Table::of(&of_a, &of_b, rarity.weights.own_length);
    let parts = |units: &Units| units.passages.iter().flat_map(|unit| unit.part_vectors(rarity)).collect::<Vec<_>>();
    let (parts_of_a, parts_of_b) = (parts(a), parts(b));
    let apart = Table::of(&parts_of_a, &parts_of_b, rarity.weights.own_length_of_part);
    let owners =
        || b.passages.iter().enumerate().flat_map(|(at, unit)| unit.parts.iter().map(move |part| (at, part.0)));
    let owners: Vec<(usize, PassageRef)> = owners().collect();
    let mut rest = parts_of_a.as_slice();
    let mut pairs = Vec::new();
    let (mut row, mut part_row) = (Row::new(of_b.len()), Row::new(parts_of_b.len()));
    for (at, (unit, vector)) in a.passages.iter().zip(&of_a).enumerate() {
        let mut best: Vec<Option<(f64, PassageRef, PassageRef)>> = vec![None; of_b.len()];
        let (own, after) = rest.split_at(unit.parts.len().min(rest.len()));
        rest = after;
        for (part, (name, _)) in own.iter().zip(&unit.parts) {
            apart.row(part, &mut part_row);
            for (&likeness, (owner, of_b)) in part_row.0.iter().zip(&owners) {
                let Some(best) = best.get_mut(*owner).filter(|_| likeness > 0.0) else { continue };
                if best.is_none_or(|(known, ..)| likeness > known) {
                    *best = Some((likeness, *name, *of_b));
                }
            }
        }
        whole.row(vector, &mut row);
        for (other, (&likeness, best)) in row.0.iter().zip(best).enumerate() {
            let Some((of_parts, from, to)) = best else { continue };
            let score = likeness + rarity.weights.parts * of_parts;
            if score >= rarity.weights.related {
                pairs.push(Pair { a: at, b: other, score, parts: (from, to) });
            }
        }
    }
    pairs
}

/// The vectors of one comment, by term.
struct Table {
    /// Key, vector and weight, in the order of keys and of vectors.
    postings: Vec<(Key, (usize, f64))>,
    lengths: Vec<f64>,
    own: f64,
    mean: f64,
}

/// The likeness of a vector to each of a table.
struct Row(Vec<f64>);

impl Row {
    fn new(length: usize) -> Self {
        Self(vec![0.0; length])
    }
}

impl Table {
    fn of(a: &[Vector], b: &[Vector], own: f64) -> Self {
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

    fn row(&self, vector: &Vector, row: &mut Row) {
        row.0.fill(0.0);
        for &(key, weight) in &vector.weights {
            for &(_, (at, other)) in within(&self.postings, |(known, _)| known.cmp(&key)) {
                if let Some(sum) = row.0.get_mut(at) {
                    *sum += weight * other;
                }
            }
        }
        let drawn = |length: f64| (1.0 - self.own) * self.mean + self.own * length;
        for (sum, length) in row.0.iter_mut().zip(&self.lengths).filter(|(sum, _)| **sum > 0.0) {
            *sum /= drawn(vector.length) * drawn(*length);
        }
    }
}
