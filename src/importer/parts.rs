//! Pieces of the screen.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::screen::Dispatch;
use crate::state::importing::Act;
use crate::state::view::importing::Choice;

/// Does `act` at a click.
pub fn words(dispatch: &Dispatch, act: Act) -> Callback<MouseEvent> {
    dispatch.reform(move |_| act.clone())
}

/// The value of the field that an event comes from.
pub fn value_of(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        select.value()
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else {
        target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default()
    }
}

/// A list to choose one from, with its label above it.
pub fn choose(id: &str, label: &str, choices: &[Choice], choosing: &Callback<String>) -> Html {
    html! {
        <div class="field">
            <label class="label" for={id.to_owned()}>{ label.to_owned() }</label>
            { select(Some(id), None, choices, choosing) }
        </div>
    }
}

/// A list to choose one from.
pub fn select(id: Option<&str>, name: Option<&str>, choices: &[Choice], choosing: &Callback<String>) -> Html {
    let onchange = choosing.reform(|event: Event| value_of(&event));
    html! {
        <select class="input" id={id.map(str::to_owned)} aria-label={name.map(str::to_owned)} {onchange}>
            { for choices.iter().map(|choice| html! {
                <option value={choice.value.clone()} selected={choice.chosen}>{ choice.label.clone() }</option>
            }) }
        </select>
    }
}
