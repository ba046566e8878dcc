//! What is read of compared texts, in slices after they are there: the links between them, shared wording when it is asked
//! for, and vocabularies.

use yew::prelude::*;

use super::app::Shelf;
use super::later::use_later;
use crate::compare::shared::Builder;
use crate::state::view::{self, Linking, Read};
use crate::state::{Mode, Screen, State};

/// Bytes of the corpus that are read before looking at the clock.
const BYTES: usize = 64 * 1024;

/// What is read of what `state` compares, as far as it is known yet.
#[hook]
pub fn use_reading(shelf: &Shelf, state: &State) -> Read {
    let compares = matches!(state.screen, Screen::Compare(_)) && state.picked.len() > 1;
    let texts = compares && state.screen == Screen::Compare(Mode::Text);
    let linked = use_later((shelf.clone(), state.picked.clone(), texts), |(shelf, picked, texts)| {
        texts.then(|| {
            let (shelf, mut linking) = (shelf.clone(), Linking::of(&shelf.docket, picked));
            move || linking.step(&shelf)
        })
    });
    let wanted = texts && state.comparing.wording;
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
