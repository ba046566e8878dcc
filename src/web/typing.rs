//! What is typed is seen before it is answered: a letter is painted at once, whatever a search takes.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

use super::Dispatch;
use super::painted::after_paint;
use crate::state::Action;
use crate::state::view::ListView;

/// The last thing typed that is not answered yet.
#[derive(Clone, Default)]
pub struct Typed(Rc<RefCell<Option<Action>>>);

impl Typed {
    /// Dispatches what is typed after the browser has painted it, of several keys in between only the last; everything
    /// else at once, and then what waits before it.
    pub fn after_echo(&self, now: Callback<Action>) -> Dispatch {
        let typed = self.clone();
        Callback::from(move |action| {
            if !matches!(action, Action::Type(_) | Action::Fill(..)) {
                typed.answer(&now);
                return now.emit(action);
            }
            let before = typed.0.replace(Some(action.clone()));
            match before {
                Some(before) if !is_same_box(&before, &action) => now.emit(before),
                Some(_) => {}
                None => {
                    let (typed, now) = (typed.clone(), now.clone());
                    after_paint(move || typed.answer(&now));
                }
            }
        })
    }

    /// What is shown, with what was typed since: whatever has the page drawn meanwhile, no box holds less than was typed.
    pub fn over(&self, mut view: ListView) -> ListView {
        match &*self.0.borrow() {
            Some(Action::Type(text)) => view.typed.clone_from(text),
            Some(Action::Fill(blank, text)) => {
                for (_, _, shown) in view.help.blanks.iter_mut().filter(|(of, ..)| of == blank) {
                    shown.clone_from(text);
                }
            }
            _ => {}
        }
        view
    }

    fn answer(&self, now: &Callback<Action>) {
        let waiting = self.0.take();
        if let Some(action) = waiting {
            now.emit(action);
        }
    }
}

fn is_same_box(a: &Action, b: &Action) -> bool {
    match (a, b) {
        (Action::Type(_), Action::Type(_)) => true,
        (Action::Fill(a, _), Action::Fill(b, _)) => a == b,
        _ => false,
    }
}
