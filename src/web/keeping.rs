//! What the reader sets is kept, and what was set in another window is taken over. A page in a frame of another keeps
//! nothing.

use gloo::events::EventListener;
use yew::prelude::*;

use super::{Dispatch, storage};
use crate::state::{Action, State};

/// Keeps what is set, and says once when it cannot be.
#[hook]
pub fn use_keeping(state: &State, dispatch: &Dispatch) {
    let known = use_mut_ref(|| state.kept.clone());
    let embedded = state.display.embedded;
    {
        let (known, dispatch) = (known.clone(), dispatch.clone());
        use_effect_with(embedded, move |embedded| {
            let listener = (!embedded).then(|| {
                EventListener::new(&gloo::utils::window(), "storage", move |_| {
                    let kept = storage::kept(true);
                    if *known.borrow() != kept {
                        known.replace(kept.clone());
                        dispatch.emit(Action::Recall(kept));
                    }
                })
            });
            move || drop(listener)
        });
    }
    let dispatch = dispatch.clone();
    use_effect_with(state.kept.clone(), move |kept| {
        let is_new = known.replace(kept.clone()) != *kept;
        if is_new && !embedded && !storage::keep(kept) {
            dispatch.emit(Action::Unkept);
        }
    });
}
