//! Keys for those who want them: `/` to search, `j` and `k` for the next and the previous comment, `n` and `N` for the
//! next and the previous hit in it, `[` and `]` for the links between two texts, `Escape` to close.
//! In a frame they stay the host's.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use super::app::Shelf;
use super::listening::use_listening;
use super::{Dispatch, dom, history};
use crate::state::{Action, State, Step, view};

#[hook]
pub fn use_keys(shelf: &Shelf, state: &State, dispatch: &Dispatch) {
    let shown = use_mut_ref(|| state.clone());
    shown.replace(state.clone());
    let (shelf, dispatch) = (shelf.clone(), dispatch.clone());
    use_listening(|| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
            if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
                let state = shown.borrow().clone();
                pressed(event, &shelf, &state, &dispatch);
            }
        })
    });
}

fn pressed(event: &KeyboardEvent, shelf: &Shelf, state: &State, dispatch: &Dispatch) {
    if event.key() == "Escape" && state.open.is_some() {
        dispatch.emit(Action::Sheet(None));
        dom::focus("filter-button");
        return;
    }
    let with_modifier = event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing();
    if state.display.embedded || with_modifier || types_into(event) {
        return;
    }
    let read = || view::comment(shelf, state, &view::found(shelf, state));
    let to = |neighbour: Option<view::Neighbour>| {
        if let Some(neighbour) = neighbour {
            history::show(&neighbour.href, history::Entry::New);
        }
    };
    match event.key().as_str() {
        "/" => {
            event.prevent_default();
            dom::focus("q");
        }
        "j" => to(read().and_then(|view| view.next)),
        "k" => to(read().and_then(|view| view.previous)),
        "[" => dom::click("link-previous"),
        "]" => dom::click("link-next"),
        "n" => dispatch.emit(Action::Hit(Step::Next)),
        "N" => dispatch.emit(Action::Hit(Step::Previous)),
        _ => {}
    }
}

/// Whether the key goes into a field.
fn types_into(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}
