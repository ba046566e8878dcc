//! Who is named by whom in a large corpus, found while the screen that shows it is looked at.

use yew::prelude::*;

use super::Dispatch;
use super::app::Shelf;
use super::slices::{HALF_A_FRAME, Slices};
use crate::compare::mentions::MentionSeeker;
use crate::state::Action;

/// Bytes of text that are read before looking at the clock.
const BYTES: usize = 32 * 1024;

/// Finds the mentions that a library lacks when they are `wanted`, and says when they are there.
#[hook]
pub fn use_mentions(shelf: &Shelf, wanted: bool, dispatch: &Dispatch) {
    let (shelf, dispatch) = (shelf.clone(), dispatch.clone());
    use_effect_with(wanted, move |wanted| {
        let work = (*wanted && shelf.mentions().is_none()).then(|| {
            let mut seeker = MentionSeeker::new(&shelf.docket);
            Slices::of(HALF_A_FRAME, move || {
                let mentions = seeker.step(&shelf.docket, BYTES);
                let more = mentions.is_none();
                if let Some(mentions) = mentions {
                    shelf.adopt_mentions(mentions);
                    dispatch.emit(Action::Indexed);
                }
                more
            })
        });
        move || drop(work)
    });
}
