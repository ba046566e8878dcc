//! The filters: a rail beside the list, a sheet over it where there is no room.

use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::icon::Icon;
use super::{Dispatch, dom, parts};
use crate::locale::en as say;
use crate::state::view::{FacetView, ListView, ValueView};
use crate::state::{Action, Sheet, State};

/// The rail.
pub fn rail(view: &ListView, state: &State, dispatch: &Dispatch) -> Html {
    let open = state.open == Some(Sheet::Filters);
    let close = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Sheet(None));
            dom::focus("head");
        })
    };
    let clear = dispatch.reform(|_: MouseEvent| Action::Clear);
    html! {
        <aside class={classes!("rail", open.then_some("is-open"))} id="filters" aria-labelledby="filters-h">
            <div class="rail-head">
                <h2 class="small-head" id="filters-h">{ "Filters" }</h2>
                if view.chosen > 0 {
                    <button class="link only-rail" type="button" onclick={clear.clone()}>{ format!("Clear {}", view.chosen) }</button>
                }
                <button class="btn btn--icon only-sheet" id="filters-close" type="button" title="Close the filters" onclick={close.clone()}>
                    <span class="vh">{ "Close the filters" }</span>{ Icon::Cross.show() }
                </button>
            </div>
            <div class="rail-body">{ for view.facets.iter().map(|facet_view| facet(facet_view, dispatch)) }</div>
            <div class="sheet-foot">
                <button class="btn" type="button" onclick={clear}>{ "Clear" }</button>
                <button class="btn btn--main" type="button" onclick={close}>{ format!("Show {}", say::comments(view.found)) }</button>
            </div>
        </aside>
    }
}

fn facet(view: &FacetView, dispatch: &Dispatch) -> Html {
    html! {
        <details class="facet" key={view.facet.key()} open={view.open}>
            <summary>
                { view.label }
                if view.chosen > 0 { <span class="n">{ format!("{} chosen", view.chosen) }</span> }
                { Icon::Down.show() }
            </summary>
            <fieldset>
                <legend class="vh">{ view.label }</legend>
                { for view.values.iter().map(|one| value(view, one, dispatch)) }
            </fieldset>
        </details>
    }
}

fn value(facet: &FacetView, view: &ValueView, dispatch: &Dispatch) -> Html {
    let (of, chosen) = (facet.facet, view.value.clone());
    let toggle = dispatch.reform(move |_: Event| Action::Toggle(of, chosen.clone()));
    let chosen = view.value.clone();
    let exclude = dispatch.reform(move |_: MouseEvent| Action::Exclude(of, chosen.clone()));
    let class = classes!(
        "opt",
        (view.count == 0).then_some("is-zero"),
        view.checked.then_some("is-on"),
        view.excluded.then_some("is-not"),
    );
    html! {
        <div {class} key={view.value.clone()}>
            <label>
                <input class="check" type="checkbox" aria-label={view.name.clone()} checked={view.checked} onchange={toggle} />
                <span>
                    if view.stance.is_some() {
                        <span class={classes!("st", parts::stance_class(view.stance))}>{ parts::glyph(view.stance) }</span>
                    }
                    { view.label.clone() }
                </span>
                <span class="n" aria-hidden="true">{ say::number(view.count) }</span>
            </label>
            <button
                class="not"
                type="button"
                aria-pressed={view.excluded.to_string()}
                aria-label={format!("Exclude: {}", view.label)}
                title={if view.excluded { "No longer exclude" } else { "Exclude" }}
                onclick={exclude}
            >
                { Icon::Minus.show() }
            </button>
        </div>
    }
}

/// The value of the control that an event comes from.
pub fn value_of(event: &Event) -> String {
    let target = event.target();
    let select = target.and_then(|target| target.dyn_into::<web_sys::HtmlSelectElement>().ok());
    select.map(|select| select.value()).unwrap_or_default()
}
