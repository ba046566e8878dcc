//! A checksum of bytes.

/// Guards against damage, not against an enemy: words of eight bytes in four lanes, each multiplied and turned, after
/// the idea of xxHash64. Some gigabytes a second.
pub fn checksum(bytes: &[u8]) -> u64 {
    let mut lanes = PRIMES;
    let (chunks, mut rest) = bytes.as_chunks::<32>();
    for chunk in chunks {
        // Written out: in the page's profile a loop over four lanes stays a loop.
        let &[first, second, third, fourth] = chunk.as_chunks::<8>().0 else { break };
        lanes = [
            turned(lanes[0], u64::from_le_bytes(first), PRIMES[0]),
            turned(lanes[1], u64::from_le_bytes(second), PRIMES[1]),
            turned(lanes[2], u64::from_le_bytes(third), PRIMES[2]),
            turned(lanes[3], u64::from_le_bytes(fourth), PRIMES[3]),
        ];
    }
    let mut sum = bytes.len() as u64;
    for lane in lanes {
        mix(&mut sum, lane);
    }
    while let Some((word, after)) = rest.split_first_chunk::<8>() {
        mix(&mut sum, u64::from_le_bytes(*word));
        rest = after;
    }
    for &byte in rest {
        mix(&mut sum, u64::from(byte));
    }
    sum ^ (sum >> 31)
}

/// Adds a word to a sum.
pub fn mix(sum: &mut u64, word: u64) {
    *sum = turned(*sum, word, PRIMES[0]);
}

const PRIMES: [u64; 4] = [0x9e37_79b1_85eb_ca87, 0xc2b2_ae3d_27d4_eb4f, 0x1656_67b1_9e37_79f9, 0x85eb_ca77_c2b2_ae63];

#[inline]
fn turned(lane: u64, word: u64, prime: u64) -> u64 {
    (lane ^ word).wrapping_mul(prime).rotate_left(29)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_changed_byte_changes_the_checksum(bytes in prop::collection::vec(any::<u8>(), 1..100), at in any::<prop::sample::Index>(), by in 1u8..) {
            let mut changed = bytes.clone();
            changed[at.index(bytes.len())] ^= by;
            prop_assert_ne!(checksum(&bytes), checksum(&changed));
            prop_assert_ne!(checksum(&bytes), checksum(&bytes[1..]));
        }
    }
}
