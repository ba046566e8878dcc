//! Putting many things in order, a slice of work at a time: first a few at a time, then two sorted runs become one
//! until one is left.

use std::cmp::Ordering;
use std::vec::IntoIter;

use crate::order::order;

/// How many are sorted, and how many merged, in one go.
const RUN: usize = 1024;
const MERGED: usize = 8 * RUN;

/// Numbers from 0 on, being sorted.
pub struct Sorting {
    count: usize,
    /// How many are in runs.
    taken: usize,
    runs: Vec<Vec<Keyed>>,
    /// Two runs that become one, as far as they were not taken yet.
    two: [IntoIter<Keyed>; 2],
    merged: Vec<Keyed>,
}

/// A number, and a key that mostly says where it belongs: what it stands for is looked at only where keys are equal.
#[derive(Clone, Copy)]
struct Keyed {
    key: u64,
    number: usize,
}

impl Sorting {
    /// So many numbers.
    pub fn new(count: usize) -> Self {
        Self { count, taken: 0, runs: Vec::new(), two: Default::default(), merged: Vec::new() }
    }

    /// Does some of the work; gives the numbers in order once they are. `compare` tells any two of the same key apart.
    pub fn step(
        &mut self,
        key: &dyn Fn(usize) -> u64,
        compare: &dyn Fn(usize, usize) -> Ordering,
    ) -> Option<Vec<usize>> {
        let compare = |a: &Keyed, b: &Keyed| a.key.cmp(&b.key).then_with(|| compare(a.number, b.number));
        if self.taken < self.count {
            let end = (self.taken + RUN).min(self.count);
            let mut run: Vec<Keyed> = (self.taken..end).map(|number| Keyed { key: key(number), number }).collect();
            order(&mut run, compare);
            self.runs.push(run);
            self.taken = end;
            return None;
        }
        for _ in 0..MERGED {
            let [first, second] = &mut self.two;
            let next = match (first.as_slice().first(), second.as_slice().first()) {
                (Some(a), Some(b)) if compare(b, a).is_lt() => second.next(),
                (None, _) => second.next(),
                _ => first.next(),
            };
            if next.is_none() {
                return self.merge();
            }
            self.merged.extend(next);
        }
        None
    }

    /// Puts away what is merged and takes the next two; gives the last.
    fn merge(&mut self) -> Option<Vec<usize>> {
        let merged = std::mem::take(&mut self.merged);
        if self.runs.is_empty() {
            return Some(merged.into_iter().map(|keyed| keyed.number).collect());
        }
        if !merged.is_empty() {
            self.runs.push(merged);
        }
        let mut runs = self.runs.drain(..self.runs.len().min(2));
        let two = [runs.next(), runs.next()].map(Option::unwrap_or_default);
        self.merged.reserve_exact(two.iter().map(Vec::len).sum());
        self.two = two.map(Vec::into_iter);
        None
    }
}

#[cfg(test)]
mod tests {
    use super::Sorting;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(keys in prop::collection::vec(any::<u16>(), 0..9000)) {
            let mut twin: Vec<usize> = (0..keys.len()).collect();
            twin.sort_by_key(|&at| (keys[at], at));
            let mut sorting = Sorting::new(keys.len());
            let sorted = std::iter::repeat_with(|| sorting.step(&|at| u64::from(keys[at] >> 8), &|a, b| (keys[a], a).cmp(&(keys[b], b)))).flatten().next();
            prop_assert_eq!(sorted, Some(twin));
        }
    }
}
