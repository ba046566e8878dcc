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

use std::collections::BTreeMap;
use std::ops::Range;

use super::layout::Layout;
use super::letter;
use super::lines::Page;
use super::markers::{Marker, Style};
use super::signature;
use crate::corpus::sentences::ends_sentence;

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

/// A continuation hangs by no more columns than this; further in, a line is set to the right.
const HANGING: usize = 12;

/// Words that a number may follow over the end of a line: "of sections 1 and\n2. We".
const CONNECTING: [&str; 28] = [
    "and", "or", "of", "in", "to", "the", "by", "no", "section", "sections", "article", "articles", "paragraph",
    "point", "points", "page", "version", "part", "chapter", "et", "de", "und", "von", "y", "e", "art.", "no.", "nr.",
];

/// The blocks of a page, in order. Ornaments before the first are in none.
pub(super) fn blocks(page: &Page) -> Vec<Block> {
    let mut cutter = Cutter { page, blocks: Vec::new(), counted: BTreeMap::new() };
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
    counted: BTreeMap<Style, Marker>,
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
                    self.counted.extend(marker.map(|marker| (marker.style, marker)));
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
        // A single ">" in the middle of a sentence is a sign: "more than\n> 50 %".
        if words.starts_with('>') && (!runs_on || self.page.words(line + 1).starts_with('>')) {
            let goes_on = !first && matches!(before, Some((Role::Quote, _)));
            return (!goes_on).then_some((Role::Quote, None));
        }
        if letter::is_delimiter(words) && signature::is_signed_line(self.page, line + 1) {
            return Some((Role::Closing, None));
        }
        if let Some(candidate) = candidate.filter(|candidate| self.believes(first, runs_on, candidate)) {
            let role = if candidate.marker.is_bullet() { Role::Item } else { Role::Numbered };
            return Some((role, Some(candidate.marker)));
        }
        if self.page.is_bare(line) || self.awaits_words() {
            return None;
        }
        if !runs_on {
            let role = if is_title(words) { Some(Role::Title) } else { letter::set_phrase(words) };
            let again = !first && role == Some(Role::Salutation) && matches!(before, Some((Role::Salutation, _)));
            if let Some(role) = role {
                return (!again).then_some((role, None));
            }
        }
        let joins = match before {
            _ if first => false,
            None | Some((Role::Title | Role::Salutation | Role::Quote, _)) => false,
            Some((Role::Footer, _)) => true,
            Some((Role::Closing, _)) => {
                let open = !ends_sentence(self.page.words(line - 1));
                signature::is_signed_line(self.page, line) || (open && layout.joins(self.page, line))
            }
            Some((Role::Item | Role::Numbered, _)) if self.hangs(line) => true,
            Some(_) if self.page.is_bare(line - 1) => self.page.width(line - 1) < 3,
            Some(_) => layout.joins(self.page, line),
        };
        (!joins).then_some((Role::Plain, None))
    }

    /// Whether a line that begins like an item is one.
    fn believes(&self, first: bool, runs_on: bool, candidate: &Candidate) -> bool {
        let marker = &candidate.marker;
        // A bullet on a line of its own needs words to follow: anything else is an ornament.
        let worded = self.page.line(candidate.line + 1).is_some_and(|next| !next.bare);
        if marker.alone && !worded {
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
        let counted = self.counted.get(&marker.style).is_some_and(|last| marker.continues(last));
        match marker.style {
            Style::Sign(_) => first || !runs_on || beside || candidate.followed,
            Style::Number(_) | Style::Depth(_) if first => true,
            _ if first || !runs_on => marker.begins() || counted,
            _ => candidate.followed || (counted && !is_connecting(before)),
        }
    }

    /// The last block is a bullet or number on a line of its own.
    fn awaits_words(&self) -> bool {
        self.blocks.last().is_some_and(|block| {
            block.lines.len() == 1 && block.marker.is_some_and(|marker| marker.alone)
        })
    }

    /// Whether `line` hangs under the item before it.
    fn hangs(&self, line: usize) -> bool {
        let margin = self.blocks.last().map_or(0, |block| self.page.indent(block.lines.start));
        (margin + 1..=margin + HANGING).contains(&self.page.indent(line))
    }
}

/// The candidates of a run, last first.
fn candidates(page: &Page, lines: Range<usize>) -> Vec<Candidate> {
    let mut next: BTreeMap<Style, Marker> = BTreeMap::new();
    let mut found = Vec::new();
    for line in lines.rev() {
        if let Some(marker) = Marker::read(page.words(line)) {
            let followed = next.insert(marker.style, marker).is_some_and(|next| next.continues(&marker));
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

fn is_connecting(line: &str) -> bool {
    let last = line.split_whitespace().next_back().unwrap_or("");
    !ends_sentence(line) && CONNECTING.contains(&last.to_lowercase().as_str())
}
