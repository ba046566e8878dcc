//! The rows of a table as text that comes in pieces.
//!
//! `csv-core` reads them, as RFC 4180 has it and as forgiving as spreadsheets are. It is silent about a quote that is never closed, which has
//! one cell swallow the rest of the file. So the bytes of a row are kept until it has ended; when it does not end within
//! [`MOST_BYTES`], or before the file does, or has the wrong number of cells where its first line alone has the right one,
//! that line is read again with its quotes as they stand, and the next row begins behind it.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// A row may have so many bytes. The longest of books has a fifth of that.
pub const MOST_BYTES: usize = 16 << 20;

/// A row may have so many cells: as many as spreadsheets have columns.
pub const MOST_CELLS: usize = 16_384;

/// So many rows of a file are read again. A file that needs more is no such table, and reading on costs no more than once.
const MOST_AGAIN: usize = 1_000;

/// The cells of one row.
#[derive(Clone, Debug, Default)]
pub struct Cells {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// Its number, as a spreadsheet has it, from 1.
    pub number: usize,
    /// The line on which it begins, from 1.
    pub line: Option<usize>,
    /// What was wrong with it.
    pub trouble: Option<Trouble>,
}

/// What can be wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A quote is not closed: its first line was read as it stands.
    Unclosed,
    /// The file ends within a quote that it opens: it was cut off, and the row is read as far as it goes.
    Cut,
    /// It is longer than [`MOST_BYTES`]; only its beginning was read.
    TooLong,
    /// It has more cells than [`MOST_CELLS`]; only the first were read.
    TooWide,
}

impl Cells {
    /// A row of these cells.
    pub fn new<'a>(cells: impl Iterator<Item = &'a str>, number: usize, line: Option<usize>) -> Self {
        let mut row = Self { number, line, ..Self::default() };
        for cell in cells {
            row.bytes.extend_from_slice(cell.as_bytes());
            row.ends.push(row.bytes.len());
        }
        row
    }

    /// The text of a cell; empty when there is none.
    pub fn get(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let bytes = start.zip(self.ends.get(at)).and_then(|(start, end)| self.bytes.get(start..*end));
        bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// How many cells there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.get(at))
    }

    /// Whether no cell has anything in it.
    pub fn is_blank(&self) -> bool {
        self.bytes.iter().all(u8::is_ascii_whitespace)
    }
}

/// What the quotes of a row are like.
struct Quotes {
    /// Whether it ends within them.
    open: bool,
    /// Whether nothing but the end of a cell stands behind those that close.
    clean: bool,
}

/// Rows in the making.
pub struct Rows {
    core: Reader,
    delimiter: u8,
    /// How many cells a row should have, once that is known.
    pub width: Option<usize>,
    bytes: Vec<u8>,
    /// Where in `bytes` the row begins, and how much of them was looked at.
    start: usize,
    seen: usize,
    line: usize,
    number: usize,
    again: usize,
    /// Whether the row that is being read has begun.
    begun: bool,
    /// Whether a line feed that comes next belongs to the row before.
    after_return: bool,
    /// Whether the rest of a line is passed over.
    passing: bool,
    output: Vec<u8>,
    written: usize,
    ends: Vec<usize>,
    ended: usize,
}

impl Rows {
    pub fn new(delimiter: u8) -> Self {
        Self {
            core: ReaderBuilder::new().delimiter(delimiter).build(),
            delimiter,
            width: None,
            bytes: Vec::new(),
            start: 0,
            seen: 0,
            line: 1,
            number: 0,
            again: 0,
            begun: false,
            after_return: false,
            passing: false,
            output: vec![0; 1024],
            written: 0,
            ends: vec![0; 64],
            ended: 0,
        }
    }

    /// Takes what follows in the text.
    pub fn take(&mut self, text: &str) {
        self.bytes.drain(..self.start);
        self.seen -= self.start;
        self.start = 0;
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// The next row, of what is there; `last` says that no more comes.
    pub fn next(&mut self, last: bool) -> Option<Cells> {
        loop {
            if !self.begun && !self.begin() {
                return None;
            }
            let input = self.bytes.get(self.seen..).unwrap_or_default();
            if input.is_empty() && !last {
                return None;
            }
            let room = MOST_BYTES - (self.seen - self.start).min(MOST_BYTES);
            if room == 0 {
                let again = self.again < MOST_AGAIN && self.is_quoted();
                return Some(if again { self.literal() } else { self.give_up(Trouble::TooLong) });
            }
            let input = input.get(..room).unwrap_or(input);
            let output = self.output.get_mut(self.written..).unwrap_or_default();
            let ends = self.ends.get_mut(self.ended..).unwrap_or_default();
            let (result, read, written, ended) = self.core.read_record(input, output, ends);
            self.seen += read;
            self.written += written;
            self.ended += ended;
            match result {
                ReadRecordResult::OutputFull => self.output.resize(self.output.len() * 2, 0),
                ReadRecordResult::OutputEndsFull if self.ends.len() < MOST_CELLS => {
                    self.ends.resize(self.ends.len() * 2, 0);
                }
                ReadRecordResult::OutputEndsFull => return Some(self.give_up(Trouble::TooWide)),
                ReadRecordResult::Record if self.is_open(last) => {
                    let has_rows = self.has_rows();
                    return Some(if has_rows { self.literal() } else { self.give(Some(Trouble::Cut)) });
                }
                ReadRecordResult::Record => return Some(self.row()),
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::End => return None,
            }
        }
    }

    /// Goes over empty lines to where a row begins; whether one does.
    fn begin(&mut self) -> bool {
        while let Some(byte) = self.bytes.get(self.seen) {
            match byte {
                b'\n' if std::mem::take(&mut self.after_return) => {}
                b'\n' | b'\r' => {
                    self.after_return = *byte == b'\r';
                    self.line += 1;
                    self.number += usize::from(!std::mem::take(&mut self.passing));
                }
                _ if self.passing => {}
                _ => {
                    self.after_return = false;
                    self.begun = true;
                    self.start = self.seen;
                    (self.written, self.ended) = (0, 0);
                    return true;
                }
            }
            self.seen += 1;
        }
        self.start = self.seen;
        false
    }

    /// What was read is a row, unless it looks as if a quote had swallowed lines: too many or too few cells, or something
    /// behind a quote that closes, where the first line alone is a row.
    fn row(&mut self) -> Cells {
        let line = self.first_line();
        let width =
            self.width.filter(|width| *width > 1 && self.again < MOST_AGAIN && line.len() + 2 < self.seen - self.start);
        if let Some(width) = width
            && (width != self.ended || !self.quotes().clean)
            && line.split(|byte| *byte == self.delimiter).count() == width
        {
            return self.literal();
        }
        self.give(None)
    }

    fn give(&mut self, trouble: Option<Trouble>) -> Cells {
        let consumed = self.bytes.get(self.start..self.seen).unwrap_or_default();
        self.number += 1;
        let cells = Cells {
            bytes: self.output.get(..self.written).unwrap_or_default().to_vec(),
            ends: self.ends.get(..self.ended).unwrap_or_default().to_vec(),
            number: self.number,
            line: Some(self.line),
            trouble,
        };
        self.line += lines(consumed);
        self.after_return = consumed.last() == Some(&b'\r');
        self.begun = false;
        self.start = self.seen;
        cells
    }

    /// Gives what was read of a row that is too much, and passes over the rest of its line.
    fn give_up(&mut self, trouble: Trouble) -> Cells {
        let cells = self.give(Some(trouble));
        self.core.reset();
        self.passing = true;
        cells
    }

    /// Whether the row ended because the file did, within quotes.
    fn is_open(&self, last: bool) -> bool {
        last && self.seen == self.bytes.len() && self.again < MOST_AGAIN && self.is_quoted()
    }

    /// Whether what was read of the row ends within quotes.
    fn is_quoted(&self) -> bool {
        self.quotes().open
    }

    /// The quotes of what was read of the row.
    fn quotes(&self) -> Quotes {
        let mut quotes = Quotes { open: false, clean: true };
        // What came before: a cell begins, or a quote has just closed.
        let (mut begins, mut closed) = (true, false);
        for byte in self.bytes.get(self.start..self.seen).unwrap_or_default() {
            if quotes.open {
                closed = *byte == b'"';
                quotes.open = !closed;
                begins = false;
                continue;
            }
            let ends = *byte == self.delimiter || matches!(byte, b'\n' | b'\r');
            // A quote within quotes is written twice: it closes them and opens them again.
            quotes.open = *byte == b'"' && (begins || closed);
            quotes.clean &= !closed || ends || quotes.open;
            (begins, closed) = (ends, false);
        }
        quotes
    }

    /// Whether the lines behind the first of the row look like rows that it has swallowed: most have as many cells as a row
    /// should have. Otherwise they are lines of its last cell.
    fn has_rows(&self) -> bool {
        const MOST: usize = 100;
        let row = self.bytes.get(self.start..self.seen).unwrap_or_default();
        let lines = row.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.is_empty()).skip(1).take(MOST);
        let (mut rows, mut others) = (0, 0);
        for line in lines {
            let cells = line.split(|byte| *byte == self.delimiter).count();
            *(if Some(cells) == self.width { &mut rows } else { &mut others }) += 1;
        }
        rows > others
    }

    fn first_line(&self) -> &[u8] {
        let row = self.bytes.get(self.start..self.seen).unwrap_or_default();
        let end = row.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(row.len());
        row.get(..end).unwrap_or_default()
    }

    /// Reads the first line of the row with its quotes as they stand, and goes back to behind it.
    fn literal(&mut self) -> Cells {
        self.again += 1;
        let line = self.first_line();
        let length = line.len();
        let text = std::str::from_utf8(line).unwrap_or_default();
        let delimiter = char::from(self.delimiter);
        let mut cells = Cells::new(text.split(delimiter).take(MOST_CELLS), self.number + 1, Some(self.line));
        self.number += 1;
        cells.trouble = Some(Trouble::Unclosed);
        self.core.reset();
        self.seen = self.start + length;
        self.start = self.seen;
        self.begun = false;
        // What ends the line is an end of row, not an empty line.
        match (self.bytes.get(self.seen), self.bytes.get(self.seen + 1)) {
            (Some(b'\r'), Some(b'\n')) => self.seen += 2,
            (Some(_), _) => self.seen += 1,
            (None, _) => {}
        }
        self.line += usize::from(self.seen > self.start);
        self.start = self.seen;
        cells
    }
}

/// How many lines end in these bytes.
fn lines(bytes: &[u8]) -> usize {
    let feeds = bytes.split(|byte| *byte == b'\n').count() - 1;
    // A carriage return alone ends a line as well.
    let returns = bytes.windows(2).filter(|pair| matches!(pair, [b'\r', after] if *after != b'\n')).count();
    feeds + returns + usize::from(bytes.last() == Some(&b'\r'))
}
