//! The corpus that comes with the explorer.

use std::fmt::Write as _;

use comment_explorer::corpus::{Stance, sha256_hex};
use expect_test::expect_file;

use crate::{BUNDLED, check, open, outline};

#[test]
fn it_opens_without_any_problem() {
    let docket = open(BUNDLED.as_bytes());
    assert_eq!(docket.problems, []);
    assert_eq!(docket.corpus.comments.len(), 7);
    assert_eq!(docket.corpus.positions.len(), 31);
    assert_eq!(docket.corpus.issues.len(), 9);
}

#[test]
fn france_alone_is_late() {
    let docket = open(BUNDLED.as_bytes());
    let late: Vec<_> = docket
        .corpus
        .comments
        .iter()
        .filter_map(|comment| Some((comment.id.as_str(), docket.late_by(comment)?)))
        .collect();
    assert_eq!(late, [("france", 12 * 3600 + 50 * 60 + 51)]);
}

#[test]
fn every_text_has_its_digest() {
    let docket = open(BUNDLED.as_bytes());
    for comment in &docket.corpus.comments {
        assert_eq!(comment.sha256.as_deref(), Some(sha256_hex(&comment.text).as_str()), "{}", comment.id);
    }
    let france = docket.index_of("france").and_then(|index| docket.comment(index)).unwrap();
    assert_eq!(france.sha256.as_deref(), Some("2ef2cc1c474c9394edd4b69c00a8d244989bef47a272c041984c877bd8033c06"));
}

/// Old links to evidence keep working only as long as this file stays as it is.
#[test]
fn every_quote_lies_where_it_lay() {
    let docket = open(BUNDLED.as_bytes());
    let mut gold = String::new();
    for (index, comment) in docket.corpus.comments.iter().enumerate() {
        for (_, position, recorded) in docket.recorded_of(index) {
            let evidence = docket.evidence(index, recorded);
            assert_eq!(evidence.len(), position.evidence.len(), "{} {}", comment.id, position.issue);
            assert_eq!(evidence.is_empty(), position.stance == Stance::Silent);
            let mut words: Vec<_> = position.evidence.iter().map(|quote| quote.exact.as_str()).collect();
            let mut found: Vec<_> = evidence.iter().map(|evidence| evidence.span.of(&comment.text)).collect();
            words.sort_unstable();
            found.sort_unstable();
            assert_eq!(found, words, "every quote of this corpus stands in its text character by character");
            let places: Vec<_> = evidence.iter().map(|evidence| evidence.at.to_string()).collect();
            let line = format!("{} {} {}: {}", comment.id, position.stance.word(), position.issue, places.join(" "));
            let _ = writeln!(gold, "{}", line.trim_end_matches([':', ' ']));
        }
    }
    expect_file!["../gold/evidence.txt"].assert_eq(&gold);
}

#[test]
fn a_byte_order_mark_changes_nothing() {
    let with_mark = format!("\u{feff}{BUNDLED}");
    assert_eq!(open(with_mark.as_bytes()), open(BUNDLED.as_bytes()));
}

/// A corpus of another version is read as far as it can be.
#[test]
fn another_format_still_opens() {
    let other = BUNDLED.replacen("comment-explorer/1", "comment-explorer/2", 1);
    let docket = open(other.as_bytes());
    assert_eq!(outline(&docket).lines().filter(|line| !line.starts_with(' ')).count(), 2);
    assert_eq!(docket.corpus.comments, open(BUNDLED.as_bytes()).corpus.comments);
    check(
        r#"{"format": "tea/9", "comments": []}"#,
        expect_test::expect![[r#"
        loaded: nothing
        error other-format | format | 1:1 | found tea/9
        warning missing-field | id | 1:1
        warning missing-field | revision | 1:1
        warning missing-field | language | 1:1
        warning missing-field | title | 1:1
        error no-comments | comments | 1:1
    "#]],
    );
}
