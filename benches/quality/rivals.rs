//! Simpler ways to link passages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use comment_explorer::corpus::{Docket, Passage, PassageKind, PassageRef};
use comment_explorer::text::{Stems, words};

use crate::figures::random;
use crate::gold::folder;
use crate::judge::Offer;

fn passages(docket: &Docket, letter: usize) -> impl Iterator<Item = &Passage> {
    let may_link = |passage: &&Passage| matches!(passage.kind, PassageKind::Paragraph | PassageKind::List);
    docket.passages(letter).iter().filter(may_link)
}

fn every(docket: &Docket, (a, b): (usize, usize), mut score: impl FnMut(&Passage, &Passage) -> f64) -> Vec<Offer> {
    let name = |passage: &Passage| PassageRef { passage: passage.number, part: None };
    let mut offers = Vec::new();
    for from in passages(docket, a) {
        for to in passages(docket, b) {
            let score = score(from, to);
            if score > 0.0 {
                offers.push(Offer { a: name(from), b: name(to), score });
            }
        }
    }
    offers
}

/// Of the offers of a pair of letters those in which each is among the three best of the other.
pub fn mutual(offers: &[Offer]) -> Vec<Offer> {
    let better = |side: fn(&Offer) -> PassageRef, offer: &Offer| {
        offers.iter().filter(|other| side(other) == side(offer) && other.score > offer.score).count()
    };
    offers.iter().filter(|offer| better(|o| o.a, offer) < 3 && better(|o| o.b, offer) < 3).copied().collect()
}

/// A score from nowhere.
pub fn chance(docket: &Docket, pair: (usize, usize)) -> Vec<Offer> {
    let mut state = u64::try_from(pair.0 * 1000 + pair.1).unwrap_or(0);
    every(docket, pair, |_, _| f64::from(u32::try_from(random(&mut state) % 1_000_000 + 1).unwrap_or(1)))
}

/// The words of the subjects, as the codes' own table describes them: more than a corpus says of its issues.
pub struct Subjects(Vec<(String, BTreeSet<String>)>);

impl Subjects {
    pub fn read() -> Self {
        let readme = fs::read_to_string(folder().join("README.md")).expect("the codes are described");
        let rows = readme.lines().skip_while(|line| *line != "## Subjects and points");
        let mut subjects: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for row in rows.filter(|line| line.starts_with("| `") && !line.starts_with("| `x.")) {
            let (code, label) = row.trim_matches(['|', ' ']).split_once('|').expect("code and label");
            let subject = code.trim_matches(['`', ' ']).split('.').next().expect("a first part").to_owned();
            subjects.entry(subject).or_default().extend(stems(label));
        }
        Self(subjects.into_iter().collect())
    }

    /// The subject with which a text shares most words, for its length, and how many.
    fn of(&self, text: &str) -> Option<(&str, f64)> {
        let stems: BTreeSet<String> = stems(text).collect();
        let shared = self.0.iter().map(|(subject, words)| {
            let shared = stems.intersection(words).filter(|word| word.len() > 3).count();
            (subject.as_str(), f64::from(u32::try_from(shared).unwrap_or(0)) / root(words.len()))
        });
        shared.filter(|(_, shared)| *shared > 0.0).max_by(|x, y| x.1.total_cmp(&y.1))
    }

    /// Passages with words of the same subject, those with most first.
    pub fn same(&self, docket: &Docket, pair: (usize, usize)) -> Vec<Offer> {
        let text = |letter: usize| docket.comment(letter).map_or("", |comment| comment.text.as_str());
        every(docket, pair, |from, to| match (self.of(from.span.of(text(pair.0))), self.of(to.span.of(text(pair.1)))) {
            (Some((x, shared)), Some((y, of_other))) if x == y => shared * of_other,
            _ => 0.0,
        })
    }
}

fn stems(text: &str) -> impl Iterator<Item = String> {
    let stemmer = Stems::of("en").expect("English has stems");
    words(text).map(move |word| stemmer.stem(&word.folded))
}

fn root(count: usize) -> f64 {
    f64::from(u32::try_from(count.max(1)).unwrap_or(1)).sqrt()
}

/// Cosine of words, weighed by in how few passages they stand: the textbook.
pub struct TfIdf {
    standing: BTreeMap<String, u32>,
    passages: u32,
}

impl TfIdf {
    pub fn of(docket: &Docket) -> Self {
        let mut counted = Self { standing: BTreeMap::new(), passages: 0 };
        for (letter, comment) in docket.corpus.comments.iter().enumerate() {
            for passage in passages(docket, letter) {
                let once: BTreeSet<String> = words(passage.span.of(&comment.text)).map(|word| word.folded).collect();
                for word in once {
                    *counted.standing.entry(word).or_default() += 1;
                }
                counted.passages += 1;
            }
        }
        counted
    }

    fn vector(&self, text: &str) -> BTreeMap<String, f64> {
        let mut vector: BTreeMap<String, f64> = BTreeMap::new();
        for word in words(text) {
            *vector.entry(word.folded).or_default() += 1.0;
        }
        for (word, weight) in &mut vector {
            let standing = self.standing.get(word).copied().unwrap_or(1);
            *weight = (1.0 + weight.ln()) * (f64::from(self.passages) / f64::from(standing)).ln();
        }
        let length = vector.values().map(|weight| weight * weight).sum::<f64>().sqrt().max(1e-9);
        for weight in vector.values_mut() {
            *weight /= length;
        }
        vector
    }

    pub fn cosine(&self, docket: &Docket, pair: (usize, usize)) -> Vec<Offer> {
        let text = |letter: usize| docket.comment(letter).map_or("", |comment| comment.text.as_str());
        let vectors = |letter: usize| {
            passages(docket, letter)
                .map(|passage| (passage.number, self.vector(passage.span.of(text(letter)))))
                .collect::<BTreeMap<_, _>>()
        };
        let (of_a, of_b) = (vectors(pair.0), vectors(pair.1));
        every(docket, pair, |from, to| {
            let (from, to) = (&of_a[&from.number], &of_b[&to.number]);
            from.iter().filter_map(|(word, weight)| Some(weight * to.get(word)?)).sum()
        })
    }
}
