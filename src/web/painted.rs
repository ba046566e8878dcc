//! What can wait until the browser has painted what there is.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Milliseconds after which it is done without a paint: a page that nobody sees gets none.
const PATIENCE: u32 = 250;

/// Does `work` once the next frame is painted.
pub fn after_paint(work: impl FnOnce() + 'static) {
    let work = Rc::new(Cell::new(Some(work)));
    let take = move |milliseconds| {
        let work = work.clone();
        let timer = Timeout::new(milliseconds, move || {
            if let Some(work) = work.take() {
                work();
            }
        });
        timer.forget();
    };
    take(PATIENCE);
    // A timer that is set while a frame is made runs after it.
    let frame = Closure::once_into_js(move || take(0));
    let _ = gloo::utils::window().request_animation_frame(frame.unchecked_ref());
}
