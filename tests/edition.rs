//! The static edition: every comment can be read in it as it stands, and nothing in a comment gets out of its text.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what a test needs and does not find, it fails on"
)]

use std::collections::{BTreeMap, BTreeSet};

use comment_explorer::corpus::{PassageKind, open};
use comment_explorer::edition::{CorpusAt, edition, fill, in_its_language, is_paged, offline, pages};
use comment_explorer::locale::{self, Language};
use comment_explorer::state::Library;
use comment_explorer::text::visible;
use proptest::prelude::*;
use serde_json::json;

mod html;

use html::{Element, one_space, parse};

const BUNDLED: &[u8] = include_bytes!("../assets/corpus.json");

fn library(json: &[u8]) -> Library {
    Library::new(open(json), &|_| None)
}

fn beside(corpus: &str) -> CorpusAt<'_> {
    CorpusAt::Beside { corpus, index: None, offline: true, copy: None }
}

fn bundled() -> Library {
    library(BUNDLED)
}

/// An invented comment with this text, and the title that says so.
fn with_text(text: &str) -> Library {
    let comment = json!({
        "id": "a", "author": {"name": "Ada Nobody", "kind": "k"}, "papers": [], "submitted": null, "language": "en",
        "text_status": "full", "text_by": "commenter", "sources": [], "text": text,
    });
    let corpus = json!({
        "format": "comment-explorer/1", "id": "t", "revision": "1", "language": "en", "title": "Synthetic",
        "consultation": {"body": "Nobody", "papers": []}, "kinds": [{"id": "k", "label": "Kind"}], "issues": [],
        "comments": [comment], "positions": [],
    });
    library(corpus.to_string().as_bytes())
}

fn is_sentence_number(element: &Element) -> bool {
    element.has_class("sn")
}

/// Checks that every passage of every comment stands in the edition, word by word and under its address. Texts are
/// compared as `squeezed` makes them.
#[track_caller]
fn holds_every_word(library: &Library, squeezed: fn(&str) -> String) {
    let page = parse(&edition(library));
    for index in 0..library.docket.corpus.comments.len() {
        holds_comment(&page, library, index, squeezed);
    }
}

#[track_caller]
fn holds_comment(page: &Element, library: &Library, index: usize, squeezed: fn(&str) -> String) {
    let comment = &library.docket.corpus.comments[index];
    let address = format!("/comment/{}", comment.id);
    let article = page.by_id(&address);
    assert_eq!(article.name, "article");
    assert_eq!(article.by_id(&format!("{address}-head")).text(), visible(&comment.author.name));
    for passage in library.docket.passages(index) {
        let ids = passage.parts.iter().map(|part| passage.part_id(part));
        let bare_list = passage.kind == PassageKind::List && passage.lead().of(&comment.text).trim().is_empty();
        for id in ids.chain((!bare_list).then(|| passage.id())) {
            let href = format!("#{address}/{id}");
            let place = article.by_id(&format!("{address}/{id}"));
            let to_itself = |element: &Element| element.name == "a" && element.attribute("href") == href;
            assert!(to_itself(place) || !place.all(&to_itself).is_empty(), "{id} is a link, or has one, to itself");
        }
    }
    let texts = article.all(&|element| element.has_class("text"));
    assert_eq!(texts.len(), 1);
    let paragraphs = texts[0].all(&|element| element.name == "p");
    let shown: Vec<_> = paragraphs.iter().map(|paragraph| paragraph.text_without(&is_sentence_number)).collect();
    assert_eq!(squeezed(&shown.join("\n")), squeezed(&visible(&comment.text)), "{}", comment.id);
    assert_eq!(texts[0].has_class("ours"), !comment.is_own_words());
    assert_eq!(texts[0].attribute("lang"), visible(&comment.language));
}

/// A passage may begin within a line, after what cannot be seen. Controls that count as white space are left out at the
/// ends of a passage and are pictures elsewhere.
fn no_space(text: &str) -> String {
    text.replace("⟦U+0085⟧", "").chars().filter(|char| !char.is_whitespace() && !matches!(char, '␋' | '␌')).collect()
}

#[test]
fn every_passage_of_every_comment_stands_in_it() {
    let library = bundled();
    assert_eq!(library.docket.corpus.comments.len(), 7);
    holds_every_word(&library, one_space);
    let page = parse(&edition(&library));
    let item = page.by_id("/comment/france/p4.3");
    assert!(one_space(&item.text()).contains("Identify the gap between what already exists and what is needed"));
    let contents = page.all(&|element| element.has_class("toc"));
    let links = contents[0].all(&|element| element.name == "a");
    let ids: Vec<_> = links.iter().map(|link| link.attribute("href")).collect();
    assert_eq!(ids.len(), 7);
    for id in ids {
        page.by_id(id.strip_prefix('#').unwrap());
    }
}

/// It is of the language of the corpus where the interface speaks it, down to what is said when it does not start.
#[test]
fn it_speaks_the_language_of_the_corpus() {
    let template = "<template id=explorer-head></template><template id=explorer-edition></template>\
                    <template id=explorer-corpus></template>";
    for (tag, language) in
        [("fr-CA", Language::French), ("ar", Language::Arabic), ("en", Language::English), ("de", Language::English)]
    {
        let mut corpus: serde_json::Value = serde_json::from_slice(BUNDLED).unwrap();
        corpus["language"] = tag.into();
        let library = in_its_language(&library(corpus.to_string().as_bytes()));
        let page = parse(&fill(template, &library, beside("corpus.json")).unwrap());
        let edition = page.by_id("edition");
        assert_eq!(edition.attribute("lang"), language.tag());
        assert_eq!(edition.attribute("dir"), if language.is_right_to_left() { "rtl" } else { "ltr" });
        let say = locale::edition(language);
        assert!(edition.text().contains(&say.get("edition-is-starting")), "{language:?}");
        assert_eq!(page.by_id("failures").attribute("data-fault"), say.get("the-explorer-has-a-fault"));
        holds_every_word(&library, one_space);
    }
}

#[test]
fn a_summary_never_looks_like_the_words_of_a_commenter() {
    let library = bundled();
    let page = parse(&edition(&library));
    for comment in &library.docket.corpus.comments {
        let article = page.by_id(&format!("/comment/{}", comment.id));
        let lines = article.all(&|element| element.has_class("source-line") || element.has_class("summary-line"));
        assert_eq!(lines.len(), 1, "{}", comment.id);
        assert_eq!(lines[0].text().starts_with("Summary by the editors"), !comment.is_own_words(), "{}", comment.id);
        assert!(article.all(&|element| element.name == "blockquote" || element.has_class("words")).is_empty());
    }
}

#[test]
fn positions_cite_passages_that_are_there() {
    let page = parse(&edition(&bundled()));
    let cited = page.all(&|element| element.name == "a" && element.attribute("href").starts_with("#/comment/"));
    assert!(cited.len() > 60, "{} links to passages", cited.len());
    for link in cited {
        page.by_id(&link.attribute("href")[1..]);
    }
}

/// What a text could try, in every string that a corpus has.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</script><!-- explorer:corpus --><!-- /explorer:edition -->",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "&lt;b&gt; &#60;script&#62; &amp;",
    "<!--<template id=\"explorer-edition\"></template>",
    "]]></p></div></article></textarea></title>",
    "pay \u{202e}001\u{2066} NUL \0 bell \u{7} C1 \u{85}\u{9f} \u{feff}",
];

fn hostile(with: &str) -> serde_json::Value {
    let url = format!("javascript:alert(1)//{with}");
    let comment = |id: &str, by: &str| {
        json!({
            "id": id,
            "author": {"name": with, "long_name": with, "kind": with, "person": with, "role": with, "country": with, "region": with},
            "papers": [with], "submitted": "2010-04-15", "submitted_note": with, "language": with, "text_status": "full",
            "text_by": by, "sources": [{"url": url, "label": with}, {"url": format!("https://a.example/{with}"), "label": with}],
            "text": format!("First. {with}\n\n- {with}\n- {with}\n\n{with}"), "sha256": with, "withdrawn": with,
            "attachments": [{"name": with, "url": url}], "redactions": [{"note": with}], "tags": {with: [with]},
        })
    };
    let position = json!({
        "comment": "a", "issue": with, "stance": "supports_if", "condition": with, "evidence": [{"exact": "First."}], "coder": with,
    });
    json!({
        "format": "comment-explorer/1", "id": with, "revision": with, "language": with, "title": format!("Synthetic {with}"),
        "consultation": {"body": with, "papers": [{"id": with, "title": with, "url": url}], "closes": [{"at": "2010-04-14", "note": with}]},
        "completeness": {"note": with, "known_missing": [with]}, "kinds": [{"id": with, "label": with}],
        "issues": [{"id": with, "label": with, "proposition": with}], "comments": [comment("a", "commenter"), comment("b", "editors")],
        "positions": [position],
    })
}

/// The elements and attributes that the edition writes; nothing in a corpus adds to them.
const ELEMENTS: &[&str] = &[
    "a", "article", "b", "div", "footer", "h1", "h2", "h3", "header", "li", "main", "nav", "ol", "p", "section",
    "small", "span", "ul",
];
const ATTRIBUTES: &[&str] =
    &["aria-label", "aria-labelledby", "class", "data-comments", "data-opened", "dir", "href", "id", "lang", "rel"];

#[test]
fn nothing_in_a_corpus_gets_out_of_its_text() {
    for with in HOSTILE {
        let library = library(hostile(with).to_string().as_bytes());
        assert_eq!(library.docket.corpus.comments.len(), 2, "{with:?}");
        holds_every_word(&library, no_space);
        let page = parse(&edition(&library));
        for element in page.all(&|_| true) {
            assert!(ELEMENTS.contains(&element.name.as_str()), "{} from {with:?}", element.name);
            for (name, value) in &element.attributes {
                assert!(ATTRIBUTES.contains(&name.as_str()), "{name} from {with:?}");
                let leads_on = ["#/", "http://", "https://", "mailto:"].iter().any(|start| value.starts_with(start));
                assert!(name != "href" || leads_on, "{value} from {with:?}");
            }
        }
        let acts = |char: char| matches!(char, '\0' | '\u{7}' | '\u{202e}' | '\u{2066}');
        assert!(!edition(&library).contains(acts), "{with:?}");
    }
}

#[test]
fn only_addresses_of_the_web_and_of_mail_become_links() {
    let page = parse(&edition(&bundled()));
    let links = page.all(&|element| element.name == "a");
    let away: Vec<_> = links.iter().filter(|link| !link.attribute("href").starts_with('#')).collect();
    assert!(away.len() >= 7, "each comment has a source");
    for link in away {
        assert!(["http://", "https://"].iter().any(|start| link.attribute("href").starts_with(start)));
        assert_eq!(link.attribute("rel"), "noopener noreferrer");
    }
}

const TEMPLATE: &str = include_str!("../index.html");

#[test]
fn a_page_can_be_filled_again_and_again() {
    let bundled = bundled();
    let hosted = fill(TEMPLATE, &bundled, beside("corpus.json")).unwrap();
    assert_eq!(fill(&hosted, &bundled, beside("corpus.json")).as_ref(), Ok(&hosted));
    for with in HOSTILE {
        let json = hostile(with).to_string();
        let library = library(json.as_bytes());
        let single = fill(&hosted, &library, CorpusAt::Within(&json)).unwrap();
        assert_eq!(fill(&single, &library, CorpusAt::Within(&json)).as_ref(), Ok(&single), "{with:?}");
        assert_eq!(fill(&single, &bundled, beside("corpus.json")).as_ref(), Ok(&hosted), "{with:?}");
        // What the page reads back is the corpus.
        let script = single.split_once("<script id=\"corpus\" type=\"application/json\">").unwrap().1;
        let read: serde_json::Value = serde_json::from_str(script.split_once("</script>").unwrap().0).unwrap();
        assert_eq!(read.to_string(), json);
        assert_eq!(single.matches("<script id=\"corpus\"").count(), 1);
    }
}

#[test]
fn a_page_without_its_places_is_refused() {
    let library = bundled();
    assert_eq!(fill("<p>Hello</p>", &library, beside("c")), Err("head"));
    let head = "<template id=\"explorer-head\"></template>";
    assert_eq!(fill(head, &library, beside("c")), Err("edition"));
    let torn = "<!-- explorer:head --><title></title>";
    assert_eq!(fill(torn, &library, beside("c")), Err("head"), "a place that is opened and not closed");
}

const PIECES: [&str; 28] = [
    "word ",
    "Word. ",
    "\n",
    "\n\n",
    "\r\n",
    "- ",
    "1. ",
    "2. ",
    "· ",
    "> ",
    "\u{a0}",
    "<b>",
    "</p>",
    "&amp;",
    "&",
    "\"",
    "<!--",
    "-->",
    "\0",
    "\u{b}",
    "\u{85}",
    "\u{202e}",
    "\u{200f}",
    "é",
    "字。",
    "👍",
    "-- \n",
    "Regards,\n",
];

proptest! {
    #[test]
    fn any_text_stands_in_it_whole(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40)) {
        holds_every_word(&with_text(&pieces.concat()), no_space);
    }
}

#[test]
fn a_long_text_stands_in_stretches_that_hold_all_of_it() {
    let of = |passages: usize| {
        let library = with_text(&"The bridge is long.\n\n".repeat(passages));
        holds_every_word(&library, no_space);
        let page = parse(&edition(&library));
        let stretches = page.all(&|element| element.has_class("stretch"));
        stretches.iter().map(|stretch| stretch.all(&|element| element.has_class("para")).len()).collect::<Vec<_>>()
    };
    assert_eq!(of(100), [0; 0]);
    assert_eq!(of(101), [100, 1]);
    assert_eq!(of(250), [100, 100, 50]);
}

#[test]
fn each_comment_of_a_large_edition_is_a_stretch() {
    let of = |text: &str| parse(&edition(&with_text(text))).all(&|element| element.has_class("stretch")).len();
    assert_eq!(of(&"bridge ".repeat(100_000)), 1);
    assert_eq!(of(&"bridge ".repeat(100)), 0);
}

/// The bundled comments under eighty names each, with more text than one page holds.
fn large() -> Library {
    let mut corpus: serde_json::Value = serde_json::from_slice(BUNDLED).unwrap();
    let mut comments = Vec::new();
    for round in 0..80 {
        for comment in corpus["comments"].as_array().unwrap() {
            let mut comment = comment.clone();
            comment["id"] = json!(format!("{}-{round}", comment["id"].as_str().unwrap()));
            if round > 0 {
                comment["text"] = json!("A synthetic text of some length. ".repeat(40));
            }
            comments.push(comment);
        }
    }
    corpus["comments"] = json!(comments);
    corpus["positions"] = json!([]);
    library(corpus.to_string().as_bytes())
}

#[test]
fn a_large_corpus_has_a_page_for_each_comment() {
    let library = large();
    assert!(is_paged(&library) && !is_paged(&bundled()));
    let template = "<template id=\"explorer-head\"></template><template id=\"explorer-edition\"></template>\
                    <template id=\"explorer-corpus\"></template>";
    let entrance = fill(template, &library, beside("corpus.json")).unwrap();
    assert!(entrance.len() < 210_000, "{} bytes", entrance.len());
    let within = fill(template, &library, CorpusAt::Within("{}")).unwrap();
    assert!(within.len() > 500_000, "a single file holds all");
    let pages: BTreeMap<String, String> = pages(&library, &["./explorer.css"]).collect();
    for (index, comment) in library.docket.corpus.comments.iter().enumerate() {
        let page = parse(&pages[&format!("comments/{}.html", comment.id)]);
        if index < 10 {
            holds_comment(&page, &library, index, one_space);
        }
    }
    // Whoever goes on from the first page comes to all others, and to nothing that is not there.
    let mut reached = BTreeSet::from(["index.html".to_owned()]);
    let mut next = vec!["index.html".to_owned()];
    while let Some(address) = next.pop() {
        let page = parse(if address == "index.html" { &entrance } else { &pages[&address] });
        let up = if address.contains('/') { "../" } else { "" };
        for link in page.all(&|element| element.name == "a") {
            let href = link.attribute("href");
            let target = href.split('#').next().unwrap();
            if target.is_empty() || target.contains("://") {
                continue;
            }
            let target = match target.strip_prefix("../") {
                Some(target) if !up.is_empty() => target.to_owned(),
                _ if up.is_empty() => target.to_owned(),
                _ => format!("comments/{target}"),
            };
            assert!(target == "index.html" || pages.contains_key(&target), "{address} leads to {target}");
            if reached.insert(target.clone()) {
                next.push(target);
            }
        }
    }
    assert_eq!(reached.len(), pages.len() + 1);
}

#[test]
fn a_service_worker_keeps_what_a_page_is_made_of() {
    let files = ["boot-1.js".to_owned(), "a\"b.css".to_owned()];
    let worker = offline::worker("<p>one</p>", &files, &[]);
    assert!(worker.contains(r#"const FILES = ["boot-1.js", "a\"b.css"];"#), "{worker}");
    let version = |worker: &str| worker.split_once("const VERSION = \"").unwrap().1[..16].to_owned();
    let others = [
        offline::worker("<p>two</p>", &files, &[]),
        offline::worker("<p>one</p>", &files[..1], &[]),
        offline::worker("<p>one</p>", &[], &[]),
    ];
    for other in others {
        assert_ne!(version(&worker), version(&other), "a worker of another page is another version");
    }
    assert!(offline::worker("", &[], &[]).contains("const FILES = [];"));
    let worker = offline::worker("", &files, &["importer-1.js".to_owned()]);
    assert!(worker.contains(r#"const LATER = ["importer-1.js"];"#), "{worker}");
}

#[test]
fn a_manifest_is_json_whatever_the_title() {
    let library = library(br#"{"format":"comment-explorer/1","title":"\"<T>\\"}"#);
    let manifest: serde_json::Value = serde_json::from_str(&offline::manifest(&library)).unwrap();
    assert_eq!(manifest["name"], "\"<T>\\");
    assert_eq!(manifest["icons"][0]["src"], offline::ICON_NAME);
}

/// The policy to which the browser tests hold the page, in the lines of the README for each kind of host.
#[test]
fn every_host_is_told_the_same_policy() {
    let lines = include_str!("../README.md").lines();
    let policies = lines.filter_map(|line| Some(&line[line.find("default-src 'none'; ")?..]));
    let policies: Vec<_> = policies.map(|policy| policy.split('"').next()).collect();
    assert_eq!(policies.len(), 4);
    assert!(policies.iter().all(|policy| *policy == policies[0]), "{policies:#?}");
}
