//! Who does not know the language of the search fills in boxes, and sees the query that they stand for.

use crate::harness::{Edition, Page, eventually};

fn query(page: &Page) -> String {
    page.by_role("searchbox", "Search comments").value()
}

#[test]
fn as_one_types() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.disclosure("More ways to search").click();
        // What one types stays as it is, spaces too, though the query has no use for them.
        page.by_role("textbox", "All of these words").click();
        page.type_text("dns  security");
        eventually(|| page.focus().value(), "dns  security");
        eventually(|| query(&page), "dns security ");
        for (blank, text) in [
            ("Any of these words", "body bodies"),
            ("None of these words", "cost"),
            ("In the commenter’s name", "oarc"),
        ] {
            page.by_role("textbox", blank).click();
            page.type_text(text);
        }
        eventually(|| query(&page), "dns security body OR bodies -cost who:oarc ");
        page.by_role("textbox", "This exact phrase").click();
        page.type_text("a b");
        eventually(|| query(&page), "dns security \"a b\" body OR bodies -cost who:oarc ");
    }
}

/// A letter that is typed into a box before the last of another box is answered is not taken back.
#[test]
fn as_one_types_from_box_to_box() {
    let page = Edition::Hosted.open("#/comments");
    page.disclosure("More ways to search").click();
    let script = "const done = arguments[arguments.length - 1];
        const box = (name) => document.querySelector(`.blanks input[aria-label='${name}']`);
        const type = (it, letter) => { it.value += letter; it.dispatchEvent(new InputEvent('input', { bubbles: true })) };
        const [all, none] = [box('All of these words'), box('None of these words')];
        type(all, 'd');
        type(none, 'c');
        setTimeout(() => { type(none, 'o'); done(none.value) })";
    assert_eq!(page.js_later(script, Vec::new()), "co");
    eventually(|| query(&page), "d -co ");
}

#[test]
fn and_shows_what_is_typed_into_the_search_box() {
    let page = Edition::Hosted.open("#/comments?q=gap+-cost+%22the+dns%22");
    page.disclosure("More ways to search").click();
    let blank = |name: &str| page.by_role("textbox", name).value();
    assert_eq!(blank("All of these words"), "gap");
    assert_eq!(blank("This exact phrase"), "the dns");
    assert_eq!(blank("None of these words"), "cost");
    page.by_role("searchbox", "Search comments").click();
    page.type_text(" NEAR/3 gap");
    eventually(|| page.text().contains("says more than these boxes can show"), true);
    assert_eq!(blank("All of these words"), "");
}

#[test]
fn and_so_does_an_example() {
    let page = Edition::SingleFile.open("#/comments");
    page.disclosure("More ways to search").click();
    page.by_role("button", "cost OR funding").click();
    // The last word of an example is whole.
    eventually(|| query(&page), "cost OR funding ");
    assert_eq!(page.focused(), ("searchbox".to_owned(), "Search comments".to_owned()));
    page.type_text("-pay");
    eventually(|| query(&page), "cost OR funding -pay");
}
