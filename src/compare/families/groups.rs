//! Texts joined into groups, at each level.

use super::texts::Texts;
use super::{Families, Family, LEVELS};
use crate::corpus::Docket;
use crate::order::order_by_key;

/// The groups of one level, in the making.
#[derive(Clone, Default)]
struct Level {
    /// For each text another of its group, or itself: a forest.
    above: Vec<usize>,
    /// To how many others each is similar, of those that it was compared with.
    similar: Vec<usize>,
}

/// Groups of texts, at each level.
#[derive(Default)]
pub struct Groups([Level; LEVELS.len()]);

impl Groups {
    /// So many texts, each by itself.
    pub fn new(texts: usize) -> Self {
        let level = Level { above: (0..texts).collect(), similar: vec![0; texts] };
        Self(std::array::from_fn(|_| level.clone()))
    }

    /// Two texts are similar at a level, a place in [`LEVELS`], and at all below it.
    pub fn join(&mut self, from: usize, a: usize, b: usize) {
        for level in self.0.iter_mut().skip(from) {
            for text in [a, b] {
                if let Some(similar) = level.similar.get_mut(text) {
                    *similar += 1;
                }
            }
            let (a, b) = (level.root(a), level.root(b));
            if let Some(above) = level.above.get_mut(a.max(b)) {
                *above = a.min(b);
            }
        }
    }

    /// The families of all levels.
    pub fn families(&mut self, docket: &Docket, texts: &Texts, exact: bool) -> Families {
        let mut families = Families { exact, ..Families::default() };
        for (level, families) in self.0.iter_mut().zip(&mut families.levels) {
            *families = level.families(docket, texts);
        }
        families
    }
}

impl Level {
    /// The first text of the group of a text.
    fn root(&mut self, mut text: usize) -> usize {
        while let Some(&above) = self.above.get(text).filter(|above| **above != text) {
            // Halves the way for who comes next.
            let next = self.above.get(above).copied().unwrap_or(above);
            if let Some(here) = self.above.get_mut(text) {
                *here = next;
            }
            text = next;
        }
        text
    }

    fn families(&mut self, docket: &Docket, texts: &Texts) -> Vec<Family> {
        let mut groups: Vec<Vec<usize>> = vec![Vec::new(); texts.len()];
        for text in texts.different() {
            let root = self.root(text);
            if let Some(group) = groups.get_mut(root) {
                group.push(text);
            }
        }
        let mut families: Vec<Family> = groups.iter().filter_map(|group| self.family(docket, texts, group)).collect();
        order_by_key(&mut families, |family| (usize::MAX - family.members.len(), family.members.first().copied()));
        families
    }

    fn family(&self, docket: &Docket, texts: &Texts, group: &[usize]) -> Option<Family> {
        let mut members: Vec<usize> = group.iter().flat_map(|text| texts.comments(*text)).copied().collect();
        if members.len() < 2 {
            return None;
        }
        order_by_key(&mut members, |member| *member);
        let rank = |text: &&usize| {
            let similar = self.similar.get(**text).copied().unwrap_or_default();
            (texts.comments(**text).len(), similar)
        };
        let best = group.iter().map(|text| rank(&text)).max()?;
        let wording = group.iter().filter(|text| rank(text) == best).flat_map(|text| texts.comments(*text)).copied();
        let sent = |comment: &usize| {
            let when = docket.comment(*comment).and_then(|comment| comment.submitted.as_ref()?.when);
            (when.map_or(i64::MAX, crate::corpus::When::earliest), *comment)
        };
        Some(Family { representative: wording.min_by_key(sent)?, members })
    }
}
