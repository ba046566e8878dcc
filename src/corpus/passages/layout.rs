//! Which line breaks of a run are meant, and which are only where the margin was.
//!
//! A run is the lines between two blank lines. Mail is wrapped at some 72 columns, text taken from a PDF at up to 130
//! and raggedly, text from a page or from Word not at all, and each keeps paragraphs, lists, headings and signatures
//! together without blank lines between. The question asked at each break is the one a typesetter would ask: would the
//! next word have fitted? If it would, the break is meant.
//!
//! Only the run is looked at, never the text around it, so that what is added to a text cannot change how an earlier
//! run is cut.

use std::ops::Range;

use super::lines::{Page, columns};
use super::signature;
use crate::corpus::sentences::{ends_sentence, has_at_most, is_closer, is_opener, is_stop, small_letters};

/// Narrower than this, no text is wrapped; wider, nobody wraps it. Narrow mail is 60 columns; the widest wrapped text
/// in the sample of regulations.gov comments is 131.
const WRAPPED: Range<usize> = 45..161;

/// A line as long as this is text, not a name, an address or a heading.
const SHORT: usize = 60;

/// Words after which a sentence has to go on: "of sections 1 and\n2. We".
const CONNECTING: [&str; 31] = [
    "a",
    "an",
    "and",
    "or",
    "of",
    "in",
    "to",
    "the",
    "by",
    "no",
    "our",
    "section",
    "sections",
    "article",
    "articles",
    "paragraph",
    "point",
    "points",
    "page",
    "version",
    "part",
    "chapter",
    "et",
    "de",
    "und",
    "von",
    "y",
    "e",
    "art.",
    "no.",
    "nr.",
];

/// The lines of a run, measured.
pub(super) struct Layout {
    /// The longest line, addresses of pages apart (they wrap nowhere).
    width: usize,
    /// Each line ends a sentence: chance would not do that three times.
    ended: bool,
    /// The last line ends a sentence.
    prose: bool,
    /// Where the short lines of a signature begin.
    signed: usize,
}

impl Layout {
    pub(super) fn of(page: &Page, lines: Range<usize>) -> Self {
        let widths = || lines.clone().filter(|line| !page.words(*line).contains("://")).map(|line| page.width(line));
        let width = widths().max().or_else(|| lines.clone().map(|line| page.width(line)).max()).unwrap_or(0);
        let ended = lines.len() > 2 && lines.clone().all(|line| ends_sentence(page.words(line)));
        let prose = lines.end.checked_sub(1).is_some_and(|last| ends_sentence(page.words(last)));
        let signed = signature::tail(page, lines, width);
        Self { width, ended, prose, signed }
    }

    /// Whether `line` goes on with the sentence or the paragraph of the line before it.
    pub(super) fn goes_on(&self, page: &Page, line: usize) -> bool {
        let before = page.words(line - 1);
        if ends_sentence(before) || before.ends_with([':', '：', ';']) {
            let indented = page.indent(line) >= page.indent(line - 1) + 2;
            return !(self.ended || self.signed == line || indented || self.fits(page, line, 85));
        }
        let small = page.words(line).trim_start_matches(is_opener).starts_with(char::is_lowercase);
        small || before.ends_with([',', '-', '–', '—', '，', '、']) || !self.fits(page, line, 60)
    }

    /// Whether `line` and the line before it are short lines of one address, title or signature.
    pub(super) fn lines_up(&self, page: &Page, line: usize) -> bool {
        let before = page.words(line - 1);
        let short = |line: usize| {
            let width = page.width(line);
            width <= SHORT && (self.width <= SHORT || width * 4 <= self.width * 3)
        };
        short(line - 1) && short(line) && !(ends_sentence(before) || before.ends_with([':', '：', ';']))
    }

    /// Whether the line before `line` is a few words that stand over a sentence, in a run that ends with one.
    pub(super) fn heads(&self, page: &Page, line: usize) -> bool {
        let before = page.words(line - 1);
        let this = page.words(line);
        let small_below = !page.is_first(line + 1) && page.words(line + 1).starts_with(char::is_lowercase);
        let sentence = ends_sentence(this) || this.contains(". ") || small_below;
        // "It was written by J." ends no sentence, but it is no heading either.
        let stopped = before.trim_end_matches(is_closer).ends_with(is_stop);
        self.prose && sentence && has_at_most(5, before) && !(stopped || is_broken_off(before))
    }

    /// Whether the line before `line` breaks off in the middle of a sentence at the margin, so that what looks like a
    /// bullet or a number on `line` may be a word of that sentence.
    pub(super) fn runs_on(&self, page: &Page, line: usize) -> bool {
        let before = page.words(line - 1);
        !ends_sentence(before)
            && !before.ends_with([':', '：', ';', ','])
            && self.is_wrapped()
            && !self.fits(page, line, 85)
    }

    fn is_wrapped(&self) -> bool {
        WRAPPED.contains(&self.width)
    }

    /// Whether the first word of `line` would have fitted on the line before, within so much of the width. Proportional
    /// type makes lines ragged in characters: 85 % where a sentence ends, 60 % where none does (the lines of the
    /// sample's PDF texts vary by a fifth).
    fn fits(&self, page: &Page, line: usize, percent: usize) -> bool {
        if !self.is_wrapped() {
            return true;
        }
        let this = page.words(line);
        // Between wide characters a line may break anywhere.
        let wide = this.chars().next().map(columns).filter(|columns| *columns > 1);
        let word = || this.split_whitespace().next().map_or(0, |word| word.chars().count());
        let word = wide.unwrap_or_else(word);
        (page.width(line - 1) + 1 + word) * 100 <= self.width * percent
    }
}

/// Whether a line stops at a word that something has to follow.
pub(super) fn is_broken_off(line: &str) -> bool {
    let last = line.split_whitespace().next_back().unwrap_or("");
    !ends_sentence(line) && CONNECTING.contains(&small_letters(last).as_str())
}
