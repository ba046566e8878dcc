//! What a page loads when its reader opens files: the screen on which they become a corpus ([`importing`]), and what reads
//! them ([`Work`], in a worker). Anything that can be decided without a browser is in `import` and in `state`.
//!
//! `assets/open.js` loads it and is its [`Host`](host::Host); `assets/importer.js` is the worker.

mod found;
mod host;
mod kept;
mod parts;
mod run;
mod screen;
mod work;

use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::AppHandle;

use host::Host;
use screen::{Happening, Screen, ScreenProps};
pub use work::{Made, Work, bundle};

/// Starts, in the page or in a worker: a fault is told to the console, and whoever asked hears of the trap.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
}

/// The screen in the page.
#[wasm_bindgen]
pub struct Importing(AppHandle<Screen>);

/// Shows the screen in an element of the page.
#[wasm_bindgen]
#[must_use]
pub fn importing(place: Element, host: Host) -> Importing {
    Importing(yew::Renderer::<Screen>::with_root_and_props(place, ScreenProps { host }).render())
}

#[wasm_bindgen]
impl Importing {
    /// Files wait, or the screen is shown again.
    pub fn choose(&self) {
        self.0.send_message(Happening::Wait);
    }
}
