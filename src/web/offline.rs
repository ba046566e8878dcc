//! Reading without a network: a switch for what `boot.js` does.

use web_sys::{CustomEvent, CustomEventInit};
use yew::prelude::*;

use super::dom;
use super::said::say;

/// The switch, where a page can be kept: a hosted one that stands in no frame.
#[component]
pub fn OfflineSwitch() -> Html {
    let kept = use_state(|| None);
    {
        // Not while it is drawn: that is done without a browser, too.
        let kept = kept.clone();
        use_effect_with((), move |()| kept.set(dom::root_attribute("data-offline").map(|kept| kept == "on")));
    }
    let Some(on) = *kept else { return Html::default() };
    let onclick = Callback::from(move |_: MouseEvent| {
        let init = CustomEventInit::new();
        init.set_detail(&(!on).into());
        if let Ok(event) = CustomEvent::new_with_event_init_dict("explorer:offline", &init) {
            let _ = gloo::utils::document().dispatch_event(&event);
        }
        kept.set(Some(!on));
    });
    let say = say();
    html! {
        <p>
            <button class="link" type="button" role="switch" aria-checked={on.to_string()} {onclick}>{ say.get("offline") }</button>
            { if on { say.get("offline-is-on") } else { say.get("offline-is-off") } }
        </p>
    }
}
