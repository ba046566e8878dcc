//! Where words stand one after the other, or near each other: by their positions in the index.

use super::bits::BitSet;
use super::expand::{Meaning, Sequence};
use super::index::{Field, Index, TermId};
use crate::order::order;

/// Words of a comment that a term stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The comment.
    pub comment: u32,
    /// The field.
    pub field: Field,
    /// Its first place in the field: the number of a word, or of a letter of a script without spaces.
    pub first: u32,
    /// Its last.
    pub last: u32,
}

/// Where each slot is followed by the next, in order. Positions are read only in comments that have a word of each slot,
/// and those of the rarest slot first, so that a rare word makes a phrase of common ones quick.
#[must_use]
pub fn one_after_the_other(index: &Index, sequence: &Sequence) -> Vec<Occurrence> {
    let count = |slot: &Vec<TermId>| slot.iter().fold(0u32, |sum, &term| sum.saturating_add(index.count(term)));
    let mut by_rarity: Vec<(u32, &Vec<TermId>)> = (0..).zip(&sequence.slots).collect();
    order(&mut by_rarity, |a, b| count(a.1).cmp(&count(b.1)));
    let before = u32::try_from(sequence.slots.len()).unwrap_or_default().saturating_sub(1);
    let length = before + sequence.places;
    let mut slots = by_rarity.into_iter();
    let Some((offset, rarest)) = slots.next() else { return Vec::new() };
    let mut found = all(index, rarest, offset, length, Some(&with_all(index, &sequence.slots)));
    for (offset, slot) in slots {
        if found.is_empty() {
            break;
        }
        keep_with(index, &mut found, slot, offset);
    }
    found
}

/// The comments that have a word of each slot.
fn with_all(index: &Index, slots: &[Vec<TermId>]) -> BitSet {
    let mut all = BitSet::all(index.comments());
    for slot in slots {
        let mut any = BitSet::none(index.comments());
        for &term in slot {
            let mut postings = index.postings(term);
            while let Some((comment, _)) = postings.advance_without_positions() {
                any.insert(comment as usize);
            }
        }
        all.keep(&any);
    }
    all
}

/// Where the words of one slot stand in these comments, or in all, as the `offset`th of a sequence that takes so many
/// places.
fn all(index: &Index, slot: &[TermId], offset: u32, length: u32, within: Option<&BitSet>) -> Vec<Occurrence> {
    let mut found = Vec::new();
    let more = length.saturating_sub(1);
    for &term in slot {
        let mut postings = index.postings(term);
        while let Some((comment, _)) = postings.advance() {
            if within.is_some_and(|within| !within.contains(comment as usize)) {
                continue;
            }
            postings.positions(|field, position| {
                let first = position.checked_sub(offset);
                let occurrence = |first: u32| {
                    let last = first.checked_add(more)?;
                    Some(Occurrence { comment, field, first, last })
                };
                found.extend(first.and_then(occurrence));
            });
        }
    }
    if slot.len() > 1 {
        order(&mut found, Ord::cmp);
        found.dedup();
    }
    found
}

/// Keeps the occurrences at whose `offset`th place a word of the slot stands.
fn keep_with(index: &Index, found: &mut Vec<Occurrence>, slot: &[TermId], offset: u32) {
    let mut kept = vec![false; found.len()];
    let mut positions = Vec::new();
    for &term in slot {
        let mut postings = index.postings(term);
        let mut from = 0;
        while let Some(comment) = found.get(from).map(|occurrence| occurrence.comment) {
            let Some(reached) = postings.seek(comment) else { break };
            let of_comment = |occurrence: &&Occurrence| occurrence.comment == comment;
            let end = from + found.get(from..).unwrap_or_default().iter().take_while(of_comment).count();
            if reached == comment {
                positions.clear();
                postings.positions(|field, position| positions.push((field, position)));
                let these = found.get(from..end).unwrap_or_default();
                for (occurrence, kept) in these.iter().zip(kept.get_mut(from..end).unwrap_or_default()) {
                    let wanted = (occurrence.field, occurrence.first + offset);
                    *kept |= positions.binary_search(&wanted).is_ok();
                }
            }
            from = end;
        }
    }
    let mut kept = kept.into_iter();
    found.retain(|_| kept.next().unwrap_or_default());
}

/// Wherever a term occurs, in order.
#[must_use]
pub fn occurrences(index: &Index, meaning: &Meaning) -> Vec<Occurrence> {
    let mut found = Vec::new();
    for places in [1, 2] {
        let forms = meaning.forms.iter().filter(|form| form.places == places);
        found.extend(all(index, &forms.map(|form| form.term).collect::<Vec<_>>(), 0, places, None));
    }
    for sequence in &meaning.sequences {
        found.extend(one_after_the_other(index, sequence));
    }
    order(&mut found, Ord::cmp);
    found.dedup();
    found
}

/// Those of `left` and `right` that are near one of the other: with at most `within` words from the one to the other,
/// neighbours being 1 apart, in the same field, without a word in common. Both are in order, and so is what is found.
#[must_use]
pub fn near(left: &[Occurrence], right: &[Occurrence], within: u32) -> Vec<Occurrence> {
    let mut found: Vec<Occurrence> =
        close_to(left, right, within).chain(close_to(right, left, within)).copied().collect();
    order(&mut found, Ord::cmp);
    found.dedup();
    found
}

fn close_to<'a>(
    these: &'a [Occurrence],
    others: &'a [Occurrence],
    within: u32,
) -> impl Iterator<Item = &'a Occurrence> {
    // An occurrence is at most this long, so that one that begins further away cannot be near.
    let longest = others.iter().map(|other| other.last - other.first).max().unwrap_or_default();
    let mut from = 0;
    these.iter().filter(move |this| {
        let key = |other: &Occurrence| (other.comment, other.field, other.first);
        let low = (this.comment, this.field, this.first.saturating_sub(within + longest));
        from += others.get(from..).unwrap_or_default().iter().take_while(|other| key(other) < low).count();
        let high = (this.comment, this.field, this.last.saturating_add(within));
        let candidates = others.get(from..).unwrap_or_default().iter().take_while(|other| key(other) <= high);
        let mut apart = candidates.map(|other| {
            let after = other.first.checked_sub(this.last);
            after.or_else(|| this.first.checked_sub(other.last)).unwrap_or_default()
        });
        apart.any(|distance| distance > 0 && distance <= within)
    })
}
