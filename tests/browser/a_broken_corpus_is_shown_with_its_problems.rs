//! Whatever is wrong with a corpus, the page says where, why and what to do, and shows the comments that are good.

use serde_json::{Value, json};

use crate::harness::{Bundle, Edition, Node, Page, synthetic};

/// A problem as the page shows it: row, field, what is there, why, what to do.
fn problems(page: &Page) -> Vec<[String; 5]> {
    let region = page.by_role("region", "Problems with this corpus");
    if !region.all_by_role("table").iter().any(|table| table.name() == "Problems with this corpus") {
        page.disclosure("What, where, and what to do").click();
    }
    let table = region.by_role("table", "Problems with this corpus");
    let rows = table.all_by_role("row");
    let texts = rows.iter().skip(1).map(|row| {
        let row: Vec<_> = row.children("rowheader").into_iter().chain(row.children("cell")).collect();
        <[String; 5]>::try_from(row.iter().map(Node::text).collect::<Vec<_>>()).unwrap_or_default()
    });
    texts.collect()
}

/// Opens a corpus in both editions, and finds the comments and the problems that it should have. Each problem is the
/// beginning of its row, its field and a part of why.
#[track_caller]
fn check(corpus: &[u8], comments: &[&str], expected: &[(&str, &str, &str)]) {
    let bundle = Bundle::of(corpus);
    for edition in Edition::BOTH {
        let page = bundle.open(edition, "#/comments");
        let found = problems(&page);
        assert_eq!(found.len(), expected.len(), "{found:#?}");
        for ([row, field, _, why, hint], (in_row, of_field, because)) in found.iter().zip(expected) {
            assert!(row.starts_with(in_row), "{row:?} does not begin with {in_row:?}");
            assert_eq!(field, of_field, "{row}");
            assert!(why.contains(because), "{row}: {why:?} does not say {because:?}");
            assert!(hint.ends_with('.'), "{row} says what to do: {hint:?}");
        }
        if comments.is_empty() {
            page.by_role("heading", "No comments can be shown");
        } else {
            assert_eq!(page.comments(), comments);
            page.by_role("list", "Comments").by_role("link", comments[0]).click();
            page.by_role("article", comments[0]);
        }
    }
}

fn good() -> Value {
    synthetic(&[
        ("ash", "Ash Abel", "A bridge is needed.\n\nIt should be of stone."),
        ("elm", "Elm Eder", "No bridge, please."),
        ("oak", "Oak Ober", "Nothing to add."),
    ])
}

#[test]
fn when_it_is_not_json() {
    check(
        b"{\"format\": \"comment-explorer/1\",\n  \"title\": \"Synthetic, and broken\",, }",
        &[],
        &[("the file, line 2, column", "", "The file is not JSON")],
    );
}

#[test]
fn when_it_is_empty() {
    check(b"", &[], &[("the file", "", "The file ends before its JSON does")]);
}

#[test]
fn when_it_is_of_another_version() {
    let mut corpus = good();
    corpus["format"] = json!("comment-explorer/9");
    check(
        corpus.to_string().as_bytes(),
        &["Ash Abel", "Elm Eder", "Oak Ober"],
        &[("the file", "format", "of another format, or of another version")],
    );
}

#[test]
fn when_it_is_another_kind_of_file() {
    check(b"[1, 2, 3]", &[], &[("the file", "", "should be an object")]);
}

#[test]
fn when_it_holds_no_comment() {
    check(synthetic(&[]).to_string().as_bytes(), &[], &[("the file", "comments", "no comment in this file")]);
}

#[test]
fn when_rows_of_it_are_wrong() {
    let mut corpus = good();
    corpus["comments"][1]["id"] = json!("ash");
    corpus["comments"][2]["submitted"] = json!("2001-02-30");
    corpus["comments"].as_array_mut().unwrap().push(json!("a row that is no object"));
    let position = |comment: &str, stance: &str, exact: &str| json!({ "comment": comment, "issue": "bridge", "stance": stance, "evidence": [{ "exact": exact }] });
    corpus["positions"] = json!([
        position("ash", "supports", "words that stand nowhere"),
        position("oak", "loves", "Nothing to add."),
        position("yew", "opposes", "Nothing to add."),
    ]);
    check(
        corpus.to_string().as_bytes(),
        &["Ash Abel", "Oak Ober"],
        &[
            ("comment 3 (oak)", "submitted", "not a date of the calendar"),
            ("comment 4", "", "should be an object"),
            ("comment 2 (ash)", "id", "An earlier comment has the same id; this one was not loaded."),
            ("position 1 (ash, bridge)", "evidence", "do not stand in the comment's text"),
            ("position 1 (ash, bridge)", "evidence", "No words of the comment show this stance"),
            ("position 2 (oak, bridge)", "stance", "There is no such stance"),
            ("position 3 (yew, bridge)", "comment", "No comment has this id"),
        ],
    );
}

#[test]
fn when_a_text_is_not_what_its_digest_says() {
    let mut corpus = good();
    corpus["comments"][0]["sha256"] = json!("0".repeat(64));
    let page = Bundle::of(corpus.to_string().as_bytes()).open(Edition::Hosted, "#/comment/ash");
    let provenance = page.by_role("complementary", "Where this text comes from");
    assert!(provenance.text().contains("the text does not match"), "{}", provenance.text());
    page.go("#/comments");
    assert_eq!(problems(&page)[0][1], "sha256");
}
