//! Saves a copy of the page as one file: of the parts of the app as they were built, which `boot.js` brings
//! (`explorer:wants-app`, `explorer:app`), and of the corpus as it came. Nothing of it is read from what the page shows.

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CustomEvent;
use yew::prelude::*;

use super::app::Shelf;
use super::file::Source;
use super::{Dispatch, boot, dom};
use crate::edition::{App, single_file};
use crate::state::view::copy_name;
use crate::state::{Action, Saved, State};

/// Makes the copy that the reader wants.
#[hook]
pub fn use_saving(shelf: &Shelf, source: &Source, state: &State, dispatch: &Dispatch) {
    let (shelf, source, dispatch) = (shelf.clone(), source.clone(), dispatch.clone());
    let wanted = state.copying.map(|marks| state.for_copy(marks));
    use_effect_with(wanted, move |wanted| {
        let listener = wanted.clone().map(|set| {
            EventListener::once(&gloo::utils::document(), "explorer:app", move |event| {
                let page = app(event).and_then(|app| single_file(&app, &shelf, &source.text()?, &set).ok());
                let saved = if page.is_none() {
                    Saved::NotMade
                } else if dom::is_framed() {
                    Saved::GivenInFrame
                } else {
                    Saved::Given
                };
                if let Some(page) = page {
                    let file = [copy_name(&shelf), page].map(JsValue::from);
                    boot::send("explorer:save", &file.into_iter().collect::<Array>());
                }
                dispatch.emit(Action::Saved(saved));
            })
        });
        if listener.is_some() {
            boot::send("explorer:wants-app", &JsValue::NULL);
        }
        move || drop(listener)
    });
}

/// The app of its parts: styles, `boot.js`, wasm-bindgen's script or the whole module, wasm. Those of a single file must be
/// what it was built with; those of a hosted page the browser has held to their integrity.
fn app(event: &Event) -> Option<App> {
    let parts: Array = event.dyn_ref::<CustomEvent>()?.detail().dyn_into().ok()?;
    let part = |at| parts.get(at).as_string();
    let (styles, boot, module, wasm_gzip_base64) = (part(0)?, part(1)?, part(2)?, part(3)?);
    let Some(built) = dom::element("app") else {
        return Some(App { styles, boot, module: App::module(&module).ok()?, wasm_gzip_base64 });
    };
    let app = App { styles, boot, module, wasm_gzip_base64 };
    (built.get_attribute("content")? == app.digest()).then_some(app)
}
