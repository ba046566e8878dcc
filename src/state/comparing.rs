//! What stands in the columns of a comparison, and how they are looked at.

use super::{Action, Ends, Library, Screen, State};
use crate::corpus::PassageRef;
use crate::search::BitSet;
use crate::search::facets::{Facet, Filters};

/// What a column holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Compared {
    /// The comment of this index.
    Comment(usize),
    /// The comments that have a value of a facet.
    Group(Facet, String),
}

/// How columns are looked at. Columns are named as in an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparing {
    /// The column with which the others are compared: of them only that is shown in which they differ.
    pub base: Option<String>,
    /// The column and the issue whose passages are open, among their neighbours.
    pub cell: Option<(String, String)>,
    /// Of whole texts: the link that is looked at.
    pub link: Option<Ends>,
    /// Whether the other text is brought to the counterpart of what is read.
    pub follow: bool,
    /// Whether the wording that two texts share is marked.
    pub wording: bool,
    /// Links that the reader has found right.
    pub confirmed: Vec<Ends>,
    /// Links that the reader has found wrong.
    pub rejected: Vec<Ends>,
    /// The passage that is being read, and whose it is. Not in the address.
    pub reading: Option<(String, PassageRef)>,
}

/// More links than this a reader has not judged: an address has its length.
const MOST_JUDGED: usize = 100;

impl Comparing {
    /// Opens a cell, or closes it.
    pub(super) fn open(&mut self, cell: Option<(String, String)>) {
        self.cell = if self.cell == cell { None } else { cell };
    }

    /// Finds a link right (`true`) or wrong; the same again takes that back.
    pub(super) fn judge(&mut self, ends: Ends, right: bool) {
        let (here, there) =
            if right { (&mut self.confirmed, &mut self.rejected) } else { (&mut self.rejected, &mut self.confirmed) };
        there.retain(|other| *other != ends);
        match here.iter().position(|other| *other == ends) {
            Some(at) => drop(here.remove(at)),
            None if here.len() < MOST_JUDGED => here.push(ends),
            None => {}
        }
    }

    /// Makes a column the base, or no longer.
    pub(super) fn pin(&mut self, base: Option<String>) {
        self.base = if self.base == base { None } else { base };
    }

    /// Forgets a column that is taken out.
    pub(super) fn forget(&mut self, column: &str) {
        self.base.take_if(|base| base == column);
        self.cell.take_if(|(open, _)| open == column);
        self.reading.take_if(|(read, _)| read == column);
        let names = |ends: &Ends| ends.each().any(|(id, _)| id == column);
        self.link.take_if(|ends| names(ends));
        self.confirmed.retain(|ends| !names(ends));
        self.rejected.retain(|ends| !names(ends));
    }
}

impl Library {
    /// What a column of that name holds: `france` a comment, `kind:government` those of a kind. A comment of that id comes
    /// first. `None` when there is no such comment, and none that has such a value.
    #[must_use]
    pub fn compared(&self, column: &str) -> Option<Compared> {
        if let Some(index) = self.docket.index_of(column) {
            return Some(Compared::Comment(index));
        }
        let (key, value) = column.split_once(':')?;
        let facet = Facet::from_key(key).filter(|facet| self.facets.facets().any(|known| known == facet))?;
        self.facets.knows(&facet, value).then(|| Compared::Group(facet, value.to_owned()))
    }

    /// The comments of a column, in order.
    #[must_use]
    pub fn members(&self, compared: &Compared) -> Vec<usize> {
        match compared {
            Compared::Comment(index) => vec![*index],
            Compared::Group(facet, value) => {
                let all = BitSet::all(self.docket.corpus.comments.len());
                self.facets.left(&only(facet, value), &all).iter().collect()
            }
        }
    }
}

/// The name of the column of a group.
#[must_use]
pub fn column_of(facet: &Facet, value: &str) -> String {
    format!("{}:{value}", facet.key())
}

/// The filters that leave those of a group.
pub(super) fn only(facet: &Facet, value: &str) -> Filters {
    let mut filters = Filters::default();
    filters.change(facet, |choice| choice.toggle(value.to_owned()));
    filters
}

impl State {
    /// Does what a reader does to a comparison; nothing on another screen.
    pub(super) fn look(&mut self, library: &Library, action: Action) {
        if !matches!(self.screen, Screen::Compare(_)) {
            return;
        }
        match action {
            Action::Base(column) => self.comparing.pin(Some(column).filter(|column| self.picked.contains(column))),
            Action::Link(ends) if self.compares(library, &ends) => {
                self.comparing.link = Some(ends);
                self.comparing.reading = None;
            }
            Action::Judge(ends, right) if self.compares(library, &ends) => {
                self.comparing.judge(ends.clone(), right);
                self.keep(&ends);
            }
            Action::Follow => {
                self.comparing.follow = !self.comparing.follow;
                self.comparing.reading = None;
            }
            Action::Wording => self.comparing.wording = !self.comparing.wording,
            Action::Reading(id, at) => self.comparing.reading = Some((id, at)),
            _ => {}
        }
    }

    /// Whether a link joins passages of two comments that are compared.
    pub(super) fn compares(&self, library: &Library, ends: &Ends) -> bool {
        let is_there = |(id, at): (&str, PassageRef)| {
            let index = library.docket.index_of(id).filter(|_| self.picked.iter().any(|picked| picked == id));
            index.is_some_and(|index| library.docket.span_of(index, at).is_some())
        };
        matches!(self.screen, Screen::Compare(_)) && ends.is_between_two() && ends.each().all(is_there)
    }

    /// The list of those that `filters` leave, with nothing else asked.
    pub(super) fn listing(&self, filters: Filters) -> Self {
        let (display, kept) = (self.display.clone(), self.kept.clone());
        Self { display, kept, picked: self.picked.clone(), filters, ..Self::default() }
    }
}
