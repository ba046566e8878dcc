//! Theme, chrome and the layout of a frame, as the address says.

use crate::harness::{Edition, Page, eventually};

/// How light the page is: 0 is black, 1 is white.
fn lightness(page: &Page) -> f64 {
    let color = page.js("return getComputedStyle(document.body).backgroundColor");
    let channels: Vec<f64> = color
        .as_str()
        .unwrap_or_default()
        .split(|char: char| !char.is_ascii_digit())
        .filter_map(|number| number.parse().ok())
        .take(3)
        .collect();
    channels.iter().sum::<f64>() / (3.0 * 255.0)
}

#[test]
fn dark_or_light() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comment/france?theme=dark");
        eventually(|| lightness(&page) < 0.2, true);
        page.go("#/comment/france?theme=light");
        eventually(|| lightness(&page) > 0.9, true);
        page.go("#/comments");
        page.by_role("button", "Change to the dark theme").click();
        eventually(|| lightness(&page) < 0.2, true);
        eventually(|| page.address(), "#/comments?theme=dark");
        page.reload();
        assert!(lightness(&page) < 0.2);
    }
}

#[test]
fn in_a_frame_of_another_page() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments?embed=1");
        page.resize(600);
        // The page itself does not scroll, what it holds does.
        eventually(|| page.js("return document.documentElement.scrollHeight <= innerHeight"), true);
        assert_eq!(page.first("main").js("return it.scrollHeight > it.clientHeight"), true);
        let full = page.by_role("link", "Open full size, in a new tab");
        assert_eq!(full.attribute("href"), "#/comments");
        assert_eq!(full.attribute("target"), "_blank");
        assert!(!page.has("complementary", "Filters"));
        page.by_role("button", "Filters").click();
        page.by_role("dialog", "Filters").by_role("checkbox", "Government, 1 comment").click();
        page.by_role("button", "Show 1 comment").click();
        eventually(|| page.comments(), ["France"]);
        eventually(|| page.address(), "#/comments?kind=government&embed=1");
        // Keys stay the host's.
        page.type_text("/");
        assert_ne!(page.focused().0, "searchbox");
    }
}

#[test]
fn with_less_around_it() {
    let page = Edition::Hosted.open("#/comments");
    assert_eq!(page.names("contentinfo").len(), 1);
    page.go("#/comments?chrome=plain");
    eventually(|| page.names("contentinfo").len(), 0);
    assert!(page.has("navigation", "Views"));
    page.go("#/comments?chrome=none");
    page.without("navigation", "Views");
    assert_eq!(page.comments().len(), 7);
}
