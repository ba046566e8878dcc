//! Of what a comment has many of, all values can be asked for at once.

use crate::harness::{Edition, eventually};

#[test]
fn once_there_are_two_of_them() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments?issue=cost");
        let facet = page.by_role("group", "Issue");
        eventually(|| page.comments().len(), 3);
        assert!(!page.has("checkbox", "All of these"));
        facet.by_role("checkbox", "Beyond ICANN, 1 comment").click();
        eventually(|| page.comments().len(), 4);
        facet.by_role("checkbox", "All of these").click();
        eventually(|| page.address(), "#/comments?issue=all:beyond-icann,cost");
        eventually(|| page.comments().len(), 0);
        facet.by_role("checkbox", "All of these").click();
        eventually(|| page.address(), "#/comments?issue=beyond-icann,cost");
        eventually(|| page.comments().len(), 4);
    }
}

#[test]
fn but_not_of_what_a_comment_has_one_of() {
    let page = Edition::Hosted.open("#/comments?kind=government,individual");
    eventually(|| page.comments().len(), 3);
    assert!(!page.has("checkbox", "All of these"));
}
