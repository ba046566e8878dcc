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
    /// The orders of a docket's comments; ties keep the order of the corpus.
    #[must_use]
    pub fn of(docket: &Docket) -> Self {
        let comments = &docket.corpus.comments;
        let names: Vec<String> = comments.iter().map(|comment| crate::text::fold(&comment.author.name)).collect();
        let kind = |comment: &Comment| {
            let kind = docket.corpus.kinds.iter().position(|kind| kind.id == comment.author.kind);
            (kind.is_none(), kind)
        };
        let date = |comment: &Comment| {
            let at = comment.submitted.as_ref().and_then(|submitted| submitted.when).map(When::earliest);
            (at.is_none(), at)
        };
        let mut orders = [(); 4].map(|()| (0..comments.len()).collect::<Vec<_>>());
        let [by_date, by_name, by_kind, by_length] = &mut orders;
        order_by_key(by_date, |&at| comments.get(at).map(date));
        order_by_key(by_name, |&at| names.get(at));
        order_by_key(by_kind, |&at| comments.get(at).map(kind));
        order_by_key(by_length, |&at| std::cmp::Reverse(comments.get(at).map(|comment| comment.text.len())));
        Self(orders)
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
