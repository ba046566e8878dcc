//! What is said of an import.

use serde::{Deserialize, Serialize};

use super::Format;
use crate::corpus::Problem;

/// What was found out about one file, and done with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileReport {
    /// As it was given.
    pub name: String,
    /// The word of its format; `None` when it was not recognised.
    #[serde(serialize_with = "word", deserialize_with = "of_word")]
    pub format: Option<Format>,
    /// How that was recognised, as words that follow "since".
    pub why: String,
    /// What else was found out: a sentence each (encoding, delimiter, header).
    pub found: Vec<String>,
    /// For a table: what it looks like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<Shape>,
    /// The encoding of a text, by its name in the WHATWG's Encoding Standard; empty for what is no text.
    pub encoding: String,
    /// For a table: each field with a column that it was taken from, those of one field in the order in which they count.
    pub fields: Vec<Taken>,
    /// For a table: the columns that were not taken over.
    pub left_out: Vec<String>,
    /// The columns that were not taken over because they hold personal data.
    pub personal: Vec<String>,
    /// Whether its format has dates with the month first.
    #[serde(skip)]
    pub is_american: bool,
    /// The language of its comments, where its format has only one.
    #[serde(skip)]
    pub language: Option<&'static str>,
    /// What its comments are numbered as: "message"; empty is "row".
    #[serde(skip)]
    pub unit: &'static str,
    /// Rows below the names of columns, or messages; those without a comment among them.
    pub rows: usize,
    /// Comments read, before the same from several sources became one.
    pub comments: usize,
    /// For a table of positions: how many were taken from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub positions: Option<usize>,
}

/// What a table looks like.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// What separates its columns; a workbook has nothing between them.
    pub delimiter: Option<char>,
    /// The row that names them, from 1; 0 when none does.
    pub header: usize,
    /// How many columns there are.
    pub width: usize,
    /// The names of the first of them, [`COLUMNS`](Self::COLUMNS) at most.
    pub columns: Vec<String>,
    /// The first rows below the header, [`ROWS`](Self::ROWS) at most, each with the beginnings of its cells.
    pub first: Vec<Vec<String>>,
}

impl Shape {
    /// So many columns are shown: a wider table is mapped by names, and most are no table at all.
    pub const COLUMNS: usize = 100;
    /// So many rows are shown.
    pub const ROWS: usize = 5;
    /// So many characters of a cell are shown.
    pub const CELL: usize = 120;
}

/// What a column was taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// The word of a field.
    pub field: String,
    /// The name of the column.
    pub column: String,
}

#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde hands the field over so")]
fn word<S: serde::Serializer>(format: &Option<Format>, serializer: S) -> Result<S::Ok, S::Error> {
    format.map(Format::word).serialize(serializer)
}

fn of_word<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Format>, D::Error> {
    let word = Option::<String>::deserialize(deserializer)?;
    Ok(word.and_then(|word| Format::from_word(&word)))
}

/// Comments that are the same or nearly the same text, by their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The one whose wording most have.
    pub representative: String,
    /// All of them.
    pub members: Vec<String>,
}

/// What was made of all files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// File by file.
    pub files: Vec<FileReport>,
    /// The title of the corpus.
    pub title: String,
    /// Comments in the corpus.
    pub comments: usize,
    /// Positions in the corpus.
    pub positions: usize,
    /// Groups of comments with the same text; all are kept.
    pub same: Vec<Group>,
    /// Groups of comments with the same or nearly the same text, as the explorer groups them; all are kept.
    pub nearly: Vec<Group>,
    /// Ids of comments that are records: without a text, or with one that only names a file.
    pub without_text: Vec<String>,
    /// Ids of comments whose files have no place known for a text: a column that was not found, or another file.
    pub no_place_for_text: Vec<String>,
    /// How many comments have no date.
    pub undated: usize,
    /// How many comments have no country that is known.
    pub without_country: usize,
    /// How many comments were joined from several rows or files.
    pub joined: usize,
    /// E-mail addresses that were masked.
    pub masked_email: usize,
    /// Phone numbers that were masked.
    pub masked_phone: usize,
    /// Street addresses that were masked.
    pub masked_address: usize,
    /// What is wrong.
    pub problems: Vec<Problem>,
}
