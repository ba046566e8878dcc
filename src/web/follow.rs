//! The other text follows: what is read on one side has its counterpart beside it, at the same height. It is off until the
//! reader wants it. The focus never moves, and nothing scrolls in proportion.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::painted::after_paint;
use super::{Dispatch, dom};
use crate::corpus::PassageRef;
use crate::state::Action;
use crate::state::view::CompareView;

/// Milliseconds without scrolling after which a passage is being read.
const SETTLED: u32 = 120;

/// How often ends are brought into view: passages that were never seen have only a height by guess (`content-visibility`).
const PASSES: u8 = 3;

/// How far down a pane the line is that a reader reads, as a share of its height.
const READING_LINE: f64 = 0.3;

/// Brings both ends of the link that is looked at into view, those of one that is followed to the same height; and says
/// which passage is read as the reader scrolls.
#[hook]
pub fn use_following(view: Option<&CompareView>, read: bool, dispatch: &Dispatch) {
    let moved = use_mut_ref(|| Rc::new(Cell::new(0.0))).borrow().clone();
    let chosen = view.and_then(|view| view.links.chosen.as_ref());
    let follow = view.is_some_and(|view| view.follow && !view.panes.is_empty());
    {
        let moved = moved.clone();
        let elements = chosen.map(|chosen| chosen.elements.clone());
        use_effect_with((elements, follow, read), move |(elements, follow, read)| {
            if let Some(elements) = elements {
                settle(elements.clone(), (*follow, *read), moved, PASSES);
            }
        });
    }
    let dispatch = dispatch.clone();
    use_effect_with(follow, move |&follow| {
        let listener = follow.then(|| listen(moved, dispatch));
        move || drop(listener)
    });
}

/// Brings the ends into view now, and again once what came into view with them has its height.
fn settle(ends: [String; 2], (follow, read): (bool, bool), moved: Rc<Cell<f64>>, passes: u8) {
    moved.set(js_sys::Date::now());
    bring(&ends, follow, read);
    if passes > 1 {
        after_paint(move || settle(ends, (follow, read), moved, passes - 1));
    }
}

/// Brings the ends into view. When one is being read it stays where it is, and the other comes beside it.
fn bring([one, other]: &[String; 2], follow: bool, read: bool) {
    if !read {
        for end in [one, other].into_iter().filter_map(|id| dom::element(id)) {
            into_view(&end);
        }
    }
    if !follow {
        return;
    }
    // The pane under the reader's hand stays; without one the first does.
    let under_hand = gloo::utils::document().query_selector(".pane:hover, .pane:focus-within").ok().flatten();
    let is_under_hand =
        |id: &str| under_hand.as_ref().zip(dom::element(id)).is_some_and(|(pane, end)| pane.contains(Some(&end)));
    let (stays, comes) = if is_under_hand(other) { (other, one) } else { (one, other) };
    let (Some(stays), Some(comes)) = (dom::element(stays), dom::element(comes)) else { return };
    if let Ok(Some(pane)) = comes.closest(".pane") {
        let by = comes.get_bounding_client_rect().top() - stays.get_bounding_client_rect().top();
        scroll(&pane, by);
    }
}

/// Scrolls the pane of an end as little as it takes to show it, and nothing else. Where panes stand one below the other they
/// do not scroll.
fn into_view(end: &Element) {
    let Ok(Some(pane)) = end.closest(".pane") else { return };
    let (end, shown) = (end.get_bounding_client_rect(), pane.get_bounding_client_rect());
    let below = (end.bottom() - shown.bottom()).min(end.top() - shown.top());
    let by = if end.top() < shown.top() { end.top() - shown.top() } else { below.max(0.0) };
    scroll(&pane, by);
}

fn scroll(pane: &Element, by: f64) {
    #[expect(clippy::cast_possible_truncation, reason = "a distance in pixels")]
    pane.set_scroll_top(pane.scroll_top() + by as i32);
}

/// Says which passage is read once a pane has been scrolled by the reader.
fn listen(moved: Rc<Cell<f64>>, dispatch: Dispatch) -> EventListener {
    let options = EventListenerOptions::run_in_capture_phase();
    let settled = Cell::new(None);
    EventListener::new_with_options(&gloo::utils::document(), "scroll", options, move |event| {
        let pane = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(pane) = pane.filter(|pane| pane.class_list().contains("pane")) else { return };
        // What was scrolled from here is not read.
        if js_sys::Date::now() - moved.get() < f64::from(SETTLED) * 2.0 {
            return;
        }
        let dispatch = dispatch.clone();
        let timer = Timeout::new(SETTLED, move || {
            if let Some((comment, at)) = reading(&pane) {
                dispatch.emit(Action::Reading(comment, at));
            }
        });
        settled.set(Some(timer));
    })
}

/// The passage that stands at the line that is read.
fn reading(pane: &Element) -> Option<(String, PassageRef)> {
    let bounds = pane.get_bounding_client_rect();
    let line = bounds.top() + bounds.height() * READING_LINE;
    let comment = pane.get_attribute("data-comment")?;
    let rows = dom::elements::<Element>(pane, ".para");
    let row = rows.take_while(|row| row.get_bounding_client_rect().top() <= line).last()?;
    let at = PassageRef::parse(row.id().rsplit('/').next()?)?;
    Some((comment, at))
}
