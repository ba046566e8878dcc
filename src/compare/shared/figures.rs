//! How well shared wording is found, as measured: for "How was this computed?".

/// What was found of planted spans, at one level of noise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Of a hundred words so many were put for others.
    pub noise: u32,
    /// Of a thousand spans shown so many were planted.
    pub precision: u32,
    /// Of a thousand spans planted so many were shown.
    pub recall: u32,
    /// The harmonic mean of both, of a thousand.
    pub f1: u32,
}

/// What was found of sentences that two gold letters of the set `report` have in nearly the same words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gold {
    /// How many are coded.
    pub coded: usize,
    /// How many of them are shown.
    pub found: usize,
    /// How many stretches are shown, which may hold several sentences.
    pub shown: usize,
    /// How many of them are coded.
    pub right: usize,
}

/// Sentences copied from letter to letter, lightly edited, shown as [`Class::Comment`](super::Class::Comment).
pub const COPIED: Gold = Gold { coded: 14, found: 8, shown: 5, right: 5 };
/// Sentences of the paper that two letters quote, shown as [`Class::Paper`](super::Class::Paper).
pub const QUOTED: Gold = Gold { coded: 2, found: 2, shown: 2, right: 2 };

/// 200 spans of 12 to 60 words planted in invented prose at each level of noise (`cargo xtask quality`). A span counts as
/// found when half of its words or more are shown, in both texts, and as shown rightly when half of it or more was
/// planted. A test measures them again.
pub const FIGURES: [Figure; 4] = [
    Figure { noise: 0, precision: 1000, recall: 1000, f1: 1000 },
    Figure { noise: 10, precision: 1000, recall: 985, f1: 992 },
    Figure { noise: 20, precision: 1000, recall: 925, f1: 961 },
    Figure { noise: 30, precision: 1000, recall: 820, f1: 901 },
];
