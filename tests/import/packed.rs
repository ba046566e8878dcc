//! Files that hold others: zip, gzip, folders of them.

use std::io::{Cursor, Write as _};

use comment_explorer::corpus::Severity;
use comment_explorer::import::{Format, Options, Report};
use flate2::write::GzEncoder;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{letters, mail, mhonarc, office};
use crate::{codes, comment, import, import_with, problem};

/// A zip of these files.
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn names(report: &Report) -> Vec<&str> {
    report.files.iter().map(|file| file.name.as_str()).collect()
}

#[test]
fn files_of_a_zip_are_recognised_one_by_one() {
    let page = mhonarc::page("A");
    let inner = zip(&[("letter.md", letters::MARKDOWN.as_bytes())]);
    let table = "id,name,comment\n1,Ada Nobody,It costs too much.\n";
    let bytes = zip(&[
        ("b/table.csv", table.as_bytes()),
        ("a/on-costs/msg00002.html", page.as_bytes()),
        ("c/more.zip", &inner),
        ("2010-April.txt.gz", &gzip(mail::PIPERMAIL.as_bytes())),
        ("__MACOSX/._table.csv", b"\0\x05\x16\x07"),
        ("b/.DS_Store", b"\0\0\0\x01"),
        ("picture.png", b"\x89PNG\r\n\x1a\n"),
    ]);
    let (corpus, report) = import("all.zip", bytes);
    assert_eq!(
        names(&report),
        [
            "all.zip",
            "all.zip/2010-April.txt.gz",
            "all.zip/2010-April.txt",
            "all.zip/a/on-costs/msg00002.html",
            "all.zip/b/table.csv",
            "all.zip/c/more.zip",
            "all.zip/c/more.zip/letter.md",
            "all.zip/picture.png",
        ]
    );
    let formats: Vec<_> = report.files.iter().filter_map(|file| file.format).map(Format::word).collect();
    assert_eq!(formats, ["zip", "gzip", "mail", "mhonarc", "table", "zip", "text"]);
    assert_eq!(corpus.comments.len(), 5);
    assert_eq!(comment(&corpus, "a-xxxx.xxxxxxx.xxx").sources[0].label.as_deref(), Some("on-costs/msg00002.html"));
    let aside = problem(&report, "system-files");
    assert_eq!(aside.message, "2 files of the system that packed it were passed over.");
    assert!(aside.hint.contains("begin with a dot"), "{}", aside.hint);
    let picture = problem(&report, "picture");
    assert_eq!((picture.severity, picture.place.row.as_str()), (Severity::Warning, "all.zip/picture.png"));
}

#[test]
fn a_zip_of_documents_is_none() {
    // Without being packed they show all of their names.
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(::zip::CompressionMethod::Stored);
    for (name, bytes) in [("a.docx", office::letter(&office::body())), ("b.docx", office::letter(&office::body()))] {
        writer.start_file(name, stored).unwrap();
        writer.write_all(&bytes).unwrap();
    }
    let (_, report) = import("all.zip", writer.finish().unwrap().into_inner());
    let formats: Vec<_> = report.files.iter().filter_map(|file| file.format).map(Format::word).collect();
    assert_eq!(formats, ["zip", "docx", "docx"]);
}

#[test]
fn one_file_of_the_system_is_one() {
    let (_, report) = import("a.zip", zip(&[(".DS_Store", b"\0\0\0\x01"), ("a.txt", b"Text.")]));
    assert_eq!(problem(&report, "system-files").message, "1 file of the system that packed it was passed over.");
}

#[test]
fn names_lead_nowhere() {
    let (corpus, report) = import("a.zip", zip(&[("../../etc/passwd.txt", b"Text."), ("/abs.txt", b"More.")]));
    assert_eq!(names(&report), ["a.zip", "a.zip//abs.txt", "a.zip/../../etc/passwd.txt"]);
    assert_eq!(corpus.comments.len(), 2);
}

#[test]
fn archives_within_archives_are_bounded() {
    let mut bytes = zip(&[("deep.txt", b"Text.")]);
    for _ in 0..5 {
        bytes = zip(&[("in.zip", &bytes)]);
    }
    let (corpus, report) = import("a.zip", bytes);
    assert!(corpus.comments.is_empty());
    assert_eq!(problem(&report, "archive-too-deep").place.row, "a.zip/in.zip/in.zip/in.zip");
}

#[test]
fn a_bomb_is_not_unpacked() {
    let zeros = vec![b'0'; 40 << 20];
    for (name, bytes) in [("a.zip", zip(&[("a.txt", &zeros)])), ("a.txt.gz", gzip(&zeros))] {
        assert!(bytes.len() < 1 << 20);
        let (_, report) = import(name, bytes);
        assert!(problem(&report, "zip-bomb").message.contains("250 times"), "{name}");
    }
    // Its letters would be the same a thousand times, and are not much.
    let letters = "I agree with the proposal, and hope that it will be adopted.\n".repeat(1000);
    let (corpus, report) = import("a.zip", zip(&[("a.txt", letters.as_bytes())]));
    assert_eq!((corpus.comments.len(), codes(&report).contains(&"zip-bomb")), (1, false));
}

#[test]
fn what_is_cut_off_is_read_so_far() {
    let packed = gzip(mail::PIPERMAIL.repeat(50).as_bytes());
    let (corpus, report) = import("a.txt.gz", &packed[..packed.len() / 2]);
    assert!(!corpus.comments.is_empty());
    assert_eq!(problem(&report, "damaged-archive").severity, Severity::Error);
    let packed = zip(&[("a.txt", b"Text.")]);
    let (corpus, report) = import("a.zip", &packed[..packed.len() - 30]);
    assert!(corpus.comments.is_empty());
    assert_eq!(problem(&report, "damaged-archive").place.row, "a.zip");
    // One bit of a text.
    let mut packed = zip(&[("a.txt", b"A text that is long enough."), ("b.txt", b"Another.")]);
    packed[40] ^= 1;
    let (corpus, report) = import("a.zip", packed);
    assert!(corpus.comments.iter().any(|comment| comment.text == "Another."));
    assert!(problem(&report, "damaged-archive").place.row.ends_with("a.txt"));
}

#[test]
fn a_locked_file_is_said_to_be() {
    let mut packed = zip(&[("a.txt", b"Text."), ("b.txt", b"More.")]);
    // The flag in the header of the first file, and in the list at the end.
    let list = packed.windows(4).position(|bytes| bytes == b"PK\x01\x02").unwrap();
    packed[6] |= 1;
    packed[list + 8] |= 1;
    let (corpus, report) = import("a.zip", packed);
    assert_eq!(corpus.comments.len(), 1);
    assert_eq!(problem(&report, "locked").place.row, "a.zip/a.txt");
}

#[test]
fn what_was_asked_for_is_what_stands_in_the_archive() {
    let options = Options { from: Some(Format::Text), ..Options::default() };
    let table = "id,name,comment\n1,Ada Nobody,It costs too much.\n";
    let (corpus, _) = import_with(&options, &[("a.zip", &zip(&[("a.csv", table.as_bytes())]))]);
    assert_eq!(corpus.comments[0].text, table.trim_end());
    let options = Options { from: Some(Format::Zip), ..Options::default() };
    let (corpus, _) = import_with(&options, &[("a.zip", &zip(&[("a.csv", table.as_bytes())]))]);
    assert_eq!(corpus.comments[0].text, "It costs too much.");
}
