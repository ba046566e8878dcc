//! Each way in which the page is met, with each thing that may be missing: a cell of the table that `cargo xtask e2e` prints.
//!
//! In frames the driver finds no roles, so things are found by their words here.

use crate::harness::{Page, Way, Without, eventually};

/// Filters, reads and compares.
#[track_caller]
fn works(page: &Page) {
    eventually(|| page.headline(), "7 comments");
    page.click_on("Government, 1 comment");
    eventually(|| page.headline(), "1 of 7 comments");
    page.click_on("France");
    eventually(|| page.headline(), "France");
    page.js("location.hash = '#/compare/france+jprs'");
    eventually(|| page.headline(), "France and JPRS");
}

/// Without scripts, or where a policy lets none run: every comment stands there.
#[track_caller]
fn can_be_read(page: &Page) {
    eventually(|| page.text().contains("France is grateful for the opportunity"), true);
    assert_eq!(page.js("return document.querySelectorAll('article').length"), 7);
}

/// The passage that the address names is in the window.
fn is_in_front(page: &Page) -> bool {
    let top = page.js("return document.getElementById('/comment/france/p3')?.getBoundingClientRect().top ?? -1");
    top.as_f64().is_some_and(|top| (0.0..600.0).contains(&top))
}

fn scripts_off(way: Way) {
    let page = way.open("#/comments", Without::Scripts);
    if way == Way::Element {
        // What stands in the element leads to the page by itself.
        assert!(page.by_role("link", "Read the comments").is_displayed());
    } else {
        can_be_read(&page);
    }
}

fn storage_blocked(way: Way) {
    let page = way.open("#/comments", Without::Storage);
    works(&page);
    assert_eq!(page.js("try { return typeof localStorage } catch { return 'blocked' }"), "blocked");
}

fn strict_policy(way: Way) {
    let page = way.open("#/comments", Without::Leave);
    if way == Way::Srcdoc {
        // A frame of that kind has the policy of the page around, which allows none of its scripts.
        can_be_read(&page);
    } else {
        works(&page);
    }
}

fn no_network(way: Way) {
    let mut page = way.open("#/comments", Without::Nothing);
    // The headline of the static comments is the same, and the app comes after it.
    eventually(|| page.js("return Boolean(document.querySelector('#explorer main'))"), true);
    page.close_server();
    works(&page);
}

fn back_and_forward(way: Way) {
    let page = way.open("#/comments", Without::Nothing);
    eventually(|| page.headline(), "7 comments");
    page.click_on("France");
    eventually(|| page.headline(), "France");
    page.js("history.back()");
    eventually(|| page.headline(), "7 comments");
    page.js("history.forward()");
    eventually(|| page.headline(), "France");
}

fn deep_link(way: Way) {
    let page = way.open("#/comment/france/p3", Without::Nothing);
    eventually(|| page.headline(), "France");
    eventually(|| is_in_front(&page), true);
}

macro_rules! rows {
    ($($name:ident is $way:ident: $($cell:ident)*;)*) => {
        $(mod $name {
            use crate::harness::Way;
            $(#[test] fn $cell() { super::$cell(Way::$way); })*
        })*
    };
}

rows! {
    hosted is Hosted: scripts_off storage_blocked strict_policy no_network back_and_forward deep_link;
    single_file is File: scripts_off storage_blocked strict_policy no_network back_and_forward deep_link;
    frame is Frame: scripts_off storage_blocked strict_policy no_network back_and_forward deep_link;
    sandboxed_frame is Sandboxed: scripts_off storage_blocked strict_policy no_network back_and_forward deep_link;
    srcdoc is Srcdoc: scripts_off storage_blocked strict_policy no_network back_and_forward deep_link;
    element is Element: scripts_off storage_blocked strict_policy no_network back_and_forward deep_link;
    // A service worker is a script, and its cache is storage: without either there is none.
    kept is Kept: strict_policy no_network back_and_forward deep_link;
}
