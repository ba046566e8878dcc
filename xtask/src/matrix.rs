//! The ways in which the page is met and what may be missing, as a table: what the browser tests of `the_matrix` found.

use std::fmt::Write as _;

/// What is in the table, cell by cell, as it is heard of.
#[derive(Default)]
pub struct Matrix {
    rows: Vec<String>,
    columns: Vec<String>,
    cells: Vec<(usize, usize, String)>,
}

impl Matrix {
    /// Takes what a line of a test run says of a cell: `test the_matrix::srcdoc::deep_link ... ok`.
    pub fn hear(&mut self, line: &str) {
        let cell = line.strip_prefix("test the_matrix::").and_then(|rest| rest.split_once(" ... "));
        let Some(((row, column), found)) = cell.and_then(|(name, found)| Some((name.split_once("::")?, found))) else {
            return;
        };
        let (row, column) = (place(&mut self.rows, row), place(&mut self.columns, column));
        self.cells.push((row, column, found.trim().to_owned()));
    }

    /// The table, or nothing when there was none of it.
    pub fn table(&self, engine: &str) -> Option<String> {
        let first = self.rows.iter().map(String::len).max()?.max(engine.len());
        let mut table = format!("{engine:first$}");
        let mut columns: Vec<(usize, &String)> = self.columns.iter().enumerate().collect();
        columns.sort_by_key(|(_, name)| *name);
        let mut rows: Vec<(usize, &String)> = self.rows.iter().enumerate().collect();
        rows.sort_by_key(|(_, name)| *name);
        for (_, column) in &columns {
            let _ = write!(table, "  {column}");
        }
        for (row, name) in rows {
            let _ = write!(table, "\n{name:first$}");
            for (column, name) in &columns {
                let found = self.cells.iter().find(|cell| (cell.0, cell.1) == (row, *column));
                let _ = write!(table, "  {:width$}", found.map_or("-", |cell| &cell.2), width = name.len());
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
        let mut matrix = Matrix::default();
        assert_eq!(matrix.table("chromium"), None);
        for line in [
            "running 4 tests",
            "test the_list::opens ... ok",
            "test the_matrix::srcdoc::deep_link ... ok",
            "test the_matrix::kept::deep_link ... FAILED",
            "test the_matrix::srcdoc::back_and_forward ... ok",
        ] {
            matrix.hear(line);
        }
        let table = "chromium  back and forward  deep link\n\
                     kept      -                 FAILED   \n\
                     srcdoc    ok                ok       ";
        assert_eq!(matrix.table("chromium").as_deref(), Some(table));
    }
}
