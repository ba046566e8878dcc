//! Words in context.

use yew::prelude::*;

use super::{Dispatch, parts};
use crate::state::view::{Concordance, Line};
use crate::state::{Action, LineOrder};

/// The table, and what is said of it.
pub fn table(view: &Concordance, dispatch: &Dispatch) -> Html {
    if view.lines.is_empty() {
        return html! { <p class="empty">{ view.said.clone() }</p> };
    }
    html! {
        <>
            <div class="lines-head"><p class="fact">{ view.said.clone() }</p>{ order(view, dispatch) }</div>
            <table class="lines">
                <caption class="vh">{ "Words in context" }</caption>
                <thead>
                    <tr>
                        { for ["Before", "Word", "After", "Commenter", "Date"].iter().map(|head| html! {
                            <th scope="col">{ *head }</th>
                        }) }
                    </tr>
                </thead>
                <tbody>{ for view.lines.iter().map(line) }</tbody>
            </table>
        </>
    }
}

fn order(view: &Concordance, dispatch: &Dispatch) -> Html {
    let onchange = parts::chooses(dispatch, |chosen| {
        Action::Lines(LineOrder::ALL.into_iter().find(|order| order.key() == chosen).unwrap_or_default())
    });
    let label = |order: LineOrder| match order {
        LineOrder::Left => "Word before",
        LineOrder::Right => "Word after",
        LineOrder::Commenter => "Commenter",
        LineOrder::Date => "Date posted",
    };
    html! {
        <label class="select-inline">
            <span>{ "Order of lines" }</span>
            <select aria-label="Order of lines" {onchange}>
                { for LineOrder::ALL.iter().map(|&order| html! {
                    <option value={order.key()} selected={order == view.order}>{ label(order) }</option>
                }) }
            </select>
        </label>
    }
}

fn line(line: &Line) -> Html {
    let own = if line.own_words { "words" } else { "ours" };
    let said = |inner: Html| html! { <td><bdi class={own} lang={line.language.clone()}>{ inner }</bdi></td> };
    html! {
        <tr>
            { said(html! { { line.left.clone() } }) }
            { said(html! { <mark>{ line.word.clone() }</mark> }) }
            { said(html! { { line.right.clone() } }) }
            <td>
                <a href={line.href.clone()}>
                    <span dir="auto">{ line.name.clone() }</span>{ " " }<span class="at">{ line.cite.clone() }</span>
                </a>
            </td>
            <td>{ line.date.clone() }</td>
        </tr>
    }
}
