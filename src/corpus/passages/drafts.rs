//! Drafts of passages: which blocks make one passage together, and of what kind.
//!
//! Three things gather more than one block. A *list* is a lead-in and its items: bullets and lettered items join the
//! block before them when that ends with a colon (or breaks off, with no blank line between), and make a list without
//! a lead-in otherwise; numbered items join only when each is a single sentence without items of its own, for a letter
//! that says "the following comments:" and then numbers its sections has no list of eight pages. A *signature* is a
//! closing with the short lines after it, or short lines at the end of the text. Everything else is one block each.
//!
//! What the last passage is may depend on being the last; what an earlier one is depends on no more than the passages
//! before it and the first block after it that is not in it.

use std::ops::Range;

use super::blocks::{Block, Role};
use super::lines::Page;
use super::{PassageKind, headings, letter, signature};
use crate::corpus::sentences::{ends_sentence, sentences};

/// Columns by which a paragraph must stand in to belong to the item above it, and the most.
const CONTINUES: std::ops::RangeInclusive<usize> = 2..=12;

/// A passage to be, in terms of blocks.
pub(super) struct Draft {
    pub(super) kind: PassageKind,
    pub(super) blocks: Range<usize>,
    /// The blocks that are items.
    pub(super) items: Vec<usize>,
}

/// The drafts of all passages, in order: each block is in one.
pub(super) fn drafts(page: &Page, blocks: &[Block]) -> Vec<Draft> {
    let sheet = Sheet { page, blocks };
    let mut drafts = Vec::new();
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let draft = sheet.draft(at, block);
        at = draft.blocks.end;
        drafts.push(draft);
    }
    drafts
}

struct Sheet<'p> {
    page: &'p Page<'p>,
    blocks: &'p [Block],
}

impl Sheet<'_> {
    fn draft(&self, at: usize, block: &Block) -> Draft {
        match block.role {
            Role::Quote => single(PassageKind::Quote, at),
            Role::Title => single(PassageKind::Heading, at),
            Role::Salutation => single(PassageKind::Salutation, at),
            Role::Closing => self.closing(at),
            Role::Item => self.list(at, at),
            _ if self.is_footer(block) => single(PassageKind::Boilerplate, at),
            _ => self.paragraph(at, block),
        }
    }

    fn paragraph(&self, at: usize, block: &Block) -> Draft {
        let before = at.checked_sub(1).and_then(|before| self.blocks.get(before));
        let next = self.blocks.get(at + 1);
        if next.is_some_and(|next| self.leads(block, next)) {
            return self.list(at, at + 1);
        }
        if let Some(end) = self.numbered_items(at, block) {
            return Draft { kind: PassageKind::List, blocks: at..end, items: (at + 1..end).collect() };
        }
        if let Some(end) = before.and_then(|before| self.signed(before, at)) {
            return Draft { kind: PassageKind::Signature, blocks: at..end, items: Vec::new() };
        }
        let heading = headings::is_heading(self.page, before, block, next);
        single(if heading { PassageKind::Heading } else { PassageKind::Paragraph }, at)
    }

    /// Whether the bullets that begin with `next` hang on `block`.
    fn leads(&self, block: &Block, next: &Block) -> bool {
        let words = self.page.words(block.last);
        let start = next.lines.start;
        let tight = !self.page.is_first(start);
        let deeper = self.page.indent(start) > self.page.indent(block.lines.start);
        next.role == Role::Item && (ends_with_colon(words) || (tight && (deeper || !ends_sentence(words))))
    }

    /// The list whose lead-in is block `at` and whose items begin with block `first`.
    fn list(&self, at: usize, first: usize) -> Draft {
        let mut items = Vec::new();
        let mut end = first;
        let mut margin = 0;
        while let Some(block) = self.blocks.get(end) {
            let start = block.lines.start;
            let inside = CONTINUES.contains(&self.page.indent(start).saturating_sub(margin)) && !items.is_empty();
            match block.role {
                Role::Item => {
                    margin = self.page.indent(start);
                    items.push(end);
                }
                Role::Numbered if inside => items.push(end),
                Role::Plain if inside => {}
                _ => break,
            }
            end += 1;
        }
        Draft { kind: PassageKind::List, blocks: at..end, items }
    }

    /// Where the numbered items end that hang on block `at`. At least two, or else one that ends the text: a number on
    /// its own that more text follows is a section.
    fn numbered_items(&self, at: usize, block: &Block) -> Option<usize> {
        let first = self.blocks.get(at + 1)?.marker.filter(|marker| !marker.is_bullet() && marker.begins())?;
        if !ends_with_colon(self.page.words(block.last)) {
            return None;
        }
        let mut last = first;
        let mut end = at + 2;
        while let Some(marker) = self.blocks.get(end).and_then(|block| block.marker).filter(|m| m.continues(&last)) {
            last = marker;
            end += 1;
        }
        let bullets_follow = self.blocks.get(end).is_some_and(|next| next.role == Role::Item);
        let simple = |item: &Block| sentences(self.page.text, self.page.span_of(item.worded())).len() == 1;
        let simple = !bullets_follow && self.blocks.get(at + 1..end)?.iter().all(simple);
        (simple && (end > at + 2 || end == self.blocks.len())).then_some(end)
    }

    /// A closing with the short lines after it. On its own it is one only where a text (or mail, before its footer)
    /// ends: "Thank you" also opens letters.
    fn closing(&self, at: usize) -> Draft {
        let lines =
            |end: usize| self.blocks.get(at..end).map_or(0, |blocks| blocks.iter().map(|b| b.worded().len()).sum());
        let mut end = at + 1;
        while self.goes_on_signing(end) && lines(end + 1) <= signature::LINES + 2 {
            end += 1;
        }
        let ends = self.blocks.get(end).is_none_or(|next| self.is_footer(next));
        let kind = if lines(end) > 1 || ends { PassageKind::Signature } else { PassageKind::Paragraph };
        Draft { kind, blocks: at..end, items: Vec::new() }
    }

    /// Whether block `at`, after a closing, is part of the signature, and not the heading of what comes after the letter.
    fn goes_on_signing(&self, at: usize) -> bool {
        let Some(block) = self.blocks.get(at) else {
            return false;
        };
        if block.role == Role::Closing {
            return true;
        }
        let heads = self.blocks.get(at + 1).is_some_and(|next| {
            matches!(next.role, Role::Numbered | Role::Item | Role::Quote)
                || (next.role == Role::Plain && !signature::is_signed(self.page, next.worded()))
        });
        block.role == Role::Plain
            && signature::is_signed(self.page, block.worded())
            && !(heads && headings::is_shaped(self.page, block))
    }

    /// Where a signature without a closing ends that begins with block `at`: at the end of the text or of a mail.
    fn signed(&self, before: &Block, at: usize) -> Option<usize> {
        let first = self.blocks.get(at)?;
        if !matches!(before.role, Role::Item | Role::Quote) && !ends_sentence(self.page.words(before.last)) {
            return None;
        }
        let signing = |block: &&Block| block.role == Role::Plain && signature::is_signed(self.page, block.worded());
        let blocks = self.blocks.get(at..)?.iter().take(signature::LINES + 1).take_while(signing).count();
        let lines: usize = self.blocks.get(at..at + blocks)?.iter().map(|block| block.worded().len()).sum();
        let ends = self.blocks.get(at + blocks).is_none_or(|next| self.is_footer(next));
        let name = signature::is_name(self.page, first.lines.start);
        let shaped = name || (blocks == 1 && lines > 1 && !signature::is_headed(self.page, first.lines.start));
        (ends && blocks > 0 && lines <= signature::LINES && shaped).then_some(at + blocks)
    }

    fn is_footer(&self, block: &Block) -> bool {
        block.role == Role::Footer
            || (block.role == Role::Plain && letter::is_footer(self.page.text_of(block.worded())))
    }
}

fn single(kind: PassageKind, at: usize) -> Draft {
    Draft { kind, blocks: at..at + 1, items: Vec::new() }
}

fn ends_with_colon(words: &str) -> bool {
    words.trim_end_matches(['*', '_']).ends_with([':', '：'])
}
