//! Headings: a short line without a stop that stands over more text.
//!
//! Nothing else marks one in plain text (a Markdown title apart), so the rules are mostly about what is none: a date, an
//! address, a salutation, the item of a list, a remark that somebody did not bother to end with a full stop.

use super::blocks::{Block, Role};
use super::lines::{Page, columns};
use super::markers::Marker;
use crate::corpus::sentences::{ends_sentence, has_at_most, is_opener, small_letters};

/// Columns and words of the longest heading. At 60 columns, titles of papers on the front of a letter were missed.
const LONGEST: usize = 80;
const WORDS: usize = 12;

/// A heading may end with a colon when it is as short as "Our comments in detail:".
const WORDS_BEFORE_COLON: usize = 4;

/// Remarks begin so, headings do not.
const REMARKS: [&str; 33] = [
    "i", "i'm", "i’m", "we", "please", "thank", "thanks", "it", "it's", "it’s", "this", "these", "there", "they",
    "you", "he", "she", "yes", "no", "nous", "je", "il", "c'est", "c’est", "oui", "non", "wir", "ich", "es", "ja",
    "nein", "yo", "sí",
];

/// The lines of a mail's head, of which only the subject is a heading.
const MAIL_HEAD: [&str; 8] = ["from:", "to:", "cc:", "date:", "sent:", "de:", "von:", "an:"];

/// Whether `block` is shaped like a heading, whatever stands around it.
pub(super) fn is_shaped(page: &Page, block: &Block) -> bool {
    if block.last != block.lines.start || !matches!(block.role, Role::Plain | Role::Numbered) {
        return false;
    }
    let line = page.words(block.last);
    let words = line.get(block.marker.map_or(0, |marker| marker.len)..).unwrap_or("");
    // A character of Chinese or Japanese says as much as a short word.
    let wide = words.chars().next().is_some_and(|c| columns(c) > 1);
    if page.width(block.last) > if wide { LONGEST / 2 } else { LONGEST } {
        return false;
    }
    let first = small_letters(words.split_whitespace().next().unwrap_or(""));
    let capitals = !words.contains(char::is_lowercase) && words.contains(char::is_uppercase);
    let colon_allowed = capitals || has_at_most(WORDS_BEFORE_COLON, words);
    let starts_small = words.trim_start_matches(is_opener).starts_with(char::is_lowercase);
    has_at_most(WORDS, words)
        && words.contains(char::is_alphabetic)
        && !(starts_small || ends_sentence(words) || words.ends_with([',', ';', '，', '、', '；']))
        && (colon_allowed || !words.ends_with([':', '：']))
        && (capitals || !REMARKS.contains(&first.as_str()))
        && !(MAIL_HEAD.contains(&first.as_str()) || words.contains(['@']) || words.contains("://"))
        && !is_date(words)
}

/// Whether `block` heads what follows: it is no item of a numbered list, and more than a closing follows.
pub(super) fn is_heading(page: &Page, before: Option<&Block>, block: &Block, next: Option<&Block>) -> bool {
    let beside = |first: Option<Marker>, second: Option<Marker>| {
        first.zip(second).is_some_and(|(first, second)| second.continues(&first))
    };
    let listed = beside(before.and_then(|before| before.marker), block.marker)
        || beside(block.marker, next.and_then(|next| next.marker));
    let heads = next.is_some_and(|next| !matches!(next.role, Role::Closing | Role::Footer | Role::Salutation));
    heads && !listed && is_shaped(page, block)
}

/// A few words with a year and a day among them: "Paris, le 12 mars 2010".
fn is_date(words: &str) -> bool {
    let number = |word: &str| {
        let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
        (word.len() <= 6).then(|| digits.parse::<u32>().ok()).flatten()
    };
    let numbers = || words.split_whitespace().filter_map(number);
    has_at_most(7, words)
        && numbers().any(|number| (1900..2100).contains(&number))
        && numbers().any(|number| (1..=31).contains(&number))
}
