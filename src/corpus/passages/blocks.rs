//! Blocks: the lines of a text, gathered into what stands as one piece on the page.
//!
//! Each line either opens a block or goes on with the last one. What opens one, in this order: the first line after a
//! blank one; the edge of quoted mail; a marker that is believed (below); a Markdown title, a salutation, a closing, a
//! machine's line; a break that `layout` takes to be meant. A line without letter or digit (a rule, an underline, an
//! ornament) opens nothing and belongs to what it follows.
//!
//! A marker at the start of a run is believed. Inside a run it might be a word of a wrapped sentence ("in\n2010. We…",
//! "the cost\n- which is high -"), so there a number has to be the first or the next of its style, and where the line
//! before breaks off at the margin, a list has to go on, or another of its kind has to follow in the run.
//!
//! Nothing is decided by looking past the end of the run, or at any earlier text but the last block and the last number
//! of each style: that is what keeps passages where they are when text is added.

use std::ops::Range;

use super::layout::{self, Layout};
use super::letter;
use super::lines::Page;
use super::markers::{Frame, Marker, Style};
use super::signature;
use crate::corpus::sentences::{ends_sentence, is_blank};

/// What opens a block, as its first line shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Plain,
    Item,
    Numbered,
    Quote,
    Title,
    Salutation,
    Closing,
    Footer,
}

/// Lines that stand as one piece.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub(super) role: Role,
    pub(super) lines: Range<usize>,
    /// Its last line that has a word on it.
    pub(super) last: usize,
    pub(super) marker: Option<Marker>,
}

impl Block {
    /// Its lines up to the last with a word: without the rules and ornaments at its end, to which a text may add.
    pub(super) fn worded(&self) -> Range<usize> {
        self.lines.start..self.last + 1
    }
}

/// A continuation hangs by no more columns than this; further in, a line is set to the right.
const HANGING: usize = 12;

/// A closing that is a sentence may be wrapped after so many columns; the others are shorter.
const WRAPPED: usize = 45;

/// The blocks of a page, in order. Ornaments before the first are in none.
pub(super) fn blocks(page: &Page) -> Vec<Block> {
    let mut cutter = Cutter { page, blocks: Vec::new(), counted: Latest::default(), signing: false };
    let mut start = 0;
    while start < page.len() {
        let end = page.run_end(start);
        cutter.run(start..end);
        start = end;
    }
    cutter.blocks
}

struct Cutter<'p> {
    page: &'p Page<'p>,
    blocks: Vec<Block>,
    /// The last marker of each style.
    counted: Latest,
    /// All blocks since a closing could be part of the signature.
    signing: bool,
}

/// A line that begins like an item, and whether the next such line of its style goes on with the count.
struct Candidate {
    line: usize,
    marker: Marker,
    followed: bool,
}

impl Cutter<'_> {
    fn run(&mut self, lines: Range<usize>) {
        let layout = Layout::of(self.page, lines.clone());
        let mut candidates = candidates(self.page, lines.clone());
        for line in lines {
            let candidate = candidates.pop_if(|candidate| candidate.line == line);
            match self.opening(&layout, line, candidate) {
                Some((role, marker)) => {
                    let signed = role == Role::Plain && signature::is_signed_line(self.page, line);
                    self.signing = role == Role::Closing || (self.signing && signed);
                    if let Some(marker) = marker {
                        self.counted.put(marker);
                    }
                    self.blocks.push(Block { role, lines: line..line + 1, last: line, marker });
                }
                None => self.extend(line),
            }
        }
    }

    fn extend(&mut self, line: usize) {
        if let Some(block) = self.blocks.last_mut() {
            block.lines.end = line + 1;
            if !self.page.is_bare(line) {
                block.last = line;
            }
        }
    }

    /// The role, and perhaps marker, of the block that `line` opens.
    fn opening(&self, layout: &Layout, line: usize, candidate: Option<Candidate>) -> Option<(Role, Option<Marker>)> {
        let words = self.page.words(line);
        let first = self.page.is_first(line);
        let before = self.blocks.last().map(|block| (block.role, block.lines.len()));
        let runs_on = !first && layout.runs_on(self.page, line);
        if self.awaits_words() {
            return None;
        }
        let goes_on = !first && matches!(before, Some((Role::Quote, _)));
        if words.starts_with('>') && (goes_on || self.quotes(line)) {
            return (!goes_on).then_some((Role::Quote, None));
        }
        let signed_below = !self.page.is_first(line + 1) && signature::is_signed_line(self.page, line + 1);
        if letter::is_delimiter(words) && signed_below {
            return Some((Role::Closing, None));
        }
        if let Some(candidate) = candidate.filter(|candidate| self.believes(first, runs_on, candidate)) {
            let role = if candidate.marker.is_bullet() { Role::Item } else { Role::Numbered };
            return Some((role, Some(candidate.marker)));
        }
        if self.page.is_bare(line) {
            return None;
        }
        let inside = !first && words.starts_with(char::is_lowercase) && !ends_clause(self.page.words(line - 1));
        if !runs_on && !inside {
            let role = if is_title(words) { Some(Role::Title) } else { letter::set_phrase(words) };
            if let Some(role) = role {
                let again =
                    matches!(role, Role::Salutation | Role::Footer) && before.is_some_and(|(last, _)| last == role);
                return (first || !again).then_some((role, None));
            }
        }
        let joins = match before {
            _ if first => false,
            None | Some((Role::Title | Role::Salutation | Role::Quote, _)) => false,
            Some((Role::Footer, _)) => true,
            Some(_) if self.page.is_bare(line - 1) => self.page.width(line - 1) < 3 && !self.page.is_first(line - 1),
            Some((Role::Closing, _)) => {
                let wrapped = self.page.width(line - 1) > WRAPPED && !ends_sentence(self.page.words(line - 1));
                signature::is_signed_line(self.page, line) || (wrapped && layout.goes_on(self.page, line))
            }
            Some((Role::Item | Role::Numbered, _)) => self.hangs(line) || layout.goes_on(self.page, line),
            Some((_, lines)) => {
                let heads = lines == 1 && layout.heads(self.page, line);
                layout.goes_on(self.page, line) || (layout.lines_up(self.page, line) && !heads)
            }
        };
        (!joins).then_some((Role::Plain, None))
    }

    /// Whether a line that begins like an item is one.
    fn believes(&self, first: bool, runs_on: bool, candidate: &Candidate) -> bool {
        let marker = &candidate.marker;
        // A bullet on a line of its own needs words to follow, or else it is an ornament.
        let worded = self.page.line(candidate.line + 1).is_some_and(|next| !next.bare);
        if self.page.is_bare(candidate.line) && !worded {
            return false;
        }
        let last = self.blocks.last();
        let before = last.map_or("", |block| self.page.words(block.last));
        let beside = last.and_then(|block| block.marker).is_some_and(|last| marker.continues(&last));
        if marker.is_weak() {
            return beside || candidate.followed || before.ends_with([':', '：']);
        }
        if matches!(marker.style, Style::Bullet(_)) {
            return true;
        }
        let counted = self.counted.of(marker.style).is_some_and(|last| marker.continues(&last));
        if marker.may_be_initial() && !counted && self.names_somebody(candidate.line) {
            return false;
        }
        match marker.style {
            Style::Sign(_) => first || !runs_on || beside || candidate.followed,
            Style::Number(_) | Style::Depth(_) | Style::Small(Frame::Both | Frame::Close) if first => true,
            _ if first || !runs_on => marker.begins() || counted,
            _ => candidate.followed || (counted && !layout::is_broken_off(before)),
        }
    }

    /// Whether a line that begins with ">" begins quoted mail. On its own it may be a sign: "more than\n> 50 %".
    fn quotes(&self, line: usize) -> bool {
        let more = !self.page.is_first(line + 1) && self.page.words(line + 1).starts_with('>');
        let rest = self.page.words(line).trim_start_matches('>').trim_start_matches(is_blank);
        let sign = rest.starts_with(|c: char| c.is_ascii_digit()) && Marker::read(rest).is_none();
        !self.page.is_bare(line) && (more || !sign)
    }

    /// Whether a line that begins like "A. Scope" is "A. Person" who signs: in a signature, over other lines of one, or
    /// at the end of the text.
    fn names_somebody(&self, line: usize) -> bool {
        if self.signing {
            return signature::is_signed_line(self.page, line);
        }
        let stops = |block: &Block| {
            matches!(block.role, Role::Item | Role::Quote) || ends_sentence(self.page.words(block.last))
        };
        let run = (line + 1..line + signature::LINES).take_while(|line| !self.page.is_first(*line)).count();
        let end = line + 1 + run;
        let over_others = run > 0 && self.page.is_first(end) && signature::is_signed(self.page, line..end);
        signature::is_name(self.page, line)
            && match self.blocks.last() {
                Some(block) => stops(block) && (over_others || self.signs_off(line)),
                None => over_others,
            }
    }

    /// Whether nothing but the lines of a signature, or a machine's footer, follows `line`, which begins the signature or
    /// is all of it.
    fn signs_off(&self, line: usize) -> bool {
        let page = self.page;
        let plain = |line| {
            let words = page.words(line);
            Marker::read(words).is_none() && letter::set_phrase(words).is_none() && !letter::is_delimiter(words)
        };
        let below = || page.text_of(line + 1..page.run_end(line + 1));
        let footer = page.is_first(line) && page.is_first(line + 1) && letter::is_footer(below());
        let signed = || signature::is_signed(page, line..page.len()) && (line + 1..page.len()).all(plain);
        footer || ((page.is_first(line) || line + 1 == page.len()) && signed())
    }

    /// The last block is a bullet, a number or a delimiter on a line of its own: whatever follows is what it opens.
    fn awaits_words(&self) -> bool {
        self.blocks.last().is_some_and(|block| {
            let delimiter = block.role == Role::Closing && self.page.is_bare(block.last);
            block.lines.len() == 1 && (delimiter || block.marker.is_some_and(|marker| marker.alone))
        })
    }

    /// Whether `line` hangs under the item before it.
    fn hangs(&self, line: usize) -> bool {
        let margin = self.blocks.last().map_or(0, |block| self.page.indent(block.lines.start));
        (margin + 1..=margin + HANGING).contains(&self.page.indent(line))
    }
}

/// The last marker seen of each style. A text has few styles.
#[derive(Default)]
struct Latest(Vec<Marker>);

impl Latest {
    fn of(&self, style: Style) -> Option<Marker> {
        self.0.iter().find(|marker| marker.style == style).copied()
    }

    /// Keeps a marker, and gives the one of its style that was kept before.
    fn put(&mut self, marker: Marker) -> Option<Marker> {
        let Some(kept) = self.0.iter_mut().find(|kept| kept.style == marker.style) else {
            self.0.push(marker);
            return None;
        };
        Some(std::mem::replace(kept, marker))
    }
}

/// The candidates of a run, last first.
fn candidates(page: &Page, lines: Range<usize>) -> Vec<Candidate> {
    let mut next = Latest::default();
    let mut found = Vec::new();
    for line in lines.rev() {
        let marker = Marker::read(page.words(line)).filter(|marker| marker.alone || !page.is_bare(line));
        if let Some(marker) = marker {
            let followed = next.put(marker).is_some_and(|next| next.continues(&marker));
            found.push(Candidate { line, marker, followed });
        }
    }
    found
}

/// A title as Markdown marks it: "## Scope".
fn is_title(words: &str) -> bool {
    let hashes = words.bytes().take(7).take_while(|byte| *byte == b'#').count();
    (1..7).contains(&hashes) && words.get(hashes..).is_some_and(|rest| rest.starts_with([' ', '\t']))
}

fn ends_clause(line: &str) -> bool {
    ends_sentence(line) || line.ends_with([',', ';', ':'])
}
