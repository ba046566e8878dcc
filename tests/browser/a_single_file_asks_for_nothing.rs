//! The single file holds everything that it needs.

use crate::harness::{Answers, Edition, Page, Place, eventually};

/// Looks at every view, so that whatever would be fetched is.
fn look_around(page: &Page) {
    for (address, heading) in [
        ("#/comment/france/p3", "France"),
        ("#/compare/france+jprs?mode=text", "France and JPRS"),
        ("#/issues", "Who stands where, on 9 issues"),
    ] {
        page.go(address);
        page.by_role("heading", heading);
    }
    eventually(|| page.js("return document.readyState"), "complete");
}

/// What the page loaded, but for icons, which a browser looks for on its own and again.
fn resources(page: &Page) -> Vec<String> {
    let names = page.js("return performance.getEntriesByType('resource').map((entry) => entry.name)");
    let names = names.as_array().unwrap().iter().map(|name| name.as_str().unwrap_or_default().to_owned());
    names.filter(|name| !["/favicon.ico", "/icon.svg"].iter().any(|icon| name.ends_with(icon))).collect()
}

#[test]
fn from_the_disk() {
    let page = Edition::SingleFile.open("#/comments");
    look_around(&page);
    assert_eq!(resources(&page), [""; 0]);
}

#[test]
fn but_itself_from_a_server() {
    let page = Page::open(Place::single_file_answering(Answers::default()), "#/comments");
    look_around(&page);
    assert_eq!(resources(&page), [""; 0]);
    let mut asked = page.place().asked();
    asked.retain(|path| path != "/favicon.ico");
    assert_eq!(asked, ["/consultations/2010/explorer.html"]);
}

/// The counterpart: what is hosted is fetched, by the page once each, from beside it. (The service worker keeps the same.)
#[test]
fn and_the_hosted_page_asks_only_for_what_is_beside_it() {
    let page = Edition::Hosted.open("#/comments");
    look_around(&page);
    let base = page.place().url().to_owned();
    let mut resources = resources(&page);
    assert!(resources.len() > 3, "{resources:?}");
    assert!(resources.iter().all(|name| name.starts_with(&base)), "{resources:?}");
    let all = resources.len();
    resources.sort();
    resources.dedup();
    assert_eq!(resources.len(), all, "each file once: {resources:?}");
    let mut asked = page.place().asked();
    asked.retain(|path| path != "/favicon.ico");
    assert!(asked.iter().all(|path| path.starts_with("/consultations/2010/")), "{asked:?}");
}
