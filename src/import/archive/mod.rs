//! Files that hold others, packed: zip, and gzip of one. Each file within is recognised by itself.
//!
//! Nothing is written anywhere, so a name within is only what a file is called in the report. What is packed may be a bomb: small as it
//! comes, and of any size unpacked. So bytes are counted as they come out, and reading stops at a bound, which is said.

mod gzip;
mod zip;

pub use gzip::Gzip;
pub use zip::Zip;

use super::tally::{At, number};
use super::{Drafts, Opened};
use crate::corpus::{Problem, Severity};

/// So much of all that is packed is unpacked in one import. What is read of it is held in memory.
pub const MOST_UNPACKED: usize = 1 << 30;

/// Archives stand in archives so deep: a zip of zips, with mail in gzip, is two.
const DEEPEST: usize = 3;

/// What unpacks to more than so many times its size is a bomb: the same form letter a thousand times comes to 100.
const MOST_RATIO: usize = 250;

/// Up to so many bytes no ratio matters.
const NO_MATTER: usize = 16 << 20;

/// Counts what comes out of one packed file.
#[derive(Default)]
pub struct Unpacked {
    bytes: usize,
    /// Whether a bound was met.
    stopped: bool,
}

impl Unpacked {
    /// Hands on what came out of `packed` bytes so far; whether more may follow.
    fn hand_on(&mut self, piece: &[u8], packed: usize, opened: &mut Opened, to: &mut Drafts) -> bool {
        let may = self.count(piece.len(), packed, to);
        if may {
            opened.read(piece, to);
        }
        may
    }

    /// Counts what came out of `packed` bytes so far; whether more may follow. A bound that is met is said.
    pub fn count(&mut self, length: usize, packed: usize, to: &mut Drafts) -> bool {
        self.bytes += length;
        to.unpacked += length;
        let (code, message) = if to.unpacked > MOST_UNPACKED {
            let message = format!("More than {} MB have been unpacked; the rest was not read.", MOST_UNPACKED >> 20);
            ("too-much-packed", message)
        } else if self.bytes > NO_MATTER && self.bytes / MOST_RATIO > packed {
            let message = format!(
                "This unpacks to more than {MOST_RATIO} times its size ({} bytes): a zip bomb; the rest was not read.",
                number(packed)
            );
            ("zip-bomb", message)
        } else {
            return true;
        };
        let hint = "If you trust it, unpack it yourself, and name the files or their folder.";
        to.note(Problem::new(code, Severity::Error, message, hint), At::default());
        self.stopped = true;
        false
    }
}

/// Begins a file within the one that is being read; `None`, with a problem, when it is too deep.
fn open(name: &str, to: &mut Drafts) -> Option<Opened> {
    if to.depth >= DEEPEST {
        let message = format!("More than {DEEPEST} archives stand within each other here; those within were not read.");
        let hint = "Unpack it yourself, and name the files or their folder.";
        to.note(Problem::new("archive-too-deep", Severity::Error, message, hint), At::default());
        return None;
    }
    to.depth += 1;
    Some(Opened::new(name, to))
}

/// Ends a file within another. One at whose beginning a bound was met has no end: rows of a table that were read stand, and a
/// letter that was begun is none.
fn close(opened: Opened, unpacked: &Unpacked, to: &mut Drafts) {
    if unpacked.stopped {
        opened.abandon(to);
    } else {
        opened.end(to);
    }
    to.depth -= 1;
}
