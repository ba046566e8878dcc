//! Where there is no room beside the list, the filters are a sheet over it.

use fantoccini::key::Key;

use crate::harness::{Edition, Page, eventually};

fn open(edition: Edition) -> Page {
    let page = edition.open("#/comments");
    page.resize(360);
    assert!(!page.has("complementary", "Filters"));
    page
}

#[test]
fn that_says_how_many_it_leaves() {
    for edition in Edition::BOTH {
        let page = open(edition);
        page.by_role("button", "Filters").click();
        let sheet = page.by_role("dialog", "Filters");
        assert_eq!(sheet.attribute("aria-modal"), "true");
        eventually(|| page.focused().1, "Close the filters");
        sheet.by_role("button", "Show 7 comments");
        sheet.by_role("checkbox", "Government, 1 comment").click();
        sheet.by_role("button", "Show 1 comment").click();
        page.without("dialog", "Filters");
        eventually(|| page.comments(), ["France"]);
        eventually(|| page.focused().0, "heading");
        page.by_role_beginning("button", "Filters");
        page.by_role("button", "Remove: Kind, Government").click();
        eventually(|| page.comments().len(), 7);
    }
}

#[test]
fn that_escape_closes() {
    for edition in Edition::BOTH {
        let page = open(edition);
        page.by_role("button", "Filters").js("it.focus()");
        page.press(Key::Enter);
        page.by_role("dialog", "Filters");
        eventually(|| page.focused().1, "Close the filters");
        page.press(Key::Escape);
        page.without("dialog", "Filters");
        eventually(|| page.focused(), ("button".to_owned(), "Filters".to_owned()));
    }
}

#[test]
fn that_can_be_cleared() {
    let page = open(Edition::Hosted);
    page.by_role("button", "Filters").click();
    let sheet = page.by_role("dialog", "Filters");
    sheet.by_role("checkbox", "Individual, 2 comments").click();
    sheet.by_role("button", "Show 2 comments");
    sheet.by_role("button", "Clear").click();
    sheet.by_role("button", "Show 7 comments");
    sheet.by_role("button", "Close the filters").click();
    page.without("dialog", "Filters");
    eventually(|| page.address(), "#/comments");
}

#[test]
fn and_everything_else_is_there_too() {
    let page = open(Edition::SingleFile);
    page.by_role("list", "Comments").by_role("link", "France").click();
    page.by_role("article", "France");
    page.by_role("link", "Passage 3");
    page.by_role("link", "The case is made Opposes sentence 2");
    page.by_role("navigation", "Views").by_role("link", "Issues").click();
    page.by_role("heading", "Who stands where, on 9 issues");
    page.go("#/compare/france+jprs");
    page.by_role("heading", "France and JPRS");
    assert!(page.text().contains("Only JPRS speaks to this"));
}
