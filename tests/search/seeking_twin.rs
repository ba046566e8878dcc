//! The slow twin of the search: it reads the texts of all comments again for each question, and knows no index.
//!
//! A text is a row of places. A word takes one; in a script without spaces each letter does, and remembers the run in
//! which it stands.

use std::collections::{BTreeMap, BTreeSet};

use comment_explorer::corpus::{Comment, Docket, Span, Stance};
use comment_explorer::search::grammar::{Ending, Query, Shape, Term, TextField, ValueField};
use comment_explorer::text::{Stems, fold, is_unspaced, words};

/// One place of a text.
#[derive(Debug)]
struct Place {
    folded: String,
    /// As it is written in the text.
    written: String,
    span: Span,
    /// For a letter of a script without spaces the run in which it stands.
    run: Option<usize>,
}

fn places(text: &str) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    let mut run = 0;
    for word in words(text) {
        if !word.folded.contains(is_unspaced) {
            let written = word.span.of(text).to_owned();
            places.push(Place { folded: word.folded, written, span: word.span, run: None });
            continue;
        }
        // In the corpora of these laws such a word has as many letters before it is folded as after.
        let mut before = None;
        for ((at, letter), folded) in word.span.of(text).char_indices().zip(word.folded.chars()) {
            let span = Span { start: word.span.start + at, end: word.span.start + at + letter.len_utf8() };
            let (unspaced, folded) = (is_unspaced(folded), folded.to_string());
            if before != Some(unspaced) {
                run += 1;
            }
            match places.last_mut() {
                Some(last) if !unspaced && before == Some(false) => {
                    last.folded.push_str(&folded);
                    last.written.push_str(&folded);
                    last.span.end = span.end;
                }
                _ => places.push(Place { written: folded.clone(), folded, span, run: unspaced.then_some(run) }),
            }
            before = Some(unspaced);
        }
        run += 1;
    }
    places
}

/// What one term, or a part of it, looks for.
enum Look {
    /// Words one after the other, the last with its ending.
    Row(Vec<String>, Ending),
    /// A word with one of these stems, by language.
    Stem(Vec<(String, String)>),
}

/// A term with what the words beside it make with it, or two terms that are to be near each other.
enum Leaf {
    One(Vec<Look>, Option<TextField>),
    Two(Vec<Look>, Vec<Look>, usize),
}

/// Where something stands: the first and the last place.
type Stretch = (usize, usize);

pub struct Twin<'a> {
    docket: &'a Docket,
    related: bool,
    /// What a country is called.
    country: fn(&str) -> String,
    /// Words that the corpus somewhere joins by a hyphen.
    pairs: BTreeSet<(String, String)>,
    /// The first spelling of a word in a language.
    spelt: BTreeMap<(String, String), String>,
}

/// The three fields of a comment: each has texts.
pub fn texts(comment: &Comment) -> Vec<(Option<TextField>, &str)> {
    let author = &comment.author;
    let mut texts = vec![(Some(TextField::Who), author.name.as_str())];
    texts.extend([&author.long_name, &author.person].into_iter().flatten().map(|name| (Some(TextField::Who), &**name)));
    texts.extend(comment.title.iter().map(|title| (Some(TextField::Title), title.as_str())));
    texts.push((None, &comment.text));
    texts
}

fn language(comment: &Comment) -> &str {
    comment.language.split('-').next().unwrap()
}

impl<'a> Twin<'a> {
    pub fn new(docket: &'a Docket, related: bool, country: fn(&str) -> String) -> Self {
        let mut twin = Self { docket, related, country, pairs: BTreeSet::new(), spelt: BTreeMap::new() };
        for comment in &docket.corpus.comments {
            for (_, text) in texts(comment) {
                let words: Vec<_> = words(text).collect();
                for pair in words.windows(2) {
                    if ["-", "\u{2010}", "\u{2011}"].contains(&&text[pair[0].span.end..pair[1].span.start]) {
                        twin.pairs.insert((pair[0].folded.clone(), pair[1].folded.clone()));
                    }
                }
                for place in places(text).into_iter().filter(|place| place.run.is_none()) {
                    twin.spelt.entry((language(comment).to_owned(), place.folded)).or_insert(place.written);
                }
            }
        }
        twin
    }

    /// The comments that a query finds.
    pub fn find(&self, query: &Query) -> BTreeSet<usize> {
        let all = 0..self.docket.corpus.comments.len();
        match query {
            Query::All => all.collect(),
            Query::Not(inner) => {
                let not = self.find(inner);
                all.filter(|comment| !not.contains(comment)).collect()
            }
            Query::Value(field, value) => all.filter(|&comment| self.has(comment, *field, value)).collect(),
            Query::Or(members) => members.iter().flat_map(|member| self.find(member)).collect(),
            Query::And(members) => {
                let found: Vec<_> = (0..members.len()).map(|at| self.find_member(members, at)).collect();
                all.filter(|comment| found.iter().all(|found| found.contains(comment))).collect()
            }
            leaf => self.find_leaf(&self.leaf(leaf, vec![])),
        }
    }

    fn find_member(&self, members: &[Query], at: usize) -> BTreeSet<usize> {
        match &members[at] {
            term @ Query::Term(_) => self.find_leaf(&self.leaf(term, self.beside(members, at))),
            other => self.find(other),
        }
    }

    fn find_leaf(&self, leaf: &Leaf) -> BTreeSet<usize> {
        let has = |comment: &Comment| {
            texts(comment).into_iter().any(|(field, text)| {
                let asked = if let Leaf::One(_, only) = leaf { *only } else { None };
                (asked.is_none() || asked == field)
                    && !self.stretches(leaf, &places(text), language(comment)).is_empty()
            })
        };
        let comments = self.docket.corpus.comments.iter().enumerate();
        comments.filter(|(_, comment)| has(comment)).map(|(at, _)| at).collect()
    }

    /// What two plain words make that are written beside each other, if the corpus knows both forms.
    fn beside(&self, members: &[Query], at: usize) -> Vec<Look> {
        let plain = |query: &Query| match query {
            Query::Term(Term { shape: Shape::Word, ending: Ending::Plain | Ending::Typing, words, .. }) => {
                Some(words[0].clone())
            }
            _ => None,
        };
        let mut beside = Vec::new();
        for pair in [at.wrapping_sub(1), at].into_iter().filter_map(|first| members.get(first..first.wrapping_add(2))) {
            if let (Some(first), Some(second)) = (plain(&pair[0]), plain(&pair[1])) {
                let joined = format!("{first}{second}");
                if self.pairs.contains(&(first, second)) {
                    beside.push(Look::Row(vec![joined], Ending::Plain));
                }
            }
        }
        beside
    }

    fn leaf(&self, query: &Query, beside: Vec<Look>) -> Leaf {
        match query {
            Query::Term(term) => Leaf::One(self.looks(term).into_iter().chain(beside).collect(), None),
            Query::Field(field, term) => Leaf::One(self.looks(term), Some(*field)),
            Query::Near { left, right, within } => Leaf::Two(self.looks(left), self.looks(right), usize::from(*within)),
            other => unreachable!("{other:?} is no leaf"),
        }
    }

    /// All that a term stands for.
    fn looks(&self, term: &Term) -> Vec<Look> {
        let mut looks = vec![Look::Row(term.words.clone(), term.ending)];
        if term.shape == Shape::Compound {
            looks.push(Look::Row(vec![term.words.concat()], term.ending));
        }
        let plain = matches!(term.ending, Ending::Plain | Ending::Typing);
        let related = self.related && plain;
        if plain && term.shape == Shape::Word {
            let word = &term.words[0];
            for (first, second) in self.pairs.iter().filter(|(first, second)| format!("{first}{second}") == *word) {
                looks.push(Look::Row(vec![first.clone(), second.clone()], Ending::Plain));
            }
        }
        if related && term.shape == Shape::Word {
            let word = &term.words[0];
            let spellings = |language: &String| [Some(&term.typed), self.spelt.get(&(language.clone(), word.clone()))];
            let languages = self.spelt.keys().map(|(language, _)| language).collect::<BTreeSet<_>>();
            let stems = languages.into_iter().flat_map(|language| {
                let spellings = spellings(language).into_iter().flatten();
                spellings.filter_map(|spelling| Some((language.clone(), Stems::of(language)?.stem(spelling))))
            });
            looks.push(Look::Stem(stems.collect()));
        }
        if related && term.shape != Shape::Phrase {
            for group in &self.docket.corpus.lexicon {
                let entries: Vec<Vec<String>> =
                    group.iter().map(|entry| words(entry).map(|word| word.folded).collect()).collect();
                if entries.contains(&term.words) {
                    let others = entries.into_iter().filter(|entry| !entry.is_empty() && *entry != term.words);
                    looks.extend(others.map(|entry| Look::Row(entry, Ending::Plain)));
                }
            }
        }
        looks
    }

    /// Where a leaf stands in a text of a language.
    fn stretches(&self, leaf: &Leaf, text: &[Place], language: &str) -> BTreeSet<Stretch> {
        let of = |looks: &[Look]| -> BTreeSet<Stretch> {
            looks.iter().flat_map(|look| self.look(look, text, language)).collect()
        };
        match leaf {
            Leaf::One(looks, _) => of(looks),
            Leaf::Two(left, right, within) => {
                let (left, right) = (of(left), of(right));
                let near = |one: &Stretch, other: &Stretch| {
                    (one.1 < other.0 && other.0 - one.1 <= *within) || (other.1 < one.0 && one.0 - other.1 <= *within)
                };
                let near_any = |one: &&Stretch, others: &BTreeSet<Stretch>| others.iter().any(|other| near(one, other));
                let lefts = left.iter().filter(|one| near_any(one, &right));
                lefts.chain(right.iter().filter(|one| near_any(one, &left))).copied().collect()
            }
        }
    }

    fn look(&self, look: &Look, text: &[Place], spoken: &str) -> Vec<Stretch> {
        let starts = 0..text.len();
        match look {
            Look::Row(words, ending) => {
                starts.filter_map(|start| Some((start, row(words, *ending, text, start)?))).collect()
            }
            Look::Stem(stems) => {
                let has = |place: &Place, (language, stem): &(String, String)| {
                    let spelling = self.spelt.get(&(language.clone(), place.folded.clone()));
                    let stem_of = |spelling: &String| Stems::of(language).unwrap().stem(spelling);
                    language == spoken && spelling.map(stem_of).as_ref() == Some(stem)
                };
                let is_word = |place: &Place| place.run.is_none() && stems.iter().any(|stem| has(place, stem));
                starts.filter(|&at| is_word(&text[at])).map(|at| (at, at)).collect()
            }
        }
    }

    fn has(&self, comment: usize, field: ValueField, value: &str) -> bool {
        let corpus = &self.docket.corpus;
        let comment = &corpus.comments[comment];
        let same = |id: &str, label: &str| [fold(id), fold(label)].contains(&fold(value));
        match field {
            ValueField::Kind => {
                corpus.kinds.iter().any(|kind| kind.id == comment.author.kind && same(&kind.id, &kind.label))
            }
            ValueField::Country => comment.author.country.iter().any(|country| same(country, &(self.country)(country))),
            ValueField::Paper => {
                let papers = &corpus.consultation.papers;
                papers.iter().any(|paper| comment.papers.contains(&paper.id) && same(&paper.id, &paper.title))
            }
            ValueField::Issue => corpus.issues.iter().any(|issue| {
                let speaks = corpus.positions.iter().any(|position| {
                    position.comment == comment.id && position.issue == issue.id && position.stance != Stance::Silent
                });
                speaks && same(&issue.id, &issue.label)
            }),
        }
    }

    /// What is to be marked in a text of a comment, of a field: each stretch, and the number of its term.
    pub fn marks(
        &self,
        query: &Query,
        comment: &Comment,
        field: Option<TextField>,
        text: &str,
    ) -> BTreeSet<(usize, usize, usize)> {
        let mut leaves = Vec::new();
        self.leaves(query, &mut leaves);
        let places = places(text);
        let here = |leaf: &&(usize, Leaf)| !matches!(leaf.1, Leaf::One(_, Some(only)) if Some(only) != field);
        let leaves: Vec<_> = leaves.into_iter().enumerate().collect();
        let marks = leaves.iter().filter(here).flat_map(|(number, leaf)| {
            let stretches = self.stretches(leaf, &places, language(comment)).into_iter();
            stretches.map(move |(first, last)| (first, last, *number))
        });
        marks.map(|(first, last, leaf)| (places[first].span.start, places[last].span.end, leaf)).collect()
    }

    fn leaves(&self, query: &Query, leaves: &mut Vec<Leaf>) {
        match query {
            Query::All | Query::Value(..) | Query::Not(_) => {}
            Query::Or(members) => members.iter().for_each(|member| self.leaves(member, leaves)),
            Query::And(members) => {
                for at in 0..members.len() {
                    match &members[at] {
                        term @ Query::Term(_) => leaves.push(self.leaf(term, self.beside(members, at))),
                        other => self.leaves(other, leaves),
                    }
                }
            }
            leaf => leaves.push(self.leaf(leaf, vec![])),
        }
    }
}

/// The last place of words one after the other that begin at `start`, if they do.
fn row(words: &[String], ending: Ending, text: &[Place], start: usize) -> Option<usize> {
    // A word that is looked for is cut as a text is; where one ends and the next begins says nothing.
    let wanted: Vec<(usize, Place)> = words
        .iter()
        .enumerate()
        .flat_map(|(at, word)| places(word).into_iter().map(move |place| (at, place)))
        .collect();
    for (at, (word, want)) in wanted.iter().enumerate() {
        let here = text.get(start + at)?;
        let last = at + 1 == wanted.len();
        let same = here.folded == want.folded;
        let matches = match (want.run, ending) {
            (Some(_), _) | (_, Ending::Plain) => same,
            _ if !last => same,
            (_, Ending::Typing | Ending::Prefix) => here.folded.starts_with(&want.folded),
            (_, Ending::Variants) => one_edit_at_most(&here.folded, &want.folded),
        };
        if !matches || here.run.is_some() != want.run.is_some() {
            return None;
        }
        // Letters that are wanted in one run have to stand in one.
        if at > 0 && want.run.is_some() && (*word, want.run) == (wanted[at - 1].0, wanted[at - 1].1.run) {
            (here.run == text[start + at - 1].run).then_some(())?;
        }
    }
    Some(start + wanted.len() - 1)
}

/// The distance of optimal string alignment, by its table.
fn one_edit_at_most(one: &str, other: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let mut least =
                if i == 0 || j == 0 { i + j } else { table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]) };
            if i > 0 && j > 0 {
                least = least.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
            }
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(table[i - 2][j - 2] + 1);
            }
            table[i][j] = least;
        }
    }
    table[a.len()][b.len()] <= 1
}
