//! Wasm refused, a file missing, a fault of the app's own: the comments are there, with a sentence on what happened.

use std::fs;

use crate::harness::{Answers, Edition, Page, Place, Scripts, dist, eventually};

/// Waits for the sentence, and finds every comment below it and nothing of the explorer.
#[track_caller]
fn comments_stay(page: &Page, sentence: &str) {
    eventually(|| page.all_by_role("alert").iter().any(|alert| alert.text() == sentence), true);
    assert_eq!(page.all_by_role("article").len(), 7);
    assert!(page.by_role("article", "France").text().contains("a preliminary consensus has not been built yet"));
    assert!(!page.has("searchbox", "Search comments"));
    assert_eq!(page.js("return document.getElementById('explorer').childNodes.length"), 0);
    assert_eq!(page.js("return scrollY"), 0, "the sentence is in view");
    // A part that comes late does not take them away again.
    eventually(|| page.js("return document.readyState"), "complete");
    assert_eq!(page.all_by_role("article").len(), 7);
}

const REFUSED: &str = "Search, filters and comparison could not start: this browser, or a policy of this page, does not \
                       run WebAssembly. The comments follow in full.";
const MISSING: &str =
    "Search, filters and comparison could not start: a part of the page did not load. The comments follow in full.";
const FAULT: &str = "The explorer met a fault of its own and stopped. The comments follow in full.";

/// They are there before it has started, too.
#[test]
fn while_the_app_is_on_its_way() {
    for held in ["_bg.wasm", "corpus-"] {
        let place = Place::answering(Answers { held: Some(held), ..Answers::default() });
        let page = Page::visit(place, "#/comments", Scripts::On);
        let notice = "return document.getElementById('edition-notice').innerText.trim()";
        eventually(|| page.js(notice), "Search and filters are starting. The comments below can be read now.");
        assert_eq!(page.all_by_role("article").len(), 7);
        assert!(!page.has("alert", ""));
        assert!(!page.has("searchbox", "Search comments"));
    }
}

#[test]
fn when_a_policy_refuses_wasm() {
    let policy = Answers { policy: Some("script-src 'self' 'unsafe-inline'"), ..Answers::default() };
    let single_file = fs::read_to_string(dist().join("explorer.html")).unwrap();
    let single_file = single_file.replacen(" 'wasm-unsafe-eval'", "", 1);
    for place in [Place::answering(policy), Place::copy(&single_file)] {
        comments_stay(&Page::visit(place, "#/comments", Scripts::On), REFUSED);
    }
}

#[test]
fn when_a_part_of_the_app_is_missing() {
    for missing in ["_bg.wasm", ".js"] {
        let part = if missing == ".js" { "comment-explorer-" } else { missing };
        let place = Place::answering(Answers { missing: Some(part), ..Answers::default() });
        comments_stay(&Page::visit(place, "#/issues", Scripts::On), MISSING);
    }
}

#[test]
fn when_the_file_with_the_comments_is_missing() {
    let place = Place::answering(Answers { missing: Some("corpus-"), ..Answers::default() });
    let page = Page::visit(place, "#/comments", Scripts::On);
    let sentence = "Search and filters could not start: the file with the comments did not load.";
    comments_stay(&page, &format!("{sentence} The comments follow in full."));
}

/// Something else in the page, such as a translator, empties the list behind the app's back; drawing it again is then
/// a real panic.
#[test]
fn when_the_app_panics() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments?q=exist");
        page.by_role("list", "Comments").js("it.replaceChildren()");
        page.by_role("searchbox", "Search comments").click();
        page.type_text(" the");
        page.press_with(fantoccini::key::Key::Control, 'a');
        page.press(fantoccini::key::Key::Backspace);
        comments_stay(&page, FAULT);
        page.reload();
        eventually(|| page.comments().len() > 1, true);
        assert!(!page.has("article", "France"));
    }
}

/// Has a script of the page's own throw something that nothing catches.
fn throws(page: &Page, error: &str) {
    let script = "const script = document.createElement('script');
        script.text = `setTimeout(() => { window.thrown = true; throw ${arguments[0]}; })`;
        document.head.append(script)";
    page.js_with(script, vec![error.into()]);
}

/// What a trap of the wasm without a panic looks like to the page.
#[test]
fn when_the_wasm_traps() {
    // The policy of the single file would run no script of this test.
    let single_file = fs::read_to_string(dist().join("explorer.html")).unwrap();
    let (before, rest) = single_file.split_once("<meta http-equiv=\"Content-Security-Policy\"").unwrap();
    let single_file = [before, rest.split_once('>').unwrap().1].concat();
    for place in [Edition::Hosted.place(), Place::copy(&single_file)] {
        let page = Page::open(place, "#/comments");
        throws(&page, "new WebAssembly.RuntimeError('unreachable')");
        comments_stay(&page, FAULT);
    }
}

#[test]
fn but_a_fault_of_another_script_is_no_matter() {
    let page = Edition::Hosted.open("#/comments");
    throws(&page, "new Error('of an extension')");
    eventually(|| page.js("return window.thrown"), true);
    assert_eq!(page.comments().len(), 7);
}
