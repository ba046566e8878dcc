//! The numbers of the algorithm.

use super::Strength;

/// What counts for how much. Each was chosen on the letters of the set `tune` (`tests/gold/letters`), on all ten and on
/// corpora of five of them, and none on those that the figures are reported on.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// From this score on a pair is named to who asks for the counterpart of a passage that has none: half are right on `tune`.
    pub possible: f64,
    /// A link is shown from this score on: where 86 of 100 are right on `tune`, and 80 in corpora of five of its letters.
    /// Without a lexicon more are right and fewer shown; a level of its own for that, of 0.5, did not hold on other letters.
    pub related: f64,
    /// From this score on it is called close: where nine of ten are right on `tune`.
    pub close: f64,
    /// How much of the length of a passage is its own, and not the mean of the two comments. Of 0.25, 0.5, 0.75 and 1,
    /// which is the cosine.
    pub own_length: f64,
    /// How much more than a word a group of the lexicon counts: people have said that it matters. Of 1, 1.25, 1.5, 1.6, 1.75,
    /// 1.9, 2, 2.25 and 3 those from 1.6 to 2 did alike.
    pub group: f64,
    /// A term that stands in a larger share of the passages counts for nothing. Of 0.15, 0.2, 0.25, 0.35, 0.5 and 1 only
    /// 0.15 did harm; a smaller one is quicker.
    pub common: f64,
    /// How much of a term the heading above a passage adds to it. Of 0, 0.25, 0.4, 0.5 and 0.75.
    pub heading: f64,
    /// How much the most alike passages of other comments add to a passage, beside its own terms. Of 0, 0.2, 0.4, 0.5, 0.6,
    /// 0.7 and 1 those from 0.4 to 0.7 did alike.
    pub expansion: f64,
}

impl Weights {
    pub(super) fn strength(&self, score: f64) -> Strength {
        if score >= self.close {
            Strength::Close
        } else if score >= self.related {
            Strength::Related
        } else {
            Strength::Possible
        }
    }
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            possible: 0.4,
            related: 0.72,
            close: 0.78,
            own_length: 0.5,
            group: 1.75,
            common: 0.35,
            heading: 0.4,
            expansion: 0.6,
        }
    }
}
