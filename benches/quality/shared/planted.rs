//! Spans planted into invented prose, some of their words put for others.

use std::ops::Range;

use comment_explorer::compare::shared::{Figure, spans};
use comment_explorer::corpus::Span;
use comment_explorer::text::words;

const NOISES: [u32; 4] = [0, 10, 20, 30];
/// Pairs of texts at each level, and spans planted in each.
const PAIRS: u64 = 50;
const PLANTED: usize = 4;

/// What is found at each level of noise.
pub fn measured() -> Vec<Figure> {
    NOISES.map(|noise| figure(noise, 1)).into()
}

/// What is found at a level of noise, in the texts of a seed. Thresholds were chosen on seeds from 100 on, figures are
/// those of seed 1.
pub fn figure(noise: u32, seed: u64) -> Figure {
    let (mut shown, mut right, mut planted, mut found) = (0, 0, 0, 0);
    for pair in 0..PAIRS {
        let mut random = Random(mixed(mixed(seed) ^ (u64::from(noise) << 32) ^ pair));
        let pair = Pair::new(&mut random, noise, PLANTED);
        let all = pair.shown();
        planted += pair.planted.len();
        shown += all.len();
        found += pair.planted.iter().filter(|planted| all.iter().any(|shown| covers(shown, planted))).count();
        right += all.iter().filter(|shown| pair.planted.iter().any(|planted| covers(planted, shown))).count();
        // Texts that have nothing in common but their language.
        shown += Pair::new(&mut random, noise, 0).shown().len();
    }
    let share = |part: usize, whole: usize| u32::try_from((part * 1000 + whole / 2) / whole.max(1)).unwrap_or(0);
    // The harmonic mean, counted.
    let f1 = share(2 * right * found, right * planted + found * shown);
    Figure { noise, precision: share(right, shown), recall: share(found, planted), f1 }
}

/// Words of both texts.
type Both = (Range<usize>, Range<usize>);

/// Whether at least half of the words of `one` lie in `other`, on both sides.
fn covers(other: &Both, one: &Both) -> bool {
    let half = |one: &Range<usize>, other: &Range<usize>| {
        let common = one.end.min(other.end).saturating_sub(one.start.max(other.start));
        common * 2 >= one.len()
    };
    half(&one.0, &other.0) && half(&one.1, &other.1)
}

/// Two texts, and where the same was planted in both.
struct Pair {
    a: String,
    b: String,
    planted: Vec<Both>,
}

impl Pair {
    fn new(random: &mut Random, noise: u32, count: usize) -> Self {
        let span = |random: &mut Random| {
            let length = random.between(12, 60);
            prose(random, length)
        };
        let spans: Vec<Vec<String>> = (0..count).map(|_| span(random)).collect();
        let changed: Vec<Vec<String>> = spans
            .iter()
            .map(|span| {
                let change = |word: &String, random: &mut Random| {
                    if random.below(100) < u64::from(noise) { word_of(random) } else { word.clone() }
                };
                span.iter().map(|word| change(word, random)).collect()
            })
            .collect();
        let (a, of_a) = text(random, &spans);
        let (b, of_b) = text(random, &changed);
        Self { a, b, planted: of_a.into_iter().zip(of_b).collect() }
    }

    /// What is shown, as words.
    fn shown(&self) -> Vec<Both> {
        let range = |text: &str, span: Span| {
            let before = words(text).take_while(|word| word.span.start < span.start).count();
            before..before + words(span.of(text)).count()
        };
        spans(&self.a, &self.b).into_iter().map(|(a, b)| (range(&self.a, a), range(&self.b, b))).collect()
    }
}

/// A text with these spans in it, in any order, and the words at which each stands.
fn text(random: &mut Random, spans: &[Vec<String>]) -> (String, Vec<Range<usize>>) {
    let mut order: Vec<usize> = (0..spans.len()).collect();
    for at in (1..order.len()).rev() {
        order.swap(at, random.place(at + 1));
    }
    let mut text: Vec<String> = Vec::new();
    let mut ranges = vec![0..0; spans.len()];
    for span in order {
        let between = random.between(40, 90);
        text.extend(prose(random, between));
        ranges[span] = text.len()..text.len() + spans[span].len();
        text.extend(spans[span].iter().cloned());
    }
    let after = if spans.is_empty() { random.between(250, 840) } else { random.between(40, 240) };
    text.extend(prose(random, after));
    (text.join(" "), ranges)
}

/// Words one after the other, some with a mark after them.
fn prose(random: &mut Random, count: usize) -> Vec<String> {
    (0..count)
        .map(|_| {
            let mut word = word_of(random);
            match random.below(100) {
                0..6 => word.push('.'),
                6..12 => word.push(','),
                _ => {}
            }
            word
        })
        .collect()
}

/// The words that a third of any English text is made of, the commonest first.
const COMMON: [&str; 40] = [
    "the", "of", "and", "to", "a", "in", "is", "that", "for", "be", "we", "it", "on", "as", "with", "this", "are",
    "not", "by", "our", "which", "or", "should", "from", "have", "at", "an", "would", "any", "has", "will", "no",
    "they", "their", "these", "but", "may", "such", "been", "other",
];

/// A common word, nearly every second time, or one of 4,000 invented ones, by the law of Zipf.
fn word_of(random: &mut Random) -> String {
    if random.below(100) < 45 {
        return COMMON[zipf(random, COMMON.len())].to_owned();
    }
    let rank = zipf(random, 4000) as u64;
    let mut word = Random(mixed(rank + 77));
    let syllables = word.between(2, 4);
    let letters = |random: &mut Random, of: &[u8]| char::from(of[random.place(of.len())]);
    (0..syllables).flat_map(|_| [letters(&mut word, b"bdfgklmnprstv"), letters(&mut word, b"aeiou")]).collect()
}

/// A rank below `count`, drawn in inverse proportion to itself, nearly: as the power of a number drawn evenly.
fn zipf(random: &mut Random, count: usize) -> usize {
    let even = f64::from(u32::try_from(random.below(1 << 30)).unwrap_or(0)) / f64::from(1_u32 << 30);
    // Halvings and doublings instead of `powf`, whose last digit differs between systems.
    let doublings = even * f64::from(usize::BITS - count.leading_zeros());
    let whole = doublings.floor();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and not negative")]
    let rank = (f64::from(1_u32 << whole as u32) * (1.0 + doublings - whole)) as usize;
    (rank - 1).min(count - 1)
}

/// `SplitMix64`.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    fn below(&mut self, bound: u64) -> u64 {
        u64::try_from((u128::from(self.next()) * u128::from(bound)) >> 64).unwrap_or(0)
    }

    fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or(0)
    }

    fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.place(most - least + 1)
    }
}

fn mixed(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
