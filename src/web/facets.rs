//! The filters: a rail beside the list, a sheet over it where there is no room.

use yew::prelude::*;

use super::said::say;
use super::{Dispatch, parts};
use crate::browser::icon::Icon;
use crate::state::view::{DaysView, FacetView, ListView, ValueView};
use crate::state::{Action, Sheet, State};
use crate::vars;

/// The rail.
pub fn rail(view: &ListView, state: &State, dispatch: &Dispatch) -> Html {
    let open = state.open == Some(Sheet::Filters);
    let close = parts::then_focus_soon(dispatch, Action::Sheet(None), "head".to_owned());
    let clear = parts::does::<MouseEvent>(dispatch, Action::Clear);
    let say = say();
    html! {
        <section
            class={classes!("rail", open.then_some("is-open"))} id="filters" aria-labelledby="filters-h"
            role={if open { "dialog" } else { "complementary" }} aria-modal={open.then_some("true")}
        >
            <div class="rail-head">
                <h2 class="small-head" id="filters-h">{ say.get("filters") }</h2>
                if view.chosen > 0 {
                    <button class="link only-rail" type="button" onclick={clear.clone()}>{ say.with("clear-filters", vars![count = view.chosen]) }</button>
                }
                <button class="btn btn--icon only-sheet" id="filters-close" type="button" title={say.get("close-the-filters")} onclick={close.clone()}>
                    { Icon::Cross.show() }
                </button>
            </div>
            <div class="rail-body">
                { for view.facets.iter().map(|facet_view| facet(facet_view, dispatch)) }
                if !view.more_tags.is_empty() { <p class="caption">{ view.more_tags.clone() }</p> }
            </div>
            <div class="sheet-foot">
                <button class="btn" type="button" onclick={clear}>{ say.get("clear") }</button>
                <button class="btn btn--main" type="button" onclick={close}>{ say.with("show-comments", vars![count = view.found]) }</button>
            </div>
        </section>
    }
}

fn facet(view: &FacetView, dispatch: &Dispatch) -> Html {
    let facet = view.facet.clone();
    html! {
        <details class="facet" key={view.facet.key()} open={view.open}>
            <summary>
                { view.label.clone() }
                if view.chosen > 0 { <span class="n">{ say().with("chosen", vars![count = view.chosen]) }</span> }
                { Icon::Down.show() }
            </summary>
            <fieldset>
                <legend class="vh">{ view.label.clone() }</legend>
                if !view.issues.is_empty() { { issues(view, dispatch) } }
                { for view.values.iter().map(|one| value(view, one, dispatch)) }
                if !view.more.is_empty() { <p class="caption">{ view.more.clone() }</p> }
                if let Some(all) = view.all {
                    <div class="opt is-all">
                        <label>
                            <input class="check" type="checkbox" checked={all} onchange={parts::does::<Event>(dispatch, Action::All(facet))} />
                            <span>{ say().get("all-of-them") }</span>
                        </label>
                    </div>
                }
                if let Some(view) = &view.days { { days(view, dispatch) } }
            </fieldset>
        </details>
    }
}

/// The issue whose stances are listed.
fn issues(view: &FacetView, dispatch: &Dispatch) -> Html {
    html! {
        <select class="input" aria-label={say().get("facet-issue")} onchange={parts::chooses(dispatch, Action::Ask)}>
            { for view.issues.iter().map(|(id, label, on)| html! {
                <option value={id.clone()} selected={*on}>{ label.clone() }</option>
            }) }
        </select>
    }
}

/// The first day and the last, and the closes between which comments came.
fn days(view: &DaysView, dispatch: &Dispatch) -> Html {
    let field = |label: String, day: &str, action: fn(String) -> Action| {
        html! {
            <label class="day">
                <span>{ label.clone() }</span>
                <input class="input" type="date" aria-label={label} value={day.to_owned()} onchange={parts::chooses(dispatch, action)} />
            </label>
        }
    };
    html! {
        <>
            { field(say().get("day-from"), &view.from, Action::From) }
            { field(say().get("day-to"), &view.to, Action::To) }
            { for view.closes.iter().map(|(day, label)| html! {
                <button
                    class="link" type="button" aria-pressed={(view.to == *day).to_string()}
                    onclick={parts::does::<MouseEvent>(dispatch, Action::To(day.clone()))}
                >
                    { label.clone() }
                </button>
            }) }
        </>
    }
}

fn value(facet: &FacetView, view: &ValueView, dispatch: &Dispatch) -> Html {
    let toggle = parts::does::<Event>(dispatch, Action::Toggle(facet.facet.clone(), view.value.clone()));
    let exclude = parts::does::<MouseEvent>(dispatch, Action::Exclude(facet.facet.clone(), view.value.clone()));
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
                    { parts::glyph_of(view.stance) }
                    { view.label.clone() }
                </span>
                <span class="n" aria-hidden="true">{ say().number(view.count) }</span>
            </label>
            <button
                class="not"
                type="button"
                aria-pressed={view.excluded.to_string()}
                aria-label={say().with("exclude-value", vars![value = &view.full_label])}
                title={say().get(if view.excluded { "no-longer-exclude" } else { "exclude" })}
                onclick={exclude}
            >
                { Icon::Minus.show() }
            </button>
        </div>
    }
}
