//! From the bytes of a corpus file to a [`Corpus`], row by row.
//!
//! A row that cannot be used is left out and reported; everything else is kept. Rows refer to earlier lists, so the
//! order is: consultation, kinds, issues, comments, positions.

mod comments;
mod consultation;
mod positions;

use serde_json::value::RawValue;

use super::json::{Fields, Reader};
use super::model::{Completeness, Corpus, Issue, Kind, NamedBody};
use super::problem::{Problem, Severity};
use super::{FORMAT, date::Dated};
use crate::order::repeated;

pub use comments::sha256_hex;

/// Reads a corpus. What cannot be read is empty; the problems say why.
pub fn decode(bytes: &[u8]) -> (Corpus, Vec<Problem>) {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => return (Corpus::default(), vec![not_utf8(bytes, error.valid_up_to())]),
    };
    let raw: &RawValue = match serde_json::from_str(text) {
        Ok(raw) => raw,
        Err(error) => return (Corpus::default(), vec![not_json(text, &error)]),
    };
    let mut reader = Reader::new(text);
    let corpus = Fields::of(&mut reader, raw, "", "").map(|fields| corpus(&mut reader, fields));
    (corpus.unwrap_or_default(), reader.finish())
}

fn corpus<'a>(reader: &mut Reader<'a>, mut fields: Fields<'a>) -> Corpus {
    let format = fields.required(reader, "format", Severity::Error).unwrap_or_default();
    if !format.is_empty() && format != FORMAT {
        let message =
            "This file is of another format, or of another version of it; what can be read is shown.".to_owned();
        let hint = format!("Open it with the version of the explorer that wrote it, or convert it to “{FORMAT}”.");
        fields.note(
            reader,
            "format",
            None,
            Problem::new("other-format", Severity::Error, message, hint).found(&format),
        );
    }
    let id = fields.required(reader, "id", Severity::Warning).unwrap_or_else(|| "corpus".to_owned());
    let revision = fields.required(reader, "revision", Severity::Warning).unwrap_or_default();
    let language = fields.required(reader, "language", Severity::Warning).unwrap_or_else(|| "en".to_owned());
    let title = fields.required(reader, "title", Severity::Warning).unwrap_or_else(|| id.clone());
    let consultation = consultation::consultation(reader, &mut fields);
    let completeness = completeness(reader, &mut fields);
    let mut kinds = kinds(reader, &mut fields);
    let issues = issues(reader, &mut fields);
    let comments = comments::comments(reader, &mut fields, &consultation, &mut kinds);
    let positions = positions::positions(reader, &mut fields, &comments, &issues);
    let lexicon = lexicon(reader, &mut fields);
    let names = names(reader, &mut fields);
    let stock_phrases = fields.texts(reader, "stock_phrases");
    let other = fields.rest(reader);
    Corpus {
        format,
        id,
        revision,
        language,
        title,
        consultation,
        completeness,
        kinds,
        issues,
        comments,
        positions,
        lexicon,
        names,
        stock_phrases,
        other,
    }
}

fn completeness<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Option<Completeness> {
    let mut inner = fields.inner(reader, "completeness")?;
    let note = inner.text(reader, "note").unwrap_or_default();
    let known_missing = inner.texts(reader, "known_missing");
    Some(Completeness { note, known_missing, other: inner.rest(reader) })
}

/// The objects of the list `list`, each with its `id`; those without one, or with one that stands already, are
/// reported and left out.
fn rows_with_id<'a>(
    reader: &mut Reader<'a>,
    fields: &mut Fields<'a>,
    list: &str,
    noun: &str,
) -> Vec<(String, Fields<'a>)> {
    let mut rows = Vec::new();
    for (at, raw) in fields.list(reader, list).into_iter().enumerate() {
        let row = format!("{noun} {}", at + 1);
        let Some(mut inner) = Fields::of(reader, raw, &row, "") else { continue };
        let Some(id) = inner.required(reader, "id", Severity::Error) else { continue };
        inner.rename(format!("{row} ({id})"));
        rows.push((id, inner));
    }
    let ids: Vec<String> = rows.iter().map(|(id, _)| id.clone()).collect();
    let mut repeated = repeated(&ids).into_iter();
    rows.retain(|(id, row)| {
        let again = repeated.next().unwrap_or_default();
        if again {
            let message = format!("An earlier {noun} has the same id; this one was not loaded.");
            let hint = format!("Give each {noun} an id of its own.");
            row.note(reader, "id", None, Problem::new("duplicate-id", Severity::Error, message, hint).found(id));
        }
        !again
    });
    rows
}

fn kinds<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Vec<Kind> {
    let rows = rows_with_id(reader, fields, "kinds", "kind");
    rows.into_iter()
        .map(|(id, mut row)| {
            let label = row.required(reader, "label", Severity::Warning).unwrap_or_else(|| id.clone());
            Kind { id, label, other: row.rest(reader) }
        })
        .collect()
}

fn issues<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Vec<Issue> {
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

fn lexicon<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Vec<Vec<String>> {
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

fn names<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Vec<NamedBody> {
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

/// A date field; one that is no date is reported and kept as written.
fn date<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>, field: &str) -> Option<Dated> {
    let raw = fields.take(field)?;
    let dated = Dated::new(fields.element(reader, field, raw)?);
    if dated.when.is_none() {
        let message = "This is not a date of the calendar in the form 2010-04-14 or 2010-04-14T23:59:00Z.";
        let hint = "Correct it, or leave the field out: then it shows as not dated.";
        let problem = Problem::new("bad-date", Severity::Warning, message, hint).found(&dated.written);
        fields.note(reader, field, Some(raw), problem);
    }
    Some(dated)
}

fn not_utf8(bytes: &[u8], at: usize) -> Problem {
    let before = bytes.get(..at).unwrap_or_default();
    let line = before.split(|&byte| byte == b'\n').count();
    let message = format!("The file is not UTF-8: byte {at}, on line {line}, is not part of a character.");
    let mut problem = Problem::new("not-utf-8", Severity::Error, message, "Save the file as UTF-8 and try again.");
    problem.place.line = Some(line);
    problem
}

fn not_json(text: &str, error: &serde_json::Error) -> Problem {
    let what = error.to_string();
    let what = what.split(" at line ").next().unwrap_or_default();
    let message = format!("The file is not JSON: {what}.");
    let hint = "Open the file in an editor that checks JSON and mend it at this place.";
    let mut problem = Problem::new("not-json", Severity::Error, message, hint);
    // The parser counts bytes, and counts none before the first of a line.
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let column = line.char_indices().take_while(|(at, _)| *at < error.column()).count();
    problem.place.line = Some(error.line());
    problem.place.column = Some(column.max(1));
    problem
}
