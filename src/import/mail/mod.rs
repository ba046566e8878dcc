//! Mail: an archive of messages (mbox, and the monthly texts of pipermail), or one message.
//!
//! ```text
//! From user at example.org  Thu Apr 15 06:36:08 2010     a separator
//! From: user at example.org (Ada Nobody)                 headers, folded, RFC 2047
//! Subject: On costs
//!
//! The text. >From here on a line that began with        `>From ` is undone
//! ```
//!
//! Messages are cut here, line by line; what is in one is for [`message`]. A separator is a line that begins with `From `,
//! has a time and a year, stands first or below an empty line, and has a header below it: so a text that quotes one is not cut.

pub mod head;
pub mod message;
pub mod mhonarc;
pub mod post;
mod scrubbed;

use super::tally::At;
use super::{Drafts, Reader};
use crate::corpus::{Problem, Severity};

/// A message may have so many bytes, its attachments among them. Servers take less.
const MOST_BYTES: usize = 64 << 20;

/// A line of more bytes is taken in parts. None that is written or encoded comes near.
const LONGEST_LINE: usize = 1 << 16;

/// Reads an archive of messages, or one.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that the next line needs to know of those before it"
)]
pub struct Mail {
    /// A line that has begun.
    line: Vec<u8>,
    /// Whether that is the rest of a line that is longer than [`LONGEST_LINE`].
    within: bool,
    /// A line that is a separator if what follows is a header.
    held: Option<Vec<u8>>,
    after_empty: bool,
    message: Vec<u8>,
    /// Whether the message stood behind a separator, so that `>From ` is undone in it.
    is_archived: bool,
    /// When it came, as the separator has it.
    came: String,
    /// Where it begins.
    start: usize,
    cut: bool,
    lines: usize,
    number: usize,
}

impl Reader for Mail {
    fn read(&mut self, piece: &[u8], to: &mut Drafts) {
        for part in piece.split_inclusive(|byte| *byte == b'\n') {
            let mut part = part;
            while !part.is_empty() {
                let room = LONGEST_LINE - self.line.len();
                let (now, rest) = part.split_at(part.len().min(room));
                self.line.extend_from_slice(now);
                part = rest;
                if self.line.ends_with(b"\n") || self.line.len() == LONGEST_LINE {
                    self.take(to);
                }
            }
        }
    }

    fn end(&mut self, to: &mut Drafts) {
        if !self.line.is_empty() {
            self.take(to);
        }
        if let Some(held) = self.held.take() {
            self.keep(&held, true);
        }
        self.finish(to);
    }
}

impl Mail {
    /// Takes the line that is there.
    fn take(&mut self, to: &mut Drafts) {
        let mut line = std::mem::take(&mut self.line);
        if self.lines == 0 && line.starts_with(b"\xef\xbb\xbf") {
            // The mark of a file that was saved as UTF-8.
            line.drain(..3);
        }
        let is_start = !self.within;
        self.within = !line.ends_with(b"\n");
        self.lines += usize::from(is_start);
        if let Some(held) = self.held.take() {
            if is_header(&line) {
                self.finish(to);
                self.came = separator(&held).unwrap_or_default();
                self.is_archived = true;
                self.start = self.lines - 1;
            } else {
                self.keep(&held, true);
            }
        }
        let may_begin = self.after_empty || self.lines == 1;
        self.after_empty = is_start && line.iter().all(u8::is_ascii_whitespace);
        if is_start && may_begin && separator(&line).is_some() {
            self.held = Some(line);
            return;
        }
        if self.message.is_empty() && self.after_empty {
            return;
        }
        self.keep(&line, is_start);
    }

    fn keep(&mut self, line: &[u8], is_start: bool) {
        if self.message.len() + line.len() > MOST_BYTES {
            self.cut = true;
            return;
        }
        if self.message.is_empty() && self.start == 0 {
            self.start = self.lines;
        }
        let quotes = line.iter().take_while(|byte| **byte == b'>').count();
        let is_escaped = is_start
            && self.is_archived
            && quotes > 0
            && line.get(quotes..).is_some_and(|rest| rest.starts_with(b"From "));
        self.message.extend_from_slice(line.get(usize::from(is_escaped)..).unwrap_or(line));
    }

    /// The message has ended.
    fn finish(&mut self, to: &mut Drafts) {
        let message = std::mem::take(&mut self.message);
        let came = std::mem::take(&mut self.came);
        let line = std::mem::take(&mut self.start);
        let cut = std::mem::take(&mut self.cut);
        if message.is_empty() {
            return;
        }
        self.number += 1;
        let file = to.file_mut();
        (file.unit, file.rows) = ("message", self.number);
        let at = At::row(self.number, Some(line));
        if cut {
            let message = format!("This message is longer than {} MB; the rest of it was not read.", MOST_BYTES >> 20);
            let hint = "Check that its end is not missing from the comment.";
            to.note(Problem::new("message-too-long", Severity::Warning, message, hint), at);
        }
        if let Some(draft) = message::draft(&message, &came, at, to) {
            return to.add(draft);
        }
        let found = String::from_utf8_lossy(message.get(..200).unwrap_or(&message)).into_owned();
        let message = "What stands here has no header that is known; it was not taken for a message.";
        let hint = "Check whether the archive is damaged here, or is no mail at all.";
        to.note(Problem::new("no-message", Severity::Warning, message, hint).found(&found), at);
    }
}

/// When a message came, if a line is a separator: what stands behind the address.
fn separator(line: &[u8]) -> Option<String> {
    let line = std::str::from_utf8(line.strip_prefix(b"From ")?).ok()?;
    let words: Vec<&str> = line.split_whitespace().collect();
    // `Thu Apr 15 06:36:08 2010`, with a zone before or behind the year or without.
    let clock = words.iter().position(|word| {
        let parts: Vec<&str> = word.split(':').collect();
        (2..=3).contains(&parts.len()) && parts.iter().all(|part| part.len() == 2 && is_number(part))
    })?;
    let is_year = |word: &&str| word.len() == 4 && is_number(word);
    let has_year = words.iter().skip(clock).any(is_year);
    has_year.then_some(words.get(clock.checked_sub(3)?..)?.join(" "))
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a line is a header, or the escaped line that some programs write above the headers.
fn is_header(line: &[u8]) -> bool {
    let name = line.iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count();
    name > 0 && line.get(name) == Some(&b':') || line.starts_with(b">From ")
}

/// Whether a text is an archive of messages, or one message.
pub fn is_mail(text: &str) -> Option<&'static str> {
    let mut lines = text.trim_start_matches(['\n', '\r']).lines();
    let first = lines.next()?;
    if separator(first.as_bytes()).is_some() && lines.next().is_some_and(|line| is_header(line.as_bytes())) {
        return Some("it begins with the line that separates messages");
    }
    // The headers of one message: names with colons down to an empty line, two of those that each message has among them.
    let mut known = 0;
    for line in text.trim_start_matches(['\n', '\r']).lines() {
        if line.trim().is_empty() {
            break;
        }
        if line.starts_with([' ', '\t']) {
            continue;
        }
        if !is_header(line.as_bytes()) {
            return None;
        }
        let name = line.split(':').next().unwrap_or_default().to_ascii_lowercase();
        known += usize::from(matches!(
            name.as_str(),
            "from" | "date" | "message-id" | "received" | "mime-version" | "return-path"
        ));
    }
    (known >= 2).then_some("it begins with the headers of a message")
}
