//! The page that writes the code for a frame: from any view, with a preview, and the code does what it says.

use crate::harness::{Edition, Page, eventually};

/// What the block of code of that id says.
fn code(page: &Page, id: &str) -> String {
    page.js_with("return document.getElementById(arguments[0]).textContent", vec![id.into()])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// The headlines of the previews.
fn previews(page: &Page) -> Vec<String> {
    let script = "const all = [...document.querySelectorAll('comment-explorer')];
        const headline = (it) => {
            const root = it.shadowRoot.querySelector('iframe')?.contentDocument;
            return root?.querySelector('#explorer main h1')?.textContent.trim() ?? '';
        };
        // A frame starts when it comes near the window.
        all.find((it) => !headline(it))?.scrollIntoView();
        return all.map(headline)";
    let found = page.js(script);
    found.as_array().into_iter().flatten().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn for_the_view_that_is_left_for_it() {
    let page = Edition::Hosted.open("#/compare/france+jprs?theme=dark");
    page.by_role("link", "Embed this view in another page").click();
    page.by_role("heading", "Embed a view in another page");
    let base = page.place().url().to_owned();
    eventually(|| code(&page, "element").contains("comments=\"france jprs\""), true);
    assert!(code(&page, "element").contains(&format!("<script src=\"{base}embed.js\" defer></script>")));
    assert!(code(&page, "element").contains("view=\"compare\"") && !code(&page, "element").contains("theme"));
    assert!(code(&page, "plain").contains(&format!("src=\"{base}index.html#/compare/france+jprs?embed=1\"")));
    let origin = page.js("return location.origin");
    assert!(code(&page, "policy").contains(&format!("frame-src {}\n", origin.as_str().unwrap())));
    eventually(|| previews(&page), ["France and JPRS"; 3]);
    // The frames are as wide as they say.
    let widths = "return [...document.querySelectorAll('comment-explorer')].map((it) => it.shadowRoot.querySelector('iframe').clientWidth)";
    page.resize(1440);
    eventually(|| page.js(widths), serde_json::json!([360, 600, 960]));
}

#[test]
fn as_it_is_asked_for_and_at_once() {
    let page = Edition::Hosted.open("#/comments");
    page.go("embed.html#/comments?q=gap+%22already+exists%22&kind=government&-country=JP");
    eventually(|| previews(&page), ["1 of 7 comments"; 3]);
    // Not all of it has an attribute: then all stands in `src`.
    assert!(
        code(&page, "element").contains("#/comments?q=gap+%22already+exists%22&amp;kind=government&amp;-country=JP\"")
    );
    page.js("const it = document.getElementById('address'); it.value = '#/comments?kind=government,individual&q=%22gap%22+%3Cb%3E'; it.dispatchEvent(new Event('input', { bubbles: true }))");
    assert!(code(&page, "element").contains("kind=\"government individual\""), "{}", code(&page, "element"));
    assert!(code(&page, "element").contains("q=\"&quot;gap&quot; &lt;b&gt;\""), "{}", code(&page, "element"));
    page.by_role("combobox", "Around it").choose("Nothing");
    page.by_role("combobox", "Theme").choose("Dark");
    page.by_role("radio", "As high as what it shows").click();
    for part in ["chrome=\"none\"", "theme=\"dark\"", "height=\"auto\""] {
        eventually(|| code(&page, "element").contains(part), true);
    }
    assert!(
        code(&page, "plain").contains("chrome=none&amp;theme=dark&amp;embed=1")
            && code(&page, "plain").contains("height=\"500\"")
    );
    // The code, put into a page as it is, gives what the preview shows.
    page.js("document.getElementById('address').value = '#/comment/france'; document.getElementById('options').dispatchEvent(new Event('input'))");
    eventually(|| previews(&page), ["France"; 3]);
    page.js("document.body.innerHTML = document.getElementById('element').textContent");
    eventually(|| previews(&page), ["France"]);
}

#[test]
fn and_not_where_it_cannot_be() {
    let page = Edition::SingleFile.open("#/comments");
    assert!(!page.has("link", "Embed this view in another page"));
    let page = Edition::Hosted.open("#/comments?embed=1");
    assert!(!page.has("link", "Embed this view in another page"));
}
