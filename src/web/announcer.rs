//! One polite live region with the count of what is found, half a second after the last change.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

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
