//! Where in a text the words stand that a query finds.

use super::expand::Meaning;
use super::grammar::Query;
use super::index::{Field, Index, TermId};
use super::occur::{Occurrence, near};
use super::seek::Seeker;
use crate::corpus::Span;
use crate::order::order;
use crate::text::{each_piece, each_word, is_unspaced};

/// Finds the words of a query in texts, as the index would: in a text of any language what it would in one of them, and
/// in a text of any field what it would in that which is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marker {
    leaves: Vec<Leaf>,
}

/// Words of a text that a term of the query stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Bytes of the text.
    pub span: Span,
    /// Which term: those of a query are counted from 0.
    pub leaf: usize,
}

/// One term, or two that have to be near each other.
#[derive(Clone, Debug, PartialEq)]
struct Leaf {
    sides: Vec<Side>,
    within: u32,
}

/// What a term stands for.
#[derive(Clone, Debug, PartialEq)]
struct Side {
    sequences: Vec<Sequence>,
}

/// One or more words one after the other: those of each slot as strings, sorted.
#[derive(Clone, Debug, PartialEq)]
struct Sequence {
    slots: Vec<Vec<String>>,
    /// How many places in a text the last takes.
    places: u32,
}

/// A place of a text, and what the index keeps there: a word, or a letter of a script without spaces with the one
/// after it.
type Place = (Span, String);

impl Marker {
    /// What a query finds, ready to be looked for.
    #[must_use]
    pub fn new(seeker: &Seeker<'_>, query: &Query) -> Self {
        let mut leaves: Vec<Leaf> = Vec::new();
        let mut open = false;
        seeker.each_meaning(query, &mut |part, meaning| {
            let side = Side::of(seeker.reader.index, &meaning);
            match (part, leaves.last_mut()) {
                // The second of the two terms that are to be near each other.
                (Query::Near { .. }, Some(leaf)) if open => {
                    leaf.sides.push(side);
                    open = false;
                }
                (Query::Near { within, .. }, _) => {
                    leaves.push(Leaf { sides: vec![side], within: u32::from(*within) });
                    open = true;
                }
                _ => leaves.push(Leaf { sides: vec![side], within: 0 }),
            }
        });
        Self { leaves }
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.leaves.is_empty()
    }

    /// How many terms there are.
    #[must_use]
    pub fn terms(&self) -> usize {
        self.leaves.len()
    }

    /// Where they stand in a text, in order. Takes time linear in the text.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Mark> {
        let mut marks = Vec::new();
        if self.leaves.is_empty() {
            return marks;
        }
        let places = places(text);
        let span = |place: u32| places.get(place as usize).map(|(span, _)| *span).unwrap_or_default();
        for (number, leaf) in self.leaves.iter().enumerate() {
            for found in leaf.find(&places) {
                let span = Span { start: span(found.first).start, end: span(found.last).end };
                marks.push(Mark { span, leaf: number });
            }
        }
        order(&mut marks, Ord::cmp);
        marks.dedup();
        marks
    }
}

/// The places of a text.
fn places(text: &str) -> Vec<Place> {
    let mut places = Vec::new();
    each_word(text, |span, folded| {
        each_piece(folded, |within, piece| {
            let letter = piece.chars().next().filter(|letter| is_unspaced(*letter));
            let length = letter.map_or(within.len(), char::len_utf8);
            let exact = Span { start: span.start + within.start, end: span.start + within.start + length };
            // A word that folding made shorter or longer is marked as a whole.
            let same = folded.len() == span.len();
            places.push((if same { exact } else { span }, piece.to_owned()));
        });
    });
    places
}

impl Side {
    fn of(index: &Index, meaning: &Meaning) -> Self {
        let strings = |terms: &mut dyn Iterator<Item = TermId>| {
            let mut strings: Vec<String> = terms.map(|term| index.term(term).to_owned()).collect();
            order(&mut strings, Ord::cmp);
            strings
        };
        let single = |places| {
            let forms = meaning.forms.iter().filter(|form| form.places == places);
            Sequence { slots: vec![strings(&mut forms.map(|form| form.term))], places }
        };
        let several = meaning.sequences.iter().map(|sequence| Sequence {
            slots: sequence.slots.iter().map(|slot| strings(&mut slot.iter().copied())).collect(),
            places: sequence.places,
        });
        Self { sequences: [single(1), single(2)].into_iter().chain(several).collect() }
    }

    fn find(&self, places: &[Place]) -> Vec<Occurrence> {
        let mut found = Vec::new();
        for sequence in &self.sequences {
            let more = u32::try_from(sequence.slots.len()).unwrap_or_default() + sequence.places - 2;
            for (first, at) in (0u32..).zip(0..places.len()) {
                let has = |(slot, place): (&Vec<String>, &Place)| slot.binary_search(&place.1).is_ok();
                let rest = places.get(at..).unwrap_or_default();
                if rest.len() >= sequence.slots.len() && sequence.slots.iter().zip(rest).all(has) {
                    found.push(Occurrence { comment: 0, field: Field::Text, first, last: first + more });
                }
            }
        }
        order(&mut found, Ord::cmp);
        found.dedup();
        found
    }
}

impl Leaf {
    fn find(&self, places: &[Place]) -> Vec<Occurrence> {
        match self.sides.as_slice() {
            [left, right] => near(&left.find(places), &right.find(places), self.within),
            sides => sides.iter().flat_map(|side| side.find(places)).collect(),
        }
    }
}
