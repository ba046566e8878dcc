//! Distinctive vocabulary: the words that stand in more of the passages of some comments than chance would put there.
//!
//! Passages are counted, not running words: a word that one sentence says nine times is said once. A word is compared
//! with what is elsewhere in its own language, so that a French letter among English ones is not distinctive for being
//! French. Words are put together by their stem, and shown as they are written most often. There is no list of stop
//! words: what stands nearly everywhere cannot stand here much more often.
//!
//! # The measure
//!
//! A word stands in `k` of `n` passages here and in `K` of `N` elsewhere. If it is as common here as there, each of its
//! `k + K` passages is here with a chance of `n / (n + N)`. The interval of Clopper and Pearson ("The use of confidence
//! or fiducial limits illustrated in the case of the binomial", Biometrika 26, 1934) gives the least chance that `k` of
//! `k + K` agree with, and so the least ratio of the two rates that they do: its logarithm is the bound by which words
//! are ranked. It needs no correction for words that elsewhere has none of, and errs to the safe side: passages that are
//! drawn without putting back vary less.
//!
//! As many words are tried as stand in two passages or more, here and elsewhere together, which does not depend on who
//! wrote them. Each may be wrong with [`ERROR`] over that number (Bonferroni), so that one wrong word among all of them
//! is as rare as [`ERROR`]. Measured by dealing passages out anew at random:
//! [`FIGURES`].

mod bound;

use std::cmp::Reverse;

use self::bound::lower_bound;
use crate::corpus::{Comment, Docket, PassageKind};
use crate::order::{order, order_by_key};
use crate::text::{Stems, count_words, each_piece, each_word, is_unspaced, primary};

/// How often a comparison of texts that do not differ may show any word at all.
pub const ERROR: f64 = 0.05;

/// Below so many words of one side nothing is said: hardly a word could be told from chance.
pub const FEWEST_WORDS: usize = 150;

/// So many bytes of text are read of either side, comments taken evenly: 200 kB take about 20 ms in the profile of the page.
pub const MOST_BYTES: usize = 200_000;

/// So many words are shown.
pub const MOST_SHOWN: usize = 24;

/// What `cargo xtask quality` counts on the gold letters, each against the fifteen others. A test holds it.
pub const FIGURES: Figures = Figures { letters: 16, with_words: 9, dealt: 396, wrong: 1 };

/// How well words are told from chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Letters long enough to say anything of.
    pub letters: usize,
    /// Those in which a word is found.
    pub with_words: usize,
    /// Comparisons of a letter with all others when all passages were dealt out anew at random.
    pub dealt: usize,
    /// Those in which a word is found, wrongly.
    pub wrong: usize,
}

/// What [`vocabulary`] finds.
#[derive(Clone, Debug, PartialEq)]
pub enum Vocabulary {
    /// The words, most distinctive first; none when none differs beyond chance.
    Words {
        /// The words.
        words: Vec<Distinctive>,
        /// What was read here.
        here: Reading,
        /// What was read elsewhere.
        elsewhere: Reading,
    },
    /// Nothing can be said.
    Silent(Reason),
}

/// Why nothing can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No text here is in the commenter's own words.
    NotOwnWords,
    /// There are fewer than [`FEWEST_WORDS`] words here: so many.
    TooShort(usize),
    /// There are fewer elsewhere, in the same languages and in commenters' own words: so many.
    NothingElse(usize),
}

/// How much was read of one side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Comments that were read.
    pub comments: usize,
    /// Comments that there are, in commenters' own words.
    pub of: usize,
    /// Passages that were read.
    pub passages: usize,
}

/// A word and its forms.
#[derive(Clone, Debug, PartialEq)]
pub struct Distinctive {
    /// As it is written most often here.
    pub word: String,
    /// What finds it.
    pub query: String,
    /// Passages here that have it.
    pub here: usize,
    /// Passages here, in its language.
    pub passages_here: usize,
    /// Passages elsewhere that have it.
    pub elsewhere: usize,
    /// Passages elsewhere, in its language.
    pub passages_elsewhere: usize,
    /// It is at least so many times as common here, as a power of two: 1.0 is twice.
    pub bound: f64,
}

/// A passage of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit<'a> {
    /// BCP 47.
    pub language: &'a str,
    /// Its words.
    pub text: &'a str,
}

/// In how many of some passages each word stands, by language and without keeping the words. Made once for many
/// comparisons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Census(Vec<Share>);

/// The passages of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Share {
    language: String,
    passages: u32,
    words: usize,
    /// Words by their key, each once, in order.
    counts: Vec<(u64, u32)>,
}

impl Census {
    /// Counts passages. Takes as long as stemming their words and sorting them.
    pub fn of<'a>(units: impl IntoIterator<Item = Unit<'a>>) -> Self {
        let mut shares: Vec<(Share, Vec<u64>)> = Vec::new();
        for unit in units {
            let language = primary(unit.language);
            let mut own = Vec::new();
            each_term(unit, &mut |key, _| own.push(key));
            order_by_key(&mut own, |key| *key);
            own.dedup();
            if shares.iter().all(|(share, _)| share.language != language) {
                shares.push((Share { language: language.to_owned(), ..Share::default() }, Vec::new()));
            }
            for (share, keys) in shares.iter_mut().filter(|(share, _)| share.language == language) {
                share.passages += 1;
                share.words += count_words(unit.text);
                keys.append(&mut own);
            }
        }
        let counted = |(mut share, mut keys): (Share, Vec<u64>)| {
            order_by_key(&mut keys, |key| *key);
            let same = keys.chunk_by(|a, b| a == b);
            share.counts = same.filter_map(|same| Some((*same.first()?, small(same.len())))).collect();
            share
        };
        Self(shares.into_iter().map(counted).collect())
    }

    /// How many passages were counted.
    #[must_use]
    pub fn passages(&self) -> usize {
        self.0.iter().map(|share| share.passages as usize).sum()
    }

    /// Each language that both have.
    fn beside<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (&'a Share, &'a Share)> {
        let pair = |share: &'a Share| Some((share, other.0.iter().find(|other| other.language == share.language)?));
        self.0.iter().filter_map(pair)
    }
}

impl Share {
    fn passages_with(&self, key: u64) -> u32 {
        let at = self.counts.binary_search_by_key(&key, |(key, _)| *key);
        at.ok().and_then(|at| self.counts.get(at)).map_or(0, |(_, count)| *count)
    }

    /// How many words stand in two passages or more, here and elsewhere together.
    fn tried(&self, other: &Self) -> usize {
        let alone = other.counts.iter().filter(|(key, count)| *count > 1 && self.passages_with(*key) == 0);
        let here = self.counts.iter().filter(|(key, count)| count + other.passages_with(*key) > 1);
        alone.count() + here.count()
    }
}

/// The distinctive words of some comments of a docket against all others. Reads at most [`MOST_BYTES`] of either side.
#[must_use]
pub fn vocabulary(docket: &Docket, here: &[usize]) -> Vocabulary {
    let all: Vec<usize> = (0..docket.corpus.comments.len()).collect();
    let mut chosen = here.to_vec();
    order_by_key(&mut chosen, |index| *index);
    let rest: Vec<usize> = all.into_iter().filter(|index| chosen.binary_search(index).is_err()).collect();
    let (here, mut here_read) = sample(docket, &chosen);
    let (rest, mut rest_read) = sample(docket, &rest);
    let rest = Census::of(rest);
    rest_read.passages = rest.passages();
    here_read.passages = here.len();
    match distinctive(&here, &rest) {
        Ok(words) => Vocabulary::Words { words, here: here_read, elsewhere: rest_read },
        Err(reason) => Vocabulary::Silent(reason),
    }
}

/// The distinctive words of some passages against others, most distinctive first. One wrong word in [`ERROR`] of all
/// comparisons at most, if passages are independent of each other.
///
/// # Errors
///
/// When there are too few words on either side.
pub fn distinctive(here: &[Unit<'_>], rest: &Census) -> Result<Vec<Distinctive>, Reason> {
    let own = Census::of(here.iter().copied());
    let words: usize = own.0.iter().map(|share| share.words).sum();
    let others: usize = own.beside(rest).map(|(_, share)| share.words).sum();
    match (words, others) {
        (0, _) => return Err(Reason::NotOwnWords),
        (..FEWEST_WORDS, _) => return Err(Reason::TooShort(words)),
        (_, ..FEWEST_WORDS) => return Err(Reason::NothingElse(others)),
        _ => {}
    }
    let tried: usize = own.beside(rest).map(|(share, other)| share.tried(other)).sum();
    let level = ERROR / f64::from(small(tried.max(1)));
    let mut found: Vec<(u64, Distinctive)> = Vec::new();
    for (share, other) in own.beside(rest) {
        for &(key, count) in &share.counts {
            let (here, elsewhere) = ([count, share.passages], [other.passages_with(key), other.passages]);
            let Some(bound) = lower_bound(here, elsewhere, level) else { continue };
            let ([here, passages_here], [elsewhere, passages_elsewhere]) =
                (here.map(|count| count as usize), elsewhere.map(|count| count as usize));
            let (word, query) = (String::new(), String::new());
            let counts = Distinctive { word, query, here, passages_here, elsewhere, passages_elsewhere, bound };
            found.push((key, counts));
        }
    }
    order(&mut found, |(a, one), (b, other)| other.bound.total_cmp(&one.bound).then(a.cmp(b)));
    found.truncate(MOST_SHOWN);
    Ok(named(here, found))
}

/// Gives each word its form.
fn named(here: &[Unit<'_>], found: Vec<(u64, Distinctive)>) -> Vec<Distinctive> {
    let mut forms: Vec<(u64, String)> = Vec::new();
    for unit in here {
        each_term(*unit, &mut |key, form| {
            if found.iter().any(|(known, _)| *known == key) {
                forms.push((key, form.to_owned()));
            }
        });
    }
    order(&mut forms, Ord::cmp);
    let name = |(key, word): (u64, Distinctive)| {
        let own = forms.chunk_by(|a, b| a == b).filter(|same| same.first().is_some_and(|(of, _)| *of == key));
        let mut own: Vec<&[(u64, String)]> = own.collect();
        order_by_key(&mut own, |same| Reverse(same.len()));
        let (_, written) = own.first()?.first()?;
        // In capitals some words are signs of the search.
        Some(Distinctive { word: written.clone(), query: written.to_lowercase(), ..word })
    };
    found.into_iter().filter_map(name).collect()
}

/// The passages of comments in their own words, of no more than [`MOST_BYTES`]: each comment, or one in every so many.
fn sample<'a>(docket: &'a Docket, comments: &[usize]) -> (Vec<Unit<'a>>, Reading) {
    let own = |index: &usize| Some((*index, docket.comment(*index).filter(|comment| comment.is_own_words())?));
    let own: Vec<(usize, &Comment)> = comments.iter().filter_map(own).collect();
    let bytes: usize = own.iter().map(|(_, comment)| comment.text.len()).sum();
    let every = bytes.div_ceil(MOST_BYTES).max(1);
    let (mut units, mut left, mut read) = (Vec::new(), MOST_BYTES, 0);
    for (index, comment) in own.iter().step_by(every) {
        read += 1;
        for passage in docket.passages(*index) {
            let says = matches!(passage.kind, PassageKind::Heading | PassageKind::Paragraph | PassageKind::List);
            if says && left > 0 {
                left = left.saturating_sub(passage.span.len());
                units.push(Unit { language: &comment.language, text: passage.span.of(&comment.text) });
            }
        }
    }
    (units, Reading { comments: read, of: own.len(), passages: 0 })
}

/// Visits the words of a passage that can be distinctive, each with the key of its stem and as it is written: those of
/// two letters or more, and of scripts without spaces pairs of letters.
fn each_term(unit: Unit<'_>, visit: &mut dyn FnMut(u64, &str)) {
    let language = primary(unit.language);
    let stems = Stems::of(language);
    each_word(unit.text, |span, folded| {
        let written = span.of(unit.text);
        let mut term = |stem: &str, form: &str| {
            if stem.chars().nth(1).is_some() && stem.chars().any(char::is_alphabetic) {
                visit(key(language, stem), form);
            }
        };
        if folded.contains(is_unspaced) {
            each_piece(folded, |_, piece| term(piece, piece));
        } else if let Some(stems) = &stems {
            term(&stems.stem(written), written);
        } else {
            term(folded, written);
        }
    });
}

/// FNV-1a (Fowler, Noll and Vo) of a language and a stem. Two of a million words that share a key would be counted as
/// one; of 64 bits that is one chance in forty million.
fn key(language: &str, stem: &str) -> u64 {
    let bytes = language.bytes().chain([0]).chain(stem.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Passages of a language: each as often as said.
    fn units<'a>(language: &'a str, passages: &[(&'a str, usize)]) -> Vec<Unit<'a>> {
        let unit = |text| Unit { language, text };
        passages.iter().flat_map(|&(text, times)| std::iter::repeat_n(unit(text), times)).collect()
    }

    /// Words that stand everywhere, so that texts are long enough.
    const COMMON: &str =
        "we thank the authority for the chance to speak of its paper and of what it asks of the ports of the land";

    fn words(here: &[Unit<'_>], rest: &[Unit<'_>]) -> Vec<(String, usize, usize)> {
        let found = distinctive(here, &Census::of(rest.iter().copied())).unwrap();
        found.into_iter().map(|word| (word.word, word.here, word.elsewhere)).collect()
    }

    #[test]
    fn a_word_is_counted_once_a_passage_and_with_its_forms() {
        let said = format!("{COMMON}: Trawlers, trawlers, a trawler");
        let here = units("en", &[(&said, 6), (COMMON, 3)]);
        let rest = units("en", &[(COMMON, 140), ("a trawler", 2)]);
        assert_eq!(words(&here, &rest), [("Trawlers".to_owned(), 6, 2)]);
        let once = format!("{COMMON}: {}", "trawler ".repeat(50));
        assert_eq!(words(&units("en", &[(&once, 1), (COMMON, 8)]), &rest), []);
    }

    #[test]
    fn a_word_is_compared_within_its_language() {
        let french = "nous remercions l\u{2019}autorité de nous avoir consultés sur cette question importante";
        let here = units("fr", &[(french, 20)]);
        let english = units("en", &[(COMMON, 100)]);
        assert_eq!(distinctive(&here, &Census::of(english)), Err(Reason::NothingElse(0)));
        assert_eq!(words(&here, &units("fr-CA", &[(french, 40)])), []);
    }

    #[test]
    fn too_few_words_say_nothing() {
        let rest = Census::of(units("en", &[(COMMON, 40)]));
        assert_eq!(distinctive(&[], &rest), Err(Reason::NotOwnWords));
        let words = count_words(COMMON);
        assert_eq!(distinctive(&units("en", &[(COMMON, 2)]), &rest), Err(Reason::TooShort(2 * words)));
        let short = Census::of(units("en", &[(COMMON, 1)]));
        assert_eq!(distinctive(&units("en", &[(COMMON, 40)]), &short), Err(Reason::NothingElse(words)));
    }

    #[test]
    fn scripts_without_spaces_have_pairs_for_words() {
        let letters = "港湾監視";
        let long = format!("{} {letters}", "字 ".repeat(30));
        let here = units("ja", &[(&long, 8)]);
        let filler = "字 ".repeat(30);
        let found = words(&here, &units("ja", &[(&filler, 60)]));
        assert_eq!(found.iter().map(|(word, ..)| word.as_str()).collect::<Vec<_>>().len(), 3, "{found:?}");
    }
}
