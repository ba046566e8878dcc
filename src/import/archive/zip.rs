//! A zip, of which the files are read in the order of their names, as those of a folder are; or a document of an office program,
//! which is one.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use super::super::tally::{At, counted};
use super::super::whole::Whole;
use super::super::{Drafts, Reader, office};
use super::Unpacked;
use crate::corpus::{Problem, Severity};

/// A zip may have so many bytes: its list of files stands at its end, so all of it is kept.
const MOST_BYTES: usize = 256 << 20;

/// So many files are read of one.
const MOST_FILES: usize = 100_000;

/// So much is unpacked at a time.
const PIECE: usize = 64 * 1024;

type Archive = ZipArchive<Cursor<Vec<u8>>>;

/// Reads a zip.
pub struct Zip {
    whole: Whole,
}

impl Zip {
    pub fn new() -> Self {
        Self { whole: Whole::new(MOST_BYTES) }
    }
}

impl Reader for Zip {
    fn read(&mut self, piece: &[u8], _: &mut Drafts) {
        self.whole.take(piece);
    }

    fn end(&mut self, to: &mut Drafts) {
        let Some(bytes) = self.whole.end(to) else { return };
        let mut archive = match ZipArchive::new(Cursor::new(bytes)) {
            Ok(archive) => archive,
            Err(error) => return damaged(&error, to),
        };
        let mut names: Vec<(String, usize)> = (0..archive.len()).filter_map(|at| name(&archive, at)).collect();
        if let Some(format) = office::by_names(names.iter().map(|(name, _)| name.as_str())) {
            let file = to.file_mut();
            (file.format, file.why) = (Some(format), "it has the files of that".to_owned());
            return office::read(format, archive.into_inner().into_inner(), to);
        }
        names.sort_by(|(one, _), (other, _)| one.split('/').cmp(other.split('/')));
        let all = names.len();
        names.retain(|(name, _)| !is_aside(name));
        let aside = all - names.len();
        (to.file_mut().unit, to.file_mut().rows) = ("file", names.len());
        if aside > 0 {
            let files = counted(aside, "file", "files");
            let verb = if aside == 1 { "was" } else { "were" };
            let message = format!("{files} of the system that packed it {verb} passed over.");
            let hint = "Nothing needs to be done: they begin with a dot or stand in __MACOSX.";
            to.note(Problem::new("system-files", Severity::Info, message, hint), At::default());
        }
        if names.len() > MOST_FILES {
            let message = format!("There are more than {MOST_FILES} files in it; the others were not read.");
            let hint = "Cut it into smaller archives, and name them all.";
            to.note(Problem::new("too-many-files", Severity::Error, message, hint), At::default());
            names.truncate(MOST_FILES);
        }
        let zip = to.file().name.clone();
        for (name, at) in names {
            if !entry(&mut archive, at, &format!("{zip}/{name}"), to) {
                return;
            }
        }
    }
}

/// The name of a file; `None` for a folder.
fn name(archive: &Archive, at: usize) -> Option<(String, usize)> {
    let name = archive.name_for_index(at)?;
    let name = name.map_or_else(|_| format!("file {}", at + 1), std::borrow::Cow::into_owned);
    (!name.ends_with(['/', '\\'])).then_some((name, at))
}

/// What systems put into archives beside what people do.
fn is_aside(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    name.starts_with("__MACOSX/") || file.starts_with('.') || matches!(file, "Thumbs.db" | "desktop.ini")
}

/// Reads a file of the archive; whether others may follow.
fn entry(archive: &mut Archive, at: usize, name: &str, to: &mut Drafts) -> bool {
    let mut file = match archive.by_index(at) {
        Ok(file) => file,
        Err(error) => {
            let at = to.begin(name);
            damaged(&error, to);
            to.back_to(at);
            return true;
        }
    };
    let packed = usize::try_from(file.compressed_size()).unwrap_or(usize::MAX);
    let Some(mut opened) = super::open(name, to) else { return false };
    let mut unpacked = Unpacked::default();
    let mut piece = vec![0; PIECE];
    let mut failure = None;
    loop {
        match file.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => {
                let piece = piece.get(..length).unwrap_or_default();
                if !unpacked.hand_on(piece, packed, &mut opened, to) {
                    break;
                }
            }
            Err(error) => {
                failure = Some(error);
                break;
            }
        }
    }
    if let Some(error) = failure {
        damaged(&ZipError::Io(error), to);
    }
    super::close(opened, &unpacked, to);
    to.unpacked <= super::MOST_UNPACKED
}

fn damaged(error: &ZipError, to: &mut Drafts) {
    let (code, message, hint) = match error {
        ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED => {
            ("locked", "This is locked by a password; it was not read.", "Unpack it yourself, and name the files.")
        }
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => (
            "unknown-packing",
            "This is packed in a way that is not known here; it was not read.",
            "Unpack it yourself, and name the files or their folder.",
        ),
        _ => (
            "damaged-archive",
            "This is damaged or cut off: what could be unpacked of it was read, and the rest is missing.",
            "Fetch it again, and compare its size with that at its source.",
        ),
    };
    to.note(Problem::new(code, Severity::Error, message, hint), At::default());
}
