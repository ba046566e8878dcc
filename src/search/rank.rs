//! How well a comment answers a query.
//!
//! BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004): how often a
//! term stands in each field is weighted and divided by the field's relative length, then added, then saturated, then
//! multiplied by the term's rarity (the inverse document frequency in the form that is never negative). What a query
//! joins is added up; what it negates, and values of fields, count nothing.

/// What ranking depends on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// How much a word in the commenter's names counts against one in the text.
    pub name: f32,
    /// How much one in the title does.
    pub title: f32,
    /// How soon more occurrences of a word count for less. 1.2 is the usual value.
    pub saturation: f32,
    /// How far long fields are discounted, 0 to 1. 0.75 is the usual value.
    pub length: f64,
    /// How much a word counts that only begins with what was asked for, against the word itself.
    pub beginning: f32,
    /// One that only has the same stem.
    pub stem: f32,
    /// One that is spelt a little differently.
    pub variant: f32,
    /// One of which the lexicon says that it means the same.
    pub synonym: f32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            name: 4.0,
            title: 2.0,
            saturation: 1.2,
            length: 0.75,
            beginning: 0.8,
            stem: 0.7,
            variant: 0.5,
            synonym: 0.4,
        }
    }
}

/// A comment that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The comment's index.
    pub comment: usize,
    /// Higher is better; 0 for a query that ranks nothing.
    pub score: f32,
}

/// The rarity of a term: the logarithm of how many comments there are for one that has it.
#[must_use]
pub fn rarity(comments: usize, with_term: usize) -> f32 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let (all, with) = (number(comments), number(with_term));
    #[expect(clippy::cast_possible_truncation, reason = "a factor of a score needs no more")]
    let rarity = (1.0 + (all - with + 0.5) / (with + 0.5)).ln() as f32;
    rarity
}
