//! What is in use, each to be taken out.

use super::super::{Library, State};
use super::filters::{stance_on, value_label};
use crate::corpus::Stance;
use crate::locale::en as say;
use crate::search::facets::{Facet, Filters};
use crate::search::grammar::Query;
use crate::state::reduce::Action;
use crate::text::visible;

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
    let mut chips = Vec::new();
    let mut add = |key: &str, all: bool, value: String, stance: Option<Stance>, excludes: bool, action: Action| {
        // After "not", a value without a name before it goes on in lower case.
        let value = if excludes && key.is_empty() { say::lower_first(&value) } else { value };
        let comma = if key.is_empty() { "" } else { ", " };
        let name = format!("Remove: {key}{comma}{}{value}", if excludes { "not " } else { "" });
        let key = [key, if all { say::ALL_OF } else { "" }].concat();
        chips.push(Chip { key, value, stance, excludes, name, action });
    };
    if state.query() != Query::All {
        add("Words", false, visible(state.typed.trim()).into_owned(), None, false, Action::ClearWords);
    }
    for (facet, choice) in state.filters.choices() {
        let of_all = choice.all && choice.wanted.len() > 1;
        let wanted = choice.wanted.iter().map(|value| (value, false));
        for (value, excludes) in wanted.chain(choice.excluded.iter().map(|value| (value, true))) {
            let action = if excludes { Action::Exclude } else { Action::Toggle }(facet.clone(), value.clone());
            let (issue, stance) = if *facet == Facet::Stance { stance_on(library, value) } else { (None, None) };
            let label = stance
                .map_or_else(|| value_label(library, facet, value), |stance| say::stance(Some(stance)).to_owned());
            let (key, label) = say::in_use(facet, value, &label);
            let key = issue.as_deref().unwrap_or(key);
            add(key, of_all && !excludes, label, stance, excludes, action);
        }
    }
    if let Some(days) = days(&state.filters) {
        add("Posted", false, days, None, false, Action::ClearDates);
    }
    chips
}

/// The days chosen, in words.
pub(super) fn days(filters: &Filters) -> Option<String> {
    match (&filters.from, &filters.to) {
        (None, None) => None,
        (Some(from), None) => Some(format!("from {from}")),
        (None, Some(to)) => Some(format!("until {to}")),
        (Some(from), Some(to)) => Some(format!("{from} to {to}")),
    }
}
