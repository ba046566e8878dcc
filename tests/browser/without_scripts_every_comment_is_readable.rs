//! With scripts off the page is every comment, as text.

use crate::harness::{Answers, Bundle, Edition, Page, Place, Scripts, bundled, eventually, synthetic, words};

fn open(place: Place, address: &str) -> Page {
    let page = Page::visit(place, address, Scripts::Off);
    eventually(|| page.js("return document.readyState"), "complete");
    assert_eq!(page.js("return document.getElementById('explorer').childNodes.length"), 0, "scripts are off");
    page
}

#[test]
fn and_search_is_said_to_need_them() {
    for edition in Edition::BOTH {
        let page = open(edition.place(), "");
        let text = page.text();
        assert!(text.contains("Search, filters and comparison need a browser with scripts."), "{text}");
        assert!(!page.has("searchbox", "Search comments"));
        for comment in bundled() {
            let article = page.by_role("article", &comment.name);
            assert!(article.is_displayed());
            // The numbers of passages and sentences are links.
            let shown = article.js("const article = it.cloneNode(true);
                 article.querySelectorAll('[class=no], [class=sn]').forEach((number) => number.remove());
                 return [...article.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\\n')");
            let (shown, text) = (words(shown.as_str().unwrap()), words(&comment.text));
            assert!(shown.windows(text.len()).any(|some| some == text), "{}: {shown:?}", comment.name);
        }
        assert_eq!(page.all_by_role("article").len(), 7);
    }
}

#[test]
fn and_an_address_leads_to_its_passage() {
    for edition in Edition::BOTH {
        let page = open(edition.place(), "#/comment/france/p3");
        let in_front = |id: &str| (0.0..250.0).contains(&page.by_id(id).top());
        eventually(|| in_front("/comment/france/p3"), true);
        assert!(page.js("return scrollY").as_f64().unwrap() > 500.0);
        page.go("#/comment/france/p4.2");
        eventually(|| in_front("/comment/france/p4.2"), true);
        page.by_role("navigation", "Comments").by_role("link", "JPRS").click();
        eventually(|| in_front("/comment/jprs"), true);
    }
}

#[test]
fn and_a_summary_says_that_it_is_one() {
    let page = open(Edition::SingleFile.place(), "");
    for article in page.all_by_role("article") {
        assert_eq!(article.text().contains("Summary by the editors"), article.name() != "France", "{}", article.name());
    }
    assert!(page.by_role("article", "France").text().contains("12 h 50 min after the close"));
}

#[test]
fn and_so_are_the_problems_of_a_corpus() {
    let mut corpus = synthetic(&[("first", "First", "One."), ("first", "Second", "Two.")]);
    corpus["title"] = "Synthetic: the same id twice".into();
    let bundle = Bundle::of(corpus.to_string().as_bytes());
    for edition in Edition::BOTH {
        let page = open(bundle.place(edition), "");
        let problems = page.by_role("region", "Problems with this corpus").text();
        assert!(problems.contains("An earlier comment has the same id; this one was not loaded."), "{problems}");
        assert_eq!(page.names("article"), ["First"]);
    }
}

#[test]
fn even_where_a_policy_forbids_them() {
    let policy = Answers { policy: Some("script-src 'none'"), ..Answers::default() };
    for place in [Place::answering(policy), Place::single_file_answering(policy)] {
        let page = Page::visit(place, "", Scripts::On);
        eventually(|| page.all_by_role("article").len(), 7);
        assert!(page.text().contains("Search, filters and comparison need a browser with scripts."));
    }
}
