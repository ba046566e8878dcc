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

#[test]
fn in_both_editions() {
    let corpus = synthetic(&[("huge", "Huge", &huge()), ("plain", "Plain", "A plain text about a bridge.")]);
    let bundle = Bundle::of(corpus.to_string().as_bytes());
    for edition in Edition::BOTH {
        let page = bundle.open(edition, "#/comments");
        assert_eq!(page.comments(), ["Huge", "Plain"]);
        page.by_role("searchbox", "Search comments").click();
        page.type_text("plain");
        eventually(|| page.comments(), ["Plain"]);
        page.go("#/comment/huge");
        let article = page.by_role("article", "Huge");
        assert!(article.text().contains("Synthetic paragraph 1 says"));
        page.go("#/comment/huge/p30000");
        eventually(|| page.id("/comment/huge/p30000").is_some(), true);
    }
}
