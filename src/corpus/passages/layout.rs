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
use crate::corpus::sentences::{ends_sentence, is_opener};

/// Narrower than this, no text is wrapped; wider, nobody wraps it. Narrow mail is 60 columns; the widest wrapped text
/// in the sample of regulations.gov comments is 131.
const WRAPPED: Range<usize> = 45..161;

/// A line as long as this is text, not a name, an address or a heading.
const SHORT: usize = 60;

/// The lines of a run, measured.
pub(super) struct Layout {
    /// The longest line, addresses of pages apart (they wrap nowhere).
    width: usize,
    /// Each line ends a sentence: chance would not do that three times.
    ended: bool,
    /// Where the short lines of a signature begin.
    signed: usize,
}

impl Layout {
    pub(super) fn of(page: &Page, lines: Range<usize>) -> Self {
        let widths = || lines.clone().filter(|line| !page.words(*line).contains("://")).map(|line| page.width(line));
        let width = widths().max().or_else(|| lines.clone().map(|line| page.width(line)).max()).unwrap_or(0);
        let ended = lines.len() > 2 && lines.clone().all(|line| ends_sentence(page.words(line)));
        let signed = signature::tail(page, lines, width);
        Self { width, ended, signed }
    }

    /// Whether `line` goes on with what the line before it says.
    pub(super) fn joins(&self, page: &Page, line: usize) -> bool {
        let before = page.words(line - 1);
        let this = page.words(line);
        let small = this.trim_start_matches(is_opener).starts_with(char::is_lowercase);
        if ends_sentence(before) || before.ends_with([':', '：', ';']) {
            let indented = page.indent(line) >= page.indent(line - 1) + 2;
            let meant = self.ended || self.signed == line || indented || self.fits(page, line, 85);
            return !meant;
        }
        if small || before.ends_with([',', '-', '–', '—', '，', '、']) {
            return true;
        }
        // Two short lines without a stop are lines of one address, title or signature.
        let short = |line: usize| {
            let width = page.width(line);
            width <= SHORT && (self.width <= SHORT || width * 4 <= self.width * 3)
        };
        let last_word = ends_sentence(this) && self.width <= SHORT;
        !self.fits(page, line, 60) || (short(line - 1) && short(line) && !last_word)
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
