//! Long work done in slices, so that the page answers meanwhile.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;

/// Milliseconds that a slice may take while a reader reads: half of a frame.
pub const HALF_A_FRAME: f64 = 8.0;

/// Work that goes on by itself, and ends with this value.
pub struct Slices(Next);

/// The timer of the next slice.
type Next = Rc<RefCell<Option<Timeout>>>;

/// A step of the work; says whether there is more to do.
type Step = Box<dyn FnMut() -> bool>;

impl Slices {
    /// Takes steps for about so many milliseconds at a time, until one says that it was the last.
    pub fn of(milliseconds: f64, step: impl FnMut() -> bool + 'static) -> Self {
        let next = Next::default();
        later(&next, milliseconds, Box::new(step));
        Self(next)
    }

    /// Lets the work go on for as long as the page is there.
    pub fn forget(self) {
        std::mem::forget(self);
    }
}

impl Drop for Slices {
    fn drop(&mut self) {
        self.0.take();
    }
}

fn later(next: &Next, milliseconds: f64, mut step: Step) {
    let again = next.clone();
    let timer = Timeout::new(0, move || {
        let end = js_sys::Date::now() + milliseconds;
        // One at least: a clock may jump.
        while step() {
            if js_sys::Date::now() >= end {
                return later(&again, milliseconds, step);
            }
        }
    });
    next.replace(Some(timer));
}
