//! Nothing found: the page says what taking something out would give, and does it.

use crate::harness::{Edition, eventually};

#[test]
fn with_counts_that_are_true() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments?q=zebra&kind=government");
        eventually(|| page.status(), "0 of 7 comments");
        assert_eq!(page.comments(), [""; 0]);
        page.by_role("button", "Remove everything 7 comments");
        page.by_role("button", "Remove words “zebra” 1 comment").click();
        eventually(|| page.comments(), ["France"]);
        eventually(|| page.address(), "#/comments?kind=government");
        assert_eq!(page.focused().0, "searchbox");
        assert!(!page.has("button", "Remove everything 7 comments"));
    }
}

#[test]
fn and_everything_can_go_at_once() {
    let page = Edition::Hosted.open("#/comments?kind=individual&country=FR&q=zebra");
    page.by_role("button", "Remove everything 7 comments").click();
    eventually(|| page.comments().len(), 7);
    eventually(|| page.address(), "#/comments");
}
