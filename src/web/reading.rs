//! What is read of compared texts, in slices: links at once, shared wording when it is asked for, vocabularies after that.

use yew::prelude::*;

use super::app::Shelf;
use super::later::use_later;
use crate::compare::shared::Builder;
use crate::state::view::{self, Read};
use crate::state::{Mode, Screen, State};

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
