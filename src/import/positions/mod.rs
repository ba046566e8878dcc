//! Positions as a table, so that a spreadsheet can be the tool to code with.
//!
//! ```text
//! comment,issue,stance,condition,quote,prefix,suffix,coder,coded
//! ```
//!
//! One row a quote; rows of the same comment and issue are one position. Only the first five columns need to be there. A spreadsheet runs
//! a cell that begins with `=`, `+`, `-`, `@`, a tab or a return as a formula: written, such a cell has an apostrophe before it,
//! and so has one that begins with an apostrophe; read, that one is taken off again.

mod columns;
mod nearest;
mod read;

use crate::corpus::{Corpus, Position, Quote};

pub(super) use columns::Columns;
pub(super) use read::take;
pub use read::{Coded, read};

/// The columns, in their order.
pub const COLUMNS: [&str; 9] =
    ["comment", "issue", "stance", "condition", "quote", "prefix", "suffix", "coder", "coded"];

/// What begins a cell that spreadsheets take for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The table of a corpus: its positions, or a row for each comment, to be filled, where there are none yet.
#[must_use]
pub fn table(corpus: &Corpus) -> String {
    let mut table = write(&corpus.positions);
    if corpus.positions.is_empty() {
        for comment in &corpus.comments {
            let mut cells = [""; COLUMNS.len()];
            let [id, ..] = &mut cells;
            *id = &comment.id;
            line(&mut table, cells);
        }
    }
    table
}

/// The table of positions, in their order. It begins with the mark of UTF-8, without which spreadsheets take it for something else.
#[must_use]
pub fn write(positions: &[Position]) -> String {
    let mut table = "\u{feff}".to_owned();
    line(&mut table, COLUMNS);
    for position in positions {
        let nothing = [Quote::default()];
        // A silent position has no quote, and a row all the same.
        let quotes = if position.evidence.is_empty() { &nothing } else { position.evidence.as_slice() };
        for quote in quotes {
            let optional = |text: &Option<String>| text.clone().unwrap_or_default();
            let coded = position.coded.as_ref().map_or("", |coded| coded.written.as_str());
            let cells = [
                position.comment.as_str(),
                position.issue.as_str(),
                position.stance.word(),
                &optional(&position.condition),
                &quote.exact,
                &optional(&quote.prefix),
                &optional(&quote.suffix),
                &optional(&position.coder),
                coded,
            ];
            line(&mut table, cells);
        }
    }
    table
}

fn line(table: &mut String, cells: [&str; COLUMNS.len()]) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            table.push(',');
        }
        let cell = neutral(cell);
        if cell.contains([',', '"', '\n', '\r', ' ']) {
            table.push('"');
            table.push_str(&cell.replace('"', "\"\""));
            table.push('"');
        } else {
            table.push_str(&cell);
        }
    }
    table.push_str("\r\n");
}

/// A cell that no spreadsheet runs.
fn neutral(cell: &str) -> String {
    if cell.starts_with(FORMULA) || cell.starts_with('\'') { format!("'{cell}") } else { cell.to_owned() }
}

/// What such a cell means.
fn meant(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA) || rest.starts_with('\'')).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::{meant, neutral};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_cell_that_was_made_neutral_means_the_same(cell in "[=+@'\t\r-]{0,3}\\PC{0,5}") {
            let neutral = neutral(&cell);
            prop_assert!(!neutral.starts_with(super::FORMULA));
            prop_assert_eq!(meant(&neutral), cell);
        }
    }

    #[test]
    fn what_a_person_writes_stays() {
        assert_eq!(meant("'tis late"), "'tis late");
        assert_eq!(meant("it is"), "it is");
    }
}
