//! Where two long texts surely meet: rows of words that stand once in each, the most of them that are in the same
//! order in both (patience; Cohen 2010, by the longest increasing subsequence, Fredman 1975).

use super::super::wording::{kept, key, mixed};
use super::words::Word;

/// The first words of such rows of a length, in order in both texts. Time is linear in the texts, but for a logarithm.
pub fn anchors(a: &[Word], b: &[Word], row: usize) -> Vec<(usize, usize)> {
    let of_b = once(b, row);
    let mut meetings = Vec::new();
    for row in once(a, row) {
        let at = of_b.partition_point(|other| other >> 32 < row >> 32);
        let other = of_b.get(at).filter(|other| *other >> 32 == row >> 32);
        let same = |other: &&u64| {
            let words = a.get(kept(row)).zip(b.get(kept(**other)));
            words.is_some_and(|(a, b)| a.number == b.number)
        };
        meetings.extend(other.filter(same).map(|other| key((kept(row) as u64) << 32, kept(*other))));
    }
    meetings.sort_unstable();
    let meetings: Vec<_> = meetings.into_iter().map(|meeting| (kept(meeting >> 32), kept(meeting))).collect();
    increasing(&meetings)
}

/// Rows of a length that stand once, with their places, in the order of their numbers.
fn once(words: &[Word], length: usize) -> Vec<u64> {
    let number = |row: &[Word]| row.iter().fold(0, |so_far, word| mixed(so_far ^ word.number));
    let mut rows: Vec<u64> = words.windows(length).zip(0..).map(|(row, at)| key(number(row), at)).collect();
    rows.sort_unstable();
    let same = |one: Option<&u64>, other: &u64| one.is_some_and(|one| one >> 32 == other >> 32);
    let stands_once = |at: &usize| {
        let row = rows.get(*at);
        row.is_some_and(|row| {
            !same(at.checked_sub(1).and_then(|before| rows.get(before)), row) && !same(rows.get(at + 1), row)
        })
    };
    (0..rows.len()).filter(stands_once).filter_map(|at| rows.get(at).copied()).collect()
}

/// The longest subsequence in which the second places grow too.
fn increasing(meetings: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length the meeting that ends a subsequence of it and lies first; for each meeting the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(meetings.len());
    for (at, meeting) in meetings.iter().enumerate() {
        let length = ends.partition_point(|end| meetings.get(*end).is_some_and(|end| end.1 < meeting.1));
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let last = ends.last().copied();
    let mut found: Vec<_> = std::iter::successors(last, |at| before.get(*at).copied().flatten())
        .filter_map(|at| meetings.get(at).copied())
        .collect();
    found.reverse();
    found
}
