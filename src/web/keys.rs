//! Keys for those who want them: what the reader has set for each is in [`Shortcuts`](crate::state::Shortcuts). In a frame
//! they stay the host's.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use super::app::Shelf;
use super::listening::use_listening;
use super::{Dispatch, dom, history};
use crate::state::{Action, Command, Sheet, State, Step, view};

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
    if event.key() == "Escape" && state.open == Some(Sheet::Filters) {
        dispatch.emit(Action::Sheet(None));
        dom::focus_soon("filter-button".to_owned());
        return;
    }
    // With AltGr, which browsers take for two of them, some keyboards write the brackets.
    let with_modifier =
        (event.ctrl_key() || event.alt_key() || event.meta_key()) && !event.get_modifier_state("AltGraph");
    if state.display.embedded || state.open.is_some() || with_modifier || event.is_composing() || types_into(event) {
        return;
    }
    let Some(command) = state.kept.keys.command(&event.key()) else { return };
    event.prevent_default();
    match command {
        Command::Search => dom::focus("q"),
        Command::Next | Command::Previous => {
            let view = view::comment(shelf, state, &view::found(shelf, state));
            match view.map(|view| if command == Command::Next { view.next } else { view.previous }) {
                Some(Some(neighbour)) => drop(history::show(&neighbour.href, history::Entry::New)),
                Some(None) => {}
                None => dom::walk(".entry", "h2 a", command == Command::Next),
            }
        }
        // Of the list, the entry in which the focus is; else the comment that is read.
        Command::Pick => dom::click(".entry:focus-within .act button, .comment-head .btn--main"),
        Command::Compare => dom::click(".tabs a[href^='#/compare']"),
        Command::LinkBefore => dom::click("#link-previous"),
        Command::LinkAfter => dom::click("#link-next"),
        Command::NextHit => dispatch.emit(Action::Hit(Step::Next)),
        Command::PreviousHit => dispatch.emit(Action::Hit(Step::Previous)),
        Command::Help => dispatch.emit(Action::Sheet(Some(Sheet::Keys))),
    }
}

/// Whether the key goes into a field.
fn types_into(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}
