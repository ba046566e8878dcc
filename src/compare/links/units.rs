//! What of a comment is compared: its passages and their parts, as terms with weights.

use super::background::{Rarity, ln};
use super::terms::{Key, Reader, Scope, Term};
use crate::corpus::{Docket, Passage, PassageKind, PassageRef, Span};
use crate::order::order_by_key;

/// The passages of a comment that may be linked.
#[derive(Default)]
pub(super) struct Units {
    pub(super) passages: Vec<Unit>,
    /// How many were left out because the comment is too long.
    pub(super) left_out: usize,
}

/// A passage that may be linked.
pub(super) struct Unit {
    pub(super) number: u32,
    pub(super) terms: Vec<Term>,
    /// The terms of the heading that it stands under, but for the title of the letter.
    heading: Vec<Key>,
    /// Its parts, or itself when it has none, with the stretch of `terms` that is theirs.
    pub(super) parts: Vec<(PassageRef, Span)>,
}

/// Whether a passage may be linked: headings are the letter's own, greetings and footers are everybody's.
pub(super) fn may_link(passage: &Passage) -> bool {
    matches!(passage.kind, PassageKind::Paragraph | PassageKind::List | PassageKind::Quote)
}

/// So many terms of a comment are compared, about as many as words.
const MOST_TERMS: usize = 20_000;

/// So many of its parts.
const MOST_PARTS: usize = 2_000;

impl Units {
    pub(super) fn of(docket: &Docket, comment: usize, reader: &Reader, scope: Scope) -> Self {
        let text = docket.comment(comment).map_or("", |comment| comment.text.as_str());
        let (mut terms, mut parts) = (0, 0);
        let mut units = Self::default();
        let mut heading = Vec::new();
        for (at, passage) in docket.passages(comment).iter().enumerate() {
            if passage.kind == PassageKind::Heading && at > 0 {
                let of_heading = reader.terms(text, passage.span, scope, &[passage.span.start]);
                heading = of_heading.into_iter().map(|term| term.key).collect();
            }
            if !may_link(passage) {
                continue;
            }
            if terms < MOST_TERMS && parts < MOST_PARTS {
                let unit = Unit { heading: heading.clone(), ..Unit::of(text, passage, reader, scope) };
                terms += unit.terms.len();
                parts += unit.parts.len();
                units.passages.push(unit);
            } else {
                units.left_out += 1;
            }
        }
        units
    }
}

impl Unit {
    fn of(text: &str, passage: &Passage, reader: &Reader, scope: Scope) -> Self {
        let begins = |span: Span, marker: Option<Span>| {
            let start = marker.map_or(span.start, |marker| marker.end);
            start + text.get(start..span.end).and_then(|rest| rest.find(char::is_alphanumeric)).unwrap_or(0)
        };
        let sentences = passage.parts.iter().map(|part| begins(part.span, part.marker));
        let starts: Vec<usize> = [begins(passage.span, passage.marker)].into_iter().chain(sentences).collect();
        let mut terms = reader.terms(text, passage.span, scope, &starts);
        terms.truncate(MOST_TERMS);
        let at = |byte: usize| terms.partition_point(|term| term.span.start < byte);
        let whole = PassageRef { passage: passage.number, part: None };
        let mut parts: Vec<_> = passage
            .parts
            .iter()
            .take(MOST_PARTS)
            .map(|part| {
                let at = Span { start: at(part.span.start), end: at(part.span.end) };
                (PassageRef { part: Some(part.number), ..whole }, at)
            })
            .collect();
        if parts.is_empty() {
            parts.push((whole, Span { start: 0, end: terms.len() }));
        }
        Self { number: passage.number, terms, heading: Vec::new(), parts }
    }

    /// Its name.
    pub(super) fn whole(&self) -> PassageRef {
        PassageRef { passage: self.number, part: None }
    }

    /// Its terms with their weights.
    pub(super) fn vector(&self, rarity: &Rarity<'_>) -> Vector {
        Vector::of(&self.terms, &[], rarity)
    }

    /// The same with what the heading above it adds.
    pub(super) fn under_heading(&self, rarity: &Rarity<'_>) -> Vector {
        Vector::of(&self.terms, &self.heading, rarity)
    }

    /// The terms of each of its parts with their weights.
    pub(super) fn part_vectors<'u>(&'u self, rarity: &'u Rarity<'_>) -> impl Iterator<Item = Vector> + 'u {
        let terms = |at: Span| self.terms.get(at.start..at.end).unwrap_or_default();
        self.parts.iter().map(move |&(_, at)| Vector::of(terms(at), &[], rarity))
    }
}

/// Terms with their weights, in the order of their keys, none twice; those that count for nothing left out.
pub(super) struct Vector {
    pub(super) weights: Vec<(Key, f64)>,
    pub(super) length: f64,
}

impl Vector {
    /// A term that stands `n` times weighs 1 + ln n times what it does once; each time in the heading adds a part of that.
    fn of(terms: &[Term], heading: &[Key], rarity: &Rarity<'_>) -> Self {
        let own = terms.iter().map(|term| (term.key, false));
        let mut keys: Vec<(Key, bool)> = own.chain(heading.iter().map(|&key| (key, true))).collect();
        order_by_key(&mut keys, |key| *key);
        let weighed = keys.chunk_by(|a, b| a.0 == b.0).filter_map(|run| {
            let (key, _) = *run.first()?;
            let of_heading = run.iter().filter(|(_, of_heading)| *of_heading).count();
            let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
            let times = number(run.len() - of_heading);
            let own = if times > 0.0 { 1.0 + ln(times) } else { 0.0 };
            Some((key, rarity.weight(key) * (own + rarity.weights.heading * number(of_heading))))
        });
        Self::new(weighed.filter(|(_, weight)| *weight > 0.0).collect())
    }

    /// Of terms in the order of their keys, none twice.
    fn new(weights: Vec<(Key, f64)>) -> Self {
        let length = weights.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
        Self { weights, length }
    }

    /// With the terms of others added, each vector times its factor.
    pub(super) fn plus(self, others: &[(f64, &Self)]) -> Self {
        if others.is_empty() {
            return self;
        }
        let mut added = self.weights;
        for (factor, other) in others {
            added.extend(other.weights.iter().map(|(key, weight)| (*key, factor * weight)));
        }
        order_by_key(&mut added, |(key, _)| *key);
        let runs = added.chunk_by(|a, b| a.0 == b.0);
        let sums = runs.filter_map(|run| Some((run.first()?.0, run.iter().map(|(_, weight)| weight).sum())));
        Self::new(sums.collect())
    }
}
