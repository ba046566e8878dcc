//! What was taken out of the search and the filters comes back by one button.

use crate::harness::{Edition, eventually};

#[test]
fn wherever_it_was_taken_out() {
    for edition in Edition::BOTH {
        let start = "#/comments?q=exist&kind=individual&-issue=cost";
        let page = edition.open(start);
        eventually(|| page.comments(), ["Dave Smiley"]);
        assert!(!page.has("button", "Undo"));
        page.by_role("button", "Clear all").click();
        eventually(|| page.address(), "#/comments");
        page.by_role("button", "Undo").click();
        eventually(|| page.address(), start);
        eventually(|| page.comments(), ["Dave Smiley"]);
        page.without("button", "Undo");
        // The button is gone; the focus is not.
        assert_eq!(page.focused(), ("searchbox".to_owned(), "Search comments".to_owned()));
        page.by_role("button", "Remove: Kind, Individual").click();
        eventually(|| page.address(), "#/comments?q=exist&-issue=cost");
        page.by_role("button", "Undo").click();
        eventually(|| page.address(), start);
    }
}

#[test]
fn until_something_else_changes() {
    let page = Edition::Hosted.open("#/comments?kind=individual");
    page.by_role("button", "Remove: Kind, Individual").click();
    page.by_role("button", "Undo");
    page.by_role("checkbox", "Government, 1 comment").click();
    page.without("button", "Undo");
}
