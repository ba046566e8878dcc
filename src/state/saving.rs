//! A copy of the page in one file, and what the scripts of the page say of it and of what is kept.

use super::{Action, Kept};

/// What came of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The browser was given it.
    Given,
    /// The same in a frame: where it may not save files, the browser says nothing.
    Framed,
    /// The browser was given the comments alone.
    Corpus,
    /// A part of the page could not be had, or is not as it was written.
    NotMade,
}

/// What the reader is told once, above the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The browser keeps nothing of what the reader sets.
    NothingKept,
    /// What came of a copy.
    Copy(Saved),
    /// Comments that the address of the page names could not be had.
    NotOpened,
    /// Comments that were opened in a page that was left since.
    Gone,
    /// There is no network.
    Offline,
}

impl Action {
    /// What `boot.js` says (`explorer:told`).
    #[must_use]
    pub fn told(words: &str) -> Option<Self> {
        let notice = match words {
            "given" => Notice::Copy(Saved::Given),
            "framed" => Notice::Copy(Saved::Framed),
            "corpus given" => Notice::Copy(Saved::Corpus),
            "not made" => Notice::Copy(Saved::NotMade),
            "not kept" => Notice::NothingKept,
            "not opened" => Notice::NotOpened,
            "gone" => Notice::Gone,
            "offline" => Notice::Offline,
            "online" => return Some(Self::Untell(Notice::Offline)),
            _ => return words.strip_prefix("kept ").map(|text| Self::Recall(Kept::read(text))),
        };
        Some(Self::Tell(Some(notice)))
    }
}

impl Kept {
    /// The settings alone.
    #[must_use]
    pub fn without_marks(&self) -> Self {
        Self { theme: self.theme, language: self.language, ..Self::default() }
    }
}
