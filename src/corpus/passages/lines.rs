//! The lines of a text that have something on them.
//!
//! A line ends at LF, CR LF, a lone CR, a vertical tab (Word's line break), NEL, LS or PS; a form feed is white space,
//! since a paragraph may run over a page. Blank lines are not kept: the line after them says that they were there.

use std::ops::Range;

use crate::corpus::passages::Span;
use crate::corpus::sentences::is_blank;

/// Columns that a tab stands for when indents are compared.
const TAB: usize = 4;

/// A line with something visible on it.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// From its first visible character to its last.
    pub(super) span: Span,
    /// Columns before the first visible character.
    pub(super) indent: usize,
    /// Columns from the first visible character to the last.
    pub(super) width: usize,
    /// Whether a blank line, or nothing, stands before it.
    pub(super) first: bool,
    /// Whether it has neither letter nor digit: a rule, an ornament, a bullet on its own.
    pub(super) bare: bool,
}

/// A text with its lines.
pub(super) struct Page<'t> {
    pub(super) text: &'t str,
    lines: Vec<Line>,
}

impl<'t> Page<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut lines = Vec::new();
        let mut first = true;
        let mut at = 0;
        while let Some(piece) = text.get(at..break_after(text, at)).filter(|piece| !piece.is_empty()) {
            // The second half of CR LF is no blank line.
            let halved = piece == "\n" && text.get(..at).is_some_and(|before| before.ends_with('\r'));
            let found = (!halved).then(|| Line::read(piece, at, first));
            match found {
                Some(Some(line)) => {
                    lines.push(line);
                    first = false;
                }
                Some(None) => first = true,
                None => {}
            }
            at += piece.len();
        }
        Self { text, lines }
    }

    /// How many lines there are.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    pub(super) fn line(&self, number: usize) -> Option<&Line> {
        self.lines.get(number)
    }

    /// What stands on a line, without the white space around it; nothing where there is no such line.
    pub(super) fn words(&self, number: usize) -> &'t str {
        self.line(number).map_or("", |line| line.span.of(self.text))
    }

    /// Where a line begins: at its first visible character, or at the end of the text when there is no such line.
    pub(super) fn start(&self, number: usize) -> usize {
        self.line(number).map_or(self.text.len(), |line| line.span.start)
    }

    /// From the first visible character of several lines to the last.
    pub(super) fn span_of(&self, lines: Range<usize>) -> Span {
        let end = lines.end.checked_sub(1).and_then(|last| self.line(last)).map_or(0, |last| last.span.end);
        Span { start: self.start(lines.start), end }
    }

    /// What stands on several lines.
    pub(super) fn text_of(&self, lines: Range<usize>) -> &'t str {
        self.span_of(lines).of(self.text)
    }

    pub(super) fn width(&self, number: usize) -> usize {
        self.line(number).map_or(0, |line| line.width)
    }

    pub(super) fn indent(&self, number: usize) -> usize {
        self.line(number).map_or(0, |line| line.indent)
    }

    pub(super) fn is_first(&self, number: usize) -> bool {
        self.line(number).is_none_or(|line| line.first)
    }

    pub(super) fn is_bare(&self, number: usize) -> bool {
        self.line(number).is_some_and(|line| line.bare)
    }

    /// The end of the lines from `start` on that no blank line divides.
    pub(super) fn run_end(&self, start: usize) -> usize {
        let rest = self.lines.iter().skip(start + 1);
        start + 1 + rest.take_while(|line| !line.first).count()
    }
}

impl Line {
    fn read(piece: &str, at: usize, first: bool) -> Option<Self> {
        let rest = piece.trim_start_matches(is_blank);
        let body = rest.trim_end_matches(is_blank);
        if body.is_empty() {
            return None;
        }
        let margin = piece.get(..piece.len() - rest.len()).unwrap_or("");
        let start = at + margin.len();
        Some(Self {
            span: Span { start, end: start + body.len() },
            indent: margin.chars().map(|c| if c == '\t' { TAB } else { 1 }).sum(),
            width: if body.is_ascii() { body.len() } else { body.chars().map(columns).sum() },
            first,
            bare: !body.contains(char::is_alphanumeric),
        })
    }
}

/// Where the line that begins at `from` ends, its break with it.
fn break_after(text: &str, from: usize) -> usize {
    let rest = text.as_bytes().iter().enumerate().skip(from);
    // A break is a control character or no ASCII.
    let mut suspects = rest.filter(|(_, byte)| !(b' '..0x80).contains(*byte));
    let found =
        suspects.find_map(|(at, _)| text.get(at..)?.chars().next().filter(|c| is_break(*c)).map(|c| at + c.len_utf8()));
    found.unwrap_or(text.len())
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Columns that a character takes in plain text: two in Chinese, Japanese and Korean writing, as terminals have it.
pub(super) fn columns(c: char) -> usize {
    let wide = matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}')
        || matches!(c, '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}');
    if wide { 2 } else { 1 }
}
