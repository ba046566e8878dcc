//! Lengths of charts. A strict policy allows no `style` attribute, so they stand in `data-lengths` and are handed to
//! the style by script, which it allows.

use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::dom::elements;

/// What is drawn, and its class.
#[derive(Properties, PartialEq)]
pub struct MeasuredProps {
    /// Of the element around it.
    pub class: Classes,
    /// Where `data-lengths` names lengths: `--x:0.4;--w:0.1`.
    pub children: Html,
}

/// Something drawn, whose elements have the lengths that they name.
#[component]
pub fn Measured(props: &MeasuredProps) -> Html {
    let drawn = use_node_ref();
    let drawing = drawn.clone();
    // An effect would come after it is seen, and move what stands below. This comes when all is drawn.
    if cfg!(target_arch = "wasm32") {
        yew::platform::spawn_local(async move {
            let drawing = drawing.cast::<Element>();
            for element in drawing.iter().flat_map(|drawing| elements::<HtmlElement>(drawing, "[data-lengths]")) {
                element.style().set_css_text(&element.get_attribute("data-lengths").unwrap_or_default());
            }
        });
    }
    html! { <div class={props.class.clone()} ref={drawn}>{ props.children.clone() }</div> }
}
