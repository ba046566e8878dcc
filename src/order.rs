//! Putting things in order, by one copy of the sort for all types: each type sorted by the standard library costs the
//! page four to eight kilobytes of wasm.

use std::cmp::Ordering;

/// Sorts, keeping equals in the order in which they stand.
pub fn order<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    order_by(items, &compare);
}

/// One copy for each type, however many ways there are to compare it.
fn order_by<T>(items: &mut Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) {
    let ranks = ranks(items.len(), &|a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut taken: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(ranks.into_iter().filter_map(|at| taken.get_mut(at)?.take()));
}

/// Sorts by a key.
pub fn order_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    order(items, |a, b| key(a).cmp(&key(b)));
}

/// For each key, whether an equal one stands before it.
pub fn repeated(keys: &[String]) -> Vec<bool> {
    let key = |at: &usize| keys.get(*at);
    let mut ranks: Vec<usize> = (0..keys.len()).collect();
    order_by_key(&mut ranks, key);
    let mut repeated = vec![false; keys.len()];
    for pair in ranks.windows(2) {
        if let [before, after] = pair
            && key(before) == key(after)
            && let Some(repeated) = repeated.get_mut(*after)
        {
            *repeated = true;
        }
    }
    repeated
}

fn ranks(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut ranks: Vec<usize> = (0..count).collect();
    ranks.sort_by(|&a, &b| compare(a, b));
    ranks
}

#[cfg(test)]
mod tests {
    use super::{order, order_by_key, repeated};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(mut items in prop::collection::vec((0u8..8, any::<u8>()), 0..40)) {
            let mut twin = items.clone();
            twin.sort_by_key(|item| item.0);
            order_by_key(&mut items, |item| item.0);
            prop_assert_eq!(&items, &twin);
            twin.sort_by(|a, b| b.cmp(a));
            order(&mut items, |a, b| b.cmp(a));
            prop_assert_eq!(items, twin);
        }

        #[test]
        fn repeated_keys_are_those_that_stand_before(keys in prop::collection::vec("[ab]{0,2}", 0..12)) {
            let twin: Vec<bool> = (0..keys.len()).map(|at| keys[..at].contains(&keys[at])).collect();
            prop_assert_eq!(repeated(&keys), twin);
        }
    }
}
