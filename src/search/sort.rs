//! The order of what was found.

use super::bits::BitSet;
use super::seek::Found;
use crate::corpus::{Comment, Docket, When};
use crate::order::order_by_key;

/// The order of comments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By date, those without one last.
    #[default]
    Date,
    /// By the commenter's name.
    Name,
    /// By kind of commenter, in the corpus's order.
    Kind,
    /// The longest text first.
    Length,
    /// Best match first.
    Relevance,
}

impl Sort {
    /// All orders.
    pub const ALL: [Self; 5] = [Self::Date, Self::Name, Self::Kind, Self::Length, Self::Relevance];

    /// Its name in an address.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Length => "length",
            Self::Relevance => "relevance",
        }
    }
}

/// All comments in each order that does not depend on what is searched for. Put in order once, so that no key that is
/// typed has to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Orders([Vec<usize>; 4]);

impl Orders {
    /// Puts a docket's comments in one order; ties keep the order of the corpus. There is none by relevance.
    pub fn add(&mut self, docket: &Docket, sort: Sort) {
        let comments = &docket.corpus.comments;
        let kind = |comment: &Comment| {
            let kind = docket.corpus.kinds.iter().position(|kind| kind.id == comment.author.kind);
            (kind.is_none(), kind)
        };
        let date = |comment: &Comment| {
            let at = comment.submitted.as_ref().and_then(|submitted| submitted.when).map(When::earliest);
            (at.is_none(), at)
        };
        let Some(order) = self.0.get_mut(sort as usize) else { return };
        *order = (0..comments.len()).collect();
        match sort {
            Sort::Date => order_by_key(order, |&at| comments.get(at).map(date)),
            Sort::Name => {
                let names: Vec<String> =
                    comments.iter().map(|comment| crate::text::fold(&comment.author.name)).collect();
                order_by_key(order, |&at| names.get(at));
            }
            Sort::Kind => order_by_key(order, |&at| comments.get(at).map(kind)),
            Sort::Length => {
                order_by_key(order, |&at| std::cmp::Reverse(comments.get(at).map(|comment| comment.text.len())));
            }
            Sort::Relevance => {}
        }
    }

    /// All comments in an order that does not depend on what is searched for; none in one that does.
    #[must_use]
    pub fn all(&self, sort: Sort) -> &[usize] {
        self.0.get(sort as usize).map_or(&[], Vec::as_slice)
    }

    /// The comments of a set that were found, in order.
    #[must_use]
    pub fn put(&self, sort: Sort, found: &Found, left: &BitSet) -> Vec<usize> {
        match self.0.get(sort as usize) {
            None => found.best(left, usize::MAX).into_iter().map(|hit| hit.comment).collect(),
            Some(order) => order.iter().copied().filter(|&comment| left.contains(comment)).collect(),
        }
    }
}
