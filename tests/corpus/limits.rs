//! Files that are too much: large, deep, or wrong in too many places.

use expect_test::expect;

use comment_explorer::corpus::Severity;

use crate::{check, comment, file, open, outline};

#[test]
fn five_megabytes_in_one_comment_open() {
    let line = "The cost is far too high, and who pays is not said. ";
    let text = line.repeat(5_000_000 / line.len());
    let docket = open(file(&comment("a", &format!("\"text\": \"{text}\\n\\nEnd.\"")), "").as_bytes());
    assert_eq!(docket.problems, []);
    assert_eq!(docket.corpus.comments[0].text.len(), text.len() + "\n\nEnd.".len());
    let passages = docket.passages(0);
    assert_eq!(passages.iter().map(|passage| passage.span.len()).sum::<usize>(), docket.corpus.comments[0].text.len());
    assert_eq!(passages[0].parts.len(), text.len() / line.len());
}

#[test]
fn depth_is_no_way_to_crash() {
    const DEEP: usize = 100_000;
    check(
        "[".repeat(DEEP),
        expect![[r#"
        loaded: nothing
        error not-json | 1:100000
    "#]],
    );
    check(
        "{\"a\":".repeat(DEEP),
        expect![[r#"
        loaded: nothing
        error not-json | 1:500000
    "#]],
    );
    let nest = format!("{}{}", "[".repeat(DEEP), "]".repeat(DEEP));
    let objects = format!("{}1{}", "{\"a\":".repeat(DEEP), "}".repeat(DEEP));
    for field in ["text", "author", "papers", "sources", "tags", "submitted", "unknown"] {
        for value in [&nest, &objects] {
            let comments = [comment("a", &format!("\"{field}\": {value}")), comment("b", "")].join(",\n");
            let docket = open(file(&comments, "").as_bytes());
            assert_eq!(docket.corpus.comments.len(), 2, "{field}");
            assert!(!docket.problems.is_empty(), "{field}");
            assert!(docket.problems.iter().all(|problem| problem.found.chars().count() <= 81), "{field}");
        }
    }
}

/// As many comments as asked for, each with this field.
fn many(count: usize, with: &str) -> String {
    (0..count).map(|number| comment(&format!("c{number}"), with)).collect::<Vec<_>>().join(",\n")
}

#[test]
fn problems_are_counted_after_five_hundred() {
    let docket = open(file(&many(2_000, r#""submitted": "soon""#), "").as_bytes());
    assert_eq!(docket.corpus.comments.len(), 2_000);
    assert_eq!(docket.problems.len(), 501);
    assert!(docket.problems[..500].iter().all(|problem| problem.code == "bad-date"));
    let last = &docket.problems[500];
    assert_eq!(last.code, "more-problems");
    assert_eq!(last.message, "There are 1500 more problems, which are not listed.");
    assert_eq!(open(file(&many(500, r#""submitted": "soon""#), "").as_bytes()).problems.len(), 500);
}

#[test]
fn what_is_not_listed_is_no_worse_than_it_is() {
    let notes = open(file(&many(600, r#""mood": "good""#), "").as_bytes());
    assert_eq!(
        notes.problems.last().map(|problem| (problem.code, problem.severity)),
        Some(("more-problems", Severity::Info))
    );
    let warnings = open(file(&many(600, r#""submitted": "soon""#), "").as_bytes());
    assert_eq!(warnings.problems.last().map(|problem| problem.severity), Some(Severity::Warning));
}

/// Whatever else there is to say, an error is said.
#[test]
fn notes_do_not_crowd_out_an_error() {
    let position = r#"{"comment": "c1", "issue": "cost", "stance": "loves"}"#;
    let docket = open(file(&many(600, r#""mood": "good""#), position).as_bytes());
    assert!(outline(&docket).contains("error unknown-stance | position 1 (c1, cost)"), "the error is listed");
}
