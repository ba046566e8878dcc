//! Tables: CSV, TSV and their kin. Encoding, delimiter, preamble, header and what columns hold are found out, said, and
//! can be overruled.

pub mod columns;
mod draft;
mod names;
mod others;
mod profiles;
pub mod rows;
mod sheet;
mod sniff;

pub use columns::{Field, plain};
pub use draft::name_in;
pub use sheet::Sheet;
pub use sniff::sniff;

use super::encoding::Text;
use super::report::Shape;
use super::{Drafts, Format, HEAD, Reader};
use rows::Rows;

/// How many names of columns are known among the first rows of a table.
#[cfg(feature = "formats")]
pub fn known(first: &[rows::Cells]) -> usize {
    profiles::header(first).known
}

/// Reads a table as text.
pub struct Table {
    text: Text,
    /// The beginning of the text, until the delimiter is decided.
    head: String,
    rows: Option<Rows>,
    sheet: Sheet,
}

impl Table {
    /// For the file that is being read.
    pub fn new(format: Format, to: &Drafts) -> Self {
        Self {
            text: Text::new(to.encodings(), to.options().encoding.as_deref()),
            head: String::new(),
            rows: None,
            sheet: Sheet::new(Some(format)),
        }
    }

    fn take(&mut self, bytes: &[u8], last: bool, to: &mut Drafts) {
        let text = self.text.decode(bytes, last);
        if let Some(rows) = &mut self.rows {
            rows.take(text);
        } else {
            self.head.push_str(text);
            // Just so much is judged, so that nothing depends on how the file is cut.
            if self.head.len() < HEAD && !last {
                return;
            }
            let judged = self.head.get(..self.head.floor_char_boundary(HEAD)).unwrap_or_default();
            let sniffed = sniff(judged, to.options());
            let name = sniff::name(sniffed.delimiter);
            to.file_mut().found.push(format!("Columns are separated by: {name}."));
            to.file_mut().table = Some(Shape { delimiter: Some(sniffed.delimiter.into()), ..Shape::default() });
            let mut rows = Rows::new(sniffed.delimiter);
            rows.width = Some(sniffed.width);
            rows.take(&self.head);
            self.head = String::new();
            self.rows = Some(rows);
        }
        let Some(rows) = &mut self.rows else { return };
        while let Some(cells) = rows.next(last) {
            self.sheet.row(cells, to);
            rows.width = self.sheet.width().or(rows.width);
        }
    }
}

impl Reader for Table {
    fn read(&mut self, piece: &[u8], to: &mut Drafts) {
        self.take(piece, false, to);
    }

    fn end(&mut self, to: &mut Drafts) {
        self.take(&[], true, to);
        self.text.report(to);
        self.sheet.end(to);
    }
}
