//! Listeners that stand as soon as the page does. Yew runs effects after what is drawn has been seen, now and then a
//! timer or two later: what a reader does in between would be lost.

use yew::prelude::*;

/// Has what `listen` makes from the first drawing on, for as long as the page stands. Where the page is drawn without a
/// browser, nobody listens.
#[hook]
pub fn use_listening<T: 'static>(listen: impl FnOnce() -> T) {
    use_state(|| cfg!(target_arch = "wasm32").then(listen));
}
