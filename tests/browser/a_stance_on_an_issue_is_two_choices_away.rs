//! A stance on an issue: the issue first, then the stance.

use crate::harness::{Edition, eventually};

#[test]
fn with_the_counts_of_that_issue() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        let facet = page.by_role("group", "Stance on an issue");
        facet.by_role("combobox", "Issue").choose("Cost and funding");
        facet.by_role("checkbox", "Cost and funding: Opposes, 1 comment").click();
        eventually(|| page.comments(), ["JPRS"]);
        eventually(|| page.address(), "#/comments?stance=cost:opposes");
        // The issue asked for stays, and the chip says which it is.
        facet.by_role("checkbox", "Cost and funding: Silent, 1 comment");
        page.by_role("button", "Remove: Cost and funding, Opposes").click();
        eventually(|| page.comments().len(), 7);
    }
}

#[test]
fn and_an_address_opens_at_its_issue() {
    let page = Edition::Hosted.open("#/comments?stance=cost:opposes");
    let facet = page.by_role("group", "Stance on an issue");
    eventually(|| facet.by_role("combobox", "Issue").property("value"), "cost");
    assert!(facet.by_role("checkbox", "Cost and funding: Opposes, 1 comment").is_checked());
    facet.by_role("combobox", "Issue").choose("Any issue");
    facet.by_role("checkbox", "Opposes, 5 comments");
    // What is chosen is listed wherever one looks.
    assert!(facet.by_role("checkbox", "Cost and funding: Opposes, 1 comment").is_checked());
}
