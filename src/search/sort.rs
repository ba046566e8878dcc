//! The order of what was found.

use crate::corpus::{Comment, Docket, When};

use super::rank::Hit;
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
    /// Best match first.
    Relevance,
}

impl Sort {
    /// All orders.
    pub const ALL: [Self; 4] = [Self::Date, Self::Name, Self::Kind, Self::Relevance];

    /// Its name in an address.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Relevance => "relevance",
        }
    }
}

/// Orders hits that stand best first; ties keep the order of the corpus.
pub fn sort(docket: &Docket, hits: &mut Vec<Hit>, by: Sort) {
    let comment = |hit: &Hit| docket.comment(hit.comment);
    match by {
        Sort::Relevance => {}
        Sort::Date => order_by_key(hits, |hit| {
            let at = comment(hit).and_then(|comment| comment.submitted.as_ref()?.when).map(When::earliest);
            (at.is_none(), at, hit.comment)
        }),
        Sort::Name => {
            let names: Vec<_> = docket.corpus.comments.iter().map(folded_name).collect();
            order_by_key(hits, |hit| (names.get(hit.comment), hit.comment));
        }
        Sort::Kind => order_by_key(hits, |hit| {
            let kinds = &docket.corpus.kinds;
            let kind = comment(hit).and_then(|comment| kinds.iter().position(|kind| kind.id == comment.author.kind));
            (kind.is_none(), kind, hit.comment)
        }),
    }
}

fn folded_name(comment: &Comment) -> String {
    crate::text::fold(&comment.author.name)
}
