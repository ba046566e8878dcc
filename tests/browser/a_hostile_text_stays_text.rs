//! A corpus comes from anywhere: what it holds is shown as text, and nothing in it runs or leads astray.

use serde_json::json;

use crate::harness::{Bundle, Edition, Page, Scripts, eventually, synthetic};

/// Each would leave a mark on the window, open a dialog or end the page's own markup.
const TEXTS: [&str; 6] = [
    "<script>window.run = true; alert(1)</script>",
    "</script><script>window.run = true; alert(2)</script>",
    "<!-- <script> -->  --><script>window.run = true</script><!-- /explorer:edition --><!-- /explorer:corpus -->",
    "<img src=x onerror=\"window.run = true; alert(3)\"><svg onload=\"window.run = true\">",
    "</textarea></title></style><iframe srcdoc=\"<script>parent.run = true</script>\"></iframe>",
    "\"><a href=\"javascript:window.run = true\">{{ 7 * 7 }} ${window.run = true} &lt;b&gt;",
];

const CONTROLS: &str = "Pay \u{202e}001\u{202c} now\u{0}, \u{2067}then\u{2069} rest.";
const CONTROLS_SHOWN: &str = "Pay ⟦U+202E⟧001⟦U+202C⟧ now␀, ⟦U+2067⟧then⟦U+2069⟧ rest.";

fn hostile() -> Bundle {
    let text = format!("{}\n\n{CONTROLS}", TEXTS.join("\n\n"));
    let mut corpus =
        synthetic(&[("hostile", "<b onclick=alert(4)>Hostile</b>", &text), ("plain", "Plain", "A plain text.")]);
    corpus["title"] = json!(format!("Synthetic and hostile {}", TEXTS[1]));
    corpus["revision"] = json!(TEXTS[0]);
    corpus["kinds"][0]["label"] = json!(TEXTS[3]);
    corpus["issues"][0]["label"] = json!(TEXTS[1]);
    corpus["completeness"] = json!({ "note": TEXTS[2], "known_missing": [TEXTS[0]] });
    corpus["consultation"]["papers"][0]["title"] = json!(TEXTS[5]);
    corpus["comments"][0]["author"]["country"] = json!(TEXTS[0]);
    corpus["comments"][0]["language"] = json!("\"><script>window.run = true</script>");
    corpus["comments"][0]["sources"] = json!([
        { "url": "javascript:alert(5)", "label": "A script" },
        { "url": " JaVaScRiPt:alert(6)", "label": "Another" },
        { "url": "data:text/html,<script>alert(7)</script>", "label": "Data" },
        { "url": "vbscript:x", "label": "Old" },
        { "url": "//example.org/elsewhere", "label": "No scheme" },
        { "url": "https://example.org/\"onmouseover=\"alert(8)", "label": "A page" },
        { "url": "mailto:nobody@example.org", "label": "A letter" },
    ]);
    corpus["comments"][0]["attachments"] = json!([{ "name": TEXTS[3], "url": "javascript:alert(9)" }]);
    corpus["positions"] = json!([{
        "comment": "hostile", "issue": "bridge", "stance": "supports_if", "condition": TEXTS[0],
        "evidence": [{ "exact": TEXTS[1] }], "coder": TEXTS[3],
    }]);
    Bundle::of(corpus.to_string().as_bytes())
}

/// Nothing ran, and every link leads to a view or to an address of the web.
#[track_caller]
fn harmless(page: &Page, what: &str) {
    assert_eq!(page.dialog(), None, "{what}");
    assert_eq!(page.js("return window.run ?? null"), serde_json::Value::Null, "{what}");
    let links = page.js("return [...document.querySelectorAll('a, area, form, iframe')].map((it) => it.getAttribute('href') ?? it.outerHTML)");
    for link in links.as_array().unwrap() {
        let link = link.as_str().unwrap();
        let safe = ["#", "embed.html#", "http://", "https://", "mailto:", "<form role=\"search\">"];
        assert!(safe.iter().any(|start| link.starts_with(start)), "{what} links to {link:?}");
    }
    let active = page.js("return [...document.querySelectorAll('*')]
            .flatMap((it) => it.getAttributeNames()).filter((name) => name.startsWith('on'))");
    assert_eq!(active, json!([]), "{what}");
    assert_eq!(page.js("return document.querySelectorAll('iframe, img, body script + img').length"), 0, "{what}");
}

#[test]
fn in_every_view() {
    let bundle = hostile();
    for edition in Edition::BOTH {
        let page = bundle.open(edition, "#/comments");
        page.by_role("link", "<b onclick=alert(4)>Hostile</b>");
        harmless(&page, "the list");
        for (address, heading) in [
            ("#/comment/hostile", "<b onclick=alert(4)>Hostile</b>"),
            ("#/compare/hostile+plain", "<b onclick=alert(4)>Hostile</b> and Plain"),
            ("#/compare/hostile+plain?mode=text", "<b onclick=alert(4)>Hostile</b> and Plain"),
            ("#/issues?cell=hostile:bridge", "Who stands where, on 1 issue"),
            ("#/comments?q=script&kind=individual", "1 of 2 comments"),
        ] {
            page.go(address);
            eventually(|| page.headline(), heading);
            harmless(&page, address);
        }
    }
}

#[test]
fn to_be_read_as_it_stands() {
    let bundle = hostile();
    for edition in Edition::BOTH {
        let page = bundle.open(edition, "#/comment/hostile");
        let article = page.by_role("article", "<b onclick=alert(4)>Hostile</b>");
        let passage = article.js("const text = it.cloneNode(true);
             text.querySelectorAll('a').forEach((link) => link.remove());
             return text.textContent");
        let shown = passage.as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        for text in TEXTS.iter().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")) {
            assert!(shown.contains(&text), "{text:?} is not in {shown:?}");
        }
        assert!(shown.contains(CONTROLS_SHOWN), "{shown:?}");
        let provenance = page.by_role("complementary", "Where this text comes from");
        assert_eq!(provenance.names("link"), ["A page", "A letter"]);
        assert!(provenance.text().contains("javascript:alert(5)"), "shown, and no link");
    }
}

#[test]
fn and_is_named_among_the_problems() {
    let page = hostile().open(Edition::SingleFile, "#/comments");
    page.disclosure("What, where, and what to do").click();
    let problems = page.by_role("region", "Problems with this corpus").text();
    assert!(problems.contains("Only addresses with http, https or mailto become links"), "{problems}");
}

#[test]
fn without_scripts_too() {
    let bundle = hostile();
    for edition in Edition::BOTH {
        let page = Page::visit(bundle.place(edition), "", Scripts::Off);
        let article = page.by_role("article", "<b onclick=alert(4)>Hostile</b>");
        assert!(article.text().contains(CONTROLS_SHOWN), "{}", article.text());
        assert_eq!(page.all_by_role("article").len(), 2);
        harmless(&page, "the static edition");
        // Only the page's own scripts and data are scripts, and not even those where the browser takes scripts out.
        let scripts = page.js("return [...document.scripts].filter((it) => it.text.includes('window.run'))
                .map((it) => it.id).filter((id) => id !== 'corpus')");
        assert_eq!(scripts, json!([]), "{edition:?}");
    }
}
