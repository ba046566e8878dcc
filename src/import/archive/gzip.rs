//! One file, packed by gzip, as archives of mail keep a month. It is unpacked as it comes.

use std::io::Write as _;

use flate2::write::MultiGzDecoder;

use super::super::tally::At;
use super::super::{Drafts, Opened, Reader};
use super::Unpacked;
use crate::corpus::{Problem, Severity};

/// So much is unpacked at a time: it may come to a thousand times that.
const PIECE: usize = 16 * 1024;

/// Reads a file that is packed.
pub struct Gzip {
    decoder: MultiGzDecoder<Vec<u8>>,
    packed: usize,
    unpacked: Unpacked,
    opened: Option<Opened>,
    begun: bool,
    damaged: bool,
}

impl Gzip {
    pub fn new() -> Self {
        Self {
            decoder: MultiGzDecoder::new(Vec::new()),
            packed: 0,
            unpacked: Unpacked::default(),
            opened: None,
            begun: false,
            damaged: false,
        }
    }

    /// Begins the file within, which is called as this one is, without its ending.
    fn begin(&mut self, to: &mut Drafts) {
        if !std::mem::replace(&mut self.begun, true) {
            (to.file_mut().unit, to.file_mut().rows) = ("file", 1);
            let name = to.file().name.clone();
            let inner = name.strip_suffix(".gz").unwrap_or(&name).to_owned();
            self.opened = super::open(&inner, to);
        }
    }

    fn hand_on(&mut self, to: &mut Drafts) {
        let piece = std::mem::take(self.decoder.get_mut());
        if let Some(opened) = self.opened.as_mut().filter(|_| !self.unpacked.stopped) {
            self.unpacked.hand_on(&piece, self.packed, opened, to);
        }
    }
}

impl Reader for Gzip {
    fn read(&mut self, piece: &[u8], to: &mut Drafts) {
        self.begin(to);
        for part in piece.chunks(PIECE) {
            if self.damaged || self.unpacked.stopped || self.opened.is_none() {
                return;
            }
            self.packed += part.len();
            self.damaged = self.decoder.write_all(part).is_err();
            self.hand_on(to);
        }
    }

    fn end(&mut self, to: &mut Drafts) {
        self.begin(to);
        if !self.unpacked.stopped && !self.damaged && self.opened.is_some() {
            self.damaged = self.decoder.try_finish().is_err();
            self.hand_on(to);
        }
        if let Some(opened) = self.opened.take() {
            super::close(opened, &self.unpacked, to);
        }
        if self.damaged {
            let message = "This is damaged or cut off: what could be unpacked of it was read, and the rest is missing.";
            let hint = "Fetch it again, and compare its size with that at its source.";
            to.note(Problem::new("damaged-archive", Severity::Error, message, hint), At::default());
        }
    }
}
