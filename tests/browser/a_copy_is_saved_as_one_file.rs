//! A copy is saved as one file, from a server and from a file: it opens by itself and can save copies.

use crate::harness::{Bundle, Edition, Page, Place, Scripts, eventually, synthetic};
use crate::linked_passages_are_gone_through::letters;

/// Presses a button that saves, and gives the name and the text of the file: what the page hands to the browser, before
/// it lies anywhere.
#[track_caller]
fn saved(page: &Page, button: &str) -> (String, String) {
    page.js("window.saved = null; window.savedAs = '';
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text }); return make(blob) };
        HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download }");
    page.by_role("button", button).click();
    eventually(|| page.js("return typeof window.saved"), "string");
    let word = |name: &str| page.js(&format!("return window.{name}")).as_str().unwrap_or_default().to_owned();
    (word("savedAs"), word("saved"))
}

fn resources(page: &Page) -> usize {
    let script = "return performance.getEntriesByType('resource').filter((it) => !it.name.startsWith('data:')).length";
    usize::try_from(page.js(script).as_u64().unwrap_or(99)).unwrap_or(99)
}

#[test]
fn and_the_copy_of_a_copy_is_the_same() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        let (name, file) = saved(&page, "Save a copy");
        assert_eq!(name, "icann-2010-dns-cert-2026-11-22.html");
        eventually(|| page.all_by_role("alert").iter().any(|alert| alert.text().contains(&name)), true);
        // Where the button was pressed, it is seen.
        assert!(page.first("contentinfo").text().contains(&name));
        let alone = Page::open(Place::copy(&file), "#/comment/france/p3");
        assert_eq!(alone.headline(), "France");
        alone.go("#/comments");
        eventually(|| alone.comments(), page.comments());
        assert_eq!(resources(&alone), 0);
        // What is shown has changed, and is not what is saved.
        alone.go("#/comments?q=exist&theme=dark");
        eventually(|| alone.comments().len() < 7, true);
        let (again, copy) = saved(&alone, "Save a copy");
        assert_eq!(again, name);
        assert!(copy == file, "the copy of a copy is the same, byte for byte");
        // With scripts off every comment is there.
        let bare = Page::visit(Place::copy(&file), "", Scripts::Off);
        assert_eq!(bare.all_by_role("article").len(), 7);
    }
}

#[test]
fn with_what_the_reader_has_set_and_the_links_when_asked() {
    let page = letters(Edition::Hosted);
    page.go("#/compare/north+south?mode=text&link=north/p2~south/p5");
    page.by_role("button", "Change to the dark theme").click();
    page.by_role("button", "Reject").click();
    eventually(|| page.address().contains("rejected="), true);
    let (_, plain) = saved(&page, "Save a copy");
    let (_, marked) = saved(&page, "Save a copy with the 1 link that I judged");
    let text = "#/compare/north+south?mode=text";
    let without = Page::open(Place::copy(&plain), text);
    assert_eq!(without.js("return document.documentElement.dataset.theme"), "dark");
    assert!(!without.has("button", "Save a copy with the 1 link that I judged"));
    let with = Page::open(Place::copy(&marked), text);
    assert_eq!(with.js("return document.documentElement.dataset.theme"), "dark");
    let (_, again) = saved(&with, "Save a copy with the 1 link that I judged");
    assert!(again == marked);
}

/// With control characters, ends of scripts, and lines that end as Windows ends them.
#[test]
fn of_any_corpus_byte_for_byte() {
    let texts = "One \u{202e} </script><!-- <slot:boot> $& $1 \u{2028}\n\nTwo.";
    let corpus = synthetic(&[("a", "A \u{7}bell", texts), ("b", "B", "Nothing.")]);
    let corpus = serde_json::to_string_pretty(&corpus).unwrap().replace('\n', "\r\n");
    let bundle = Bundle::of(corpus.as_bytes());
    for edition in Edition::BOTH {
        let (name, file) = saved(&bundle.open(edition, "#/comments"), "Save a copy");
        assert_eq!(name, "synthetic-1.html");
        let copy = Page::open(Place::copy(&file), "#/comments");
        let script = "return JSON.parse(document.getElementById('corpus').textContent).comments[0].text";
        assert_eq!(copy.js(script), texts);
        assert!(saved(&copy, "Save a copy").1 == file);
    }
}

#[test]
fn but_not_of_a_page_that_something_has_changed() {
    let sentence = "The copy could not be made";
    let refused = |page: &Page| {
        page.by_role("button", "Save a copy").click();
        eventually(|| page.all_by_role("alert").iter().any(|alert| alert.text().starts_with(sentence)), true);
    };
    let single = Edition::SingleFile.open("#/comments");
    single.js("document.getElementById('corpus').firstChild.data += ' '");
    refused(&single);
    let hosted = Edition::Hosted.open("#/comments");
    hosted.js("document.getElementById('copy').href = 'index.html'");
    refused(&hosted);
}
