//! The index of a large corpus, made after the first paint.

use yew::prelude::*;

use super::Dispatch;
use super::app::Shelf;
use super::slices::{HALF_A_FRAME, Slices};
use crate::search::index::Builder;
use crate::state::Action;

/// Bytes of text that are read before looking at the clock.
const BYTES: usize = 32 * 1024;

/// Makes the index that a library lacks, and says when it is there.
#[hook]
pub fn use_indexing(shelf: &Shelf, dispatch: &Dispatch) {
    let (shelf, dispatch) = (shelf.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let work = (!shelf.is_indexed()).then(|| {
            let mut builder = Builder::new(&shelf.docket);
            Slices::of(HALF_A_FRAME, move || {
                let index = builder.step(&shelf.docket, BYTES);
                let more = index.is_none();
                if let Some(index) = index {
                    shelf.adopt(index);
                    dispatch.emit(Action::Indexed);
                }
                more
            })
        });
        move || drop(work)
    });
}
