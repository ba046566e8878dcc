//! Comments that are nearly the same stand together, and what only one of them says is a link away.

use crate::harness::{Bundle, Edition, Page, eventually, synthetic};

const LETTER: &str = "The toll on heavy lorries ought to be charged by the axle. A charge by the hour punishes the driver who \
                      waits at the weighbridge while his papers are read. Nobody has counted the lorries of the quarry.";
const OWN: &str = "My own van was weighed twice last winter.";
const OTHER: &str = "Bats roost beneath the second arch of the viaduct, and no mason should scrape its joints in May.";

fn letters(edition: Edition) -> Page {
    let with_own = format!("{LETTER} {OWN}");
    let all =
        [("north", "North", LETTER), ("south", "South", &with_own), ("west", "West", LETTER), ("bats", "Bats", OTHER)];
    Bundle::of(synthetic(&all).to_string().as_bytes()).open(edition, "#/comments")
}

fn says(page: &Page, words: &str) {
    eventually(|| page.text().contains(words), true);
}

#[test]
fn with_what_only_one_of_them_says() {
    for edition in Edition::BOTH {
        let page = letters(edition);
        page.by_role("navigation", "Views").by_role("link", "Patterns").click();
        let section = || page.by_role("region", "Nearly the same");
        eventually(|| section().text().contains("3 comments are in 1 group."), true);
        section().by_role("link", "90 %").click();
        eventually(|| page.address(), "#/patterns?alike=90");
        eventually(|| section().text().contains("2 comments are in 1 group."), true);
        section().by_role("link", "80 %").click();
        eventually(|| page.address(), "#/patterns");
        section().by_role("link", "South: 1 of its own").click();
        eventually(|| page.address(), "#/comment/south/p1.4");
        says(&page, OWN);
    }
}

#[test]
fn and_two_of_them_are_compared_word_by_word() {
    for edition in Edition::BOTH {
        let page = letters(edition);
        page.go("#/patterns");
        page.by_role("link", "Compare two that say what North says").click();
        eventually(|| page.address(), "#/compare/north+south?mode=text");
        says(&page, "They are nearly the same: 38 of 46 words are in both.");
        let marked = |pane: &str| {
            let script = "return Array.from(it.querySelectorAll('ins.only'), ins => ins.textContent).join('|')";
            page.by_role("region", pane).js(script).as_str().map(str::to_owned)
        };
        assert_eq!(
            (marked("North"), marked("South")),
            (Some(String::new()), Some(OWN.trim_end_matches('.').to_owned()))
        );
        page.go("#/compare/north+bats?mode=text");
        page.by_role("heading", "North and Bats");
        assert!(!page.text().contains("nearly the same"));
    }
}
