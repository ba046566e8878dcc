//! Numbers as bytes and back.

/// Adds a number in seven bits a byte, the lowest first; the high bit says that more follow.
pub fn put(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    out.push(number.to_le_bytes()[0]);
}

/// How many numbers end in some bytes.
pub fn count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte < 0x80).count()
}

/// Takes a number off the front. `None` at the end, and where the bytes are no number of 32 bits.
#[expect(clippy::inline_always, reason = "some hundred thousand times for each index that is opened")]
#[inline(always)]
pub fn take(bytes: &mut &[u8]) -> Option<u32> {
    let (&first, rest) = bytes.split_first()?;
    *bytes = rest;
    if first < 0x80 {
        return Some(u32::from(first));
    }
    take_more(bytes, first)
}

/// The same, when more than its first byte is to be read.
fn take_more(bytes: &mut &[u8], first: u8) -> Option<u32> {
    let mut number = u32::from(first & 0x7f);
    let mut byte = first;
    let mut shift = 7;
    while byte >= 0x80 {
        let (&next, rest) = bytes.split_first()?;
        *bytes = rest;
        byte = next;
        number |= u32::from(byte & 0x7f).checked_shl(shift).filter(|_| shift < 28 || byte < 16)?;
        shift += 7;
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_come_back(numbers in prop::collection::vec(prop_oneof![0u32..300, any::<u32>()], 0..40)) {
            let mut bytes = Vec::new();
            for &number in &numbers {
                put(&mut bytes, number);
            }
            let mut rest = bytes.as_slice();
            prop_assert_eq!(count(&bytes), numbers.len());
            let back: Vec<u32> = std::iter::from_fn(|| take(&mut rest)).collect();
            prop_assert_eq!(&back, &numbers);
            prop_assert!(rest.is_empty());
        }

        #[test]
        fn any_bytes_are_numbers_or_none(bytes in prop::collection::vec(any::<u8>(), 0..20)) {
            let mut rest = bytes.as_slice();
            while take(&mut rest).is_some() {}
        }
    }
}
