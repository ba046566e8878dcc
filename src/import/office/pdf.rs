//! PDF: the text that its pages carry. A page without any is a picture of one, and is named.
//!
//! `pdf-extract` reads them. It stops the program, or never ends, on some files that are damaged or made for that; so the
//! core is given a function that reads pages ([`Pages`]), and the command gives one that asks another process, which may
//! fail or be ended. [`extract`] is what runs there.

#[cfg(feature = "cli")]
mod pages;

#[cfg(feature = "cli")]
pub use pages::extract;

use super::super::tally::{At, counted};
use super::super::{Drafts, letter, whole};
use crate::corpus::{Problem, Severity};

/// The text of each page; `None` for one that could not be read.
pub type Pages = fn(&[u8]) -> Result<Vec<Option<String>>, Unread>;

/// A document of more pages is no letter.
pub const MOST_PAGES: usize = 5_000;

/// All of its text is no longer than this, in bytes.
const MOST_TEXT: usize = 16 << 20;

/// Of so many characters of a page one that is none says that the others are wrong as well.
const FEW: usize = 5;

/// Why no page could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is locked by a password.
    Locked,
    /// It is no PDF, or too much of it is missing.
    Damaged,
    /// Reading it came to no end, or ended the program that did.
    Failed,
}

pub(super) fn read(bytes: &[u8], to: &mut Drafts) {
    let Some(pages) = to.pages() else {
        let message = "PDF files are not read here.";
        let hint = "Import it with the native command: comments import.";
        return to.note(Problem::new("format-elsewhere", Severity::Error, message, hint), At::default());
    };
    let pages = match pages(bytes) {
        Ok(pages) => pages,
        Err(unread) => return say(unread, to),
    };
    let mut texts: Vec<String> = Vec::new();
    let [mut empty, mut unread, mut garbled] = [const { Vec::<usize>::new() }; 3];
    let mut length = 0;
    for (number, page) in pages.into_iter().enumerate().map(|(at, page)| (at + 1, page)) {
        let text = page.as_deref().map(tidy);
        match text {
            None => unread.push(number),
            Some(text) if text.is_empty() => empty.push(number),
            Some(text) => {
                length += text.len();
                if length > MOST_TEXT {
                    unread.push(number);
                    continue;
                }
                if is_garbled(&text) {
                    garbled.push(number);
                }
                texts.push(text);
            }
        }
    }
    for (pages, code, one, many, hint) in [
        (
            empty,
            "page-without-text",
            "has no text: it may be scanned",
            "have no text: they may be scanned",
            "Have it read by a program for that (OCR), and import the result.",
        ),
        (
            unread,
            "page-unread",
            "could not be read",
            "could not be read",
            "Take its text from a PDF viewer, into a text file.",
        ),
        (
            garbled,
            "page-garbled",
            "has characters of which the file does not say what they are",
            "have characters of which the file does not say what they are",
            "Compare with what a PDF viewer shows; it may have to be read by OCR.",
        ),
    ] {
        if pages.is_empty() {
            continue;
        }
        let named: Vec<String> = pages.iter().take(50).map(ToString::to_string).collect();
        let (noun, verb) = if pages.len() == 1 { ("Page", one) } else { ("Pages", many) };
        let others = pages.len() - named.len();
        let others = if others > 0 { format!(" and {others} others") } else { String::new() };
        let message = format!("{noun} {}{others} {verb}.", named.join(", "));
        to.note(Problem::new(code, Severity::Warning, message, hint), At::default());
    }
    let mut draft = letter::begin(to);
    let found = format!("{} with text.", counted(texts.len(), "page", "pages"));
    to.file_mut().found.push(found);
    draft.text = Some(texts.join("\n\n"));
    to.add(draft);
}

fn say(unread: Unread, to: &mut Drafts) {
    let (code, message, hint) = match unread {
        Unread::Locked => (
            "locked",
            "This PDF is locked by a password; it was not read.",
            "Open it, print it to a PDF without one, and import that.",
        ),
        Unread::Damaged => (
            "damaged-document",
            "This PDF is damaged or cut off; it was not read.",
            "Fetch it again, or open it in a viewer and print it to a new PDF.",
        ),
        Unread::Failed => (
            "unreadable-pdf",
            "This PDF could not be read: reading it failed or came to no end.",
            "Open it in a viewer and print it to a new PDF, or take its text from there.",
        ),
    };
    to.note(Problem::new(code, Severity::Error, message, hint), At::default());
}

/// The text of a page without spaces at the ends of lines, and with no more than one empty line.
fn tidy(page: &str) -> String {
    let mut text = String::with_capacity(page.len());
    let mut empty = 0;
    for line in whole::lines(page).replace('\0', "").lines().map(str::trim_end) {
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            text.push_str(line);
            text.push('\n');
        }
    }
    letter::inner(&text).to_owned()
}

fn is_garbled(text: &str) -> bool {
    let is_none =
        |char: &char| matches!(char, '\u{fffd}' | '\u{e000}'..='\u{f8ff}') || (char.is_control() && *char != '\n');
    text.chars().filter(is_none).count() * FEW > text.chars().count()
}
