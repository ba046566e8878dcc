//! `comments check`

use std::collections::BTreeSet;
use std::fs;

use expect_test::{Expect, expect};
use serde_json::Value;

use crate::{comments, folder};

#[test]
fn a_corpus_in_order_ends_well() {
    let ended = comments(&folder("check-good"), &["check", "corpus.json"]);
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    assert_eq!(ended.out, "7 comments can be read; 0 errors, 0 warnings, 0 notes.\n");
}

const BROKEN: &str = r#"{
"format": "comment-explorer/1", "id": "t", "revision": "1", "language": "en", "title": "Synthetic, broken",
"consultation": {"body": "Nobody", "papers": []}, "kinds": [], "issues": [],
"comments": [
 {"id": "a", "author": {"name": "Ada Nobody"}, "submitted": "31/04/2010", "text_status": "full", "text_by": "commenter", "text": "Été.", "mood": "good"},
 {"id": "a", "author": {"name": "Bo Nobody"}, "text_status": "full", "text_by": "commenter", "text": "Twice."}
]}"#;

/// Writes a file, checks it, and compares all of what is printed.
fn check(name: &str, json: impl AsRef<[u8]>, code: i32, expected: &Expect) {
    let folder = folder(&format!("check-{name}"));
    fs::write(folder.join("broken.json"), json).unwrap();
    let ended = comments(&folder, &["check", "broken.json"]);
    assert_eq!((ended.code, ended.err.as_str()), (Some(code), ""));
    expected.assert_eq(&ended.out);
}

#[test]
fn errors_are_listed_as_a_compiler_would() {
    check(
        "broken",
        BROKEN,
        1,
        &expect![[r#"
            broken.json:5:61: warning [bad-date] comment 1 (a): submitted: This is not a date of the calendar in the form 2010-04-14 or 2010-04-14T23:59:00Z.
                found: 31/04/2010
                help:  Correct it, or leave the field out: then it shows as not dated.
            broken.json:5:146: note [unknown-field] comment 1 (a): mood: The field “mood” is not known to this version; it is kept.
                help:  Nothing needs to be done; check its spelling if it should mean something.
            broken.json:6:2: error [duplicate-id] comment 2 (a): id: An earlier comment has the same id; this one was not loaded.
                found: a
                help:  Give each comment an id of its own.
            1 comment can be read; 1 error, 1 warning, 1 note.
        "#]],
    );
    check(
        "not-json",
        "{\n  \"title\": \"Été\",\n}",
        1,
        &expect![[r#"
        broken.json:3:1: error [not-json] The file is not JSON: key must be a string.
            help:  Open the file in an editor that checks JSON and mend it at this place.
        0 comments can be read; 1 error, 0 warnings, 0 notes.
    "#]],
    );
    check(
        "not-utf-8",
        b"\n\xff",
        1,
        &expect![[r#"
        broken.json:2: error [not-utf-8] The file is not UTF-8: byte 1, on line 2, is not part of a character.
            help:  Save the file as UTF-8 and try again.
        0 comments can be read; 1 error, 0 warnings, 0 notes.
    "#]],
    );
}

#[test]
fn warnings_and_notes_are_no_failure() {
    let without_twin =
        BROKEN.replace("\"id\": \"a\", \"author\": {\"name\": \"Bo", "\"id\": \"b\", \"author\": {\"name\": \"Bo");
    check(
        "warnings",
        without_twin,
        0,
        &expect![[r#"
        broken.json:5:61: warning [bad-date] comment 1 (a): submitted: This is not a date of the calendar in the form 2010-04-14 or 2010-04-14T23:59:00Z.
            found: 31/04/2010
            help:  Correct it, or leave the field out: then it shows as not dated.
        broken.json:5:146: note [unknown-field] comment 1 (a): mood: The field “mood” is not known to this version; it is kept.
            help:  Nothing needs to be done; check its spelling if it should mean something.
        2 comments can be read; 0 errors, 1 warning, 1 note.
    "#]],
    );
}

#[test]
fn as_json_it_has_the_documented_shape() {
    let folder = folder("check-json");
    fs::write(folder.join("broken.json"), BROKEN).unwrap();
    let ended = comments(&folder, &["check", "broken.json", "--json"]);
    assert_eq!(ended.code, Some(1));
    let report: Value = serde_json::from_str(&ended.out).unwrap();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<String>>();
    let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<BTreeSet<String>>();
    assert_eq!(keys(&report), set(&["comments", "problems"]));
    assert_eq!(report["comments"], 1);
    let problems = report["problems"].as_array().unwrap();
    assert_eq!(problems.len(), 3);
    for problem in problems {
        // What is found is left out where nothing stands.
        let found = set(&["found"]);
        assert_eq!(&keys(problem) - &found, set(&["code", "severity", "place", "message", "hint"]));
        assert_eq!(keys(&problem["place"]), set(&["row", "field", "line", "column"]));
        assert!(["error", "warning", "info"].contains(&problem["severity"].as_str().unwrap()));
    }
    let good = comments(&folder, &["check", "corpus.json", "--json"]);
    assert_eq!(good.code, Some(0));
    assert_eq!(serde_json::from_str::<Value>(&good.out).unwrap(), serde_json::json!({"comments": 7, "problems": []}));
}

/// What a corpus holds cannot steer the terminal that it is printed on.
#[test]
fn control_characters_are_shown_and_not_sent() {
    let json = r#"{"comments": [{"id": "\u001b[2J\u202e", "text": "x"}], "\u001b]0;t\u0007": 1}"#;
    let folder = folder("check-control");
    fs::write(folder.join("broken.json"), json).unwrap();
    let ended = comments(&folder, &["check", "broken.json"]);
    assert!(ended.out.contains("found: ␛[2J⟦U+202E⟧\n"), "{}", ended.out);
    assert!(!ended.out.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{:?}", ended.out);
}
