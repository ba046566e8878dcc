//! Ids, made of what names a comment in its source, so that the same file gives the same ids again.

use std::collections::{BTreeMap, BTreeSet};

use super::super::draft::{Draft, Drafts};
use super::super::tally::At;
use super::Item;
use crate::corpus::{Dated, Problem, Severity, sha256_hex};
use crate::text::fold;

/// An id has no more characters than this: it stands in addresses.
const LONGEST: usize = 80;

/// The id of each draft, in their order, and whether the source named it. What names none takes author and day, or else its number in the file.
pub fn ids(items: &[Item], to: &mut Drafts) -> Vec<(String, bool)> {
    let mut taken = BTreeSet::new();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut ids = Vec::with_capacity(items.len());
    for Item { draft, submitted } in items {
        let at = At::row(draft.row, draft.line).field("id");
        let named = if is_spoiled(&draft.key) {
            let message = "A spreadsheet has rounded this id to a number with an exponent; it is not used.";
            let hint = "Ask for the export again, and open it with the column of ids as text.";
            let problem = Problem::new("spoiled-id", Severity::Warning, message, hint).found(&draft.key);
            to.problems.note(problem, Some(draft.file), at);
            None
        } else {
            slug(&draft.key)
        };
        let is_named = named.is_some();
        let wanted = named
            .or_else(|| of_author(draft, submitted.date.as_ref()))
            .unwrap_or_else(|| format!("row-{}", draft.row.max(1)));
        let mut id = wanted.clone();
        while !taken.insert(id.clone()) {
            // So many have wanted it before, that thousands of the same name cost no more than as many of different ones.
            let number = numbers.entry(wanted.clone()).or_insert(1);
            *number += 1;
            id = format!("{wanted}-{number}");
        }
        if is_named && id != wanted {
            let message = "Another comment has this id already; a number was added to it.";
            let hint = "Nothing needs to be done if these are different comments; check the column of ids.";
            let problem = Problem::new("id-again", Severity::Warning, message, hint).found(&draft.key);
            to.problems.note(problem, Some(draft.file), at);
        }
        ids.push((id, is_named));
    }
    ids
}

fn of_author(draft: &Draft, date: Option<&Dated>) -> Option<String> {
    let name = if draft.organization.is_empty() { &draft.author } else { &draft.organization };
    let name = slug(name)?;
    let day = date.filter(|date| date.when.is_some()).and_then(|date| date.written.get(..10));
    Some(day.map_or_else(|| name.clone(), |day| format!("{name}-{day}")))
}

/// Whether a spreadsheet made a number with an exponent of an id: `9.00006E+14`.
pub fn is_spoiled(key: &str) -> bool {
    let Some((number, exponent)) = key.split_once(['E', 'e']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = exponent.strip_prefix('+').is_some_and(digits);
    exponent && number.split_once(['.', ',']).map_or_else(|| digits(number), |(a, b)| digits(a) && digits(b))
}

/// The id of what has a name and no more: its slug. Where that has not all of the name (one in Chinese has none of it) a digest
/// stands behind it, so that two names are two ids, and the same name has the same id in the next import.
pub fn of_name(name: &str, noun: &str) -> String {
    let name = name.trim();
    let slug = slug(name);
    let is_whole = |slug: &String| {
        slug.len() < LONGEST && fold(name).chars().all(|char| char.is_ascii() || !char.is_alphanumeric())
    };
    match slug {
        Some(slug) if is_whole(&slug) => slug,
        _ if name.is_empty() => noun.to_owned(),
        slug => format!("{}-{:.8}", slug.as_deref().unwrap_or(noun), sha256_hex(name)),
    }
}

/// A name as an id: `[a-z0-9][a-z0-9._-]*`. `None` when it has no letter or digit that can stand in one.
pub fn slug(name: &str) -> Option<String> {
    let mut slug = String::new();
    for char in fold(name).chars() {
        match char {
            'a'..='z' | '0'..='9' => slug.push(char),
            '.' | '_' if !slug.is_empty() => slug.push(char),
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
        if slug.len() >= LONGEST {
            break;
        }
    }
    slug.truncate(slug.trim_end_matches(['-', '.', '_']).len());
    (!slug.is_empty()).then_some(slug)
}
