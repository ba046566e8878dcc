//! The search box, what it says back, and more ways to fill it.

use yew::prelude::*;

use super::said::say;
use super::{Dispatch, parts};
use crate::browser::icon::Icon;
use crate::state::Action;
use crate::state::view::{AlsoView, HelpView, ListView};

/// The box, what could not be read of what is in it, and the ways to write a search.
pub fn search_box(view: &ListView, dispatch: &Dispatch) -> Html {
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    let noted = !view.notes.is_empty();
    html! {
        <form role="search" {onsubmit}>
            <label class="label" for="q">{ say().get("search-comments") }</label>
            <div class="search-box">
                { Icon::Search.show() }
                <input
                    class="input" id="q" type="search" autocomplete="off" spellcheck="false"
                    aria-describedby={noted.then_some("q-notes")}
                    value={view.typed.clone()} oninput={parts::types(dispatch, Action::Type)}
                />
                <kbd class="only-wide" title={say().get("press-to-search")} aria-hidden="true">{ "/" }</kbd>
            </div>
            if noted {
                <div class="query-notes" id="q-notes" role="note">
                    { for view.notes.iter().map(|(found, said)| html! {
                        <p>if !found.is_empty() { <code>{ found.clone() }</code>{ " " } }{ said.clone() }</p>
                    }) }
                </div>
            }
            { help(&view.help, dispatch) }
        </form>
    }
}

fn help(view: &HelpView, dispatch: &Dispatch) -> Html {
    html! {
        <details class="ways">
            <summary>{ say().get("more-ways-to-search") }{ Icon::Down.show() }</summary>
            if !view.richer.is_empty() { <p class="caption">{ view.richer.clone() }</p> }
            <div class="blanks">
                { for view.blanks.iter().map(|&(blank, ref label, ref text)| html! {
                    <label>
                        <span>{ label.clone() }</span>
                        <input
                            class="input" type="text" aria-label={label.clone()} autocomplete="off" spellcheck="false"
                            value={text.clone()}
                            oninput={parts::types(dispatch, move |text| Action::Fill(blank, text))}
                        />
                    </label>
                }) }
            </div>
            <p class="small-head">{ say().get("or-write-it-yourself") }</p>
            <ul class="examples" role="list">
                { for view.examples.iter().map(|(query, what)| html! {
                    <li>
                        <button class="link" type="button" onclick={then_search(dispatch, Action::Type(query.clone()))}>
                            <code>{ query.trim_end().to_owned() }</code>
                        </button>
                        <span>{ what.clone() }</span>
                    </li>
                }) }
            </ul>
        </details>
    }
}

/// What else is found, and the button that switches it.
pub fn also(view: &AlsoView, dispatch: &Dispatch) -> Html {
    let onclick = if view.last {
        then_search(dispatch, Action::Exact)
    } else {
        parts::does::<MouseEvent>(dispatch, Action::Exact)
    };
    html! {
        <div class="also">
            <p>{ parts::plain_pieces(&view.said) }</p>
            if !view.button.is_empty() { <button class="link" type="button" {onclick}>{ view.button.clone() }</button> }
        </div>
    }
}

/// The action, and then the focus in the search box: the button is gone by then.
pub fn then_search(dispatch: &Dispatch, action: Action) -> Callback<MouseEvent> {
    parts::then_focus(dispatch, action, "q".to_owned())
}
