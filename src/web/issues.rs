//! The matrix of positions.

use yew::prelude::*;

use super::said::say;
use super::{Dispatch, parts};
use crate::browser::icon::Icon;
use crate::corpus::Stance;
use crate::state::Action;
use crate::state::view::{ByIssue, Drawer, IssueHead, IssuesView, MatrixCell, MatrixRow, TallyRow};
use crate::vars;

/// The screen.
pub fn screen(view: &IssuesView, dispatch: &Dispatch) -> Html {
    let say = say();
    html! {
        <>
            <div class="stack-2">
                <h1 class="page-head" id="head" tabindex="-1">{ view.title.clone() }</h1>
                <p class="lede">{ say.get("matrix-lede") }</p>
                if let Some((found, all)) = &view.filtered {
                    <p class="fact">{ say.with("only-found", vars![found]) }<a href={all.clone()}>{ say.get("show-all") }</a></p>
                }
            </div>
            <ul class="positions stance-key" role="list">
                { for Stance::ALL.iter().copied().map(Some).chain([None]).map(|stance| html! {
                    <li>{ parts::stance(stance, None) }<span class="n" aria-hidden="true">{ say.stance_letter(stance) }</span></li>
                }) }
            </ul>
            { extremes(view) }
            <p class="row-orders">
                <span>{ say.get("rows") }</span>
                { parts::choices(&view.orders) }
                <span class="caption">{ say.get("rows-by-an-issue") }</span>
            </p>
            if let Some(open) = &view.drawer { { drawer(open, dispatch) } }
            { matrix(view, dispatch) }
            <p class="caption">{ view.caution.clone() }</p>
            <section class="by-issue-wrap" aria-label={say.get("positions-by-issue")}>
                <ol class="by-issue" role="list">{ for view.by_issue.iter().map(|one| by_issue(one, &view.language)) }</ol>
            </section>
        </>
    }
}

fn extremes(view: &IssuesView) -> Html {
    html! {
        <dl class="extremes">
            { for view.extremes.iter().map(|extreme| html! {
                <div key={extreme.label.clone()}>
                    <dt>{ extreme.label.clone() }</dt>
                    <dd><a href={extreme.href.clone()}>{ extreme.issue.clone() }</a><small>{ extreme.figure.clone() }</small></dd>
                </div>
            }) }
        </dl>
    }
}

fn drawer(view: &Drawer, dispatch: &Dispatch) -> Html {
    let (comment, issue) = view.cell.clone();
    let opener = cell_id(&comment, &issue);
    let close = parts::then_focus(dispatch, Action::Cell(comment, issue), opener);
    let say = say();
    html! {
        <section class="drawer" id="cell" aria-labelledby="cell-h">
            <div class="stack-2">
                <h2 class="section-head" id="cell-h" tabindex="-1" dir="auto">{ view.name.clone() }<span class="vh">{ say.with("on-issue", vars![issue = &view.issue]) }</span></h2>
                <p class="fact"><bdi>{ view.proposition.clone() }</bdi></p>
                <p>{ parts::stance(view.stance, Some("st--box")) }</p>
                if let Some(condition) = &view.condition { <p class="fact">{ say.with("condition", vars![condition]) }</p> }
            </div>
            <div class="stack-3 cell">
                if !view.quotes.is_empty() { <p class="source-line">{ view.source_line.clone() }</p> }
                { for view.quotes.iter().map(parts::quote) }
                <p class="caption">{ view.note.clone() }</p>
            </div>
            <div>
                { parts::icon_button(None, say.get("close-it"), Icon::Cross, close) }
            </div>
        </section>
    }
}

fn cell_id(comment: &str, issue: &str) -> String {
    format!("cell-{comment}-{issue}")
}

fn matrix(view: &IssuesView, dispatch: &Dispatch) -> Html {
    let say = say();
    html! {
        <div class="scroll-x" tabindex="0" role="region" aria-label={say.get("positions-by-comment-and-issue")}>
            <table class="mx">
                <caption class="vh">{ say.get("positions-matrix") }</caption>
                <colgroup><col class="c-who" />{ for view.heads.iter().map(|_| html! { <col /> }) }</colgroup>
                <thead>
                    <tr>
                        <th scope="col">{ say.get("comment") }</th>
                        { for view.heads.iter().map(|head| html! {
                            <th scope="col" key={head.id.clone()} aria-label={head.label.clone()} aria-sort={head.sorted.then_some("other")}>
                                <a href={head.href.clone()} lang={view.language.clone()} title={head.proposition.clone()}>{ head.label.clone() }</a>
                                <a class="sort" href={head.sort.clone()} title={say.sort_by(&head.label, head.sorted)} aria-current={head.sorted.then_some("true")}>
                                    { Icon::Down.show() }
                                </a>
                            </th>
                        }) }
                    </tr>
                </thead>
                <tbody>
                    { for view.rows.iter().map(|one| row(one, dispatch)) }
                    if view.more > 0 {
                        <tr class="group-row"><td colspan={(view.heads.len() + 1).to_string()}>
                            { say.with("more-rows", vars![count = view.more]) }
                        </td></tr>
                    }
                </tbody>
                <tbody>
                    <tr class="totals-head"><th scope="rowgroup" colspan={(view.heads.len() + 1).to_string()}>{ say.get("totals-by-kind") }</th></tr>
                    { for view.totals.iter().map(|row| totals(row, &view.heads)) }
                </tbody>
            </table>
        </div>
    }
}

fn row(row: &MatrixRow, dispatch: &Dispatch) -> Html {
    html! {
        <tr key={row.id.clone()}>
            <th scope="row"><b><a href={row.href.clone()} dir="auto">{ row.name.clone() }</a></b><small>{ row.small.clone() }</small></th>
            { for row.cells.iter().map(|one| cell(&row.id, one, dispatch)) }
        </tr>
    }
}

fn cell(comment: &str, cell: &MatrixCell, dispatch: &Dispatch) -> Html {
    let class = classes!("mc", parts::stance_class(cell.stance));
    let open = parts::does::<MouseEvent>(dispatch, Action::Cell(comment.to_owned(), cell.issue.clone()));
    let letter =
        matches!(cell.stance, Some(stance) if stance != Stance::Silent).then(|| say().stance_letter(cell.stance));
    html! {
        <td key={cell.issue.clone()}>
            <button
                {class} id={cell_id(comment, &cell.issue)} type="button" title={say().stance(cell.stance)}
                aria-label={cell.name.clone()} aria-expanded={cell.open.to_string()} aria-controls="cell" onclick={open}
            >
                { parts::glyph(cell.stance) }
                if let Some(letter) = letter { <span>{ letter }</span> }
            </button>
        </td>
    }
}

fn totals(row: &TallyRow, heads: &[IssueHead]) -> Html {
    html! {
        <tr class="totals" key={row.label.clone()}>
            <th scope="row"><b>{ row.label.clone() }</b><small>{ row.comments.clone() }</small></th>
            { for row.tallies.iter().zip(heads).map(|(tallies, head)| html! {
                <td>
                    <div class="tally">
                        { for tallies.iter().map(|tally| html! {
                            <a class={classes!("st", parts::stance_class(Some(tally.stance)))} href={tally.href.clone()}>
                                <span class="vh">{ format!("{}, {}: ", row.label, head.label) }</span>
                                <b>{ tally.count }</b>{ parts::glyph(Some(tally.stance)) }
                                <span>{ say().stance_within(Some(tally.stance)) }</span>
                            </a>
                        }) }
                        if tallies.is_empty() { <span class="none">{ say().get("no-stance") }</span> }
                    </div>
                </td>
            }) }
        </tr>
    }
}

fn by_issue(view: &ByIssue, language: &str) -> Html {
    html! {
        <li key={view.head.id.clone()}>
            <h2 lang={language.to_owned()}>{ view.head.label.clone() }</h2>
            <p class="fact" lang={language.to_owned()}><bdi>{ view.head.proposition.clone() }</bdi></p>
            <dl>
                { for view.stances.iter().map(|(stance, names)| html! {
                    <>
                        <dt>{ parts::stance(Some(*stance), None) }</dt>
                        <dd>{ parts::links(names) }</dd>
                    </>
                }) }
            </dl>
            if !view.uncoded.is_empty() { <p class="caption">{ view.uncoded.clone() }</p> }
        </li>
    }
}
