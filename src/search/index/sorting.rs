//! Putting many things in order, a slice of work at a time: first a few at a time, then two sorted runs become one
//! until one is left.

use std::cmp::Ordering;

use crate::order::order;

/// How many are sorted in one go.
const RUN: usize = 1024;

/// Numbers from 0 on, being sorted.
pub struct Sorting {
    count: usize,
    /// How many are in runs.
    taken: usize,
    runs: Vec<Vec<usize>>,
}

impl Sorting {
    /// So many numbers.
    pub fn new(count: usize) -> Self {
        Self { count, taken: 0, runs: Vec::new() }
    }

    /// Does some of the work; gives the numbers in order once they are. `compare` tells any two apart.
    pub fn step(&mut self, compare: &dyn Fn(usize, usize) -> Ordering) -> Option<Vec<usize>> {
        if self.taken < self.count {
            let end = (self.taken + RUN).min(self.count);
            let mut run: Vec<usize> = (self.taken..end).collect();
            order(&mut run, |&a, &b| compare(a, b));
            self.runs.push(run);
            self.taken = end;
            return None;
        }
        let mut two = self.runs.drain(..self.runs.len().min(2));
        let (first, second) = (two.next().unwrap_or_default(), two.next().unwrap_or_default());
        drop(two);
        if self.runs.is_empty() && second.is_empty() {
            return Some(first);
        }
        self.runs.push(merge(first, second, compare));
        None
    }
}

fn merge(first: Vec<usize>, second: Vec<usize>, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut merged = Vec::with_capacity(first.len() + second.len());
    let (mut first, mut second) = (first.into_iter().peekable(), second.into_iter().peekable());
    while let (Some(&a), Some(&b)) = (first.peek(), second.peek()) {
        merged.extend(if compare(a, b).is_lt() { first.next() } else { second.next() });
    }
    merged.extend(first.chain(second));
    merged
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
            let sorted = std::iter::repeat_with(|| sorting.step(&|a, b| (keys[a], a).cmp(&(keys[b], b)))).flatten().next();
            prop_assert_eq!(sorted, Some(twin));
        }
    }
}
