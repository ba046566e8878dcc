//! What is chosen of the facets.

use super::Facet;
use crate::order::order;

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

    /// How many values are wanted or excluded.
    #[must_use]
    pub fn count(&self) -> usize {
        self.wanted.len() + self.excluded.len()
    }
}

fn flip(values: &mut Vec<String>, value: String) {
    if let Some(at) = values.iter().position(|known| *known == value) {
        values.remove(at);
    } else {
        values.push(value);
        order(values, Ord::cmp);
    }
}

/// All that is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// In display order, none of them empty.
    choices: Vec<(Facet, Choice)>,
    /// The first day of submission, as in an address: `2010-04-01`.
    pub from: Option<String>,
    /// The last.
    pub to: Option<String>,
}

impl Filters {
    /// The choices that are not empty, in display order.
    pub fn choices(&self) -> impl Iterator<Item = (&Facet, &Choice)> {
        self.choices.iter().map(|(facet, choice)| (facet, choice))
    }

    /// What is chosen of one facet.
    #[must_use]
    pub fn choice(&self, facet: &Facet) -> Choice {
        self.choices.iter().find(|(known, _)| known == facet).map(|(_, choice)| choice.clone()).unwrap_or_default()
    }

    /// Whether every comment is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// How many values are wanted or excluded; dates count as one.
    #[must_use]
    pub fn count(&self) -> usize {
        let values: usize = self.choices.iter().map(|(_, choice)| choice.count()).sum();
        values + usize::from(self.has_dates())
    }

    /// Whether days are chosen.
    #[must_use]
    pub fn has_dates(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }

    /// Changes the choice of one facet. All of nothing is forgotten.
    pub fn change(&mut self, facet: &Facet, change: impl FnOnce(&mut Choice)) {
        let mut choice = self.choice(facet);
        change(&mut choice);
        self.set(facet, choice);
    }

    /// Apart from [`Self::change`], which is compiled once for each change.
    #[inline(never)]
    fn set(&mut self, facet: &Facet, mut choice: Choice) {
        choice.all &= !choice.wanted.is_empty();
        self.choices.retain(|(known, _)| known != facet);
        if choice.count() > 0 {
            let at = self.choices.partition_point(|(known, _)| known < facet);
            self.choices.insert(at, (facet.clone(), choice));
        }
    }
}
