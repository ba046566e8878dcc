//! A passage is cited in the form that is wanted, and copied; where the browser refuses that, it is selected.

use serde_json::json;

use crate::harness::{Edition, Page, eventually};

/// A clipboard that takes what it is given, or does not.
fn with_clipboard(page: &Page, write: &str) {
    page.js(&format!(
        "window.taken = []; Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {{ writeText: {write} }} }}); \
         return true"
    ));
}

#[test]
fn as_it_is_wanted() {
    for edition in Edition::BOTH {
        let page = edition.open("#/comment/france/p3");
        with_clipboard(&page, "async (text) => { window.taken.push(text); }");
        page.disclosure("Cite France ¶ 3").click();
        page.by_role("button", "BibTeX").click();
        eventually(|| page.by_role("textbox", "Citation").value().starts_with("@misc{"), true);
        eventually(|| page.text().contains("Copied."), true);
        // The same again is heard only when it was not said for a while.
        page.js("window.said = []; const place = document.querySelector('.cite [role=status]'); \
             new MutationObserver(() => window.said.push(place.textContent)) \
                 .observe(place, { childList: true, characterData: true, subtree: true }); \
             return true");
        page.by_role("button", "BibTeX").click();
        eventually(|| page.js("return window.said"), json!(["", "Copied."]));
        page.by_role("button", "Link").click();
        eventually(|| page.js("return window.taken.length"), 3);
        assert_eq!(page.js("return window.taken[0].startsWith('@misc{')"), true);
        assert_eq!(page.js("return window.taken[2] === location.href"), true);
        page.go("#/comment/jprs");
        eventually(|| page.by_role("textbox", "Citation").value().contains("summary by the editors"), true);
    }
}

#[test]
fn selected_where_it_is_not_copied() {
    for clipboard in ["() => Promise.reject(new Error('no'))", "undefined"] {
        let page = Edition::SingleFile.open("#/comment/france/p5.1");
        with_clipboard(&page, clipboard);
        page.disclosure("Cite France ¶ 5.1").click();
        page.by_role("button", "BibTeX").click();
        eventually(|| page.focused(), ("textbox".to_owned(), "Citation".to_owned()));
        let all =
            "const it = document.activeElement; return it.selectionStart === 0 && it.selectionEnd === it.value.length";
        eventually(|| page.js(all), true);
        assert!(page.by_role("textbox", "Citation").value().starts_with("@misc{"));
        assert!(page.text().contains("It is selected"));
    }
}
