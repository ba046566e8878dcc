//! The pages of a PDF, as `pdf-extract` reads them.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pdf_extract::content::{Content, Operation};
use pdf_extract::{Document, Object, ObjectId, PlainTextOutput, output_doc_page};

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
    let mut document = opened?;
    let pages: Vec<(u32, ObjectId)> = document.get_pages().into_iter().take(MOST_PAGES).collect();
    begin(pages.len());
    for (number, page) in pages.into_iter().skip(first.saturating_sub(1)) {
        let read = || {
            spell_out_page(&mut document, page);
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
    if document.get_pages().is_empty() {
        return Err(Unread::Damaged);
    }
    for object in document.objects.values_mut() {
        spell_out_form(object);
    }
    Ok(document)
}

/// Has a page without the operators that `pdf-extract` passes over, with their texts: see [`spelled_out`].
fn spell_out_page(document: &mut Document, page: ObjectId) {
    let content = document.get_page_content(page).ok();
    if let Some(content) = content.and_then(|content| spelled_out(&content)) {
        // Where that fails the page is as it was.
        let _ = document.change_page_content(page, content);
    }
}

/// The same of what several pages may show.
fn spell_out_form(object: &mut Object) {
    let Object::Stream(stream) = object else { return };
    let is_form = stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Form");
    if !is_form {
        return;
    }
    let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    if let Some(content) = spelled_out(&content) {
        stream.set_plain_content(content);
    }
}

/// What is drawn, with `'` and `"` as what they stand for: to go to the next line (`T*`) and show a text (`Tj`), `"` with spaces
/// between words and letters set before (`Tw`, `Tc`). `None` where neither is there.
fn spelled_out(content: &[u8]) -> Option<Vec<u8>> {
    if !content.iter().any(|byte| matches!(byte, b'\'' | b'"')) {
        return None;
    }
    let drawn = Content::decode(content).ok()?.operations;
    let is_short = |operation: &Operation| matches!(operation.operator.as_str(), "'" | "\"");
    if !drawn.iter().any(is_short) {
        return None;
    }
    let mut operations = Vec::with_capacity(drawn.len());
    for mut operation in drawn {
        if !is_short(&operation) {
            operations.push(operation);
            continue;
        }
        let shown = operation.operands.pop();
        for (operator, operand) in ["Tw", "Tc"].into_iter().zip(operation.operands) {
            operations.push(Operation::new(operator, vec![operand]));
        }
        operations.push(Operation::new("T*", Vec::new()));
        operations.extend(shown.map(|shown| Operation::new("Tj", vec![shown])));
    }
    Content { operations }.encode().ok()
}
