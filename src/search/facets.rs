//! Facets: the sides from which comments can be filtered, and how many each value would leave.
//!
//! Within a facet values are joined by OR, across facets by AND. A value can also be excluded, and a facet of which
//! a comment has many values can ask for all of them. A facet's own counts ignore its own selection, so that they say
//! what choosing another value would give.
//!
//! Beside the facets that every corpus has stand those of its own, its tags.

mod choice;
mod column;
mod tags;
mod values;

pub use choice::{Choice, Filters};

use super::BitSet;
use crate::corpus::{Docket, When};
use column::Column;

/// A side from which comments can be filtered, in display order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// About how many words of it are held.
    Length,
    /// Whether files came with it.
    Attachments,
    /// A tag of the corpus's own, by its name. Not a number, so that an address can be written without the corpus.
    Tag(String),
}

/// The value of a facet for comments that have none.
pub const NONE: &str = "none";

impl Facet {
    /// The facets that every corpus has.
    pub const FIXED: [Self; 11] = [
        Self::Paper,
        Self::Kind,
        Self::Issue,
        Self::Stance,
        Self::Country,
        Self::Region,
        Self::Period,
        Self::Language,
        Self::Status,
        Self::Length,
        Self::Attachments,
    ];

    /// Its name in an address, not yet encoded: `kind`; `tag.topic` for a tag.
    #[must_use]
    pub fn key(&self) -> String {
        let fixed = match self {
            Self::Paper => "paper",
            Self::Kind => "kind",
            Self::Issue => "issue",
            Self::Stance => "stance",
            Self::Country => "country",
            Self::Region => "region",
            Self::Period => "period",
            Self::Language => "language",
            Self::Status => "status",
            Self::Length => "length",
            Self::Attachments => "attachments",
            Self::Tag(name) => return [TAG, name].concat(),
        };
        fixed.to_owned()
    }

    /// The facet of that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        let tag = key.strip_prefix(TAG).map(|name| Self::Tag(name.to_owned()));
        tag.or_else(|| Self::FIXED.into_iter().find(|facet| facet.key() == key))
    }

    /// Whether a comment can have several of its values.
    #[must_use]
    pub fn has_many(&self) -> bool {
        matches!(self, Self::Paper | Self::Issue | Self::Stance | Self::Tag(_))
    }
}

/// Stands before the name of a tag in an address.
const TAG: &str = "tag.";

/// The values of every comment, by facet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FacetTable {
    /// In display order.
    columns: Vec<(Facet, Column)>,
    /// How many tags are too many to filter by.
    more_tags: usize,
    whens: Vec<Option<When>>,
}

/// What the filters leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filtered {
    /// The comments left.
    pub left: BitSet,
    /// How many comments each value would leave with the other facets as they are: by facet and place of the value.
    counts: Vec<Vec<u32>>,
}

impl FacetTable {
    /// Begins to read the values off a docket; gives the facets that are to be [added](Self::add), in this order.
    #[must_use]
    pub fn begin(&mut self, docket: &Docket) -> Vec<Facet> {
        let (tags, more_tags) = tags::offered(docket);
        let whens = docket.corpus.comments.iter().map(|comment| comment.submitted.as_ref()?.when).collect();
        *self = Self { columns: Vec::new(), more_tags, whens };
        Facet::FIXED.into_iter().chain(tags.into_iter().map(Facet::Tag)).collect()
    }

    /// Reads the values of one facet.
    pub fn add(&mut self, docket: &Docket, facet: Facet) {
        let column = Column::of(docket, &facet);
        self.columns.push((facet, column));
    }

    /// The facets, in display order.
    pub fn facets(&self) -> impl Iterator<Item = &Facet> {
        self.columns.iter().map(|(facet, _)| facet)
    }

    /// How many tags of the corpus there are beside those in [`Self::facets`].
    #[must_use]
    pub fn more_tags(&self) -> usize {
        self.more_tags
    }

    /// The values to offer for a facet, in display order.
    #[must_use]
    pub fn values(&self, facet: &Facet) -> &[String] {
        self.column(facet).and_then(|column| column.names.get(..column.offered)).unwrap_or_default()
    }

    /// How many values of a facet there are beside those to offer.
    #[must_use]
    pub fn more_values(&self, facet: &Facet) -> usize {
        self.column(facet).map_or(0, |column| column.more)
    }

    /// Whether a facet tells comments apart.
    #[must_use]
    pub fn tells(&self, facet: &Facet) -> bool {
        self.column(facet).is_some_and(|column| column.tells(self.whens.len()))
    }

    /// Whether some comment has a value.
    #[must_use]
    pub fn knows(&self, facet: &Facet, value: &str) -> bool {
        self.column(facet).is_some_and(|column| column.place_of(value).is_some())
    }

    /// How many of the comments counted in `filtered` a value would leave.
    #[must_use]
    pub fn count(&self, filtered: &Filtered, facet: &Facet, value: &str) -> usize {
        let counts = self.columns.iter().zip(&filtered.counts).find(|((known, _), _)| known == facet);
        let count = counts.and_then(|((_, column), counts)| counts.get(column.place_of(value)?).copied());
        count.unwrap_or_default() as usize
    }

    /// Whether comments were sent on different days, as far as that is known.
    #[must_use]
    pub fn has_days(&self) -> bool {
        let mut starts = self.whens.iter().flatten().map(|when| when.earliest());
        starts.next().is_some_and(|first| starts.any(|other| other != first))
    }

    /// Which of `found` the filters leave.
    #[must_use]
    pub fn left(&self, filters: &Filters, found: &BitSet) -> BitSet {
        let mut left = self.in_time(filters, found);
        filters.choices().for_each(|(facet, choice)| left.keep(&self.mask(facet, choice)));
        left
    }

    /// Which of `found` the filters leave, and what each value would. For each facet in use that takes what all others
    /// leave: the product of those before it and of those after it, so that each is looked at twice and no more.
    #[must_use]
    pub fn filter(&self, filters: &Filters, found: &BitSet) -> Filtered {
        let masks: Vec<_> = filters.choices().map(|(facet, choice)| (facet, self.mask(facet, choice))).collect();
        let mut left = self.in_time(filters, found);
        let mut others = Vec::with_capacity(masks.len());
        for (_, mask) in &masks {
            others.push(left.clone());
            left.keep(mask);
        }
        let mut after = BitSet::all(left.size());
        for (others, (_, mask)) in others.iter_mut().zip(&masks).rev() {
            others.keep(&after);
            after.keep(mask);
        }
        let base = |facet: &Facet| {
            let at = masks.iter().position(|(known, _)| *known == facet);
            at.and_then(|at| others.get(at)).unwrap_or(&left)
        };
        let counts = self.columns.iter().map(|(facet, column)| column.counts(base(facet))).collect();
        Filtered { left, counts }
    }

    fn column(&self, facet: &Facet) -> Option<&Column> {
        self.columns.iter().find(|(known, _)| known == facet).map(|(_, column)| column)
    }

    /// The comments that a choice admits. A value that no comment has can be chosen as well.
    fn mask(&self, facet: &Facet, choice: &Choice) -> BitSet {
        let size = self.whens.len();
        let having = |value: &String| match self.column(facet) {
            Some(column) => column.having(value, size),
            None => BitSet::none(size),
        };
        let mut mask = BitSet::all(size);
        if choice.all || choice.wanted.is_empty() {
            choice.wanted.iter().for_each(|value| mask.keep(&having(value)));
        } else {
            mask = BitSet::none(size);
            choice.wanted.iter().for_each(|value| mask.add(&having(value)));
        }
        choice.excluded.iter().for_each(|value| mask.remove(&having(value)));
        mask
    }

    /// Those of `found` that were sent on the days chosen.
    fn in_time(&self, filters: &Filters, found: &BitSet) -> BitSet {
        let bound = |day: Option<&String>| day.and_then(|day| When::parse(day));
        let (from, to) = (bound(filters.from.as_ref()), bound(filters.to.as_ref()));
        let mut kept = found.clone();
        if from.is_none() && to.is_none() {
            return kept;
        }
        let mut in_time = BitSet::none(self.whens.len());
        for (comment, when) in self.whens.iter().enumerate() {
            let after = |from: When| when.is_some_and(|when| when.latest() >= from.earliest());
            let before = |to: When| when.is_some_and(|when| when.earliest() <= to.latest());
            if from.is_none_or(after) && to.is_none_or(before) {
                in_time.insert(comment);
            }
        }
        kept.keep(&in_time);
        kept
    }
}
