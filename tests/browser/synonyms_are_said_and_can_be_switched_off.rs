//! A search finds words of the same stem and the same meaning too: it says which and why, and can be told not to.

use crate::harness::{Edition, Page, eventually};

const ONLY: &str = "Only the words as typed";
const ALSO: &str = "Also words that mean the same";

/// What the head of the list says of words beside those asked for.
fn said(page: &Page) -> String {
    page.js("return document.querySelector('.also p')?.textContent ?? ''").as_str().unwrap_or_default().to_owned()
}

#[test]
fn by_a_button_that_keeps_the_focus() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments?q=existing+");
        eventually(|| said(&page), "Also matched: exist, exists (same stem); established, present (same meaning).");
        let related = page.comments();
        page.by_role("button", ONLY).click();
        eventually(|| page.address(), "#/comments?q=existing+&exact=1");
        eventually(|| said(&page), "Only the words as typed.");
        eventually(|| page.comments().len() < related.len(), true);
        assert_eq!(page.focused(), ("button".to_owned(), ALSO.to_owned()));
        page.back();
        eventually(|| page.comments(), related.clone());
        page.forward();
        page.by_role("button", ALSO).click();
        eventually(|| page.comments(), related);
        eventually(|| page.address(), "#/comments?q=existing+");
    }
}

#[test]
fn and_that_is_said_where_nothing_else_would_be_found() {
    let page = Edition::SingleFile.open("#/comments?q=france+&exact=1");
    eventually(|| said(&page), "Only the words as typed.");
    page.by_role("button", ALSO).click();
    page.without("button", ALSO);
    // The button is gone; the focus is not.
    assert_eq!(page.focused(), ("searchbox".to_owned(), "Search comments".to_owned()));
    assert_eq!(said(&page), "");
}

/// What only begins with what is being typed is not switched off with it.
#[test]
fn but_not_where_there_is_nothing_to_switch() {
    let page = Edition::Hosted.open("#/comments?q=strengthe");
    eventually(|| said(&page), "Also matched: strengthened (same beginning).");
    assert!(!page.has("button", ONLY));
}
