//! The index of a large corpus, made after the first paint.

use yew::prelude::*;

use super::Dispatch;
use super::app::Shelf;
use super::indexer::Indexer;
use super::slices::{HALF_A_FRAME, Slices};
use crate::state::Action;

/// Makes the index that a library lacks, and says when it is there. Where it cannot be made, words are found by reading the
/// texts, as until then.
#[hook]
pub fn use_indexing(shelf: &Shelf, dispatch: &Dispatch) {
    let (shelf, dispatch) = (shelf.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let indexer = (!shelf.is_indexed()).then(|| Indexer::new(&shelf.docket).ok()).flatten();
        let work = indexer.map(|mut indexer| {
            Slices::of(HALF_A_FRAME, move || match indexer.step(&shelf.docket) {
                Ok(None) => true,
                Ok(Some(index)) => {
                    shelf.adopt(index);
                    dispatch.emit(Action::Indexed);
                    false
                }
                Err(_) => false,
            })
        });
        move || drop(work)
    });
}
