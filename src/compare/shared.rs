//! Shared wording: what two comments say in the same words, and why that may be.
//!
//! A stretch is shared when five words in a row are the same and it goes on, over a few edits, for at least 8 words or 50
//! characters, 4 different words of which say something. Of each it is said whether it
//!
//! - quotes a paper that was put out for comment, where the corpus holds its text;
//! - is a stock phrase: one of letters in general, one that the corpus lists, or a short one that many comments have;
//! - or is the same as in the other comment. Which of them was sent earlier is said when both dates are known and do not
//!   overlap. Who took it from whom is not known, and never said.
//!
//! A summary is the editors' wording: nothing is looked for in one.

mod classes;
mod counting;
mod extend;
mod figures;
mod tiles;

pub use figures::{COPIED, FIGURES, Figure, Gold, QUOTED};
pub use tiles::{LEAST_CHARS, LEAST_CONTENT, LEAST_WORDS, SEED};

use super::wording::Row;
use crate::corpus::{Comment, Docket, Span};
use crate::text::primary;
use classes::Known;
use counting::Counting;
use tiles::{Tile, tiles};

/// What two comments have in the same words, nearly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Bytes of the first text, from a word to a word.
    pub a: Span,
    /// Bytes of the second text.
    pub b: Span,
    /// Why it may stand in both.
    pub class: Class,
}

/// Why wording may be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Both quote the paper of this index.
    Paper(usize),
    /// It stands in one comment as in the other.
    Comment,
    /// It proves nothing.
    Stock,
}

impl Class {
    /// Its name in exports: "paper", "comment", "stock".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Paper(_) => "paper",
            Self::Comment => "comment",
            Self::Stock => "stock",
        }
    }
}

/// One of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The first.
    A,
    /// The second.
    B,
}

/// What keeps two comments from being compared, or what a reader should know of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// One of them has no text, or is not in the corpus.
    Empty,
    /// One of them is a summary, whose words are the editors' and are not looked at.
    Summary,
    /// They are the same comment: all of it is shared.
    Itself,
    /// They are in different languages: only what is quoted alike can be found.
    Languages,
}

/// What two comments share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Between {
    /// Index of the first comment.
    pub a: usize,
    /// Index of the second comment.
    pub b: usize,
    /// The one that was sent earlier, if that is known.
    pub earlier: Option<Side>,
    /// What limits the comparison.
    pub limit: Option<Limit>,
    /// In the order of the first text; none overlaps another, in either text.
    pub shared: Vec<Shared>,
}

/// The stretches of any two texts that have the same wording, in the order of the first. Those of `(b, a)` are the same,
/// mirrored. Time is linear in the texts, but for a logarithm.
#[must_use]
pub fn spans(a: &str, b: &str) -> Vec<(Span, Span)> {
    let (a, b) = (Row::new(a), Row::new(b));
    tiles(&a, &b).into_iter().map(|tile| (a.span(tile.a), b.span(tile.b))).collect()
}

/// What each two of these comments share: [`Builder`] in one go.
#[must_use]
pub fn shared(docket: &Docket, comments: &[usize]) -> Vec<Between> {
    let mut builder = Builder::new(docket, comments);
    loop {
        if let Some(all) = builder.step(docket, usize::MAX) {
            return all;
        }
    }
}

/// Shared wording in the making. The comments are compared at once; each [`step`](Builder::step) then reads some of the
/// corpus, to see how many others have the short ones too.
pub struct Builder {
    pairs: Vec<Between>,
    counting: Counting,
}

impl Builder {
    /// Compares each two of these comments.
    #[must_use]
    pub fn new(docket: &Docket, comments: &[usize]) -> Self {
        let known = Known::of(&docket.corpus);
        let rows: Vec<Row> = comments.iter().map(|at| Row::new(own_words(docket.comment(*at)))).collect();
        let mut builder = Self { pairs: Vec::new(), counting: Counting::default() };
        for (at, (&b, of_b)) in comments.iter().zip(&rows).enumerate() {
            for (&a, of_a) in comments.iter().zip(&rows).take(at) {
                builder.compare(docket, &known, (a, of_a), (b, of_b));
            }
        }
        crate::order::order_by_key(&mut builder.pairs, |pair| {
            let place = |comment| comments.iter().position(|known| *known == comment);
            (place(pair.a), place(pair.b))
        });
        builder
    }

    fn compare(&mut self, docket: &Docket, known: &Known, (a, of_a): (usize, &Row), (b, of_b): (usize, &Row)) {
        let tiles = tiles(of_a, of_b);
        let shared = |tile: &Tile| Shared {
            a: of_a.span(tile.a.clone()),
            b: of_b.span(tile.b.clone()),
            class: known.class([of_a.of(tile.a.clone()), of_b.of(tile.b.clone())]),
        };
        let shared: Vec<Shared> = tiles.iter().map(shared).collect();
        for (tile, shared) in tiles.iter().zip(&shared).filter(|(_, shared)| shared.class == Class::Comment) {
            // Seen from either side the same words are counted.
            let words = if a < b { of_a.of(tile.a.clone()) } else { of_b.of(tile.b.clone()) };
            self.counting.ask((a, b, shared.a), words);
        }
        let earlier = docket.comment(a).zip(docket.comment(b)).and_then(|(a, b)| earlier(a, b));
        self.pairs.push(Between { a, b, earlier, limit: limit(docket, a, b), shared });
    }

    /// Reads about so many bytes of the corpus, one comment at least; gives what is shared once all is read. The docket
    /// must be the same each time.
    pub fn step(&mut self, docket: &Docket, bytes: usize) -> Option<Vec<Between>> {
        let stock = self.counting.step(docket, bytes)?;
        let mut pairs = std::mem::take(&mut self.pairs);
        for pair in &mut pairs {
            for shared in &mut pair.shared {
                if stock.contains(&(pair.a, pair.b, shared.a)) {
                    shared.class = Class::Stock;
                }
            }
        }
        Some(pairs)
    }
}

/// The text of a comment, unless it is a summary.
fn own_words(comment: Option<&Comment>) -> &str {
    comment.filter(|comment| comment.is_own_words()).map_or("", |comment| &comment.text)
}

fn limit(docket: &Docket, a: usize, b: usize) -> Option<Limit> {
    let Some((first, second)) = docket.comment(a).zip(docket.comment(b)) else { return Some(Limit::Empty) };
    let both = [first, second];
    match () {
        () if both.iter().any(|comment| comment.text.trim().is_empty()) => Some(Limit::Empty),
        () if !both.iter().all(|comment| comment.is_own_words()) => Some(Limit::Summary),
        () if a == b => Some(Limit::Itself),
        () if primary(&first.language) != primary(&second.language) => Some(Limit::Languages),
        () => None,
    }
}

/// The comment that was sent before the other, whatever the hours were.
#[must_use]
pub fn earlier(a: &Comment, b: &Comment) -> Option<Side> {
    let (a, b) = (a.submitted.as_ref()?.when?, b.submitted.as_ref()?.when?);
    match () {
        () if a.latest() < b.earliest() => Some(Side::A),
        () if b.latest() < a.earliest() => Some(Side::B),
        () => None,
    }
}
