//! What the reader has set, and copies of the page. `boot.js` keeps them in the storage of the browser, and saves files: it
//! needs what is kept before the first paint. It is told by `explorer:keep` what to keep, by `explorer:save` to make a copy,
//! and says by `explorer:told` what came of it, or what was set in another window.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::CustomEvent;
use yew::prelude::*;

use super::listening::use_listening;
use super::{Dispatch, boot, dom};
use crate::state::{Action, Kept, State};

/// What is kept for the page, or else what it was saved with.
pub fn kept() -> Kept {
    let reader = dom::element("reader");
    let attribute = |name| reader.as_ref().and_then(|reader| reader.get_attribute(name));
    Kept::first_of(attribute("data-kept").as_deref(), &attribute("content").unwrap_or_default())
}

/// Keeps what is set, but for a page in a frame of another.
#[hook]
pub fn use_keeping(state: &State, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_listening(|| {
        EventListener::new(&gloo::utils::document(), "explorer:told", move |event| {
            let words = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
            if let Some(action) = words.and_then(|words| Action::told(&words)) {
                dispatch.emit(action);
            }
        })
    });
    let before = use_mut_ref(|| state.kept.clone());
    let embedded = state.display.embedded;
    use_effect_with(state.kept.clone(), move |kept| {
        if before.replace(kept.clone()) != *kept && !embedded {
            boot::tell("explorer:keep", &kept.write());
        }
    });
}
