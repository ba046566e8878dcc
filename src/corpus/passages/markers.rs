//! Bullets and enumerators: what may open a list item or a numbered paragraph, read from one line alone.
//!
//! ```text
//! marker     = bullet | enumerator, then white space (a bullet that is nothing else, and "1、", need none)
//! bullet     = "•" "·" "▪" "‣" "◦" … | "-" "–" "—" "*" "+" "→" | "o"
//! enumerator = "(" label ")" | label ")" | label "." | digits "°" | digits "-" | digits "." digits …
//! label      = one to three digits | a letter | a roman numeral below forty
//! ```
//!
//! Whether a line that could open an item does so depends on the lines around it: see `blocks`.

use crate::corpus::sentences::{is_blank, is_month};

/// Bullets that are never anything else at the start of a line; the last four are those of Word's symbol fonts.
const BULLETS: &str = "•·▪‣◦●○■□◆◇➢➤✓✔∙⁃・\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}";

/// Bullets that are also dashes, arrows or signs.
const SIGNS: &str = "-–—−*+→";

/// Words that make a number with a point an amount or a time of day: "2.5 Mio", "10.30 Uhr".
const UNITS: [&str; 14] = [
    "Uhr",
    "Mio",
    "Mrd",
    "Million",
    "Millionen",
    "Milliarden",
    "Milliards",
    "Millions",
    "Prozent",
    "Euro",
    "EUR",
    "USD",
    "GB",
    "TB",
];

/// What opens a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marker {
    pub(super) style: Style,
    /// What it counts to: as a number or a letter, and as a roman numeral. Zero is no value.
    values: [u32; 2],
    /// Its bytes, with the white space after it on the same line.
    pub(super) len: usize,
    /// Nothing else stands on the line.
    pub(super) alone: bool,
}

/// Markers of one style make one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Style {
    /// A character that is a bullet and nothing else.
    Bullet(char),
    /// A dash or other sign with a space after it.
    Sign(char),
    /// A hyphen that touches the word: "-Avoid". Weak: it needs company.
    Hyphen,
    /// Word's round bullet, flattened to the letter o. Weak with one plain space: it is also a word.
    Round,
    /// "1.", "1)", "(1)", "1°", "1-", "1、".
    Number(Frame),
    /// "1.1", "2.3.4": the value is the last number, the payload how many there are.
    Depth(usize),
    /// "a)", "(a)", "a.".
    Small(Frame),
    /// "A)", "(A)", "A.".
    Capital(Frame),
}

/// What stands around a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Frame {
    Dot,
    Close,
    Both,
    Degree,
    Dash,
    Comma,
}

impl Marker {
    /// The marker that opens `line`, which has no white space at its ends.
    pub(super) fn read(line: &str) -> Option<Self> {
        let (style, values, end) = bullet(line).or_else(|| enumerator(line))?;
        let rest = line.get(end..)?;
        let words = rest.trim_start_matches(is_blank);
        let spaced = words.len() < rest.len();
        let touching = matches!(style, Style::Bullet(_) | Style::Hyphen | Style::Number(Frame::Comma))
            || line.get(..end).is_some_and(|marker| marker.ends_with('）'));
        let fits = match style {
            Style::Depth(_) => spaced && words.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()),
            Style::Number(Frame::Dash) => spaced && words.starts_with(char::is_uppercase),
            _ => spaced || touching || rest.is_empty(),
        };
        let amount = match style {
            Style::Depth(_) => UNITS.contains(&letters(words)),
            Style::Number(Frame::Dot) => is_day_of_month(words),
            _ => false,
        };
        (fits && !amount).then_some(Self { style, values, len: line.len() - words.len(), alone: words.is_empty() })
    }

    /// A bullet or a short enumerator, which joins a list; the others number paragraphs of their own.
    pub(super) fn is_bullet(&self) -> bool {
        match self.style {
            Style::Bullet(_) | Style::Sign(_) | Style::Hyphen | Style::Round | Style::Small(_) => true,
            Style::Capital(frame) => frame != Frame::Dot,
            Style::Number(_) | Style::Depth(_) => false,
        }
    }

    /// It opens an item only in company: after a colon, or beside another of its kind.
    pub(super) fn is_weak(&self) -> bool {
        matches!(self.style, Style::Hyphen | Style::Round)
    }

    /// It may be the initial of a name, or of what stands before one: "A.", "i. A.".
    pub(super) fn may_be_initial(&self) -> bool {
        matches!(self.style, Style::Capital(Frame::Dot) | Style::Small(Frame::Dot))
    }

    /// It counts nothing.
    fn is_uncounted(&self) -> bool {
        self.values == [0, 0]
    }

    /// A list may begin with it.
    pub(super) fn begins(&self) -> bool {
        self.is_uncounted() || self.values.contains(&1)
    }

    /// It is the one after `before`.
    pub(super) fn continues(&self, before: &Self) -> bool {
        let steps = self.values.iter().zip(before.values);
        self.style == before.style
            && (self.is_uncounted() || steps.into_iter().any(|(this, that)| that > 0 && *this == that + 1))
    }
}

type Found = (Style, [u32; 2], usize);

fn bullet(line: &str) -> Option<Found> {
    let c = line.chars().next()?;
    let end = c.len_utf8();
    let next = line.get(end..)?.chars().next();
    let style = match next {
        _ if BULLETS.contains(c) => Style::Bullet(c),
        Some(next) if SIGNS.contains(c) && is_blank(next) => Style::Sign(c),
        None if SIGNS.contains(c) => Style::Sign(c),
        Some(next) if c == '-' && next.is_alphabetic() => Style::Hyphen,
        Some(' ') if c == 'o' && !line.starts_with("o  ") => Style::Round,
        Some(next) if c == 'o' && is_blank(next) => Style::Bullet('o'),
        _ => return None,
    };
    Some((style, [0, 0], end))
}

fn enumerator(line: &str) -> Option<Found> {
    let open = line.starts_with(['(', '（']);
    let from = if open { line.chars().next().map_or(0, char::len_utf8) } else { 0 };
    let rest = line.get(from..)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let length = if digits > 0 { digits } else { letters(rest).len() };
    let label = rest.get(..length)?;
    if length == 0 || length > 4 {
        return None;
    }
    let (frame, after) = frame(rest.get(length..)?, open)?;
    let end = from + length + after;
    if digits == 0 {
        let values = [letter_value(label), roman_value(label)];
        let style = if label.starts_with(char::is_lowercase) { Style::Small } else { Style::Capital };
        let lettered = matches!(frame, Frame::Dot | Frame::Close | Frame::Both);
        return (lettered && values != [0, 0]).then_some((style(frame), values, end));
    }
    if digits > 3 {
        return None;
    }
    let deeper = if frame == Frame::Dot { depth(line.get(end..)?) } else { None };
    if let Some((levels, last, length)) = deeper {
        return Some((Style::Depth(levels), [last, 0], end + length));
    }
    Some((Style::Number(frame), [label.parse().ok()?, 0], end))
}

/// What stands after a label, and its bytes.
fn frame(rest: &str, open: bool) -> Option<(Frame, usize)> {
    let closes = |rest: &str| rest.starts_with([')', '）']).then(|| rest.chars().next().map_or(0, char::len_utf8));
    if open {
        return closes(rest).map(|len| (Frame::Both, len));
    }
    if let Some(len) = closes(rest) {
        return Some((Frame::Close, len));
    }
    let c = rest.chars().next()?;
    match c {
        '.' if rest.starts_with(".º") || rest.starts_with(".°") => Some((Frame::Degree, 3)),
        '.' => Some((Frame::Dot, 1)),
        '°' | 'º' => Some((Frame::Degree, if rest.get(2..)?.starts_with(['.', ')']) { 3 } else { 2 })),
        '、' => Some((Frame::Comma, c.len_utf8())),
        '-' | '–' => Some((Frame::Dash, c.len_utf8())),
        ' ' if rest.starts_with(" -") || rest.starts_with(" )") => {
            Some((if rest.starts_with(" -") { Frame::Dash } else { Frame::Close }, 2))
        }
        ' ' if rest.starts_with(" –") => Some((Frame::Dash, 1 + '–'.len_utf8())),
        _ => None,
    }
}

/// What follows "1." in "1.2", "1.2.", "1.2.3": how many numbers in all, the last of them, and the bytes.
fn depth(rest: &str) -> Option<(usize, u32, usize)> {
    let end = rest.bytes().take(12).take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let numbers = rest.get(..end)?.trim_end_matches('.');
    if numbers.is_empty() || numbers.split('.').any(|number| number.is_empty() || number.len() > 2) {
        return None;
    }
    let last = numbers.rsplit('.').next()?.parse().ok()?;
    Some((1 + numbers.split('.').count(), last, end))
}

/// "3. Mai 2010" and "12. April" are dates.
fn is_day_of_month(words: &str) -> bool {
    let month = letters(words);
    let rest = words.get(month.len()..).unwrap_or("").trim_start_matches(is_blank);
    is_month(month) && (rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_digit() || c == ','))
}

/// The letters that `text` begins with, as far as a word goes.
fn letters(text: &str) -> &str {
    let end = text.char_indices().take(20).find(|(_, c)| !c.is_alphabetic()).map(|(at, _)| at);
    end.map_or_else(|| if text.len() <= 20 { text } else { "" }, |end| text.get(..end).unwrap_or(""))
}

/// 1 for "a", 26 for "z".
fn letter_value(label: &str) -> u32 {
    let mut bytes = label.bytes();
    match (bytes.next(), bytes.next()) {
        (Some(byte), None) if byte.is_ascii_alphabetic() => u32::from(byte.to_ascii_lowercase() - b'a') + 1,
        _ => 0,
    }
}

/// The value of a roman numeral below forty, in one case; zero for what is none.
fn roman_value(label: &str) -> u32 {
    const ONES: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let mixed = label.contains(char::is_lowercase) && label.contains(char::is_uppercase);
    let lower = label.to_ascii_lowercase();
    let ones = lower.trim_start_matches('x');
    let tens = lower.len() - ones.len();
    let one = ones.is_empty().then_some(0).or_else(|| ONES.iter().position(|numeral| *numeral == ones));
    match one {
        Some(one) if !mixed && tens < 4 => u32::try_from(10 * tens + one).unwrap_or(0),
        _ => 0,
    }
}
