//! A corpus, opened: what is asked for a state, in one language of the interface.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, OnceLock};

use super::Opening;
use super::lazy::Lazy;
use crate::compare::Background;
use crate::compare::mentions::Mentions;
use crate::corpus::Docket;
use crate::locale::{Code, Names, Say};
use crate::search::facets::FacetTable;
use crate::search::{Index, Orders};
use crate::text::Lexicon;

/// A docket with what is needed to search it, and what is said of it in one language of the interface.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// What is the same in every language.
    holdings: Arc<Holdings>,
    /// The names of its countries and languages.
    pub names: Names,
    /// What is said of it.
    pub say: Say,
}

/// A docket with what is needed to search it. Built once for a corpus.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Holdings {
    /// The corpus.
    pub docket: Docket,
    /// Its words, once they are known.
    pub(super) index: OnceLock<Index>,
    /// Which of them mean the same.
    pub lexicon: Lexicon,
    /// Its comments in each order.
    pub orders: Orders,
    /// Its facets.
    pub facets: FacetTable,
    /// How common its terms are.
    background: Lazy<Background>,
    /// Who is named by whom, once that is known.
    mentions: OnceLock<Mentions>,
}

impl Deref for Library {
    type Target = Holdings;
    fn deref(&self) -> &Holdings {
        &self.holdings
    }
}

/// What is changed is no longer that of a library in another language.
impl DerefMut for Library {
    fn deref_mut(&mut self) -> &mut Holdings {
        Arc::make_mut(&mut self.holdings)
    }
}

/// Texts of so many bytes together are read at once for the names in them, in about 10 ms; of more, in slices.
const READ_AT_ONCE: usize = 200_000;

impl Library {
    /// Indexes a docket, and makes control characters in its names and labels visible. `name` is asked for the names of
    /// its countries and languages.
    #[must_use]
    pub fn new(docket: Docket, name: &dyn Fn(Code<'_>) -> Option<String>) -> Self {
        let library = Self::without_index(docket, name);
        library.index();
        library
    }

    /// The same without an index: words are found by reading the texts until [`adopt`](Self::adopt) brings one.
    #[must_use]
    pub fn without_index(docket: Docket, name: &dyn Fn(Code<'_>) -> Option<String>) -> Self {
        Opening::of(docket).finish(name)
    }

    /// A docket of which nothing more is known.
    pub(super) fn unread(docket: Docket) -> Self {
        Self { holdings: Arc::new(Holdings { docket, ..Holdings::default() }), ..Self::default() }
    }

    /// The same library in another language.
    #[must_use]
    pub fn in_language(&self, say: Say, name: &dyn Fn(Code<'_>) -> Option<String>) -> Self {
        Self { holdings: self.holdings.clone(), names: Names::of(&self.docket, name), say }
    }
}

impl Holdings {
    /// Its index, made now if there is none.
    pub fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::build(&self.docket))
    }

    /// How common its terms are, counted when two texts are first compared.
    #[must_use]
    pub fn background(&self) -> &Background {
        self.background.get(|| Background::of(&self.docket, &self.lexicon))
    }

    /// Whether it has an index.
    #[must_use]
    pub fn is_indexed(&self) -> bool {
        self.index.get().is_some()
    }

    /// Takes an index of its docket in the place of the one that it has.
    pub fn replace(&mut self, index: Index) {
        self.index = OnceLock::from(index);
    }

    /// Who is named by whom; `None` while the texts are too many to be read at once and [were not](Self::adopt_mentions).
    #[must_use]
    pub fn mentions(&self) -> Option<&Mentions> {
        let bytes: usize = self.docket.corpus.comments.iter().map(|comment| comment.text.len()).sum();
        if bytes > READ_AT_ONCE {
            return self.mentions.get();
        }
        Some(self.mentions.get_or_init(|| Mentions::of(&self.docket)))
    }

    /// Takes the mentions found in its docket, unless it has them.
    pub fn adopt_mentions(&self, mentions: Mentions) {
        // Those that are there are the same.
        let _ = self.mentions.set(mentions);
    }

    /// Takes an index of its docket, unless it has one.
    pub fn adopt(&self, index: Index) {
        // The one that is there is as good.
        let _ = self.index.set(index);
    }
}
