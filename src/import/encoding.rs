//! Bytes that come in pieces become text.
//!
//! A mark at the beginning says what they are (UTF-8, UTF-16). Without one, bytes that are ASCII are passed on as they are;
//! from the first that is not, [`WINDOW`] bytes are judged: they are UTF-8, or else what they look like most. What is no
//! character becomes U+FFFD and is counted, with the line of the first. NUL is no text and is left out, and counted, too.
//!
//! UTF-8 is decoded here; the rest by [`Encodings`].

use super::Drafts;
use super::tally::{At, counted, number};
use crate::corpus::{Problem, Severity};

/// Decodes bytes that follow each other; the second argument says that they are the last.
pub type Decode = Box<dyn FnMut(&[u8], bool) -> String>;

/// What decodes the encodings that are not UTF-8.
#[derive(Clone, Copy)]
pub struct Encodings {
    /// A decoder for the encoding of a name, as the WHATWG's Encoding Standard knows it; `None` for a name that it does not know.
    pub open: fn(&str) -> Option<Decode>,
    /// The name of the encoding that bytes which are not UTF-8 most look like.
    pub guess: fn(&[u8]) -> &'static str,
}

#[cfg(feature = "formats")]
impl Encodings {
    /// Those of `encoding_rs`, guessed by `chardetng`: as Firefox does.
    #[must_use]
    pub fn all() -> Self {
        Self { open: all::open, guess: all::guess }
    }
}

#[cfg(feature = "formats")]
mod all {
    use super::Decode;

    pub fn open(label: &str) -> Option<Decode> {
        let mut decoder = encoding_rs::Encoding::for_label(label.as_bytes())?.new_decoder_without_bom_handling();
        Some(Box::new(move |bytes, last| {
            let most = decoder.max_utf8_buffer_length(bytes.len()).unwrap_or_default();
            let mut text = String::with_capacity(most);
            let _ = decoder.decode_to_string(bytes, &mut text, last);
            text
        }))
    }

    pub fn guess(bytes: &[u8]) -> &'static str {
        let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        detector.guess(None, chardetng::Utf8Detection::Deny).name()
    }
}

/// So many bytes from the first that is not ASCII are judged.
const WINDOW: usize = 64 * 1024;

/// Bytes are UTF-8 when of so many characters that are not ASCII no more than one is broken.
const MANY: usize = 4;

/// Of bytes at every second place so many hundredths are NUL when they are UTF-16 of a text in a western language.
const NULS: usize = 40;

/// The bytes of one file as text.
pub struct Text {
    encodings: Encodings,
    state: State,
    /// Bytes that are not decoded yet.
    held: Vec<u8>,
    decoded: String,
    /// Lines so far, to name one.
    line: usize,
    /// Bytes that were no character: how many, and the line of the first.
    broken: (usize, usize),
    /// The same for U+FFFD that stood in the file.
    replaced: (usize, usize),
    /// The same for NUL.
    nuls: (usize, usize),
    name: String,
    why: &'static str,
}

enum State {
    /// The first bytes, which may be a mark.
    Begin,
    /// All ASCII so far.
    Ascii,
    /// Gathering what is judged.
    Judge,
    Utf8,
    Other(Decode),
}

impl Text {
    /// For a file that is read from its beginning; `asked` overrules what would be found out.
    #[must_use]
    pub fn new(encodings: Encodings, asked: Option<&str>) -> Self {
        let mut text = Self {
            encodings,
            state: State::Begin,
            held: Vec::new(),
            decoded: String::new(),
            line: 1,
            broken: (0, 0),
            replaced: (0, 0),
            nuls: (0, 0),
            name: "UTF-8".to_owned(),
            why: "all of it is ASCII",
        };
        if let Some(asked) = asked {
            text.be(asked, "as you asked");
        }
        text
    }

    /// The name of the encoding, and why it is taken for that.
    #[must_use]
    pub fn encoding(&self) -> (&str, &'static str) {
        (&self.name, self.why)
    }

    /// The text of the bytes that follow, as far as it is decided; `last` says that no more come.
    pub fn decode(&mut self, bytes: &[u8], last: bool) -> &str {
        self.decoded.clear();
        self.push(bytes, last);
        if self.decoded.contains('\0') {
            let count = self.decoded.matches('\0').count();
            tally(&mut self.nuls, count, self.line);
            self.decoded.retain(|char| char != '\0');
        }
        self.line += self.decoded.bytes().filter(|byte| *byte == b'\n').count();
        &self.decoded
    }

    /// Says what was found out, and what is wrong.
    pub fn report(&self, to: &mut Drafts) {
        to.file_mut().found.push(format!("Encoding: {}, since {}.", self.name, self.why));
        to.file_mut().encoding.clone_from(&self.name);
        let at = |line: usize| At { line: Some(line), ..At::default() };
        let (broken, line) = self.broken;
        if broken > 0 {
            let places = counted(broken, "place is no character", "places are no characters");
            let message = format!("{places} of {}; each stands as U+FFFD (�) in the text.", self.name);
            let hint = "If another encoding was meant, name it: --encoding windows-1252.";
            to.note(Problem::new("broken-encoding", Severity::Warning, message, hint), at(line));
        }
        let (replaced, line) = self.replaced;
        if replaced > 0 {
            let message = format!(
                "{} stand in the file: what they were was lost before.",
                counted(replaced, "U+FFFD (�)", "U+FFFD (�)")
            );
            let hint = "Ask for the file in its first encoding, if there is one.";
            to.note(Problem::new("lost-characters", Severity::Warning, message, hint), at(line));
        }
        let (nuls, line) = self.nuls;
        if nuls > 0 {
            let message = format!("{} NUL, which is no text, was left out.", number(nuls));
            let hint = "If it stands between all letters, name the encoding: --encoding utf-16le.";
            to.note(Problem::new("nul", Severity::Warning, message, hint), at(line));
        }
    }

    fn be(&mut self, label: &str, why: &'static str) {
        self.why = why;
        label.clone_into(&mut self.name);
        let is_utf8 = label.eq_ignore_ascii_case("utf-8") || label.eq_ignore_ascii_case("utf8");
        self.state = match (self.encodings.open)(label) {
            Some(decode) if !is_utf8 => State::Other(decode),
            _ => {
                "UTF-8".clone_into(&mut self.name);
                State::Utf8
            }
        };
    }

    fn push(&mut self, bytes: &[u8], last: bool) {
        self.held.extend_from_slice(bytes);
        if matches!(self.state, State::Begin) {
            self.begin(last);
        }
        if matches!(self.state, State::Ascii) {
            let ascii = self.held.iter().position(|byte| !byte.is_ascii()).unwrap_or(self.held.len());
            let passed: Vec<u8> = self.held.drain(..ascii).collect();
            self.decoded.push_str(std::str::from_utf8(&passed).unwrap_or_default());
            if !self.held.is_empty() {
                self.state = State::Judge;
            }
        }
        if matches!(self.state, State::Judge) && (last || self.held.len() >= WINDOW) {
            self.judge();
        }
        match &mut self.state {
            State::Begin | State::Ascii | State::Judge => {}
            State::Utf8 => self.utf8(last),
            State::Other(decode) => {
                let text = decode(&self.held, last);
                self.held.clear();
                let count = text.matches('\u{fffd}').count();
                tally(&mut self.broken, count, self.line);
                self.decoded.push_str(&text);
            }
        }
    }

    /// A mark, or UTF-16 without one, shows itself in the first bytes.
    fn begin(&mut self, last: bool) {
        const ENOUGH: usize = 256;
        if self.held.len() < ENOUGH && !last {
            return;
        }
        for (mark, label) in [(&b"\xef\xbb\xbf"[..], "utf-8"), (b"\xff\xfe", "UTF-16LE"), (b"\xfe\xff", "UTF-16BE")] {
            if self.held.starts_with(mark) {
                self.held.drain(..mark.len());
                return self.be(label, "it begins with the mark of that (BOM)");
            }
        }
        let nuls = |odd: usize| {
            let places = self.held.iter().take(ENOUGH).skip(odd).step_by(2);
            places.filter(|byte| **byte == 0).count() * 100 > NULS * (ENOUGH.min(self.held.len()) / 2).max(4)
        };
        match (nuls(0), nuls(1)) {
            (false, true) => self.be("UTF-16LE", "every second byte is NUL"),
            (true, false) => self.be("UTF-16BE", "every second byte is NUL"),
            _ => self.state = State::Ascii,
        }
    }

    fn judge(&mut self) {
        let window = self.held.get(..WINDOW).unwrap_or(&self.held);
        // Hardly any two bytes of another encoding are a character of UTF-8 by chance; so a few damaged places make a file no other.
        let (characters, broken) = window.utf8_chunks().fold((0, 0), |(characters, broken), chunk| {
            let here = chunk.valid().chars().filter(|char| !char.is_ascii()).count();
            (characters + here, broken + usize::from(!chunk.invalid().is_empty()))
        });
        // The last character may be cut by the end of the window.
        if broken <= 1 + characters / MANY && characters > 0 {
            self.be("utf-8", "what is not ASCII is valid as that");
        } else {
            let label = (self.encodings.guess)(window);
            self.be(label, "it is not valid as UTF-8 and looks most like that");
        }
    }

    fn utf8(&mut self, last: bool) {
        let replaced = self.held.windows(3).filter(|bytes| bytes == b"\xef\xbf\xbd").count();
        tally(&mut self.replaced, replaced, self.line);
        let mut rest = self.held.as_slice();
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.decoded.push_str(text);
                    rest = &[];
                    break;
                }
                Err(error) => {
                    let (valid, after) = rest.split_at(error.valid_up_to());
                    self.decoded.push_str(std::str::from_utf8(valid).unwrap_or_default());
                    let bad = match error.error_len() {
                        None if !last => {
                            rest = after;
                            break;
                        }
                        length => length.unwrap_or(after.len()),
                    };
                    if self.broken.0 == 0 {
                        self.broken.1 = self.line + self.decoded.bytes().filter(|byte| *byte == b'\n').count();
                    }
                    self.broken.0 += 1;
                    self.decoded.push('\u{fffd}');
                    rest = after.get(bad..).unwrap_or_default();
                }
            }
        }
        let kept = rest.len();
        self.held.drain(..self.held.len() - kept);
    }
}

fn tally(so_far: &mut (usize, usize), count: usize, line: usize) {
    if so_far.0 == 0 && count > 0 {
        so_far.1 = line;
    }
    so_far.0 += count;
}
