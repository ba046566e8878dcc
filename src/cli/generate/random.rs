//! Numbers that look like chance and are the same for ever, on every machine.
//!
//! The generator is `SplitMix64`: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014,
//! with the constants of Vigna's `splitmix64.c`. A library might change its stream between versions. Nothing here
//! calls `ln`, `exp` or `cos`, whose last digit differs between systems; `+`, `*` and `/` do not.

/// A stream of numbers.
pub struct Random(u64);

impl Random {
    /// The stream of that number, of those that belong to `seed`. Streams of one seed are unlike each other.
    pub fn new(seed: u64, stream: u64) -> Self {
        Self(mixed(seed).wrapping_add(mixed(stream.wrapping_add(1))))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// A number below `bound`; 0 when that is 0. The high half of a product, which favours none by more than
    /// `bound` in 2^64 (Lemire 2019, without the rejection).
    pub fn below(&mut self, bound: u64) -> u64 {
        let product = u128::from(self.next()) * u128::from(bound);
        u64::try_from(product >> 64).unwrap_or_default()
    }

    /// A number from `least` to `most`, both included.
    pub fn between(&mut self, least: u64, most: u64) -> u64 {
        least + self.below(most.saturating_sub(least) + 1)
    }

    /// Whether something happens that does so that many times in a thousand.
    pub fn chance(&mut self, in_a_thousand: u64) -> bool {
        self.below(1000) < in_a_thousand
    }

    /// A place in a list of that length.
    pub fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or_default()
    }

    /// One of a list, or the default when it is empty.
    pub fn pick<T: Copy + Default>(&mut self, list: &[T]) -> T {
        list.get(self.place(list.len())).copied().unwrap_or_default()
    }

    /// One of a list in which each has its weight.
    pub fn weighed<T: Copy + Default>(&mut self, list: &[(T, u64)]) -> T {
        let mut left = self.below(list.iter().map(|(_, weight)| weight).sum());
        for (value, weight) in list {
            if left < *weight {
                return *value;
            }
            left -= weight;
        }
        T::default()
    }

    /// Log-normally distributed about a mean of one, with a sigma of 0.8 (comments on real consultations lie between
    /// 0.7 and 1), and never outside a tenth to ten times the mean.
    pub fn log_normal(&mut self) -> f64 {
        const SIGMA: f64 = 0.8;
        (exp(SIGMA * self.normal() - SIGMA * SIGMA / 2.0)).clamp(0.1, 10.0)
    }

    /// Nearly normal, with mean 0 and variance 1: a sum of twelve (Irwin and Hall).
    fn normal(&mut self) -> f64 {
        const UNIT: u32 = 1 << 30;
        let mut sum = || f64::from(u32::try_from(self.below(u64::from(UNIT))).unwrap_or_default()) / f64::from(UNIT);
        (0..12).map(|_| sum()).sum::<f64>() - 6.0
    }
}

/// `SplitMix64`'s finaliser.
fn mixed(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// e to the `x`, good to five digits: (1 + x/2^20)^(2^20).
fn exp(x: f64) -> f64 {
    (0..20).fold(1.0 + x / f64::from(1 << 20), |power, _| power * power)
}

/// Ranks drawn by the law of Zipf and Mandelbrot: the weight of rank r is 1/(r + 2.7), in whole numbers.
pub struct Ranks(Vec<u64>);

impl Ranks {
    /// Ranks from 0 up to `count`.
    pub fn new(count: usize) -> Self {
        let weights = (0..count as u64).map(|rank| (1 << 40) / (10 * rank + 37));
        Self(
            weights
                .scan(0, |sum, weight| {
                    *sum += weight;
                    Some(*sum)
                })
                .collect(),
        )
    }

    /// A rank.
    pub fn draw(&self, random: &mut Random) -> usize {
        let at = random.below(self.0.last().copied().unwrap_or_default());
        self.0.partition_point(|sum| *sum <= at)
    }
}

#[cfg(test)]
mod tests {
    use super::{Random, Ranks, exp};

    /// The first numbers that `splitmix64.c` gives for the state 1234567.
    #[test]
    fn the_stream_is_that_of_the_paper() {
        let mut random = Random(1_234_567);
        assert_eq!([random.next(), random.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn lengths_have_the_mean_and_the_ends_that_are_stated() {
        let mut random = Random::new(1, 1);
        let lengths: Vec<f64> = (0..20_000).map(|_| random.log_normal()).collect();
        let mean = lengths.iter().sum::<f64>() / 20_000.0;
        assert!((0.97..1.03).contains(&mean), "{mean}");
        assert!(lengths.iter().all(|length| (0.1..=10.0).contains(length)));
        assert!((exp(1.0) - std::f64::consts::E).abs() < 1e-4);
    }

    #[test]
    fn low_ranks_are_drawn_most() {
        let (ranks, mut random) = (Ranks::new(1000), Random::new(1, 1));
        let mut drawn = [0; 1000];
        for _ in 0..100_000 {
            drawn[ranks.draw(&mut random)] += 1;
        }
        assert!(drawn[0] > 2 * drawn[10] && drawn[10] > 5 * drawn[200] && drawn[999] > 0);
    }
}
