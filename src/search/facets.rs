//! Facets: the sides from which comments can be filtered, and how many each value would leave.
//!
//! Within a facet values are joined by OR, across facets by AND. A value can also be excluded, and a facet of which
//! a comment has many values can ask for all of them. A facet's own counts ignore its own selection, so that they say
//! what choosing another value would give.

use std::collections::{BTreeMap, BTreeSet};

use crate::corpus::{Comment, Docket, Stance, TextStatus, When};

/// A side from which comments can be filtered, in display order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// The paper that is answered.
    Paper,
    /// The kind of commenter.
    Kind,
    /// An issue that the comment speaks to.
    Issue,
    /// A stance on any issue (`opposes`), or on one (`cost:opposes`).
    Stance,
    /// The commenter's country.
    Country,
    /// The commenter's region.
    Region,
    /// Before which close it came; `late`, `undated`.
    Period,
    /// The language of the text.
    Language,
    /// How much of the comment is held.
    Status,
}

/// The value of a facet for comments that have none.
pub const NONE: &str = "none";

impl Facet {
    /// All facets.
    pub const ALL: [Self; 9] = [
        Self::Paper,
        Self::Kind,
        Self::Issue,
        Self::Stance,
        Self::Country,
        Self::Region,
        Self::Period,
        Self::Language,
        Self::Status,
    ];

    /// Its name in an address.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Kind => "kind",
            Self::Issue => "issue",
            Self::Stance => "stance",
            Self::Country => "country",
            Self::Region => "region",
            Self::Period => "period",
            Self::Language => "language",
            Self::Status => "status",
        }
    }

    /// The facet of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }
}

/// What is chosen of one facet.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Choice {
    /// Values of which a comment must have one, or all.
    pub wanted: BTreeSet<String>,
    /// Whether it must have all of them.
    pub all: bool,
    /// Values that it must not have.
    pub excluded: BTreeSet<String>,
}

impl Choice {
    /// Whether nothing is chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty() && self.excluded.is_empty()
    }

    fn admits(&self, values: &BTreeSet<String>) -> bool {
        let wanted = if self.all {
            self.wanted.is_subset(values)
        } else {
            self.wanted.is_empty() || !self.wanted.is_disjoint(values)
        };
        wanted && self.excluded.is_disjoint(values)
    }
}

/// All that is chosen. Empty choices are not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// By facet.
    pub choices: BTreeMap<Facet, Choice>,
    /// The first day of submission, as in an address: `2010-04-01`.
    pub from: Option<String>,
    /// The last.
    pub to: Option<String>,
}

impl Filters {
    /// Whether every comment is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.choices.is_empty() && self.from.is_none() && self.to.is_none()
    }

    /// Changes the choice of one facet; an empty one is forgotten.
    pub fn change(&mut self, facet: Facet, change: impl FnOnce(&mut Choice)) {
        let mut choice = self.choices.remove(&facet).unwrap_or_default();
        change(&mut choice);
        if !choice.is_empty() {
            self.choices.insert(facet, choice);
        }
    }
}

/// The values of every comment, by facet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FacetTable {
    rows: Vec<Row>,
    /// The values that comments have, in display order.
    values: BTreeMap<Facet, Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Row {
    values: BTreeMap<Facet, BTreeSet<String>>,
    when: Option<When>,
}

/// What the filters leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filtered {
    /// The comments left, in the order given.
    pub comments: Vec<usize>,
    /// For each facet, how many comments each value would leave with the other facets as they are.
    pub counts: BTreeMap<Facet, BTreeMap<String, usize>>,
}

impl FacetTable {
    /// Reads the values off a docket.
    #[must_use]
    pub fn build(docket: &Docket) -> Self {
        let rows: Vec<Row> = docket
            .corpus
            .comments
            .iter()
            .enumerate()
            .map(|(index, comment)| Row {
                values: Facet::ALL.into_iter().map(|facet| (facet, values_of(docket, facet, index, comment))).collect(),
                when: comment.submitted.as_ref().and_then(|at| at.when),
            })
            .collect();
        let values = Facet::ALL.into_iter().map(|facet| (facet, listed(docket, facet, &rows))).collect();
        Self { rows, values }
    }

    /// The values to offer for a facet, in display order.
    #[must_use]
    pub fn values(&self, facet: Facet) -> &[String] {
        self.values.get(&facet).map_or(&[], Vec::as_slice)
    }

    /// Whether some comment has a value.
    #[must_use]
    pub fn knows(&self, facet: Facet, value: &str) -> bool {
        self.values(facet).iter().any(|known| known == value) || self.rows.iter().any(|row| row.of(facet).contains(value))
    }

    /// Which of `found` the filters leave, and what each value would.
    #[must_use]
    pub fn filter(&self, filters: &Filters, found: &[usize]) -> Filtered {
        let mut filtered = Filtered::default();
        let (from, to) = (bound(filters.from.as_ref()), bound(filters.to.as_ref()));
        for &comment in found {
            let Some(row) = self.rows.get(comment) else { continue };
            if !row.is_between(from, to) {
                continue;
            }
            let mut refusing = filters.choices.iter().filter(|(facet, choice)| !choice.admits(row.of(**facet)));
            match (refusing.next(), refusing.next()) {
                (None, _) => {
                    filtered.comments.push(comment);
                    for facet in Facet::ALL {
                        filtered.count(facet, row);
                    }
                }
                // A comment that one facet alone refuses counts for that facet, which ignores its own selection.
                (Some((facet, _)), None) => filtered.count(*facet, row),
                (Some(_), Some(_)) => {}
            }
        }
        filtered
    }
}

impl Filtered {
    fn count(&mut self, facet: Facet, row: &Row) {
        let counts = self.counts.entry(facet).or_default();
        for value in row.of(facet) {
            *counts.entry(value.clone()).or_default() += 1;
        }
    }

    /// How many comments a value would leave.
    #[must_use]
    pub fn count_of(&self, facet: Facet, value: &str) -> usize {
        self.counts.get(&facet).and_then(|counts| counts.get(value)).copied().unwrap_or_default()
    }
}

impl Row {
    fn of(&self, facet: Facet) -> &BTreeSet<String> {
        const NOTHING: &BTreeSet<String> = &BTreeSet::new();
        self.values.get(&facet).unwrap_or(NOTHING)
    }

    fn is_between(&self, from: Option<When>, to: Option<When>) -> bool {
        let after = from.is_none_or(|from| self.when.is_some_and(|when| when.latest() >= from.earliest()));
        let before = to.is_none_or(|to| self.when.is_some_and(|when| when.earliest() <= to.latest()));
        after && before
    }
}

fn bound(day: Option<&String>) -> Option<When> {
    day.and_then(|day| When::parse(day))
}

fn values_of(docket: &Docket, facet: Facet, index: usize, comment: &Comment) -> BTreeSet<String> {
    let one = |value: &str| BTreeSet::from([value.to_owned()]);
    let or_none = |value: Option<&String>| one(value.map_or(NONE, String::as_str));
    let speaks = || docket.recorded_of(index).filter(|(_, position, _)| position.stance != Stance::Silent);
    match facet {
        Facet::Paper => comment.papers.iter().cloned().collect(),
        Facet::Kind => one(&comment.author.kind),
        Facet::Issue => speaks().map(|(_, position, _)| position.issue.clone()).collect(),
        Facet::Stance => docket
            .recorded_of(index)
            .flat_map(|(_, position, _)| {
                let stance = position.stance.word();
                [stance.to_owned(), format!("{}:{stance}", position.issue)]
            })
            .collect(),
        Facet::Country => or_none(comment.author.country.as_ref()),
        Facet::Region => or_none(comment.author.region.as_ref()),
        Facet::Period => one(&period(docket, comment)),
        Facet::Language => one(&comment.language),
        Facet::Status => one(comment.text_status.word()),
    }
}

/// The first close that a comment met, counted from 1; `late` after the last, `undated` without a date.
fn period(docket: &Docket, comment: &Comment) -> String {
    let Some(when) = comment.submitted.as_ref().and_then(|at| at.when) else { return "undated".to_owned() };
    let closes = docket.corpus.consultation.closes.iter().zip(1u32..);
    let mut dated = closes.filter_map(|(close, number)| Some((close.at.as_ref()?.when?, number)));
    match dated.find(|(close, _)| when.seconds_after(*close).is_none()) {
        Some((_, number)) => format!("close-{number}"),
        None if docket.late_by(comment).is_some() => "late".to_owned(),
        None => "open".to_owned(),
    }
}

/// The values to offer: those of the corpus in its own order, then any others by name.
fn listed(docket: &Docket, facet: Facet, rows: &[Row]) -> Vec<String> {
    let corpus = &docket.corpus;
    let own: Vec<String> = match facet {
        Facet::Paper => corpus.consultation.papers.iter().map(|paper| paper.id.clone()).collect(),
        Facet::Kind => corpus.kinds.iter().map(|kind| kind.id.clone()).collect(),
        Facet::Issue => corpus.issues.iter().map(|issue| issue.id.clone()).collect(),
        Facet::Stance => Stance::ALL.iter().map(|stance| stance.word().to_owned()).collect(),
        Facet::Period => {
            let closes = (1..=corpus.consultation.closes.len()).map(|number| format!("close-{number}"));
            closes.chain(["late".to_owned()]).collect()
        }
        Facet::Status => TextStatus::ALL.iter().map(|status| status.word().to_owned()).collect(),
        Facet::Country | Facet::Region | Facet::Language => Vec::new(),
    };
    let present: BTreeSet<&String> = rows.iter().flat_map(|row| row.of(facet)).collect();
    let kept = own.iter().filter(|value| present.contains(value)).cloned();
    // `cost:opposes` is a value that can be chosen, and one too many to list.
    let is_extra = |value: &str| facet == Facet::Stance && value.contains(':');
    let others = present.iter().filter(|value| !own.contains(value) && !is_extra(value));
    let (last, middle): (Vec<_>, Vec<_>) = others.map(|value| (*value).clone()).partition(|value| is_last(value));
    kept.chain(middle).chain(last).collect()
}

fn is_last(value: &str) -> bool {
    value == NONE || value == "undated"
}
