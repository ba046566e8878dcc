//! What separates the columns of a table, found out from its beginning.

use super::super::{Format, HEAD, Options};
use super::profiles;
use super::rows::{Cells, Rows};

/// So many rows are looked at. Preambles of exports have less than ten.
pub const FIRST: usize = 25;

/// What columns are separated by, the commonest first.
const DELIMITERS: [(u8, &str); 4] = [(b',', "comma"), (b'\t', "tab"), (b';', "semicolon"), (b'|', "vertical bar")];

/// What was found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sniffed {
    pub delimiter: u8,
    /// What the table is known as.
    pub format: Format,
    /// How many names of columns are known.
    pub known: usize,
    /// How many columns most rows have.
    pub width: usize,
    /// How many rows were looked at, and how many of them have as many columns as most.
    pub rows: usize,
    pub even: usize,
}

/// The name of a delimiter, within a sentence.
pub fn name(delimiter: u8) -> String {
    let known = DELIMITERS.iter().find(|(known, _)| *known == delimiter);
    known.map_or_else(|| format!("“{}”", char::from(delimiter)), |(_, name)| (*name).to_owned())
}

/// The delimiter that a first line `sep=;` states, as some spreadsheets write it.
fn stated(text: &str) -> Option<u8> {
    let line = text.lines().next()?.trim_matches('"');
    let delimiter = line.strip_prefix("sep=")?.bytes().next()?;
    (line.len() <= 5 && delimiter.is_ascii()).then_some(delimiter)
}

/// Reads the beginning of a text with each delimiter; that with which it is most of a table is the one.
pub fn sniff(text: &str, options: &Options) -> Sniffed {
    // The last line may be cut.
    let whole = if text.len() < HEAD / 2 { text } else { text.rsplit_once('\n').map_or(text, |(before, _)| before) };
    let all = DELIMITERS.iter().map(|(delimiter, _)| *delimiter);
    let asked: Vec<u8> =
        options.delimiter.or_else(|| stated(text)).map_or_else(|| all.collect(), |delimiter| vec![delimiter]);
    let tried = asked.into_iter().map(|delimiter| of(whole, delimiter));
    // `max_by_key` keeps the last of equals: count from the end to keep the first.
    let best = tried.rev().max_by_key(|tried| (tried.known, tried.even * 100 / tried.rows.max(1), tried.width));
    best.unwrap_or(Sniffed { delimiter: b',', format: Format::Table, known: 0, width: 0, rows: 0, even: 0 })
}

fn of(text: &str, delimiter: u8) -> Sniffed {
    let mut rows = Rows::new(delimiter);
    rows.take(text);
    let first: Vec<Cells> = std::iter::from_fn(|| rows.next(true)).take(FIRST).collect();
    let header = profiles::header(&first);
    let widths: Vec<usize> = first.iter().map(Cells::len).collect();
    let count = |width: usize| widths.iter().filter(|other| **other == width).count();
    let width = widths.iter().copied().max_by_key(|width| (count(*width), *width)).unwrap_or_default();
    // One column is no sign of a table.
    let even = if width > 1 { count(width) } else { 0 };
    Sniffed { delimiter, format: header.profile.format, known: header.known, width, rows: first.len(), even }
}
