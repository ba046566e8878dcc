//! What a term of a query stands for in an index: words as they are kept, and words one after the other.

use super::grammar::{Ending, Shape, Term};
use super::index::{Index, TermId};
use super::lexicon::Lexicon;
use super::rank::Weights;
use super::variants::variants;
use crate::order::order;
use crate::text::{Stems, is_unspaced, looked_for, words};

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
}

/// Words one after the other that a term stands for. Of each, any of some.
#[derive(Clone, Debug, PartialEq)]
pub struct Sequence {
    /// Two or more.
    pub slots: Vec<Vec<TermId>>,
    /// Why.
    pub reason: Reason,
}

/// All that a term stands for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meaning {
    /// Single words, by their place in the index, each once.
    pub forms: Vec<Form>,
    /// Words one after the other.
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
                let joined = words.concat();
                self.ending(&mut meaning, &joined, term.ending, Reason::Joined);
            }
        }
        for joined in neighbours {
            self.same(&mut meaning, joined, Reason::Joined);
        }
        if related && term.shape != Shape::Phrase {
            for synonym in self.lexicon.synonyms(&term.words) {
                match synonym {
                    [word] => self.same(&mut meaning, word, Reason::Synonym),
                    words => self.sequence(&mut meaning, words, Ending::Plain, Reason::Synonym),
                }
            }
        }
        // Of several reasons for a word the first is the best.
        order(&mut meaning.forms, |a, b| (a.term, a.reason).cmp(&(b.term, b.reason)));
        meaning.forms.dedup_by_key(|form| form.term);
        meaning
    }

    fn word(&self, meaning: &mut Meaning, word: &str, term: &Term, related: bool) {
        let pieces = looked_for(word);
        if pieces.len() > 1 {
            return self.sequence(meaning, &term.words, term.ending, Reason::Same);
        }
        self.ending(meaning, word, term.ending, Reason::Same);
        if !related {
            return;
        }
        for (first, second) in self.index.compounds(word) {
            self.sequence(meaning, &[first.to_owned(), second.to_owned()], Ending::Plain, Reason::Joined);
        }
        let written = words(&term.typed).next().map_or(word, |found| found.span.of(&term.typed));
        self.stem(word, written, |term| meaning.forms.push(Form { term, reason: Reason::Stem }));
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

    fn same(&self, meaning: &mut Meaning, word: &str, reason: Reason) {
        self.ending(meaning, word, Ending::Plain, reason);
    }

    /// The word, or what its ending makes of it.
    fn ending(&self, meaning: &mut Meaning, word: &str, ending: Ending, reason: Reason) {
        self.each(word, ending, |term, exact| {
            let other = if ending == Ending::Variants { Reason::Variant } else { Reason::Beginning };
            meaning.forms.push(Form { term, reason: if exact { reason } else { other } });
        });
    }

    /// Each word that a word with an ending stands for, and whether it is the word itself.
    fn each(&self, word: &str, ending: Ending, mut found: impl FnMut(TermId, bool)) {
        // One letter of a script in pairs is what begins with it.
        let begins = matches!(ending, Ending::Typing | Ending::Prefix)
            || (word.starts_with(is_unspaced) && word.chars().nth(1).is_none());
        for part in self.index.parts() {
            if begins {
                self.index.beginning(part, word).for_each(|term| found(term, self.index.term(term) == word));
                continue;
            }
            self.index.find(part, word).into_iter().for_each(|term| found(term, true));
            if ending == Ending::Variants {
                variants(self.index, part, word).into_iter().for_each(|term| found(term, false));
            }
        }
    }

    fn sequence(&self, meaning: &mut Meaning, words: &[String], ending: Ending, reason: Reason) {
        let pieces: Vec<&str> = words.iter().flat_map(|word| looked_for(word)).collect();
        let last = pieces.len().saturating_sub(1);
        let slots = pieces.into_iter().enumerate().map(|(at, piece)| {
            let mut slot = Vec::new();
            self.each(piece, if at == last { ending } else { Ending::Plain }, |term, _| slot.push(term));
            order(&mut slot, Ord::cmp);
            slot
        });
        let slots: Vec<_> = slots.collect();
        match slots.as_slice() {
            [only] => meaning.forms.extend(only.iter().map(|&term| Form { term, reason })),
            _ => meaning.sequences.push(Sequence { slots, reason }),
        }
    }
}
