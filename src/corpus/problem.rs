//! What is wrong with something that came from outside, said so that a person can mend it.

use serde::Serialize;

/// How much a [`Problem`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is missing.
    Info,
    /// Something is shown with less than it could have.
    Warning,
    /// Something was left out.
    Error,
}

/// Where a problem stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The row a person would name: "comment 4 (jprs)"; empty when the problem is the whole file's.
    pub row: String,
    /// The field, as a path from the row: `author.kind`; empty when it is the whole row.
    pub field: String,
    /// 1-based line in the file, where the file has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// 1-based column, in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Stable, for machines: `duplicate-id`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where it stands.
    pub place: Place,
    /// What stands there, shortened; empty when nothing does.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub found: String,
    /// What is wrong, as a sentence.
    pub message: String,
    /// What to do about it, as a sentence.
    pub hint: String,
}

impl Problem {
    /// A problem with no place yet.
    #[must_use]
    pub fn new(code: &'static str, severity: Severity, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            code,
            severity,
            place: Place::default(),
            found: String::new(),
            message: message.into(),
            hint: hint.into(),
        }
    }

    /// The same problem, saying what stands there. Long values are cut at 80 characters.
    #[must_use]
    pub fn found(mut self, value: &str) -> Self {
        self.found = shortened(value, 80);
        self
    }

    /// The same problem, at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }
}

/// The first `most` characters, with an ellipsis where something was cut.
fn shortened(value: &str, most: usize) -> String {
    match value.char_indices().nth(most) {
        None => value.to_owned(),
        Some((at, _)) => format!("{}…", value.get(..at).unwrap_or_default()),
    }
}
