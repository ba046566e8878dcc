//! What is announced politely: the count of what is found, half a second after the last change; what was added to the
//! comparison or taken out of it, or refused.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::app::Shelf;
use crate::state::view;

/// Milliseconds to wait: a screen reader should hear the result of typing, not of each key.
const SETTLED: u32 = 500;

#[derive(Properties, PartialEq)]
pub struct AnnouncerProps {
    /// What to announce.
    pub text: AttrValue,
}

#[component]
pub fn Announcer(props: &AnnouncerProps) -> Html {
    let said = use_state(|| props.text.clone());
    {
        let said = said.clone();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let timer = Timeout::new(SETTLED, move || said.set(text));
            move || drop(timer)
        });
    }
    html! { <p class="vh" role="status">{ (*said).clone() }</p> }
}

#[derive(Properties, PartialEq)]
pub struct PicksProps {
    /// The comments.
    pub shelf: Shelf,
    /// What is chosen for comparison.
    pub picks: view::Picks,
}

#[component]
pub fn Picks(props: &PicksProps) -> Html {
    let before = use_mut_ref(|| props.picks.clone());
    // With how much was said: the same again is heard only of an element of its own.
    let said = use_state(|| (0, String::new()));
    {
        let (shelf, said) = (props.shelf.clone(), said.clone());
        use_effect_with(props.picks.clone(), move |now| {
            let before = before.replace(now.clone());
            if let Some(change) = view::change_of_picks(&shelf, &before, now) {
                said.set((said.0 + 1, change));
            }
        });
    }
    html! { <p class="vh" role="status"><span key={said.0}>{ said.1.clone() }</span></p> }
}
