//! Facets: the sides from which comments can be filtered, and how many each value would leave.
//!
//! Within a facet values are joined by OR, across facets by AND. A value can also be excluded, and a facet of which
//! a comment has many values can ask for all of them. A facet's own counts ignore its own selection, so that they say
//! what choosing another value would give.

mod values;

use crate::corpus::{Docket, When};
use crate::order::order;
use values::Values;

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
    /// Values of which a comment must have one, or all; sorted, each once.
    pub wanted: Vec<String>,
    /// Whether it must have all of them.
    pub all: bool,
    /// Values that it must not have; sorted, each once.
    pub excluded: Vec<String>,
}

impl Choice {
    /// Wants a value, or no longer; it is not excluded then.
    pub fn toggle(&mut self, value: String) {
        self.excluded.retain(|known| *known != value);
        flip(&mut self.wanted, value);
    }

    /// Excludes a value, or no longer; it is not wanted then.
    pub fn exclude(&mut self, value: String) {
        self.wanted.retain(|known| *known != value);
        flip(&mut self.excluded, value);
    }

    /// Whether nothing is chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty() && self.excluded.is_empty()
    }
}

fn flip(values: &mut Vec<String>, value: String) {
    if let Some(at) = values.iter().position(|known| *known == value) {
        values.remove(at);
    } else {
        values.push(value);
        tidy(values);
    }
}

/// Something for each facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PerFacet<T>([T; Facet::ALL.len()]);

impl<T> PerFacet<T> {
    /// What belongs to `facet`.
    #[must_use]
    pub fn of(&self, facet: Facet) -> Option<&T> {
        self.0.get(facet as usize)
    }

    fn of_mut(&mut self, facet: Facet) -> Option<&mut T> {
        self.0.get_mut(facet as usize)
    }

    /// Each facet with what belongs to it, in display order.
    pub fn iter(&self) -> impl Iterator<Item = (Facet, &T)> {
        Facet::ALL.into_iter().zip(&self.0)
    }
}

/// All that is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    choices: PerFacet<Choice>,
    /// The first day of submission, as in an address: `2010-04-01`.
    pub from: Option<String>,
    /// The last.
    pub to: Option<String>,
}

impl Filters {
    /// The choices that are not empty, in display order.
    pub fn choices(&self) -> impl Iterator<Item = (Facet, &Choice)> {
        self.choices.iter().filter(|(_, choice)| !choice.is_empty())
    }

    /// What is chosen of one facet.
    #[must_use]
    pub fn choice(&self, facet: Facet) -> Choice {
        self.choices.of(facet).cloned().unwrap_or_default()
    }

    /// Whether every comment is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.choices().next().is_none() && self.from.is_none() && self.to.is_none()
    }

    /// Changes the choice of one facet. All of nothing is forgotten.
    pub fn change(&mut self, facet: Facet, change: impl FnOnce(&mut Choice)) {
        let Some(choice) = self.choices.of_mut(facet) else { return };
        change(choice);
        choice.all &= !choice.wanted.is_empty();
    }
}

/// The values of every comment, by facet. A value is known by its place in the list of the facet's values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FacetTable {
    columns: PerFacet<Values>,
    whens: Vec<Option<When>>,
}

/// What the filters leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filtered {
    /// The comments left, in the order given.
    pub comments: Vec<usize>,
    /// How many comments each value would leave with the other facets as they are.
    counts: PerFacet<Vec<usize>>,
}

impl FacetTable {
    /// Reads the values off a docket.
    #[must_use]
    pub fn build(docket: &Docket) -> Self {
        let mut table = Self::default();
        for facet in Facet::ALL {
            if let Some(column) = table.columns.of_mut(facet) {
                *column = Values::of(docket, facet);
            }
        }
        table.whens = docket.corpus.comments.iter().map(|comment| comment.submitted.as_ref()?.when).collect();
        table
    }

    /// The values to offer for a facet, in display order.
    #[must_use]
    pub fn values(&self, facet: Facet) -> &[String] {
        self.columns.of(facet).and_then(|column| column.names.get(..column.offered)).unwrap_or_default()
    }

    /// Whether some comment has a value.
    #[must_use]
    pub fn knows(&self, facet: Facet, value: &str) -> bool {
        self.columns.of(facet).is_some_and(|column| column.place_of(value).is_some())
    }

    /// How many of the comments counted in `filtered` a value would leave.
    #[must_use]
    pub fn count(&self, filtered: &Filtered, facet: Facet, value: &str) -> usize {
        let place = self.columns.of(facet).and_then(|column| column.place_of(value));
        let counts = filtered.counts.of(facet);
        place.and_then(|place| counts?.get(place as usize)).copied().unwrap_or_default()
    }

    /// Which of `found` the filters leave, and what each value would. Takes time linear in the values of `found`.
    #[must_use]
    pub fn filter(&self, filters: &Filters, found: &[usize]) -> Filtered {
        let mut filtered = Filtered::default();
        for (facet, column) in self.columns.iter() {
            if let Some(counts) = filtered.counts.of_mut(facet) {
                counts.resize(column.names.len(), 0);
            }
        }
        let wishes: Vec<Wish<'_>> = filters.choices().filter_map(|(facet, choice)| self.wish(facet, choice)).collect();
        let (from, to) = (bound(filters.from.as_ref()), bound(filters.to.as_ref()));
        for &comment in found {
            if !self.is_between(comment, from, to) {
                continue;
            }
            let mut refusing = wishes.iter().filter(|wish| !wish.admits(comment));
            match (refusing.next(), refusing.next()) {
                (None, _) => {
                    filtered.comments.push(comment);
                    for (facet, column) in self.columns.iter() {
                        filtered.add(facet, column, comment);
                    }
                }
                // A comment that one facet alone refuses counts for that facet, which ignores its own selection.
                (Some(wish), None) => filtered.add(wish.facet, wish.column, comment),
                (Some(_), Some(_)) => {}
            }
        }
        filtered
    }

    fn wish<'a>(&'a self, facet: Facet, choice: &Choice) -> Option<Wish<'a>> {
        let column = self.columns.of(facet)?;
        let places = |values: &[String]| values.iter().map(|value| column.place_of(value)).collect::<Vec<_>>();
        let wanted = places(&choice.wanted);
        Some(Wish { facet, column, wanted, all: choice.all, excluded: places(&choice.excluded) })
    }

    fn is_between(&self, comment: usize, from: Option<When>, to: Option<When>) -> bool {
        let when = self.whens.get(comment).copied().flatten();
        let after = from.is_none_or(|from| when.is_some_and(|when| when.latest() >= from.earliest()));
        let before = to.is_none_or(|to| when.is_some_and(|when| when.earliest() <= to.latest()));
        after && before
    }
}

/// A choice by places of values; `None` is a value that no comment has.
struct Wish<'a> {
    facet: Facet,
    column: &'a Values,
    wanted: Vec<Option<u32>>,
    all: bool,
    excluded: Vec<Option<u32>>,
}

impl Wish<'_> {
    fn admits(&self, comment: usize) -> bool {
        let values = self.column.of_comment(comment);
        let has = |place: &Option<u32>| place.is_some_and(|place| values.contains(&place));
        let wanted =
            if self.all { self.wanted.iter().all(has) } else { self.wanted.is_empty() || self.wanted.iter().any(has) };
        wanted && !self.excluded.iter().any(has)
    }
}

impl Filtered {
    fn add(&mut self, facet: Facet, column: &Values, comment: usize) {
        let Some(counts) = self.counts.of_mut(facet) else { return };
        for &place in column.of_comment(comment) {
            if let Some(count) = counts.get_mut(place as usize) {
                *count += 1;
            }
        }
    }
}

fn bound(day: Option<&String>) -> Option<When> {
    day.and_then(|day| When::parse(day))
}

/// Sorted, each once.
fn tidy(values: &mut Vec<String>) {
    order(values, Ord::cmp);
    values.dedup();
}
