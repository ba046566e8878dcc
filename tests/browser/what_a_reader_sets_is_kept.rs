//! What a reader sets is kept in the browser, and where it cannot be, that is said once.

use crate::harness::{Edition, Page, Place, Scripts, eventually};

fn theme(page: &Page) -> String {
    page.js("return document.documentElement.dataset.theme ?? ''").as_str().unwrap_or_default().to_owned()
}

#[test]
fn over_another_visit() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.by_role("button", "Change to the dark theme").click();
        eventually(|| theme(&page), "dark");
        // Without its address; and before the first paint.
        page.js("history.replaceState(null, '', location.pathname)");
        page.reload();
        assert_eq!(theme(&page), "dark");
        // An address that says otherwise wins, and a page in a frame has nothing kept.
        page.go("#/comments?theme=light");
        page.reload();
        assert_eq!(theme(&page), "light");
        page.go("#/comments?embed=1");
        page.reload();
        assert_eq!(theme(&page), "");
    }
}

#[test]
fn whatever_else_stands_in_the_storage() {
    let page = Edition::Hosted.open("#/comments");
    page.by_role("button", "Change to the dark theme").click();
    eventually(|| page.js("return Object.keys(localStorage).filter((key) => key.endsWith('/reader')).length"), 1);
    for hostile in ["theme=<b>", "\u{0}&&==%%%&confirmed=,,~/p1~&theme", "x"] {
        let script = "for (const key in localStorage) if (key.endsWith('/reader')) localStorage[key] = arguments[0]";
        page.js_with(script, vec![hostile.repeat(999).into()]);
        page.js("history.replaceState(null, '', location.pathname)");
        page.reload();
        assert_eq!((theme(&page).as_str(), page.comments().len()), ("", 7));
    }
}

#[test]
fn or_the_reader_is_told_once_that_the_storage_is_full() {
    let page = Edition::Hosted.open("#/comments");
    page.js("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
    let alerts = || page.all_by_role("alert").len();
    page.by_role("button", "Change to the dark theme").click();
    eventually(alerts, 1_usize);
    assert!(page.first("alert").by_role("button", "Save a copy").is_enabled());
    page.by_role("button", "Dismiss").click();
    eventually(alerts, 0_usize);
    page.by_role("button", "Change to the light theme").click();
    eventually(|| theme(&page), "light");
    assert_eq!(alerts(), 0);
}

#[test]
fn or_that_a_frame_has_no_storage() {
    let page = Page::visit(Place::framed("explorer.html", "#/comments"), "", Scripts::On);
    page.enter_frame();
    let said = |words: &str| {
        let script = "return [...document.querySelectorAll('[role=alert]')].filter((it) => it.textContent.includes(arguments[0])).length";
        page.js_with(script, vec![words.into()])
    };
    page.click_on("Change to the dark theme");
    eventually(|| said("does not let the page keep anything"), 1);
    page.click_on("Dismiss");
    eventually(|| said(""), 0);
    page.click_on("Change to the light theme");
    eventually(|| theme(&page), "light");
    assert_eq!(said(""), 0);
    // Nor may it save files, and the browser does not say so.
    page.click_on("Save a copy");
    eventually(|| said("does not allow this frame to save one"), 1);
}
