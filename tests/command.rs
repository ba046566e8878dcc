//! The native command, run as a process: what it prints, where, and how it ends.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not find, it fails on")]
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes its strings so")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{fs, str};

mod command {
    mod bundle;
    mod check;
    mod compare;
    mod generate;
    mod import;
    mod pdf;
    #[path = "../import/pdf_file.rs"]
    mod pdf_file;
    mod schema;
    mod search;
}

const BUNDLED: &str = include_str!("../assets/corpus.json");

/// A folder of its own for a test, empty, with the bundled corpus as `corpus.json`.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("command").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("corpus.json"), BUNDLED).unwrap();
    folder
}

/// How a run ended.
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs `comments` in a folder.
fn comments(folder: &Path, arguments: &[&str]) -> Ended {
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_comments")).args(arguments).current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ended { code: status.code(), out: text(stdout), err: text(stderr) }
}

#[test]
fn what_cannot_be_done_ends_with_a_plain_sentence() {
    let folder = folder("cannot");
    for arguments in [
        &["check", "nowhere.json"][..],
        &["search", "nowhere.json", "gap"],
        &["compare", "nowhere.json", "a", "b"],
        &["bundle", "nowhere.json", "-o", "x.html"],
    ] {
        let ended = comments(&folder, arguments);
        assert_eq!(ended.code, Some(2), "{arguments:?}");
        assert_eq!(ended.out, "");
        assert_eq!(ended.err, "comments: cannot read nowhere.json: there is no such file\n");
    }
    let ended = comments(&folder, &["check", "."]);
    assert_eq!((ended.code, ended.err.starts_with("comments: cannot read .: ")), (Some(2), true), "{}", ended.err);
    assert_eq!(comments(&folder, &["tea"]).code, Some(2));
    assert_eq!(comments(&folder, &[]).code, Some(2));
}
