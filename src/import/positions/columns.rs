//! The columns of a table of positions, and its rows as they are written.

use super::super::draft::{Coding, Drafts};
use super::super::report::Taken;
use super::super::table::plain;
use super::super::table::rows::Cells;
use super::super::tally::At;
use super::{COLUMNS, meant};
use crate::corpus::{Problem, Severity};

/// Where each of [`COLUMNS`] stands, if it does.
pub struct Columns([Option<usize>; COLUMNS.len()]);

impl Columns {
    /// The columns of these names, of the file that is being read. Where one is missing that must be there, that is said, and no row
    /// says anything.
    pub fn of(names: &[String], at: At<'_>, to: &mut Drafts) -> Self {
        let plain: Vec<String> = names.iter().map(|name| plain(name)).collect();
        let columns = COLUMNS.map(|wanted| plain.iter().position(|name| name == wanted));
        let file = to.file_mut();
        for (at, name) in names.iter().enumerate() {
            match COLUMNS.iter().zip(columns).find(|(_, column)| *column == Some(at)) {
                Some((field, _)) => file.fields.push(Taken { field: (*field).to_owned(), column: name.clone() }),
                None => file.left_out.push(name.clone()),
            }
        }
        // A condition is asked for where a stance has one.
        let is_needed = |name: &str| name != "condition";
        let missing = COLUMNS.iter().zip(columns).take(5).filter(|(name, at)| at.is_none() && is_needed(name));
        let missing: Vec<String> = missing.map(|(name, _)| format!("“{name}”")).collect();
        if missing.is_empty() {
            file.positions = Some(0);
            return Self(columns);
        }
        let message = format!("The table has no column {}.", missing.join(", "));
        let hint = format!("Its first row names its columns: {}.", COLUMNS.join(", "));
        let found = names.first().map_or("", String::as_str);
        to.note(Problem::new("missing-column", Severity::Error, message, hint).found(found), at);
        Self([None; COLUMNS.len()])
    }

    /// Takes a row, unless it says nothing: one that was made ready to be filled has neither stance nor quote.
    pub fn row(&self, cells: &Cells, to: &mut Drafts) {
        let cells_of = self.0.map(|at| at.map_or("", |at| meant(cells.get(at).trim())).to_owned());
        let [_, _, stance, _, quote, ..] = &cells_of;
        if !stance.is_empty() || !quote.is_empty() {
            to.add_coding(Coding { row: cells.number, line: cells.line, cells: cells_of, ..Coding::default() });
        }
    }
}
