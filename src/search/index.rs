//! The inverted index: for each word, the comments that have it.

use std::collections::HashMap;

use crate::corpus::{Comment, Docket};
use crate::order::order;
use crate::text::{Word, words};

use super::query::Term;

/// How often a comment has a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Posting {
    /// The comment's index.
    pub comment: u32,
    /// Times in the name of who commented.
    pub in_name: u32,
    /// Times in the text.
    pub in_text: u32,
}

impl Posting {
    fn of(comment: u32) -> Self {
        Self { comment, ..Self::default() }
    }
}

/// Words, sorted, each with its posting list, sorted by comment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    words: Vec<(String, Vec<Posting>)>,
    /// Words in name and text of each comment.
    lengths: Vec<(u32, u32)>,
    /// Their means.
    mean_lengths: (f64, f64),
}

impl Index {
    /// Indexes every comment of a docket.
    #[must_use]
    pub fn build(docket: &Docket) -> Self {
        let mut lists: HashMap<String, Vec<Posting>> = HashMap::new();
        let mut lengths = Vec::with_capacity(docket.corpus.comments.len());
        for (comment, number) in docket.corpus.comments.iter().zip(0u32..) {
            let mut length = (0, 0);
            for word in name_words(comment) {
                length.0 += 1;
                count(&mut lists, word, number, |posting| posting.in_name += 1);
            }
            for word in words(&comment.text) {
                length.1 += 1;
                count(&mut lists, word, number, |posting| posting.in_text += 1);
            }
            lengths.push(length);
        }
        let mean_lengths = mean(&lengths);
        let mut words: Vec<_> = lists.into_iter().collect();
        order(&mut words, |a, b| a.0.cmp(&b.0));
        Self { words, lengths, mean_lengths }
    }

    /// The postings of every word that `term` matches, merged by comment. Also says which words those are.
    #[must_use]
    pub fn find(&self, term: &Term) -> (Vec<Posting>, Vec<&str>) {
        let from = self.words.partition_point(|(word, _)| word.as_str() < term.word.as_str());
        let matching = self.words.get(from..).unwrap_or_default().iter().take_while(|(word, _)| term.matches(word));
        let mut sums: Vec<Posting> = (0..).take(self.lengths.len()).map(Posting::of).collect();
        let mut matched = Vec::new();
        for (word, postings) in matching {
            matched.push(word.as_str());
            for posting in postings {
                if let Some(sum) = sums.get_mut(posting.comment as usize) {
                    sum.in_name += posting.in_name;
                    sum.in_text += posting.in_text;
                }
            }
        }
        sums.retain(|sum| sum.in_name + sum.in_text > 0);
        (sums, matched)
    }

    /// How many words the name and the text of a comment have.
    #[must_use]
    pub fn lengths(&self, comment: u32) -> (u32, u32) {
        self.lengths.get(comment as usize).copied().unwrap_or_default()
    }

    /// How many comments are indexed.
    #[must_use]
    pub fn comments(&self) -> usize {
        self.lengths.len()
    }

    /// Mean number of words of names and of texts.
    #[must_use]
    pub fn mean_lengths(&self) -> (f64, f64) {
        self.mean_lengths
    }
}

fn mean(lengths: &[(u32, u32)]) -> (f64, f64) {
    let sum = lengths.iter().fold((0.0, 0.0), |sum, &(name, text)| (sum.0 + f64::from(name), sum.1 + f64::from(text)));
    let comments = f64::from(u32::try_from(lengths.len()).unwrap_or(u32::MAX).max(1));
    (sum.0 / comments, sum.1 / comments)
}

/// The words by which a commenter is known.
fn name_words(comment: &Comment) -> impl Iterator<Item = Word> {
    let author = &comment.author;
    let names = [Some(&author.name), author.long_name.as_ref(), author.person.as_ref()];
    names.into_iter().flatten().flat_map(|name| words(name))
}

fn count(lists: &mut HashMap<String, Vec<Posting>>, word: Word, comment: u32, add: impl FnOnce(&mut Posting)) {
    let list = lists.entry(word.folded).or_default();
    if list.last().is_none_or(|last| last.comment != comment) {
        list.push(Posting::of(comment));
    }
    if let Some(last) = list.last_mut() {
        add(last);
    }
}
