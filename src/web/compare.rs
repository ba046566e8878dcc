//! Comments side by side.

use yew::prelude::*;

use super::icon::Icon;
use super::{Dispatch, comment, dom, parts};
use crate::state::view::{Cell, Column, CompareView, Pane, Suggestion, SynopsisRow};
use crate::state::{Action, Mode};

/// The screen.
pub fn screen(view: &CompareView, dispatch: &Dispatch) -> Html {
    html! {
        <>
            <div class="compare-bar">
                <div class="stack-2">
                    <h1 class="page-head" id="head" tabindex="-1" dir="auto">{ view.title.clone() }</h1>
                    { chips(view, dispatch) }
                </div>
                if view.columns.len() > 1 { { modes(view) } }
            </div>
            if let Some((who, how_many)) = &view.overlap {
                <div class="compare-sub"><p class="fact">{ who.clone() }{ " " }<b>{ how_many.clone() }</b>{ "." }</p></div>
            }
            if view.columns.len() < 2 {
                { too_few(view) }
            } else if view.mode == Mode::Synopsis {
                { synopsis(view, dispatch) }
            } else {
                { panes(&view.panes) }
            }
        </>
    }
}

fn chips(view: &CompareView, dispatch: &Dispatch) -> Html {
    let add = parts::chooses(dispatch, Action::Pick);
    html! {
        <div class="chips" role="group" aria-label="Comments compared">
            { for view.columns.iter().map(|column| html! {
                <span class="chip" key={column.id.clone()}>
                    <span dir="auto">{ column.name.clone() }</span>
                    <button type="button" onclick={remove(column, dispatch)}>
                        <span class="vh">{ format!("Remove from compare: {}", column.name) }</span>{ Icon::Cross.show() }
                    </button>
                </span>
            }) }
            if !view.others.is_empty() {
                // The key makes the menu a new one after each choice, so that it stands at its first line again.
                <select class="select-add" key={view.columns.len()} aria-label="Add a comment to the comparison" onchange={add}>
                    <option value="" selected=true>{ "+ Add a comment" }</option>
                    { for view.others.iter().map(|(id, name)| html! { <option value={id.clone()}>{ name.clone() }</option> }) }
                </select>
            }
        </div>
    }
}

fn remove(column: &Column, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let (id, dispatch) = (column.id.clone(), dispatch.clone());
    Callback::from(move |_| {
        dispatch.emit(Action::Pick(id.clone()));
        dom::focus("head");
    })
}

fn modes(view: &CompareView) -> Html {
    html! {
        <nav class="toggle" aria-label="How to compare">
            { for view.modes.iter().map(|(href, mode)| {
                let (icon, label) = match mode {
                    Mode::Synopsis => (Icon::Grid, "By issue"),
                    Mode::Text => (Icon::Compare, "Whole text"),
                };
                html! {
                    <a href={href.clone()} aria-current={(*mode == view.mode).then_some("page")}>{ icon.show() }{ label }</a>
                }
            }) }
        </nav>
    }
}

fn synopsis(view: &CompareView, dispatch: &Dispatch) -> Html {
    let count = view.columns.len();
    html! {
        <table class={format!("syn syn--{count}")}>
            <caption class="vh">{ "Positions by issue" }</caption>
            <colgroup><col class="c-issue" />{ for view.columns.iter().map(|_| html! { <col /> }) }</colgroup>
            <thead>
                <tr>
                    <th scope="col"><span class="small-head">{ "Issue" }</span></th>
                    { for view.columns.iter().map(|column| head(column, count, dispatch)) }
                </tr>
            </thead>
            <tbody>
                { for view.rows.iter().map(|one| row(one, &view.columns)) }
                if let Some(folded) = &view.folded {
                    <tr class="group-row"><th scope="rowgroup" colspan={(count + 1).to_string()}>{ folded.clone() }</th></tr>
                }
            </tbody>
        </table>
    }
}

fn head(column: &Column, count: usize, dispatch: &Dispatch) -> Html {
    let swap = parts::does::<MouseEvent>(dispatch, Action::Move(column.id.clone()));
    let move_label =
        if count == 2 { "Swap the columns".to_owned() } else { format!("Move to the next column: {}", column.name) };
    html! {
        <th scope="col" key={column.id.clone()} aria-label={column.name.clone()}>
            <span class="colhead">
                <span class="name"><a href={column.href.clone()} dir="auto">{ column.name.clone() }</a></span>
                <span class="coltools">
                    <button class="btn btn--icon" type="button" title={move_label.clone()} onclick={swap}>
                        <span class="vh">{ move_label.clone() }</span>{ Icon::Swap.show() }
                    </button>
                    <button class="btn btn--icon" type="button" title="Remove" onclick={remove(column, dispatch)}>
                        <span class="vh">{ format!("Remove: {}", column.name) }</span>{ Icon::Cross.show() }
                    </button>
                </span>
                <span class="meta">{ column.meta.clone() }if column.late { { ", late" } }</span>
                <span class={classes!("meta", "source-line", column.whole.then_some("is-whole"))}>{ column.source_line }</span>
            </span>
        </th>
    }
}

fn row(row: &SynopsisRow, columns: &[Column]) -> Html {
    html! {
        <tr key={row.issue.clone()}>
            <th scope="row">
                <span class="prop">{ row.label.clone() }</span>
                <span class="proposition">{ row.proposition.clone() }</span>
                <span class="rel"><b>{ row.relation.0.clone() }</b>{ row.relation.1.clone() }</span>
            </th>
            { for row.cells.iter().zip(columns).map(|(one, column)| html! {
                <td><div class="cell"><p class="cell-name" aria-hidden="true"><b>{ column.name.clone() }</b></p>{ cell(one) }</div></td>
            }) }
        </tr>
    }
}

fn cell(cell: &Cell) -> Html {
    match cell {
        Cell::Silent => html! {
            <p>{ parts::stance(Some(crate::corpus::Stance::Silent), Some("st--box")) }<span class="caption aside">{ "read whole, not mentioned" }</span></p>
        },
        Cell::NotCoded { in_part } => html! {
            <p>{ parts::stance(None, Some("st--box")) }if *in_part { <span class="caption aside">{ "not in the part held" }</span> }</p>
        },
        Cell::Coded { stance, condition, quotes, also } => html! {
            <>
                <p>{ parts::stance(Some(*stance), Some("st--box")) }</p>
                if let Some(condition) = condition { <p class="cond">{ format!("Condition: {condition}") }</p> }
                { for quotes.iter().map(parts::quote) }
                if !also.is_empty() {
                    <p class="caption q">{ "also " }{ for also.iter().enumerate().map(|(at, (cite, href))| html! {
                        <>if at > 0 { { ", " } }<a class="pn" href={href.clone()}>{ cite.clone() }</a></>
                    }) }</p>
                }
            </>
        },
    }
}

fn panes(panes: &[Pane]) -> Html {
    html! {
        <div class={format!("panes panes--{}", panes.len())}>
            { for panes.iter().map(|pane| {
                let id = format!("pane-{}", pane.column.id);
                html! {
                    <section class="pane" key={pane.column.id.clone()} tabindex="0" aria-labelledby={id.clone()}>
                        <div class="pane-head">
                            <h2 class="section-head" {id} dir="auto"><a href={pane.column.href.clone()}>{ pane.column.name.clone() }</a></h2>
                            <p class={classes!("source-line", pane.column.whole.then_some("is-whole"))}>{ pane.column.source_line }</p>
                        </div>
                        { comment::text(&pane.column.id, &pane.rows, pane.own_words, &pane.language, &pane.elsewhere) }
                    </section>
                }
            }) }
        </div>
    }
}

fn too_few(view: &CompareView) -> Html {
    let lede = if view.columns.is_empty() {
        "Add two to four comments from the list, or start here."
    } else {
        "Add one more comment, from the menu above or from the list, or start here."
    };
    html! {
        <div class="empty">
            <p class="lede">{ lede }</p>
            <ul class="removals" role="list">{ for view.suggestions.iter().map(suggestion) }</ul>
        </div>
    }
}

fn suggestion(view: &Suggestion) -> Html {
    html! {
        <li key={view.href.clone()}>
            <a href={view.href.clone()}>
                { Icon::Compare.show() }
                <span><b>{ view.names.clone() }</b>{ format!(", {}", view.reason) }</span>
                <span class="n">{ format!("{} in common", crate::locale::en::counted(view.shared, "issue", "issues")) }</span>
            </a>
        </li>
    }
}
