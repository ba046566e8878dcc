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

/// Puts an address into the address bar. Where the browser refuses, the page works on without it.
pub fn show(address: &str, entry: Entry) {
    match entry {
        Entry::New => {
            let _ = location().set_hash(address);
        }
        Entry::Same => {
            // In a `srcdoc` frame a relative address would be the parent's: there the fragment is set, which makes an
            // entry more than is wished.
            let replaced = gloo::utils::window()
                .history()
                .and_then(|history| history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address)));
            if replaced.is_err() {
                let _ = location().set_hash(address);
            }
        }
    }
}
