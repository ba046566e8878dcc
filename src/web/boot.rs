//! Starting: find the corpus, open it, take over from the static edition.
//!
//! `assets/boot.js` fetches the corpus of a hosted page, holds the static edition, and brings it back when the explorer
//! cannot start or panics. The two talk by events on the document: `explorer:wants-corpus` and `explorer:corpus` with its
//! bytes and, where there is one, those of its index, `explorer:shelf` with the name under which is kept what is set for a
//! corpus that the reader has opened, `explorer:ready`, `explorer:failed` with the name of a sentence of the page. Another `explorer:corpus` opens that one instead (`open.js`).

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{JsString, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit};
use yew::AppHandle;

use super::app::{App, AppProps, Shelf};
use super::file::File;
use super::slices::Slices;
use super::{dom, history, keeping, said};
use crate::browser::names;
use crate::locale::{Code, Language};
use crate::search::Index;
use crate::state::{Action, Library, Opening, Screen, State, reduce, view};

/// Starts the explorer in the page that it stands in. The corpus stands in the page (`<script id="corpus">`), or comes
/// from beside it.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        tell("explorer:failed", "fault");
    }));
    let document = gloo::utils::document();
    let arrived = EventListener::new(&document, "explorer:corpus", |event| {
        if let Some(event) = event.dyn_ref::<CustomEvent>() {
            let parts = js_sys::Array::from(&event.detail());
            let bytes = |at| Uint8Array::new(&parts.get(at));
            open(File::of(bytes(0)), (parts.length() > 1).then(|| bytes(1)));
        }
    });
    arrived.forget();
    let within = document.get_element_by_id("corpus").filter(|_| dom::root_attribute("data-asked").is_none());
    let text = within.and_then(|script| Reflect::get(&script, &"text".into()).ok()?.dyn_into::<JsString>().ok());
    match text {
        Some(text) => open(File::of_text(&text), None),
        None => tell("explorer:wants-corpus", ""),
    }
}

/// Bytes of a corpus file whose index is made before the page is shown: in a few hundredths of a second.
const SMALL: usize = 512 * 1024;

/// Milliseconds that a slice of opening may take: the static edition can be scrolled meanwhile, on a slow machine too.
const SLICE: f64 = 10.0;

fn open(mut file: File, index: Option<Uint8Array>) {
    let mut opening = Opening::default();
    let small = file.len() < SMALL;
    let work = Slices::of(SLICE, move || {
        if let Some(piece) = file.next() {
            opening.feed(&piece);
            return true;
        }
        let library = opening.step(&english);
        let more = library.is_none();
        if let Some(library) = library {
            let index = index.clone();
            next(move || {
                take_over(&library, index.as_ref());
                if small {
                    library.index();
                }
                next(move || rehearse(library));
            });
        }
        more
    });
    work.forget();
}

/// Does `work` in a slice of its own.
fn next(work: impl FnOnce() + 'static) {
    Timeout::new(0, work).forget();
}

/// Takes the index that came with the corpus. One that is damaged, or of other comments, is said and made anew.
fn take_over(library: &Library, index: Option<&Uint8Array>) {
    match index.map(|index| Index::open(index.to_vec(), &library.docket)) {
        Some(Ok(index)) => library.adopt(index),
        Some(Err(damage)) => web_sys::console::warn_1(&damage.message().into()),
        None => {}
    }
}

/// Makes the first screen in three slices: what is found, what is shown of it, for which the passages of its comments are
/// found, and then the page itself, which has them from there.
fn rehearse(library: Library) {
    let state = State { kept: keeping::kept(), ..State::default() };
    let state = reduce(&library, &state, Action::Open(history::address()));
    if state.screen != Screen::Comments {
        return show(library);
    }
    let found = view::found(&library, &state);
    next(move || {
        drop(view::list(&library, &state, &found));
        next(move || show(library));
    });
}

/// The names of an English page; another is given its own as soon as it speaks.
fn english(code: Code<'_>) -> Option<String> {
    names::name(code, Language::English)
}

/// Shows the page in its language, or in English where that cannot be had.
fn show(library: Library) {
    let language = said::first(&history::address(), &keeping::kept());
    said::ask(language, move |say| {
        draw(match say {
            Some(say) if language != Language::English => {
                said::speak(&say);
                library.in_language(say, &|code| names::name(code, language))
            }
            _ => library,
        });
    });
}

thread_local! {
    /// The app in the page. Another takes its place when other comments are opened.
    static RUNNING: RefCell<Option<AppHandle<App>>> = const { RefCell::new(None) };
}

fn draw(library: Library) {
    let Some(root) = gloo::utils::document().get_element_by_id("explorer") else { return };
    let opened = dom::root_attribute("data-opened");
    // What is set for the page's own comments is kept under the name that stands in the page.
    if opened.is_some() {
        tell("explorer:shelf", &library.shelf_mark(""));
    }
    let (address, kept) = (history::address(), keeping::kept());
    let props = AppProps { shelf: Shelf(Rc::new(library)), address, kept, opened, preferred: said::preferred() };
    if let Some(other) = RUNNING.take() {
        other.destroy();
    }
    let running = yew::Renderer::<App>::with_root_and_props(root, props).render();
    RUNNING.set(Some(running));
    // Yew draws as soon as this function returns, and then comes this, before anything is painted or any key is heard:
    // nobody meets both texts.
    yew::platform::spawn_local(async { tell("explorer:ready", "") });
}

/// Tells the scripts of the page.
pub fn tell(event: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(detail));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(event, &init) {
        // A listener that throws is reported by the browser; nothing here can mend it.
        let _ = gloo::utils::document().dispatch_event(&event);
    }
}
