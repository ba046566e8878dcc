//! "Problems with this corpus".

use yew::prelude::*;

use crate::state::view::{ProblemRow, ProblemsView};

/// The region, open when something was left out.
pub fn region(view: &ProblemsView) -> Html {
    html! {
        <section class="problems" aria-labelledby="problems-h">
            <h2 class="section-head" id="problems-h">{ "Problems with this corpus" }</h2>
            <p class="lede">{ view.summary.clone() }</p>
            <details open={view.urgent}>
                <summary class="link">{ "What, where, and what to do" }</summary>
                <table class="tbl stack-table">
                    <caption class="vh">{ "Problems with this corpus" }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ "Row" }</th>
                            <th scope="col">{ "Field" }</th>
                            <th scope="col">{ "What is there" }</th>
                            <th scope="col">{ "Why it is a problem" }</th>
                            <th scope="col">{ "What to do" }</th>
                        </tr>
                    </thead>
                    <tbody>{ for view.rows.iter().map(row) }</tbody>
                </table>
            </details>
        </section>
    }
}

fn row(row: &ProblemRow) -> Html {
    html! {
        <tr>
            <th scope="row" data-k="Row">{ row.row.clone() }<small>{ row.severity }</small></th>
            <td data-k="Field">if !row.field.is_empty() { <code>{ row.field.clone() }</code> }</td>
            <td data-k="What is there">if !row.found.is_empty() { <code dir="auto">{ row.found.clone() }</code> }</td>
            <td data-k="Why">{ row.why.clone() }</td>
            <td data-k="What to do">{ row.hint.clone() }</td>
        </tr>
    }
}

/// The whole page, when nothing could be loaded.
pub fn nothing_loaded(view: Option<&ProblemsView>) -> Html {
    html! {
        <>
            <h1 class="page-head" id="head" tabindex="-1">{ "No comments can be shown" }</h1>
            if let Some(view) = view { { region(view) } }
        </>
    }
}
