//! What stands around every screen.

use super::super::{Chrome, Command, Library, Mode, Screen, Shortcuts, State, Theme, link};
use super::saving::{self, NoticeView, SaveButton};
use super::{Found, compare};
use crate::corpus::{Comment, TextStatus};
use crate::locale::{Say, lower_first, shortened};
use crate::search::facets::Filters;
use crate::text::visible;
use crate::vars;

/// What stands around every screen.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameView {
    /// The corpus's title.
    pub title: String,
    /// Who asked.
    pub body: String,
    /// The language of both.
    pub language: String,
    /// Where the title leads.
    pub home: String,
    /// The views.
    pub tabs: Vec<Tab>,
    /// The title of the window.
    pub window_title: String,
    /// The theme that the button leads to.
    pub next_theme: Theme,
    /// What the button is called.
    pub theme_label: String,
    /// Where the code of a frame with this view is written. Comments of the reader's own are in no page but this one.
    pub embed: Option<String>,
    /// The same view on a page of its own, for a frame.
    pub full_size: String,
    /// What is held and what is not, in a sentence or two.
    pub held: String,
    /// Where that is said at length.
    pub about: String,
    /// Where comments of the reader's own are opened.
    pub open: String,
    /// What these were opened from, where they are the reader's own; and the name under which they are saved.
    pub opened: Option<(String, String)>,
    /// What is known to be missing, in the corpus's words.
    pub missing: Option<String>,
    /// The revision of the corpus.
    pub revision: String,
    /// Parts of the address that mean nothing, as a sentence.
    pub left_out: Option<String>,
    /// What makes copies of the page.
    pub save: Vec<SaveButton>,
    /// What the reader is told.
    pub notice: Option<NoticeView>,
}

/// A view.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// Which.
    pub kind: TabKind,
    /// Its name.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is the one shown.
    pub current: bool,
    /// How many comments are chosen for comparison.
    pub chosen: usize,
}

/// Which view a tab leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TabKind {
    /// The list of comments.
    Comments,
    /// One comment.
    Read,
    /// Comments side by side.
    Compare,
    /// The matrix of positions.
    Issues,
    /// When they came, from whom, on what.
    Patterns,
}

/// What stands around the screen of `state`, which finds these comments.
#[must_use]
pub fn frame(library: &Library, state: &State, found: &Found) -> FrameView {
    let (corpus, say) = (&library.docket.corpus, &library.say);
    let next_theme = match state.display.theme {
        Theme::Auto => Theme::Dark,
        Theme::Dark => Theme::Light,
        Theme::Light => Theme::Auto,
    };
    let theme_label = match next_theme {
        Theme::Auto => say.get("change-to-auto"),
        Theme::Light => say.get("change-to-light"),
        Theme::Dark => say.get("change-to-dark"),
    };
    let mut full = state.clone();
    full.display.embedded = false;
    full.display.chrome = Chrome::Full;
    FrameView {
        title: title(library),
        body: corpus.consultation.body.clone(),
        language: corpus.language.clone(),
        home: link::write(&state.listing(Filters::default())),
        tabs: tabs(library, state, found),
        window_title: say
            .with("window-title", vars![screen = &screen_title(library, state, found), title = &title(library)]),
        next_theme,
        theme_label,
        embed: state.opened.is_none().then(|| format!("embed.html{}", link::write(&full))),
        full_size: link::write(&full),
        held: held(library),
        about: link::write(&state.on(Screen::About)),
        open: link::write(&state.on(Screen::Open)),
        opened: state
            .opened
            .as_ref()
            .map(|name| (say.with("opened-from", vars![name = &visible(name)]), saving::file_name(library, "json"))),
        missing: corpus.completeness.as_ref().map(|completeness| completeness.note.clone()),
        revision: corpus.revision.clone(),
        left_out: left_out(state, say),
        save: saving::buttons(library, state),
        notice: saving::notice(library, state),
    }
}

/// The corpus's title; a file that could not be read has none.
fn title(library: &Library) -> String {
    let title = &library.docket.corpus.title;
    if title.is_empty() { library.say.get("comment-explorer") } else { title.clone() }
}

fn tabs(library: &Library, state: &State, found: &Found) -> Vec<Tab> {
    let say = &library.say;
    let read = match &state.screen {
        Screen::Comment { .. } => Some(link::write(state)),
        _ => first_to_read(library, found).map(|id| link::write(&state.at_comment(&id, None))),
    };
    let tab = |kind, label, href, current| Tab { kind, label, href, current, chosen: 0 };
    let mut tabs = vec![tab(
        TabKind::Comments,
        say.get("tab-comments"),
        link::write(&state.on(Screen::Comments)),
        state.screen == Screen::Comments,
    )];
    tabs.extend(
        read.map(|href| tab(TabKind::Read, say.get("tab-read"), href, matches!(state.screen, Screen::Comment { .. }))),
    );
    tabs.push(Tab {
        chosen: state.picked.len(),
        ..tab(
            TabKind::Compare,
            say.get("tab-compare"),
            link::write(&state.on(Screen::Compare(Mode::Synopsis))),
            matches!(state.screen, Screen::Compare(_)),
        )
    });
    if !library.docket.corpus.issues.is_empty() {
        let href = link::write(&state.on(Screen::Issues { cell: None }));
        tabs.push(tab(TabKind::Issues, say.get("tab-issues"), href, matches!(state.screen, Screen::Issues { .. })));
    }
    let href = link::write(&state.on(Screen::Patterns));
    tabs.push(tab(TabKind::Patterns, say.get("patterns"), href, state.screen == Screen::Patterns));
    tabs
}

/// The first comment found, or else the first there is.
fn first_to_read(library: &Library, found: &Found) -> Option<String> {
    let first = found.comments.first().copied().unwrap_or(0);
    library.docket.comment(first).map(|comment| comment.id.clone())
}

/// What is chosen for comparison, and how often one more was refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picks {
    ids: Vec<String>,
    refused: usize,
}

impl Picks {
    /// Those of a state.
    #[must_use]
    pub fn of(state: &State) -> Self {
        Self { ids: state.picked.clone(), refused: state.refused }
    }
}

/// What was added to the comparison or taken out of it, and how many are chosen now; or that no more can be. `None` when
/// nothing of that was.
#[must_use]
pub fn change_of_picks(library: &Library, before: &Picks, now: &Picks) -> Option<String> {
    if now.refused > before.refused {
        return Some(library.say.get("four-are-chosen"));
    }
    let (before, now) = (&before.ids, &now.ids);
    let added = now.iter().find(|id| !before.contains(id)).map(|id| (id, "added-to-compare"));
    let removed = before.iter().find(|id| !now.contains(id)).map(|id| (id, "removed-from-compare"));
    let (id, message) = added.or(removed)?;
    let name = compare::name(library, &library.compared(id)?);
    Some(library.say.with(message, vars![name = &name, count = now.len()]))
}

/// What no key does, in a sentence: a key that is given to one thing is taken from another.
#[must_use]
pub fn without_key(keys: &Shortcuts, say: &Say) -> Option<String> {
    let all = Command::ALL.into_iter().zip(say.commands());
    let without: Vec<String> = all.filter(|(command, _)| keys.key(*command).is_none()).map(|(_, said)| said).collect();
    (!without.is_empty()).then(|| say.with("keys-without", vars![commands = &say.series(&without)]))
}

fn screen_title(library: &Library, state: &State, found: &Found) -> String {
    let say = &library.say;
    let name = |id: &String| library.compared(id).map(|compared| compare::name(library, &compared));
    match &state.screen {
        Screen::Comments => say.found(found.comments.len(), library.docket.corpus.comments.len()),
        Screen::Comment { id, .. } => name(id).unwrap_or_default(),
        Screen::Compare(_) if state.picked.is_empty() => say.get("tab-compare"),
        Screen::Compare(mode) => {
            let names = say.series(&state.picked.iter().filter_map(name).collect::<Vec<_>>());
            let whole = (*mode == Mode::Text).then(|| lower_first(&say.get("whole-text")));
            names + &whole.map_or_else(String::new, |why| say.with("and-why", vars![why = &why]))
        }
        Screen::Issues { .. } => say.get("who-stands-where"),
        Screen::Patterns => say.get("patterns"),
        Screen::About => say.get("about-title"),
        // The title of a button says that a screen follows, this is that screen.
        Screen::Open => say.get("open-comments").trim_end_matches('…').to_owned(),
    }
}

/// How many comments are held, and in whose words, and how many are only known to exist, in a sentence or two.
pub(super) fn held(library: &Library) -> String {
    let comments = &library.docket.corpus.comments;
    let is_held = |comment: &&Comment| comment.text_status != TextStatus::Record;
    let own = comments.iter().filter(is_held).filter(|comment| comment.is_own_words()).count();
    let all = comments.iter().filter(is_held).count();
    let (ours, count, say) = (all - own, comments.len() - all, &library.say);
    let held = match (own, ours) {
        (0, 0) if count > 0 => None,
        (0, 0) => Some(say.get("held-none")),
        (_, 0) => Some(say.with("held-own-words", vars![all])),
        (0, _) => Some(say.with("held-summaries", vars![all])),
        _ => Some(say.with("held-both", vars![all, own, ours])),
    };
    let without = (count > 0).then(|| say.with("held-without-text", vars![count]));
    held.into_iter().chain(without).collect::<Vec<_>>().join(" ")
}

fn left_out(state: &State, say: &Say) -> Option<String> {
    let quoted = |part: &String| say.with("term-quoted", vars![typed = &shortened(&visible(part), 60)]);
    let parts: Vec<_> = state.left_out.iter().map(quoted).collect();
    (!parts.is_empty()).then(|| say.with("left-out", vars![parts = &say.series(&parts)]))
}
