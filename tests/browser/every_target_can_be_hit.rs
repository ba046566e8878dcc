//! Whatever can be clicked is large enough for a finger: 24 pixels each way, and 44 where the page is a phone's. Links in
//! the middle of a text are as high as its lines.

use serde_json::json;

use crate::harness::{Edition, Page, eventually};

/// What is smaller than so many pixels: how far one can go from the middle of it, each way, and still hit it. What lies in a
/// line of text is exempt, and so is what only those who point are offered (it stands elsewhere for all).
const SMALL: &str = "const least = arguments[0];
    const hits = (it, x, y) => {
        const there = document.elementFromPoint(x, y);
        return Boolean(there) && (it.contains(there) || [...it.labels ?? []].some((label) => label.contains(there)));
    };
    const reach = (it, x, y, dx, dy) => {
        let far = 0;
        while (far < least && hits(it, x + dx * (far + 1), y + dy * (far + 1))) far += 1;
        return far;
    };
    const small = [];
    for (const it of document.querySelectorAll('a[href], button, input, select, summary')) {
        const style = getComputedStyle(it);
        if (!it.checkVisibility({ visibilityProperty: true }) || it.disabled || it.closest('[aria-hidden=true]')) continue;
        const inText = style.display === 'inline' && it.parentElement.textContent.trim() !== it.textContent.trim();
        if (inText || it.matches('.skip')) continue;
        it.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const box = (it.matches('[type=checkbox], [type=radio]') ? it.labels[0] : it).getClientRects()[0];
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const over = document.elementFromPoint(x, y)?.closest('details[open]');
        // What the reader has opened may lie over it.
        if (over && !over.contains(it)) continue;
        if (!hits(it, x, y)) { small.push(`covered: ${it.outerHTML.slice(0, 140)}`); continue; }
        const wide = reach(it, x, y, 1, 0) + reach(it, x, y, -1, 0) + 1;
        const high = reach(it, x, y, 0, 1) + reach(it, x, y, 0, -1) + 1;
        // One that begins between two pixels has one less.
        if (wide + 1 < least || high + 1 < least) small.push(`${wide} by ${high}: ${it.outerHTML.slice(0, 140)}`);
    }
    return small";

/// Views with everything unfolded.
const VIEWS: [(&str, &str); 12] = [
    ("#/comments?q=exist&kind=individual,government&-country=JP&picked=france+jprs", "2 of 7 comments"),
    ("#/comments?q=zebra&kind=government&country=JP", "0 of 7 comments"),
    ("#/comments?q=the&show=context", "7 comments"),
    ("#/comment/france/p3?q=exist&picked=jprs", "France"),
    ("#/compare", "Compare comments"),
    ("#/compare/france+jprs", "France and JPRS"),
    ("#/compare/france+kind:individual", "France and Individual (2)"),
    ("#/compare/france+jprs?mode=text", "France and JPRS"),
    ("#/issues?cell=france:case-made", "Who stands where, on 9 issues"),
    ("#/patterns", "Patterns"),
    ("#/about", "About these comments and how to read them"),
    ("#/open", "Open comments"),
];

#[track_caller]
fn can_be_hit(page: &Page, least: u32) {
    let mut small = Vec::new();
    for (address, heading) in VIEWS {
        page.go(address);
        eventually(|| (address, page.headline()), (address, heading.to_owned()));
        page.js("document.querySelectorAll('details').forEach((it) => { it.open = true })");
        let found = page.js_with(SMALL, vec![least.into()]);
        small.extend(found.as_array().into_iter().flatten().map(|one| format!("{address}: {one}")));
    }
    assert!(small.is_empty(), "{small:#?}");
}

#[test]
fn with_a_mouse() {
    let page = Edition::Hosted.open("");
    page.resize(1440);
    can_be_hit(&page, 24);
}

#[test]
fn with_a_finger() {
    let page = Edition::SingleFile.open("");
    page.resize(360);
    can_be_hit(&page, 44);
    page.go("#/comments");
    page.by_role("button", "Filters").click();
    page.by_role("dialog", "Filters");
    assert_eq!(page.js_with(SMALL, vec![44.into()]), json!([]), "the sheet of filters");
}

#[test]
fn in_a_frame() {
    let page = Edition::Hosted.open("#/comments?embed=1");
    page.resize_to(600, 500);
    assert_eq!(page.js_with(SMALL, vec![24.into()]), json!([]));
}
