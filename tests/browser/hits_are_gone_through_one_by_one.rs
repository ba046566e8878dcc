//! The words found in a comment: each is a step from the one before, in front, marked as the one that is meant.

use fantoccini::key::Key;

use crate::harness::{Edition, Page, eventually};

const ADDRESS: &str = "#/comment/france?q=cert";

/// The place among all hits of the one that is marked as current, from 1; 0 where none is.
fn current(page: &Page) -> u64 {
    let place = "return [...document.querySelectorAll('article mark')]
        .findIndex((mark) => mark.querySelector('[aria-current]')) + 1";
    page.js(place).as_u64().unwrap()
}

/// Whether the current hit is inside the window, and not under what sticks to its top.
fn is_in_front(page: &Page) -> bool {
    let seen = "const it = document.querySelector('mark [aria-current]');
        if (!it) return false;
        // Firefox may break the word at the end of a line: its first part counts.
        const place = it.getClientRects()[0];
        return it.contains(document.elementFromPoint(place.left + place.width / 2, place.top + place.height / 2))";
    page.js(seen) == true
}

fn count(page: &Page) -> u64 {
    page.js("return document.querySelectorAll('article mark').length").as_u64().unwrap()
}

#[test]
fn with_buttons_that_stay_in_reach() {
    for edition in Edition::BOTH {
        let page = edition.open(ADDRESS);
        page.by_role("article", "France");
        let all = count(&page);
        assert!(all >= 3, "{all} hits");
        eventually(|| page.status(), format!("{all} words found here"));
        assert_eq!(current(&page), 0);
        for step in (1..=all).chain([1]) {
            page.by_role("button", "Next hit").click();
            eventually(|| current(&page), step);
            eventually(|| page.status(), format!("Word {step} of {all} found here"));
            eventually(|| is_in_front(&page), true);
            assert_eq!(page.focused(), ("button".to_owned(), "Next hit".to_owned()));
        }
        page.by_role("button", "Previous hit").click();
        eventually(|| current(&page), all);
        assert_eq!(page.address(), ADDRESS);
    }
}

#[test]
fn with_keys_and_the_keyboard_goes_on_from_there() {
    for edition in Edition::BOTH {
        let page = edition.open(ADDRESS);
        page.by_role("article", "France");
        let all = count(&page);
        page.type_text("n");
        eventually(|| current(&page), 1);
        page.type_text("n");
        eventually(|| current(&page), 2);
        eventually(|| is_in_front(&page), true);
        eventually(|| page.js("return document.activeElement.matches('mark [aria-current]')"), true);
        let hit = page.js("return document.activeElement.getBoundingClientRect().top + scrollY").as_f64().unwrap();
        page.press(Key::Tab);
        let next = page.js("return document.activeElement.getBoundingClientRect().bottom + scrollY").as_f64().unwrap();
        assert!(next >= hit, "Tab goes on to what comes after the hit: {next}, {hit}");
        page.press_with(Key::Shift, 'N');
        eventually(|| current(&page), 1);
        page.press_with(Key::Shift, 'N');
        eventually(|| current(&page), all);
    }
}

#[test]
fn and_a_single_one_is_come_back_to() {
    let page = Edition::Hosted.open("#/comment/france?q=consensus");
    page.by_role("article", "France");
    assert_eq!(count(&page), 1);
    page.type_text("n");
    eventually(|| is_in_front(&page), true);
    page.js("scrollTo(0, document.documentElement.scrollHeight)");
    eventually(|| is_in_front(&page), false);
    page.type_text("n");
    eventually(|| is_in_front(&page), true);
}

#[test]
fn and_in_a_frame_the_keys_are_the_hosts() {
    let page = Edition::Hosted.open("#/comment/france?q=cert&embed=1");
    page.by_role("article", "France");
    page.type_text("n");
    page.by_role("button", "Next hit").click();
    eventually(|| current(&page), 1);
    eventually(|| is_in_front(&page), true);
}
