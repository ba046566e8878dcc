//! Sentences, paragraphs and letters.

use std::fmt::Write as _;

use super::lists;
use super::random::Random;
use super::vocabulary::{Language, Vocabulary};

/// Writes in one language.
pub struct Prose {
    language: Language,
    vocabulary: Vocabulary,
}

/// What one comment is about: words that it comes back to, as texts do.
pub struct Matter(Vec<usize>);

impl Prose {
    /// A writer of a language.
    pub fn new(language: Language) -> Self {
        Self { language, vocabulary: Vocabulary::new(language) }
    }

    /// What a comment of so many words may be about.
    pub fn matter(&self, random: &mut Random, words: u64) -> Matter {
        Matter((0..4 + words / 40).map(|_| self.vocabulary.draw_content(random)).collect())
    }

    /// Words one after the other, with commas and without an end, and how many they are.
    pub fn clause(&self, random: &mut Random, matter: &Matter, words: u64) -> String {
        let mut text = String::new();
        let mut before = usize::MAX;
        let mut written = 0;
        while written < words {
            let between = match random.below(1000) {
                0..12 if before < usize::MAX && self.language != Language::Chinese => "-",
                12..70 if written > 1 && written + 2 < words => self.comma(),
                _ => self.language.space(),
            };
            if written > 0 {
                text.push_str(between);
            }
            written += 1;
            if self.language == Language::English && random.chance(25) {
                let words = random.pick(lists::COLLOCATIONS);
                text.push_str(words);
                written += words.matches(' ').count() as u64;
                before = usize::MAX;
                continue;
            }
            if random.chance(6) {
                let _ = write!(text, "{}", if random.chance(300) { 2020 + random.below(8) } else { random.below(500) });
                before = usize::MAX;
                continue;
            }
            let draw = |random: &mut Random| {
                if random.chance(80) { random.pick(&matter.0) } else { self.vocabulary.draw(random) }
            };
            let mut rank = draw(random);
            if rank == before {
                rank = self.vocabulary.draw_content(random);
            }
            self.vocabulary.write(rank, random, &mut text);
            before = rank;
        }
        text
    }

    /// A sentence of six to twenty-eight words.
    pub fn sentence(&self, random: &mut Random, matter: &Matter) -> String {
        let words = random.between(6, 28);
        let end = match (self.language, random.chance(40)) {
            (Language::Chinese, false) => "。",
            (Language::Chinese, true) => "？",
            (_, false) => ".",
            (_, true) => "?",
        };
        capital(&self.clause(random, matter, words)) + end
    }

    /// A whole text of about so many words, in which each of `sentences` stands.
    pub fn letter(&self, random: &mut Random, words: u64, sentences: &[String]) -> String {
        let matter = self.matter(random, words);
        let english = self.language == Language::English;
        let mut blocks = Vec::new();
        if english && random.chance(400) {
            blocks.push(random.pick(lists::SALUTATIONS).to_owned());
        }
        if english && random.chance(200) {
            blocks.push(random.pick(lists::STOCK_PHRASES).to_owned());
        }
        let headed = english && words > 250 && random.chance(500);
        let numbered = random.chance(500);
        let mut sentences = sentences.iter();
        let mut written: u64 = blocks.iter().chain(sentences.clone()).map(|block| count(block, self.language)).sum();
        let mut sections = 0;
        while written < words {
            if headed && random.chance(350) {
                sections += 1;
                let heading = random.pick(lists::HEADINGS);
                blocks.push(if numbered { format!("{sections}. {heading}") } else { heading.to_owned() });
            }
            let block = if english && words > 100 && random.chance(80) {
                self.list(random, &matter)
            } else {
                self.paragraph(random, &matter, words - written, sentences.next())
            };
            written += count(&block, self.language);
            blocks.push(block);
        }
        blocks.extend(sentences.cloned());
        blocks.join("\n\n")
    }

    /// A paragraph of one to six sentences; one that is given stands among them.
    fn paragraph(&self, random: &mut Random, matter: &Matter, room: u64, given: Option<&String>) -> String {
        // A sentence has seventeen words in the mean: the last paragraph is cut short, so that lengths stay true.
        let most = random.between(1, 6).min(room / 17 + u64::from(random.below(17) < room % 17));
        let mut sentences: Vec<String> = (0..most).map(|_| self.sentence(random, matter)).collect();
        if let Some(given) = given {
            sentences.insert(random.place(sentences.len() + 1), given.clone());
        } else if sentences.is_empty() {
            sentences.push(capital(&self.clause(random, matter, room.max(3))) + ".");
        }
        sentences.join(self.language.space())
    }

    fn list(&self, random: &mut Random, matter: &Matter) -> String {
        let mut list = random.pick(lists::LEAD_INS).to_owned();
        let numbered = random.chance(500);
        for item in 1..=random.between(2, 5) {
            let words = random.between(4, 14);
            let words = self.clause(random, matter, words);
            let _ = if numbered { write!(list, "\n{item}. {words};") } else { write!(list, "\n- {words};") };
        }
        list.pop();
        list + "."
    }

    fn comma(&self) -> &'static str {
        if self.language == Language::Chinese { "，" } else { ", " }
    }
}

/// With a capital letter first.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Words of a text, near enough: those of Chinese have two letters.
fn count(text: &str, language: Language) -> u64 {
    let words = if language == Language::Chinese { text.chars().count() / 2 } else { text.split(' ').count() };
    words as u64
}
