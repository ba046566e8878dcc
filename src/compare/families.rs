//! Families: comments that are nearly the same text, as when many send in one letter.
//!
//! Two texts are as similar as the rows of three words that stand in both are a share of those that stand in either
//! (Jaccard). Containment would also join the letter of ten words to every long one that has them; Jaccard says how much
//! of both together is the same, and is the same seen from either side. Three words: one word changed in ten leaves 0.57
//! of a text alike, where rows of five would leave 0.42.
//!
//! Comments belong together when a chain of similar pairs joins them, at each of five levels. So a family at 0.9 lies
//! within one at 0.8, and the order of the comments changes nothing.
//!
//! Up to [`EXACT`] different texts each is compared with each. Beyond that the pairs to compare are found by `MinHash`
//! and locality-sensitive hashing (`sketch`), and what is found is verified: no pair is shown that is not as similar as
//! its level says, and few are missed (a test holds that of the members of families, at each level, no more than one in a
//! hundred is).
//!
//! Summaries are left out: their wording is the editors'. So is what only names a file: it is the same for many, and says nothing.

mod build;
mod groups;
mod sketch;
mod texts;
mod unique;

pub use build::Builder;
pub use unique::unique;

use crate::corpus::Docket;

/// Levels of similarity, in hundredths, the highest first.
pub const LEVELS: [u8; 5] = [90, 80, 70, 60, 50];

/// So many different texts are compared each with each.
pub const EXACT: usize = 500;

/// Comments that are nearly the same text. Comments are named by their index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// The one whose wording most have; of several the one with most similar to it, then the earliest, then the first.
    pub representative: usize,
    /// All of them, in the order of the corpus; two at least.
    pub members: Vec<usize>,
}

/// The families of a corpus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Families {
    /// By level, the largest family first.
    levels: [Vec<Family>; LEVELS.len()],
    exact: bool,
}

impl Families {
    /// Finds them in one go: [`Builder`] to the end.
    #[must_use]
    pub fn of(docket: &Docket) -> Self {
        let mut builder = Builder::default();
        loop {
            if let Some(families) = builder.step(docket, usize::MAX) {
                return families;
            }
        }
    }

    /// The families whose members are so similar, in hundredths: of the lowest of [`LEVELS`] that is not below it. Largest
    /// first, then in the order of their first members.
    #[must_use]
    pub fn at(&self, similarity: u8) -> &[Family] {
        let level = LEVELS.iter().rposition(|level| *level >= similarity).unwrap_or_default();
        self.levels.get(level).map_or(&[], Vec::as_slice)
    }

    /// The family of a comment at a level, if it has one.
    #[must_use]
    pub fn family_of(&self, comment: usize, similarity: u8) -> Option<&Family> {
        self.at(similarity).iter().find(|family| family.members.binary_search(&comment).is_ok())
    }

    /// Whether each text was compared with each, so that none is missed.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.exact
    }
}
