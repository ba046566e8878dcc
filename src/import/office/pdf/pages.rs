//! The pages of a PDF, as `pdf-extract` reads them.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pdf_extract::{Document, PlainTextOutput, output_doc_page};

use super::{MOST_PAGES, Unread};

/// Reads the pages of a document one after the other, from the `first` on (1 is the first of all), and gives the text of each,
/// `None` for one that fails. The number of all pages comes first, by `begin`.
///
/// A page that ends the whole program does not come back from here: who calls this asks again for the pages behind it.
///
/// # Errors
///
/// When the document cannot be opened.
pub fn extract(
    bytes: &[u8],
    first: usize,
    begin: &mut dyn FnMut(usize),
    give: &mut dyn FnMut(Option<String>),
) -> Result<(), Unread> {
    let opened = catch_unwind(|| open(bytes)).unwrap_or(Err(Unread::Failed));
    let document = opened?;
    let numbers: Vec<u32> = document.get_pages().into_keys().take(MOST_PAGES).collect();
    begin(numbers.len());
    for number in numbers.into_iter().skip(first.saturating_sub(1)) {
        let read = || {
            let mut text = String::new();
            let done = output_doc_page(&document, &mut PlainTextOutput::new(&mut text), number);
            done.is_ok().then_some(text)
        };
        give(catch_unwind(AssertUnwindSafe(read)).unwrap_or(None));
    }
    Ok(())
}

fn open(bytes: &[u8]) -> Result<Document, Unread> {
    let mut document = Document::load_mem(bytes).map_err(|error| match error {
        pdf_extract::Error::Decryption(_) | pdf_extract::Error::InvalidPassword => Unread::Locked,
        // A lock of a kind that the library does not know.
        pdf_extract::Error::Unimplemented(_) if bytes.windows(8).any(|bytes| bytes == b"/Encrypt") => Unread::Locked,
        _ => Unread::Damaged,
    })?;
    // Some are locked for changes alone, and open without a password.
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(Unread::Locked);
    }
    if document.get_pages().is_empty() { Err(Unread::Damaged) } else { Ok(document) }
}
