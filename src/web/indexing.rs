//! The index of a large corpus, made after the first paint in slices, so that the page answers meanwhile.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::Dispatch;
use super::app::Shelf;
use crate::search::index::Builder;
use crate::state::Action;

/// Milliseconds that a slice may take: half of a frame.
const SLICE: f64 = 8.0;

/// Bytes of text that are read before looking at the clock.
const BYTES: usize = 32 * 1024;

/// Makes the index that a library lacks, and says when it is there.
#[hook]
pub fn use_indexing(shelf: &Shelf, dispatch: &Dispatch) {
    let (shelf, dispatch) = (shelf.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let next = Rc::new(RefCell::new(None));
        if !shelf.is_indexed() {
            let builder = Builder::new(&shelf.docket);
            later(&next, shelf, builder, dispatch);
        }
        move || drop(next.take())
    });
}

/// The timer of the next slice: dropped with the page.
type Next = Rc<RefCell<Option<Timeout>>>;

fn later(next: &Next, shelf: Shelf, mut builder: Builder, dispatch: Dispatch) {
    let again = next.clone();
    let timer = Timeout::new(0, move || {
        let now = || js_sys::Date::now();
        let start = now();
        while now() - start < SLICE {
            if let Some(index) = builder.step(&shelf.docket, BYTES) {
                shelf.adopt(index);
                return dispatch.emit(Action::Indexed);
            }
        }
        later(&again, shelf, builder, dispatch);
    });
    next.replace(Some(timer));
}
