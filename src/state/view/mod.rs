//! What a screen shows: plain structs, made from a [`Library`] and a [`State`], that a screen only has to lay out.
//!
//! Every figure carries the address of the passage or the comments that it rests on.

mod about;
mod asked;
mod chips;
mod citing;
mod comment;
mod compare;
mod concordance;
mod filters;
mod frame;
mod hits;
pub mod importing;
mod issues;
mod list;
mod matrix;
mod patterns;
mod pieces;
mod problems;
mod removals;
mod rows;
mod saving;

pub use about::{Asked, Counted, Section, Told, about};
pub use asked::{AlsoView, HelpView};
pub use chips::Chip;
pub use citing::Citation;
pub use comment::{CommentView, Neighbour, SourceView, comment};
pub use compare::{
    Cell, Chosen, Column, CompareView, Count, Knot, Linked, Linking, LinksView, Offered, Pane, QuoteView, Read,
    Stretch, Suggestion, SynopsisRow, Tick, WordView, WordingView, WordsView, compare, vocabulary_of,
};
pub use concordance::{Concordance, Line};
pub use filters::{DaysView, FacetView, ValueView, facets, listed, value_label};
pub use frame::{FrameView, Picks, Tab, TabKind, change_of_picks, frame, without_key};
pub use hits::{HitsView, Strip};
pub use issues::{ByIssue, Drawer, Extreme, IssueHead, IssuesView, MatrixCell, MatrixRow, Tally, TallyRow, issues};
pub use list::{Entry, ListView, PageLink, PositionChip, list};
pub use patterns::{
    Alikes, Bar, Chart, FamiliesView, FamilyRow, MemberLink, MentionRow, PatternsView, Segment, StanceRow, TimeColumn,
    TimeMark, TimeRow, Timeline, WHOLE, listed_families, own_sentences, patterns,
};
pub use pieces::{MarkKind, Piece, opening, pieces};
pub use problems::{ProblemRow, ProblemsView, problems};
pub use removals::Removal;
pub(super) use rows::page_of;
pub use rows::{Note, Row, RowKind, all_rows};
pub use saving::{NoticeView, SaveButton, copy_name};

use super::{Library, State};
use crate::corpus::{Comment, Docket, Position, When};
use crate::order::order_by_key;
use crate::search::BitSet;
use crate::search::facets::Filtered;
use crate::vars;

/// What the search and the filters leave. Asked for once for a state; all that is shown of it is made of that.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// What the search alone finds.
    pub searched: BitSet,
    /// The comments, in order.
    pub comments: Vec<usize>,
    /// The same as a set, and the counts of the facets.
    pub filtered: Filtered,
}

/// The comments that the search and the filters leave, in order, and the counts of the facets.
#[must_use]
pub fn found(library: &Library, state: &State) -> Found {
    let found = library.search(&state.query(), state.exact);
    let filtered = library.facets.filter(&state.filters, &found.comments);
    let comments = library.orders.put(state.sort, &found, &filtered.left);
    Found { searched: found.comments, comments, filtered }
}

/// When a comment was sent, if that is known.
fn when(comment: &Comment) -> Option<When> {
    comment.submitted.as_ref()?.when
}

/// Who recorded some positions, each once, by name.
fn coders<'a>(positions: impl Iterator<Item = &'a Position>) -> Vec<&'a str> {
    let mut coders: Vec<&str> = positions.filter_map(|position| position.coder.as_deref()).collect();
    order_by_key(&mut coders, |coder| *coder);
    coders.dedup();
    coders
}

/// A date in a list: without the year where the whole corpus has but one.
fn short_date(library: &Library, comment: &Comment) -> String {
    let say = &library.say;
    match when(comment) {
        None => say.get("not-dated"),
        Some(at) if library.docket.is_of_one_year() => say.day(at),
        Some(at) => say.day_and_year(at),
    }
}

/// The label of a kind of commenter.
fn kind_label<'a>(docket: &'a Docket, comment: &'a Comment) -> &'a str {
    let kind = &comment.author.kind;
    docket.corpus.kinds.iter().find(|known| known.id == *kind).map_or(kind.as_str(), |known| known.label.as_str())
}

/// Country and region, as far as they are stated.
fn place(library: &Library, comment: &Comment) -> String {
    let country = comment.author.country.as_deref().map(|code| library.names.country(code));
    match (country, comment.author.region.as_deref()) {
        (None, None) => library.say.get("country-not-stated"),
        (Some(country), None) => country,
        (None, Some(region)) => region.to_owned(),
        (Some(country), Some(region)) => library.say.with("country-and-region", vars![country = &country, region]),
    }
}

/// Which papers a comment answers.
fn papers(library: &Library, comment: &Comment) -> Option<String> {
    let say = &library.say;
    let papers = &library.docket.corpus.consultation.papers;
    let answered: Vec<_> = papers.iter().filter(|paper| comment.papers.contains(&paper.id)).collect();
    match (answered.as_slice(), papers.len()) {
        ([], _) => None,
        ([only], _) => Some(only.title.clone()),
        (both, 2) if both.len() == 2 => Some(say.get("both-papers")),
        (some, all) if some.len() == all => Some(say.with("all-papers", vars![count = all])),
        (some, all) => Some(say.with("some-papers", vars![count = some.len(), all])),
    }
}
