//! Letters land where the caret is, however fast they come.

use fantoccini::key::Key;

use crate::harness::{Edition, eventually};

#[test]
fn in_the_middle_of_a_word() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments?q=the+bodies");
        let search = page.by_role("searchbox", "Search comments");
        search.click();
        page.press(Key::Home);
        page.type_text("(a OR b) -\"c d\" ");
        eventually(|| search.value(), "(a OR b) -\"c d\" the bodies");
        page.press(Key::Delete);
        page.type_text("wi");
        eventually(|| search.value(), "(a OR b) -\"c d\" wihe bodies");
        eventually(|| page.address(), "#/comments?q=(a+OR+b)+-%22c+d%22+wihe+bodies");
    }
}

#[test]
fn when_a_whole_sentence_comes_at_once() {
    let page = Edition::SingleFile.open("#/comments");
    let search = page.by_role("searchbox", "Search comments");
    search.click();
    let sentence = "what already exists, and who would pay for what does not? ".repeat(3);
    page.type_text(&sentence);
    eventually(|| search.value(), sentence.clone());
    eventually(|| page.address().len() > sentence.len(), true);
    assert_eq!(search.value(), sentence);
}
