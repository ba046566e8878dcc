//! Whole texts beside each other, with the links between their passages.

use yew::prelude::*;

use super::said::say;
use super::{Dispatch, comment, dom, parts};
use crate::browser::icon::Icon;
use crate::state::Action;
use crate::state::view::{Chosen, CompareView, Knot, LinksView, Pane, Row};
use crate::vars;

/// The texts, what is said of their links, and the link that is looked at.
pub fn texts(view: &CompareView, dispatch: &Dispatch) -> Html {
    html! {
        <>
            { coverage(&view.links, view, dispatch) }
            <div class={format!("panes panes--{}", view.panes.len())}>{ for view.panes.iter().map(|one| pane(one, dispatch)) }</div>
            { status(&view.links, dispatch) }
            if view.marks_wording { { wording(view) } }
            <p class="vh" role="status">{ wording_said(view) }</p>
        </>
    }
}

fn coverage(view: &LinksView, compared: &CompareView, dispatch: &Dispatch) -> Html {
    html! {
        <div class="compare-sub">
            <div class="stack-1">
                { for view.coverage.chunks(2).map(|both| html! {
                    <p class="fact">
                        { for both.iter().enumerate().map(|(at, (strong, rest))| html! {
                            <>if at > 0 { { say().get("coverage-separator") } }<b>{ strong.clone() }</b>{ rest.clone() }</>
                        }) }
                        { say().get("full-stop") }
                    </p>
                }) }
                { for view.nearly.iter().chain(&view.limits).map(|limit| html! { <p class="fact">{ limit.clone() }</p> }) }
                { how(compared) }
            </div>
            <div class="row">
                { parts::switch(say().get("follow"), compared.follow, Action::Follow, dispatch) }
                { parts::switch(say().get("shared-wording"), compared.marks_wording, Action::Wording, dispatch) }
            </div>
        </div>
    }
}

/// The same in brief, for who has switched it on.
fn wording_said(view: &CompareView) -> String {
    match &view.wording {
        _ if !view.marks_wording => String::new(),
        None => say().get("looking-for-wording"),
        Some(all) => all.iter().flat_map(|one| one.said.clone()).collect::<Vec<_>>().join(" "),
    }
}

/// What the texts say in the same words.
fn wording(view: &CompareView) -> Html {
    let Some(all) = &view.wording else {
        return html! { <p class="fact">{ say().get("looking-for-wording") }</p> };
    };
    html! {
        <section class="wording" aria-labelledby="wording-h">
            <h2 class="section-head" id="wording-h">{ say().get("shared-wording") }</h2>
            { for all.iter().map(|one| html! {
                <>
                    { for one.said.iter().map(|said| html! { <p class="fact">{ said.clone() }</p> }) }
                    <ul role="list">
                        { for one.stretches.iter().map(|stretch| html! {
                            <li>
                                <q class="words">{ stretch.words.clone() }</q>
                                <span class="caption">
                                    { " " }{ stretch.why.clone() }
                                    { for stretch.places.iter().map(|(cite, href)| html! { <>{ " · " }<a href={href.clone()}>{ cite.clone() }</a></> }) }
                                </span>
                            </li>
                        }) }
                    </ul>
                </>
            }) }
        </section>
    }
}

fn how(view: &CompareView) -> Html {
    html! {
        <details class="how">
            <summary>{ say().get("how-computed") }{ Icon::Down.show() }</summary>
            { for view.how.iter().map(|said| html! { <p class="fact">{ said.clone() }</p> }) }
        </details>
    }
}

fn pane(pane: &Pane, dispatch: &Dispatch) -> Html {
    let column = &pane.column;
    let id = format!("pane-{}", column.id);
    html! {
        <div class="pane-of" key={column.id.clone()}>
            <section class="pane" data-comment={column.id.clone()} tabindex="0" aria-labelledby={id.clone()}>
                <div class="pane-head">
                    <h2 class="section-head" {id} dir="auto"><a href={column.href.clone()}>{ column.name.clone() }</a></h2>
                    <p class={classes!("source-line", column.whole.then_some("is-whole"))}>{ column.source_line.clone() }</p>
                </div>
                <div class={classes!("text", (!column.own_words).then_some("ours"))} lang={column.language.clone()}>
                    { for pane.rows.iter().map(|(one, knots)| row(&column.id, one, knots, dispatch)) }
                    if pane.rows.is_empty() { <p class="fact">{ say().get("extent-none") }</p> }
                </div>
                { comment::elsewhere(&pane.elsewhere) }
            </section>
            <svg class="ruler" viewBox="0 0 8 1000" preserveAspectRatio="none" aria-hidden="true">
                { for pane.ruler.iter().map(|tick| html! {
                    <path
                        class={tick.chosen.then_some("is-on")} d={format!("M0 {}h8", tick.at)}
                        onclick={parts::does::<MouseEvent>(dispatch, Action::Link(tick.ends.clone()))}
                    />
                }) }
            </svg>
        </div>
    }
}

fn row(comment: &str, row: &Row, knots: &[Knot], dispatch: &Dispatch) -> Html {
    html! {
        <div class="tied" key={row.number.clone()}>
            { comment::row(comment, row) }
            if !knots.is_empty() { <div class="knots">{ for knots.iter().map(|one| knot(one, dispatch)) }</div> }
        </div>
    }
}

fn knot(view: &Knot, dispatch: &Dispatch) -> Html {
    html! {
        <button
            class={classes!("knot", view.chosen.then_some("is-on"), view.confirmed.then_some("is-sure"))} type="button"
            key={view.number} aria-pressed={view.chosen.to_string()} aria-label={view.name.clone()}
            onclick={parts::does::<MouseEvent>(dispatch, Action::Link(view.ends.clone()))}
        >
            { view.number }
        </button>
    }
}

/// What is said of the link that is looked at; at the foot of the window, so that it is there wherever one reads.
fn status(view: &LinksView, dispatch: &Dispatch) -> Html {
    let Some((first, last)) = &view.outer else {
        let said = if view.sought.is_empty() {
            view.alone.clone().unwrap_or_else(|| say().get("no-links"))
        } else {
            view.sought.join(" ")
        };
        return html! {
            <div class="status-line">
                <p role="status">{ said }</p>
                { rejected(view, dispatch) }
            </div>
        };
    };
    let (previous, next) = match &view.chosen {
        Some(chosen) => (&chosen.previous, &chosen.next),
        None => (last, first),
    };
    let step = |id: &'static str, label: String, icon: Icon, ends: &crate::state::Ends| {
        parts::icon_button(Some(id.to_owned()), label, icon, parts::does(dispatch, Action::Link(ends.clone())))
    };
    html! {
        <div class="status-line">
            <p role="status">
                if let Some(alone) = &view.alone { { alone.clone() } }
                else if let Some(chosen) = &view.chosen {
                    <b>{ chosen.number.clone() }</b>{ " " }{ chosen.between.clone() }<i>{ chosen.why.clone() }</i>{ say().get("full-stop") }{ " " }{ chosen.strength.clone() }
                }
                else { { say().get("choose-a-link") } }
            </p>
            if let Some(chosen) = &view.chosen {
                // Seen where the texts stand one below the other, and neither scrolls to the other; by the keyboard, everywhere.
                <span class="only-narrow row">{ for chosen.elements.iter().zip(&chosen.names).map(|(id, name)| show(id, name)) }</span>
            }
            if let Some(chosen) = &view.chosen { { judge(chosen, dispatch) } }
            { rejected(view, dispatch) }
            <span class="row">
                { step("link-previous", say().get("previous-link"), Icon::Left, previous) }
                { step("link-next", say().get("next-link"), Icon::Right, next) }
            </span>
        </div>
    }
}

fn show(id: &str, name: &str) -> Html {
    let id = id.to_owned();
    let onclick = Callback::from(move |_: MouseEvent| {
        dom::scroll_to(&id);
        dom::focus(&format!("{id}-link"));
    });
    html! { <button class="link" type="button" {onclick}>{ say().with("show-in", vars![name]) }</button> }
}

fn judge(chosen: &Chosen, dispatch: &Dispatch) -> Html {
    let confirm = parts::does::<MouseEvent>(dispatch, Action::Judge(chosen.ends.clone(), true));
    // This button goes with the link.
    let reject = parts::then_focus(dispatch, Action::Judge(chosen.ends.clone(), false), "link-next".to_owned());
    html! {
        <>
            <button class="link" type="button" aria-pressed={chosen.confirmed.to_string()} onclick={confirm}>
                { say().get(if chosen.confirmed { "confirmed-by-you" } else { "confirm" }) }
            </button>
            <button class="link" type="button" onclick={reject}>{ say().get("reject") }</button>
        </>
    }
}

/// What has been rejected is said when it changes. No `span`, which would become what leads from link to link, with its focus,
/// when there is none any more.
fn rejected(view: &LinksView, dispatch: &Dispatch) -> Html {
    html! {
        <div role="status">
            { for view.rejected.last().map(|last| html! {
                <button class="link" type="button" onclick={parts::does::<MouseEvent>(dispatch, Action::Judge(last.clone(), false))}>
                    { say().with("bring-back", vars![count = view.rejected.len()]) }
                </button>
            }) }
        </div>
    }
}
