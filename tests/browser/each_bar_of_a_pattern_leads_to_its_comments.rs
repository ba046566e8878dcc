//! Patterns: each bar is a link to the comments that it counts, and each figure has its table.

use crate::harness::{Edition, eventually};

#[test]
fn by_kind_by_day_and_by_stance() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.by_role("navigation", "Views").by_role("link", "Patterns").click();
        eventually(|| page.address(), "#/patterns");
        page.by_role("list", "Who commented").by_role("link", "Individual, 2 comments").click();
        eventually(|| page.comments(), ["Dave Smiley", "Bob Hutchinson"]);
        page.go("#/patterns");
        // A day is too narrow to be hit by everyone: its bar is for those who point, and stands in the table for all.
        page.js("document.querySelector('[title=\"15 Apr 2010: 1 comment, late\"]').click()");
        eventually(|| page.comments(), ["France"]);
        page.go("#/patterns");
        page.by_role("region", "When they came").js("it.querySelector('summary').click()");
        page.by_role("table", "When they came").by_role("link", "1 comment, late").click();
        eventually(|| page.comments(), ["France"]);
        page.go("#/patterns?kind=individual");
        page.by_role("list", "What they spoke to").by_role("link", "A new DNS-CERT body, opposes: 2 comments").click();
        eventually(|| page.comments(), ["Dave Smiley", "Bob Hutchinson"]);
        eventually(|| page.address(), "#/comments?kind=individual&stance=new-body:opposes");
    }
}

#[test]
fn and_the_figures_stand_in_tables() {
    let page = Edition::SingleFile.open("#/patterns");
    page.by_role("table", "Who is named").by_role("link", "France");
    for figure in ["When they came", "Who commented", "Where they came from", "What they spoke to"] {
        let region = page.by_role("region", figure);
        region.js("it.querySelector('summary').click()");
        page.by_role("table", figure);
    }
    let table = page.by_role("table", "What they spoke to");
    assert_eq!(table.names("columnheader"), ["Issue", "Supports", "Supports if", "Mixed", "Opposes", "Raises"]);
    page.by_role("table", "Who is named").by_role("link", "Internet Governance Forum").click();
    eventually(|| page.comments(), ["France"]);
}
