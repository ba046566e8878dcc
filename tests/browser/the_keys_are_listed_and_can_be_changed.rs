//! Keys without a modifier are listed, can be changed one by one or switched off, and are nobody's in a frame.

use fantoccini::key::Key;

use crate::harness::{Edition, Node, Page, eventually};

const SHORTCUTS: &str = "Keyboard shortcuts";

/// Opens the list by its key, and waits until the focus is in it.
#[track_caller]
fn list(page: &Page) {
    page.type_text("?");
    page.by_role("dialog", SHORTCUTS);
    eventually(|| page.js("return Boolean(document.activeElement.closest('dialog'))"), true);
}

fn is_open(page: &Page) -> bool {
    page.js("return document.querySelector('dialog')?.open ?? false") == true
}

#[test]
fn in_a_dialog_that_gives_the_focus_back() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.by_role("link", "JPRS").js("it.focus()");
        list(&page);
        // The focus stays in it: what comes after its last is its first, or the browser's own.
        for _ in 0..30 {
            page.press(Key::Tab);
            let outside = "const it = document.activeElement; return it !== document.body && !it.closest('dialog')";
            assert_eq!(page.js(outside), false, "{:?}", page.focused());
        }
        page.press(Key::Escape);
        eventually(|| is_open(&page), false);
        assert_eq!(page.focused(), ("link".to_owned(), "JPRS".to_owned()));
        page.by_role("button", SHORTCUTS).click();
        page.by_role("dialog", SHORTCUTS).by_role("button", "Close").click();
        eventually(|| page.focused(), ("button".to_owned(), SHORTCUTS.to_owned()));
    }
}

#[test]
fn one_by_one_and_for_the_next_visit() {
    let page = Edition::Hosted.open("#/comment/jprs");
    list(&page);
    page.by_role("textbox", "Next comment").js("it.focus()");
    page.type_text("w");
    eventually(|| page.by_role("textbox", "Next comment").value(), "w");
    // What had a key loses it.
    page.by_role("textbox", "Search comments").js("it.focus()");
    page.type_text("k");
    eventually(|| page.by_role("textbox", "Search comments").value(), "k");
    assert_eq!(page.by_role("textbox", "Previous comment").value(), "");
    let status = || page.by_role("dialog", SHORTCUTS).all_by_role("status").first().map(Node::text).unwrap_or_default();
    eventually(status, "Without a key: Previous comment.");
    page.press(Key::Escape);
    eventually(|| is_open(&page), false);
    page.reload();
    page.by_role("article", "JPRS");
    page.type_text("j");
    page.type_text("w");
    page.by_role("article", "ISOC");
    page.type_text("?");
    page.by_role("button", "Set all keys back").click();
    eventually(|| page.by_role("textbox", "Next comment").value(), "j");
    eventually(|| page.by_role("textbox", "Previous comment").value(), "k");
}

#[test]
fn or_all_at_once() {
    let page = Edition::Hosted.open("#/comment/jprs");
    list(&page);
    page.by_role("switch", "Single keys do something").click();
    page.press(Key::Escape);
    eventually(|| is_open(&page), false);
    page.type_text("j?");
    assert_eq!((page.headline().as_str(), is_open(&page)), ("JPRS", false));
}

#[test]
fn and_lead_through_the_list_and_into_the_comparison() {
    let page = Edition::SingleFile.open("#/comments");
    page.type_text("j");
    eventually(|| page.focused().1, "Dave Smiley");
    page.type_text("j");
    eventually(|| page.focused().1, "JPRS");
    page.type_text("x");
    page.by_role("button", "Remove from compare: JPRS");
    page.type_text("k");
    eventually(|| page.focused().1, "Dave Smiley");
    page.type_text("x");
    page.by_role("button", "Remove from compare: Dave Smiley");
    page.type_text("c");
    page.by_role("heading", "JPRS and Dave Smiley");
}

#[test]
fn and_do_nothing_in_a_frame() {
    let page = Edition::Hosted.open("#/comment/jprs?embed=1");
    page.type_text("j?x");
    assert_eq!(page.headline(), "JPRS");
    assert_eq!(page.js("return document.querySelector('dialog')"), serde_json::Value::Null);
}
