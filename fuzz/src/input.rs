//! What the fuzzer writes, as a file and how it is read.
//!
//! ```text
//! 10 characters, each a number: '0' is 0, '1' is 1, '/' is 255
//!   0 bytes of a piece          0: all in one
//!   1 a field that is mapped    0: none
//!   2 the column it is mapped to, from 1
//!   3 the row of the header     0: found out; otherwise one less
//!   4 the delimiter             0: found out
//!   5 the encoding              0: found out
//!   6 the order of dates        0: found out
//!   7 how the file is named
//!   8 1: what follows is packed (parts, see below); 2: the file comes twice; 4: it is imported once more into what it gave
//!   9 1: personal data is kept; 2: little is taken; 4: a language is given
//! then the file, or, to be packed, its parts: each "\n@@ NAME\n" and then its bytes
//! ```
//!
//! So a seed is a file with `0000000000` before it, and can be read and written by a person.

use std::io::{Cursor, Write as _};

use comment_explorer::import::{DateOrder, Field, Format, Options};
use flate2::{Compression, write::GzEncoder};
use zip::write::{SimpleFileOptions, ZipWriter};

const ENCODINGS: [&str; 8] =
    ["utf-8", "windows-1252", "utf-16le", "utf-16be", "shift_jis", "iso-2022-jp", "gb18030", "no such"];
const DELIMITERS: &[u8] = b",;\t| \"\n\0\xffa";
const NAMES: [&str; 8] = ["any", "a.csv", "a.txt", "b/msg00001.html", "2010-April.txt", "é.json", "a.mbox", ""];
const ORDERS: [DateOrder; 3] = [DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst];

/// A file to import, and how.
pub struct Input {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    /// Bytes of a piece.
    pub size: usize,
    pub options: Options,
    pub comes_twice: bool,
    pub once_more: bool,
}

impl Input {
    /// Reads what the fuzzer wrote, for a format that is asked for.
    pub fn new(from: Option<Format>, bytes: &[u8]) -> Option<Self> {
        let (choices, rest) = bytes.split_first_chunk::<10>()?;
        let choices = choices.map(|byte| usize::from(byte.wrapping_sub(b'0')));
        let [size, field, column, header, delimiter, encoding, dates, name, file, more] = choices;
        let map = chosen(field, &Field::words().collect::<Vec<_>>())
            .and_then(|word| Some((Field::from_word(word)?, column.to_string())));
        let options = Options {
            from,
            map: map.into_iter().collect(),
            header: header.checked_sub(1),
            delimiter: chosen(delimiter, DELIMITERS),
            encoding: chosen(encoding, &ENCODINGS).map(str::to_owned),
            dates: chosen(dates, &ORDERS),
            keep_personal_data: more & 1 != 0,
            most_bytes: (more & 2 != 0).then_some(200),
            language: (more & 4 != 0).then(|| "fr".to_owned()),
            ..Options::default()
        };
        Some(Self {
            name: NAMES[name % NAMES.len()],
            bytes: if file & 1 == 0 { rest.to_vec() } else { packed(from, rest) },
            size: if size == 0 { usize::MAX } else { size },
            options,
            comes_twice: file & 2 != 0,
            once_more: file & 4 != 0,
        })
    }
}

/// One of them, from 1; nothing for 0.
fn chosen<T: Clone>(number: usize, of: &[T]) -> Option<T> {
    number.checked_sub(1).map(|number| of[number % of.len()].clone())
}

/// Parts as the file that holds them, so that a changed byte in them does not fail at a checksum.
fn packed(format: Option<Format>, parts: &[u8]) -> Vec<u8> {
    if format == Some(Format::Gzip) {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(parts).expect("memory takes it");
        return encoder.finish().expect("memory takes it");
    }
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for part in split(parts, b"\n@@ ").into_iter().skip(1) {
        let end = part.iter().position(|byte| *byte == b'\n').unwrap_or(part.len());
        let name = String::from_utf8_lossy(&part[..end]);
        // A name that stands there already is refused.
        if writer.start_file(name, SimpleFileOptions::default()).is_ok() {
            writer.write_all(part.get(end + 1..).unwrap_or_default()).expect("memory takes it");
        }
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// What stands between the marks.
fn split<'b>(mut bytes: &'b [u8], mark: &[u8]) -> Vec<&'b [u8]> {
    let mut pieces = Vec::new();
    while let Some(at) = bytes.windows(mark.len()).position(|window| window == mark) {
        pieces.push(&bytes[..at]);
        bytes = &bytes[at + mark.len()..];
    }
    pieces.push(bytes);
    pieces
}
