//! Which texts are worth comparing: `MinHash` with locality-sensitive hashing.
//!
//! A sketch has 128 places. Each row of words falls on one of them, and the least number on a place is kept: one pass
//! over a text (one permutation hashing; Li, Owen and Zhang 2012). A place on which none fell takes the number of another
//! one that chance names, the same for all texts (optimal densification; Shrivastava 2017). Two texts agree at a place as
//! often as they are similar (Broder 1997). Two texts that agree in three places in a row, in any of 42 bands, are
//! compared: at a similarity of j that happens with 1 - (1 - j³)^42, which is 0.996 at 0.5 and 0.04 at 0.1.

use super::super::wording::{kept, key, mixed};
use super::texts::{Texts, pair};

const PLACES: usize = 128;
const BAND: usize = 3;
/// How many bands there are.
pub const BANDS: usize = PLACES / BAND;
/// Of texts that agree in a band each is compared with so many before it. When more agree they are of one family, which
/// other bands put in another order.
const MOST: usize = 12;

/// The sketches of texts, one after the other.
#[derive(Default)]
pub struct Sketches {
    texts: Vec<usize>,
    places: Vec<u32>,
}

impl Sketches {
    /// Adds the sketch of a text.
    pub fn add(&mut self, texts: &Texts, text: usize) {
        let mut sketch = [u32::MAX; PLACES];
        for row in texts.set(text) {
            let number = mixed(u64::from(*row));
            let least = u32::try_from(number >> 32).unwrap_or_default() >> 1;
            if let Some(place) = sketch.get_mut(kept(number) % PLACES) {
                *place = least.min(*place);
            }
        }
        let taken = |place: usize| sketch.get(place).copied().filter(|number| *number != u32::MAX);
        // A text has a row at least, so that chance comes upon a place that is taken.
        let borrowed = |place: usize| {
            (0_u64..10_000)
                .find_map(|attempt| taken(kept(mixed(place as u64 | (attempt << 32))) % PLACES))
                .unwrap_or_default()
        };
        self.places.extend((0..PLACES).map(|place| taken(place).unwrap_or_else(|| borrowed(place))));
        self.texts.push(text);
    }

    /// The pairs of texts that agree in a band.
    pub fn pairs(&self, band: usize) -> Vec<u64> {
        let number = |sketch: &[u32]| {
            let places = sketch.iter().skip(band * BAND).take(BAND);
            places.fold(band as u64, |so_far, place| mixed(so_far ^ u64::from(*place)))
        };
        // Within a band texts stand in an order of its own, so that large families are joined in many ways.
        let mut keys: Vec<u64> =
            self.places.chunks(PLACES).zip(0..).map(|(sketch, at)| key(number(sketch), at ^ self.mask(band))).collect();
        keys.sort_unstable();
        let mut pairs = Vec::new();
        for (at, key) in keys.iter().enumerate() {
            let before = keys.get(at.saturating_sub(MOST)..at).unwrap_or_default();
            let same = before.iter().filter(|other| *other >> 32 == key >> 32);
            let text = |key: &u64| self.texts.get(kept(*key) ^ self.mask(band)).copied();
            pairs.extend(same.filter_map(|other| Some(pair(text(other)?, text(key)?))));
        }
        pairs
    }

    /// Turns over some bits of the place of a text.
    fn mask(&self, band: usize) -> usize {
        kept(mixed(band as u64)) % self.texts.len().next_power_of_two()
    }
}
