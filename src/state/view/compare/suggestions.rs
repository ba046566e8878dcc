//! Which comments are worth comparing.

use super::super::super::{Mode, Screen, State, link};
use super::speaks;
use crate::corpus::{Docket, Stance};
use crate::locale::Say;
use crate::order::order_by_key;
use crate::vars;

/// Two comments worth comparing.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// "France and Internet Society".
    pub names: String,
    /// Why.
    pub reason: String,
    /// How many issues both speak to.
    pub shared: usize,
    /// Where.
    pub href: String,
}

/// More comments than this are not paired: the pairs would be millions.
const MOST_PAIRED: usize = 60;

/// Three pairs that speak to most issues in common, each comment in one pair while there are enough.
pub(super) fn suggestions(docket: &Docket, state: &State, compared: &[usize], say: &Say) -> Vec<Suggestion> {
    let comments = 0..docket.corpus.comments.len().min(MOST_PAIRED);
    let first: Vec<usize> = if compared.is_empty() { comments.clone().collect() } else { compared.to_vec() };
    let mut pairs = Vec::new();
    for &a in &first {
        for b in comments.clone().filter(|&b| if compared.is_empty() { b > a } else { b != a }) {
            let issues = 0..docket.corpus.issues.len();
            let shared = issues.filter(|&issue| speaks(docket, a, issue) && speaks(docket, b, issue)).count();
            pairs.push((shared, a, b));
        }
    }
    order_by_key(&mut pairs, |&(shared, a, b)| (std::cmp::Reverse(shared), a, b));
    let mut used = Vec::new();
    let mut chosen = Vec::new();
    for &(shared, a, b) in pairs.iter().filter(|pair| pair.0 > 0) {
        let fresh = !used.contains(&b) && (!compared.is_empty() || !used.contains(&a));
        if fresh && chosen.len() < 3 {
            used.extend([a, b]);
            chosen.extend(suggestion(docket, state, shared, (a, b), say));
        }
    }
    chosen
}

fn suggestion(docket: &Docket, state: &State, shared: usize, (a, b): (usize, usize), say: &Say) -> Option<Suggestion> {
    let (first, second) = (docket.comment(a)?, docket.comment(b)?);
    let stance = |comment: usize, issue: usize| docket.recorded(comment, issue).map(|(position, _)| position.stance);
    let side = |stance: Stance| match stance {
        Stance::Supports | Stance::SupportsIf => 1,
        Stance::Opposes => -1,
        _ => 0,
    };
    let issues = || {
        (0..docket.corpus.issues.len())
            .filter_map(|issue| Some((docket.issue(issue)?, stance(a, issue)?, stance(b, issue)?)))
    };
    let apart = issues().find(|(_, a, b)| side(*a) * side(*b) < 0);
    let alike = issues().find(|(_, a, b)| side(*a) * side(*b) > 0);
    let reason = match (apart, alike) {
        (Some((issue, _, _)), _) => say.with("suggested-opposite", vars![issue = &issue.label]),
        (None, Some((issue, _, _))) => say.with("suggested-same", vars![issue = &issue.label]),
        (None, None) => say.get("suggested-issues"),
    };
    let mut with = state.on(Screen::Compare(Mode::Synopsis));
    with.picked = vec![first.id.clone(), second.id.clone()];
    Some(Suggestion {
        names: say.series(&[first.author.name.as_str(), second.author.name.as_str()]),
        reason,
        shared,
        href: link::write(&with),
    })
}
