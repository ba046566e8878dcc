//! How a comment or a passage is cited: in the form that is wanted, copied, or selected where the browser does not copy.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, HtmlTextAreaElement};
use yew::prelude::*;

use super::listening::use_listening;
use super::said::say;
use super::{boot, dom};
use crate::state::view::Citation;
use crate::vars;

/// What is cited.
#[derive(Properties, PartialEq)]
pub struct CiteProps {
    /// How.
    pub citation: Citation,
    /// Where it is, from the `#` on.
    pub address: String,
}

/// What became of what was copied last.
#[derive(Clone, PartialEq)]
enum Copied {
    Nothing,
    Done,
    Refused,
}

/// The forms, each a button that copies it.
#[component]
pub fn Cite(props: &CiteProps) -> Html {
    let say = say();
    let shown = use_state(|| props.citation.text.clone());
    let copied = use_state(|| Copied::Nothing);
    let field = use_node_ref();
    {
        let (shown, copied) = (shown.clone(), copied.clone());
        use_effect_with(props.citation.clone(), move |citation| {
            shown.set(citation.text.clone());
            copied.set(Copied::Nothing);
        });
    }
    {
        let (copied, field) = (copied.setter(), field.clone());
        use_listening(|| {
            EventListener::new(&gloo::utils::document(), "explorer:copied", move |event| {
                let words = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
                let done = words.as_deref() == Some("copied");
                copied.set(if done { Copied::Done } else { Copied::Refused });
                // Then the reader copies it by hand.
                if let Some(field) = field.cast::<HtmlTextAreaElement>().filter(|_| !done) {
                    let _ = field.focus();
                    field.select();
                }
            })
        });
    }
    let copy = |label: &'static str, text: Option<&str>| {
        let (shown, text, address) = (shown.setter(), text.map(str::to_owned), props.address.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let text = text.clone().unwrap_or_else(|| dom::whole_address(&address));
            boot::tell("explorer:copy", &text);
            shown.set(text);
        });
        html! { <button class="btn btn--small" type="button" {onclick}>{ say.get(label) }</button> }
    };
    let Citation { of, text, bibtex, csl_json } = &props.citation;
    html! {
        <details class="cite">
            <summary class="btn btn--small">{ say.with("cite", vars![of]) }</summary>
            <textarea class="input" readonly=true rows="6" ref={field} aria-label={say.get("citation")} value={(*shown).clone()} />
            <div class="row" role="group" aria-label={say.get("copy-as")}>
                { copy("copy-text", Some(text)) }
                { copy("copy-bibtex", Some(bibtex)) }
                { copy("copy-csl-json", Some(csl_json)) }
                { copy("copy-link", None) }
            </div>
            <p class="fact" role="status">{ match *copied {
                Copied::Nothing => String::new(),
                Copied::Done => say.get("copied"),
                Copied::Refused => say.get("copying-refused"),
            } }</p>
        </details>
    }
}
