//! The matrix of positions: every cell opens the words that it rests on.

use fantoccini::key::Key;

use crate::harness::{Edition, eventually};

#[test]
fn at_the_press_of_a_cell() {
    for edition in Edition::BOTH {
        let page = edition.open("#/issues");
        page.by_role("table", "Positions matrix").by_role("button", "France, Going ahead now: opposes").click();
        let evidence = page.by_role("region", "France on Going ahead now");
        assert!(evidence.text().contains("before sufficient opportunities for discussion"), "{}", evidence.text());
        assert!(evidence.text().contains("Recorded by editors"), "{}", evidence.text());
        eventually(|| page.address(), "#/issues?cell=france:go-ahead");
        let cell = page.by_role("button", "France, Going ahead now: opposes");
        assert_eq!(cell.attribute("aria-expanded"), "true");
        evidence.by_role("link", "¶ 3.1").click();
        page.by_role("article", "France");
        eventually(|| page.address(), "#/comment/france/p3.1");
    }
}

#[test]
fn and_says_when_there_is_none() {
    let page = Edition::SingleFile.open("#/issues");
    page.by_role("button", "France, Cost and funding: silent").click();
    let silent = page.by_role("region", "France on Cost and funding").text();
    assert!(silent.contains("The whole comment was read, and it does not speak of this."), "{silent}");
    page.by_role("button", "JPRS, Going ahead now: not coded").click();
    let not_coded = page.by_role("region", "JPRS on Going ahead now").text();
    assert!(not_coded.contains("the part of the comment that is held does not touch this issue"), "{not_coded}");
    assert!(!page.has("region", "France on Cost and funding"));
}

#[test]
fn and_is_where_who_comes_by_its_address_begins() {
    for edition in Edition::BOTH {
        let page = edition.open("#/issues?cell=france:go-ahead");
        eventually(|| page.focused(), ("heading".to_owned(), "France on Going ahead now".to_owned()));
    }
}

#[test]
fn with_the_keyboard_too() {
    for edition in Edition::BOTH {
        let page = edition.open("#/issues");
        let before = page.by_role("button", "France, ICANN's role: silent");
        before.js("it.focus()");
        page.press(Key::Tab);
        assert_eq!(page.focused().1, "France, The case is made: opposes");
        page.press(Key::Enter);
        let evidence = page.by_role("region", "France on The case is made");
        evidence.by_role("button", "Close").js("it.focus()");
        page.press(Key::Enter);
        page.without("region", "France on The case is made");
        eventually(|| page.focused().1, "France, The case is made: opposes");
        page.press(Key::Space);
        page.by_role("region", "France on The case is made");
        page.press(Key::Space);
        page.without("region", "France on The case is made");
    }
}

#[test]
fn with_a_row_for_each_comment_and_a_column_for_each_issue() {
    let page = Edition::Hosted.open("#/issues");
    let table = page.by_role("table", "Positions matrix");
    let issues = [
        "Comment",
        "A new DNS-CERT body",
        "Going ahead now",
        "A cross-community group",
        "ICANN's role",
        "The case is made",
        "Building on existing bodies",
        "Cost and funding",
        "The scope is right",
        "Beyond ICANN",
    ];
    assert_eq!(table.names("columnheader"), issues);
    let cells: Vec<_> = table.names("button");
    assert_eq!(cells.len(), 7 * 9);
    assert_eq!(cells.iter().filter(|cell| cell.ends_with(": silent")).count(), 3, "only a whole text can be silent");
    assert_eq!(cells.iter().filter(|cell| cell.ends_with(": not coded")).count(), 63 - 31);
    table.by_role("link", "Cost and funding").click();
    eventually(|| page.comments(), ["JPRS", "DNS-OARC", "CENTR"]);
}

#[test]
fn in_the_order_that_is_asked_for() {
    let page = Edition::Hosted.open("#/issues");
    page.by_role("link", "Same positions together").click();
    eventually(|| page.address(), "#/issues?order=alike");
    let rows = || page.by_role("table", "Positions matrix").names("rowheader")[..7].to_vec();
    let alike = rows();
    page.by_role("link", "Sort by Cost and funding").click();
    eventually(|| page.address(), "#/issues?order=issue:cost");
    page.by_role("link", "Sorted by Cost and funding");
    assert_ne!(rows(), alike);
    assert!(rows()[0].starts_with("JPRS"), "{:?}", rows());
}
