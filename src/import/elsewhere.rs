//! What the native command reads, and the page does not.

use super::tally::At;
use super::{Drafts, Reader};
use crate::corpus::{Problem, Severity};

/// Reads nothing, and says so.
pub struct Elsewhere;

impl Reader for Elsewhere {
    fn read(&mut self, _: &[u8], _: &mut Drafts) {}

    fn end(&mut self, to: &mut Drafts) {
        let message = "Files of this format are not read here.";
        let hint = "Import it with the native command: comments import.";
        to.note(Problem::new("format-elsewhere", Severity::Error, message, hint), At::default());
    }
}
