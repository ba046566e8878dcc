//! Where in a text the words stand that a query finds.

use super::expand::Meaning;
use super::grammar::Query;
use super::index::{Field, Index, TermId, tag};
use super::occur::{Occurrence, near};
use super::seek::Seeker;
use crate::corpus::Span;
use crate::order::order;
use crate::text::{each_piece, each_word_but, is_unspaced};

/// Finds the words of a query in texts, as the index would: in a text of a language what is kept for it, and in a field
/// what is looked for there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marker {
    leaves: Vec<Leaf>,
    /// The languages of the parts of the index.
    languages: Vec<String>,
    /// With which bytes words begin that are looked for, sorted.
    begins: Vec<u8>,
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
    /// The only field in which it is looked for.
    only: Option<Field>,
}

/// What a term stands for.
#[derive(Clone, Debug, PartialEq)]
struct Side {
    sequences: Vec<Sequence>,
}

/// One or more words one after the other: those of each slot with the number of their part, sorted.
#[derive(Clone, Debug, PartialEq)]
struct Sequence {
    slots: Vec<Vec<(usize, String)>>,
    /// How many places in a text the last takes.
    places: u32,
}

/// The places of a text, and what the index keeps at each: a word, or a letter of a script without spaces with the one
/// after it.
#[derive(Default)]
struct Places {
    /// Which bytes are marked, and where what is kept ends in `kept`.
    all: Vec<(Span, usize)>,
    kept: String,
    /// Those at which something that is looked for may begin.
    firsts: Vec<u32>,
}

impl Marker {
    /// What a query finds, ready to be looked for.
    #[must_use]
    pub fn new(seeker: &Seeker<'_>, query: &Query) -> Self {
        let index = seeker.reader.index;
        let mut leaves: Vec<Leaf> = Vec::new();
        let mut open = false;
        seeker.each_meaning(query, &mut |part, meaning| {
            let side = Side::of(index, &meaning);
            match (part, leaves.last_mut()) {
                // The second of the two terms that are to be near each other.
                (Query::Near { .. }, Some(leaf)) if open => {
                    leaf.sides.push(side);
                    open = false;
                }
                (Query::Near { within, .. }, _) => {
                    leaves.push(Leaf { sides: vec![side], within: u32::from(*within), only: None });
                    open = true;
                }
                (Query::Field(field, _), _) => {
                    leaves.push(Leaf { sides: vec![side], within: 0, only: Some(Field::of(*field)) });
                }
                _ => leaves.push(Leaf { sides: vec![side], within: 0, only: None }),
            }
        });
        let sequences = leaves.iter().flat_map(|leaf| &leaf.sides).flat_map(|side| &side.sequences);
        let words = sequences.flat_map(|sequence| &sequence.slots).flatten();
        let mut begins: Vec<u8> = words.filter_map(|(_, word)| word.bytes().next()).collect();
        order(&mut begins, Ord::cmp);
        begins.dedup();
        Self { leaves, languages: index.parts().iter().map(|part| part.language.clone()).collect(), begins }
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

    /// Where they stand in a text of a field of a comment in a language, in order. Takes time linear in the text.
    #[must_use]
    pub fn find(&self, text: &str, field: Field, language: &str) -> Vec<Mark> {
        let mut marks = Vec::new();
        let language = tag(language);
        let Some(part) = self.languages.iter().position(|known| known == language) else { return marks };
        let leaves = || self.leaves.iter().enumerate().filter(|(_, leaf)| leaf.only.is_none_or(|only| only == field));
        if leaves().next().is_none() {
            return marks;
        }
        let places = Places::of(text, &self.begins);
        for (number, leaf) in leaves() {
            for found in leaf.find(&places, part) {
                let span = Span { start: places.span(found.first).start, end: places.span(found.last).end };
                marks.push(Mark { span, leaf: number });
            }
        }
        order(&mut marks, Ord::cmp);
        marks.dedup();
        marks
    }
}

impl Places {
    /// Of words that begin with no byte of `begins` only where they stand.
    fn of(text: &str, begins: &[u8]) -> Self {
        let mut places = Self::default();
        let passed = |byte: u8| begins.binary_search(&byte).is_err();
        each_word_but(text, passed, |span, folded| {
            if folded.is_empty() {
                places.all.push((span, places.kept.len()));
                return;
            }
            each_piece(folded, |within, piece| {
                let letter = piece.chars().next().filter(|letter| is_unspaced(*letter));
                let length = letter.map_or(within.len(), char::len_utf8);
                let exact = Span { start: span.start + within.start, end: span.start + within.start + length };
                // A word that folding made shorter or longer is marked as a whole.
                let same = folded.len() == span.len();
                places.kept.push_str(piece);
                places.firsts.extend(u32::try_from(places.all.len()));
                places.all.push((if same { exact } else { span }, places.kept.len()));
            });
        });
        places
    }

    fn span(&self, place: u32) -> Span {
        self.all.get(place as usize).map(|(span, _)| *span).unwrap_or_default()
    }

    fn kept(&self, place: usize) -> &str {
        let start = place.checked_sub(1).map_or(Some(0), |before| self.all.get(before).map(|(_, end)| *end));
        let range = start.zip(self.all.get(place).map(|(_, end)| *end));
        range.and_then(|(start, end)| self.kept.get(start..end)).unwrap_or_default()
    }
}

impl Side {
    fn of(index: &Index, meaning: &Meaning) -> Self {
        let slot = |terms: &mut dyn Iterator<Item = TermId>| {
            let mut slot: Vec<(usize, String)> =
                terms.map(|term| (index.part_of(term), index.term(term).to_owned())).collect();
            order(&mut slot, Ord::cmp);
            slot
        };
        let single = |places| {
            let forms = meaning.forms.iter().filter(|form| form.places == places);
            Sequence { slots: vec![slot(&mut forms.map(|form| form.term))], places }
        };
        let several = meaning.sequences.iter().map(|sequence| Sequence {
            slots: sequence.slots.iter().map(|terms| slot(&mut terms.iter().copied())).collect(),
            places: sequence.places,
        });
        let found = |sequence: &Sequence| sequence.slots.iter().all(|slot| !slot.is_empty());
        Self { sequences: [single(1), single(2)].into_iter().chain(several).filter(found).collect() }
    }

    fn find(&self, places: &Places, part: usize) -> Vec<Occurrence> {
        let mut found = Vec::new();
        for sequence in &self.sequences {
            let more = u32::try_from(sequence.slots.len()).unwrap_or_default() + sequence.places - 2;
            for &first in &places.firsts {
                let at = first as usize;
                let has = |(slot, at): (&Vec<(usize, String)>, usize)| {
                    let kept = (part, places.kept(at));
                    slot.binary_search_by(|(part, word)| (*part, word.as_str()).cmp(&kept)).is_ok()
                };
                let fits = places.all.len() - at >= sequence.slots.len();
                if fits && sequence.slots.iter().zip(at..).all(has) {
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
    fn find(&self, places: &Places, part: usize) -> Vec<Occurrence> {
        match self.sides.as_slice() {
            [left, right] => near(&left.find(places, part), &right.find(places, part), self.within),
            sides => sides.iter().flat_map(|side| side.find(places, part)).collect(),
        }
    }
}
