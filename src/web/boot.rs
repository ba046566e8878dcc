//! Starting: find the corpus, open it, take over from the static edition.
//!
//! `assets/boot.js` holds the static edition and brings it back when the explorer cannot start or panics. The two
//! talk by events on the document: `explorer:ready`, `explorer:failed` with a sentence as its detail.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CustomEvent, CustomEventInit, Document, HtmlLinkElement, Response};

use super::app::{App, AppProps, Shelf};
use super::names;
use crate::corpus;
use crate::state::Library;

/// Starts the explorer in the page that it stands in.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|panic| {
        fail("The explorer met a fault of its own and stopped. The comments follow in full.", &panic.to_string());
    }));
    wasm_bindgen_futures::spawn_local(async {
        if let Err(error) = open().await {
            fail("Search and filters could not start: the file with the comments did not load.", &text_of(&error));
        }
    });
}

async fn open() -> Result<(), JsValue> {
    let document = gloo::utils::document();
    let bytes = corpus_bytes(&document).await?;
    let root = document.get_element_by_id("explorer").ok_or("there is no element “explorer” to stand in")?;
    let props = AppProps { shelf: Shelf(Rc::new(Library::new(corpus::open(&bytes), &names::name))), address: super::history::address() };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
    Ok(())
}

/// The corpus stands in the page (`<script id="corpus">`), or beside it (`<link id="corpus">`).
async fn corpus_bytes(document: &Document) -> Result<Vec<u8>, JsValue> {
    let element = document.get_element_by_id("corpus").ok_or("the page names no corpus")?;
    let Some(link) = element.dyn_ref::<HtmlLinkElement>() else {
        return Ok(element.text_content().unwrap_or_default().into_bytes());
    };
    let response = JsFuture::from(gloo::utils::window().fetch_with_str(&link.href())).await?;
    let response: Response = response.dyn_into()?;
    if !response.ok() {
        return Err(format!("the server answered {}", response.status()).into());
    }
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Says that the explorer has taken over.
pub fn ready() {
    tell("explorer:ready", "");
}

fn fail(sentence: &str, cause: &str) {
    web_sys::console::error_1(&cause.into());
    tell("explorer:failed", sentence);
}

fn tell(event: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&detail.into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict(event, &init) {
        // A listener that throws is reported by the browser; nothing here can mend it.
        let _ = gloo::utils::document().dispatch_event(&event);
    }
}

fn text_of(error: &JsValue) -> String {
    error.as_string().unwrap_or_else(|| format!("{error:?}"))
}
