//! Letters: a file is a comment. Plain text, Markdown, HTML; what a file says of itself above its text is read by
//! [`front`].

pub mod front;

use super::tally::At;
use super::whole::Whole;
use super::{Draft, Drafts, Format, Reader, html};
use crate::corpus::{Problem, Severity};

/// A letter may have so many bytes: the longest of books is a fifth of that.
const MOST_BYTES: usize = 16 << 20;

/// Reads a letter.
pub struct Letter {
    format: Format,
    whole: Whole,
}

impl Letter {
    pub fn new(format: Format) -> Self {
        Self { format, whole: Whole::new(MOST_BYTES) }
    }
}

impl Reader for Letter {
    fn read(&mut self, piece: &[u8], _: &mut Drafts) {
        self.whole.take(piece);
    }

    fn end(&mut self, to: &mut Drafts) {
        let Some(text) = self.whole.text(to) else { return };
        let mut draft = begin(to);
        if self.format == Format::Html {
            let page = html::page(&text);
            (draft.title, draft.author, draft.language) = (page.title, page.author, page.language);
            draft.text = Some(page.text);
            if let Some(element) = page.unclosed {
                let message = format!("The page ends within <{element}>: what stands behind its start is no text.");
                let hint = "Compare the end of the comment with the page in a browser.";
                to.note(Problem::new("unclosed-element", Severity::Warning, message, hint), At::default());
            }
        } else {
            let (matter, text) = front::split(&text);
            front::take(matter, &mut draft, to);
            draft.text = Some(inner(text).to_owned());
        }
        to.add(draft);
    }
}

/// Begins the comment that a file is: its name, without folder and ending, names it.
pub fn begin(to: &mut Drafts) -> Draft {
    let file = to.file_mut();
    file.unit = "letter";
    file.rows += 1;
    Draft { key: stem(&file.name).to_owned(), ..Draft::default() }
}

/// The name of a file without its folder and ending.
pub fn stem(name: &str) -> &str {
    let name = name.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The text without empty lines around it.
pub fn inner(text: &str) -> &str {
    let text = text.trim_end();
    let before = text.len() - text.trim_start().len();
    let start = text.get(..before).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    text.get(start..).unwrap_or_default()
}

/// Whether a text is a page.
pub fn is_page(text: &str) -> bool {
    let start = text.trim_start().get(..512).unwrap_or(text.trim_start()).to_ascii_lowercase();
    start.starts_with("<!doctype html")
        || start.starts_with("<html")
        || (start.starts_with('<') && ["<head", "<body", "<title"].iter().any(|tag| start.contains(tag)))
}
