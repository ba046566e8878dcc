//! Words in context: the same search as lines, the word in the middle, each with the passage that it stands in.

use fantoccini::key::Key;

use crate::harness::{Edition, Page, eventually};

fn switch<'page>(page: &'page Page, to: &str) -> crate::harness::Node<'page> {
    page.by_role("navigation", "How to show them").by_role("link", to)
}

/// The words that the lines are about, in their order.
fn lines(page: &Page) -> Vec<String> {
    page.by_role("table", "Words in context").all_by_role("mark").iter().map(crate::harness::Node::text).collect()
}

#[test]
fn and_each_leads_to_its_passage_and_back() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments?q=exists");
        page.resize(1440);
        switch(&page, "In context").click();
        eventually(|| page.address(), "#/comments?q=exists&show=context");
        eventually(|| page.focused(), ("link".to_owned(), "In context".to_owned()));
        let table = page.by_role("table", "Words in context");
        table.by_role("link", "France ¶ 4.3").click();
        page.by_role("article", "France");
        eventually(|| page.address(), "#/comment/france/p4.3?q=exists&show=context");
        page.by_role_beginning("link", "5 comments found").click();
        page.by_role("table", "Words in context");
        switch(&page, "Comments").click();
        page.by_role("list", "Comments").by_role("link", "France");
        eventually(|| page.address(), "#/comments?q=exists");
    }
}

#[test]
fn as_they_are_typed() {
    let page = Edition::Hosted.open("#/comments?show=context");
    page.resize(1440);
    assert!(page.text().contains("Type a word to see it in context."));
    page.by_role("searchbox", "Search comments").click();
    page.type_text("exist");
    eventually(|| page.address(), "#/comments?q=exist&show=context");
    let typed = lines(&page);
    assert!(typed.iter().all(|word| !word.is_empty()) && typed.len() > 3, "{typed:?}");
    for _ in "exist".chars() {
        page.press(Key::Backspace);
    }
    page.without("table", "Words in context");
}

#[test]
fn in_the_order_that_is_chosen() {
    let page = Edition::SingleFile.open("#/comments?q=exist&show=context");
    page.resize(1440);
    let before = lines(&page);
    // A choice by the driver is no deed of the reader's to WebKit, and it goes back over what no reader did.
    page.first("heading").click();
    page.by_role("combobox", "Order of lines").choose("Commenter");
    eventually(|| page.address(), "#/comments?q=exist&show=context&lines=commenter");
    eventually(|| lines(&page) == before, false);
    page.back();
    eventually(|| lines(&page), before);
}

/// The words stand in one column, so that what is before them and after them can be compared.
#[test]
fn one_below_the_other() {
    let page = Edition::Hosted.open("#/comments?q=exist&show=context");
    page.resize(1440);
    let table = page.by_role("table", "Words in context");
    let middles = table.js("return new Set([...it.querySelectorAll('mark')].map((mark) => {
            const place = mark.getBoundingClientRect();
            return Math.round((place.left + place.right) / 20);
        })).size");
    assert_eq!(middles, 1);
    let edges = table.js("return [...it.querySelectorAll('tbody td:first-child')].every((cell) =>
            Math.abs(cell.firstChild.getBoundingClientRect().right - cell.getBoundingClientRect().right) < 16)");
    assert_eq!(edges, true, "what is before a word stands beside it");
}
