//! Serif type is a commenter's own words; sans type is ours. A summary says that it is one, everywhere.

use crate::harness::{Edition, Node, eventually};

/// The last family named, which is the generic one: `serif` or `sans-serif`.
fn type_of(node: &Node<'_>, part: &str) -> String {
    let family = node.js(&format!("return getComputedStyle({part}).fontFamily"));
    family.as_str().unwrap_or_default().rsplit(", ").next().unwrap_or_default().to_owned()
}

#[test]
fn when_it_is_read() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comment/jprs");
        let article = page.by_role("article", "JPRS");
        let said = "Summary by the editors, from the opening of the comment. These are not the commenter’s words.";
        assert!(article.text().contains(said), "{}", article.text());
        assert_eq!(type_of(&page.by_id("/comment/jprs/p1"), "it.querySelector('p')"), "sans-serif");
        assert!(page.has("link", "Summary passage 1"));
        page.go("#/comment/france");
        page.by_role("article", "France");
        assert_eq!(type_of(&page.by_id("/comment/france/p1"), "it.querySelector('p')"), "serif");
    }
}

#[test]
fn in_the_list() {
    let page = Edition::Hosted.open("#/comments?q=exist");
    let type_around =
        |cited: &str| type_of(&page.by_role("list", "Comments").by_role("link", cited), "it.parentElement");
    assert_eq!(type_around("¶ 4.3"), "serif");
    assert_eq!(type_around("summary, 2"), "sans-serif");
    let items = page.by_role("list", "Comments").children("listitem");
    for item in items {
        let name = item.all_by_role("heading")[0].name();
        assert_eq!(item.text().contains("Summary by the editors"), name != "France", "{name}");
    }
}

#[test]
fn side_by_side() {
    let page = Edition::SingleFile.open("#/compare/france+jprs");
    let table = page.by_role("table", "Positions by issue");
    assert_eq!(type_of(&table.by_role("link", "¶ 3.2"), "it.parentElement"), "serif");
    assert_eq!(type_of(&table.by_role("link", "summary, 1.1"), "it.parentElement"), "sans-serif");
    // A summary is never a quotation.
    assert_eq!(table.by_role("link", "¶ 3.2").js("return it.closest('blockquote') !== null"), true);
    assert_eq!(table.by_role("link", "summary, 1.1").js("return it.closest('blockquote') !== null"), false);
    page.by_role("link", "Whole text").click();
    eventually(|| page.address(), "#/compare/france+jprs?mode=text");
    assert_eq!(type_of(&page.by_id("/comment/france/p1"), "it.querySelector('p')"), "serif");
    assert_eq!(type_of(&page.by_id("/comment/jprs/p1"), "it.querySelector('p')"), "sans-serif");
}
