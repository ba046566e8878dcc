//! One comment that stands in several files becomes one comment with all that they say of it.
//!
//! - A file may have the texts, and another what else is known: rows with one key, of which one has no place for a text.
//! - A row may stand in two files: the same key, the same text.
//! - A message may have been sent to two lists: the same key (`Message-Id`), or the same text by the same author on the same day.
//!
//! What stands twice within one file, or in one list, is kept as two comments: the report groups them.

use std::collections::BTreeMap;

use super::super::draft::Drafts;
use super::super::tally::At;
use super::Item;
use crate::corpus::{Problem, Severity};

/// The items, of which some were joined to earlier ones; and how many.
pub fn join(items: Vec<Item>, to: &mut Drafts) -> (Vec<Item>, usize) {
    let mut kept: Vec<Item> = Vec::with_capacity(items.len());
    let mut by_key: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut by_letter: BTreeMap<(String, String, u64, usize), Vec<usize>> = BTreeMap::new();
    let mut joined = 0;
    for item in items {
        let key = item.draft.key.clone();
        let letter = letter(&item);
        let of_key = by_key.get(&key).filter(|_| !key.is_empty()).map_or(&[][..], Vec::as_slice);
        let of_letter = letter.as_ref().and_then(|letter| by_letter.get(letter)).map_or(&[][..], Vec::as_slice);
        let same = of_key.iter().copied().find(|at| kept.get(*at).is_some_and(|other| is_same_key(other, &item)));
        let same = same.or_else(|| {
            of_letter.iter().copied().find(|at| kept.get(*at).is_some_and(|other| is_same_letter(other, &item)))
        });
        if let Some(other) = same.and_then(|at| kept.get_mut(at)) {
            joined += 1;
            say(other, &item, to);
            merge(other, item);
            continue;
        }
        let at = kept.len();
        if !key.is_empty() {
            push(by_key.entry(key).or_default(), at);
        }
        if let Some(letter) = letter {
            push(by_letter.entry(letter).or_default(), at);
        }
        kept.push(item);
    }
    (kept, joined)
}

/// So many of one key are looked at: what is said to be named by it is named by something else when there are more.
const MOST: usize = 16;

fn push(of_key: &mut Vec<usize>, at: usize) {
    if of_key.len() < MOST {
        of_key.push(at);
    }
}

/// What two copies of a message to different lists have in common: author, day, text. Only what has a list is a message.
fn letter(item: &Item) -> Option<(String, String, u64, usize)> {
    let draft = &item.draft;
    let text = draft.text.as_deref().map(str::trim).filter(|text| !text.is_empty())?;
    let day = item.submitted.date.as_ref()?.written.get(..10)?.to_owned();
    let has_place = !draft.place.is_empty() && !draft.author.is_empty();
    has_place.then(|| (draft.author.clone(), day, crate::checksum::checksum(text.as_bytes()), text.len()))
}

fn is_same_letter(one: &Item, other: &Item) -> bool {
    let text = |item: &Item| item.draft.text.as_deref().map(str::trim).unwrap_or_default().to_owned();
    one.draft.place != other.draft.place && text(one) == text(other)
}

fn is_same_key(one: &Item, other: &Item) -> bool {
    let (one, other) = (&one.draft, &other.draft);
    if !one.place.is_empty() && !other.place.is_empty() {
        return one.place != other.place;
    }
    // Ids that a spreadsheet has spoiled are the same for many.
    one.file != other.file
        && !super::ids::is_spoiled(&one.key)
        && (one.text.is_none() || other.text.is_none() || one.text == other.text)
}

fn say(one: &Item, other: &Item, to: &mut Drafts) {
    let at = At::row(other.draft.row, other.draft.line);
    let name = to.files.get(one.draft.file).map_or("", |file| file.name.as_str()).to_owned();
    let (code, message) = if one.draft.text.is_none() != other.draft.text.is_none() {
        (
            "joined",
            format!(
                "Rows of this file and of {name} have the same id: one has the text, the other what else is known; they became one comment."
            ),
        )
    } else if one.draft.place == other.draft.place {
        ("same-comment", format!("Comments of this file stand in {name} as well; each became one comment."))
    } else {
        (
            "two-lists",
            format!(
                "Messages stand in “{}” as well as in “{}”; each became one comment with two sources.",
                one.draft.place, other.draft.place
            ),
        )
    };
    let hint = "Nothing needs to be done.";
    let problem = Problem::new(code, Severity::Info, message, hint);
    // Of an archive in which each message is a file of its own this is told once, and not for each.
    let (problem, file) = if other.draft.row == 0 {
        (problem.found(to.files.get(other.draft.file).map_or("", |file| file.name.as_str())), None)
    } else {
        (problem, Some(other.draft.file))
    };
    to.problems.note(problem, file, at);
    if let (Some(first), Some(second)) = (&one.draft.text, &other.draft.text)
        && first.trim() != second.trim()
    {
        let message = "The text of this message is not quite the same in both lists; the first is kept.";
        let problem =
            Problem::new("two-texts", Severity::Info, message, "Compare the two at their sources.").found(second);
        to.problems.note(problem, Some(other.draft.file), at);
    }
}

/// Adds to `one` what `other` says beyond it.
fn merge(one: &mut Item, other: Item) {
    if one.submitted.date.is_none() {
        one.submitted = other.submitted;
    }
    let (draft, more) = (&mut one.draft, other.draft);
    for (field, value) in [
        (&mut draft.author, more.author),
        (&mut draft.organization, more.organization),
        (&mut draft.role, more.role),
        (&mut draft.kind, more.kind),
        (&mut draft.country, more.country),
        (&mut draft.region, more.region),
        (&mut draft.title, more.title),
        (&mut draft.language, more.language),
    ] {
        if field.is_empty() {
            *field = value;
        }
    }
    draft.text = draft.text.take().or(more.text);
    draft.text_status = draft.text_status.or(more.text_status);
    draft.text_by = draft.text_by.or(more.text_by);
    draft.withdrawn = draft.withdrawn.take().or(more.withdrawn);
    add(&mut draft.papers, more.papers);
    add(&mut draft.sources, more.sources);
    add(&mut draft.attachments, more.attachments);
    add(&mut draft.tags, more.tags);
}

fn add<T: PartialEq>(so_far: &mut Vec<T>, more: Vec<T>) {
    for item in more {
        if !so_far.contains(&item) {
            so_far.push(item);
        }
    }
}
