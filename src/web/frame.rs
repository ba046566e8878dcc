//! Masthead and foot.

use yew::prelude::*;

use super::offline::OfflineSwitch;
use super::said::say;
use super::{Dispatch, parts};
use crate::browser::icon::Icon;
use crate::locale::Language;
use crate::state::view::{FrameView, NoticeView, SaveButton, Tab, TabKind};
use crate::state::{Action, Chrome, Notice, Screen, Sheet, State};
use crate::vars;

/// The masthead, with the views; in a frame also the row of tools.
pub fn masthead(view: &FrameView, state: &State, dispatch: &Dispatch) -> Html {
    let embedded = state.display.embedded;
    if state.display.chrome == Chrome::None {
        return Html::default();
    }
    let theme = {
        let next = view.next_theme;
        parts::does::<MouseEvent>(dispatch, Action::Theme(next))
    };
    let skip = Callback::from(|event: MouseEvent| {
        // Not by address: that belongs to the views.
        event.prevent_default();
        super::dom::focus("head");
        super::dom::scroll_to("head");
    });
    let say = say();
    html! {
        <>
            <a class="skip" href="#main" onclick={skip}>{ say.get("skip-to-the-content") }</a>
            <header class="mast">
                if state.display.chrome == Chrome::Full {
                    <a class="mast-title" href={view.home.clone()} lang={view.language.clone()}>
                        <b dir="auto">{ view.title.clone() }</b>
                        <span dir="auto">{ view.body.clone() }</span>
                    </a>
                }
                if !embedded { { tabs(view) } }
                <div class="mast-tools">
                    if !embedded { { languages(dispatch) } }
                    { parts::icon_button(None, view.theme_label.clone(), Icon::Theme, theme) }
                    if !embedded {
                        <a class="btn btn--icon" href={view.open.clone()} title={say.get("open-comments")}>
                            { Icon::Folder.show() }
                        </a>
                        if let Some(embed) = &view.embed {
                            <a class="btn btn--icon only-hosted" href={embed.clone()} title={say.get("embed")}>{ Icon::Embed.show() }</a>
                        }
                    }
                    if embedded {
                        <a class="btn btn--icon" href={view.full_size.clone()} target="_blank" rel="noopener" title={say.get("open-full-size")}>
                            <span class="vh">{ say.get("open-full-size-in-a-new-tab") }</span>{ Icon::Open.show() }
                        </a>
                    }
                </div>
            </header>
            if embedded {
                <div class="embed-bar">
                    { filter_button(state, dispatch) }
                    { tabs(view) }
                </div>
            }
        </>
    }
}

/// The languages of the interface, each by its own name.
fn languages(dispatch: &Dispatch) -> Html {
    let say = say();
    let onchange = parts::chooses(dispatch, |tag| Action::Speak(Language::of(&tag).unwrap_or_default()));
    html! {
        <label class="languages" title={say.get("language")}>
            { Icon::Globe.show() }
            <select aria-label={say.get("language")} {onchange}>
                { for Language::ALL.into_iter().map(|language| html! {
                    <option value={language.tag()} lang={language.tag()} selected={language == say.language()}>{ language.name() }</option>
                }) }
            </select>
        </label>
    }
}

/// Opens the filters where they are a sheet.
pub fn filter_button(state: &State, dispatch: &Dispatch) -> Html {
    let chosen = state.filters.count();
    let onclick = parts::then_focus_soon(dispatch, Action::Sheet(Some(Sheet::Filters)), "filters-close".to_owned());
    let expanded = (state.open == Some(Sheet::Filters)).to_string();
    let say = say();
    html! {
        <button id="filter-button" class="btn only-sheet" type="button" aria-expanded={expanded} aria-controls="filters" {onclick}>
            { Icon::Filter.show() }{ say.get("filters") }
            if chosen > 0 { { many(chosen) } }
        </button>
    }
}

/// How many are chosen: a figure, and what it counts for those who do not see where it stands.
fn many(chosen: usize) -> Html {
    html! { <span class="n"><span class="vh">{ ", " }</span>{ chosen }<span class="vh">{ say().get("are-chosen") }</span></span> }
}

fn tabs(view: &FrameView) -> Html {
    html! { <nav class="tabs" aria-label={say().get("views")}>{ for view.tabs.iter().map(tab) }</nav> }
}

fn tab(tab: &Tab) -> Html {
    let icon = match tab.kind {
        TabKind::Comments => Icon::List,
        TabKind::Read => Icon::Read,
        TabKind::Compare => Icon::Compare,
        TabKind::Issues => Icon::Grid,
        TabKind::Patterns => Icon::Pattern,
    };
    html! {
        <a key={tab.label.clone()} href={tab.href.clone()} aria-current={tab.current.then_some("page")}>
            { icon.show() }<span>{ tab.label.clone() }</span>
            if tab.chosen > 0 { { many(tab.chosen) } }
        </a>
    }
}

/// What of the address was left out.
pub fn left_out(view: &FrameView, dispatch: &Dispatch) -> Html {
    let Some(sentence) = &view.left_out else { return Html::default() };
    html! {
        <div class="notice notice--warn" role="alert">
            { Icon::Info.show() }
            <p>{ sentence.clone() }</p>
            { dismiss(dispatch, Action::Dismiss) }
        </div>
    }
}

/// What the reader is told.
pub fn notice(view: &FrameView, dispatch: &Dispatch) -> Html {
    view.notice.as_ref().map(|notice| told(notice, Some("alert"), dispatch)).unwrap_or_default()
}

fn told(notice: &NoticeView, role: Option<&'static str>, dispatch: &Dispatch) -> Html {
    html! {
        <div class={classes!("notice", notice.warns.then_some("notice--warn"))} {role}>
            { if notice.warns { Icon::Warn } else { Icon::Info }.show() }
            <div>
                <p><b>{ notice.what.clone() }</b>{ " " }{ notice.means.clone() }</p>
                if let Some(then) = &notice.then { <p>{ then.clone() }</p> }
            </div>
            { for notice.offers.iter().map(save) }
            { dismiss(dispatch, Action::Tell(None)) }
        </div>
    }
}

fn dismiss(dispatch: &Dispatch, action: Action) -> Html {
    parts::icon_button(None, say().get("dismiss"), Icon::Cross, parts::does(dispatch, action))
}

/// Tells the scripts of the page.
fn tells(event: &'static str, detail: String) -> Callback<MouseEvent> {
    Callback::from(move |_| super::boot::tell(event, &detail))
}

fn save(button: &SaveButton) -> Html {
    let onclick = tells("explorer:save", button.order.clone());
    html! {
        <button class="btn btn--small only-whole" type="button" {onclick}>
            { Icon::Save.show() }{ button.label.clone() }
        </button>
    }
}

/// What the reader has opened, and what saves it.
fn own(opened: &str, name: &str) -> Html {
    let onclick = tells("explorer:save-corpus", name.to_owned());
    html! {
        <>
            <p><bdi>{ opened.to_owned() }</bdi></p>
            <button class="btn btn--small" type="button" {onclick}>{ Icon::Save.show() }{ say().get("save-as-a-corpus") }</button>
        </>
    }
}

/// The foot: what is held, what is missing, a copy of it.
pub fn foot(view: &FrameView, state: &State, dispatch: &Dispatch) -> Html {
    if state.display.chrome != Chrome::Full {
        return Html::default();
    }
    if state.display.embedded {
        return html! { <footer class="embed-foot"><a href={view.about.clone()}>{ view.held.clone() }</a></footer> };
    }
    html! {
        <footer class="foot">
            <p>{ view.held.clone() }</p>
            if let Some((opened, name)) = &view.opened { { own(opened, name) } }
            if let Some(missing) = &view.missing { <p><bdi>{ missing.clone() }</bdi></p> }
            <p><a class="link" href={view.about.clone()} aria-current={(state.screen == Screen::About).then_some("page")}>{ say().get("about-title") }</a></p>
            <OfflineSwitch />
            <p><button class="link" type="button" onclick={parts::does::<MouseEvent>(dispatch, Action::Sheet(Some(Sheet::Keys)))}>{ say().get("shortcuts") }</button></p>
            <p class="revision">{ say().with("revision", vars![revision = &view.revision]) }</p>
            { for view.save.iter().map(save) }
            // Beside the button that was pressed, far below the head of the page; it has been read out there.
            if let (Some(notice), Some(Notice::Copy(_))) = (&view.notice, state.notice) { { told(notice, None, dispatch) } }
        </footer>
    }
}
