//! Files that can only be read with all of their bytes at hand.

use super::tally::At;
use super::{Drafts, encoding::Text};
use crate::corpus::{Problem, Severity};

/// A file in the making, up to a bound.
pub struct Whole {
    bytes: Vec<u8>,
    most: usize,
    /// How many bytes came.
    came: usize,
}

impl Whole {
    /// Keeps so many bytes and no more.
    pub fn new(most: usize) -> Self {
        Self { bytes: Vec::new(), most, came: 0 }
    }

    /// Takes what follows.
    pub fn take(&mut self, piece: &[u8]) {
        self.came += piece.len();
        let room = self.most - self.bytes.len();
        self.bytes.extend_from_slice(piece.get(..room).unwrap_or(piece));
    }

    /// All of the file; `None`, with a problem, when it is larger than the bound.
    pub fn end(&mut self, to: &mut Drafts) -> Option<Vec<u8>> {
        let bytes = std::mem::take(&mut self.bytes);
        if self.came == bytes.len() {
            return Some(bytes);
        }
        let message = format!("Files of this format are read up to {} MB; this one was not read.", self.most >> 20);
        let hint = "Cut it into smaller files, and name them all.";
        to.note(Problem::new("file-too-large", Severity::Error, message, hint), At::default());
        None
    }

    /// The same as text, with one line feed at the end of each line.
    pub fn text(&mut self, to: &mut Drafts) -> Option<String> {
        let bytes = self.end(to)?;
        let mut text = Text::new(to.encodings(), to.options().encoding.as_deref());
        let decoded = lines(text.decode(&bytes, true));
        text.report(to);
        Some(decoded)
    }
}

/// The text with one line feed at the end of each line: how lines end is no part of a text.
pub fn lines(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }
}
