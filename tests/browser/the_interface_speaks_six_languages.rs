//! The interface in the language that the address names, that a reader chooses, or that is theirs.

use crate::harness::{Edition, Page, eventually};

/// The language and the direction of the page, and whether it is wider than the window.
fn set_in(page: &Page) -> (String, String) {
    let root = |name: &str| {
        page.js(&format!("return document.documentElement.getAttribute('{name}') || ''"))
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    (root("lang"), root("dir"))
}

/// The head of the list, its search, and a commenter's own words, which stay as they are.
#[test]
fn of_the_address() {
    let all = [
        ("ar", "rtl", "7 تعليقات"),
        ("en", "", "7 comments"),
        ("es", "", "7 comentarios"),
        ("fr", "", "7 commentaires"),
        ("ru", "", "7 комментариев"),
        ("zh", "", "7 份意见"),
    ];
    for edition in Edition::BOTH {
        for (tag, direction, headline) in all {
            let page = edition.open(&format!("#/comments?lang={tag}"));
            let bare = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
            eventually(|| bare(page.headline()), headline);
            assert_eq!(set_in(&page), (tag.to_owned(), direction.to_owned()));
            page.go(&format!("#/comment/france?lang={tag}"));
            eventually(|| page.headline(), "France");
            assert!(page.view().contains("France is grateful for the opportunity"), "{tag}");
            assert_eq!(page.js("return document.querySelector('.text').lang"), "en");
            assert_eq!(page.js("return document.documentElement.scrollWidth <= innerWidth"), true, "{tag}");
        }
    }
}

#[test]
fn as_the_reader_chooses() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments?q=need");
        let found = page.comments();
        page.by_role("combobox", "Language").choose("Français");
        eventually(|| set_in(&page).0, "fr");
        eventually(|| page.address(), "#/comments?q=need&lang=fr");
        assert_eq!(page.by_role("list", "Commentaires").names("heading"), found);
        page.reload();
        eventually(|| set_in(&page).0, "fr");
        page.by_role("combobox", "Langue").choose("English");
        eventually(|| set_in(&page).0, "en");
        assert_eq!(page.comments(), found);
    }
}

/// What is kept holds where the address says nothing, and the address wins.
#[test]
fn as_the_reader_has_chosen() {
    let page = Edition::Hosted.open("#/comments");
    page.by_role("combobox", "Language").choose("Русский");
    eventually(|| set_in(&page).0, "ru");
    page.go("#/comments?lang=es");
    eventually(|| set_in(&page).0, "es");
    page.leave();
    page.go("#/issues");
    eventually(|| set_in(&page).0, "ru");
}

#[test]
fn in_no_language_that_it_does_not_know() {
    let page = Edition::Hosted.open("#/comments?lang=tlh");
    assert_eq!(page.headline(), "7 comments");
    assert!(page.text().contains("“lang=tlh”"));
}
