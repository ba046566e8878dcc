//! A set of comments: one bit each, 64 to a word.
//!
//! Every operation is linear in the number of comments over 64. Bits beyond the last comment are always 0.

/// Which of the comments 0 to `size` are in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BitSet {
    words: Vec<u64>,
    size: usize,
}

impl BitSet {
    /// None of `size` comments.
    #[must_use]
    pub fn none(size: usize) -> Self {
        Self { words: vec![0; size.div_ceil(64)], size }
    }

    /// All of `size` comments.
    #[must_use]
    pub fn all(size: usize) -> Self {
        let mut set = Self { words: vec![u64::MAX; size.div_ceil(64)], size };
        set.trim();
        set
    }

    /// Those of `size` comments.
    #[must_use]
    pub fn of(size: usize, comments: impl IntoIterator<Item = usize>) -> Self {
        let mut set = Self::none(size);
        for comment in comments {
            set.insert(comment);
        }
        set
    }

    /// Those for which something is so.
    #[must_use]
    pub fn matching<T>(comments: &[T], is_so: impl Fn(&T) -> bool) -> Self {
        let word = |chunk: &[T]| chunk.iter().rev().fold(0, |word, comment| word << 1 | u64::from(is_so(comment)));
        Self { words: comments.chunks(64).map(word).collect(), size: comments.len() }
    }

    /// How many comments there are to be in it or not.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Adds a comment; one that there is not is ignored.
    pub fn insert(&mut self, comment: usize) {
        if comment < self.size
            && let Some(word) = self.words.get_mut(comment / 64)
        {
            *word |= 1 << (comment % 64);
        }
    }

    /// Whether a comment is in it.
    #[must_use]
    pub fn contains(&self, comment: usize) -> bool {
        self.words.get(comment / 64).is_some_and(|word| word >> (comment % 64) & 1 == 1)
    }

    /// How many are in it.
    #[must_use]
    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many are in both.
    #[must_use]
    pub fn count_both(&self, other: &Self) -> usize {
        self.words.iter().zip(&other.words).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// Whether none is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// Keeps what is also in `other`.
    pub fn keep(&mut self, other: &Self) {
        self.zip(other, |a, b| a & b);
    }

    /// Takes out what is in `other`.
    pub fn remove(&mut self, other: &Self) {
        self.zip(other, |a, b| a & !b);
    }

    /// Adds what is in `other`.
    pub fn add(&mut self, other: &Self) {
        self.zip(other, |a, b| a | b);
        self.trim();
    }

    /// Makes it all the comments that were not in it.
    pub fn invert(&mut self) {
        for word in &mut self.words {
            *word = !*word;
        }
        self.trim();
    }

    /// The comments in it, in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> {
        self.words.iter().enumerate().flat_map(|(at, &word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                let bit = rest.trailing_zeros() as usize;
                (rest != 0).then(|| {
                    rest &= rest - 1;
                    at * 64 + bit
                })
            })
        })
    }

    fn zip(&mut self, other: &Self, change: impl Fn(u64, u64) -> u64) {
        let others = other.words.iter().copied().chain(std::iter::repeat(0));
        for (word, other) in self.words.iter_mut().zip(others) {
            *word = change(*word, other);
        }
    }

    fn trim(&mut self) {
        let used = self.size % 64;
        if used > 0
            && let Some(last) = self.words.last_mut()
        {
            *last &= (1 << used) - 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::BitSet;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn agrees_with_a_tree(
            size in 0usize..200,
            a in prop::collection::btree_set(0usize..220, 0..60),
            b in prop::collection::btree_set(0usize..220, 0..60),
        ) {
            let within = |tree: BTreeSet<usize>| tree.into_iter().filter(|comment| *comment < size).collect::<BTreeSet<_>>();
            let (one, other) = (BitSet::of(size, a.clone()), BitSet::of(size, b.clone()));
            let (a, b) = (within(a), within(b));
            let listed = |set: &BitSet| set.iter().collect::<BTreeSet<_>>();
            prop_assert_eq!(listed(&one), a.clone());
            prop_assert_eq!(one.count(), a.len());
            prop_assert_eq!(one.is_empty(), a.is_empty());
            prop_assert!((0..220).all(|comment| one.contains(comment) == a.contains(&comment)));
            prop_assert_eq!(one.count_both(&other), a.intersection(&b).count());
            let check = |change: fn(&mut BitSet, &BitSet), twin: BTreeSet<usize>| {
                let mut changed = one.clone();
                change(&mut changed, &other);
                (listed(&changed), changed.count()) == (twin.clone(), twin.len())
            };
            prop_assert!(check(BitSet::keep, a.intersection(&b).copied().collect()));
            prop_assert!(check(BitSet::add, a.union(&b).copied().collect()));
            prop_assert!(check(BitSet::remove, a.difference(&b).copied().collect()));
            prop_assert!(check(|set, _| set.invert(), (0..size).filter(|comment| !a.contains(comment)).collect()));
            prop_assert_eq!(BitSet::all(size).count(), size);
            let all: Vec<usize> = (0..size).collect();
            prop_assert_eq!(BitSet::matching(&all, |comment| a.contains(comment)), one);
        }
    }
}
