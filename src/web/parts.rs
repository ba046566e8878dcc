//! Pieces of screens: stances, marked text, quotations.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::said::say;
use super::{Dispatch, dom};
use crate::browser::icon::Icon;
use crate::corpus::Stance;
use crate::state::Action;
use crate::state::view::{MarkKind, Piece, QuoteView, Strip};

/// Does `action` at an event. One function for all buttons: each closure of its own costs the page a few hundred bytes.
pub fn does<E: 'static>(dispatch: &Dispatch, action: Action) -> Callback<E> {
    dispatch.reform(move |_| action.clone())
}

/// The same, and then the focus on the element of that id: the button is gone by the next turn.
pub fn then_focus(dispatch: &Dispatch, action: Action, id: String) -> Callback<MouseEvent> {
    dispatch_then(dispatch, action, id, dom::focus)
}

/// The same with an element that is there by the next turn.
pub fn then_focus_soon(dispatch: &Dispatch, action: Action, id: String) -> Callback<MouseEvent> {
    dispatch_then(dispatch, action, id, |id| dom::focus_soon(id.to_owned()))
}

fn dispatch_then(dispatch: &Dispatch, action: Action, id: String, then: fn(&str)) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| {
        dispatch.emit(action.clone());
        then(&id);
    })
}

/// Does what `action` makes of the value of a field that was changed.
pub fn chooses(dispatch: &Dispatch, action: impl Fn(String) -> Action + 'static) -> Callback<Event> {
    reads(dispatch, Rc::new(action))
}

/// Does what `action` makes of the text of a field at each key.
pub fn types(dispatch: &Dispatch, action: impl Fn(String) -> Action + 'static) -> Callback<InputEvent> {
    reads(dispatch, Rc::new(action))
}

/// One function for each kind of event, whatever the action.
fn reads<E: AsRef<Event> + 'static>(dispatch: &Dispatch, action: Rc<dyn Fn(String) -> Action>) -> Callback<E> {
    dispatch.reform(move |event: E| action(value_of(event.as_ref())))
}

/// The value of the control that an event comes from.
fn value_of(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    match target.dyn_into::<web_sys::HtmlSelectElement>() {
        Ok(select) => select.value(),
        Err(target) => target.dyn_into::<web_sys::HtmlInputElement>().map(|input| input.value()).unwrap_or_default(),
    }
}

/// The class that gives a stance its colour.
pub fn stance_class(stance: Option<Stance>) -> &'static str {
    match stance {
        Some(Stance::Supports) => "st--s",
        Some(Stance::SupportsIf) => "st--c",
        Some(Stance::Mixed) => "st--m",
        Some(Stance::Opposes) => "st--o",
        Some(Stance::Raises) => "st--r",
        Some(Stance::Silent) => "st--n",
        None => "st--x",
    }
}

/// A stance's glyph: filled for a plain position, an outline for a qualified one.
pub fn glyph(stance: Option<Stance>) -> Html {
    let (filled, outline) = match stance {
        Some(Stance::Supports) => ("M8 2.5 14 13H2z", ""),
        Some(Stance::SupportsIf) => ("", "M8 3 13.6 12.8H2.4z"),
        Some(Stance::Mixed) => ("M8 1.8 1.8 8 8 14.2z", "M8 1.8 14.2 8 8 14.2 1.8 8z"),
        Some(Stance::Opposes) => ("M8 13.5 2 3h12z", ""),
        Some(Stance::Raises) => ("", "M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0z"),
        Some(Stance::Silent) => ("", "M2.5 8h11"),
        None => ("M10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0z", ""),
    };
    html! {
        <svg class="g" viewBox="0 0 16 16" aria-hidden="true">
            if !outline.is_empty() { <path d={outline} /> }
            if !filled.is_empty() { <path class="filled" d={filled} /> }
        </svg>
    }
}

/// The glyph of a stance in its colour, before words that say it; nothing for what is no stance.
pub fn glyph_of(stance: Option<Stance>) -> Html {
    if stance.is_none() {
        return Html::default();
    }
    html! { <span class={classes!("st", stance_class(stance))}>{ glyph(stance) }</span> }
}

/// A stance: glyph and word. `boxed` is a class that sets it on a ground.
pub fn stance(stance: Option<Stance>, boxed: Option<&'static str>) -> Html {
    let say = say();
    html! {
        <span class={classes!("st", stance_class(stance), boxed)} data-l={say.stance_letter(stance)}>
            { glyph(stance) }{ say.stance(stance) }
        </span>
    }
}

/// Text with its marks. Sentence numbers become links by `sentence`.
pub fn pieces(pieces: &[Piece], sentence: impl Fn(&Piece) -> Html) -> Html {
    pieces.iter().map(|piece| text_or(piece, &sentence)).collect()
}

fn text_or(piece: &Piece, sentence: &impl Fn(&Piece) -> Html) -> Html {
    let Piece::Text { text, marks } = piece else { return sentence(piece) };
    let inner = html! { { text.clone() } };
    marks.iter().rev().fold(inner, |inner, mark| match mark {
        MarkKind::Hit => html! { <mark>{ inner }</mark> },
        MarkKind::Current => html! { <span class="is-current" tabindex="-1" aria-current="true">{ inner }</span> },
        MarkKind::Linked => html! { <span class="is-linked">{ inner }</span> },
        MarkKind::Shared => html! { <span class="shared">{ inner }</span> },
        MarkKind::Quoted => html! { <span class="from-paper">{ inner }</span> },
        MarkKind::Stock => html! { <span class="stock">{ inner }</span> },
        MarkKind::Only => html! { <ins class="only">{ inner }</ins> },
        MarkKind::Target => html! { <span class="is-target">{ inner }</span> },
        MarkKind::Evidence => html! { <span class="evidence">{ inner }</span> },
    })
}

/// Text with its marks and no sentence numbers.
pub fn plain_pieces(list: &[Piece]) -> Html {
    pieces(list, |_| Html::default())
}

/// Where the hits of a text lie. A picture for those who see it: the count stands beside it in words.
pub fn strip(view: &Strip) -> Html {
    let ticks: Vec<String> = view.ticks.iter().map(|at| format!("M{at} 0v8")).collect();
    html! {
        <svg class="strip" viewBox="-8 0 1016 8" preserveAspectRatio="none" aria-hidden="true"><path d={ticks.concat()} /></svg>
    }
}

/// Words of a comment with their citation. A summary is a paragraph in our type, never a quotation.
pub fn quote(quote: &QuoteView) -> Html {
    let cite = html! { <a class="pn" href={quote.href.clone()} lang={say().language().tag()} dir="auto">{ quote.cite.clone() }</a> };
    // Words around the evidence are quieter, unless the evidence is all there is.
    let partly = quote
        .pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Text { marks, .. } if !marks.contains(&MarkKind::Evidence)));
    let class = classes!("q", if quote.own_words { "words" } else { "ours" }, partly.then_some("q--partly"));
    let words = html! { <>{ plain_pieces(&quote.pieces) }{ " " }{ cite }</> };
    if quote.own_words {
        html! { <blockquote {class} lang={quote.language.clone()} dir="auto">{ words }</blockquote> }
    } else {
        html! { <p {class} lang={quote.language.clone()} dir="auto">{ words }</p> }
    }
}

/// A menu with its label before it: each line with its value, and whether it is chosen.
pub fn menu(label: String, lines: Vec<(&'static str, String, bool)>, onchange: Callback<Event>) -> Html {
    html! {
        <label class="select-inline">
            <span>{ label.clone() }</span>
            <select aria-label={label} {onchange}>
                { for lines.into_iter().map(|(value, said, selected)| html! { <option {value} {selected}>{ said }</option> }) }
            </select>
        </label>
    }
}

/// A switch.
pub fn switch(label: String, checked: bool, action: Action, dispatch: &Dispatch) -> Html {
    html! {
        <label class="switch">
            <input type="checkbox" role="switch" {checked} onchange={does::<Event>(dispatch, action)} />
            <span>{ label }</span>
        </label>
    }
}

/// Links to choose among: name, address, and whether it is where one is.
pub fn choices(all: &[(String, String, bool)]) -> Html {
    let one = |(label, href, on): &(String, String, bool)| {
        html! { <a href={href.clone()} aria-current={on.then_some("true")}>{ label.clone() }</a> }
    };
    all.iter().map(one).collect()
}

/// Links to what has these names.
pub fn links(all: &[(String, String)]) -> Html {
    all.iter().map(|(name, href)| html! { <a href={href.clone()} dir="auto">{ name.clone() }</a> }).collect()
}

/// A row of heads, each a message.
pub fn heads(names: &[&str]) -> Html {
    heads_of(&names.iter().map(|name| say().get(name)).collect::<Vec<_>>())
}

/// A row of heads.
pub fn heads_of(heads: &[String]) -> Html {
    html! { <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ head.clone() }</th> }) }</tr></thead> }
}

/// A button that is an icon. Its title names it: those who see it and those who do not have the same words, each once.
pub fn icon_button(id: Option<String>, title: String, icon: Icon, onclick: Callback<MouseEvent>) -> Html {
    html! { <button class="btn btn--icon" {id} type="button" {title} {onclick}>{ icon.show() }</button> }
}

/// The button that adds a comment to the comparison or takes it out. Its name says which, and has the word that is seen. Where
/// it can do neither it can still be pressed, which says why.
pub fn pick(id: &str, name: &str, picked: bool, can_pick: bool, class: &'static str, dispatch: &Dispatch) -> Html {
    let onclick = does::<MouseEvent>(dispatch, Action::Pick(id.to_owned()));
    html! {
        <button
            class={classes!("btn", class, picked.then_some("is-on"))}
            type="button"
            aria-label={name.to_owned()}
            title={(!can_pick).then(|| say().get("four-are-chosen"))}
            aria-disabled={(!can_pick).then_some("true")}
            {onclick}
        >
            { if picked { Icon::Check.show() } else { Icon::Plus.show() } }
            <span>{ say().get("tab-compare") }</span>
        </button>
    }
}
