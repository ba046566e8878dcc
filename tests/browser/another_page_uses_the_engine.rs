//! Other scripts open a corpus and ask it, in both editions and as the example in the build does.

use crate::harness::{Edition, Page, Scripts, eventually};

/// Opens the corpus of the page a second time, asks, and frees it.
fn asked(page: &Page, question: &str) -> serde_json::Value {
    page.js(&format!(
        "return (async () => {{
            const {{ openCorpus }} = window.wasmBindings;
            const within = document.querySelector('script#corpus');
            const beside = document.querySelector('link#corpus');
            const corpus = openCorpus(within ? within.textContent : await (await fetch(beside.href)).text());
            const answer = ((corpus) => {{ {question} }})(corpus);
            corpus.free();
            return answer;
        }})();"
    ))
}

#[test]
fn by_its_bindings() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        assert_eq!(asked(&page, "return corpus.size;"), 7);
        assert_eq!(asked(&page, "return corpus.problems().length;"), 0);
        let phrase = "corpus.search('\"already exists\" ', 20)";
        assert_eq!(asked(&page, &format!("return {phrase}.hits.map((hit) => hit.id).join();")), "france");
        assert_eq!(asked(&page, &format!("return {phrase}.hits[0].passages[0].id;")), "p4.3");
        assert_eq!(asked(&page, "return corpus.find('kind:government', 5).join();"), "france");
        assert_eq!(asked(&page, "return corpus.facets('', 'kind=government').total;"), 1);
        assert_eq!(asked(&page, "return corpus.search('gap )', 5).problems.length;"), 1);
    }
}

#[test]
fn with_an_index_that_was_kept_or_one_that_is_damaged() {
    let page = Edition::Hosted.open("#/comments");
    let kept = "corpus.loadIndex(corpus.index()); return corpus.find('dns ', 9).length > 0;";
    assert_eq!(asked(&page, kept), true);
    let damaged = "try { corpus.loadIndex(corpus.index().slice(1)); } catch (error) { return error.message; }";
    assert_eq!(asked(&page, damaged), "This is no index of this version.");
}

#[test]
fn as_the_example_shows() {
    let page = Page::visit(Edition::Hosted.place(), "api.html", Scripts::On);
    let ask = |query: &str| {
        page.by_role("searchbox", "Search comments")
            .js(&format!("it.value = {query:?}; it.dispatchEvent(new Event('input'))"));
    };
    eventually(|| page.status().is_empty(), false);
    ask("zebra ");
    eventually(|| page.status().trim().to_owned(), "0 of 7 comments.");
    ask("\"already exists\" ");
    eventually(|| page.status().trim().to_owned(), "1 of 7 comments.");
    assert_eq!(page.js("return document.querySelector('#hits a').textContent"), "france");
}
