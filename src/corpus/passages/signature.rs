//! Who signed: the short lines under a letter.
//!
//! A signature has no mark of its own. What tells it from the end of a paragraph is the shape of its lines (short, no
//! stop, each beginning anew with a capital, a number or an address) and the stop on the line before it.

use std::ops::Range;

use super::lines::Page;
use super::markers::Marker;
use crate::corpus::sentences::{ends_sentence, has_at_most, is_opener, small_letters};

/// Longest line of a signature, in columns: a post with the long name of a ministry.
const LONGEST: usize = 80;

/// Most words on such a line.
const WORDS: usize = 12;

/// Most lines: name, post, body, four of address, telephone, mail, page.
pub(super) const LINES: usize = 10;

/// Lines of a signature begin so as well: "in the name of", "signed".
const STARTS: [&str; 12] =
    ["/s/", "on behalf", "for ", "and ", "pour ", "im ", "i. a.", "i. A.", "i. V.", "i.A.", "i.V.", "ppa."];

/// Small words inside names.
const PARTICLES: [&str; 22] = [
    "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "van", "von", "der", "den", "ter",
    "zu", "al", "el", "bin", "y",
];

/// Words that a heading has and a name has not.
const HEADINGS: [&str; 27] = [
    "annex",
    "annexe",
    "anhang",
    "anlage",
    "anexo",
    "appendix",
    "attachment",
    "attachments",
    "chapter",
    "conclusion",
    "conclusions",
    "contents",
    "enclosure",
    "enclosures",
    "figure",
    "general",
    "introduction",
    "notes",
    "option",
    "part",
    "question",
    "recommendation",
    "recommendations",
    "references",
    "section",
    "summary",
    "table",
];

/// Whether a line could stand in a signature.
pub(super) fn is_signed_line(page: &Page, line: usize) -> bool {
    let words = page.words(line);
    if page.width(line) > LONGEST || !has_at_most(WORDS, words) {
        return false;
    }
    let contact = words.contains('@') || words.contains("://") || words.starts_with("www.");
    let named = |c: char| c.is_alphanumeric() && !c.is_lowercase();
    let anew = words.trim_start_matches(|c| is_opener(c) || c == '+').starts_with(named)
        || STARTS.iter().any(|start| words.starts_with(start));
    (contact || (anew && !ends_sentence(words) && !words.ends_with([':', ';'])))
        && Marker::read(words).is_none_or(|marker| marker.may_be_initial())
}

/// Whether all of the lines could stand in a signature. Rules and the like may stand between them.
pub(super) fn is_signed(page: &Page, mut lines: Range<usize>) -> bool {
    lines.len() <= LINES && lines.all(|line| page.is_bare(line) || is_signed_line(page, line))
}

/// Whether a line is shaped like a person's name: "Bertrand de LA CHAPELLE", "Dr. J. Smith".
pub(super) fn is_name(page: &Page, line: usize) -> bool {
    let words = page.words(line);
    let capital = |word: &str| word.trim_start_matches(is_opener).starts_with(char::is_uppercase);
    let heading = |word: &str| HEADINGS.contains(&small_letters(word).as_str());
    page.width(line) <= 40
        && has_at_most(6, words)
        && !has_at_most(1, words)
        && !words.contains(|c: char| c.is_numeric() || matches!(c, ':' | '?' | '!' | '&' | '@' | '/'))
        && words.split_whitespace().all(|word| (capital(word) && !heading(word)) || PARTICLES.contains(&word))
        && words.split_whitespace().next().is_some_and(capital)
        && !ends_sentence(words)
}

/// Whether a line begins like a heading: "Annex A".
pub(super) fn is_headed(page: &Page, line: usize) -> bool {
    let first = page.words(line).split_whitespace().next().unwrap_or("");
    HEADINGS.contains(&small_letters(first.trim_end_matches(|c: char| !c.is_alphanumeric())).as_str())
}

/// Where the short lines at the end of a run begin, when a line that ends a sentence stands before them; otherwise the
/// end of the run. `width` is the run's.
pub(super) fn tail(page: &Page, lines: Range<usize>, width: usize) -> usize {
    let full = |line: usize| page.width(line) * 100 > width * 85;
    let short = |line: &usize| page.is_bare(*line) || (is_signed_line(page, *line) && !full(*line));
    let count = lines.clone().rev().take(LINES + 1).take_while(short).count();
    let start = lines.end - count;
    let after_stop = start > lines.start && ends_sentence(page.words(start - 1));
    let name = || count == 1 && is_name(page, start);
    if after_stop && count <= LINES && (count > 1 || name()) { start } else { lines.end }
}
