//! What a term of a query stands for in an index: words as they are kept, and words one after the other.
//!
//! Words that the corpus somewhere joins by a hyphen (`DNS-CERT`) are one word written in three ways: with the hyphen,
//! in two, or in one. Each way of asking finds the others, as upper case finds lower case, so also where only what was
//! typed counts ([`Reader::related`]). Only a phrase asks for words that stand apart.

use super::grammar::{Ending, Shape, Term};
use super::index::{Index, TermId};
use super::rank::Weights;
use super::variants::variants;
use crate::order::order;
use crate::text::Lexicon;
use crate::text::{Stems, is_unspaced, looked_for, places, words};

/// Why a word stands for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It is the word.
    Same,
    /// It is the word without what joins its parts, or with it: `DNSCERT`.
    Joined,
    /// It begins with it.
    Beginning,
    /// It has its stem.
    Stem,
    /// It is one edit away.
    Variant,
    /// The corpus's lexicon says that it means the same.
    Synonym,
}

/// A word that a term stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Form {
    /// The word.
    pub term: TermId,
    /// Why.
    pub reason: Reason,
    /// How many places in a text it takes.
    pub places: u32,
}

/// Words one after the other that a term stands for. Of each, any of some.
#[derive(Clone, Debug, PartialEq)]
pub struct Sequence {
    /// Two or more, none empty.
    pub slots: Vec<Vec<TermId>>,
    /// Why.
    pub reason: Reason,
    /// How many places in a text the last takes.
    pub places: u32,
    /// The words, as they are looked for.
    pub words: String,
}

/// All that a term stands for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meaning {
    /// Single words, by their place in the index, each once, or twice where it stands for a letter and for a pair.
    pub forms: Vec<Form>,
    /// Words one after the other, each once.
    pub sequences: Vec<Sequence>,
}

impl Reason {
    /// How much a word counts that is there for this reason.
    #[must_use]
    pub fn weight(self, weights: &Weights) -> f32 {
        match self {
            Self::Same | Self::Joined => 1.0,
            Self::Beginning => weights.beginning,
            Self::Stem => weights.stem,
            Self::Variant => weights.variant,
            Self::Synonym => weights.synonym,
        }
    }
}

/// Looks up what terms stand for.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// Where.
    pub index: &'a Index,
    /// Which words mean the same.
    pub lexicon: &'a Lexicon,
    /// Whether stems and synonyms count, or only what was asked for.
    pub related: bool,
}

impl Reader<'_> {
    /// What a term stands for; `neighbours` are what it makes with the words written before and after it.
    #[must_use]
    pub fn meaning(&self, term: &Term, neighbours: &[String]) -> Meaning {
        let mut meaning = Meaning::default();
        let related = self.related && matches!(term.ending, Ending::Plain | Ending::Typing);
        match (term.shape, term.words.as_slice()) {
            (Shape::Word, [word]) => self.word(&mut meaning, word, term, related),
            (Shape::Phrase, words) => self.sequence(&mut meaning, words, term.ending, Reason::Same),
            (_, words) => {
                self.sequence(&mut meaning, words, term.ending, Reason::Same);
                self.sequence(&mut meaning, &[words.concat()], term.ending, Reason::Joined);
            }
        }
        for joined in neighbours {
            self.sequence(&mut meaning, std::slice::from_ref(joined), Ending::Plain, Reason::Joined);
        }
        if related && term.shape != Shape::Phrase {
            for synonym in self.lexicon.synonyms(&term.words) {
                self.sequence(&mut meaning, synonym, Ending::Plain, Reason::Synonym);
            }
        }
        // Of several reasons for a word the first is the best.
        order(&mut meaning.forms, |a, b| (a.term, a.places, a.reason).cmp(&(b.term, b.places, b.reason)));
        meaning.forms.dedup_by_key(|form| (form.term, form.places));
        order(&mut meaning.sequences, |a, b| (&a.slots, a.places, a.reason).cmp(&(&b.slots, b.places, b.reason)));
        meaning.sequences.dedup_by(|a, b| a.slots == b.slots && a.places == b.places);
        meaning
    }

    fn word(&self, meaning: &mut Meaning, word: &str, term: &Term, related: bool) {
        self.sequence(meaning, &term.words, term.ending, Reason::Same);
        if matches!(term.ending, Ending::Plain | Ending::Typing) {
            for (first, second) in self.index.compounds(word) {
                self.sequence(meaning, &[first.to_owned(), second.to_owned()], Ending::Plain, Reason::Joined);
            }
        }
        if !related {
            return;
        }
        let written = words(&term.typed).next().map_or(word, |found| found.span.of(&term.typed));
        let places = places(word);
        self.stem(word, written, |term| meaning.forms.push(Form { term, reason: Reason::Stem, places }));
    }

    /// Words with the stem of a word as it was written, or of the same word in the corpus.
    fn stem(&self, word: &str, written: &str, mut found: impl FnMut(TermId)) {
        for part in self.index.parts() {
            if let Some(stems) = Stems::of(&part.language) {
                let known = self.index.find(part, word).map_or(&[][..], |term| self.index.related(term));
                let same = self.index.of_stem(part, &stems.stem(written));
                known.iter().chain(same).for_each(|&term| found(term));
            }
        }
    }

    /// Each word that a word with an ending stands for, and whether it is the word itself.
    fn each(&self, word: &str, ending: Ending, mut found: impl FnMut(TermId, bool)) {
        // One letter of a script in pairs is whatever begins with it. No word of such a script is a variant of another.
        let unspaced = word.starts_with(is_unspaced);
        let begins = matches!(ending, Ending::Typing | Ending::Prefix) || (unspaced && places(word) == 1);
        for part in self.index.parts() {
            if begins {
                let exact = |term| unspaced || self.index.term(term) == word;
                self.index.beginning(part, word).for_each(|term| found(term, exact(term)));
                continue;
            }
            self.index.find(part, word).into_iter().for_each(|term| found(term, true));
            if ending == Ending::Variants && !unspaced {
                for term in variants(self.index, part, word) {
                    found(term, false);
                }
            }
        }
    }

    /// Words one after the other, the last with its ending.
    fn sequence(&self, meaning: &mut Meaning, words: &[String], ending: Ending, reason: Reason) {
        let pieces = looked_for(words.iter().map(String::as_str));
        let Some((&last, before)) = pieces.split_last() else { return };
        let places = places(last);
        if before.is_empty() {
            let other = if ending == Ending::Variants { Reason::Variant } else { Reason::Beginning };
            self.each(last, ending, |term, exact| {
                meaning.forms.push(Form { term, reason: if exact { reason } else { other }, places });
            });
            return;
        }
        let pieces = before.iter().map(|&piece| (piece, Ending::Plain)).chain([(last, ending)]);
        let slots = pieces.map(|(piece, ending)| {
            let mut slot = Vec::new();
            self.each(piece, ending, |term, _| slot.push(term));
            order(&mut slot, Ord::cmp);
            slot
        });
        let slots: Vec<_> = slots.collect();
        if slots.iter().all(|slot| !slot.is_empty()) {
            meaning.sequences.push(Sequence { slots, reason, places, words: words.join(" ") });
        }
    }
}
