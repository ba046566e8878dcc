//! What is in use, each to be taken out.

use super::super::{Library, State};
use super::filters::{stance_on, value_label};
use crate::corpus::Stance;
use crate::locale::{Say, lower_first};
use crate::search::facets::{Facet, Filters};
use crate::search::grammar::Query;
use crate::state::reduce::Action;
use crate::text::visible;
use crate::vars;

/// Something in use that can be taken out.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// What it is: `Kind`; of a stance on an issue, the issue.
    pub key: String,
    /// Its value.
    pub value: String,
    /// The stance it stands for, to show its glyph.
    pub stance: Option<Stance>,
    /// Whether it excludes.
    pub excludes: bool,
    /// The name of its button: `Remove: Kind, Government`.
    pub name: String,
    /// What takes it out.
    pub action: Action,
}

pub(super) fn chips(library: &Library, state: &State) -> Vec<Chip> {
    let say = &library.say;
    let mut chips = Vec::new();
    let mut add = |key: &str, all: bool, value: String, stance: Option<Stance>, excludes: bool, action: Action| {
        // After "not", a value without a name before it goes on in lower case.
        let value = if excludes && key.is_empty() { lower_first(&value) } else { value };
        let name = match (key.is_empty(), excludes) {
            (false, false) => say.with("remove-chip", vars![key, value = &value]),
            (false, true) => say.with("remove-chip-not", vars![key, value = &value]),
            (true, false) => say.with("remove-chip-value", vars![value = &value]),
            (true, true) => say.with("remove-chip-value-not", vars![value = &value]),
        };
        let key = if all { say.with("key-all-of", vars![key]) } else { key.to_owned() };
        chips.push(Chip { key, value, stance, excludes, name, action });
    };
    if state.query() != Query::All {
        add(&say.get("chip-words"), false, visible(state.typed.trim()).into_owned(), None, false, Action::ClearWords);
    }
    for (facet, choice) in state.filters.choices() {
        let of_all = choice.all && choice.wanted.len() > 1;
        let wanted = choice.wanted.iter().map(|value| (value, false));
        for (value, excludes) in wanted.chain(choice.excluded.iter().map(|value| (value, true))) {
            let action = if excludes { Action::Exclude } else { Action::Toggle }(facet.clone(), value.clone());
            let (issue, stance) = if *facet == Facet::Stance { stance_on(library, value) } else { (None, None) };
            let label = stance.map_or_else(|| value_label(library, facet, value), |stance| say.stance(Some(stance)));
            let (key, label) = say.in_use(facet, value, &label);
            let key = issue.as_deref().unwrap_or(&key);
            add(key, of_all && !excludes, label, stance, excludes, action);
        }
    }
    if let Some(days) = days(&state.filters, say) {
        add(&say.get("in-use-posted"), false, days, None, false, Action::ClearDates);
    }
    chips
}

/// The days chosen, in words.
pub(super) fn days(filters: &Filters, say: &Say) -> Option<String> {
    match (&filters.from, &filters.to) {
        (None, None) => None,
        (Some(from), None) => Some(say.with("from-day", vars![from])),
        (None, Some(to)) => Some(say.with("until-day", vars![to])),
        (Some(from), Some(to)) => Some(say.with("from-day-to-day", vars![from, to])),
    }
}
