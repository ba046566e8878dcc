//! "Problems with this corpus".

use yew::prelude::*;

use super::parts;
use super::said::say;
use crate::state::view::{ProblemRow, ProblemsView};

/// The region, open when something was left out.
pub fn region(view: &ProblemsView) -> Html {
    let say = say();
    html! {
        <section class="problems" aria-labelledby="problems-h">
            <h2 class="section-head" id="problems-h">{ say.get("problems-with-this-corpus") }</h2>
            <p class="lede">{ view.summary.clone() }</p>
            <details open={view.urgent}>
                <summary class="link">{ say.get("problems-in-a-table") }</summary>
                <table class="tbl stack-table">
                    <caption class="vh">{ say.get("problems-with-this-corpus") }</caption>
                    { parts::heads(&["problem-row", "problem-field", "problem-found", "problem-why", "problem-hint"]) }
                    <tbody>{ for view.rows.iter().map(row) }</tbody>
                </table>
            </details>
        </section>
    }
}

fn row(row: &ProblemRow) -> Html {
    let say = say();
    html! {
        <tr>
            <th scope="row" data-k={say.get("problem-row")}>{ row.row.clone() }<small>{ row.severity.clone() }</small></th>
            <td data-k={say.get("problem-field")}>if !row.field.is_empty() { <code>{ row.field.clone() }</code> }</td>
            <td data-k={say.get("problem-found")}>if !row.found.is_empty() { <code dir="auto">{ row.found.clone() }</code> }</td>
            <td data-k={say.get("problem-why-short")}>{ row.why.clone() }</td>
            <td data-k={say.get("problem-hint")}>{ row.hint.clone() }</td>
        </tr>
    }
}

/// The whole page, when nothing could be loaded.
pub fn nothing_loaded(view: Option<&ProblemsView>) -> Html {
    html! {
        <>
            <h1 class="page-head" id="head" tabindex="-1">{ say().get("no-comments-can-be-shown") }</h1>
            if let Some(view) = view { { region(view) } }
        </>
    }
}
