//! The report of an import as it comes from where that is done: another thread, which sends it as JSON.

use serde::Deserialize;

use crate::import::{FileReport, Group};

/// What [`Report`](crate::import::Report) says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Told {
    /// File by file.
    pub files: Vec<FileReport>,
    /// The title of the corpus.
    pub title: String,
    /// Comments in the corpus.
    pub comments: usize,
    /// Positions in the corpus.
    pub positions: usize,
    /// Groups of comments with the same text.
    pub same: Vec<Group>,
    /// Groups of comments with the same or nearly the same text.
    pub nearly: Vec<Group>,
    /// Ids of comments without a text of their own.
    pub without_text: Vec<String>,
    /// Ids of comments whose files have no place known for a text.
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
    pub problems: Vec<ToldProblem>,
}

/// What [`Problem`](crate::corpus::Problem) says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct ToldProblem {
    /// Its stable code.
    pub code: String,
    /// `error`, `warning` or `info`.
    pub severity: String,
    /// Where it stands.
    pub place: ToldPlace,
    /// What stands there.
    pub found: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

/// What [`Place`](crate::corpus::Place) says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct ToldPlace {
    /// The row that a person would name.
    pub row: String,
    /// The field.
    pub field: String,
    /// The line in the file, from 1.
    pub line: Option<usize>,
}

impl Told {
    /// Reads the JSON of a report; `None` when it is none.
    #[must_use]
    pub fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }
}
