//! The fields of the screen.

use crate::import::Asked;

/// A field of how a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileField {
    /// Its format.
    From,
    /// What separates its columns.
    Delimiter,
    /// The row that names them.
    Header,
    /// Its encoding.
    Encoding,
}

/// A field that all files or the consultation have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextField {
    /// The order of dates.
    Dates,
    /// The language of comments.
    Language,
    /// The title.
    Title,
    /// Who asks.
    Body,
    /// Papers.
    Papers,
    /// Kinds of commenter.
    Kinds,
    /// Issues.
    Issues,
    /// Closing dates.
    Closes,
}

impl TextField {
    /// What it holds.
    #[must_use]
    pub fn of(self, asked: &Asked) -> &str {
        match self {
            Self::Dates => &asked.dates,
            Self::Language => &asked.language,
            Self::Title => &asked.title,
            Self::Body => &asked.body,
            Self::Papers => &asked.papers,
            Self::Kinds => &asked.kinds,
            Self::Issues => &asked.issues,
            Self::Closes => &asked.closes,
        }
    }

    /// The same, to be filled in.
    pub(super) fn of_mut(self, asked: &mut Asked) -> &mut String {
        match self {
            Self::Dates => &mut asked.dates,
            Self::Language => &mut asked.language,
            Self::Title => &mut asked.title,
            Self::Body => &mut asked.body,
            Self::Papers => &mut asked.papers,
            Self::Kinds => &mut asked.kinds,
            Self::Issues => &mut asked.issues,
            Self::Closes => &mut asked.closes,
        }
    }

    /// Whether what was found depends on it, so that it is tried at once. The others wait until the corpus is wanted.
    pub(super) fn is_of_reading(self) -> bool {
        matches!(self, Self::Dates | Self::Language)
    }
}
