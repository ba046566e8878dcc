//! The page around, when this one stands in its frame: `assets/frame.js` speaks to it, checks what it says, and talks to
//! the explorer by events on the document: `explorer:address` with the address of what is shown, `explorer:lead` with one
//! to go to.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::CustomEvent;
use yew::prelude::*;

use super::listening::use_listening;
use super::{Dispatch, boot};
use crate::state::Action;

/// Says where the reader is, and goes where the page around leads. `address` is that of the same view out of the frame.
#[hook]
pub fn use_embedding(address: &str, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_listening(|| {
        EventListener::new(&gloo::utils::document(), "explorer:lead", move |event| {
            let address = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
            if let Some(address) = address {
                dispatch.emit(Action::Lead(address));
            }
        })
    });
    use_effect_with(address.to_owned(), |address| boot::tell("explorer:address", address));
}
