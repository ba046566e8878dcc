//! The search box: every key searches again, what matched is marked, and the address keeps up.

use fantoccini::key::Key;

use crate::harness::{Bundled, Edition, Page, bundled, eventually, words};

/// The names of the comments that `asked` finds, in the slow and obvious way: all its words, the last as a beginning.
fn expected(asked: impl Fn(&Bundled) -> bool) -> Vec<String> {
    let mut names: Vec<_> =
        bundled().into_iter().filter(|comment| asked(comment)).map(|comment| comment.name).collect();
    names.sort();
    names
}

fn listed(page: &Page) -> Vec<String> {
    let mut names = page.comments();
    names.sort();
    names
}

fn search(page: &Page, typed: &str) {
    page.by_role("searchbox", "Search comments").click();
    page.press_with(Key::Control, 'a');
    page.type_text(typed);
}

#[test]
fn with_each_key() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.by_role("searchbox", "Search comments").click();
        let mut typed = String::new();
        for key in "exist".chars() {
            page.type_text(&key.to_string());
            typed.push(key);
            eventually(|| listed(&page), expected(|comment| comment.has_beginning(&typed)));
        }
        let found = expected(|comment| comment.has_beginning("exist")).len();
        assert!((1..7).contains(&found), "the search leaves some out");
        eventually(|| page.status(), format!("{found} of 7 comments"));
        eventually(|| page.address(), "#/comments?q=exist");
        for _ in "exist".chars() {
            page.press(Key::Backspace);
        }
        eventually(|| listed(&page).len(), 7);
        eventually(|| page.status(), "7 comments");
        eventually(|| page.address(), "#/comments");
    }
}

#[test]
fn to_those_that_have_all_the_words() {
    // What else means the same is left out: the slow and obvious way does not know it.
    let page = Edition::Hosted.open("#/comments?exact=1");
    for typed in ["existing", "exist ", "EXIST", "Éxïst", "dns cert", "dns-cert gap", "smil", "bob hutch", "the zebra"]
    {
        search(&page, typed);
        let mut whole = words(typed);
        let last = if typed.ends_with(' ') { None } else { whole.pop() };
        let found = expected(|comment| {
            whole.iter().all(|word| comment.has_word(word)) && last.iter().all(|start| comment.has_beginning(start))
        });
        eventually(|| (typed, listed(&page)), (typed, found));
    }
}

#[test]
fn and_marks_the_first_passage_that_matches() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments?exact=1");
        search(&page, "exist");
        let found = expected(|comment| comment.has_beginning("exist"));
        eventually(|| listed(&page), found);
        for item in page.by_role("list", "Comments").children("listitem") {
            let name = item.all_by_role("heading")[0].name();
            let marks = item.all_by_role("mark");
            assert!(!marks.is_empty(), "{name} has no mark");
            for mark in marks {
                assert!(mark.text().to_lowercase().starts_with("exist"), "{name} marks “{}”", mark.text());
            }
            let comment = bundled().into_iter().find(|comment| comment.name == name).unwrap();
            let cited = item.all_by_role("link").last().unwrap().name();
            let start = if name == "France" {
                "¶ 4.3".to_owned()
            } else {
                // A summary has a blank line after each passage.
                let before = comment.text.to_lowercase().find("exist").map(|at| comment.text.split_at(at).0).unwrap();
                format!("summary, {}", before.matches("\n\n").count() + 1)
            };
            assert!(cited.starts_with(&start), "{name}: {cited} is not {start}");
        }
    }
}

#[test]
fn in_one_entry_of_the_history() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comment/jprs");
        page.by_role("navigation", "Views").by_role("link", "Comments").click();
        page.by_role("searchbox", "Search comments").click();
        let before = page.js("return history.length");
        page.type_text("exist");
        eventually(|| page.address(), "#/comments?q=exist");
        assert_eq!(page.js("return history.length"), before);
        page.back();
        page.by_role("article", "JPRS");
        page.forward();
        eventually(|| page.by_role("searchbox", "Search comments").property("value"), "exist");
    }
}

#[test]
fn and_a_word_found_is_marked_in_the_comment_too() {
    let page = Edition::SingleFile.open("#/comments?q=exists");
    page.by_role("list", "Comments").by_role("link", "France").click();
    let article = page.by_role("article", "France");
    let marks = article.all_by_role("mark");
    assert_eq!(marks.iter().map(crate::harness::Node::text).collect::<Vec<_>>(), ["exists"]);
}
