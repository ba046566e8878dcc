//! Long work whose result a screen waits for.

use std::rc::Rc;

use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
use super::slices::{HALF_A_FRAME, Slices};

/// What comes of steps that are taken in slices after the paint: made anew when `of` changes, and `None` until it is there
/// or where `begin` begins nothing.
#[cfg(target_arch = "wasm32")]
#[hook]
pub fn use_later<D, T, S>(of: D, begin: impl FnOnce(&D) -> Option<S> + 'static) -> Option<Rc<T>>
where
    D: PartialEq + Clone + 'static,
    T: 'static,
    S: FnMut() -> Option<T> + 'static,
{
    let made = use_state(|| None::<(D, Rc<T>)>);
    let known = made.as_ref().filter(|(known, _)| *known == of).map(|(_, made)| made.clone());
    // What is there already is not made again.
    let is_known = known.is_some();
    use_effect_with(of, move |of| {
        let work = (!is_known).then(|| begin(of)).flatten().map(|mut step| {
            let of = std::cell::Cell::new(Some(of.clone()));
            Slices::of(HALF_A_FRAME, move || {
                let Some(done) = step() else { return true };
                made.set(of.take().map(|of| (of, Rc::new(done))));
                false
            })
        });
        move || drop(work)
    });
    known
}

/// The same where there is no paint to come first, and nobody who waits: it is there at once.
#[cfg(not(target_arch = "wasm32"))]
#[hook]
pub fn use_later<D, T, S>(of: D, begin: impl FnOnce(&D) -> Option<S>) -> Option<Rc<T>>
where
    D: PartialEq + 'static,
    T: 'static,
    S: FnMut() -> Option<T>,
{
    let made = use_memo(of, |of| {
        begin(of).and_then(|mut step| std::iter::repeat_with(&mut step).flatten().next()).map(Rc::new)
    });
    (*made).clone()
}
