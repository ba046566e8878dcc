//! Tests that go through the same things for one thing after the other, as a table: the ways in which the page is met and what
//! may be missing (`the_matrix`), the views and what axe finds in each theme and width (`axe_finds_nothing`).

use std::fmt::Write as _;

/// What is in the table, cell by cell, as it is heard of.
#[derive(Default)]
pub struct Matrix {
    of: &'static str,
    rows: Vec<String>,
    columns: Vec<String>,
    cells: Vec<(usize, usize, String)>,
}

impl Matrix {
    /// That of a module of the browser tests.
    pub fn of(module: &'static str) -> Self {
        Self { of: module, ..Self::default() }
    }

    /// Takes what a line of a test run says of a cell: `test the_matrix::srcdoc::deep_link ... ok`. A test that finds
    /// several of them writes such lines itself.
    pub fn hear(&mut self, line: &str) {
        let rest = line.strip_prefix("test ").and_then(|rest| rest.strip_prefix(self.of)?.strip_prefix("::"));
        let cell = rest.and_then(|rest| rest.split_once(" ... "));
        let Some(((row, column), found)) = cell.and_then(|(name, found)| Some((name.split_once("::")?, found))) else {
            return;
        };
        let (row, column) = (place(&mut self.rows, row), place(&mut self.columns, column));
        self.cells.push((row, column, found.trim().to_owned()));
    }

    /// The table, or nothing when there was none of it.
    pub fn shown(&self, engine: &str) -> Option<String> {
        let corner = format!("{}, {engine}", self.of);
        let first = self.rows.iter().map(String::len).max()?.max(corner.len());
        let mut table = format!("{corner:first$}");
        let mut columns: Vec<(usize, &String)> = self.columns.iter().enumerate().collect();
        columns.sort_by_key(|(_, name)| *name);
        let mut rows: Vec<(usize, &String)> = self.rows.iter().enumerate().collect();
        rows.sort_by_key(|(_, name)| *name);
        let width = |column: usize, name: &str| {
            let cells = self.cells.iter().filter(|cell| cell.1 == column).map(|cell| cell.2.len());
            cells.max().unwrap_or_default().max(name.len())
        };
        for (column, name) in &columns {
            let _ = write!(table, "  {name:0$}", width(*column, name));
        }
        for (row, name) in rows {
            let _ = write!(table, "\n{name:first$}");
            for (column, name) in &columns {
                let found = self.cells.iter().find(|cell| (cell.0, cell.1) == (row, *column));
                let _ = write!(table, "  {:width$}", found.map_or("-", |cell| &cell.2), width = width(*column, name));
            }
        }
        Some(table.replace('_', " "))
    }
}

/// The place of a name among others, where it is put if it is new.
fn place(names: &mut Vec<String>, name: &str) -> usize {
    names.iter().position(|known| known == name).unwrap_or_else(|| {
        names.push(name.to_owned());
        names.len() - 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_becomes_a_table() {
        let mut matrix = Matrix::of("the_matrix");
        assert_eq!(matrix.shown("chromium"), None);
        for line in [
            "running 4 tests",
            "test the_list::opens ... ok",
            "test the_matrix::srcdoc::deep_link ... ok",
            "test the_matrix::kept::deep_link ... FAILED",
            "test the_matrix::srcdoc::back_and_forward ... ok",
        ] {
            matrix.hear(line);
        }
        let table = "the matrix, chromium  back and forward  deep link\n\
                     kept                  -                 FAILED   \n\
                     srcdoc                ok                ok       ";
        assert_eq!(matrix.shown("chromium").as_deref(), Some(table));
    }
}
