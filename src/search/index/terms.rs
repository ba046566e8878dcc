//! Strings with numbers: each different string once, numbered in the order in which it came.

/// The strings, and a table of them with open addressing. Our own, since the standard map costs the page some kilobytes
/// for each type and holds each key by itself.
#[derive(Default)]
pub struct Interner {
    text: Vec<u8>,
    entries: Vec<Entry>,
    /// A power of two of them, at most three quarters of them used.
    slots: Vec<Slot>,
}

/// Where a string ends in the text, and the group it belongs to.
struct Entry {
    end: usize,
    group: u32,
}

/// The number of a string and 1, or 0 where there is none; and what tells it from most others or from all, so that
/// its text is looked at only where it is long.
#[derive(Clone, Copy, Default)]
struct Slot {
    key: u64,
    group: u32,
    number: u32,
}

/// Strings of fewer bytes are told apart by their keys.
const LONG: usize = 8;

impl Interner {
    /// The number of a string within a group, and whether it is new. The same string of another group is another.
    pub fn number(&mut self, group: u32, string: &str) -> (usize, bool) {
        if self.entries.len() * 4 >= self.slots.len() * 3 {
            self.grow();
        }
        let (bytes, key) = (string.as_bytes(), key(string.as_bytes()));
        let last = self.slots.len() - 1;
        let mut at = place(group, key);
        loop {
            at &= last;
            let slot = self.slots.get(at).copied().unwrap_or_default();
            let Some(number) = (slot.number as usize).checked_sub(1) else { break };
            let same = slot.key == key && slot.group == group;
            if same && (bytes.len() < LONG || equal(self.get(number).1, bytes)) {
                return (number, false);
            }
            at += 1;
        }
        let number = self.entries.len();
        self.text.extend_from_slice(bytes);
        self.entries.push(Entry { end: self.text.len(), group });
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = Slot { key, group, number: u32::try_from(number + 1).unwrap_or(0) };
        }
        (number, true)
    }

    /// Keeps the strings and no more: none is numbered after that.
    pub fn close(&mut self) {
        self.slots = Vec::new();
    }

    /// How many strings there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// The bytes of a string, and its group.
    #[inline]
    pub fn get(&self, number: usize) -> (u32, &[u8]) {
        let Some(entry) = self.entries.get(number) else { return (0, &[]) };
        let before = number.checked_sub(1).and_then(|before| self.entries.get(before));
        (entry.group, self.text.get(before.map_or(0, |before| before.end)..entry.end).unwrap_or_default())
    }

    /// What mostly says which of two strings is first, by group and then by bytes.
    pub fn sort_key(&self, number: usize) -> u64 {
        let (group, bytes) = self.get(number);
        let start = bytes.iter().chain(&[0; 7]).take(7);
        start.fold(u64::from(group.min(0xff)), |key, byte| key << 8 | u64::from(*byte))
    }

    #[cold]
    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(1024);
        let before = std::mem::replace(&mut self.slots, vec![Slot::default(); size]);
        for known in before.into_iter().filter(|slot| slot.number > 0) {
            let mut at = place(known.group, known.key) & (size - 1);
            while self.slots.get(at).is_some_and(|taken| taken.number != 0) {
                at = (at + 1) & (size - 1);
            }
            if let Some(slot) = self.slots.get_mut(at) {
                *slot = known;
            }
        }
    }
}

const PRIME: u64 = 0x517c_c1b7_2722_0a95;

/// The bytes themselves with their length where they are few; else a hash of them (`FxHash`), which no key of few is.
fn key(bytes: &[u8]) -> u64 {
    if let Some(end) = bytes.last_chunk::<8>() {
        let mix = |sum: u64, word: [u8; 8]| (sum.rotate_left(5) ^ u64::from_le_bytes(word)).wrapping_mul(PRIME);
        let (mut sum, mut rest) = (bytes.len() as u64, bytes);
        while let Some((word, after)) = rest.split_first_chunk::<8>() {
            sum = mix(sum, *word);
            rest = after;
        }
        return mix(sum, *end) | 0xff << 56;
    }
    let length = (bytes.len() as u64) << 56;
    if let (Some(start), Some([a, b, c])) = (bytes.first_chunk::<4>(), bytes.last_chunk::<3>()) {
        return length | u64::from_le_bytes([0, 0, 0, 0, *a, *b, *c, 0]) | u64::from(u32::from_le_bytes(*start));
    }
    let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
    length | u64::from_le_bytes([byte(0), byte(1), byte(2), 0, 0, 0, 0, 0])
}

/// Whether two long strings are the same, by eight bytes at a time.
fn equal(a: &[u8], b: &[u8]) -> bool {
    let (mut a_rest, mut b_rest) = (a, b);
    while let (Some((a, a_after)), Some((b, b_after))) = (a_rest.split_first_chunk::<8>(), b_rest.split_first_chunk()) {
        if u64::from_le_bytes(*a) != u64::from_le_bytes(*b) {
            return false;
        }
        (a_rest, b_rest) = (a_after, b_after);
    }
    a.len() == b.len() && a.last_chunk::<8>() == b.last_chunk::<8>()
}

/// Where to look for a key first; only the low bits of it count.
fn place(group: u32, key: u64) -> usize {
    let sum = (key ^ u64::from(group)).wrapping_mul(PRIME);
    (sum >> 32) as usize
}

#[cfg(test)]
mod tests {
    use super::Interner;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_strings_as_a_list_would(strings in prop::collection::vec((0u32..2, "[ab]{0,18}"), 0..3000)) {
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
                prop_assert_eq!(interner.get(number), (*group, string.as_bytes()));
            }
        }
    }
}
