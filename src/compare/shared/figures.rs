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

/// 200 spans of 12 to 60 words planted in invented prose at each level of noise (`cargo xtask quality`). A span counts as
/// found when half of its words or more are shown, in both texts, and as shown rightly when half of it or more was
/// planted. A test measures them again.
pub const FIGURES: [Figure; 4] = [
    Figure { noise: 0, precision: 0, recall: 0, f1: 0 },
    Figure { noise: 10, precision: 0, recall: 0, f1: 0 },
    Figure { noise: 20, precision: 0, recall: 0, f1: 0 },
    Figure { noise: 30, precision: 0, recall: 0, f1: 0 },
];
