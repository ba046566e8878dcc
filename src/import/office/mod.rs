//! Documents of office programs: a zip with XML in it (XLSX, DOCX), or a PDF.
//!
//! They are read whole, up to a bound. What is packed in them is weighed first, so that the libraries meet no bomb. Only text
//! and values are taken: no formula is computed, no macro, link or embedded object is touched.

mod docx;
mod numbering;
pub mod pdf;
mod xlsx;
mod xml;

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::archive::Unpacked;
use super::tally::At;
use super::whole::Whole;
use super::{Drafts, Format, Reader};
use crate::corpus::{Problem, Severity};

/// A document may have so many bytes, most of which are pictures.
const MOST_BYTES: usize = 128 << 20;

/// Reads a document.
pub struct Office {
    format: Format,
    whole: Whole,
}

impl Office {
    pub fn new(format: Format) -> Self {
        Self { format, whole: Whole::new(MOST_BYTES) }
    }
}

impl Reader for Office {
    fn read(&mut self, piece: &[u8], _: &mut Drafts) {
        self.whole.take(piece);
    }

    fn end(&mut self, to: &mut Drafts) {
        if let Some(bytes) = self.whole.end(to) {
            read(self.format, bytes, to);
        }
    }
}

/// Reads a document of which all bytes are there.
pub fn read(format: Format, bytes: Vec<u8>, to: &mut Drafts) {
    match format {
        Format::Xlsx => {
            if weigh(&bytes, to) {
                xlsx::read(bytes, to);
            }
        }
        Format::Docx => {
            if weigh(&bytes, to) {
                docx::read(bytes, to);
            }
        }
        _ => pdf::read(&bytes, to),
    }
}

/// What an archive is that has files of these names.
pub fn by_names<'a>(names: impl Iterator<Item = &'a str>) -> Option<Format> {
    let mut found = None;
    for name in names {
        // Some programs call them `document2.xml` and the like.
        if name.starts_with("word/document") {
            found = Some(Format::Docx);
        } else if name.starts_with("xl/workbook") {
            found = Some(Format::Xlsx);
        }
    }
    found
}

/// Unpacks all that is in a document, and keeps nothing; whether that stays within bounds.
fn weigh(bytes: &[u8], to: &mut Drafts) -> bool {
    let before = to.unpacked;
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        damaged(to);
        return false;
    };
    let mut piece = vec![0; 64 * 1024];
    for at in 0..archive.len() {
        let Ok(mut file) = archive.by_index(at) else { continue };
        let packed = usize::try_from(file.compressed_size()).unwrap_or(usize::MAX);
        let mut unpacked = Unpacked::default();
        while let Ok(length) = file.read(&mut piece) {
            if length == 0 {
                break;
            }
            if !unpacked.count(length, packed, to) {
                return false;
            }
        }
    }
    // It is unpacked again, part by part, and most of it is not kept.
    to.unpacked = before;
    true
}

fn damaged(to: &mut Drafts) {
    let message = "This document is damaged or cut off; it was not read.";
    let hint = "Open it in an office program, save it again, and import that.";
    to.note(Problem::new("damaged-document", Severity::Error, message, hint), At::default());
}

/// A file in a document, as text; empty when there is none.
fn part(archive: &mut ZipArchive<Cursor<Vec<u8>>>, name: &str) -> Option<String> {
    let mut bytes = Vec::new();
    archive.by_name(name).ok()?.read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}
