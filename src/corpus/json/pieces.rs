//! JSON that comes in pieces, of which the rows of long lists are given one by one: a large file is then never in memory
//! at once, and is read in as many steps as it has pieces.
//!
//! What is not cut out, with the brackets of the lists that are, stays together and is read as a whole in the end.
//! Nothing here judges what is JSON: that is asked of each row and of the rest.

use super::reader::At;

/// A file that comes in pieces.
#[derive(Default)]
pub struct Pieces {
    /// What came, from where it was not given away yet.
    bytes: Vec<u8>,
    /// How much of `bytes` is given away.
    given: usize,
    /// How much of `bytes` was looked at.
    seen: usize,
    /// Where the first byte that was not given away stands.
    at: At,
    begun: bool,
    walker: Walker,
    rows: Option<Rows>,
    rest: Rest,
    /// In the rest, the last string that is a name or a value of the outermost object.
    string: (usize, usize),
    /// Whether that was a name, and a value may follow.
    named: bool,
}

/// A file without the rows that were cut out.
#[derive(Default)]
pub struct Rest {
    /// What is left.
    pub bytes: Vec<u8>,
    /// Where in it each part begins, and where that stands in the file.
    pub parts: Vec<(usize, At)>,
}

/// What comes next in a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// A list of the outermost object: [`Pieces::list`] is its name. [`Pieces::cut`] has its rows come one by one.
    List,
    /// A row of a list that is cut: [`Pieces::row`].
    Row,
    /// The end of that list.
    End,
    /// What cannot stand in a list, and why.
    Broken(&'static str),
}

/// Within a list that is cut.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rows {
    /// A row or the end of the list.
    First,
    /// A row.
    Next,
    /// The rest of a row.
    Row,
    /// A comma or the end of the list.
    After,
}

/// May stand before UTF-8, and says that it is that.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// How deep in brackets the rows of a list of the outermost object stand.
const ROWS: usize = 2;

impl Pieces {
    /// Takes what follows in the file.
    pub fn take(&mut self, bytes: &[u8]) {
        self.bytes.drain(..self.given);
        self.seen -= self.given;
        self.given = 0;
        self.bytes.extend(bytes);
        if !self.begun && (self.bytes.len() >= MARK.len() || !MARK.starts_with(&self.bytes)) {
            self.begun = true;
            if self.bytes.starts_with(MARK) {
                self.bytes.drain(..MARK.len());
                self.at.byte = MARK.len();
            }
            self.rest.parts.push((0, self.at));
        }
    }

    /// What comes next, of what is there.
    pub fn next(&mut self) -> Option<Piece> {
        if !self.begun {
            return None;
        }
        match self.rows {
            None => self.next_list(),
            Some(rows) => self.next_row(rows),
        }
    }

    /// The name of the list that begins.
    pub fn list(&self) -> &[u8] {
        self.rest.bytes.get(self.string.0..self.string.1).unwrap_or_default()
    }

    /// What stands before the name of the list that begins.
    pub fn before(&self) -> (&[u8], &[(usize, At)]) {
        let before = self.rest.bytes.get(..self.string.0.saturating_sub(1)).unwrap_or_default();
        (before, &self.rest.parts)
    }

    /// Has the rows of the list that begins come one by one.
    pub fn cut(&mut self) {
        self.rows = Some(Rows::First);
    }

    /// The row that came, and where it stands.
    pub fn row(&self) -> (&[u8], At) {
        (self.bytes.get(self.given..self.seen).unwrap_or_default(), self.at)
    }

    /// Where the file goes on.
    pub fn at(&self) -> At {
        self.at.after(self.bytes.get(self.given..self.seen).unwrap_or_default())
    }

    /// The file without the rows, once all of it has come. What was begun and did not end is in it.
    pub fn finish(mut self) -> Rest {
        self.begun = true;
        self.rest.parts.push((self.rest.bytes.len(), self.at));
        self.seen = self.bytes.len();
        self.keep();
        self.rest
    }

    fn next_list(&mut self) -> Option<Piece> {
        while let Some(byte) = self.walker.next(&self.bytes, &mut self.seen) {
            let after = self.rest.bytes.len() + self.seen - self.given;
            match byte {
                b'"' if self.walker.depth == 1 && self.walker.quoted => self.string.0 = after,
                b'"' if self.walker.depth == 1 => (self.string.1, self.named) = (after - 1, false),
                b':' if self.walker.depth == 1 => self.named = true,
                b'[' if self.walker.depth == ROWS && self.named => {
                    self.named = false;
                    self.keep();
                    return Some(Piece::List);
                }
                b' ' | b'\t' | b'\n' | b'\r' => {}
                _ => self.named = false,
            }
        }
        self.keep();
        None
    }

    fn next_row(&mut self, mut rows: Rows) -> Option<Piece> {
        if rows == Rows::After {
            self.give();
        }
        while let Some(byte) = self.walker.next(&self.bytes, &mut self.seen) {
            if rows == Rows::Row {
                if self.is_end_of_row(byte) {
                    self.rows = Some(Rows::After);
                    return Some(Piece::Row);
                }
                continue;
            }
            match (byte, rows) {
                (b' ' | b'\t' | b'\n' | b'\r', _) => {}
                (b',', Rows::After) => rows = Rows::Next,
                (b']', Rows::First | Rows::After) => {
                    self.back();
                    self.give();
                    self.rows = None;
                    self.rest.parts.push((self.rest.bytes.len(), self.at));
                    self.walker.next(&self.bytes, &mut self.seen);
                    self.keep();
                    return Some(Piece::End);
                }
                (b',' | b']' | b'}' | b':', Rows::First | Rows::Next) => {
                    self.back();
                    return Some(Piece::Broken("expected value"));
                }
                (_, Rows::After) => {
                    self.back();
                    return Some(Piece::Broken("expected `,` or `]`"));
                }
                _ => {
                    let seen = self.seen;
                    self.seen -= 1;
                    self.give();
                    self.seen = seen;
                    rows = Rows::Row;
                }
            }
            self.rows = Some(rows);
        }
        None
    }

    /// Whether a row ends with this byte; one that belongs to what follows is not seen then.
    fn is_end_of_row(&mut self, byte: u8) -> bool {
        let depth = self.walker.depth;
        match byte {
            b'}' | b']' if depth == ROWS => true,
            b'"' => depth == ROWS && !self.walker.quoted,
            b'}' | b']' if depth < ROWS => {
                self.back();
                true
            }
            b',' | b' ' | b'\t' | b'\n' | b'\r' if depth == ROWS => {
                self.back();
                true
            }
            _ => false,
        }
    }

    /// Takes back the byte that was seen last.
    fn back(&mut self) {
        self.seen -= 1;
        self.walker.depth = ROWS;
        self.walker.quoted = false;
    }

    /// Gives away what was seen.
    fn give(&mut self) {
        self.at = self.at();
        self.given = self.seen;
    }

    /// Gives it to the rest.
    fn keep(&mut self) {
        self.rest.bytes.extend(self.bytes.get(self.given..self.seen).unwrap_or_default());
        self.give();
    }
}

/// Goes through JSON, passing over what is in strings.
#[derive(Default)]
struct Walker {
    /// In how many brackets.
    depth: usize,
    /// Whether in a string.
    quoted: bool,
    escaped: bool,
}

impl Walker {
    /// The next byte that is not within a string; the quotes of strings are given.
    fn next(&mut self, bytes: &[u8], seen: &mut usize) -> Option<u8> {
        while self.quoted {
            let rest = bytes.get(*seen..)?;
            if std::mem::take(&mut self.escaped) {
                if rest.is_empty() {
                    self.escaped = true;
                    return None;
                }
                *seen += 1;
                continue;
            }
            let Some(at) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\')) else {
                *seen = bytes.len();
                return None;
            };
            *seen += at + 1;
            self.escaped = rest.get(at) == Some(&b'\\');
            if !self.escaped {
                self.quoted = false;
                return Some(b'"');
            }
        }
        let byte = *bytes.get(*seen)?;
        *seen += 1;
        match byte {
            b'"' => self.quoted = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        Some(byte)
    }
}
