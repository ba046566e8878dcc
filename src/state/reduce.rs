//! What a reader does, and what becomes of it.

use super::{
    Display, Ends, Kept, Library, LineOrder, MOST_COMPARED, Mode, Notice, Screen, Set, Sheet, State, Theme, Undo, link,
    view,
};
use crate::corpus::{PassageRef, When};
use crate::locale::Language;
use crate::search::Sort;
use crate::search::facets::{Choice, Facet, Filters};
use crate::search::grammar::Blank;

/// Everything that a reader can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Goes to an address: a link was followed, or the address changed.
    Open(String),
    /// Is led to an address by the page around, which cannot take it out of its frame.
    Lead(String),
    /// Types into the search box.
    Type(String),
    /// Fills in a box of the search form, which writes what is typed.
    Fill(Blank, String),
    /// Wants only the words as typed, without stems and synonyms, or no longer.
    Exact,
    /// Wants a value of a facet, or no longer.
    Toggle(Facet, String),
    /// Excludes a value, or no longer.
    Exclude(Facet, String),
    /// Wants all of the wanted values of a facet at once, or no longer.
    All(Facet),
    /// Asks for the stances on an issue, or with nothing for those on any.
    Ask(String),
    /// Wants comments from a day on; what is no day is none.
    From(String),
    /// Wants comments up to a day.
    To(String),
    /// Takes out the search.
    ClearWords,
    /// Takes out what is wanted of a facet.
    ClearFacet(Facet),
    /// Takes the first day, or the last, out of the filters.
    ClearDates,
    /// Takes out all filters and the search.
    Clear,
    /// Does one thing and then another.
    Both(Box<(Action, Action)>),
    /// Takes back the last removal.
    Undo,
    /// Orders the comments.
    Order(Sort),
    /// Orders the places in their context.
    Lines(LineOrder),
    /// Adds a comment to the comparison, or takes it out.
    Pick(String),
    /// Moves a compared comment one column on, round to the first.
    Move(String),
    /// Opens the evidence of a cell of the matrix or of the synopsis, or closes it.
    Cell(String, String),
    /// Looks at a link between two texts.
    Link(Ends),
    /// Finds a link right or wrong, or takes that back.
    Judge(Ends, bool),
    /// Brings the other text to the counterpart of what is read, or no longer.
    Follow,
    /// Marks the wording that two texts share, or no longer.
    Wording,
    /// Reads a passage of a comment.
    Reading(String, PassageRef),
    /// Compares the other columns with this one, or no longer.
    Base(String),
    /// Chooses light or dark.
    Theme(Theme),
    /// Wants the interface in a language.
    Speak(Language),
    /// Sets something, for this page and those to come.
    Set(Set),
    /// Opens a sheet, or closes what is open.
    Sheet(Option<Sheet>),
    /// Has read what was left out of the address.
    Dismiss,
    /// Is told something, or has read it.
    Tell(Option<Notice>),
    /// Is no longer told what is no longer so.
    Untell(Notice),
    /// Has set something in another window.
    Recall(Kept),
    /// Nothing; but the library has its index now, and finds more.
    Indexed,
    /// Goes to another hit in the comment.
    Hit(Step),
}

/// A way through the hits of a comment, round from one end to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the one after; the first is that which stands at the passage of the address, or after it.
    Next,
    /// To the one before.
    Previous,
}

impl Action {
    /// Whether the address it leads to takes the place of the present one, so that "back" does not retrace each key.
    #[must_use]
    pub fn replaces(&self) -> bool {
        matches!(self, Self::Type(_) | Self::Fill(..) | Self::From(_) | Self::To(_) | Self::Theme(_) | Self::Dismiss)
            || matches!(self, Self::Speak(_))
            || matches!(self, Self::Lead(_) | Self::Sheet(_) | Self::Hit(_) | Self::Indexed)
            || matches!(self, Self::Tell(_) | Self::Untell(_) | Self::Recall(_) | Self::Set(_))
            || matches!(self, Self::Link(_) | Self::Judge(..) | Self::Follow | Self::Wording | Self::Reading(..))
    }
}

/// The state after an action.
#[must_use]
pub fn reduce(library: &Library, state: &State, action: Action) -> State {
    // What is typed is taken back by typing, and a date by its field.
    let by_hand = matches!(
        action,
        Action::Open(_)
            | Action::Lead(_)
            | Action::Type(_)
            | Action::Fill(..)
            | Action::From(_)
            | Action::To(_)
            | Action::Undo
    );
    let mut next = changed(library, state, action);
    next.recall(library);
    if next.typed != state.typed {
        next.hit = None;
    }
    let less = next.filters.count() < state.filters.count() || next.typed.len() < state.typed.len();
    let same = (&next.typed, &next.filters, next.exact, next.page, next.sort)
        == (&state.typed, &state.filters, state.exact, state.page, state.sort);
    let undo = match (same && next.screen == state.screen, less && !by_hand) {
        (true, _) => return next,
        (_, false) => None,
        (_, true) => {
            Some(Box::new(Undo { typed: state.typed.clone(), filters: state.filters.clone(), page: state.page }))
        }
    };
    State { undo, ..next }
}

fn changed(library: &Library, state: &State, action: Action) -> State {
    let mut next = state.clone();
    match action {
        Action::Open(address) => return opened(library, next, &address),
        Action::Lead(address) => return led(library, next, &address),
        Action::Type(typed) => {
            next.typed = typed;
            next.page = 0;
        }
        Action::Fill(blank, text) => {
            let mut form = state.form().unwrap_or_default();
            *form.blank(blank) = text;
            next.typed = form.to_query();
            next.form = form;
            next.page = 0;
        }
        Action::Exact => {
            next.exact = !next.exact;
            next.page = 0;
        }
        Action::Toggle(facet, value) => next.filter(&facet, |choice| choice.toggle(value)),
        Action::Exclude(facet, value) => next.filter(&facet, |choice| choice.exclude(value)),
        Action::All(facet) => next.filter(&facet, |choice| choice.all = !choice.all),
        Action::ClearFacet(facet) => next.filter(&facet, |choice| choice.wanted.clear()),
        Action::Ask(issue) => next.asked = Some(issue),
        Action::From(day) => {
            next.filters.from = Some(day);
            next.set_days();
        }
        Action::To(day) => {
            next.filters.to = Some(day);
            next.set_days();
        }
        Action::ClearWords => {
            next.typed.clear();
            next.page = 0;
        }
        Action::ClearDates => {
            next.filters.from = None;
            next.filters.to = None;
            next.page = 0;
        }
        Action::Clear => {
            next.filters = Filters::default();
            next.typed.clear();
            next.page = 0;
        }
        Action::Both(both) => {
            let (first, then) = *both;
            return changed(library, &changed(library, &next, first), then);
        }
        Action::Undo => {
            if let Some(undo) = next.undo.take() {
                let Undo { typed, filters, page } = *undo;
                next = State { typed, filters, page, ..next };
            }
        }
        Action::Order(sort) => {
            next.sort = sort;
            next.page = 0;
        }
        Action::Lines(lines) => {
            next.lines = lines;
            next.page = 0;
        }
        Action::Pick(id) => next.pick(id),
        Action::Move(id) => {
            if let Some(at) = next.picked.iter().position(|picked| *picked == id) {
                let to = (at + 1) % next.picked.len();
                next.picked.swap(at, to);
            }
        }
        Action::Cell(column, issue) => {
            let cell = Some((column, issue));
            if let Screen::Compare(_) = next.screen {
                next.comparing.open(cell.filter(|(column, _)| next.picked.contains(column)));
            } else {
                let open = next.screen == Screen::Issues { cell: cell.clone() };
                next.screen = Screen::Issues { cell: if open { None } else { cell } };
            }
        }
        Action::Speak(language) => (next.display.language, next.kept.language) = (Some(language), Some(language)),
        Action::Theme(theme) => (next.display.theme, next.kept.theme) = (theme, theme),
        Action::Set(set) => next.kept.set(set),
        Action::Sheet(sheet) => next.open = sheet,
        Action::Dismiss => next.left_out.clear(),
        Action::Tell(notice) => next.notice = notice,
        Action::Untell(notice) => next.notice = next.notice.filter(|told| *told != notice),
        Action::Recall(kept) => next.kept = kept,
        Action::Indexed => {}
        Action::Hit(step) => next.go_to_hit(library, step),
        of_comparison => next.look(library, of_comparison),
    }
    next
}

/// The state at an address, after another.
fn opened(library: &Library, before: State, address: &str) -> State {
    let Kept { theme, language, .. } = before.kept;
    let display = Display { language, theme, ..Display::default() };
    let mut opened = State {
        kept: before.kept.clone(),
        opened: before.opened.clone(),
        ..link::read_onto(display, address, library)
    };
    opened.recall(library);
    // The address of what is shown already, as after writing it: what is not in an address stays.
    if link::write(&opened) == link::write(&before) {
        return State { left_out: opened.left_out, ..before };
    }
    carried(before, opened)
}

/// The state at an address to which the page around leads.
fn led(library: &Library, before: State, address: &str) -> State {
    let mut opened = link::read_onto(before.display.clone(), address, library);
    opened.display.embedded = before.display.embedded;
    opened.kept = before.kept.clone();
    opened.opened.clone_from(&before.opened);
    opened.recall(library);
    carried(before, opened)
}

/// A state at another address, with what is in none.
fn carried(before: State, opened: State) -> State {
    let State { asked, form, unfolded, notice, refused, .. } = before;
    State { asked, form, unfolded, notice, refused, ..opened }
}

impl State {
    fn filter(&mut self, facet: &Facet, change: impl FnOnce(&mut Choice)) {
        self.filters.change(facet, change);
        self.page = 0;
        self.unfold(facet);
    }

    fn set_days(&mut self) {
        for bound in [&mut self.filters.from, &mut self.filters.to] {
            bound.take_if(|day| !matches!(When::parse(day), Some(When::Day(_))));
        }
        self.page = 0;
        self.unfold(&Facet::Period);
    }

    /// A box that folds away under the reader's hand would take the focus along.
    fn unfold(&mut self, facet: &Facet) {
        if !self.unfolded.contains(facet) {
            self.unfolded.push(facet.clone());
        }
    }

    /// Of a very long comment only a part is shown: the address goes along to the part in which the hit is.
    fn go_to_hit(&mut self, library: &Library, step: Step) {
        let Screen::Comment { id, at } = &self.screen else { return };
        let Some(index) = library.docket.index_of(id) else { return };
        let places = library.places(self, index);
        let from = at.and_then(|at| library.docket.span_of(index, at)).map_or(0, |span| span.start);
        let before = self.hit.unwrap_or_else(|| places.iter().take_while(|place| place.start < from).count());
        let to = match step {
            Step::Next => before + usize::from(self.hit.is_some()),
            Step::Previous => before.checked_sub(1).unwrap_or(places.len().saturating_sub(1)),
        };
        let to = if to < places.len() { to } else { 0 };
        let Some(place) = places.get(to) else { return };
        self.hit = Some(to);
        let there = library.docket.passage_at(index, place.start);
        if view::page_of(there) != view::page_of(*at) {
            let at = there.map(|there| PassageRef { part: None, ..there });
            self.screen = Screen::Comment { id: id.clone(), at };
        }
    }

    fn pick(&mut self, id: String) {
        if let Some(at) = self.picked.iter().position(|picked| *picked == id) {
            self.picked.remove(at);
            self.comparing.forget(&id);
            if self.picked.len() < 2 && self.screen == Screen::Compare(Mode::Text) {
                self.screen = Screen::Compare(Mode::Synopsis);
            }
        } else if self.picked.len() < MOST_COMPARED {
            self.picked.push(id);
        } else {
            self.refused += 1;
        }
    }
}
