//! The slow twin of the filters: it looks at every comment again for each question.

use std::collections::{BTreeMap, BTreeSet};

use comment_explorer::corpus::{Docket, Stance, When};
use comment_explorer::search::BitSet;
use comment_explorer::search::facets::{Choice, Facet, Filters};
use comment_explorer::state::Library;

const DAY: i64 = 86_400;

/// The values that a comment has, as the documentation of [`Facet`] says.
fn values(docket: &Docket, index: usize, facet: &Facet) -> BTreeSet<String> {
    let comment = &docket.corpus.comments[index];
    let stated = |value: Option<&String>| BTreeSet::from([value.map_or("none".to_owned(), Clone::clone)]);
    let positions = docket.corpus.positions.iter().filter(|position| position.comment == comment.id);
    match facet {
        Facet::Paper => comment.papers.iter().cloned().collect(),
        Facet::Kind => stated(Some(&comment.author.kind)),
        Facet::Issue => {
            let speaking = positions.filter(|position| position.stance != Stance::Silent);
            speaking.map(|position| position.issue.clone()).collect()
        }
        Facet::Stance => {
            let both = |word: &str, issue: &str| [word.to_owned(), format!("{issue}:{word}")];
            positions.flat_map(|position| both(position.stance.word(), &position.issue)).collect()
        }
        Facet::Country => stated(comment.author.country.as_ref()),
        Facet::Region => stated(comment.author.region.as_ref()),
        Facet::Period => BTreeSet::from([period(docket, index)]),
        Facet::Language => stated(Some(&comment.language)),
        Facet::Status => BTreeSet::from([comment.text_status.word().to_owned()]),
        Facet::Length => BTreeSet::from([length(&comment.text).to_owned()]),
        Facet::Attachments => BTreeSet::from([if comment.attachments.is_empty() { "none" } else { "some" }.to_owned()]),
        Facet::Tag(name) => {
            let tags = comment.tags.0.iter().filter(|(known, _)| known == name);
            tags.flat_map(|(_, values)| values.clone()).collect()
        }
    }
}

/// A band by the words between white space; two characters of kana or Han are as much as a word.
fn length(text: &str) -> &'static str {
    let dense = text.chars().filter(|char| ('\u{3000}'..='\u{9fff}').contains(char)).count();
    match text.split_ascii_whitespace().count() + dense / 2 {
        0 => "none",
        1..100 => "under-100",
        100..300 => "100-300",
        300..1_000 => "300-1000",
        1_000..3_000 => "1000-3000",
        _ => "over-3000",
    }
}

/// First and last second of a date.
fn seconds(when: When) -> (i64, i64) {
    match when {
        When::Day(start) => (start, start + DAY - 1),
        When::Moment(at) => (at, at),
    }
}

fn sent(docket: &Docket, index: usize) -> Option<(i64, i64)> {
    docket.corpus.comments[index].submitted.as_ref().and_then(|submitted| submitted.when).map(seconds)
}

/// A comment meets a close unless all of it lies after all of the close.
fn period(docket: &Docket, index: usize) -> String {
    let Some((first, _)) = sent(docket, index) else { return "undated".to_owned() };
    let mut dated = false;
    for (number, close) in docket.corpus.consultation.closes.iter().enumerate() {
        let Some(when) = close.at.as_ref().and_then(|at| at.when) else { continue };
        dated = true;
        if first <= seconds(when).1 {
            return format!("close-{}", number + 1);
        }
    }
    if dated { "late" } else { "open" }.to_owned()
}

fn in_time(docket: &Docket, index: usize, filters: &Filters) -> bool {
    let day = |day: &Option<String>| day.as_ref().map(|day| seconds(When::parse(day).unwrap()));
    match (sent(docket, index), day(&filters.from), day(&filters.to)) {
        (_, None, None) => true,
        (None, _, _) => false,
        (Some((first, last)), from, to) => {
            from.is_none_or(|(start, _)| last >= start) && to.is_none_or(|(_, end)| first <= end)
        }
    }
}

fn admits(has: &BTreeSet<String>, choice: &Choice) -> bool {
    let mut wanted = choice.wanted.iter();
    let enough =
        if choice.all { wanted.all(|value| has.contains(value)) } else { wanted.any(|value| has.contains(value)) };
    (choice.wanted.is_empty() || enough) && !choice.excluded.iter().any(|value| has.contains(value))
}

/// A corpus to be counted again and again: the values of every comment, by facet.
pub struct Recount<'a> {
    library: &'a Library,
    values: Vec<(Facet, Vec<BTreeSet<String>>)>,
}

impl<'a> Recount<'a> {
    pub fn of(library: &'a Library) -> Self {
        let docket = &library.docket;
        let comments = 0..docket.corpus.comments.len();
        let of = |facet: &Facet| comments.clone().map(|index| values(docket, index, facet)).collect();
        Self { library, values: library.facets.facets().map(|facet| (facet.clone(), of(facet))).collect() }
    }

    /// Every value that some comment has.
    pub fn all(&self) -> Vec<(Facet, String)> {
        let of = |values: &[BTreeSet<String>]| values.iter().flatten().cloned().collect::<BTreeSet<_>>();
        let all = self.values.iter().map(|(facet, values)| (facet, of(values)));
        all.flat_map(|(facet, values)| values.into_iter().map(|value| (facet.clone(), value))).collect()
    }

    /// The comments of `found` that the filters leave; the choice of `ignoring` is not looked at.
    fn left(&self, filters: &Filters, found: &[usize], ignoring: Option<&Facet>) -> Vec<usize> {
        let choices: Vec<_> =
            self.values.iter().map(|(facet, values)| (facet, values, filters.choice(facet))).collect();
        let stays = |&index: &usize| {
            let looked_at = choices.iter().filter(|(facet, ..)| Some(*facet) != ignoring);
            in_time(&self.library.docket, index, filters)
                && looked_at.clone().all(|(_, values, choice)| admits(&values[index], choice))
        };
        found.iter().copied().filter(stays).collect()
    }

    /// Compares what is left, and the count of every value, with a recount.
    #[track_caller]
    pub fn agrees(&self, filters: &Filters, found: &[usize]) {
        let table = &self.library.facets;
        let set = BitSet::of(self.library.docket.corpus.comments.len(), found.iter().copied());
        let filtered = table.filter(filters, &set);
        let listed: Vec<usize> = filtered.left.iter().collect();
        assert_eq!(listed, self.left(filters, found, None), "{filters:?}");
        assert_eq!(table.left(filters, &set), filtered.left, "{filters:?}");
        for (facet, values) in &self.values {
            let mut recount: BTreeMap<&String, usize> = values.iter().flatten().map(|value| (value, 0)).collect();
            for index in self.left(filters, found, Some(facet)) {
                values[index].iter().for_each(|value| *recount.get_mut(value).unwrap() += 1);
            }
            for (value, count) in recount {
                assert_eq!(table.count(&filtered, facet, value), count, "{facet:?} {value} with {filters:?}");
            }
        }
    }
}
