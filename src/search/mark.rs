//! Where in a text the words stand that a query finds.

use super::expand::Meaning;
use super::grammar::Query;
use super::index::{Index, TermId};
use super::seek::Seeker;
use crate::corpus::Span;
use crate::order::order;
use crate::text::{each_piece, each_word};

/// Finds the words of a query in texts, as the index would.
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

/// What a term stands for, as strings: those of each slot sorted.
#[derive(Clone, Debug, PartialEq)]
struct Side {
    sequences: Vec<Vec<Vec<String>>>,
}

/// Words of a text, by their numbers in it.
type Stretch = (usize, usize);

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
        let words = pieces(text);
        for (number, leaf) in self.leaves.iter().enumerate() {
            for (first, last) in leaf.find(&words) {
                let start = words.get(first).map_or(0, |word| word.0.start);
                let end = words.get(last).map_or(start, |word| word.0.end);
                marks.push(Mark { span: Span { start, end }, leaf: number });
            }
        }
        order(&mut marks, Ord::cmp);
        marks.dedup();
        marks
    }
}

/// The words of a text as the index keeps them, and where they stand.
fn pieces(text: &str) -> Vec<(Span, String)> {
    let mut pieces = Vec::new();
    each_word(text, |span, folded| {
        each_piece(folded, |within, piece| {
            // A word that folding made shorter or longer is marked as a whole.
            let same = folded.len() == span.len();
            let exact = Span { start: span.start + within.start, end: span.start + within.end };
            pieces.push((if same { exact } else { span }, piece.to_owned()));
        });
    });
    pieces
}

impl Side {
    fn of(index: &Index, meaning: &Meaning) -> Self {
        let strings = |terms: &mut dyn Iterator<Item = TermId>| {
            let mut strings: Vec<String> = terms.map(|term| index.term(term).to_owned()).collect();
            order(&mut strings, Ord::cmp);
            strings
        };
        let single = vec![strings(&mut meaning.forms.iter().map(|form| form.term))];
        let slots = |slots: &Vec<Vec<TermId>>| slots.iter().map(|slot| strings(&mut slot.iter().copied())).collect();
        let sequences = meaning.sequences.iter().map(|sequence| slots(&sequence.slots));
        Self { sequences: [single].into_iter().chain(sequences).collect() }
    }

    fn find(&self, words: &[(Span, String)]) -> Vec<Stretch> {
        let mut found = Vec::new();
        for sequence in &self.sequences {
            for first in 0..words.len() {
                let has = |(slot, word): (&Vec<String>, &(Span, String))| slot.binary_search(&word.1).is_ok();
                let rest = words.get(first..).unwrap_or_default();
                if rest.len() >= sequence.len() && sequence.iter().zip(rest).all(has) {
                    found.push((first, first + sequence.len() - 1));
                }
            }
        }
        order(&mut found, Ord::cmp);
        found.dedup();
        found
    }
}

impl Leaf {
    fn find(&self, words: &[(Span, String)]) -> Vec<Stretch> {
        let mut sides = self.sides.iter().map(|side| side.find(words));
        let (left, right) = (sides.next().unwrap_or_default(), sides.next());
        let Some(right) = right else { return left };
        let close = |these: &[Stretch], others: &[Stretch]| {
            let is_close = |this: &&Stretch| others.iter().any(|other| apart(**this, *other, self.within));
            these.iter().filter(is_close).copied().collect::<Vec<_>>()
        };
        let (mut near, others) = (close(&left, &right), close(&right, &left));
        near.extend(others);
        near
    }
}

fn apart(one: Stretch, other: Stretch, within: u32) -> bool {
    let distance = other.0.checked_sub(one.1).or_else(|| one.0.checked_sub(other.1)).unwrap_or_default();
    distance > 0 && distance <= within as usize
}
