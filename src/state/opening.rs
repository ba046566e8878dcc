//! A library in the making, a step at a time, so that a page stays alive while a large corpus is opened.

use super::{Holdings, Library, plain};
use crate::corpus::{Decoder, Docket};
use crate::locale::{Code, Names};
use crate::search::Sort;
use crate::search::facets::Facet;
use crate::text::Lexicon;

/// A corpus being opened: its bytes are [fed](Self::feed), then [steps](Self::step) are taken until there is a library.
/// No step takes longer than some thousandths of a second for thousands of comments.
pub struct Opening(Stage);

enum Stage {
    Reading(Box<Decoder>),
    Read(Box<Library>),
    Ordering(Box<Library>, std::array::IntoIter<Sort, 5>),
    Counting(Box<Library>, std::vec::IntoIter<Facet>),
    Opened,
}

impl Default for Opening {
    fn default() -> Self {
        Self(Stage::Reading(Box::default()))
    }
}

impl Opening {
    /// A corpus that is read already.
    #[must_use]
    pub fn of(docket: Docket) -> Self {
        Self(Stage::Read(Box::new(Library::unread(docket))))
    }

    /// Takes what follows in the file.
    pub fn feed(&mut self, bytes: &[u8]) {
        if let Stage::Reading(decoder) = &mut self.0 {
            decoder.feed(bytes);
        }
    }

    /// Takes one step once all of the file was fed; gives the library, without an index, after the last. `name` is asked
    /// for the names of its countries and languages.
    pub fn step(&mut self, name: &dyn Fn(Code<'_>) -> Option<String>) -> Option<Library> {
        self.0 = match std::mem::replace(&mut self.0, Stage::Opened) {
            Stage::Reading(decoder) => Self::of(decoder.finish()).0,
            Stage::Read(mut library) => {
                let holdings: &mut Holdings = &mut library;
                plain::make_plain(&mut holdings.docket.corpus);
                holdings.lexicon = Lexicon::of(&holdings.docket.corpus);
                library.names = Names::of(&library.docket, name);
                Stage::Ordering(library, Sort::ALL.into_iter())
            }
            Stage::Ordering(mut library, mut sorts) => {
                if let Some(sort) = sorts.next() {
                    let holdings: &mut Holdings = &mut library;
                    holdings.orders.add(&holdings.docket, sort);
                    Stage::Ordering(library, sorts)
                } else {
                    let holdings: &mut Holdings = &mut library;
                    let facets = holdings.facets.begin(&holdings.docket);
                    Stage::Counting(library, facets.into_iter())
                }
            }
            Stage::Counting(mut library, mut facets) => match facets.next() {
                Some(facet) => {
                    let holdings: &mut Holdings = &mut library;
                    holdings.facets.add(&holdings.docket, facet);
                    Stage::Counting(library, facets)
                }
                None => return Some(*library),
            },
            Stage::Opened => Stage::Opened,
        };
        None
    }

    /// Takes all steps that are left.
    #[must_use]
    pub fn finish(mut self, name: &dyn Fn(Code<'_>) -> Option<String>) -> Library {
        while !matches!(self.0, Stage::Opened) {
            if let Some(library) = self.step(name) {
                return library;
            }
        }
        Library::default()
    }
}
