//! Starting: find the corpus, open it, take over from the static edition.
//!
//! `assets/boot.js` fetches the corpus of a hosted page, holds the static edition, and brings it back when the explorer
//! cannot start or panics. The two talk by events on the document: `explorer:wants-corpus` and `explorer:corpus` with its
//! bytes and, where there is one, those of its index, `explorer:ready`, `explorer:failed` with a sentence.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, HtmlScriptElement};

use super::app::{App, AppProps, Shelf};
use super::{history, names};
use crate::corpus;
use crate::search::Index;
use crate::state::Library;

/// Starts the explorer in the page that it stands in. The corpus stands in the page (`<script id="corpus">`), or comes
/// from beside it.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        tell("explorer:failed", "The explorer met a fault of its own and stopped. The comments follow in full.");
    }));
    let document = gloo::utils::document();
    let within = document.get_element_by_id("corpus").and_then(|element| element.dyn_into::<HtmlScriptElement>().ok());
    if let Some(script) = within {
        return open(script.text_content().unwrap_or_default().as_bytes(), None);
    }
    let arrived = EventListener::once(&document, "explorer:corpus", |event| {
        if let Some(event) = event.dyn_ref::<CustomEvent>() {
            let parts = js_sys::Array::from(&event.detail());
            let bytes = |at| js_sys::Uint8Array::new(&parts.get(at)).to_vec();
            open(&bytes(0), (parts.length() > 1).then(|| bytes(1)));
        }
    });
    arrived.forget();
    tell("explorer:wants-corpus", "");
}

/// Bytes of a corpus file that is indexed at once: a few hundredths of a second.
const SMALL: usize = 512 * 1024;

fn open(bytes: &[u8], index: Option<Vec<u8>>) {
    let Some(root) = gloo::utils::document().get_element_by_id("explorer") else { return };
    let library = Library::without_index(corpus::open(bytes), &names::name);
    // One that is damaged, or of other comments, is said and made anew.
    match index.map(|index| Index::open(index, &library.docket)) {
        Some(Ok(index)) => library.adopt(index),
        Some(Err(damage)) => web_sys::console::warn_1(&damage.message().into()),
        None => {}
    }
    if bytes.len() < SMALL {
        library.index();
    }
    let props = AppProps { shelf: Shelf(Rc::new(library)), address: history::address() };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}

/// Says that the explorer has taken over.
pub fn ready() {
    tell("explorer:ready", "");
}

fn tell(event: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(detail));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(event, &init) {
        // A listener that throws is reported by the browser; nothing here can mend it.
        let _ = gloo::utils::document().dispatch_event(&event);
    }
}
