//! One row of a table as a draft.

use std::borrow::Cow;

use super::super::draft::DraftPaper;
use super::super::{At, Draft, Drafts, markup};
use super::columns::{Field, plain};
use super::rows::Cells;
use super::sheet::Columns;
use crate::corpus::{Attachment, Problem, Severity, Source};

/// Whether a cell says that there is nothing in it.
pub fn is_nothing(cell: &str) -> bool {
    matches!(cell.trim(), "" | "N/A" | "n/a" | "NA" | "NULL" | "null" | "None" | "-")
}

/// Whether a text is none: a commenter may well have answered "None", or with a dash.
fn is_no_text(cell: &str) -> bool {
    matches!(cell.trim(), "" | "N/A" | "n/a" | "NULL" | "null")
}

/// The draft of a row; `None` when there is no comment in it.
pub fn of(columns: &Columns, cells: &Cells, to: &mut Drafts) -> Option<Draft> {
    let mut draft = Draft { row: cells.number, line: cells.line, ..Draft::default() };
    let [mut first, mut last] = [String::new(), String::new()];
    // The column of the date that counts.
    let mut dated = None;
    for (field, column) in &columns.fields {
        let cell = cells.get(*column);
        let is_absent = if *field == Field::Text { is_no_text(cell) } else { is_nothing(cell) };
        if is_absent {
            if *field == Field::Text && draft.text.is_none() {
                draft.text = Some(String::new());
            }
            if *field == Field::Country && cell.trim() == "NA" {
                let message = "“NA” is taken for “not available”, not for Namibia.";
                let problem =
                    Problem::new("not-namibia", Severity::Info, message, "Write Namibia or NAM where that is meant.");
                to.note(problem, At::row(cells.number, cells.line).field("country"));
            }
            continue;
        }
        let value = cell.trim();
        match field {
            Field::Id => set(&mut draft.key, value),
            Field::Author => set(&mut draft.author, value),
            Field::First => set(&mut first, value),
            Field::Last => set(&mut last, value),
            Field::Organization => set(&mut draft.organization, value),
            Field::Role => set(&mut draft.role, value),
            Field::Kind => set(&mut draft.kind, value),
            Field::Country => set(&mut draft.country, value),
            Field::Region => set(&mut draft.region, value),
            Field::Title => set(&mut draft.title, value),
            Field::Date => {
                if let Some(taken) = dated {
                    let name = |column: usize| columns.names.get(column).map_or("", String::as_str);
                    let at = At::row(cells.number, cells.line);
                    to.leave_out_date((name(taken), &draft.submitted), (name(*column), value), at);
                } else {
                    set(&mut draft.submitted, value);
                    dated = Some(*column);
                }
            }
            Field::Language => set(&mut draft.language, value),
            Field::Text => match &mut draft.text {
                Some(text) if !text.is_empty() => {
                    text.push_str("\n\n");
                    text.push_str(&decoded(cell, columns));
                }
                _ => draft.text = Some(decoded(cell, columns).into_owned()),
            },
            Field::Url => draft.sources.push(Source { url: value.to_owned(), ..Source::default() }),
            Field::Attachments => draft.attachments.extend(attachments(value)),
            Field::Paper => draft.papers.push(value.to_owned()),
            Field::Withdrawn => draft.withdrawn = draft.withdrawn.take().or_else(|| withdrawn(value)),
            Field::Tag(name) => draft.tags.push((name.clone(), columns.profile.word(name, value).to_owned())),
            Field::Nothing => {}
        }
    }
    if draft.author.is_empty() {
        format!("{first} {last}").trim().clone_into(&mut draft.author);
    }
    finish(draft, columns, cells, to)
}

/// What is known of the format beyond its columns.
fn finish(mut draft: Draft, columns: &Columns, cells: &Cells, to: &mut Drafts) -> Option<Draft> {
    let profile = columns.profile;
    let is_comment = |(column, word): &(usize, &str)| {
        let value = cells.get(*column).trim();
        if word.is_empty() { !is_nothing(value) } else { value.eq_ignore_ascii_case(word) }
    };
    if !columns.comments.is_empty() && !columns.comments.iter().any(is_comment) {
        let message = "This row is no comment but a document that comments answer; it was taken for a paper.";
        let problem = Problem::new("paper-among-comments", Severity::Info, message, "Nothing needs to be done.");
        to.note(problem.found(&draft.title), At::row(cells.number, cells.line));
        let closes = columns.closes.map(|column| cells.get(column).trim()).filter(|closes| !is_nothing(closes));
        let closes = closes.unwrap_or_default().to_owned();
        let url = draft.sources.into_iter().next().map(|source| source.url).unwrap_or_default();
        let file = to.current();
        to.papers.push(DraftPaper { key: draft.key, title: draft.title, url, closes, file });
        return None;
    }
    if profile.has_given_titles {
        if draft.author.is_empty() && draft.organization.is_empty() {
            draft.author = name_in(&draft.title).unwrap_or_default().to_owned();
        }
        draft.title.clear();
    }
    if !profile.called.is_empty() && !draft.author.is_empty() {
        draft.author = format!("{} {}", profile.called, draft.author);
    }
    if draft.kind.is_empty() {
        profile.kind.clone_into(&mut draft.kind);
    }
    if !profile.address.is_empty() && !draft.key.is_empty() {
        draft.sources.push(Source { url: format!("{}{}", profile.address, draft.key), ..Source::default() });
    }
    Some(draft)
}

/// Whose comment it is by a title such as "Comment from Nobody, Ada".
pub fn name_in(title: &str) -> Option<&str> {
    let starts = ["Comment from ", "Comment submitted by ", "Comment Submitted by "];
    starts.iter().find_map(|start| title.strip_prefix(start)).map(str::trim)
}

fn decoded<'a>(cell: &'a str, columns: &Columns) -> Cow<'a, str> {
    if columns.profile.is_markup { markup::plain(cell) } else { Cow::Borrowed(cell) }
}

/// The first that has something in it counts.
fn set(so_far: &mut String, value: &str) {
    if so_far.is_empty() {
        value.clone_into(so_far);
    }
}

/// Addresses or names of files, with commas, semicolons or spaces between them.
fn attachments(value: &str) -> Vec<Attachment> {
    let attachment = |part: &str| {
        let is_url = crate::corpus::is_linkable(part);
        let name = if is_url { part.rsplit('/').find(|name| !name.is_empty()).unwrap_or(part) } else { part };
        Attachment { name: name.to_owned(), url: is_url.then(|| part.to_owned()), ..Attachment::default() }
    };
    let has_urls = value.contains("://");
    let parts = value.split(|char| matches!(char, ',' | ';' | '\n') || (has_urls && char == ' '));
    parts.map(str::trim).filter(|part| !part.is_empty()).map(attachment).collect()
}

/// What stands in a column that says whether a comment was withdrawn, or why.
fn withdrawn(value: &str) -> Option<String> {
    match value.to_lowercase().as_str() {
        "false" | "no" | "n" | "0" => None,
        "true" | "yes" | "y" | "1" => Some("Withdrawn; no reason is given.".to_owned()),
        _ => Some(value.to_owned()),
    }
}

/// Takes what the rows above the header say of the consultation: some exports name docket and agency there.
pub fn preamble(rows: &[Cells], to: &mut Drafts) {
    for pair in rows.windows(2) {
        let [names, values] = pair else { continue };
        for (name, value) in names.iter().zip(values.iter()) {
            match plain(name).as_str() {
                "docket title" if to.title.is_empty() && !is_nothing(value) => value.trim().clone_into(&mut to.title),
                "agency" if to.body.is_empty() && !is_nothing(value) => value.trim().clone_into(&mut to.body),
                _ => {}
            }
        }
    }
}
