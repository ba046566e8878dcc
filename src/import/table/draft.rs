//! One row of a table as a draft.

use super::super::{Draft, Drafts};
use super::columns::{Field, plain};
use super::rows::Cells;
use super::sheet::Columns;
use crate::corpus::{Attachment, Source};

/// Whether a cell says that there is nothing in it.
pub fn is_nothing(cell: &str) -> bool {
    matches!(cell.trim(), "" | "N/A" | "n/a" | "NA" | "NULL" | "null" | "None" | "-")
}

/// The draft of a row; `None` when there is no comment in it.
pub fn of(columns: &Columns, cells: &Cells, _to: &mut Drafts) -> Option<Draft> {
    let mut draft = Draft { row: cells.number, line: cells.line, ..Draft::default() };
    let [mut first, mut last] = [String::new(), String::new()];
    for (field, column) in &columns.fields {
        let cell = cells.get(*column);
        if is_nothing(cell) {
            if *field == Field::Text && draft.text.is_none() {
                draft.text = Some(String::new());
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
            Field::Date => set(&mut draft.submitted, value),
            Field::Language => set(&mut draft.language, value),
            Field::Text => match &mut draft.text {
                Some(text) if !text.is_empty() => {
                    text.push_str("\n\n");
                    text.push_str(cell);
                }
                _ => draft.text = Some(cell.to_owned()),
            },
            Field::Url => draft.sources.push(Source { url: value.to_owned(), ..Source::default() }),
            Field::Attachments => draft.attachments.extend(attachments(value)),
            Field::Paper => draft.papers.push(value.to_owned()),
            Field::Withdrawn => draft.withdrawn = withdrawn(value),
            Field::Tag(name) => draft.tags.push((name.clone(), value.to_owned())),
        }
    }
    if draft.author.is_empty() {
        draft.author = [first, last].join(" ").trim().to_owned();
    }
    if !columns.profile.called.is_empty() && !draft.author.is_empty() {
        draft.author = format!("{} {}", columns.profile.called, draft.author);
    }
    Some(draft)
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
