//! The files that a reader has chosen.

use std::collections::BTreeMap;

/// A file that was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Its name, with the folders in which it was chosen.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
}

/// Files with others that come to them. One of the same name takes the place of the one before: it was changed meanwhile.
pub fn beside<T>(mut files: Vec<T>, more: Vec<T>, name: impl Fn(&T) -> String) -> Vec<T> {
    let mut before: BTreeMap<String, usize> = files.iter().map(&name).zip(0..).collect();
    for file in more {
        // Of two that come together none is the other.
        match before.remove(&name(&file)).and_then(|at| files.get_mut(at)) {
            Some(known) => *known = file,
            None => files.push(file),
        }
    }
    files
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn a_file_takes_the_place_of_the_one_that_it_was() {
        let together = beside(vec![("a", 1), ("b", 1)], vec![("c", 2), ("a", 2), ("a", 3)], |(name, _)| (*name).into());
        assert_eq!(together, [("a", 2), ("b", 1), ("c", 2), ("a", 3)]);
    }
}
