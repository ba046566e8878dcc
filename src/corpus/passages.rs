//! Passages: the places in a comment that can be pointed at.
//!
//! [`passages`] cuts a text into blocks and says of what kind each is; the parts of a passage are the items of a list,
//! or else its sentences. France's comment gives
//!
//! ```text
//! p1 paragraph
//! p2 paragraph           p2.1 p2.2          sentences
//! p3 paragraph  "1."     p3.1 … p3.5
//! p4 list       "2."     p4.1 … p4.4        "·" items, though blank lines stand between them
//! p5 paragraph  "3."     p5.1 p5.2
//! p6 signature                              three lines, though no blank line stands before them
//! ```
//!
//! # Laws
//!
//! - The text is never edited, only measured. Passages are in order and not empty, begin and end between characters,
//!   the first at 0 and the last at the end, each where the one before ends: joined they are the text, byte for byte.
//!   An empty text has none; one of white space, or of nothing but ornaments, has one paragraph.
//! - White space belongs to what it follows, and so do rules and ornaments: every passage but the first begins with
//!   something visible.
//! - Parts are in order and each begins where the one before ends, the last where the passage ends. Sentences begin
//!   where the passage does, items after the [lead-in](Passage::lead). A single sentence is no part.
//! - Numbers count from 1. When text is added after a blank line, every passage but the last stays as it was, in all
//!   its fields, and the last keeps its number and its start. It alone may change: what was the end of the letter (a
//!   signature, a list that goes on, a line that turns out to be a heading) may not be that any more.
//! - Same text, same passages; time is linear in the text.
//!
//! # The pieces
//!
//! `lines` finds what stands on each line, `layout` which line breaks are meant, `markers` what opens an item, `blocks`
//! gathers lines, `drafts` gathers blocks, with `headings`, `signature` and `letter` to tell the kinds apart. What is
//! in doubt is a paragraph.

mod blocks;
mod drafts;
mod headings;
mod layout;
mod letter;
mod lines;
mod markers;
mod signature;

use super::sentences::sentences;
use blocks::Block;
use drafts::Draft;
use lines::Page;

/// A byte range into the verbatim text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// What stands there in `text`; nothing when the range does not lie in it, between characters.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// Its bytes.
    #[must_use]
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }
}

/// What a passage is in its letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PassageKind {
    /// A short line over more text.
    Heading,
    /// Running text; also whatever is in doubt.
    Paragraph,
    /// Items, with the lead-in before them if there is one.
    List,
    /// Quoted mail: lines that begin with ">".
    Quote,
    /// "Dear Sir or Madam,".
    Salutation,
    /// The closing and who signed.
    Signature,
    /// Mail footers and disclaimers, which no commenter wrote.
    Boilerplate,
}

impl PassageKind {
    /// Its name in exports: "heading", "paragraph" and so on.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::List => "list",
            Self::Quote => "quote",
            Self::Salutation => "salutation",
            Self::Signature => "signature",
            Self::Boilerplate => "boilerplate",
        }
    }
}

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Counts from 1.
    pub number: u32,
    /// What it is.
    pub kind: PassageKind,
    /// With the white space that follows, and for the first that precedes.
    pub span: Span,
    /// The enumerator that opens it, with its white space: "1. ". A list without a lead-in has none: its items do.
    pub marker: Option<Span>,
    /// The items of a list, or else the sentences when there are two or more. Headings, salutations and signatures have
    /// none.
    pub parts: Vec<Part>,
}

/// An item or a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Counts from 1 in its passage.
    pub number: u32,
    /// With the white space that follows.
    pub span: Span,
    /// The bullet or enumerator that opens an item, with its white space; sentences have none.
    pub marker: Option<Span>,
}

impl Passage {
    /// Its name in addresses: "p4".
    #[must_use]
    pub fn id(&self) -> String {
        format!("p{}", self.number)
    }

    /// The name of one of its parts in addresses: "p4.1".
    #[must_use]
    pub fn part_id(&self, part: &Part) -> String {
        format!("p{}.{}", self.number, part.number)
    }

    /// What precedes the first item of a list, which may be nothing; otherwise the whole.
    #[must_use]
    pub fn lead(&self) -> Span {
        let first = self.parts.first().filter(|_| self.kind == PassageKind::List);
        Span { start: self.span.start, end: first.map_or(self.span.end, |item| item.span.start) }
    }
}

/// The passages of a text, in order. See the [laws](self#laws).
#[must_use]
pub fn passages(text: &str) -> Vec<Passage> {
    let page = Page::new(text);
    let blocks = blocks::blocks(&page);
    let drafts = drafts::drafts(&page, &blocks);
    if drafts.is_empty() && !text.is_empty() {
        let span = Span { start: 0, end: text.len() };
        return vec![Passage { number: 1, kind: PassageKind::Paragraph, span, marker: None, parts: Vec::new() }];
    }
    let start = |draft: &Draft| blocks.get(draft.blocks.start).map_or(0, |block| page.start(block.lines.start));
    let ends = drafts.iter().skip(1).map(start).chain([text.len()]);
    let mut last = 0;
    (1..)
        .zip(drafts.iter().zip(ends))
        .map(|(number, (draft, end))| {
            let span = Span { start: last, end };
            last = end;
            passage(&page, &blocks, draft, number, span)
        })
        .collect()
}

/// Trims white space, no-break spaces among it, from the ends of a span.
#[must_use]
pub fn trimmed(text: &str, span: Span) -> Span {
    let body = span.of(text);
    let start = span.start + (body.len() - body.trim_start().len());
    Span { start, end: start + body.trim().len() }
}

fn passage(page: &Page, blocks: &[Block], draft: &Draft, number: u32, span: Span) -> Passage {
    let items = draft.items.iter().filter_map(|item| blocks.get(*item));
    let parts = match draft.kind {
        PassageKind::List => tiles(items.map(|item| (page.start(item.lines.start), marker(page, item))), span.end),
        PassageKind::Paragraph | PassageKind::Quote | PassageKind::Boilerplate => {
            let found = sentences(page.text, span);
            let several = found.len() > 1;
            tiles(found.into_iter().filter(|_| several).map(|sentence| (sentence.start, None)), span.end)
        }
        PassageKind::Heading | PassageKind::Salutation | PassageKind::Signature => Vec::new(),
    };
    let first = draft.blocks.start;
    let opener = blocks.get(first).filter(|_| draft.items.first() != Some(&first));
    Passage { number, kind: draft.kind, span, marker: opener.and_then(|block| marker(page, block)), parts }
}

/// Parts from where each begins to where the next does.
fn tiles(starts: impl Iterator<Item = (usize, Option<Span>)>, end: usize) -> Vec<Part> {
    let starts: Vec<_> = starts.collect();
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([end]);
    (1..)
        .zip(starts.iter().zip(ends))
        .map(|(number, ((start, marker), end))| Part { number, span: Span { start: *start, end }, marker: *marker })
        .collect()
}

/// Where the marker of a block stands, with its white space: up to the next line when it has a line to itself.
fn marker(page: &Page, block: &Block) -> Option<Span> {
    let marker = block.marker?;
    let start = page.start(block.lines.start);
    let end = if marker.alone { page.start(block.lines.start + 1) } else { start + marker.len };
    Some(Span { start, end })
}
