//! Bits packed into bytes, the lowest first, and the codes that are made of them.
//!
//! Few numbers of an index are large, and most can be guessed: what is kept of a number is what its guess leaves open.

/// Reads bits. What lies beyond the end reads as zeros; [`Bits::is_beyond`] says that it was read.
#[derive(Clone, Copy)]
pub struct Bits<'b> {
    bytes: &'b [u8],
    at: usize,
    end: usize,
}

impl<'b> Bits<'b> {
    /// The first `length` of some bytes. Those after them make reading the last of them quicker.
    pub fn new(bytes: &'b [u8], length: usize) -> Self {
        Self { bytes, at: 0, end: length.min(bytes.len()).saturating_mul(8) }
    }

    /// Whether more was read or skipped than there is.
    #[inline]
    pub fn is_beyond(&self) -> bool {
        self.at > self.end
    }

    /// The next bits, 57 at least.
    #[expect(clippy::inline_always, reason = "a few instructions, some for each posting that a search reads")]
    #[inline(always)]
    fn window(&self) -> u64 {
        let rest = self.bytes.get(self.at / 8..).unwrap_or_default();
        let word = if let Some(chunk) = rest.first_chunk::<8>() { u64::from_le_bytes(*chunk) } else { last(rest) };
        word >> (self.at % 8)
    }

    /// A number of so many bits, at most 32.
    #[expect(clippy::inline_always, reason = "a few instructions, some for each posting that a search reads")]
    #[inline(always)]
    pub fn take(&mut self, count: u32) -> u32 {
        #[expect(clippy::cast_possible_truncation, reason = "no more than 32 bits are left")]
        let number = (self.window() & ((1 << count) - 1)) as u32;
        self.skip(count as usize);
        number
    }

    /// How many zeros stand before the next one; goes on after it, or at the end.
    #[expect(clippy::inline_always, reason = "a few instructions, some for each posting that a search reads")]
    #[inline(always)]
    pub fn zeros(&mut self) -> u32 {
        let mut zeros = 0u32;
        loop {
            let run = self.window().trailing_zeros();
            if run < 56 {
                self.skip(run as usize + 1);
                return zeros.saturating_add(run);
            }
            self.skip(56);
            zeros = zeros.saturating_add(56);
            if self.is_beyond() {
                return zeros;
            }
        }
    }

    /// A number from 1 in the gamma code of Elias: as many zeros as it has bits after its first, and then its bits.
    #[expect(clippy::inline_always, reason = "a few instructions, some for each posting that a search reads")]
    #[inline(always)]
    pub fn gamma(&mut self) -> Option<u32> {
        let more = self.zeros();
        (more < 32).then(|| 1 << more | self.take(more))
    }

    /// A number in the code of Rice: what its last `low` bits leave as zeros and a one, and then those bits.
    #[inline]
    pub fn rice(&mut self, low: u32) -> u64 {
        let high = u64::from(self.zeros());
        high << low | u64::from(self.take(low))
    }

    /// Goes on so many bits later.
    #[inline]
    pub fn skip(&mut self, count: usize) {
        self.at = self.at.saturating_add(count);
    }
}

/// Less than eight bytes, and zeros after them.
#[cold]
fn last(rest: &[u8]) -> u64 {
    rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

/// Writes bits into bytes that are zeros.
pub struct BitsWriter<'b> {
    bytes: &'b mut [u8],
    /// The bit that is written next.
    pub at: usize,
}

impl<'b> BitsWriter<'b> {
    /// From a bit on.
    #[inline]
    pub fn new(bytes: &'b mut [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    /// A number of so many bits, at most 32.
    #[expect(clippy::inline_always, reason = "a few instructions, some millions of times for each index")]
    #[inline(always)]
    pub fn put(&mut self, number: u32, count: u32) {
        let word = u64::from(number) << (self.at % 8);
        let rest = self.bytes.get_mut(self.at / 8..).unwrap_or_default();
        if let Some(chunk) = rest.first_chunk_mut::<8>() {
            *chunk = (u64::from_le_bytes(*chunk) | word).to_le_bytes();
        } else {
            put_last(rest, word);
        }
        self.at += count as usize;
    }

    /// So many zeros, and a one.
    pub fn zeros(&mut self, count: u32) {
        self.at += count as usize;
        self.put(1, 1);
    }

    /// A number from 1: see [`Bits::gamma`].
    pub fn gamma(&mut self, number: u32) {
        let more = number.max(1).ilog2();
        self.at += more as usize;
        self.put((number ^ (1 << more)) << 1 | 1, more + 1);
    }

    /// See [`Bits::rice`]; at most 31 bits are the last.
    pub fn rice(&mut self, number: u32, low: u32) {
        self.at += (number >> low) as usize;
        self.put((number & ((1 << low) - 1)) << 1 | 1, low + 1);
    }
}

/// Writes into less than eight bytes.
#[cold]
fn put_last(rest: &mut [u8], word: u64) {
    rest.iter_mut().zip(word.to_le_bytes()).for_each(|(byte, more)| *byte |= more);
}

/// How many bits [`BitsWriter::gamma`] writes.
pub fn gamma_length(number: u32) -> u32 {
    number.max(1).ilog2() * 2 + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Clone, Debug)]
    enum Code {
        Bits(u32, u32),
        Zeros(u32),
        Gamma(u32),
        Rice(u32, u32),
    }

    fn code() -> impl Strategy<Value = Code> {
        let number = || (any::<u32>(), 0u32..32).prop_map(|(number, by)| number >> by);
        prop_oneof![
            (0u32..=32, any::<u32>()).prop_map(|(count, number)| {
                Code::Bits(count, u32::try_from(u64::from(number) & ((1 << count) - 1)).unwrap())
            }),
            (0u32..300).prop_map(Code::Zeros),
            number().prop_map(|number| Code::Gamma(number.max(1))),
            (20u32..32, number()).prop_map(|(low, number)| Code::Rice(low, number)),
        ]
    }

    proptest! {
        #[test]
        fn codes_come_back(codes in prop::collection::vec(code(), 0..40), more in 0usize..9) {
            let mut bytes = vec![0; 400_000];
            let mut writer = BitsWriter::new(&mut bytes, 0);
            for code in &codes {
                let before = writer.at;
                match *code {
                    Code::Bits(count, number) => writer.put(number, count),
                    Code::Zeros(count) => writer.zeros(count),
                    Code::Gamma(number) => {
                        writer.gamma(number);
                        prop_assert_eq!(writer.at - before, gamma_length(number) as usize);
                    }
                    Code::Rice(low, number) => writer.rice(number, low),
                }
            }
            let (end, length) = (writer.at, writer.at.div_ceil(8));
            bytes.truncate(length + more);
            let mut bits = Bits::new(&bytes, length);
            for code in codes {
                match code {
                    Code::Bits(count, number) => prop_assert_eq!(bits.take(count), number),
                    Code::Zeros(count) => prop_assert_eq!(bits.zeros(), count),
                    Code::Gamma(number) => prop_assert_eq!(bits.gamma(), Some(number)),
                    Code::Rice(low, number) => prop_assert_eq!(bits.rice(low), u64::from(number)),
                }
            }
            prop_assert!(bits.at == end && !bits.is_beyond());
            bits.skip(9);
            prop_assert!(bits.is_beyond());
        }

        #[test]
        fn any_bits_come_to_an_end(bytes in prop::collection::vec(prop_oneof![Just(0), any::<u8>()], 0..30), by in 0u32..32) {
            let mut bits = Bits::new(&bytes, bytes.len());
            let mut read = 0;
            while !bits.is_beyond() {
                bits.gamma();
                bits.rice(by);
                read += 1;
            }
            prop_assert!(read <= bytes.len() * 8 + 1);
        }
    }
}
