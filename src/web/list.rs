//! Comments: search box, filters, list.

use std::iter;

use yew::prelude::*;

use super::announcer::Announcer;
use super::said::say;
use super::search::{also, search_box, then_search};
use super::{Dispatch, concordance, facets, frame, parts, problems};
use crate::browser::icon::Icon;
use crate::search::Sort;
use crate::state::view::{Chip, Entry, FrameView, ListView, PositionChip, ProblemsView, TabKind};
use crate::state::{Action, Show, State};
use crate::vars;

/// The screen.
pub fn screen(
    view: &ListView,
    state: &State,
    troubles: Option<&ProblemsView>,
    around: &FrameView,
    dispatch: &Dispatch,
) -> Html {
    html! {
        <div class="browse">
            { facets::rail(view, state, dispatch) }
            <section class="find" aria-label={say().get("search")}>
                if let Some(troubles) = troubles { { problems::region(troubles) } }
                { search_box(view, dispatch) }
                { chips(view, state, dispatch) }
            </section>
            <section class="list" aria-labelledby="head">
                { head(view, dispatch) }
                <Announcer text={announced(view)} />
                if view.found == 0 { { nothing_found(view, dispatch) } }
                if let Some(context) = &view.context {
                    { concordance::table(context, dispatch) }
                } else if view.found > 0 {
                    <ol aria-label={say().get("tab-comments")} role="list">{ for view.entries.iter().map(|one| entry(one, dispatch)) }</ol>
                }
                { pages(view) }
            </section>
            { about(around) }
        </div>
    }
}

fn chips(view: &ListView, state: &State, dispatch: &Dispatch) -> Html {
    html! {
        <div class="chips" role="group" aria-label={say().get("in-use")}>
            if !state.display.embedded { { frame::filter_button(state, dispatch) } }
            { for view.chips.iter().map(|one| chip(one, dispatch)) }
            if view.chips.len() > 1 {
                <button class="link" type="button" onclick={then_search(dispatch, Action::Clear)}>{ say().get("clear-all") }</button>
            }
            if view.can_undo {
                <button class="link undo" type="button" onclick={then_search(dispatch, Action::Undo)}>{ say().get("undo") }</button>
            }
        </div>
    }
}

/// How many are found, how many places in them, and what of the query could not be read: that stands at a field which has the
/// focus already.
fn announced(view: &ListView) -> String {
    let places = view.context.iter().map(|context| format!(" {}", context.said));
    let notes = view.notes.iter().map(|(found, said)| format!(" {found} {said}"));
    iter::once(view.title.clone()).chain(places).chain(notes).collect()
}

fn chip(chip: &Chip, dispatch: &Dispatch) -> Html {
    html! {
        <span class={classes!("chip", chip.excludes.then_some("is-not"))} key={chip.name.clone()}>
            <span><span class="k">{ chip.key.clone() }</span>if chip.excludes { { say().get("not") } }{ parts::glyph_of(chip.stance) }{ chip.value.clone() }</span>
            <button type="button" onclick={then_search(dispatch, chip.action.clone())}>
                <span class="vh">{ chip.name.clone() }</span>{ Icon::Cross.show() }
            </button>
        </span>
    }
}

fn head(view: &ListView, dispatch: &Dispatch) -> Html {
    let onchange = parts::chooses(dispatch, |chosen| {
        Action::Order(Sort::ALL.into_iter().find(|sort| sort.key() == chosen).unwrap_or_default())
    });
    let say = say();
    let sorts = Sort::ALL.iter().map(|&sort| (sort.key(), say.sort(sort), sort == view.sort));
    html! {
        <div class="result-head">
            <div>
                <h1 class="page-head" id="head" tabindex="-1">{ view.title.clone() }</h1>
                if !view.meaning.is_empty() { <p>{ view.meaning.clone() }</p> }
                if let Some(view) = &view.also { { also(view, dispatch) } }
            </div>
            <div class="result-acts">
                if let Some((label, href)) = &view.compare {
                    <a class="btn btn--main" role="button" href={href.clone()}>{ Icon::Compare.show() }{ label.clone() }</a>
                }
                { shows(view) }
                if view.context.is_none() { { parts::menu(say.get("order"), sorts.collect(), onchange) } }
            </div>
        </div>
    }
}

fn shows(view: &ListView) -> Html {
    html! {
        <nav class="toggle" aria-label={say().get("how-to-show-them")}>
            { for view.shows.iter().map(|(href, show, current)| {
                let label = match show {
                    Show::Comments => say().get("tab-comments"),
                    Show::Context => say().get("in-context"),
                };
                html! { <a href={href.clone()} aria-current={current.then_some("page")}>{ label }</a> }
            }) }
        </nav>
    }
}

fn entry(view: &Entry, dispatch: &Dispatch) -> Html {
    let says = classes!("says", if view.own_words { "words" } else { "ours" });
    html! {
        <li class="entry" key={view.id.clone()}>
            <p class="date">
                { view.date.clone() }
                if view.late { <small class="late">{ say().get("late") }</small> }
            </p>
            <div class="main">
                <h2><a href={view.href.clone()} lang={view.language.clone()} dir="auto">{ parts::plain_pieces(&view.name) }</a></h2>
                <p class="who">
                    { for view.who.iter().map(|fact| html! { <span dir="auto">{ fact.clone() }</span> }) }
                    <span class="only-embed">{ view.source_short.clone() }</span>
                </p>
                <p class={classes!("src", "source-line", view.own_words.then_some("is-whole"))}>{ view.source_line.clone() }</p>
                if !view.says.is_empty() {
                    <p class={says} lang={view.language.clone()} dir="auto">
                        { parts::plain_pieces(&view.says) }{ " " }
                        if let Some((href, cite)) = &view.cited { <a class="at" href={href.clone()} lang={say().language().tag()} dir="auto">{ cite.clone() }</a> }
                    </p>
                }
                if view.hits.count > 0 {
                    <p class="fact hits-of">{ parts::strip(&view.hits) }{ say().with("hits", vars![count = view.hits.count]) }</p>
                }
                if !view.positions.is_empty() {
                    <ul class="positions" aria-label={say().get("positions")}>
                        { for view.positions.iter().map(position) }
                        { more(view.more_positions, "n") }
                        { more(view.more_in_a_frame, "n only-embed") }
                    </ul>
                }
            </div>
            <div class="act">
                { parts::pick(&view.id, &view.pick_name, view.picked, view.can_pick, "btn--small", dispatch) }
            </div>
        </li>
    }
}

/// How many positions are not shown, if any are not.
fn more(count: usize, class: &'static str) -> Html {
    html! { if count > 0 { <li {class}>{ say().with("and-more", vars![count]) }</li> } }
}

fn position(chip: &PositionChip) -> Html {
    html! { <li>{ chip.issue.clone() }{ " " }{ parts::stance(Some(chip.stance), None) }</li> }
}

fn nothing_found(view: &ListView, dispatch: &Dispatch) -> Html {
    let say = say();
    html! {
        <div class="empty">
            <p>{ view.blame.clone() }</p>
            <ul class="removals" role="list">
                { for view.removals.iter().map(|removal| html! {
                    <li key={removal.label.clone()}>
                        <button type="button" onclick={then_search(dispatch, removal.action.clone())}>
                            { Icon::Cross.show() }
                            <span>{ say.get("remove") }<b>{ removal.label.clone() }</b></span>
                            <span class="n">{ say.comments(removal.count) }</span>
                        </button>
                    </li>
                }) }
            </ul>
        </div>
    }
}

fn pages(view: &ListView) -> Html {
    if view.pages.is_empty() {
        return Html::default();
    }
    let say = say();
    html! {
        <nav class="pages" aria-label={say.get("pages")}>
            { for view.pages.iter().map(|page| html! {
                <a key={page.number} href={page.href.clone()} aria-current={page.current.then_some("page")}>
                    <span class="vh">{ say.get("page") }</span>{ say.number(page.number) }
                </a>
            }) }
        </nav>
    }
}

fn about(around: &FrameView) -> Html {
    use crate::corpus::Stance;
    let say = say();
    html! {
        <aside class="about" aria-labelledby="about-h">
            <div class="panel-block">
                <h2 class="small-head" id="about-h">{ say.get("about-these-comments") }</h2>
                <p class="fact">{ around.held.clone() }</p>
                if let Some(missing) = &around.missing { <p class="fact"><bdi>{ missing.clone() }</bdi></p> }
                <p class="fact"><a class="link" href={around.about.clone()}>{ say.get("about-how-to-read") }</a></p>
            </div>
            if around.tabs.iter().any(|tab| tab.kind == TabKind::Issues) {
                <div class="panel-block">
                    <h2 class="small-head">{ say.get("positions") }</h2>
                    <ul class="key" role="list">
                        { for Stance::ALL.iter().copied().map(Some).chain([None]).map(|stance| html! {
                            <li>{ parts::stance(stance, None) }<span class="l" aria-hidden="true">{ say.stance_letter(stance) }</span></li>
                        }) }
                    </ul>
                    <p class="caption">{ say.get("positions-why") }</p>
                </div>
            }
        </aside>
    }
}
