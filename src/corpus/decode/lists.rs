//! The short lists: what is known to be missing, kinds, issues, words that mean the same, names.

use super::super::json::{Fields, Reader};
use super::super::model::{Completeness, Issue, Kind, NamedBody};
use super::super::problem::{Problem, Severity};
use super::rows_with_id;

pub fn completeness<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Option<Completeness> {
    let mut inner = fields.inner(reader, "completeness")?;
    let note = inner.text(reader, "note").unwrap_or_default();
    let known_missing = inner.texts(reader, "known_missing");
    Some(Completeness { note, known_missing, other: inner.rest(reader) })
}

pub fn kinds<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Vec<Kind> {
    let rows = rows_with_id(reader, fields, "kinds", "kind");
    rows.into_iter()
        .map(|(id, mut row)| {
            let label = row.required(reader, "label", Severity::Warning).unwrap_or_else(|| id.clone());
            Kind { id, label, other: row.rest(reader) }
        })
        .collect()
}

pub fn issues<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Vec<Issue> {
    let rows = rows_with_id(reader, fields, "issues", "issue");
    rows.into_iter()
        .map(|(id, mut row)| {
            let label = row.required(reader, "label", Severity::Warning).unwrap_or_else(|| id.clone());
            let proposition = row.required(reader, "proposition", Severity::Warning).unwrap_or_else(|| label.clone());
            let parent = row.text(reader, "parent");
            Issue { id, label, proposition, parent, other: row.rest(reader) }
        })
        .collect()
}

pub fn lexicon<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Vec<Vec<String>> {
    let groups = fields.list(reader, "lexicon");
    groups
        .into_iter()
        .filter_map(|raw| {
            let group = serde_json::from_str(raw.get()).ok();
            if group.is_none() {
                let problem = Problem::new(
                    "wrong-type",
                    Severity::Error,
                    "This should be a list of words.",
                    "Write [\"word\", \"word\"] here.",
                );
                fields.note(reader, "lexicon", Some(raw), problem.found(raw.get()));
            }
            group
        })
        .collect()
}

pub fn names<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Vec<NamedBody> {
    let rows = fields.inners(reader, "names");
    rows.into_iter()
        .filter_map(|mut row| {
            let pattern = row.required(reader, "pattern", Severity::Error)?;
            let body = row.text(reader, "body").unwrap_or_else(|| pattern.clone());
            let comment = row.text(reader, "comment");
            Some(NamedBody { pattern, body, comment, other: row.rest(reader) })
        })
        .collect()
}
