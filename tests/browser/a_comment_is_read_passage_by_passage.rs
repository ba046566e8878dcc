//! One comment: its passages with their addresses, what is recorded of them, where the text comes from.

use crate::harness::{Edition, Page, eventually};

/// The passages of France that stand on lines of their own.
const LINES: [&str; 10] = ["p1", "p2", "p3", "p4", "p4.1", "p4.2", "p4.3", "p4.4", "p5", "p6"];

/// Whether a passage stands where a reader looks first: below the masthead, in the upper half of the window.
fn is_in_front(page: &Page, passage: &str) -> bool {
    let masthead = page.first("banner").js("return it.getBoundingClientRect().bottom").as_f64().unwrap_or(f64::NAN);
    let half = page.js("return innerHeight / 2").as_f64().unwrap_or(f64::NAN);
    let top = page.by_id(passage).top();
    page.js("return document.readyState") == "complete" && masthead <= top && top < half
}

#[test]
fn as_the_link_in_the_list_promises() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comments");
        page.by_role("list", "Comments").by_role("link", "France").click();
        let article = page.by_role("article", "France");
        eventually(|| page.address(), "#/comment/france");
        eventually(|| page.focused(), ("heading".to_owned(), "France".to_owned()));
        eventually(|| page.js("return document.title").as_str().unwrap().starts_with("France – "), true);
        for line in LINES {
            let passage = page.by_id(&format!("/comment/france/{line}"));
            let link = &passage.all_by_role("link")[0];
            assert!(link.name().ends_with(&format!("assage {}", &line[1..])), "{}", link.name());
            assert_eq!(link.attribute("href"), format!("#/comment/france/{line}"));
        }
        let text = article.text();
        assert!(text.contains("12 h 50 min after the close"), "{text}");
        assert!(!text.contains("not the commenter’s words"), "{text}");
    }
}

#[test]
fn with_a_link_for_each_passage_to_itself() {
    let page = Edition::Hosted.open("#/comment/france");
    page.by_role("link", "Passage 4.1").click();
    eventually(|| page.address(), "#/comment/france/p4.1");
    eventually(|| is_in_front(&page, "/comment/france/p4.1"), true);
    page.by_role("link", "Sentence 5.2").click();
    eventually(|| page.address(), "#/comment/france/p5.2");
    eventually(|| page.focused().1, "Sentence 5.2");
}

#[test]
fn from_the_passage_that_the_address_names() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comment/france/p3");
        eventually(|| is_in_front(&page, "/comment/france/p3"), true);
        assert!(page.js("return scrollY").as_f64().unwrap() > 100.0, "without scrolling it would not be in front");
        eventually(|| page.focused(), ("link".to_owned(), "Passage 3".to_owned()));
        page.reload();
        eventually(|| is_in_front(&page, "/comment/france/p3"), true);
        assert_eq!(page.address(), "#/comment/france/p3");
    }
}

#[test]
fn with_positions_in_the_margin_and_their_evidence_marked() {
    let page = Edition::SingleFile.open("#/comment/france");
    page.resize(1440);
    let passage = page.by_id("/comment/france/p3");
    let note = passage.by_role("link", "The case is made Opposes sentence 2");
    let right_of_text = passage.js("return it.querySelector('p').getBoundingClientRect().right").as_f64().unwrap();
    assert!(note.js("return it.getBoundingClientRect().left").as_f64().unwrap() >= right_of_text, "not in the margin");
    // Words that a position rests on are decorated, others are not.
    let decoration = |words: &str| {
        let find = format!(
            "const texts = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
             while (texts.nextNode()) if (texts.currentNode.data.includes({words:?})) {{
                 const style = getComputedStyle(texts.currentNode.parentElement);
                 return [style.textDecorationLine, style.borderBlockEndStyle, style.backgroundColor].join();
             }}"
        );
        passage.js(&find).as_str().map(str::to_owned)
    };
    let plain = decoration("DNS security improvement is of interest").unwrap();
    let evidence = decoration("a preliminary consensus has not been built yet").unwrap();
    assert_ne!(evidence, plain);
    note.click();
    eventually(|| page.address(), "#/issues?cell=france:case-made");
}

#[test]
fn with_where_the_text_comes_from() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comment/france");
        let provenance = page.by_role("complementary", "Where this text comes from");
        assert!(provenance.text().contains("Computed again in this browser: the text matches."));
        assert!(provenance.text().contains("Whole comment, verbatim"));
        let source = provenance.by_role("link", "ICANN archive, dns-cert-proposal, message 22");
        assert_eq!(source.attribute("href"), "http://forum.icann.org/lists/dns-cert-proposal/msg00022.html");
        assert!(source.attribute("rel").contains("noopener"));
    }
}

#[test]
fn and_then_the_next_or_the_one_before() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comment/france");
        let pager = || page.by_role("navigation", "Next and previous comment");
        pager().by_role("link", "Next, Not dated DNS-OARC").click();
        page.by_role("article", "DNS-OARC");
        eventually(|| page.js("return scrollY"), 0);
        pager().by_role("link", "Previous, 15 Apr France").click();
        page.by_role("article", "France");
        eventually(|| page.address(), "#/comment/france");
    }
}

#[test]
fn among_those_that_were_found() {
    let page = Edition::Hosted.open("#/comment/smiley?kind=individual");
    let pager = page.by_role("navigation", "Next and previous comment");
    assert_eq!(pager.names("link"), ["Next, 14 Apr Bob Hutchinson"]);
    page.by_role("link", "2 comments found").click();
    eventually(|| page.comments(), ["Dave Smiley", "Bob Hutchinson"]);
}
