//! PDF files are read by another process, which may fail.

use std::fs;

use proptest::prelude::*;

use super::pdf_file::{document, locked, page};
use crate::{comments, folder};

#[test]
fn a_pdf_is_imported() {
    let folder = folder("pdf");
    let text = page(&["It costs too much."]);
    fs::write(folder.join("letter.pdf"), document(&[&text, ""])).unwrap();
    let ended = comments(&folder, &["import", "letter.pdf", "-o", "out.json"]);
    assert_eq!(ended.code, Some(0), "{}{}", ended.out, ended.err);
    assert!(ended.out.contains("letter.pdf: a PDF"), "{}", ended.out);
    assert!(ended.out.contains("Page 2 has no text"), "{}", ended.out);
    assert!(fs::read_to_string(folder.join("out.json")).unwrap().contains("It costs too much."));
    assert_eq!(comments(&folder, &["check", "out.json"]).code, Some(0));
}

#[test]
fn a_page_that_ends_the_process_is_named_and_others_are_read() {
    let folder = folder("pdf-ends");
    let text = page(&["Text."]);
    // Pages that are their own parents, and have no size of their own: looking for it comes to no end.
    let whole = String::from_utf8(document(&[&text, &text, &text])).unwrap();
    let (before, rest) = whole.split_once("6 0 obj").unwrap();
    let bad = format!("{before}6 0 obj{}", rest.replacen("/Parent 2 0 R", "/Parent 6 0 R", 1));
    fs::write(folder.join("letter.pdf"), bad).unwrap();
    let ended = comments(&folder, &["import", "letter.pdf", "-o", "out.json"]);
    assert_eq!(ended.code, Some(0), "{}{}", ended.out, ended.err);
    assert!(ended.out.contains("Page 2 could not be read."), "{}", ended.out);
    assert!(fs::read_to_string(folder.join("out.json")).unwrap().contains("Text.\\n\\nText."));
}

#[test]
fn a_locked_file_is_said_to_be() {
    let folder = folder("pdf-locked");
    fs::write(folder.join("letter.pdf"), locked(&[&page(&["Text."])])).unwrap();
    let ended = comments(&folder, &["import", "letter.pdf", "-o", "out.json"]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.out.contains("[locked]"), "{}", ended.out);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is done to a file, the command comes to an end of its own.
    #[test]
    fn damaged_files_end_nothing(harms in prop::collection::vec((any::<usize>(), any::<u8>(), 0usize..40), 1..6)) {
        let folder = folder("pdf-harm");
        let text = page(&["It costs too much.", "Far too much."]);
        let mut bytes = document(&[&text, &text]);
        for (at, byte, removed) in harms {
            let at = at % bytes.len();
            let end = (at + removed).min(bytes.len());
            bytes.splice(at..end, [byte]);
        }
        fs::write(folder.join("letter.pdf"), bytes).unwrap();
        let ended = comments(&folder, &["import", "--from", "pdf", "letter.pdf", "-o", "out.json"]);
        prop_assert!(matches!(ended.code, Some(0 | 1)), "{:?} {}{}", ended.code, ended.out, ended.err);
    }
}
