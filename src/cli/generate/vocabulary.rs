//! The vocabulary of a language: lemmas by rank, each with its endings.
//!
//! It is the same for every seed and every size, so that a query means the same to all of them. After the function words,
//! words of policy and invented ones take turns, and then invented ones are left: about fifty thousand forms are met in
//! three million words.

use std::collections::BTreeSet;

use super::lists;
use super::random::{Random, Ranks};

/// How many lemmas are invented.
const INVENTED: usize = 8_500;

/// The seed of the vocabulary itself.
const SEED: u64 = 20_240_115;

/// The languages that comments are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    English,
    French,
    German,
    Chinese,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::English, Self::French, Self::German, Self::Chinese];

    /// BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::German => "de",
            Self::Chinese => "zh",
        }
    }

    /// What stands between words.
    pub fn space(self) -> &'static str {
        if self == Self::Chinese { "" } else { " " }
    }

    /// What invented words end in, and how often. None takes an ending that would hide its stem.
    fn endings(self) -> &'static [(&'static str, u64)] {
        match self {
            Self::English => &[("", 58), ("s", 20), ("ed", 11), ("ing", 11)],
            Self::French => &[("", 50), ("s", 25), ("er", 15), ("ant", 10)],
            Self::German => &[("", 50), ("en", 25), ("er", 15), ("ung", 10)],
            Self::Chinese => &[("", 1)],
        }
    }
}

/// The words of a language, to be drawn from.
pub struct Vocabulary {
    language: Language,
    lemmas: Vec<Lemma>,
    function_words: usize,
    ranks: Ranks,
}

struct Lemma {
    stem: String,
    inflected: bool,
}

impl Vocabulary {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        let plain = |stem: &str| Lemma { stem: stem.to_owned(), inflected: false };
        let regular = |stem: &str| Lemma { stem: stem.to_owned(), inflected: true };
        let (function, policy): (_, Vec<Lemma>) = match language {
            Language::English => {
                let others = lists::UNINFLECTED.split_whitespace().map(plain);
                (lists::ENGLISH, lists::INFLECTED.split_whitespace().map(regular).chain(others).collect())
            }
            Language::French => (lists::FRENCH, Vec::new()),
            Language::German => (lists::GERMAN, Vec::new()),
            Language::Chinese => (lists::CHINESE, Vec::new()),
        };
        let mut lemmas: Vec<Lemma> = function.split_whitespace().map(plain).collect();
        let function_words = lemmas.len();
        if language != Language::Chinese {
            let mut policy = shuffled(policy).into_iter();
            for stem in invented(INVENTED) {
                lemmas.extend(policy.next());
                lemmas.push(regular(&stem));
            }
        }
        let ranks = Ranks::new(lemmas.len());
        Self { language, lemmas, function_words, ranks }
    }

    /// The rank of a word, drawn by how common it is.
    pub fn draw(&self, random: &mut Random) -> usize {
        self.ranks.draw(random)
    }

    /// The rank of a word that says something. All of those are as likely, since what one comment is about another is not.
    pub fn draw_content(&self, random: &mut Random) -> usize {
        let least = if self.language == Language::Chinese { 0 } else { self.function_words };
        least + random.place(self.lemmas.len() - least)
    }

    /// A form of the word of that rank, written after what `out` holds.
    pub fn write(&self, rank: usize, random: &mut Random, out: &mut String) {
        let Some(lemma) = self.lemmas.get(rank) else { return };
        let ending = if lemma.inflected { random.weighed(self.language.endings()) } else { "" };
        // English drops an e before a vowel, and writes "replies" for "replys".
        let cut = match (lemma.stem.strip_suffix('e'), lemma.stem.strip_suffix('y')) {
            (Some(stem), _) if matches!(ending, "ed" | "ing") => (stem, ending),
            (_, Some(stem)) if ending == "s" => (stem, "ies"),
            (_, Some(stem)) if ending == "ed" => (stem, "ied"),
            _ => (lemma.stem.as_str(), ending),
        };
        out.push_str(cut.0);
        out.push_str(cut.1);
    }
}

/// Invented stems, the short ones first, as they are in any language.
fn invented(count: usize) -> Vec<String> {
    let mut random = Random::new(SEED, 0);
    let mut seen: BTreeSet<String> = lists::INFLECTED.split_whitespace().map(str::to_owned).collect();
    let mut stems = Vec::with_capacity(count);
    while stems.len() < count {
        let long = random.below(count as u64) < stems.len() as u64;
        let stem = word(&mut random, if long { 3 } else { 2 });
        if stem.len() >= 5 && seen.insert(stem.clone()) {
            stems.push(stem);
        }
    }
    stems
}

/// A word that can be spoken and that no language has, of so many syllables. It ends in a consonant, so that its endings
/// leave it whole, and its letters are chosen so that few of its parts mean anything.
pub fn word(random: &mut Random, syllables: usize) -> String {
    const ONSETS: [&str; 20] =
        ["b", "bl", "br", "d", "dr", "gl", "gr", "h", "j", "l", "m", "n", "pl", "p", "r", "s", "sn", "st", "v", "vr"];
    const NUCLEI: [&str; 8] = ["a", "e", "i", "o", "u", "ai", "ea", "io"];
    const CODAS: [&str; 7] = ["l", "m", "n", "nd", "r", "rn", "th"];
    let mut word = String::new();
    for syllable in 0..syllables {
        word.push_str(random.pick(&ONSETS));
        word.push_str(random.pick(&NUCLEI));
        if syllable + 1 == syllables || random.chance(300) {
            word.push_str(random.pick(&CODAS));
        }
    }
    word
}

fn shuffled(lemmas: Vec<Lemma>) -> Vec<Lemma> {
    let mut random = Random::new(SEED, 1);
    let mut keyed: Vec<(u64, Lemma)> = lemmas.into_iter().map(|lemma| (random.below(u64::MAX), lemma)).collect();
    keyed.sort_by_key(|(key, _)| *key);
    keyed.into_iter().map(|(_, lemma)| lemma).collect()
}
