//! What is read of compared texts, in slices: links at once, shared wording when it is asked for, vocabularies after that.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::app::Shelf;
use super::slices::Slices;
use crate::compare::shared::Builder;
use crate::state::view::{self, Read};
use crate::state::{Mode, Screen, State};

/// Milliseconds that a slice may take.
const SLICE: f64 = 8.0;

/// Bytes of the corpus that are read before looking at the clock.
const BYTES: usize = 64 * 1024;

/// What is read of what `state` compares, as far as it is known yet.
#[hook]
pub fn use_reading(shelf: &Shelf, state: &State) -> Read {
    let compares = matches!(state.screen, Screen::Compare(_)) && state.picked.len() > 1;
    let texts = (shelf.clone(), state.screen.clone(), state.picked.clone());
    let linked = use_memo(texts, |(shelf, ..)| view::linked(shelf, state));
    let wanted = compares && state.comparing.wording && state.screen == Screen::Compare(Mode::Text);
    let wording = use_later((shelf.clone(), state.picked.clone(), wanted), |(shelf, picked, wanted)| {
        let (shelf, picked) = (shelf.clone(), picked.clone());
        wanted.then(|| {
            let mut builder: Option<Builder> = None;
            move || {
                if let Some(builder) = &mut builder {
                    return builder.step(&shelf.docket, BYTES);
                }
                let comments: Vec<usize> = picked.iter().filter_map(|id| shelf.docket.index_of(id)).collect();
                builder = Some(Builder::new(&shelf.docket, &comments));
                None
            }
        })
    });
    let vocabularies = use_later((shelf.clone(), state.picked.clone(), compares), |(shelf, picked, compares)| {
        let (shelf, picked) = (shelf.clone(), picked.clone());
        compares.then(|| {
            let mut found = Vec::new();
            move || {
                if let Some(column) = picked.get(found.len()) {
                    found.push(view::vocabulary_of(&shelf, column));
                    return None;
                }
                Some(std::mem::take(&mut found))
            }
        })
    });
    Read { linked, wording, vocabularies }
}

/// What comes of steps that are taken in slices after the paint: made anew when `of` changes, and `None` until it is there
/// or where `begin` begins nothing.
#[hook]
fn use_later<D, T, S>(of: D, begin: impl FnOnce(&D) -> Option<S> + 'static) -> Option<Rc<T>>
where
    D: PartialEq + Clone + 'static,
    T: 'static,
    S: FnMut() -> Option<T> + 'static,
{
    let made = use_state(|| None::<(D, Rc<T>)>);
    let known = made.as_ref().filter(|(known, _)| *known == of).map(|(_, made)| made.clone());
    use_effect_with(of, move |of| {
        let work = begin(of).map(|mut step| {
            let of = Cell::new(Some(of.clone()));
            Slices::of(SLICE, move || {
                let Some(done) = step() else { return true };
                made.set(of.take().map(|of| (of, Rc::new(done))));
                false
            })
        });
        move || drop(work)
    });
    known
}
