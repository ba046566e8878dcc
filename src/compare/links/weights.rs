//! The numbers of the algorithm.

/// What counts for how much. Each was chosen on the letters of the set `tune` (`tests/gold/letters`), and none on those
/// that the figures are reported on.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// A link is shown from this score on: where 85 of 100 are right on `tune`. The lowest for 80 is 0.231, which would be too
    /// near for other letters.
    pub related: f64,
    /// From this score on it is called close: where nine of ten are right on `tune`.
    pub close: f64,
    /// How much of the length of a passage is its own, and not the mean of the two comments. Of 0.25, 0.5, 0.75 and 1,
    /// which is the cosine.
    pub own_length: f64,
    /// How much more than a word a group of the lexicon counts: people have said that it matters. Of 1, 1.2, 1.5 and 2.
    pub group: f64,
    /// A term that stands in a larger share of the passages counts for nothing. Of 0.15, 0.2, 0.25, 0.35, 0.5 and 1 only
    /// 0.15 did harm; a smaller one is quicker.
    pub common: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Self { related: 0.24, close: 0.26, own_length: 0.5, group: 1.5, common: 0.35 }
    }
}
