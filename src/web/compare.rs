//! Comments side by side.

use yew::prelude::*;

use super::linked;
use super::said::say;
use super::{Dispatch, comment, dom, parts};
use crate::browser::icon::Icon;
use crate::state::view::{Cell, Column, CompareView, Count, Offered, Row, Suggestion, SynopsisRow, WordsView};
use crate::state::{Action, Mode};
use crate::vars;

/// The screen.
pub fn screen(view: &CompareView, dispatch: &Dispatch) -> Html {
    html! {
        <>
            <div class="compare-bar">
                <div class="stack-2">
                    <h1 class="page-head" id="head" tabindex="-1">{ view.title.clone() }</h1>
                    { chips(view, dispatch) }
                </div>
                if view.columns.len() > 1 { { modes(view) } }
            </div>
            if let Some([who, how_many, end]) = &view.overlap {
                <div class="compare-sub"><p class="fact">{ who.clone() }<b>{ how_many.clone() }</b>{ end.clone() }</p></div>
            }
            if view.columns.len() < 2 {
                { too_few(view) }
            } else if view.mode == Mode::Synopsis {
                { synopsis(view, dispatch) }
            } else {
                { linked::texts(view, dispatch) }
                if let Some(sentence) = &view.without_text { <p class="fact">{ sentence.clone() }</p> }
            }
            if !view.words.is_empty() { { words(&view.words) } }
        </>
    }
}

fn chips(view: &CompareView, dispatch: &Dispatch) -> Html {
    // Not as soon as the menu stands at another line: arrow keys go through the lines of a closed menu.
    let add = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(id) = dom::chosen_in("add") {
                dispatch.emit(Action::Pick(id));
                dom::focus_soon("add".to_owned());
            }
        })
    };
    let say = say();
    html! {
        <div class="chips" role="group" aria-label={say.get("comments-compared")}>
            { for view.columns.iter().map(|column| html! {
                <span class="chip" key={column.id.clone()}>
                    <span><bdi>{ column.name.clone() }</bdi></span>
                    <button type="button" onclick={remove(column, dispatch)}>
                        <span class="vh">{ say.with("remove-from-compare", vars![name = &column.name]) }</span>{ Icon::Cross.show() }
                    </button>
                </span>
            }) }
            if !view.others.is_empty() {
                // The key makes the menu a new one after each choice, so that it stands at its first line again.
                <select class="select-add" id="add" key={view.columns.len()} aria-label={say.get("add-to-the-comparison")}>
                    <option value="" selected=true>{ say.get("add-a-column") }</option>
                    { for view.others.iter().map(offered) }
                </select>
                <button class="btn btn--small" type="button" onclick={add}>{ say.get("add") }</button>
            }
        </div>
    }
}

fn offered(offered: &Offered) -> Html {
    html! {
        <optgroup label={offered.heading.clone()}>
            { for offered.columns.iter().map(|(id, name)| html! { <option value={id.clone()}>{ name.clone() }</option> }) }
        </optgroup>
    }
}

fn remove(column: &Column, dispatch: &Dispatch) -> Callback<MouseEvent> {
    parts::then_focus(dispatch, Action::Pick(column.id.clone()), "head".to_owned())
}

fn modes(view: &CompareView) -> Html {
    html! {
        <nav class="toggle" aria-label={say().get("how-to-compare")}>
            { for view.modes.iter().map(|(href, mode)| {
                let (icon, label) = match mode {
                    Mode::Synopsis => (Icon::Grid, say().get("by-issue")),
                    Mode::Text => (Icon::Compare, say().get("whole-text")),
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
        <div class={format!("synopsis synopsis--{count}")}>
            <table class="syn">
                <caption class="vh">{ say().get("positions-by-issue") }</caption>
                <colgroup><col class="c-issue" />{ for view.columns.iter().map(|_| html! { <col /> }) }</colgroup>
                <thead>
                    <tr>
                        <th scope="col"><span class="small-head">{ say().get("facet-issue") }</span></th>
                        { for view.columns.iter().map(|column| head(column, count, dispatch)) }
                    </tr>
                </thead>
                <tbody>
                    { for view.rows.iter().map(|one| row(one, view, dispatch)) }
                    if let Some(folded) = &view.folded {
                        <tr class="group-row"><td colspan={(count + 1).to_string()}>{ folded.clone() }</td></tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn head(column: &Column, count: usize, dispatch: &Dispatch) -> Html {
    let button = format!("move-{}", column.id);
    // The column is drawn anew in its place, where it can be moved on.
    let swap = parts::then_focus_soon(dispatch, Action::Move(column.id.clone()), button.clone());
    let move_label =
        if count == 2 { say().get("swap-the-columns") } else { say().with("move-column", vars![name = &column.name]) };
    let pin_label = say().with("pin-column", vars![name = &column.name]);
    let say = say();
    html! {
        <th scope="col" class={column.is_base.then_some("is-base")} key={column.id.clone()} aria-label={column.name.clone()}>
            <span class="colhead">
                <span class="name"><a href={column.href.clone()} dir="auto">{ column.name.clone() }</a></span>
                <span class="coltools">
                    <button
                        class="btn btn--icon" type="button" title={pin_label} aria-pressed={column.is_base.to_string()}
                        onclick={parts::does::<MouseEvent>(dispatch, Action::Base(column.id.clone()))}
                    >
                        { Icon::Pin.show() }
                    </button>
                    { parts::icon_button(Some(button), move_label, Icon::Swap, swap) }
                    <button class="btn btn--icon" type="button" title={say.get("remove-column-short")} onclick={remove(column, dispatch)}>
                        <span class="vh">{ say.with("remove-chip-value", vars![value = &column.name]) }</span>{ Icon::Cross.show() }
                    </button>
                </span>
                <span class="meta">{ column.meta.clone() }if column.late { { say.get("and-late") } }</span>
                <span class={classes!("meta", "source-line", column.whole.then_some("is-whole"))}>{ column.source_line.clone() }</span>
            </span>
        </th>
    }
}

fn row(row: &SynopsisRow, view: &CompareView, dispatch: &Dispatch) -> Html {
    html! {
        <tr key={row.issue.clone()}>
            <th scope="row">
                <span class="prop" lang={view.language.clone()}>{ row.label.clone() }</span>
                <span class="proposition" lang={view.language.clone()}><bdi>{ row.proposition.clone() }</bdi></span>
                <span class="rel"><b>{ row.relation.0.clone() }</b>{ row.relation.1.clone() }</span>
            </th>
            { for row.cells.iter().zip(&view.columns).map(|(one, column)| html! {
                <td><div class="cell"><p class="cell-name" aria-hidden="true"><b>{ column.name.clone() }</b></p>{ cell(one, &row.issue, column, dispatch) }</div></td>
            }) }
        </tr>
    }
}

fn cell(cell: &Cell, issue: &str, column: &Column, dispatch: &Dispatch) -> Html {
    match cell {
        Cell::AsBase { stance, said } => html! {
            <p>{ parts::stance(*stance, Some("st--box")) }<span class="caption aside">{ said.clone() }</span></p>
        },
        Cell::Group { counts, quotes } => html! {
            <>
                <ul class="counts" role="list">{ for counts.iter().map(count) }</ul>
                { for quotes.iter().map(|(who, quote)| html! {
                    <>
                        <p class="caption who" dir="auto">{ who.clone() }</p>
                        { parts::quote(quote) }
                    </>
                }) }
            </>
        },
        Cell::Silent => html! {
            <p>{ parts::stance(Some(crate::corpus::Stance::Silent), Some("st--box")) }<span class="caption aside">{ say().get("read-whole-not-mentioned") }</span></p>
        },
        Cell::NotCoded { in_part } => html! {
            <p>{ parts::stance(None, Some("st--box")) }if *in_part { <span class="caption aside">{ say().get("not-in-the-part-held") }</span> }</p>
        },
        Cell::Coded { stance, condition, quotes, also, opened } => html! {
            <>
                <p>{ parts::stance(Some(*stance), Some("st--box")) }</p>
                if let Some(condition) = condition { <p class="cond">{ say().with("condition", vars![condition]) }</p> }
                if let Some(rows) = opened { { passages(column, rows) } } else { { for quotes.iter().map(parts::quote) } }
                if !also.is_empty() && opened.is_none() {
                    <p class="caption q">{ say().get("also") }{ for also.iter().enumerate().map(|(at, (cite, href))| html! {
                        <>if at > 0 { { say().get("series-separator") } }<a class="pn" href={href.clone()}>{ cite.clone() }</a></>
                    }) }</p>
                }
                <button
                    class="link" type="button" aria-expanded={opened.is_some().to_string()}
                    onclick={parts::does::<MouseEvent>(dispatch, Action::Cell(column.id.clone(), issue.to_owned()))}
                >
                    { say().get(if opened.is_some() { "close-it" } else { "read-in-place" }) }
                    <span class="vh">{ say().with("in-brackets", vars![name = &column.name]) }</span>
                </button>
            </>
        },
    }
}

fn count(view: &Count) -> Html {
    let said = html! { <>{ parts::stance(view.stance, None) }{ " " }<span class="n">{ view.said.clone() }</span></> };
    match &view.href {
        Some(href) => html! { <li><a href={href.clone()}>{ said }</a></li> },
        None => html! { <li>{ said }</li> },
    }
}

/// The passages of a cell with their neighbours; what is left out between them is shown to be.
fn passages(column: &Column, rows: &[Row]) -> Html {
    let mut last = rows.first().map_or(0, |row| row.at.passage);
    let parts = rows.iter().map(|row| {
        let gap = row.at.passage > std::mem::replace(&mut last, row.at.passage) + 1;
        html! {
            <>
                if gap { <p class="gap">{ "…" }</p> }
                { comment::row(&column.id, row) }
            </>
        }
    });
    let class = classes!("text", "in-place", (!column.own_words).then_some("ours"));
    html! { <div {class} lang={column.language.clone()}>{ for parts }</div> }
}

/// What only one of the columns talks about.
fn words(all: &[WordsView]) -> Html {
    let say = say();
    html! {
        <section class="vocabulary" aria-labelledby="vocabulary-h">
            <h2 class="section-head" id="vocabulary-h">{ say.get("words-of-one") }</h2>
            <div class="vocabularies">
                { for all.iter().map(|one| html! {
                    <div key={one.name.clone()}>
                        <h3 class="small-head" dir="auto">{ one.name.clone() }</h3>
                        <p class="caption">{ one.said.clone() }</p>
                        if !one.words.is_empty() {
                            <table class="counts-of">
                                { parts::heads(&["word", "here", "elsewhere"]) }
                                <tbody>{ for one.words.iter().map(|word| html! {
                                    <tr key={word.word.clone()}>
                                        <th scope="row"><a href={word.href.clone()} dir="auto">{ word.word.clone() }</a></th>
                                        <td>{ word.here.clone() }</td>
                                        <td>{ word.elsewhere.clone() }</td>
                                    </tr>
                                }) }</tbody>
                            </table>
                        }
                    </div>
                }) }
            </div>
        </section>
    }
}

fn too_few(view: &CompareView) -> Html {
    let lede = if view.columns.is_empty() { say().get("compare-none") } else { say().get("compare-one") };
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
                <span><b>{ view.names.clone() }</b>{ say().with("and-why", vars![why = &view.reason]) }</span>
                <span class="n">{ say().with("issues-in-common", vars![count = view.shared]) }</span>
            </a>
        </li>
    }
}
