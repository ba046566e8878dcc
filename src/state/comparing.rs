//! What stands in the columns of a comparison, and how they are looked at.

use super::{Library, State};
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
}

impl Comparing {
    /// Opens a cell, or closes it.
    pub(super) fn open(&mut self, cell: Option<(String, String)>) {
        self.cell = if self.cell == cell { None } else { cell };
    }

    /// Makes a column the base, or no longer.
    pub(super) fn pin(&mut self, base: Option<String>) {
        self.base = if self.base == base { None } else { base };
    }

    /// Forgets a column that is taken out.
    pub(super) fn forget(&mut self, column: &str) {
        self.base.take_if(|base| base == column);
        self.cell.take_if(|(open, _)| open == column);
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
    /// The list of those that `filters` leave, with nothing else asked.
    pub(super) fn listing(&self, filters: Filters) -> Self {
        Self { display: self.display.clone(), picked: self.picked.clone(), filters, ..Self::default() }
    }
}
