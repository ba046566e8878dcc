//! Wording that is known from elsewhere: papers, and what people write in any letter.

use std::ops::Range;

use super::super::wording::{Row, Word, gram};
use super::Class;
use super::tiles::tiles;
use crate::corpus::Corpus;

/// Of a hundred words of a stretch so many have to stand in a paper for it to be a quotation of it. What is mostly a
/// commenter's own, and quotes on its way, is not.
const OF_PAPER: usize = 80;
/// Of a hundred words of a stretch so many have to belong to set phrases.
const OF_PHRASES: usize = 60;
/// So many words in a row make a part of a set phrase.
const PART: usize = 3;

/// What stands in any letter. In the languages that have stems here; others are left to the corpus's own list.
const PHRASES: &[&str] = &[
    "thank you for the opportunity to comment on this consultation",
    "thank you for giving us the opportunity to provide comments on the proposal",
    "we welcome the opportunity to comment on the consultation paper",
    "we appreciate the opportunity to submit our comments on the proposed",
    "we are pleased to submit these comments in response to the request for comments",
    "I am writing to you in response to the public consultation on the proposed",
    "I am writing on behalf of",
    "please do not hesitate to contact us if you have any questions or require any further information",
    "if you have any questions please feel free to contact the undersigned",
    "we would be happy to discuss any of the points raised in this submission",
    "we look forward to working with you and hearing from you in due course",
    "thank you for your time and consideration of these comments",
    "thank you for your attention to this matter",
    "nous vous remercions de nous avoir donné la possibilité de commenter cette consultation",
    "nous restons à votre disposition pour tout complément d'information",
    "je vous prie d'agréer madame monsieur l'expression de mes salutations distinguées",
    "wir danken Ihnen für die Gelegenheit zur Stellungnahme",
    "für Rückfragen stehen wir Ihnen jederzeit gerne zur Verfügung",
    "agradecemos la oportunidad de presentar nuestros comentarios sobre la propuesta",
    "quedamos a su disposición para cualquier información adicional",
    "agradecemos a oportunidade de apresentar os nossos comentários sobre a proposta",
    "ringraziamo per l'opportunità di presentare le nostre osservazioni sulla proposta",
];

/// What wording is known.
pub struct Known {
    /// The papers whose text the corpus holds.
    papers: Vec<(usize, Row)>,
    phrases: Vec<Row>,
}

impl Known {
    /// What a corpus says, and set phrases.
    pub fn of(corpus: &Corpus) -> Self {
        let papers = corpus.consultation.papers.iter().enumerate();
        let phrases = corpus.stock_phrases.iter().map(String::as_str).chain(PHRASES.iter().copied());
        Self {
            papers: papers.filter_map(|(at, paper)| Some((at, Row::new(paper.text.as_deref()?)))).collect(),
            phrases: phrases.map(Row::new).collect(),
        }
    }

    /// Why two comments may share these words, as each of them has them.
    pub fn class(&self, both: [&[Word]; 2]) -> Class {
        let words: usize = both.iter().map(|words| words.len()).sum();
        let enough = |covered: usize, of_a_hundred: usize| covered * 100 >= words * of_a_hundred;
        let rows = both.map(Row::of_words);
        // Of several papers the first: a later one has it from there.
        let quoted =
            |(_, paper): &&(usize, Row)| enough(rows.iter().map(|row| covered_by_tiles(row, paper)).sum(), OF_PAPER);
        if let Some((paper, _)) = self.papers.iter().find(quoted) {
            return Class::Paper(*paper);
        }
        let covered = both.iter().map(|words| self.covered_by_phrases(words)).sum();
        if enough(covered, OF_PHRASES) { Class::Stock } else { Class::Comment }
    }

    fn covered_by_phrases(&self, words: &[Word]) -> usize {
        let mut covered = vec![false; words.len()];
        for phrase in &self.phrases {
            mark_parts(words, phrase, &mut covered);
        }
        covered.iter().filter(|covered| **covered).count()
    }
}

/// How many words of a row have the same wording as some of another.
fn covered_by_tiles(row: &Row, other: &Row) -> usize {
    tiles(row, other).iter().map(|tile| Range::len(&tile.a)).sum()
}

/// Marks the words that are part of a phrase: three of its words in a row, or all of it when it has fewer.
fn mark_parts(words: &[Word], phrase: &Row, covered: &mut [bool]) {
    let length = phrase.len().clamp(1, PART);
    let parts: Vec<u64> = phrase.grams(0..phrase.len(), length).collect();
    for (at, part) in words.windows(length).enumerate() {
        if parts.contains(&gram(part)) {
            covered.get_mut(at..at + length).unwrap_or_default().fill(true);
        }
    }
}
