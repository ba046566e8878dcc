//! Whatever takes away what has the focus puts it somewhere that makes sense: never on nothing.

use fantoccini::key::Key;

use crate::harness::{Edition, Page, eventually};
use crate::linked_passages_are_gone_through::letters;

/// Presses Enter on something.
#[track_caller]
fn enter(page: &Page, role: &str, name: &str) {
    page.by_role(role, name).js("it.focus()");
    eventually(|| page.focused().1, name);
    page.press(Key::Enter);
}

/// What has the focus once it is something of that name. It is never the page as a whole.
#[track_caller]
fn then(page: &Page, role: &str, name: &str) {
    eventually(|| page.focused(), (role.to_owned(), name.to_owned()));
}

#[test]
fn when_a_chip_goes() {
    let page = Edition::Hosted.open("#/comments?q=exist&kind=individual,government&-country=JP");
    enter(&page, "button", "Remove: Kind, Government");
    then(&page, "searchbox", "Search comments");
    enter(&page, "button", "Clear all");
    then(&page, "searchbox", "Search comments");
    enter(&page, "button", "Undo");
    then(&page, "searchbox", "Search comments");
}

#[test]
fn when_what_finds_nothing_goes() {
    let page = Edition::Hosted.open("#/comments?q=zebra&kind=government");
    enter(&page, "button", "Remove words “zebra” 1 comment");
    then(&page, "searchbox", "Search comments");
}

#[test]
fn when_the_view_changes() {
    let page = Edition::SingleFile.open("#/comments");
    enter(&page, "link", "Issues");
    then(&page, "heading", "Who stands where, on 9 issues");
    enter(&page, "link", "Patterns");
    then(&page, "heading", "Patterns");
    enter(&page, "link", "Compare");
    then(&page, "heading", "Compare comments");
    enter(&page, "link", "Comments");
    then(&page, "heading", "7 comments");
    enter(&page, "link", "In context");
    eventually(|| page.focused().1.is_empty(), false);
}

#[test]
fn when_a_compared_comment_goes() {
    let page = Edition::Hosted.open("#/compare/france+jprs+isoc");
    enter(&page, "button", "Remove from compare: JPRS");
    then(&page, "heading", "France and ISOC");
    page.resize(1440);
    enter(&page, "button", "Remove: ISOC");
    then(&page, "heading", "France");
}

#[test]
fn when_a_cell_closes() {
    let page = Edition::Hosted.open("#/issues");
    page.resize(1440);
    let cell = "France, The case is made: opposes";
    enter(&page, "button", cell);
    page.by_role("region", "France on The case is made").by_role("button", "Close").js("it.focus()");
    page.press(Key::Enter);
    eventually(|| page.focused().1, cell);
}

#[test]
fn when_a_notice_is_dismissed() {
    let page = Edition::Hosted.open("#/nowhere");
    enter(&page, "button", "Dismiss");
    eventually(|| page.has("button", "Dismiss"), false);
    then(&page, "heading", "7 comments");
}

#[test]
fn when_a_comment_is_chosen_from_a_menu() {
    let page = Edition::Hosted.open("#/compare/france+jprs");
    let menu = "Add a comment or a group to the comparison";
    // To go through the lines of a closed menu chooses none of them.
    page.by_role("combobox", menu)
        .js("it.focus(); it.value = 'isoc'; it.dispatchEvent(new Event('change', { bubbles: true }))");
    assert_eq!(page.headline(), "France and JPRS");
    enter(&page, "button", "Add");
    page.by_role("heading", "France, JPRS and ISOC");
    then(&page, "combobox", menu);
}

#[test]
fn when_a_link_between_texts_is_rejected() {
    let page = letters(Edition::Hosted);
    // Until there is none, and with it no button that leads on.
    enter(&page, "button", "Next link");
    enter(&page, "button", "Reject");
    then(&page, "button", "Next link");
    page.press(Key::Enter);
    enter(&page, "button", "Reject");
    page.without("button", "Next link");
    then(&page, "heading", "North and South");
    enter(&page, "button", "Bring back the last of 2 links you rejected");
    enter(&page, "button", "Bring back the last of 1 link you rejected");
    then(&page, "heading", "North and South");
}
