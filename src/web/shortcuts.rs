//! The list of the keys, where they can be changed or switched off: a dialog of the browser's own, which keeps the focus
//! within, closes at Escape, and gives the focus back.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::said::say;
use super::{Dispatch, parts};
use crate::browser::icon::Icon;
use crate::state::{Action, Command, Set, Shortcuts, view};

/// What the list shows.
#[derive(Properties, PartialEq)]
pub struct PanelProps {
    /// Whether it is open.
    pub open: bool,
    /// The keys.
    pub keys: Shortcuts,
    /// Where changes go.
    pub dispatch: Dispatch,
}

/// The list; there, but closed, until it is asked for.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.open, move |&open| match node.cast::<HtmlDialogElement>() {
            Some(dialog) if open && !dialog.open() => drop(dialog.show_modal()),
            Some(dialog) if !open => dialog.close(),
            _ => {}
        });
    }
    let close = Action::Sheet(None);
    html! {
        <dialog class="panel" aria-label={say().get("shortcuts")} ref={node} onclose={parts::does::<Event>(&props.dispatch, close.clone())}>
            if props.open { { content(&props.keys, &props.dispatch, close) } }
        </dialog>
    }
}

fn content(keys: &Shortcuts, dispatch: &Dispatch, close: Action) -> Html {
    let say = say();
    html! {
        <>
            <div class="panel-head">
                <h2 class="section-head">{ say.get("shortcuts") }</h2>
                { parts::icon_button(None, say.get("close-it"), Icon::Cross, parts::does(dispatch, close)) }
            </div>
            { parts::switch(say.get("keys-work"), !keys.off, Action::Set(Set::Keys), dispatch) }
            <p class="fact">{ say.get("keys-lede") }</p>
            <p class="fact" role="status">{ view::without_key(keys, say) }</p>
            <ul class="keys-list" role="list">
                // A label around its box would have some browsers read the key as a part of the box's name.
                { for (0..).zip(Command::ALL.into_iter().zip(say.commands())).map(|(at, (command, said))| html! {
                    <li>
                        <label for={format!("key-{at}")}>{ said }</label>
                        <input
                            id={format!("key-{at}")} class="input code" type="text" autocomplete="off" autocapitalize="off" spellcheck="false"
                            value={keys.key(command).map(String::from).unwrap_or_default()}
                            oninput={parts::types(dispatch, move |typed| Action::Set(Set::Key(command, typed)))}
                        />
                    </li>
                }) }
            </ul>
            <button class="link" type="button" onclick={parts::does::<MouseEvent>(dispatch, Action::Set(Set::KeysAsTheyCame))}>{ say.get("keys-as-they-came") }</button>
        </>
    }
}
