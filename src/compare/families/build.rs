//! Finding families, a slice of work at a time, so that a page stays alive meanwhile.

use super::groups::Groups;
use super::sketch::{BANDS, Sketches};
use super::texts::{Texts, pair, pair_of};
use super::{EXACT, Families};
use crate::corpus::Docket;

/// Rows of words that are compared in the time in which a byte of a comment is read, about.
const ROWS_A_BYTE: usize = 2;

/// Families in the making. Each [`step`](Builder::step) does some of the work.
#[derive(Default)]
pub struct Builder {
    texts: Texts,
    sketches: Sketches,
    pairs: Vec<u64>,
    groups: Groups,
    stage: Stage,
}

/// What is to be done next.
enum Stage {
    /// Read the comment of this index.
    Read(usize),
    /// Compare the text of this place among these with all before it.
    CompareAll(Vec<usize>, usize),
    /// Sketch the text of this place among these.
    Sketch(Vec<usize>, usize),
    /// Find what agrees in this band.
    Band(usize),
    /// Compare the pair of this place.
    Compare(usize),
}

impl Default for Stage {
    fn default() -> Self {
        Self::Read(0)
    }
}

impl Builder {
    /// How many comments are read.
    #[must_use]
    pub fn read(&self, docket: &Docket) -> usize {
        if let Stage::Read(at) = self.stage { at } else { docket.corpus.comments.len() }
    }

    /// Reads about so many bytes of comments, or does about as much of the later work; gives the families once they are
    /// found. The docket must be the same each time.
    pub fn step(&mut self, docket: &Docket, bytes: usize) -> Option<Families> {
        // Something at least, so that any number of steps comes to an end.
        let mut rest = bytes.max(1);
        let mut rows = rest.saturating_mul(ROWS_A_BYTE);
        match &mut self.stage {
            Stage::Read(at) => {
                while let Some(comment) = docket.comment(*at).filter(|_| rest > 0) {
                    self.texts.add(*at, comment);
                    rest = rest.saturating_sub(comment.text.len() + 100);
                    *at += 1;
                }
                if docket.comment(*at).is_none() {
                    self.texts.join();
                    self.groups = Groups::new(self.texts.len());
                    let different: Vec<usize> = self.texts.different().collect();
                    let few = different.len() <= EXACT;
                    self.stage = if few { Stage::CompareAll(different, 0) } else { Stage::Sketch(different, 0) };
                }
            }
            Stage::CompareAll(different, at) => {
                while let Some(&text) = different.get(*at).filter(|_| rows > 0) {
                    for &other in different.iter().take(*at) {
                        self.groups.compare(&self.texts, pair(other, text), &mut rows);
                    }
                    *at += 1;
                }
                if *at >= different.len() {
                    return Some(self.groups.families(docket, &self.texts, true));
                }
            }
            Stage::Sketch(different, at) => {
                while let Some(&text) = different.get(*at).filter(|_| rows > 0) {
                    self.sketches.add(&self.texts, text);
                    rows = rows.saturating_sub(self.texts.set(text).len() + 500);
                    *at += 1;
                }
                if *at >= different.len() {
                    self.stage = Stage::Band(0);
                }
            }
            Stage::Band(band) if *band < BANDS => {
                self.pairs.extend(self.sketches.pairs(*band));
                *band += 1;
            }
            Stage::Band(_) => {
                self.sketches = Sketches::default();
                self.pairs.sort_unstable();
                self.pairs.dedup();
                self.stage = Stage::Compare(0);
            }
            Stage::Compare(at) => {
                while let Some(&pair) = self.pairs.get(*at).filter(|_| rows > 0) {
                    self.groups.compare(&self.texts, pair, &mut rows);
                    *at += 1;
                }
                if *at >= self.pairs.len() {
                    return Some(self.groups.families(docket, &self.texts, false));
                }
            }
        }
        None
    }
}

impl Groups {
    /// Compares two texts, and joins them where they are similar.
    fn compare(&mut self, texts: &Texts, pair: u64, rows: &mut usize) {
        let (a, b) = pair_of(pair);
        *rows = rows.saturating_sub(texts.set(a).len() + texts.set(b).len());
        if let Some(level) = texts.level(a, b) {
            self.join(level, a, b);
        }
    }
}
