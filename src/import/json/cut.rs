//! JSON as text that comes in pieces, of which the rows of known lists are cut out one by one: a large file is never in memory
//! at once.
//!
//! A row is an object at one of the [`PATHS`]: the element of a list there, or what stands there by itself. Nothing here judges what
//! is JSON; that is asked of each row.

/// Where rows stand, by the names of the fields that lead there; none is the outermost list.
const PATHS: &[&[&str]] = &[
    &[],
    &["data"],
    &["included"],
    &["filing"],
    &["filings"],
    &["_embedded", "feedback"],
    &["_embedded", "feedbackV1"],
    &["feedback"],
    &["content"],
];

/// A row may have so many bytes: as many as a row of a table.
pub const MOST_BYTES: usize = crate::import::table::rows::MOST_BYTES;

/// Brackets may stand so deep outside rows. What is known stands in three.
const DEEPEST: usize = 64;

/// A row, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cut {
    /// The text of an object, the last name that leads to it, and the line on which it begins.
    Row { list: String, text: String, line: usize },
    /// It is longer than [`MOST_BYTES`], and is passed over.
    TooLong { line: usize },
    /// Brackets stand deeper than anything that is known has them.
    TooDeep { line: usize },
}

/// What stands between brackets that are open.
struct Level {
    is_list: bool,
    /// In an object: the name of the field that is being read.
    name: String,
}

/// JSON in the making.
pub struct Cutter {
    levels: Vec<Level>,
    quoted: bool,
    escaped: bool,
    /// The string that is being read outside rows, which may be a name.
    string: String,
    /// The row that is being read, the brackets that are open within it, and its line.
    row: Option<(String, usize, usize)>,
    line: usize,
    is_over: bool,
}

impl Default for Cutter {
    fn default() -> Self {
        Self {
            levels: Vec::new(),
            quoted: false,
            escaped: false,
            string: String::new(),
            row: None,
            line: 1,
            is_over: false,
        }
    }
}

impl Cutter {
    /// Takes what follows in the text, and gives each row as soon as it is whole.
    pub fn take(&mut self, text: &str, mut give: impl FnMut(Cut)) {
        let mut rest = text;
        while !rest.is_empty() && !self.is_over {
            // Up to the next character that means something: all of those are ASCII.
            let means = |byte: &u8| {
                if self.quoted {
                    matches!(byte, b'"' | b'\\') || self.escaped
                } else {
                    matches!(byte, b'"' | b'{' | b'}' | b'[' | b']' | b',' | b':')
                }
            };
            let at = rest.as_bytes().iter().position(means).unwrap_or(rest.len());
            // What follows a backslash may be a character of several bytes.
            let width = rest.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            let (before, after) = rest.split_at(rest.ceil_char_boundary(at + width));
            self.line += before.bytes().filter(|byte| *byte == b'\n').count();
            let sign = before.as_bytes().get(at).copied().unwrap_or_default();
            rest = after;
            if let Some((row, ..)) = &mut self.row {
                // One byte more shows that it is too long; what follows is not kept.
                if row.len() <= MOST_BYTES {
                    row.push_str(before);
                }
            } else if self.quoted && self.string.len() < 64 {
                self.string.push_str(before.get(..at).unwrap_or_default());
            }
            self.sign(sign, &mut give);
            self.bound(&mut give);
        }
    }

    /// Whether all brackets that were opened were closed; and whether there was one.
    pub fn is_whole(&self) -> bool {
        self.levels.is_empty() && self.row.is_none() && !self.quoted
    }

    /// The line that is being read.
    pub fn line(&self) -> usize {
        self.line
    }

    fn sign(&mut self, sign: u8, give: &mut impl FnMut(Cut)) {
        if std::mem::take(&mut self.escaped) {
            return;
        }
        match sign {
            b'\\' => self.escaped = self.quoted,
            b'"' => {
                self.quoted = !self.quoted;
                if self.quoted {
                    self.string.clear();
                }
            }
            b':' if self.row.is_none() => {
                if let Some(level) = self.levels.last_mut() {
                    level.name = std::mem::take(&mut self.string);
                }
            }
            b'{' | b'[' => self.open(sign),
            b'}' | b']' => self.close(give),
            _ => {}
        }
    }

    fn open(&mut self, sign: u8) {
        if let Some((_, depth, _)) = &mut self.row {
            *depth += 1;
        } else if sign == b'{' && self.is_row() {
            self.row = Some(("{".to_owned(), 1, self.line));
        } else {
            self.levels.push(Level { is_list: sign == b'[', name: String::new() });
        }
    }

    /// Whether an object that begins here is a row.
    fn is_row(&self) -> bool {
        let names = || self.levels.iter().filter(|level| !level.is_list).map(|level| level.name.as_str());
        let lists = self.levels.iter().filter(|level| level.is_list).count();
        let in_list = self.levels.last().is_some_and(|level| level.is_list);
        // The outermost object is none, and what stands in a list of lists is not known.
        let is_there = (lists == 1 && in_list) || (lists == 0 && !self.levels.is_empty());
        is_there && PATHS.iter().any(|path| names().eq(path.iter().copied()))
    }

    fn close(&mut self, give: &mut impl FnMut(Cut)) {
        let Some((_, depth, _)) = &mut self.row else {
            self.levels.pop();
            return;
        };
        *depth -= 1;
        if *depth == 0
            && let Some((text, _, line)) = self.row.take()
        {
            let list = self.levels.iter().rfind(|level| !level.is_list).map(|level| level.name.clone());
            let is_too_long = text.len() > MOST_BYTES;
            give(if is_too_long {
                Cut::TooLong { line }
            } else {
                Cut::Row { list: list.unwrap_or_default(), text, line }
            });
        }
    }

    fn bound(&mut self, give: &mut impl FnMut(Cut)) {
        if self.levels.len() > DEEPEST && !self.is_over {
            give(Cut::TooDeep { line: self.line });
            self.is_over = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cut, Cutter};
    use proptest::prelude::*;

    fn rows(json: &str, size: usize) -> Vec<(String, String, usize)> {
        let mut cutter = Cutter::default();
        let mut rows = Vec::new();
        let mut rest = json;
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(rest.ceil_char_boundary(size.min(rest.len())));
            cutter.take(piece, |cut| {
                if let Cut::Row { list, text, line } = cut {
                    rows.push((list, text, line));
                }
            });
            rest = after;
        }
        rows
    }

    #[test]
    fn rows_are_cut_out_where_they_are_known() {
        let row = |list: &str, text: &str, line: usize| (list.to_owned(), text.to_owned(), line);
        for size in [1, 2, 5, 1000] {
            assert_eq!(
                rows("[{\"a\": \"}\\\"]\"},\n {\"b\": [{}]}]", size),
                [row("", "{\"a\": \"}\\\"]\"}", 1), row("", "{\"b\": [{}]}", 2)]
            );
            assert_eq!(rows("{\"x\": {\"data\": [{}]}, \"data\": {\"id\": 1}}", size), [row("data", "{\"id\": 1}", 1)]);
            assert_eq!(
                rows("{\"_embedded\": {\"feedback\": [{\"é\": \"\\é\"}]}}", size),
                [row("feedback", "{\"é\": \"\\é\"}", 1)]
            );
            assert_eq!(rows("{\"filing\": []} {\"filing\": [{}]}", size), [row("filing", "{}", 1)]);
            assert_eq!(rows("[[{}]]{\"data\"", size), []);
        }
    }

    proptest! {
        #[test]
        fn pieces_of_any_size_give_the_same(json in "([\\[\\]{}\",:\\\\ é\n]|\"data\":|[a-z]){0,60}", size in 1usize..9) {
            prop_assert_eq!(rows(&json, size), rows(&json, 1000));
        }
    }
}
