//! PDF: the text of its pages. What happens with files that end a program is in tests/command/pdf.rs.

use comment_explorer::corpus::{Corpus, TextStatus};
use comment_explorer::import::pdf::{Unread, extract};
use comment_explorer::import::{Encodings, Format, Importer, Options, Report};

use super::pdf_file::{document, locked, page};
use crate::{comment, holds, import, problem};

/// Reads pages in this process.
fn pages(bytes: &[u8]) -> Result<Vec<Option<String>>, Unread> {
    let mut pages = Vec::new();
    extract(bytes, 1, &mut |_| {}, &mut |page| pages.push(page))?;
    Ok(pages)
}

fn import_pdf(bytes: &[u8]) -> (Corpus, Report) {
    let mut importer = Importer::new(Options::default(), Encodings::all()).reading_pages_by(pages);
    importer.begin("letters/Example Networks.pdf");
    importer.read(bytes);
    let (corpus, report) = importer.finish(None);
    if !corpus.comments.is_empty() {
        holds(&corpus);
    }
    (corpus, report)
}

#[test]
fn pages_become_a_text() {
    let one = page(&["It costs too much,", "far too much."]);
    let two = page(&["Yours, \\(Ada\\)"]);
    let (corpus, report) = import_pdf(&document(&[&one, &two]));
    assert_eq!(report.files[0].format, Some(Format::Pdf));
    assert_eq!(comment(&corpus, "example-networks").text, "It costs too much,\nfar too much.\n\nYours, (Ada)");
}

/// PostScript programs write lines so: `'` goes to the next line and shows a text, and `"` sets spaces before.
#[test]
fn lines_are_read_however_they_are_shown() {
    let page = "BT /F1 12 Tf 14 TL 72 720 Td (It costs too much,) Tj (far too much,) ' 0.5 0 (and it is late.) \" T* (Ada's road) Tj ET";
    let (corpus, _) = import_pdf(&document(&[page]));
    assert_eq!(
        comment(&corpus, "example-networks").text,
        "It costs too much,\nfar too much,\nand it is late.\nAda's road"
    );
}

#[test]
fn a_page_that_is_scanned_is_named() {
    let text = page(&["Text."]);
    let (corpus, report) = import_pdf(&document(&[&text, "0 0 612 792 re f", &text, ""]));
    assert_eq!(comment(&corpus, "example-networks").text, "Text.\n\nText.");
    let scanned = problem(&report, "page-without-text");
    assert!(scanned.message.starts_with("Pages 2, 4 have no text"), "{}", scanned.message);
    assert_eq!(scanned.place.row, "letters/Example Networks.pdf");
    let (corpus, report) = import_pdf(&document(&["0 0 612 792 re f"]));
    assert_eq!(corpus.comments[0].text_status, TextStatus::Record);
    assert!(problem(&report, "page-without-text").message.starts_with("Page 1 has no text"));
}

#[test]
fn a_page_that_cannot_be_read_is_named() {
    let text = page(&["Text."]);
    // Its font is none.
    let bad = text.replace("/F1", "/F9");
    let (corpus, report) = import_pdf(&document(&[&text, &bad, &text]));
    assert_eq!(corpus.comments[0].text, "Text.\n\nText.");
    assert!(problem(&report, "page-unread").message.starts_with("Page 2 could not"));
}

#[test]
fn what_is_damaged_or_locked_is_said_to_be() {
    let whole = document(&[&page(&["Text."])]);
    let (corpus, report) = import_pdf(&whole[..200]);
    assert!(corpus.comments.is_empty());
    assert_eq!(problem(&report, "damaged-document").place.row, "letters/Example Networks.pdf");
    let (corpus, report) = import_pdf(&locked(&[&page(&["Text."])]));
    assert!(corpus.comments.is_empty());
    assert_eq!(problem(&report, "locked").place.row, "letters/Example Networks.pdf");
}

#[test]
fn where_nothing_reads_pages_that_is_said() {
    let (_, report) = import("a.pdf", document(&[&page(&["Text."])]));
    assert!(problem(&report, "format-elsewhere").hint.contains("comments import"));
}
