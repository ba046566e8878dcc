//! Whatever a corpus brings, no words lie on others, and none run out of what they stand in.

use crate::harness::{Bundle, Edition, Page, eventually, stress};

const WIDTHS: [u32; 4] = [1440, 1024, 600, 360];

const VIEWS: [&str; 11] = [
    "#/comments",
    "#/comments?q=bridge&show=context",
    "#/comment/endless-name",
    "#/comment/both-sides",
    "#/comment/endless-line",
    "#/compare/endless-name+endless-line",
    "#/compare/many-words+both-sides+nobody",
    "#/compare/endless-line+both-sides?mode=text",
    "#/issues",
    "#/patterns",
    "#/about",
];

/// Pairs of texts whose lines, as far as they are not cut off, overlap by more than the slack that letters have around them. What floats over the page, and
/// what only screen readers read, is left out.
const OVERLAPS: &str = "
    const floats = (it) => { for (; it && it !== document.body; it = it.parentElement) {
        const style = getComputedStyle(it);
        if (/fixed|sticky/.test(style.position) || style.clipPath !== 'none') return true;
    } return false };
    const lines = [];
    const walker = document.createTreeWalker(document.querySelector('#explorer'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && lines.length < 4000; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!node.data.trim() || !parent.checkVisibility() || parent.closest('option, svg, .vh') || floats(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const it of range.getClientRects()) {
            let { left, right, top, bottom } = it;
            for (let box = parent; box !== document.body; box = box.parentElement) {
                if (getComputedStyle(box).overflowX === 'visible') continue;
                const edge = box.getBoundingClientRect();
                [left, right, top, bottom] =
                    [Math.max(left, edge.left), Math.min(right, edge.right), Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
            }
            if (right - left > 1 && bottom > top && top < 6000) lines.push({ node, left, right, top, bottom });
        }
    }
    lines.sort((a, b) => a.top - b.top);
    const found = [];
    lines.forEach((a, at) => {
        for (let next = at + 1; next < lines.length && lines[next].top < a.bottom - 4; next += 1) {
            const b = lines[next];
            const [wide, high] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - b.top];
            const least = Math.min(a.bottom - a.top, b.bottom - b.top);
            if (a.node !== b.node && wide > 2 && high > least / 2) found.push(`${a.node.data.slice(0, 30)} | ${b.node.data.slice(0, 30)}`);
        }
    });
    return found.slice(0, 5)";

/// What is wrong with the page as it stands.
fn faults(page: &Page, what: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let overlaps = page.js(OVERLAPS);
    if overlaps != serde_json::json!([]) {
        faults.push(format!("{what}: {overlaps}"));
    }
    let widths = page.js("return [document.documentElement.scrollWidth, innerWidth]");
    if widths[0].as_u64() > widths[1].as_u64() {
        faults.push(format!("{what} is {} wide in {}", widths[0], widths[1]));
    }
    faults
}

#[test]
fn of_a_corpus_that_is_hard_on_the_page() {
    let page = Bundle::of(stress().to_string().as_bytes()).open(Edition::Hosted, "");
    let mut found = Vec::new();
    for width in WIDTHS {
        page.resize(width);
        for address in VIEWS {
            page.go(address);
            eventually(|| page.address(), address);
            page.first("heading");
            found.extend(faults(&page, &format!("{address} at {width}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn in_any_language() {
    let page = Edition::Hosted.open("");
    let mut found = Vec::new();
    for width in WIDTHS {
        page.resize(width);
        for language in ["en", "es", "fr", "ru", "zh", "ar"] {
            for view in
                ["comments?q=exist", "comment/france", "compare/france+jprs+isoc", "issues", "patterns", "about"]
            {
                let between = if view.contains('?') { '&' } else { '?' };
                let address = format!("#/{view}{between}lang={language}");
                page.go(&address);
                eventually(|| page.js("return document.documentElement.lang"), language);
                found.extend(faults(&page, &format!("{address} at {width}")));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
