//! Nothing found: what is to blame, and what taking it out would give. Of several words each is tried, so that one that
//! is spelt wrongly is found out.

use std::cmp::Reverse;

use super::super::{Library, State};
use super::chips::days;
use super::filters::value_label;
use crate::locale::{Say, lower_first};
use crate::order::order_by_key;
use crate::search::BitSet;
use crate::search::facets::Facet;
use crate::search::grammar::{Query, print};
use crate::state::reduce::{Action, reduce};
use crate::text::visible;
use crate::vars;

/// How many parts of a search are looked at; an address can bring any number. Of two in hand that is 780 pairs, a few
/// milliseconds.
const MOST_PARTS: usize = 40;

/// How many pairs are offered.
const MOST_PAIRS: usize = 5;

/// Something that could be taken out when nothing is found.
#[derive(Clone, Debug, PartialEq)]
pub struct Removal {
    /// What.
    pub label: String,
    /// How many comments that would give.
    pub count: usize,
    /// What takes it out.
    pub action: Action,
}

/// What is to blame, in a sentence, and what each single removal would give, most first: of those that help. Where none
/// does, what two at once would. Then what all would.
pub(super) fn removals(library: &Library, state: &State, searched: &BitSet) -> (String, Vec<Removal>) {
    let everything = BitSet::all(searched.size());
    let removal = |label: String, action: Action| {
        let next = reduce(library, state, action.clone());
        let fewer;
        let found = match () {
            () if next.typed == state.typed => searched,
            () if next.typed.is_empty() => &everything,
            () => {
                fewer = library.search(&next.query(), next.exact).comments;
                &fewer
            }
        };
        Removal { label, count: library.facets.left(&next.filters, found).count(), action }
    };
    let say = &library.say;
    let mut parts = parts(library, state);
    parts.truncate(MOST_PARTS);
    let helpful = |mut removals: Vec<Removal>| {
        removals.retain(|removal| removal.count > 0);
        order_by_key(&mut removals, |removal| Reverse(removal.count));
        removals
    };
    let words = words(state, say);
    let singles = parts.iter().chain(&words).map(|(label, action)| removal(label.clone(), action.clone()));
    let singles = helpful(singles.collect());
    let mut pairs = Vec::new();
    if singles.is_empty() && parts.len() > 2 {
        for (at, (label, action)) in parts.iter().enumerate() {
            pairs.extend(parts.iter().skip(at + 1).map(|(other, then)| {
                let both = Action::Both(Box::new((action.clone(), then.clone())));
                removal(say.series(&[label, other]), both)
            }));
        }
        pairs = helpful(pairs);
        pairs.truncate(MOST_PAIRS);
    }
    let only = singles.first().map_or("", |single| single.label.as_str());
    // Words that were tried in vain say no more than all of them do.
    let tried = parts.len() + if singles.len() > 1 { words.len() } else { 0 };
    let blame = say.blame(tried, (singles.len(), pairs.len()), only);
    let mut removals = if singles.is_empty() { pairs } else { singles };
    if parts.len() > 1 {
        removals.push(removal(say.get("removal-everything"), Action::Clear));
    }
    (blame, removals)
}

/// Each part of what was typed, where all of several have to be there, and what takes it out. Clearing first makes it a
/// removal, which can be undone, and not typing.
fn words(state: &State, say: &Say) -> Vec<(String, Action)> {
    let Query::And(members) = state.query() else { return Vec::new() };
    let without = |at: usize| {
        let others = members.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, member)| member.clone());
        Action::Both(Box::new((Action::ClearWords, Action::Type(print(&Query::and(others.collect()))))))
    };
    let quoted = |member: &Query| say.with("term-quoted", vars![typed = print(member).trim_end()]);
    let part = |(at, member): (usize, &Query)| (quoted(member), without(at));
    members.iter().enumerate().take(MOST_PARTS).map(part).collect()
}

/// What is in use, as far as each can help by being taken out: of values joined by OR, only all of them can.
fn parts(library: &Library, state: &State) -> Vec<(String, Action)> {
    let say = &library.say;
    let mut parts = Vec::new();
    let mut add = |key: &str, value: &str, excluded: bool, others: usize, action: Action| {
        let value = say.with("term-quoted", vars![typed = value]);
        let label = match (excluded, others) {
            (true, _) => say.with("removal-not", vars![key, value = &value]),
            (_, 0) => say.with("removal", vars![key, value = &value]),
            _ => say.with("removal-or-others", vars![key, value = &value, others]),
        };
        // Without a key what is before the value is only a space.
        parts.push((label.trim_start().to_owned(), action));
    };
    if state.query() != Query::All {
        add(&say.get("removal-words"), &visible(state.typed.trim()), false, 0, Action::ClearWords);
    }
    for (facet, choice) in state.filters.choices() {
        let in_use = |value: &str| {
            let (key, label) = say.in_use(facet, value, &value_label(library, facet, value));
            let key = match facet {
                Facet::Tag(name) => name.clone(),
                _ => lower_first(&key),
            };
            (key, label)
        };
        let together = !choice.all && choice.wanted.len() > 1;
        for value in &choice.wanted {
            let (key, label) = in_use(value);
            if together {
                add(&key, &label, false, choice.wanted.len() - 1, Action::ClearFacet(facet.clone()));
                break;
            }
            add(&key, &label, false, 0, Action::Toggle(facet.clone(), value.clone()));
        }
        for value in &choice.excluded {
            let action = Action::Exclude(facet.clone(), value.clone());
            let (key, label) = in_use(value);
            add(&key, &label, true, 0, action);
        }
    }
    if let Some(days) = days(&state.filters, say) {
        add(&lower_first(&say.get("in-use-posted")), &days, false, 0, Action::ClearDates);
    }
    parts
}
