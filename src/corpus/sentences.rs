//! Sentences: where one ends, in any language, without a model of any.
//!
//! A stop ends a sentence when white space follows and what follows that does not begin with a small letter; a stop
//! of a script that writes no spaces ends it at once. The single full stop is the hard case, since it also closes
//! abbreviations, initials, ordinals and enumerators: `abbreviations` lists those that letters to public bodies use.
//! Where there is doubt the sentence goes on: a sentence too long is still a place to point at, half a one is not.
//!
//! Spans tile what they were cut from: each takes the white space after it. What will never happen here: looking at
//! the language the corpus claims (letters mix them), or breaking between two characters that no white space and no
//! such stop divides, so that addresses, decimals and versions stay whole. Time is linear in the text.

mod abbreviations;
mod punctuation;

use super::passages::Span;
use abbreviations::{Abbreviation, abbreviation, is_before_ordinal, is_label, is_starter};
pub(crate) use abbreviations::{is_month, listed};
pub(crate) use punctuation::{is_blank, is_closer, is_opener, is_stop};
use punctuation::{is_hiragana, is_unspaced, is_wide_stop};

/// The text in small letters. `str::to_lowercase` also minds the Greek final sigma, at the cost of two Unicode tables in
/// the page.
pub(super) fn small_letters(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    for char in text.chars() {
        // Most letters need no table.
        if char.is_ascii() {
            small.push(char.to_ascii_lowercase());
        } else {
            small.extend(char.to_lowercase());
        }
    }
    small
}

/// Whether the text has no more than so many words. Looks no further.
pub(super) fn has_at_most(words: usize, text: &str) -> bool {
    text.split_whitespace().nth(words).is_none()
}

/// The sentences of `span`, in order; together they cover it. None when it is empty.
pub(crate) fn sentences(text: &str, span: Span) -> Vec<Span> {
    let body = span.of(text);
    let mut found = Vec::new();
    let mut so_far = SoFar::from(0);
    let mut at = 0;
    while let Some(byte) = body.as_bytes().get(at) {
        // Most of a text: what neither stops nor parts anything.
        if byte.is_ascii_alphanumeric() {
            so_far.worded = true;
            at += 1;
            continue;
        }
        let Some(c) = char_at(body, at) else { break };
        if is_stop(c) {
            let stop = Stop::read(body, at);
            at = stop.end;
            if let Some(next) = so_far.worded.then(|| after(body, &so_far, &stop)).flatten() {
                found.push(Span { start: span.start + so_far.start, end: span.start + next });
                so_far = SoFar::from(next);
                at = next;
            }
            continue;
        }
        if is_blank(c) {
            so_far.end_word(at, at + c.len_utf8());
        }
        so_far.worded |= c.is_alphanumeric();
        at += c.len_utf8();
    }
    // A tail without a word ("- - -") is no sentence: it belongs to the last one.
    match found.last_mut() {
        Some(last) if !so_far.worded => last.end = span.start + body.len(),
        _ if body.is_empty() => {}
        _ => found.push(Span { start: span.start + so_far.start, end: span.start + body.len() }),
    }
    found
}

/// Whether `line` ends with a stop that ends a sentence, as far as the line alone can tell: "Acme Inc." does not.
pub(crate) fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(is_blank);
    let bare = line.trim_end_matches(is_closer);
    let Some(c) = bare.chars().next_back().filter(|c| is_stop(*c)) else {
        return false;
    };
    let word = bare.rsplit(is_blank).next().unwrap_or("").trim_end_matches('.');
    if c != '.' || bare.ends_with("..") {
        return true;
    }
    !is_initials(word) && !matches!(abbreviation(tail(word)), Some(Abbreviation::Always | Abbreviation::BeforeStarter))
}

/// What has been read of the sentence in hand.
struct SoFar {
    start: usize,
    /// Where the present word begins.
    word: usize,
    /// The word before it; empty at the start of the sentence, where bullets and quote marks do not count.
    before: Span,
    /// Whether there has been a letter or a digit.
    worded: bool,
}

impl SoFar {
    fn from(start: usize) -> Self {
        Self { start, word: start, before: Span { start, end: start }, worded: false }
    }

    fn end_word(&mut self, end: usize, next: usize) {
        if self.worded && self.word < end {
            self.before = Span { start: self.word, end };
        }
        self.word = next;
    }
}

/// A group of stops with what closes after them: `.`, `?!`, `...`, `.”`, `.)`, `.[3]`.
struct Stop {
    start: usize,
    end: usize,
    marks: usize,
    wide: bool,
    closed: bool,
}

impl Stop {
    fn read(body: &str, start: usize) -> Self {
        let mut stop = Self { start, end: start, marks: 0, wide: false, closed: false };
        while let Some(c) = char_at(body, stop.end) {
            if is_stop(c) {
                // An ellipsis and a question mark count for more than one full stop.
                stop.marks += if c == '.' { 1 } else { 2 };
                stop.wide |= is_wide_stop(c);
            } else if is_closer(c) {
                stop.closed = true;
            } else if let Some(end) = note_mark(body, stop.end).or_else(|| spaced_closer(body, stop.end)) {
                stop.end = end;
                continue;
            } else {
                break;
            }
            stop.end += c.len_utf8();
        }
        stop
    }
}

/// The end of a footnote's mark at `at`: "[12]".
fn note_mark(body: &str, at: usize) -> Option<usize> {
    let rest = body.get(at..)?.strip_prefix('[')?;
    let digits = rest.bytes().take(4).take_while(u8::is_ascii_digit).count();
    (digits > 0 && rest.get(digits..)?.starts_with(']')).then_some(at + digits + 2)
}

/// The end of a French closing mark at `at`, with the space before it: "« Oui. »". German opens with the same mark, but
/// then a letter follows.
fn spaced_closer(body: &str, at: usize) -> Option<usize> {
    let rest = body.get(at..)?;
    let mark = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let after = mark.strip_prefix(['»', '›'])?;
    let spaced = mark.len() < rest.len() && after.chars().next().is_none_or(|c| !c.is_alphanumeric());
    spaced.then_some(at + rest.len() - after.len())
}

/// Where the next sentence begins, when `stop` ends this one.
fn after(body: &str, so_far: &SoFar, stop: &Stop) -> Option<usize> {
    let gap = Gap::after(body, stop.end);
    let rest = body.get(gap.words..)?;
    let Some(first) = rest.chars().next() else {
        return Some(gap.start);
    };
    let ends = if stop.wide {
        !(stop.closed && is_hiragana(first))
    } else if gap.words == stop.end {
        let before = body.get(..stop.start)?.chars().next_back();
        is_unspaced(first) && (stop.marks > 1 || before.is_some_and(is_unspaced))
    } else {
        let opening = rest.trim_start_matches(|c| is_opener(c) || is_blank(c));
        !opening.starts_with(char::is_lowercase) && (stop.marks > 1 || full_stop_ends(body, so_far, stop, opening))
    };
    ends.then_some(gap.start)
}

/// Whether a single full stop ends the sentence, `next` being what follows.
fn full_stop_ends(body: &str, so_far: &SoFar, stop: &Stop, next: &str) -> bool {
    let whole = Span { start: so_far.word, end: stop.start }.of(body).trim_start_matches(is_opener);
    let before = so_far.before.of(body);
    if before.is_empty() && is_enumerator(whole) {
        return false;
    }
    let number_follows = next.starts_with(|c: char| c.is_numeric() || matches!(c, '§' | '+'));
    let first = first_word(next);
    if is_number(whole) {
        return whole.len() > 2 || !(number_follows || is_before_ordinal(before) || is_month(first));
    }
    let starter_follows = is_starter(first);
    if is_initials(whole) {
        return is_label(before) || (whole == "I" && starter_follows);
    }
    let word = tail(whole);
    // "p. ex." and its like, written with a space.
    if before == "p." && matches!(word, "ex" | "es") {
        return false;
    }
    match abbreviation(word) {
        Some(Abbreviation::Always) => false,
        Some(Abbreviation::BeforeNumber) => !number_follows && !is_letter_number(next),
        Some(Abbreviation::BeforeStarter) => starter_follows,
        Some(Abbreviation::BeforeCapital) => !number_follows,
        None => !is_dotted(word) || starter_follows,
    }
}

/// "1", "4.2", "iv", "b", "Q3": what may number a paragraph.
fn is_enumerator(word: &str) -> bool {
    let roman = word.len() <= 5 && word.chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'I' | 'V' | 'X'));
    let label = word.strip_prefix(char::is_alphabetic).unwrap_or(word);
    let number = word.len() <= 8 && label.chars().all(|c| c.is_ascii_digit() || c == '.');
    !word.is_empty() && (roman || (number && label.split('.').all(|part| part.len() <= 3)))
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// "J", "J.-P", "M": single letters of a script with capitals.
fn is_initials(word: &str) -> bool {
    word.len() <= 16
        && word.split(['.', '-']).filter(|part| !part.is_empty()).count() > 0
        && word.contains(|c: char| c.is_lowercase() || c.is_uppercase())
        && word.split('-').all(|part| {
            let mut letters = part.chars();
            letters.next().is_some_and(char::is_alphabetic) && matches!(letters.as_str(), "" | ".")
        })
}

/// "U.S", "e.g", "Ph.D": letters with full stops inside.
fn is_dotted(word: &str) -> bool {
    word.len() <= 16
        && word.contains('.')
        && word.split('.').all(|part| (1..=2).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic))
}

/// What follows the last hyphen, apostrophe or slash: "l'art" has "art".
fn tail(word: &str) -> &str {
    if word.starts_with("c.-à") {
        return word;
    }
    word.rsplit(['-', '\'', '’', '/', '(', '[']).next().unwrap_or(word)
}

/// The letters that `text` begins with; nothing when there are more than a word has.
fn first_word(text: &str) -> &str {
    let end = text.char_indices().take(24).find(|(_, c)| !c.is_alphabetic()).map(|(at, _)| at);
    end.map_or_else(|| if text.len() <= 24 { text } else { "" }, |end| text.get(..end).unwrap_or(""))
}

/// "L. 121", "II", "XIV": what stands for a number after "art." or "vol.".
fn is_letter_number(text: &str) -> bool {
    let word = first_word(text);
    let roman = word.len() > 1 && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C'));
    roman || (is_initials(word) && text.get(word.len()..).is_some_and(|rest| rest.starts_with('.')))
}

/// What stands after a stop.
struct Gap {
    /// Where the next sentence would begin: after the white space, at the marks of its line in quoted mail.
    start: usize,
    /// Where its first word may be: after these marks too.
    words: usize,
}

impl Gap {
    fn after(body: &str, start: usize) -> Self {
        let mut gap = Self { start: body.len(), words: body.len() };
        let mut marks = None;
        let mut fresh = false;
        for (at, c) in body.get(start..).unwrap_or("").char_indices() {
            if matches!(c, '\n' | '\r') {
                fresh = true;
                marks = None;
            } else if fresh && c == '>' {
                marks = marks.or(Some(start + at));
            } else if !is_blank(c) {
                gap.words = start + at;
                gap.start = marks.unwrap_or(gap.words);
                break;
            }
        }
        gap
    }
}

fn char_at(body: &str, at: usize) -> Option<char> {
    body.get(at..)?.chars().next()
}
