//! What a reader sees and does, without a browser.
//!
//! One [`State`], one closed [`Action`], one [`reduce`]. [`link`] writes a state as an address and reads it back;
//! [`view`] says what a screen shows. Nothing here knows Yew, and nothing here can fail.

mod alike;
pub mod api;
mod comparing;
mod display;
mod ends;
pub mod importing;
mod kept;
mod lazy;
mod letters;
mod library;
pub mod link;
mod opening;
mod plain;
mod reduce;
mod row_order;
mod saving;
mod shortcuts;
mod sought;
pub mod view;

pub use alike::Alike;
pub use comparing::{Compared, Comparing, column_of};
pub use display::{Chrome, Display, Theme, language_of};
pub use ends::Ends;
pub use kept::{Kept, Set};
pub use letters::{Letters, Setting};
pub use library::{Holdings, Library};
pub use opening::Opening;
pub use reduce::{Action, Step, reduce};
pub use row_order::RowOrder;
pub use saving::{Notice, Saved};
pub use shortcuts::{Command, Shortcuts};

use crate::corpus::PassageRef;
use crate::search::Sort;
use crate::search::facets::{Facet, Filters};
use crate::search::grammar::{Form, Query};

/// Everything that a reader has chosen. All of it stands in the address but what follows `display`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Which screen.
    pub screen: Screen,
    /// What was typed into the search box.
    pub typed: String,
    /// Whether only the words as typed are found, without stems and synonyms.
    pub exact: bool,
    /// What is filtered.
    pub filters: Filters,
    /// The order of comments.
    pub sort: Sort,
    /// Whether the comments found are shown, or the places in them.
    pub show: Show,
    /// The order of those places.
    pub lines: LineOrder,
    /// The order of the rows of the matrix.
    pub rows: RowOrder,
    /// How similar comments are that are shown as nearly the same.
    pub alike: Alike,
    /// Which page of a long list, from 0.
    pub page: usize,
    /// What is chosen for comparison, in order: ids of comments and [names of groups](column_of); at most [`MOST_COMPARED`].
    pub picked: Vec<String>,
    /// How it is looked at on the screen of the comparison.
    pub comparing: Comparing,
    /// How it is shown.
    pub display: Display,
    /// What is open over the screen.
    pub open: Option<Sheet>,
    /// Parts of the address that mean nothing here.
    pub left_out: Vec<String>,
    /// The issue whose stances are offered in the filters, or nothing for those on any issue.
    pub asked: Option<String>,
    /// The search form as it was filled in last: `a ` and `a` ask for the same, and only one of them was typed.
    pub form: Form,
    /// Facets that were changed: they stay unfolded when nothing of them is chosen any more.
    pub unfolded: Vec<Facet>,
    /// What was searched and filtered before the last removal, until something else changes.
    pub undo: Option<Box<Undo>>,
    /// The hit in the comment to which the reader has gone, from 0.
    pub hit: Option<usize>,
    /// What the reader has set, for this page and those to come.
    pub kept: Kept,
    /// What the comments were opened from, where they are the reader's own.
    pub opened: Option<String>,
    /// What the reader is told until it is dismissed.
    pub notice: Option<Notice>,
    /// How often one more was to be compared than can be.
    pub refused: usize,
}

/// What a removal can be taken back to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Undo {
    typed: String,
    filters: Filters,
    page: usize,
}

/// How many comments stand side by side at most.
pub const MOST_COMPARED: usize = 4;

/// A screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Screen {
    /// The list of comments.
    #[default]
    Comments,
    /// One comment, at a passage or at its head.
    Comment {
        /// Its id.
        id: String,
        /// The passage or part in focus.
        at: Option<PassageRef>,
    },
    /// The comments in `picked`, side by side.
    Compare(Mode),
    /// The matrix of positions.
    Issues {
        /// The comment and the issue whose evidence is open.
        cell: Option<(String, String)>,
    },
    /// When they came, from whom, on what, and who names whom.
    Patterns,
    /// What is here, what is missing, and how all of it is to be read.
    About,
    /// Where comments of the reader's own are opened. The importers draw it, where the page has them.
    Open,
}

/// What the list shows of the comments found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// An entry for each comment.
    #[default]
    Comments,
    /// A line for each place that the search finds.
    Context,
}

impl Show {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Comments, Self::Context];

    /// Its name in an address.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Comments => "comments",
            Self::Context => "context",
        }
    }
}

/// The order of places in their context.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineOrder {
    /// By the word before, those that begin a passage first.
    #[default]
    Left,
    /// By the word after.
    Right,
    /// By the commenter's name.
    Commenter,
    /// By date, those without one last.
    Date,
}

impl LineOrder {
    /// All orders.
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Commenter, Self::Date];

    /// Its name in an address.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Commenter => "commenter",
            Self::Date => "date",
        }
    }
}

/// How comments are laid side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// A table by issue.
    #[default]
    Synopsis,
    /// The whole texts.
    Text,
}

/// What can be open over a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The filters, on a narrow page.
    Filters,
    /// The keys.
    Keys,
}

impl State {
    /// The same state on another screen, with nothing open.
    #[must_use]
    pub fn on(&self, screen: Screen) -> Self {
        let comparing =
            if matches!(screen, Screen::Compare(_)) { self.comparing.clone() } else { Comparing::default() };
        Self { screen, comparing, open: None, left_out: Vec::new(), undo: None, hit: None, ..self.clone() }
    }

    /// The same state at a comment.
    #[must_use]
    pub fn at_comment(&self, id: &str, at: Option<PassageRef>) -> Self {
        self.on(Screen::Comment { id: id.to_owned(), at })
    }

    /// Whether neither a search nor a filter is on.
    #[must_use]
    pub fn shows_all(&self) -> bool {
        self.query() == Query::All && self.filters.is_empty()
    }
}
