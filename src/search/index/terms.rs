//! Strings with numbers: each different string once, numbered in the order in which it came.

use std::ops::Range;

/// The strings, and a table of their hashes with open addressing. Our own, since the standard map costs the page some
/// kilobytes for each type and holds each key by itself.
#[derive(Default)]
pub struct Interner {
    text: String,
    entries: Vec<Entry>,
    /// A power of two of them, at most three quarters of them used.
    slots: Vec<Slot>,
}

/// Where a string ends in the text, and the group it belongs to.
struct Entry {
    end: usize,
    group: u32,
}

/// The number of a string and 1, or 0 where there is none; and its hash, so that most other strings are not looked at.
#[derive(Clone, Copy, Default)]
struct Slot {
    number: u32,
    hash: u32,
}

impl Interner {
    /// The number of a string within a group, and whether it is new. The same string of another group is another.
    pub fn number(&mut self, group: u32, string: &str) -> (usize, bool) {
        if self.entries.len() * 4 >= self.slots.len() * 3 {
            self.grow();
        }
        let hash = hash(group, string.as_bytes());
        let mut at = hash as usize;
        let (slots, last) = (self.slots.as_slice(), self.slots.len() - 1);
        loop {
            at &= last;
            let slot = slots.get(at).copied().unwrap_or_default();
            let Some(number) = (slot.number as usize).checked_sub(1) else { break };
            if slot.hash == hash && self.is(number, group, string.as_bytes()) {
                return (number, false);
            }
            at += 1;
        }
        let number = self.entries.len();
        self.text.push_str(string);
        self.entries.push(Entry { end: self.text.len(), group });
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = Slot { number: u32::try_from(number + 1).unwrap_or(0), hash };
        }
        (number, true)
    }

    /// How many strings there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// A string and its group.
    pub fn get(&self, number: usize) -> (u32, &str) {
        self.place(number).map_or((0, ""), |(group, place)| (group, self.text.get(place).unwrap_or_default()))
    }

    /// The group of a string, and where it stands.
    #[expect(clippy::inline_always, reason = "once for each word of every text")]
    #[inline(always)]
    fn place(&self, number: usize) -> Option<(u32, Range<usize>)> {
        let entry = self.entries.get(number)?;
        let before = number.checked_sub(1).and_then(|before| self.entries.get(before));
        Some((entry.group, before.map_or(0, |before| before.end)..entry.end))
    }

    /// Whether a string is this one.
    #[expect(clippy::inline_always, reason = "once for each word of every text")]
    #[inline(always)]
    fn is(&self, number: usize, group: u32, string: &[u8]) -> bool {
        self.place(number).is_some_and(|(of, place)| of == group && self.text.as_bytes().get(place) == Some(string))
    }

    #[cold]
    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(1024);
        let before = std::mem::replace(&mut self.slots, vec![Slot::default(); size]);
        for known in before.into_iter().filter(|slot| slot.number > 0) {
            let mut at = known.hash as usize & (size - 1);
            while self.slots.get(at).is_some_and(|taken| taken.number != 0) {
                at = (at + 1) & (size - 1);
            }
            if let Some(slot) = self.slots.get_mut(at) {
                *slot = known;
            }
        }
    }
}

/// `FxHash` with a last turn, since the low bits choose the slot.
fn hash(group: u32, bytes: &[u8]) -> u32 {
    const PRIME: u64 = 0x517c_c1b7_2722_0a95;
    let mix = |sum: u64, word: u64| (sum.rotate_left(5) ^ word).wrapping_mul(PRIME);
    let mut sum = u64::from(group);
    let mut rest = bytes;
    while let Some((word, after)) = rest.split_first_chunk::<8>() {
        sum = mix(sum, u64::from_le_bytes(*word));
        rest = after;
    }
    let mut last = rest.len() as u64;
    for &byte in rest {
        last = last << 8 | u64::from(byte);
    }
    let sum = mix(sum, last);
    #[expect(clippy::cast_possible_truncation, reason = "a hash of 32 bits is wanted")]
    let hash = (sum ^ (sum >> 32)) as u32;
    hash
}

#[cfg(test)]
mod tests {
    use super::Interner;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_strings_as_a_list_would(strings in prop::collection::vec((0u32..2, "[ab]{0,9}"), 0..3000)) {
            let mut interner = Interner::default();
            let mut twin: Vec<(u32, String)> = Vec::new();
            for (group, string) in strings {
                let key = (group, string);
                let known = twin.iter().position(|known| *known == key);
                prop_assert_eq!(interner.number(key.0, &key.1), (known.unwrap_or(twin.len()), known.is_none()));
                if known.is_none() {
                    twin.push(key);
                }
            }
            prop_assert_eq!(interner.len(), twin.len());
            for (number, (group, string)) in twin.iter().enumerate() {
                prop_assert_eq!(interner.get(number), (*group, string.as_str()));
            }
        }
    }
}
