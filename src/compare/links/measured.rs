//! How well links were found where people had coded what is right: `cargo xtask quality`.

/// Counts on letters that were written to be judged by and set aside: settings were chosen on others, two of them with a
/// look at these counts (how many alike passages a small corpus takes words from, and one threshold for all corpora). They
/// are few: other letters may fare better or worse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// How many letters, all invented.
    pub letters: usize,
    /// How many pairs of letters.
    pub pairs: usize,
    /// How many links were shown.
    pub shown: usize,
    /// Of these, how many make the same point, for or against.
    pub same_point: usize,
    /// Of these, how many are at least on the same subject; those of the same point among them.
    pub same_subject: usize,
    /// How many were shown or are named when asked for.
    pub offered: usize,
    /// Of these, how many make the same point.
    pub offered_right: usize,
    /// How many pairs of passages make the same point.
    pub to_find: usize,
    /// How many passages have a counterpart in the other letter.
    pub asked: usize,
    /// For how many of them the strongest link, shown or not, leads to one.
    pub first_right: usize,
}

/// With a lexicon of 46 groups, written with care from the paper that the letters comment on and the points that it raises.
pub const MEASURED: Measured = Measured {
    letters: 5,
    pairs: 10,
    shown: 11,
    same_point: 10,
    same_subject: 10,
    offered: 40,
    offered_right: 20,
    to_find: 83,
    asked: 128,
    first_right: 63,
};

/// Without a lexicon.
pub const MEASURED_WITHOUT_LEXICON: Measured = Measured {
    letters: 5,
    pairs: 10,
    shown: 7,
    same_point: 7,
    same_subject: 7,
    offered: 22,
    offered_right: 10,
    to_find: 83,
    asked: 128,
    first_right: 43,
};
