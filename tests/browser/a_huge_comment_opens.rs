//! Five megabytes in one comment: the page answers.

use std::fmt::Write as _;

use crate::harness::{Bundle, Edition, eventually, synthetic};

const MEGABYTES: usize = 5_000_000;

/// Made-up paragraphs, numbered, five megabytes of them.
fn huge() -> String {
    let mut text = String::with_capacity(MEGABYTES + 1000);
    let mut number = 0;
    while text.len() < MEGABYTES {
        number += 1;
        let _ = write!(
            text,
            "Synthetic paragraph {number} says that the bridge is long. It says so again, and then it ends.\n\n"
        );
    }
    text
}

#[track_caller]
fn check(edition: Edition) {
    let corpus = synthetic(&[("huge", "Huge", &huge()), ("plain", "Plain", "A plain text about a bridge.")]);
    let page = Bundle::of(corpus.to_string().as_bytes()).open(edition, "#/comments");
    assert_eq!(page.comments(), ["Huge", "Plain"]);
    page.by_role("searchbox", "Search comments").click();
    page.type_text("plain");
    eventually(|| page.comments(), ["Plain"]);
    page.go("#/comment/huge");
    let article = page.by_role("article", "Huge");
    assert!(article.text().contains("Synthetic paragraph 1 says"));
    page.go("#/comment/huge/p30000");
    page.by_id("/comment/huge/p30000");
    page.go("#/compare/huge+plain?mode=text");
    page.by_role("region", "Huge");
}

#[test]
fn on_a_server() {
    check(Edition::Hosted);
}

#[test]
fn in_a_single_file() {
    check(Edition::SingleFile);
}
