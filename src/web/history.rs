//! The address bar, by its fragment alone: `pushState` throws in frames made with `srcdoc`.

use web_sys::Location;

fn location() -> Location {
    gloo::utils::window().location()
}

/// What stands in the address bar from the `#` on; empty when there is none.
pub fn address() -> String {
    location().hash().unwrap_or_default()
}

/// Keeps the browser from scrolling on "back": the screen it would scroll is not yet shown.
pub fn keep_scroll_to_ourselves() {
    if let Ok(history) = gloo::utils::window().history() {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
}

/// How an address takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// After the present one, which "back" returns to.
    New,
    /// Instead of the present one.
    Same,
}

/// Puts an address into the address bar, and says whether the browser will tell of that (`hashchange`). Where it refuses,
/// the page works on without it.
pub fn show(new: &str, entry: Entry) -> bool {
    let before = address();
    let replaced = entry == Entry::Same && {
        // In a `srcdoc` frame a relative address would be the parent's: there the fragment is set, which makes an entry
        // more than is wished.
        let null = wasm_bindgen::JsValue::NULL;
        let history = gloo::utils::window().history();
        history.and_then(|history| history.replace_state_with_url(&null, "", Some(new))).is_ok()
    };
    if !replaced {
        let _ = location().set_hash(new);
    }
    !replaced && address() != before
}
