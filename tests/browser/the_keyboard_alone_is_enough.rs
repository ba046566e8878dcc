//! Everything can be reached and done with the keyboard, in an order that makes sense, and the focus can be seen.

use fantoccini::key::Key;
use serde_json::json;

use crate::harness::{Answers, Edition, Page, Place, eventually};

/// Presses Tab until something of that role and name has the focus. What had it on the way, that included.
#[track_caller]
fn tab_to(page: &Page, role: &str, name: &str) -> Vec<(String, String)> {
    let mut stops = Vec::new();
    for _ in 0..150 {
        page.press(Key::Tab);
        let stop = page.focused();
        assert!(focus_is_visible(page), "the focus on {stop:?} cannot be seen");
        stops.push(stop);
        if stops.last().is_some_and(|stop| stop.0 == role && stop.1 == name) {
            return stops;
        }
    }
    panic!("Tab does not reach the {role} “{name}”: {stops:?}");
}

/// Whether what has the focus, or what it stands in, has a ring, and is not wholly outside the window or covered.
fn focus_is_visible(page: &Page) -> bool {
    let script = "const it = document.activeElement;
        let ring = false;
        for (let box = it; box && box !== document.body; box = box.parentElement) {
            const style = getComputedStyle(box);
            ring ||= style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        }
        const uncovered = (x, y) => {
            const there = document.elementFromPoint(x, y);
            return it.contains(there) || Boolean(there?.closest('label')?.contains(it));
        };
        const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
        const seen = [...it.getClientRects()].some((place) => place.width > 1 && place.height > 1 && parts.some((x) =>
            parts.some((y) => uncovered(place.left + x * place.width, place.top + y * place.height))));
        return ring && seen";
    page.js(script) == true
}

/// Presses a key as soon as the explorer stands in the page. By this clock Yew is always late, and puts off whatever it may.
const AT_ONCE: &str = "<script>
    let now = 0;
    Date.now = () => now += 100;
    new MutationObserver((_, observer) => {
        if (!document.querySelector('#explorer main')) return;
        observer.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
        window.met = [document.getElementById('edition') === null, document.activeElement.id];
    }).observe(document, { childList: true, subtree: true });
</script>";

#[test]
fn from_the_moment_that_it_is_seen() {
    let place = Place::answering(Answers { first: Some(AT_ONCE), ..Answers::default() });
    let page = Page::open(place, "#/comments");
    assert_eq!(page.js("return met"), json!([true, "q"]));
}

#[test]
fn from_the_top_to_the_list() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.resize(1440);
        let stops = tab_to(&page, "link", "Dave Smiley");
        let landmarks = [
            ("link", "Skip to the content"),
            ("link", "Comments"),
            ("link", "Issues"),
            ("button", "Change to the dark theme"),
            ("checkbox", "Government, 1 comment"),
            ("checkbox", "Silent, 1 comment"),
            ("searchbox", "Search comments"),
            ("combobox", "Order"),
            ("link", "Dave Smiley"),
        ];
        let at = |(role, name): (&str, &str)| stops.iter().position(|stop| stop.0 == role && stop.1 == name);
        let order: Vec<_> = landmarks.into_iter().map(at).collect();
        assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{order:?} of {stops:?}");
        assert_eq!(order[0], Some(0));
        assert!(
            !stops.contains(&("button".to_owned(), "Filters".to_owned())),
            "the button of the sheet is for narrow pages"
        );
    }
}

#[test]
fn and_back_up_again() {
    let page = Edition::Hosted.open("#/comments");
    page.resize(1440);
    page.by_role("button", "Add to compare: CENTR").js("it.focus()");
    for _ in 0..40 {
        page.press_with(Key::Shift, Key::Tab.into());
        assert!(focus_is_visible(&page), "the focus on {:?} cannot be seen", page.focused());
    }
}

#[test]
fn on_a_phone_too() {
    let page = Edition::SingleFile.open("#/comments");
    page.resize(360);
    tab_to(&page, "button", "Add to compare: CENTR");
}

#[test]
fn and_the_rest_can_be_skipped() {
    let page = Edition::Hosted.open("#/comments");
    page.press(Key::Tab);
    assert_eq!(page.focused().1, "Skip to the content");
    page.press(Key::Enter);
    eventually(|| page.focused(), ("heading".to_owned(), "7 comments".to_owned()));
    for next in [("link", "Comments"), ("link", "In context"), ("combobox", "Order")] {
        page.press(Key::Tab);
        assert_eq!(page.focused(), (next.0.to_owned(), next.1.to_owned()));
    }
    assert!(["", "#/comments"].contains(&page.address().as_str()), "the address belongs to the views");
}

#[test]
fn to_search_from_anywhere() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.type_text("/");
        eventually(|| page.focused(), ("searchbox".to_owned(), "Search comments".to_owned()));
        assert!(focus_is_visible(&page));
        assert_eq!(page.focus().property("value"), "");
        page.type_text("gap/jk");
        eventually(|| page.focus().property("value"), "gap/jk");
        eventually(|| page.address(), "#/comments?q=gap/jk");
    }
}

#[test]
fn to_go_from_comment_to_comment() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comment/jprs");
        page.type_text("j");
        page.by_role("article", "ISOC");
        page.type_text("k");
        page.by_role("article", "JPRS");
        page.type_text("k");
        page.by_role("article", "Dave Smiley");
        page.type_text("k");
        page.type_text("j");
        page.by_role("article", "JPRS");
        eventually(|| page.focused(), ("heading".to_owned(), "JPRS".to_owned()));
    }
}

#[test]
fn to_filter_and_compare() {
    let page = Edition::SingleFile.open("#/comments");
    tab_to(&page, "checkbox", "Individual, 2 comments");
    page.press(Key::Space);
    eventually(|| page.comments(), ["Dave Smiley", "Bob Hutchinson"]);
    tab_to(&page, "button", "Add to compare: Dave Smiley");
    page.press(Key::Enter);
    eventually(|| page.focused().1, "Remove from compare: Dave Smiley");
    tab_to(&page, "button", "Add to compare: Bob Hutchinson");
    page.press(Key::Space);
    page.by_role("button", "Compare 2 comments").js("it.focus()");
    page.press(Key::Enter);
    page.by_role("heading", "Dave Smiley and Bob Hutchinson");
}

#[test]
fn to_read_and_to_compare_with_a_focus_that_is_seen() {
    let page = Edition::Hosted.open("#/comment/france");
    tab_to(&page, "link", "ICANN archive, strat-ini-ssr, message 5");
    page.go("#/compare/france+jprs");
    page.by_role("table", "Positions by issue");
    tab_to(&page, "link", "summary, 4.1");
    page.go("#/issues");
    page.by_role("table", "Positions matrix");
    tab_to(&page, "button", "JPRS, A new DNS-CERT body: mixed");
}
