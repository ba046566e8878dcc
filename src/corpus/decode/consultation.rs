//! The consultation: who asked, about what, when.

use super::super::json::{Fields, Reader};
use super::super::model::{Closing, Consultation, Event, Paper};
use super::super::problem::Severity;
use super::{date, rows_with_id};

pub fn consultation<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Consultation {
    let Some(mut inner) = fields.inner(reader, "consultation") else { return Consultation::default() };
    let body = inner.required(reader, "body", Severity::Warning).unwrap_or_default();
    let papers = papers(reader, &mut inner);
    let opened = date(reader, &mut inner, "opened");
    let closes = closes(reader, &mut inner);
    let events = events(reader, &mut inner);
    Consultation { body, papers, opened, closes, events, other: inner.rest(reader) }
}

fn papers<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Vec<Paper> {
    let rows = rows_with_id(reader, fields, "papers", "paper");
    rows.into_iter()
        .map(|(id, mut row)| {
            let title = row.required(reader, "title", Severity::Warning).unwrap_or_else(|| id.clone());
            let url = row.text(reader, "url");
            let staff = row.text(reader, "staff");
            let text = row.text(reader, "text");
            Paper { id, title, url, staff, text, other: row.rest(reader) }
        })
        .collect()
}

fn closes<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Vec<Closing> {
    let rows = fields.inners(reader, "closes");
    rows.into_iter()
        .map(|mut row| {
            let at = date(reader, &mut row, "at");
            let note = row.text(reader, "note");
            Closing { at, note, other: row.rest(reader) }
        })
        .collect()
}

fn events<'a>(reader: &mut Reader<'a>, fields: &mut Fields<'a>) -> Vec<Event> {
    let rows = fields.inners(reader, "events");
    rows.into_iter()
        .map(|mut row| {
            let at = date(reader, &mut row, "at");
            let until = date(reader, &mut row, "until");
            let title = row.text(reader, "title").unwrap_or_default();
            let url = row.text(reader, "url");
            Event { at, until, title, url, other: row.rest(reader) }
        })
        .collect()
}
