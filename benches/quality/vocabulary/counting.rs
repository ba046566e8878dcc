//! Distinctive vocabulary: how often it shows a word when there is none to show.
//!
//! The passages of all letters are put into one heap and dealt out again at random, so many to each letter as it had:
//! whatever word is then said to be a letter's own is said wrongly. And the other way about: in how many letters as they
//! were written any word is found.

use std::path::Path;
use std::process::Command;

use comment_explorer::compare::vocabulary::{Census, Figures, Unit, distinctive};
use comment_explorer::corpus::{self, PassageKind, passages};

/// A letter, cut into its passages.
pub type Letter = Vec<String>;

/// So many times the heap is dealt out.
pub const DEALS: usize = 25;

/// The gold letters, without those about other things: their words would be found for their subjects.
pub fn gold() -> Vec<Letter> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gold/letters");
    let register = std::fs::read_to_string(folder.join("letters.tsv")).expect("the register of letters");
    let files = register.lines().skip(1).filter(|line| !line.ends_with("control"));
    let file = |line: &str| folder.join(line.split('\t').next().unwrap_or_default());
    files.map(|line| cut(&std::fs::read_to_string(file(line)).expect("a letter"))).collect()
}

/// The English comments of a generated corpus of so many.
pub fn generated(comments: usize) -> Vec<Letter> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_comments"));
    command.args(["generate", "--seed", "1", "--comments", &comments.to_string()]);
    let docket = corpus::open(&command.output().expect("a corpus is made").stdout);
    let english = docket.corpus.comments.iter().filter(|comment| comment.language == "en" && comment.is_own_words());
    english.map(|comment| cut(&comment.text)).collect()
}

fn cut(text: &str) -> Letter {
    let says = |kind| matches!(kind, PassageKind::Heading | PassageKind::Paragraph | PassageKind::List);
    let cut = passages::passages(text);
    cut.iter().filter(|passage| says(passage.kind)).map(|passage| passage.span.of(text).to_owned()).collect()
}

/// Counts over these letters, in one language.
pub fn counts(letters: &[Letter], language: &str) -> Figures {
    let (letters_long, with_words) = compared(letters, language);
    let mut heap: Vec<String> = letters.concat();
    let mut random = Random(1);
    let (mut dealt, mut wrong) = (0, 0);
    for _ in 0..DEALS {
        random.shuffle(&mut heap);
        let mut rest = heap.as_slice();
        let deal = letters.iter().map(|letter| {
            let (own, others) = rest.split_at(letter.len());
            rest = others;
            own.to_vec()
        });
        let (long, found) = compared(&deal.collect::<Vec<_>>(), language);
        dealt += long;
        wrong += found;
    }
    Figures { letters: letters_long, with_words, dealt, wrong }
}

/// How many letters are long enough to be compared with all others, and in how many of them a word is found.
fn compared(letters: &[Letter], language: &str) -> (usize, usize) {
    let unit = |text| Unit { language, text };
    let (mut long, mut found) = (0, 0);
    for (at, letter) in letters.iter().enumerate() {
        let here: Vec<Unit> = letter.iter().map(|text| unit(text)).collect();
        let others = letters.iter().enumerate().filter(|(other, _)| *other != at);
        let rest = Census::of(others.flat_map(|(_, letter)| letter).map(|text| unit(text)));
        if let Ok(words) = distinctive(&here, &rest) {
            long += 1;
            found += usize::from(!words.is_empty());
        }
    }
    (long, found)
}

/// `SplitMix64` (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).unwrap_or(0)
    }

    /// Fisher and Yates.
    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
