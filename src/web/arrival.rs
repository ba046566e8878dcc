//! Where a reader arrives when the address changes: at the passage that it names; where the page was left, by "back"
//! and "forward"; at the head of the screen, by a link. The focus goes along, so that the keyboard goes on from there.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HashChangeEvent};
use yew::prelude::*;

use super::listening::use_listening;
use super::painted::after_paint;
use super::{Dispatch, dom, history};
use crate::state::{Action, Screen};

/// The changes of the address that actions make.
#[derive(Clone, Default)]
pub struct Own {
    /// How many of them the browser has not yet told of.
    untold: Rc<Cell<u32>>,
    /// What takes the place of the present address after the next paint: the browser needs some milliseconds for it.
    waiting: Rc<RefCell<Option<String>>>,
    /// What stood in the address bar when it was last looked at.
    known: Rc<RefCell<String>>,
}

impl Own {
    /// None yet, on a page that opened at this address.
    pub fn at(address: &str) -> Self {
        Self { known: Rc::new(RefCell::new(address.to_owned())), ..Self::default() }
    }

    /// Puts an address into the address bar, or soon.
    pub fn show(&self, address: String, entry: history::Entry) {
        if entry == history::Entry::New {
            self.catch_up();
            return self.put(&address, entry);
        }
        if self.waiting.replace(Some(address)).is_none() {
            let own = self.clone();
            after_paint(move || own.catch_up());
        }
    }

    /// Puts there what waits: before the reader leaves for another entry of the history.
    fn catch_up(&self) {
        if let Some(address) = self.waiting.take() {
            self.put(&address, history::Entry::Same);
        }
    }

    /// An address that is not the last one known is where the reader has gone since: then the browser will tell of it, and
    /// what an action made before is over. (In a frame that is not seen effects of an action may come that late.)
    fn put(&self, address: &str, entry: history::Entry) {
        if address == history::address() || self.has_changed() {
            return;
        }
        if history::show(address, entry) {
            self.untold.set(self.untold.get() + 1);
        }
        self.look();
    }

    /// Whether something else stands in the address bar than when it was last looked at.
    fn has_changed(&self) -> bool {
        *self.known.borrow() != history::address()
    }

    /// Looks at the address bar.
    fn look(&self) {
        self.known.replace(history::address());
    }

    /// Whether a change that the browser tells of is one of these.
    fn take(&self) -> bool {
        let untold = self.untold.get();
        self.untold.set(untold.saturating_sub(1));
        untold > 0
    }
}

#[derive(Default)]
struct Track {
    /// Whether a link was followed since the last change of the address.
    followed: bool,
    /// How far each address was scrolled when it was left.
    left: Vec<(String, f64)>,
    /// How far to scroll on arrival; `None` is to the head.
    to: Option<f64>,
    /// The screen that was shown before.
    before: Option<Screen>,
}

impl Track {
    fn leave(&mut self, address: &str, scrolled: f64) {
        self.left.retain(|(known, _)| known != address);
        self.left.push((address.to_owned(), scrolled));
    }

    fn arrive(&mut self, address: &str) {
        let followed = std::mem::take(&mut self.followed);
        let known = self.left.iter().find(|(known, _)| known == address).map(|(_, scrolled)| *scrolled);
        self.to = known.filter(|_| !followed);
    }
}

/// Follows the address, and sees to it that a reader arrives. `opened` is whether the comments are the reader's own.
#[hook]
pub fn use_arrival(screen: &Screen, opened: bool, own: &Own, dispatch: &Dispatch) {
    let track = use_mut_ref(Track::default);
    {
        let (track, own, dispatch) = (track.clone(), own.clone(), dispatch.clone());
        use_listening(|| {
            history::keep_scroll_to_ourselves();
            (links(track.clone(), own.clone()), addresses(track, own, dispatch))
        });
    }
    use_effect_with(screen.clone(), move |screen| {
        let mut track = track.borrow_mut();
        let before = track.before.replace(screen.clone());
        settle(screen, before.as_ref(), track.to.take(), opened);
    });
}

fn links(track: Rc<RefCell<Track>>, own: Own) -> EventListener {
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&gloo::utils::document(), "click", options, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.and_then(|target| target.closest("a[href^='#']").ok().flatten()).is_some() {
            own.catch_up();
            track.borrow_mut().followed = true;
        }
    })
}

fn addresses(track: Rc<RefCell<Track>>, own: Own, dispatch: Dispatch) -> EventListener {
    EventListener::new(&gloo::utils::window(), "hashchange", move |event| {
        own.look();
        // What an action wrote is shown already; to read it back would undo an action that came after.
        if own.take() {
            return;
        }
        own.waiting.take();
        let address = history::address();
        if let Some(event) = event.dyn_ref::<HashChangeEvent>() {
            let old = event.old_url();
            let old = old.find('#').and_then(|at| old.get(at..)).unwrap_or_default();
            let mut track = track.borrow_mut();
            track.leave(old, dom::scrolled());
            track.arrive(&address);
        }
        dispatch.emit(Action::Open(address));
    })
}

fn settle(screen: &Screen, before: Option<&Screen>, to: Option<f64>, opened: bool) {
    if let Some(to) = to {
        dom::focus("head");
        dom::scroll_by_memory(to);
        return;
    }
    if let Screen::Comment { id, at: Some(at) } = screen {
        let passage = format!("/comment/{id}/{at}");
        if dom::scroll_to(&passage) {
            dom::focus(&format!("{passage}-link"));
            return;
        }
    }
    // Opening and closing a cell of the matrix stays where it is, as far as its evidence is in view there.
    if let Screen::Issues { cell } = screen
        && (cell.is_some() || matches!(before, Some(Screen::Issues { .. })))
    {
        // Whoever comes from elsewhere begins with the evidence; whoever goes from cell to cell stays in the table.
        if !matches!(before, Some(Screen::Issues { .. })) {
            dom::focus("cell-h");
        }
        dom::reveal("cell");
        return;
    }
    // The static edition may have been scrolled to the comment that the address names; the list stands where it did. What
    // the reader has opened begins at its head.
    if before.is_none() && *screen == Screen::Comments && !opened {
        return;
    }
    if before.is_some() {
        dom::focus("head");
    }
    dom::scroll_by_memory(0.0);
}
