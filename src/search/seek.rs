//! Which comments a query finds, and how well each answers it.

use super::bits::BitSet;
use super::expand::{Meaning, Reader, Reason};
use super::grammar::{Ending, Query, Shape, Term, TextField, ValueField};
use super::index::{Field, Index, PerField, TermId};
use super::occur::{Occurrence, near, occurrences, one_after_the_other};
use super::rank::{Hit, Weights, rarity};
use crate::order::order;
use crate::text::Lexicon;

/// What a search looks into, and how.
#[derive(Clone, Copy)]
pub struct Seeker<'a> {
    /// What terms stand for.
    pub reader: Reader<'a>,
    /// The comments that have a value of a field, by its id or its label.
    pub values: &'a dyn Fn(ValueField, &str) -> BitSet,
    /// How scores come about.
    pub weights: Weights,
}

/// What a query finds.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The comments.
    pub comments: BitSet,
    /// The score of every comment, those not found among them; empty when nothing was ranked.
    scores: Vec<f32>,
}

impl Found {
    /// Comments that no score tells apart.
    #[must_use]
    pub fn unranked(comments: BitSet) -> Self {
        Self { comments, scores: Vec::new() }
    }

    /// The score of a comment that was found.
    #[must_use]
    pub fn score(&self, comment: usize) -> f32 {
        self.scores.get(comment).copied().unwrap_or_default()
    }

    /// The best of `among`, at most so many, best first, ties in the order of the corpus. Takes time linear in the
    /// comments as long as few are asked for.
    #[must_use]
    pub fn best(&self, among: &BitSet, most: usize) -> Vec<Hit> {
        let mut best: Vec<Hit> = Vec::new();
        if most >= among.count() {
            best.extend(among.iter().map(|comment| Hit { comment, score: self.score(comment) }));
            order(&mut best, |a, b| b.score.total_cmp(&a.score));
            return best;
        }
        for comment in among.iter() {
            let score = self.score(comment);
            if best.len() < most || best.last().is_some_and(|last| last.score < score) {
                let at = best.partition_point(|hit| hit.score >= score);
                best.insert(at, Hit { comment, score });
                best.truncate(most);
            }
        }
        best
    }
}

/// How one term of a query did in one comment.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Reckoning {
    /// The term, as typed.
    pub term: String,
    /// How often the comment has it, weighted by field, reason and length.
    pub frequency: f32,
    /// How rare it is.
    pub rarity: f32,
    /// What both give.
    pub score: f32,
}

impl<'a> Seeker<'a> {
    /// A search with the usual weights.
    #[must_use]
    pub fn new(
        index: &'a Index,
        lexicon: &'a Lexicon,
        related: bool,
        values: &'a dyn Fn(ValueField, &str) -> BitSet,
    ) -> Self {
        Self { reader: Reader { index, lexicon, related }, values, weights: Weights::default() }
    }

    fn index(&self) -> &'a Index {
        self.reader.index
    }

    /// The comments that a query finds.
    #[must_use]
    pub fn find(&self, query: &Query) -> Found {
        let comments = self.index().comments();
        match query {
            Query::All => Found::unranked(BitSet::all(comments)),
            Query::Value(field, value) => Found::unranked((self.values)(*field, value)),
            Query::Not(inner) => {
                let mut others = self.find(inner).comments;
                others.invert();
                Found::unranked(others)
            }
            Query::And(members) => {
                let mut all = Found::unranked(BitSet::all(comments));
                for (at, member) in members.iter().enumerate() {
                    let found = self.member(members, at, member);
                    all.comments.keep(&found.comments);
                    add(&mut all.scores, found.scores);
                }
                all
            }
            Query::Or(members) => {
                let mut any = Found::unranked(BitSet::none(comments));
                for member in members {
                    let found = self.find(member);
                    any.comments.add(&found.comments);
                    add(&mut any.scores, found.scores);
                }
                any
            }
            leaf => self.leaf(leaf, &[]).ranked(comments),
        }
    }

    fn member(&self, members: &[Query], at: usize, member: &Query) -> Found {
        match member {
            Query::Term(_) => self.leaf(member, &self.neighbours(members, at)).ranked(self.index().comments()),
            other => self.find(other),
        }
    }

    /// What a word of a query makes with the words before and after it, as far as the corpus joins them: with `DNS CERT`
    /// a comment is found that has `DNSCERT`.
    fn neighbours(&self, members: &[Query], at: usize) -> Vec<String> {
        let pair = |first: Option<&Query>, second: Option<&Query>| {
            let (first, second) = (plain_word(first?)?, plain_word(second?)?);
            let joined = format!("{first}{second}");
            let known = self.index().compounds(&joined).any(|pair| pair == (first, second));
            known.then_some(joined)
        };
        let before = at.checked_sub(1).and_then(|before| pair(members.get(before), members.get(at)));
        before.into_iter().chain(pair(members.get(at), members.get(at + 1))).collect()
    }

    fn leaf(&self, leaf: &Query, neighbours: &[String]) -> Leaf {
        let mut tally = Tally::new(self.index(), &self.weights);
        match leaf {
            Query::Term(term) => tally.add(&self.reader.meaning(term, neighbours)),
            Query::Field(field, term) => {
                tally.only = Some(Field::of(*field));
                tally.add(&self.reader.meaning(term, &[]));
            }
            Query::Near { left, right, within } => {
                let of = |term: &Term| occurrences(self.index(), &self.reader.meaning(term, &[]));
                tally.add_occurrences(&near(&of(left), &of(right), u32::from(*within)), 1.0);
            }
            _ => {}
        }
        tally.leaf()
    }

    /// What the score of a comment is made of. The scores add up to its own.
    #[must_use]
    pub fn explain(&self, query: &Query, comment: usize) -> Vec<Reckoning> {
        let mut reckonings = Vec::new();
        self.reckon(query, comment, &mut reckonings);
        reckonings
    }

    fn reckon(&self, query: &Query, comment: usize, into: &mut Vec<Reckoning>) {
        match query {
            Query::All | Query::Value(..) | Query::Not(_) => {}
            Query::And(members) => {
                for (at, member) in members.iter().enumerate() {
                    match member {
                        Query::Term(_) => self.reckon_leaf(member, &self.neighbours(members, at), comment, into),
                        other => self.reckon(other, comment, into),
                    }
                }
            }
            Query::Or(members) => members.iter().for_each(|member| self.reckon(member, comment, into)),
            leaf => self.reckon_leaf(leaf, &[], comment, into),
        }
    }

    fn reckon_leaf(&self, query: &Query, neighbours: &[String], comment: usize, into: &mut Vec<Reckoning>) {
        let leaf = self.leaf(query, neighbours);
        let frequency = leaf.frequencies.get(comment).copied().unwrap_or_default();
        if frequency > 0.0 {
            let rarity = rarity(self.index().comments(), leaf.comments.count());
            let score = leaf.ranked(self.index().comments()).score(comment);
            into.push(Reckoning { term: super::grammar::print(query).trim_end().to_owned(), frequency, rarity, score });
        }
    }

    /// The words beside those that were asked for that a query also finds, with why: what a reader is told.
    #[must_use]
    pub fn also(&self, query: &Query) -> Vec<(String, Reason)> {
        let mut also = Vec::new();
        self.each_meaning(query, &mut |_, meaning| {
            let forms = meaning.forms.iter().filter(|form| form.reason != Reason::Same);
            also.extend(forms.map(|form| (self.index().term(form.term).to_owned(), form.reason)));
            let sequences = meaning.sequences.iter().filter(|sequence| {
                sequence.reason != Reason::Same && !one_after_the_other(self.index(), sequence).is_empty()
            });
            also.extend(sequences.map(|sequence| (sequence.words.clone(), sequence.reason)));
        });
        order(&mut also, |a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
        also.dedup();
        also
    }

    /// Visits what each term that a comment is to have stands for, as part of what.
    pub(super) fn each_meaning(&self, query: &Query, visit: &mut dyn FnMut(&Query, Meaning)) {
        match query {
            Query::All | Query::Value(..) | Query::Not(_) => {}
            Query::And(members) => {
                for (at, member) in members.iter().enumerate() {
                    match member {
                        Query::Term(term) => visit(member, self.reader.meaning(term, &self.neighbours(members, at))),
                        other => self.each_meaning(other, visit),
                    }
                }
            }
            Query::Or(members) => members.iter().for_each(|member| self.each_meaning(member, visit)),
            Query::Term(term) | Query::Field(_, term) => visit(query, self.reader.meaning(term, &[])),
            Query::Near { left, right, .. } => {
                visit(query, self.reader.meaning(left, &[]));
                visit(query, self.reader.meaning(right, &[]));
            }
        }
    }
}

impl Field {
    /// The one that is named in a query.
    pub(super) fn of(named: TextField) -> Self {
        match named {
            TextField::Who => Self::Name,
            TextField::Title => Self::Title,
        }
    }
}

/// The word of a query that is one word and stands for itself.
pub(super) fn plain_word(query: &Query) -> Option<&str> {
    match query {
        Query::Term(Term { shape: Shape::Word, ending: Ending::Plain | Ending::Typing, words, .. }) => {
            words.first().map(String::as_str)
        }
        _ => None,
    }
}

fn add(sum: &mut Vec<f32>, scores: Vec<f32>) {
    if sum.is_empty() {
        *sum = scores;
    } else {
        sum.iter_mut().zip(scores).for_each(|(sum, score)| *sum += score);
    }
}

/// How often each comment has a term, being counted.
struct Tally<'a> {
    index: &'a Index,
    weights: &'a Weights,
    only: Option<Field>,
    frequencies: Vec<f32>,
}

/// How often each comment has a term, weighted.
struct Leaf {
    comments: BitSet,
    frequencies: Vec<f32>,
    saturation: f32,
}

impl<'a> Tally<'a> {
    fn new(index: &'a Index, weights: &'a Weights) -> Self {
        Self { index, weights, only: None, frequencies: vec![0.0; index.comments()] }
    }

    fn add(&mut self, meaning: &Meaning) {
        for forms in meaning.forms.chunk_by(|a, b| a.term == b.term) {
            if let Some(best) = forms.iter().min_by_key(|form| form.reason) {
                self.add_form(best.term, best.reason.weight(self.weights));
            }
        }
        for sequence in &meaning.sequences {
            let found = one_after_the_other(self.index, sequence);
            self.add_occurrences(&found, sequence.reason.weight(self.weights));
        }
    }

    fn add_form(&mut self, term: TermId, weight: f32) {
        let mut postings = self.index.postings(term);
        while let Some((comment, counts)) = postings.advance_without_positions() {
            self.count(comment, counts, weight);
        }
    }

    fn add_occurrences(&mut self, occurrences: &[Occurrence], weight: f32) {
        for occurrence in occurrences {
            let mut counts = [0; 3];
            if let Some(count) = counts.get_mut(occurrence.field as usize) {
                *count = 1;
            }
            self.count(occurrence.comment, counts, weight);
        }
    }

    #[inline]
    fn count(&mut self, comment: u32, [name, title, text]: PerField<u32>, weight: f32) {
        let Some(frequency) = self.frequencies.get_mut(comment as usize) else { return };
        let shortness = self.index.shortness(comment);
        #[expect(clippy::cast_precision_loss, reason = "counts of words in a comment are small")]
        let [name, title, text] = [name as f32, title as f32, text as f32];
        let [in_name, in_title, in_text] = shortness;
        let counted = match self.only {
            None => self.weights.name * name * in_name + self.weights.title * title * in_title + text * in_text,
            Some(Field::Name) => self.weights.name * name * in_name,
            Some(Field::Title) => self.weights.title * title * in_title,
            Some(Field::Text) => text * in_text,
        };
        *frequency += weight * counted;
    }

    fn leaf(self) -> Leaf {
        let comments = BitSet::matching(&self.frequencies, |frequency| *frequency > 0.0);
        Leaf { comments, frequencies: self.frequencies, saturation: self.weights.saturation }
    }
}

impl Leaf {
    fn ranked(mut self, comments: usize) -> Found {
        let rarity = rarity(comments, self.comments.count());
        for comment in self.comments.iter() {
            if let Some(score) = self.frequencies.get_mut(comment) {
                *score = rarity * *score / (self.saturation + *score);
            }
        }
        Found { comments: self.comments, scores: self.frequencies }
    }
}
