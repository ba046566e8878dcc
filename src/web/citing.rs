//! How a comment or a passage is cited: in the form that is wanted, copied, or selected where the browser does not copy.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, HtmlTextAreaElement};
use yew::prelude::*;

use super::listening::use_listening;
use super::painted::after_paint;
use super::said::say;
use super::{boot, dom};
use crate::state::view::Citation;
use crate::vars;

/// What is cited.
#[derive(Clone, Properties, PartialEq)]
pub struct CiteProps {
    /// How.
    pub citation: Citation,
    /// Where it is, from the `#` on.
    pub address: String,
}

/// A form in which it can be had.
#[derive(Clone, PartialEq)]
enum Form {
    Text,
    Bibtex,
    CslJson,
    /// A link; with the address of the page before the `#`.
    Link(String),
}

impl Form {
    /// What is shown and copied.
    fn of(&self, props: &CiteProps) -> String {
        match self {
            Self::Text => props.citation.text.clone(),
            Self::Bibtex => props.citation.bibtex.clone(),
            Self::CslJson => props.citation.csl_json.clone(),
            Self::Link(page) => [page, props.address.as_str()].concat(),
        }
    }
}

/// The forms, each a button that copies it.
#[component]
pub fn Cite(props: &CiteProps) -> Html {
    let say = say();
    // Of what was cited when it was chosen; of anything else it is the text.
    let chosen = use_state(|| (props.address.clone(), Form::Text));
    let shown = if chosen.0 == props.address { chosen.1.of(props) } else { Form::Text.of(props) };
    // What was copied last, and whether the browser did it.
    let copied = use_state(|| None::<(String, bool)>);
    let asked = use_mut_ref(String::new);
    let field = use_node_ref();
    {
        let (copied, asked, field) = (copied.setter(), asked.clone(), field.clone());
        use_listening(|| {
            EventListener::new(&gloo::utils::document(), "explorer:copied", move |event| {
                let words = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
                let done = words.as_deref() == Some("copied");
                copied.set(Some((asked.borrow().clone(), done)));
                // Then the reader copies it by hand; another text that is put into the field would take the selection away.
                if let Some(field) = field.cast::<HtmlTextAreaElement>().filter(|_| !done) {
                    after_paint(move || {
                        let _ = field.focus();
                        field.select();
                    });
                }
            })
        });
    }
    let copy = |label: &'static str, choose: fn() -> Form| {
        let (chosen, copied, asked, props) = (chosen.setter(), copied.setter(), asked.clone(), props.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let form = choose();
            let text = form.of(&props);
            asked.replace(text.clone());
            // The same is said again only after it was not said for a while.
            copied.set(None);
            chosen.set((props.address.clone(), form));
            boot::tell("explorer:copy", &text);
        });
        html! { <button class="btn btn--small" type="button" {onclick}>{ say.get(label) }</button> }
    };
    let became = copied.as_ref().filter(|(text, _)| *text == shown).map(|(_, done)| *done);
    let of = &props.citation.of;
    html! {
        <details class="cite">
            <summary class="btn btn--small">{ say.with("cite", vars![of]) }</summary>
            <textarea class="input" readonly=true rows="6" ref={field} aria-label={say.get("citation")} value={shown} />
            <div class="row" role="group" aria-label={say.get("copy-as")}>
                { copy("copy-text", || Form::Text) }
                { copy("copy-bibtex", || Form::Bibtex) }
                { copy("copy-csl-json", || Form::CslJson) }
                { copy("copy-link", || Form::Link(dom::page_address())) }
            </div>
            <p class="fact" role="status">{ match became {
                None => String::new(),
                Some(true) => say.get("copied"),
                Some(false) => say.get("copying-refused"),
            } }</p>
        </details>
    }
}
