//! A damaged or hostile corpus: its problems are shown, its good comments too, and its texts are only text.

use expect_test::expect_file;
use serde_json::{Value, json};

use super::pretty::pretty;
use crate::html::Element;
use crate::page_of;

/// An invented corpus with a bit of everything that can be wrong.
const BROKEN: &str = r#"{
"format": "comment-explorer/9", "id": "t", "revision": "1", "language": "en", "title": "Synthetic, broken",
"consultation": {"body": "Nobody", "papers": []},
"kinds": [{"id": "club", "label": "Club"}],
"issues": [{"id": "cost", "label": "Cost", "proposition": "The cost is right."}],
"comments": [
{"id": "good", "author": {"name": "Ada Nobody", "kind": "club"}, "submitted": "2010-04-01", "language": "en", "text_status": "full", "text_by": "commenter", "text": "The cost is high."},
{"id": "good", "author": {"name": "Bo Nobody", "kind": "club"}, "language": "en", "text_status": "full", "text_by": "commenter", "text": "Twice."},
{"id": "odd", "author": {"name": "Cy Nobody", "kind": "guild"}, "submitted": "31/04/2010", "language": "en", "text_status": "full", "text_by": "commenter", "text": "Odd.", "mood": "good"}
],
"positions": [
{"comment": "good", "issue": "cost", "stance": "opposes", "evidence": [{"exact": "The price is high."}]},
{"comment": "good", "issue": "cost", "stance": "loves", "evidence": [{"exact": "The cost is high."}]}
]}"#;

#[test]
fn the_problems_of_a_corpus_are_shown_with_its_good_comments() {
    let page = page_of(BROKEN, "#/comments");
    expect_file!["../gold/views/problems.html"].assert_eq(&pretty(&page));
    let region = page.all(&|element| element.attribute("aria-labelledby") == "problems-h");
    assert_eq!(page.by_id("problems-h").text(), "Problems with this corpus");
    let said = region[0].text();
    for part in [
        "comment 2 (good), line 8, column 1",
        "31/04/2010",
        "submitted",
        "The price is high.",
        "loves",
        "comment-explorer/9",
    ] {
        assert!(said.contains(part), "{part}");
    }
    assert!(!said.contains("mood"), "a note is no problem");
    assert_eq!(page.by_id("head").text(), "2 comments");
}

#[test]
fn no_page_is_blank() {
    for (name, corpus) in
        [("not-json", "Dear Sir,"), ("no-comments", r#"{"format": "comment-explorer/1", "comments": []}"#)]
    {
        for address in ["", "#/comment/france/p3", "#/compare/a+b", "#/issues"] {
            let page = page_of(corpus, address);
            assert_eq!(page.by_id("head").text(), "No comments can be shown");
            assert!(page.by_id("problems-h").text().contains("Problems"));
            if address.is_empty() {
                let path = format!("{}/tests/gold/views/{name}.html", env!("CARGO_MANIFEST_DIR"));
                expect_file![path].assert_eq(&pretty(&page));
            }
        }
    }
}

const HOSTILE: &str =
    "</script><script>alert(1)</script><!-- \"><img src=x onerror=alert(1)> &lt;b&gt; \u{202e}txt\u{2066} \0 \u{7}";

fn hostile() -> String {
    let with = HOSTILE;
    let url = format!("javascript:alert(1)//{with}");
    let comment = |id: &str, by: &str| {
        json!({
            "id": id,
            "author": {"name": with, "long_name": with, "kind": with, "person": with, "role": with, "country": with, "region": with},
            "papers": [with], "submitted": "2010-04-15", "submitted_note": with, "language": with, "text_status": "full",
            "text_by": by, "sources": [{"url": url, "label": with}, {"url": format!("https://a.example/{with}"), "label": with}],
            "text": format!("First. {with}\n\n- {with}\n- {with}\n\n{with}"), "sha256": with, "withdrawn": with,
            "attachments": [{"name": with, "url": url}], "redactions": [{"note": with}],
        })
    };
    let position = |comment: &str| {
        json!({
            "comment": comment, "issue": with, "stance": "supports_if", "condition": with,
            "evidence": [{"exact": "First."}], "coder": with,
        })
    };
    let corpus: Value = json!({
        "format": with, "id": with, "revision": with, "language": with, "title": format!("Synthetic {with}"),
        "consultation": {"body": with, "papers": [{"id": with, "title": with}], "closes": [{"at": "2010-04-14", "note": with}]},
        "completeness": {"note": with, "known_missing": [with]}, "kinds": [{"id": with, "label": with}],
        "issues": [{"id": with, "label": with, "proposition": with}],
        "comments": [comment("a", "commenter"), comment("b", "editors")], "positions": [position("a"), position("b"), position(with)],
    });
    corpus.to_string()
}

/// Every screen of a corpus in which every string tries to get out.
#[test]
fn nothing_in_a_corpus_gets_out_of_its_text() {
    let corpus = hostile();
    let typed = "#/comments?q=%22%3E%3Cscript%3E%E2%80%AE%00&kind=%3Cscript%3E&%3Cscript%3E=%E2%80%AE";
    let context = "#/comments?q=script&show=context";
    for address in [
        "#/comments",
        context,
        "#/comment/a/p1",
        "#/comment/b",
        "#/compare/a+b",
        "#/compare/a+b?mode=text",
        "#/issues",
        typed,
    ] {
        let page = page_of(&corpus, address);
        for element in page.all(&|_| true) {
            assert!(
                !["script", "img", "iframe", "style", "link", "meta"].contains(&element.name.as_str()),
                "{address}"
            );
            for (name, value) in &element.attributes {
                assert!(!name.starts_with("on") && name != "style" && name != "src", "{address}: {name}");
                let leads_on =
                    ["#", "embed.html#", "http://", "https://", "mailto:"].iter().any(|start| value.starts_with(start));
                assert!(name != "href" || leads_on, "{address}: {value}");
                // What is typed stands in the search box as it was typed.
                if element.name != "input" {
                    acts(address, name, value);
                }
            }
            acts(address, &element.name, &element.text());
        }
    }
}

/// No sign turns the writing round or ends a string.
#[track_caller]
fn acts(address: &str, place: &str, text: &str) {
    let found = text.find(['\u{202e}', '\u{2066}', '\0', '\u{7}']);
    assert!(found.is_none(), "{address}, {place}: {text:?}");
}

#[test]
fn what_is_known_to_be_hostile_is_still_to_be_read() {
    let page = page_of(&hostile(), "#/comment/a");
    let shown = |element: &Element| element.text().contains("</script><script>alert(1)</script><!-- \"><img");
    assert!(page.all(&|element| element.name == "h1" && shown(element)).len() == 1);
    assert!(page.all(&|element| element.has_class("para") && shown(element)).len() >= 4);
}
