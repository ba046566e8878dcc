//! Importers: files of other formats read, in pieces of any size, with everything said that was found out, guessed or wrong.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what a test needs and does not find, it fails on")]

use comment_explorer::corpus::{Comment, Corpus, Problem, Severity, open};
use comment_explorer::import::{Encodings, Importer, Options, Report};

mod import {
    mod again;
    mod bad_tables;
    mod coded;
    mod dates;
    mod deliberations;
    mod duplicates;
    mod hostile;
    mod json;
    mod laws;
    mod letters;
    mod mail;
    mod mhonarc;
    mod office;
    mod packed;
    mod pdf;
    mod pdf_file;
    mod people;
    mod positions;
    mod regulations;
    mod required;
    mod screen;
    mod tables;
}

/// Imports files, each with its name, in pieces of so many bytes.
fn in_pieces(options: &Options, files: &[(&str, &[u8])], size: usize) -> (Corpus, Report) {
    let mut importer = Importer::new(options.clone(), Encodings::all());
    for (name, bytes) in files {
        importer.begin(name);
        bytes.chunks(size).for_each(|piece| importer.read(piece));
        importer.end();
    }
    importer.finish(None)
}

/// Imports one file, and holds what holds of every import: the corpus can be read.
fn import(name: &str, bytes: impl AsRef<[u8]>) -> (Corpus, Report) {
    import_with(&Options::default(), &[(name, bytes.as_ref())])
}

fn import_with(options: &Options, files: &[(&str, &[u8])]) -> (Corpus, Report) {
    let (corpus, report) = in_pieces(options, files, 1 << 16);
    if !corpus.comments.is_empty() {
        holds(&corpus);
    }
    (corpus, report)
}

/// A corpus reads back as itself, without errors.
fn holds(corpus: &Corpus) {
    let docket = open(serde_json::to_string(corpus).unwrap().as_bytes());
    let errors: Vec<&Problem> = docket.problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert_eq!(&docket.corpus, corpus);
}

/// The problem of that code, and that there is one alone.
fn problem<'a>(report: &'a Report, code: &str) -> &'a Problem {
    let found: Vec<_> = report.problems.iter().filter(|problem| problem.code == code).collect();
    assert_eq!(found.len(), 1, "{code}: {:#?}", report.problems);
    found[0]
}

fn codes(report: &Report) -> Vec<&'static str> {
    report.problems.iter().map(|problem| problem.code).collect()
}

fn comment<'a>(corpus: &'a Corpus, id: &str) -> &'a Comment {
    let found = corpus.comments.iter().find(|comment| comment.id == id);
    let ids = || corpus.comments.iter().map(|comment| comment.id.as_str()).collect::<Vec<_>>();
    assert!(found.is_some(), "{id} is not in {:?}", ids());
    found.unwrap()
}
