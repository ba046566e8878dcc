//! The language that the page speaks. A page has one at a time, and a browser is where it is known: everything else is given
//! its [`Say`].
//!
//! English is in the wasm. `boot.js` is asked for others by `explorer:wants-messages` and answers by `explorer:messages` with
//! the language and its file, which is empty where it could not be had: then the page speaks on as before.

use std::cell::Cell;

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CustomEvent;
use yew::prelude::*;

use super::listening::use_listening;
use super::{boot, dom};
use crate::locale::{Language, Messages, Say};
use crate::state::{Kept, language_of};

thread_local! {
    static SAY: Cell<Option<&'static Say>> = const { Cell::new(None) };
}

/// What is said, in the language of the page.
#[inline(never)]
pub fn say() -> &'static Say {
    SAY.get().unwrap_or_else(Say::english)
}

/// The page is said in this language from now on.
pub fn speak(say: &Say) {
    let language = say.language();
    dom::set_root_attribute("lang", Some(language.tag()));
    dom::set_root_attribute("dir", language.is_right_to_left().then_some("rtl"));
    // Kept for as long as the page is there: a reader changes the language a few times at most.
    SAY.set(Some(Box::leak(Box::new(say.clone()))));
}

/// The language of the browser's reader: the first of those that they prefer in which the interface is.
pub fn preferred() -> Language {
    let languages = gloo::utils::window().navigator().languages();
    let known = |tag: JsValue| Language::of(&tag.as_string()?);
    languages.iter().find_map(known).unwrap_or_default()
}

/// The language that a page begins in: that of its address, or else the reader's choice, or else their browser's.
pub fn first(address: &str, kept: &Kept) -> Language {
    language_of(address).or(kept.language).unwrap_or_else(preferred)
}

/// Asks for a language, and does `then` once it is there; with `None` where it cannot be had.
pub fn ask(language: Language, then: impl FnOnce(Option<Say>) + 'static) {
    if language == Language::English {
        return then(Some(Say::default()));
    }
    let answered = EventListener::once(&gloo::utils::document(), "explorer:messages", |event| then(said(event)));
    answered.forget();
    boot::tell("explorer:wants-messages", language.tag());
}

/// What `boot.js` has answered.
fn said(event: &Event) -> Option<Say> {
    let answer: Array = event.dyn_ref::<CustomEvent>()?.detail().dyn_into().ok()?;
    let language = Language::of(&answer.get(0).as_string()?)?;
    let messages = Messages::read(language, answer.get(1).as_string()?);
    let is_any = messages.entries().next().is_some();
    is_any.then(|| Say::new(messages))
}

/// Has the page in a language, as soon as that is there. The last that was asked for is the one that counts.
#[hook]
pub fn use_language(wanted: Language, spoken: Language, speak: Callback<Say>) {
    let last = use_mut_ref(|| wanted);
    last.replace(wanted);
    let english = speak.clone();
    use_listening(|| {
        EventListener::new(&gloo::utils::document(), "explorer:messages", move |event| {
            if let Some(say) = said(event).filter(|say| say.language() == *last.borrow()) {
                speak.emit(say);
            }
        })
    });
    use_effect_with((wanted, spoken), move |&(wanted, spoken)| match wanted {
        wanted if wanted == spoken => {}
        Language::English => english.emit(Say::default()),
        other => boot::tell("explorer:wants-messages", other.tag()),
    });
}
