//! Whose words are shown, and that none is missing.

use comment_explorer::text::visible;

use crate::html::{Element, Node, one_space};
use crate::{BUNDLED, SCREENS, library, page, page_of};

/// Numbers of sentences and citations: ours, within a commenter's words.
fn is_ours(element: &Element) -> bool {
    ["sn", "pn", "at"].iter().any(|class| element.has_class(class))
}

/// The words that are set as a commenter's own: quotations, and the paragraphs of whole texts.
fn quoted(page: &Element) -> Vec<String> {
    let quotations = page.all(&|element| element.name == "blockquote" || element.has_class("words"));
    let texts = page.all(&|element| element.has_class("text") && !element.has_class("ours"));
    let paragraphs = texts.iter().flat_map(|text| text.all(&|element| element.name == "p"));
    quotations.into_iter().chain(paragraphs).map(|element| element.text_without(&is_ours)).collect()
}

fn every_screen() -> Vec<(String, Element)> {
    let library = library(BUNDLED);
    let corpus = &library.docket.corpus;
    let mut addresses: Vec<String> = SCREENS.iter().map(|(_, address)| (*address).to_owned()).collect();
    for comment in &corpus.comments {
        addresses.push(format!("#/comment/{}", comment.id));
        addresses.push(format!("#/compare/france+{}", comment.id));
        addresses.push(format!("#/compare/{}+isoc?mode=text", comment.id));
        addresses.extend(corpus.issues.iter().map(|issue| format!("#/issues?cell={}:{}", comment.id, issue.id)));
        addresses.push(format!("#/comments?q={}", comment.author.name.replace(' ', "+")));
    }
    addresses.extend(["the", "dns", "that", "is", "to"].map(|word| format!("#/comments?q={word}")));
    addresses.into_iter().map(|address| (address.clone(), page(&address))).collect()
}

#[test]
fn a_summary_is_never_set_as_the_words_of_a_commenter() {
    let library = library(BUNDLED);
    let own: Vec<String> = library
        .docket
        .corpus
        .comments
        .iter()
        .filter(|one| one.is_own_words())
        .map(|one| one_space(&one.text))
        .collect();
    assert_eq!(own.len(), 1, "France alone");
    let mut seen = 0;
    for (address, page) in every_screen() {
        for words in quoted(&page) {
            for part in words.split('…').map(one_space).filter(|part| !part.is_empty()) {
                seen += 1;
                assert!(own.iter().any(|text| text.contains(&part)), "{address}: {part:?}");
            }
        }
    }
    assert!(seen > 100, "{seen} quotations");
}

/// A summary says what it is wherever it stands.
#[test]
fn a_summary_says_that_it_is_one() {
    let library = library(BUNDLED);
    for comment in library.docket.corpus.comments.iter().filter(|comment| !comment.is_own_words()) {
        let page = page(&format!("#/comment/{}", comment.id));
        let text = page.all(&|element| element.has_class("text"));
        assert!(text.len() == 1 && text[0].has_class("ours"), "{}", comment.id);
        let line = page.all(&|element| element.has_class("summary-line"));
        assert!(line[0].text().contains("These are not the commenter’s words"), "{}", comment.id);
        for link in text[0].all(&|element| element.name == "a" && element.attribute("href").contains("/p")) {
            let name = link.attribute("aria-label");
            assert!(name.starts_with("Summary passage ") || name.starts_with("Sentence "), "{name}");
        }
    }
}

#[test]
fn every_word_of_every_comment_is_shown() {
    let library = library(BUNDLED);
    for (index, comment) in library.docket.corpus.comments.iter().enumerate() {
        let other = if comment.id == "isoc" { "centr" } else { "isoc" };
        let comparison = format!("#/compare/{}+{other}?mode=text", comment.id);
        for (address, texts) in [(format!("#/comment/{}", comment.id), 1), (comparison, 2)] {
            let page = page(&address);
            let found = page.all(&|element| element.has_class("text"));
            assert_eq!(found.len(), texts, "{address}");
            let paragraphs = found[0].all(&|element| element.name == "p");
            let shown: Vec<_> = paragraphs.iter().map(|paragraph| paragraph.text_without(&is_ours)).collect();
            assert_eq!(one_space(&shown.join("\n")), one_space(&visible(&comment.text)), "{address}");
            for passage in library.docket.passages(index) {
                found[0].by_id(&format!("/comment/{}/{}", comment.id, passage.id()));
            }
        }
    }
}

/// "Silent" and "not coded" are two things, and each is said in words.
#[test]
fn silence_and_what_is_not_coded_are_told_apart() {
    let page = page("#/compare/france+jprs");
    let rows = page.all(&|element| element.name == "tr");
    let row = |label: &str| {
        let found: Vec<_> = rows.iter().filter(|row| row.text().starts_with(label)).collect();
        assert_eq!(found.len(), 1, "{label}");
        found[0].all(&|element| element.name == "td").iter().map(|cell| cell.text()).collect::<Vec<_>>()
    };
    let cost = row("Cost and funding");
    assert!(cost[0].contains("Silent") && !cost[0].contains("Not coded"), "{cost:?}");
    assert!(cost[1].contains("Opposes"), "{cost:?}");
    let together = row("A cross-community group");
    assert!(
        together[0].contains("Supports") && together[1].contains("Not coded") && !together[1].contains("Silent"),
        "{together:?}"
    );
}

/// What a field of the search finds is marked there and nowhere else; what every field has, everywhere.
#[test]
fn names_and_titles_are_marked_where_they_are_shown() {
    let mut corpus: serde_json::Value = serde_json::from_str(BUNDLED).unwrap();
    let france = corpus["comments"].as_array_mut().unwrap().iter_mut().find(|one| one["id"] == "france").unwrap();
    france["author"]["person"] = "Ann DNS".into();
    france["title"] = "On DNS".into();
    let corpus = corpus.to_string();
    let marked = |search: &str| {
        let page = page_of(&corpus, &format!("#/comment/france?q={search}"));
        let marks = |within: &Element| within.all(&|element| element.name == "mark").len();
        let of_class = |class: &str| {
            page.all(&|element| element.has_class(class) || element.attribute("id") == class)
                .into_iter()
                .map(marks)
                .collect::<Vec<_>>()
        };
        (of_class("head"), of_class("by"), of_class("text").into_iter().sum::<usize>() > 0)
    };
    assert_eq!(marked("who:france"), (vec![1], vec![1, 0], false), "its long name has it, too");
    assert_eq!(marked("who:dns"), (vec![0], vec![1, 0], false));
    assert_eq!(marked("title:dns"), (vec![0], vec![0, 1], false));
    assert_eq!(marked("dns"), (vec![0], vec![1, 1], true));
}

/// The languages in which those words stand that an element has to itself: that of the element, or of the nearest around it.
fn languages_of(element: &Element, words: &str, around: &str) -> Vec<String> {
    let language = match element.attribute("lang") {
        "" => around,
        own => own,
    };
    let within = element.children.iter().filter_map(|child| match child {
        Node::Element(element) => Some(languages_of(element, words, language)),
        Node::Text(_) => None,
    });
    let within: Vec<String> = within.flatten().collect();
    if within.is_empty() && element.text() == words { vec![language.to_owned()] } else { within }
}

/// The words of a corpus stand in a page of any language: those that have an element to themselves say of which they are.
#[test]
fn words_of_the_corpus_are_in_its_language_and_names_in_that_of_their_comment() {
    let mut corpus: serde_json::Value = serde_json::from_str(BUNDLED).unwrap();
    corpus["language"] = "de".into();
    let label = corpus["issues"][0]["label"].as_str().unwrap().to_owned();
    let proposition = corpus["issues"][0]["proposition"].as_str().unwrap().to_owned();
    let title = corpus["title"].as_str().unwrap().to_owned();
    let france = corpus["comments"].as_array_mut().unwrap().iter_mut().find(|one| one["id"] == "france").unwrap();
    france["language"] = "fr".into();
    france["title"] = "Des noms".into();
    let corpus = corpus.to_string();
    let check = |address: &str, words: &str, language: &str, at_least: usize| {
        let page = page_of(&corpus, address);
        let found = languages_of(page.by_id("main"), words, "en");
        let of_it = found.iter().filter(|found| *found == language).count();
        assert!(of_it >= at_least, "{address}: {words:?} in {found:?}");
    };
    check("#/issues", &label, "de", 2);
    check("#/issues", &proposition, "de", 1);
    check("#/compare/france+jprs", &label, "de", 1);
    check("#/compare/france+jprs", &proposition, "de", 1);
    check("#/comment/france", "France", "fr", 1);
    check("#/comment/france", "Des noms", "fr", 1);
    check("#/comments", "France", "fr", 1);
    let mast = page_of(&corpus, "#/comments");
    let mast = mast.all(&|element| element.has_class("mast-title"));
    assert_eq!(languages_of(mast[0], &title, "en"), ["de"]);
}
