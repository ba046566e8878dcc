//! Words in context.

use yew::prelude::*;

use super::said::say;
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
            <table class="lines" dir={direction(view.from_the_right)}>
                <caption class="vh">{ say().get("words-in-context") }</caption>
                { parts::heads(&["words-before", "word", "words-after", "commenter", "date"]) }
                <tbody>{ for view.lines.iter().map(line) }</tbody>
            </table>
        </>
    }
}

fn direction(from_the_right: bool) -> &'static str {
    if from_the_right { "rtl" } else { "ltr" }
}

fn order(view: &Concordance, dispatch: &Dispatch) -> Html {
    let onchange = parts::chooses(dispatch, |chosen| {
        Action::Lines(LineOrder::ALL.into_iter().find(|order| order.key() == chosen).unwrap_or_default())
    });
    let say = say();
    let label = |order: LineOrder| match order {
        LineOrder::Left => say.get("word-before"),
        LineOrder::Right => say.get("word-after"),
        LineOrder::Commenter => say.get("commenter"),
        LineOrder::Date => say.get("sort-date"),
    };
    let lines = LineOrder::ALL.iter().map(|&order| (order.key(), label(order), order == view.order));
    parts::menu(say.get("order-of-lines"), lines.collect(), onchange)
}

fn line(line: &Line) -> Html {
    let own = if line.own_words { "words" } else { "ours" };
    let said = |inner: Html| html! { <td><bdi class={own} lang={line.language.clone()}>{ inner }</bdi></td> };
    html! {
        <tr dir={direction(line.from_the_right)}>
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
