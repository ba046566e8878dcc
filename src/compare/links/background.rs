//! How common a term is, and what is said beside it elsewhere in the corpus.

use super::expansion::{Counted, Expansion};
use super::terms::{Key, Reader, Scope, within};
use super::units::{Units, Vector};
use super::weights::Weights;
use crate::corpus::Docket;
use crate::order::order_by_key;
use crate::text::{Lexicon, primary};

/// In how many passages of a corpus each term stands, by language, and those passages themselves, of a part of the corpus:
/// it is made in some tens of milliseconds however large the corpus is, and serves every comparison in it.
pub struct Background {
    pub(super) lexicon: Lexicon,
    pub(super) weights: Weights,
    languages: Vec<Language>,
}

struct Language {
    tag: String,
    reader: Reader,
    counts: Counts,
    expansion: Expansion,
}

impl Background {
    /// No more comments than this are counted, as far apart in the corpus as they can be.
    pub const MOST_COMMENTS: usize = 100;

    /// No more text than this is counted, in bytes, but for the comment with which it is reached.
    pub const MOST_BYTES: usize = 200_000;

    /// Counts the terms of a corpus.
    #[must_use]
    pub fn of(docket: &Docket, lexicon: &Lexicon) -> Self {
        Self::with(docket, lexicon, Weights::default())
    }

    /// The same with other weights: to measure with.
    #[must_use]
    pub fn with(docket: &Docket, lexicon: &Lexicon, weights: Weights) -> Self {
        let comments = docket.corpus.comments.len();
        let mut bytes = 0;
        let mut read: Vec<(String, Reader, Vec<Counted>)> = Vec::new();
        for number in 0..comments.min(Self::MOST_COMMENTS) {
            let at = number * comments / comments.min(Self::MOST_COMMENTS);
            let Some(comment) = docket.comment(at).filter(|_| bytes < Self::MOST_BYTES) else { break };
            bytes += comment.text.len();
            let tag = primary(&comment.language);
            let known = read.iter().position(|(known, ..)| known == tag);
            let known = known.unwrap_or_else(|| {
                read.push((tag.to_owned(), Reader::of(tag, lexicon), Vec::new()));
                read.len() - 1
            });
            let Some((_, reader, comments)) = read.get_mut(known) else { break };
            comments.push(Counted { comment: at, units: Units::of(docket, at, reader, Scope::Language) });
        }
        let languages = read.into_iter().map(|(tag, reader, comments)| {
            let counts = Counts::of(comments.iter().map(|counted| &counted.units));
            let rarity = Rarity { own: Counts::default(), languages: vec![&counts], weights: &weights };
            let expansion = Expansion::of(&comments, &rarity);
            Language { tag, reader, counts, expansion }
        });
        let languages = languages.collect();
        Self { lexicon: lexicon.clone(), weights, languages }
    }

    /// What finds the terms of a language, if a comment of that language was counted.
    pub(super) fn reader(&self, tag: &str) -> Option<&Reader> {
        self.languages.iter().find(|language| language.tag == primary(tag)).map(|language| &language.reader)
    }

    /// How common terms are for two comments: in their languages, and in themselves, so that something is known also where
    /// nothing of their language was counted.
    pub(super) fn for_pair<'b>(&'b self, tags: [&str; 2], units: [&Units; 2]) -> Rarity<'b> {
        let own = Counts::of(units.into_iter());
        let spoken = |language: &&Language| tags.iter().any(|tag| language.tag == primary(tag));
        let languages = self.languages.iter().filter(spoken).map(|language| &language.counts).collect();
        Rarity { own, languages, weights: &self.weights }
    }

    /// The passages of a comment as they are compared: with their headings and, within one language, what the most alike
    /// passages of other comments say.
    pub(super) fn vectors(
        &self,
        comment: usize,
        tag: &str,
        units: &Units,
        rarity: &Rarity<'_>,
        scope: Scope,
    ) -> Vec<Vector> {
        let vectors = units.passages.iter().map(|unit| unit.under_heading(rarity));
        match self.languages.iter().find(|language| scope == Scope::Language && language.tag == primary(tag)) {
            Some(language) => {
                vectors.map(|vector| language.expansion.expand(vector, comment, self.weights.expansion)).collect()
            }
            None => vectors.collect(),
        }
    }
}

/// In how many passages terms stand.
#[derive(Default)]
struct Counts {
    passages: u32,
    /// In the order of the keys.
    of: Vec<(Key, u32)>,
}

impl Counts {
    /// Counts each term of a passage once.
    fn of<'u>(comments: impl Iterator<Item = &'u Units>) -> Self {
        let mut counts = Self::default();
        let mut standing = Vec::new();
        for unit in comments.flat_map(|units| &units.passages) {
            let mut terms: Vec<Key> = unit.terms.iter().map(|term| term.key).collect();
            order_by_key(&mut terms, |key| *key);
            terms.dedup();
            standing.extend(terms);
            counts.passages += 1;
        }
        order_by_key(&mut standing, |key| *key);
        let runs = standing.chunk_by(|a, b| a == b);
        let counted = |run: &[Key]| Some((*run.first()?, u32::try_from(run.len()).unwrap_or(u32::MAX)));
        counts.of = runs.filter_map(counted).collect();
        counts
    }

    fn get(&self, key: Key) -> u32 {
        within(&self.of, |(known, _)| known.cmp(&key)).first().map_or(0, |(_, count)| *count)
    }
}

/// Added to every count: whether a word stands in one passage or in three is chance. 3, 5 and 8 did alike, 0.5 worse.
const PRIOR: f64 = 3.0;

/// What each term counts for in a comparison.
pub(super) struct Rarity<'b> {
    own: Counts,
    languages: Vec<&'b Counts>,
    pub(super) weights: &'b Weights,
}

impl Rarity<'_> {
    /// The weight of a term by how few of the passages it stands in; 0 for those that count for nothing.
    pub(super) fn weight(&self, key: Key) -> f64 {
        let all = || self.languages.iter().copied().chain([&self.own]);
        let passages = f64::from(all().map(|counts| counts.passages).sum::<u32>());
        let standing = f64::from(all().map(|counts| counts.get(key)).sum::<u32>());
        if standing > self.weights.common * passages {
            return 0.0;
        }
        let quotient = (passages + 1.0) / (standing + PRIOR);
        let weight = if quotient > 1.0 { ln(quotient) } else { 0.0 };
        weight * if key.is_group() { self.weights.group } else { 1.0 }
    }
}

/// The natural logarithm of a number of at least 1, to nine places, by sums and products alone: that of the system may
/// differ in its last bits from that of the browser, and a link with it.
pub(super) fn ln(number: f64) -> f64 {
    let bits = number.to_bits();
    let exponent = f64::from(u32::try_from(bits >> 52).unwrap_or(0)) - 1023.0;
    let mantissa = f64::from_bits((bits & ((1 << 52) - 1)) | (1023 << 52));
    let ratio = (mantissa - 1.0) / (mantissa + 1.0);
    let square = ratio * ratio;
    let series = [15.0, 13.0, 11.0, 9.0, 7.0, 5.0, 3.0, 1.0].iter().fold(0.0, |sum, odd| sum * square + 1.0 / odd);
    exponent * std::f64::consts::LN_2 + 2.0 * ratio * series
}

#[cfg(test)]
mod tests {
    use super::ln;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_logarithm_is_one(number in 1.0..1e6) {
            prop_assert!((ln(number) - number.ln()).abs() < 1e-8);
        }
    }
}
