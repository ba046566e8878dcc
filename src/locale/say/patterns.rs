//! What is said of patterns.

use super::Say;
use crate::vars;

impl Say {
    /// How many groups of how many comments; whether each text was compared with each.
    #[must_use]
    pub fn groups_alike(&self, groups: usize, of: usize, exact: bool) -> String {
        let mut said = self.with("groups-alike", vars![groups, of]);
        if !exact {
            said.extend([" ", &self.get("groups-may-be-missed")]);
        }
        said
    }

    /// How many comments are dated, and how they stand to the close: `5 of 7 comments are dated: 4 in time, 1 after the last
    /// close.`
    #[must_use]
    pub fn dated(&self, dated: usize, all: usize, late: usize, closes: bool) -> String {
        let counted =
            if dated == all { self.with("dated-all", vars![all]) } else { self.with("dated-some", vars![dated, all]) };
        match (closes, late) {
            _ if dated == 0 || !closes => self.with("dated-end", vars![dated = &counted]),
            (_, 0) => self.with("dated-none-late", vars![dated = &counted]),
            _ => self.with("dated-late", vars![dated = &counted, early = dated - late, late]),
        }
    }

    /// Comments of some days: `1 comment`, `2 of 3 comments, 1 late`.
    #[must_use]
    pub fn comments_late(&self, count: usize, all: usize, late: usize) -> String {
        let comments = self.found(count, all);
        match late {
            0 => comments,
            late if late == count => self.with("comments-all-late", vars![comments = &comments]),
            late => self.with("comments-some-late", vars![comments = &comments, late]),
        }
    }
}
