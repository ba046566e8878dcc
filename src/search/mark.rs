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
    /// The words that are looked for, sorted: of the others of a text only the places count.
    words: Vec<String>,
    /// Their first bytes, each once: most words of a text need no closer look.
    initials: Vec<u8>,
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

/// One or more words one after the other: those of each slot by their numbers in the marker, sorted.
#[derive(Clone, Debug, PartialEq)]
struct Sequence {
    slots: Vec<Vec<usize>>,
    /// How many places in a text the last takes.
    places: u32,
}

/// What stands in a text as the index keeps it: words, and letters of scripts without spaces, each with the one after it.
#[derive(Default)]
struct Places {
    /// Where each place is.
    spans: Vec<Span>,
    /// The places with words that are looked for, in order: the place's number and the word's.
    known: Vec<(u32, usize)>,
}

impl Marker {
    /// What a query finds, ready to be looked for.
    #[must_use]
    pub fn new(seeker: &Seeker<'_>, query: &Query) -> Self {
        let index = seeker.reader.index;
        let mut terms: Vec<TermId> = Vec::new();
        seeker.each_meaning(query, &mut |_, meaning| {
            terms.extend(meaning.forms.iter().map(|form| form.term));
            terms.extend(meaning.sequences.iter().flat_map(|sequence| sequence.slots.iter().flatten()));
        });
        // The same string can be a term of several parts of the index.
        let mut words: Vec<String> = terms.iter().map(|term| index.term(*term).to_owned()).collect();
        order(&mut words, Ord::cmp);
        words.dedup();
        let mut leaves: Vec<Leaf> = Vec::new();
        let mut open = false;
        seeker.each_meaning(query, &mut |part, meaning| {
            let side = Side::of(index, &words, &meaning);
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
        let mut initials: Vec<u8> = words.iter().filter_map(|word| word.bytes().next()).collect();
        initials.dedup();
        Self { leaves, words, initials }
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
        let places = self.places(text);
        let span = |place: u32| places.spans.get(place as usize).copied().unwrap_or_default();
        for (number, leaf) in self.leaves.iter().enumerate() {
            for found in leaf.find(&places.known) {
                let span = Span { start: span(found.first).start, end: span(found.last).end };
                marks.push(Mark { span, leaf: number });
            }
        }
        order(&mut marks, Ord::cmp);
        marks.dedup();
        marks
    }

    /// The number of a word that is looked for.
    fn number_of(&self, piece: &str) -> Option<usize> {
        let initial = piece.bytes().next()?;
        let known = self.initials.contains(&initial);
        known.then(|| self.words.binary_search_by(|word| word.as_str().cmp(piece)).ok())?
    }

    /// The places of a text.
    fn places(&self, text: &str) -> Places {
        let mut places = Places::default();
        each_word(text, |span, folded| {
            each_piece(folded, |within, piece| {
                let letter = piece.chars().next().filter(|letter| is_unspaced(*letter));
                let length = letter.map_or(within.len(), char::len_utf8);
                let exact = Span { start: span.start + within.start, end: span.start + within.start + length };
                // A word that folding made shorter or longer is marked as a whole.
                let same = folded.len() == span.len();
                if let Some((word, place)) = self.number_of(piece).zip(u32::try_from(places.spans.len()).ok()) {
                    places.known.push((place, word));
                }
                places.spans.push(if same { exact } else { span });
            });
        });
        places
    }
}

impl Side {
    fn of(index: &Index, words: &[String], meaning: &Meaning) -> Self {
        let numbers = |terms: &mut dyn Iterator<Item = TermId>| {
            let number = |term| words.binary_search_by(|known| known.as_str().cmp(index.term(term))).ok();
            let mut numbers: Vec<usize> = terms.filter_map(number).collect();
            order(&mut numbers, Ord::cmp);
            numbers
        };
        let single = |places| {
            let forms = meaning.forms.iter().filter(|form| form.places == places);
            Sequence { slots: vec![numbers(&mut forms.map(|form| form.term))], places }
        };
        let several = meaning.sequences.iter().map(|sequence| Sequence {
            slots: sequence.slots.iter().map(|slot| numbers(&mut slot.iter().copied())).collect(),
            places: sequence.places,
        });
        Self { sequences: [single(1), single(2)].into_iter().chain(several).collect() }
    }

    fn find(&self, known: &[(u32, usize)]) -> Vec<Occurrence> {
        let mut found = Vec::new();
        for sequence in &self.sequences {
            let more = u32::try_from(sequence.slots.len()).unwrap_or_default() + sequence.places - 2;
            for (at, &(first, _)) in known.iter().enumerate() {
                let rest = known.get(at..).unwrap_or_default();
                let has = |((slot, place), (number, word)): ((&Vec<usize>, u32), &(u32, usize))| {
                    place == *number && slot.binary_search(word).is_ok()
                };
                let slots = sequence.slots.iter().zip(first..);
                if rest.len() >= sequence.slots.len() && slots.zip(rest).all(has) {
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
    fn find(&self, known: &[(u32, usize)]) -> Vec<Occurrence> {
        match self.sides.as_slice() {
            [left, right] => near(&left.find(known), &right.find(known), self.within),
            sides => sides.iter().flat_map(|side| side.find(known)).collect(),
        }
    }
}
