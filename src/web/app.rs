//! The whole page: holds the state, shows the screen, keeps the address.

use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

use super::announcer::Picks;
use super::painted::after_paint;
use super::typing::Typed;
use super::{
    Dispatch, about, arrival, comment, compare, dom, embedding, families, focus, follow, frame, history, indexing,
    issues, keeping, keys, list, mentions, open, patterns, printed, problems, reading, said, shortcuts,
};
use crate::browser::names;
use crate::locale::{Language, Say};
use crate::search::Sort;
use crate::search::facets::Filters;
use crate::state::{Action, Chrome, Kept, Library, Screen, Sheet, Shortcuts, State, link, reduce, view};

/// A library that is shared, not compared word by word.
#[derive(Clone, Debug)]
pub struct Shelf(pub Rc<Library>);

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Shelf {
    type Target = Library;
    fn deref(&self) -> &Library {
        &self.0
    }
}

/// What the page starts with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The corpus.
    pub shelf: Shelf,
    /// The address to open.
    pub address: String,
    /// What the reader has set before.
    pub kept: Kept,
    /// What the comments were opened from, where they are the reader's own.
    pub opened: Option<String>,
    /// The language of who has not chosen any.
    pub preferred: Language,
}

/// State and library, as Yew's reducer holds them.
#[derive(Clone, PartialEq)]
struct Desk {
    shelf: Shelf,
    state: State,
    /// How the address of this state enters the history; `None` when it is there already.
    entry: Option<history::Entry>,
    /// How often the reader has gone to a hit: with one hit alone nothing else changes.
    steps: usize,
}

/// What changes the desk.
enum Turn {
    /// What a reader does.
    Act(Action),
    /// The library is there in another language.
    Speak(Say),
}

impl Reducible for Desk {
    type Action = Turn;

    fn reduce(self: Rc<Self>, turn: Turn) -> Rc<Self> {
        let action = match turn {
            Turn::Act(action) => action,
            Turn::Speak(say) => {
                said::speak(&say);
                let spoken =
                    Shelf(Rc::new(self.shelf.in_language(say.clone(), &|code| names::name(code, say.language()))));
                return Rc::new(Self { shelf: spoken, ..(*self).clone() });
            }
        };
        let entry = match &action {
            Action::Open(_) => None,
            action if action.replaces() => Some(history::Entry::Same),
            _ => Some(history::Entry::New),
        };
        let steps = self.steps + usize::from(matches!(action, Action::Hit(_)));
        let state = reduce(&self.shelf, &self.state, action);
        Rc::new(Self { shelf: self.shelf.clone(), state, entry, steps })
    }
}

/// What decides which comments are found.
#[derive(PartialEq)]
struct Asked {
    typed: String,
    exact: bool,
    filters: Filters,
    sort: Sort,
    indexed: bool,
}

impl Asked {
    fn of(Desk { shelf, state, .. }: &Desk) -> Self {
        let State { typed, exact, filters, sort, .. } = state.clone();
        Self { typed, exact, filters, sort, indexed: shelf.is_indexed() }
    }
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let desk = use_reducer(|| {
        let state = State { kept: props.kept.clone(), opened: props.opened.clone(), ..State::default() };
        let state = reduce(&props.shelf, &state, Action::Open(props.address.clone()));
        Desk { shelf: props.shelf.clone(), state, entry: None, steps: 0 }
    });
    let typed = use_state(Typed::default);
    let dispatch = {
        let dispatcher = desk.dispatcher();
        typed.after_echo(Callback::from(move |action| dispatcher.dispatch(Turn::Act(action))))
    };
    let found = use_memo(Asked::of(&desk), |_| view::found(&desk.shelf, &desk.state));
    let read = reading::use_reading(&desk.shelf, &desk.state);
    let compared = view::compare(&desk.shelf, &desk.state, &read);
    let alikes = families::use_alikes(&desk.shelf, &desk.state, &found);
    let around = view::frame(&desk.shelf, &desk.state, &found);

    embedding::use_embedding(&around.full_size, &dispatch);
    let speak = use_callback((), {
        let dispatcher = desk.dispatcher();
        move |say, ()| dispatcher.dispatch(Turn::Speak(say))
    });
    let wanted = desk.state.display.language.unwrap_or(props.preferred);
    said::use_language(wanted, desk.shelf.say.language(), speak);
    // How the page is laid out comes before the arrival, which scrolls it.
    use_effect_with((desk.state.display.clone(), desk.state.kept.clone()), |(display, kept)| {
        let theme = display.theme.key();
        dom::set_root_attribute("data-theme", (theme != "auto").then_some(theme));
        dom::set_root_attribute("data-chrome", display.embedded.then_some("embed"));
        let bare = display.chrome.key();
        dom::set_root_attribute("data-around", (display.chrome != Chrome::Full).then_some(bare));
        let words = kept.letters.words();
        dom::set_root_attribute("data-text", (!words.is_empty()).then_some(&words));
        // What the page says of keys here and there holds as they come.
        dom::set_root_attribute("data-keys", (kept.keys != Shortcuts::default()).then_some("own"));
    });
    let own = (*use_state(|| arrival::Own::at(&props.address))).clone();
    arrival::use_arrival(&desk.state.screen, props.opened.is_some(), &own, &dispatch);
    use_effect_with((desk.state.clone(), desk.entry), move |(state, entry)| {
        if let Some(entry) = entry {
            own.show(link::write(state), *entry);
        }
    });
    // After the arrival at the part of the text in which the hit is.
    use_effect_with(desk.steps, |steps| {
        if *steps > 0 {
            dom::go_to_hit();
        }
    });
    use_effect_with(around.window_title.clone(), |title| {
        let title = title.clone();
        after_paint(move || dom::set_title(&title));
    });
    keeping::use_keeping(&desk.state, &dispatch);
    indexing::use_indexing(&desk.shelf, &dispatch);
    mentions::use_mentions(&desk.shelf, desk.state.screen == Screen::Patterns, &dispatch);
    follow::use_following(compared.as_ref(), desk.state.comparing.reading.is_some(), &dispatch);
    focus::use_focus();
    keys::use_keys(&desk.shelf, &desk.state, &dispatch);

    let open = desk.state.open == Some(Sheet::Filters);
    html! {
        <div class={classes!("app", open.then_some("has-sheet"))}>
            <printed::PrintedHead ..printed::PrintedProps::from(&around) />
            { frame::masthead(&around, &desk.state, &dispatch) }
            { screen(&desk.shelf, &desk.state, &found, (compared.as_ref(), &alikes, &typed), &around, &dispatch) }
            { frame::foot(&around, &desk.state, &dispatch) }
            <Picks shelf={desk.shelf.clone()} picks={view::Picks::of(&desk.state)} />
            if !desk.state.display.embedded {
                <shortcuts::Panel open={desk.state.open == Some(Sheet::Keys)} keys={desk.state.kept.keys.clone()} dispatch={dispatch.clone()} />
            }
        </div>
    }
}

fn screen(
    shelf: &Shelf,
    state: &State,
    found: &view::Found,
    (compared, alikes, typed): (Option<&view::CompareView>, &view::Alikes, &Typed),
    around: &view::FrameView,
    dispatch: &Dispatch,
) -> Html {
    let problems = view::problems(&shelf.docket.problems, shelf.docket.corpus.comments.len(), &shelf.say);
    if shelf.docket.corpus.comments.is_empty() {
        return html! { <main class="page" id="main">{ problems::nothing_loaded(problems.as_ref()) }</main> };
    }
    let content = match &state.screen {
        Screen::Comments => {
            list::screen(&typed.over(view::list(shelf, state, found)), state, problems.as_ref(), around, dispatch)
        }
        Screen::Comment { .. } => view::comment(shelf, state, found)
            .map(|view| comment::screen(&view, state.kept.letters, dispatch))
            .unwrap_or_default(),
        Screen::Compare(_) => compared.map(|view| compare::screen(view, dispatch)).unwrap_or_default(),
        Screen::Issues { .. } => {
            view::issues(shelf, state, found).map(|view| issues::screen(&view, dispatch)).unwrap_or_default()
        }
        Screen::Patterns => patterns::screen(&view::patterns(shelf, state, found, alikes)),
        Screen::About => about::screen(&view::about(shelf, state), dispatch),
        Screen::Open => open::screen(),
    };
    html! {
        <main class={if state.display.embedded { "embed-main" } else { "page" }} id="main">
            { frame::left_out(around, dispatch) }
            { frame::notice(around, dispatch) }
            { content }
        </main>
    }
}
