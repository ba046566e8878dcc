//! The focus is never lost. Where a change takes away what has it, whoever makes the change says where it goes; where
//! nobody has, it goes to the head of the view.

use yew::prelude::*;

use super::dom;

/// Looks after the focus at each drawing of the page.
#[hook]
pub fn use_focus() {
    // Where the page is drawn without a browser, nothing has it.
    let active = || gloo::utils::document().active_element();
    let had = cfg!(target_arch = "wasm32").then(active).flatten();
    use_effect(move || {
        let is_lost = had.is_some_and(|had| !had.is_connected());
        if is_lost && active().is_none_or(|now| now.tag_name() == "BODY") {
            dom::focus("head");
        }
    });
}
