//! The filters: OR within a facet, AND across, exclusion, counts that say what another choice would give.

use crate::harness::{Edition, eventually};

#[test]
fn to_one_comment_with_counts_that_stay_true() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.by_role("checkbox", "Supports, 6 comments");
        page.by_role("checkbox", "Government, 1 comment").click();
        eventually(|| page.comments(), ["France"]);
        eventually(|| page.status(), "1 of 7 comments");
        eventually(|| page.address(), "#/comments?kind=government");
        // A facet's own counts ignore its own selection; those of the others do not.
        assert!(page.by_role("checkbox", "Government, 1 comment").is_checked());
        page.by_role("checkbox", "Individual, 2 comments");
        page.by_role("checkbox", "Supports, 1 comment");
        page.by_role("checkbox", "Supports if, 0 comments");
    }
}

#[test]
fn by_one_value_or_another_of_a_facet_and_by_all_facets() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.by_role("checkbox", "Government, 1 comment").click();
        page.by_role("checkbox", "Individual, 2 comments").click();
        eventually(|| page.comments(), ["Dave Smiley", "Bob Hutchinson", "France"]);
        eventually(|| page.address(), "#/comments?kind=government,individual");
        page.by_role("checkbox", "Supports if, 1 comment").click();
        eventually(|| page.comments(), ["Bob Hutchinson"]);
        eventually(|| page.address(), "#/comments?kind=government,individual&stance=supports_if");
        page.by_role("button", "Remove: Kind, Individual").click();
        eventually(|| page.comments(), [""; 0]);
        page.by_role("button", "Remove: Stance, Supports if").click();
        eventually(|| page.comments(), ["France"]);
    }
}

#[test]
fn and_each_count_is_what_choosing_gives() {
    let page = Edition::Hosted.open("#/comments?q=dns");
    let group = || page.by_role("complementary", "Filters").by_role("group", "Issue");
    let names = group().names("checkbox");
    assert_eq!(names.len(), 9);
    for name in names {
        group().by_role("checkbox", &name).click();
        let count = name.rsplit_once(", ").unwrap().1.split(' ').next().unwrap();
        eventually(|| (&name, page.comments().len().to_string()), (&name, count.to_owned()));
        group().by_role("checkbox", &name).click();
    }
}

/// On a slow machine several choices wait in line; the address follows each, and must not undo the next.
#[test]
fn by_every_choice_however_fast_one_follows_another() {
    let page = Edition::SingleFile.open("#/comments");
    let kinds = "[...document.querySelectorAll('input[type=checkbox]')].slice(2, 7)";
    for _ in 0..10 {
        page.js(&format!("{kinds}.forEach((box) => setTimeout(() => box.click()))"));
        eventually(|| page.address().split(',').count(), 5);
        eventually(|| page.js(&format!("return {kinds}.every((box) => box.checked)")), true);
        page.go("#/comments");
        eventually(|| page.js(&format!("return {kinds}.some((box) => box.checked)")), false);
    }
}

#[test]
fn by_what_they_exclude() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.by_role("button", "Exclude: Government").click();
        eventually(|| page.comments().len(), 6);
        assert!(!page.comments().contains(&"France".to_owned()));
        eventually(|| page.address(), "#/comments?-kind=government");
        eventually(|| page.by_role("button", "Exclude: Government").attribute("aria-pressed"), "true");
        page.by_role("button", "Remove: Kind, not Government").click();
        eventually(|| page.comments().len(), 7);
        page.without("button", "Remove: Kind, not Government");
        eventually(|| page.address(), "#/comments");
    }
}

#[test]
fn until_all_is_cleared() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments?q=exist&kind=individual&-issue=cost");
        eventually(|| page.comments(), ["Dave Smiley"]);
        page.by_role("button", "Clear all").click();
        eventually(|| page.comments().len(), 7);
        eventually(|| page.address(), "#/comments");
        eventually(|| page.by_role("searchbox", "Search comments").property("value"), "");
        assert_eq!(page.focused(), ("searchbox".to_owned(), "Search comments".to_owned()));
        assert!(!page.has("button", "Clear all"));
    }
}

#[test]
fn by_facets_that_start_closed() {
    let page = Edition::SingleFile.open("#/comments");
    assert!(!page.has("checkbox", "Japan, 1 comment"));
    page.disclosure("Country").click();
    page.by_role("checkbox", "Japan, 1 comment").click();
    eventually(|| page.comments(), ["JPRS"]);
    eventually(|| page.address(), "#/comments?country=JP");
    // It stays open for the next choice, and the focus in it.
    page.by_role("checkbox", "Japan, 1 comment").click();
    eventually(|| page.address(), "#/comments");
    assert_eq!(page.focused(), ("checkbox".to_owned(), "Japan, 1 comment".to_owned()));
}

#[test]
fn in_the_order_that_is_chosen() {
    let page = Edition::Hosted.open("#/comments");
    eventually(|| page.comments().first().cloned().unwrap_or_default(), "Dave Smiley");
    page.by_role("combobox", "Order").choose("Name");
    eventually(|| page.comments(), ["Bob Hutchinson", "CENTR", "Dave Smiley", "DNS-OARC", "France", "ISOC", "JPRS"]);
    eventually(|| page.address(), "#/comments?sort=name");
}
