//! JSON as agencies give it out: rows cut out of known lists (`cut`), each read by a file of its own format.

mod cut;
mod ecfs;
mod feedback;
mod regulations;

use serde_json::Value;

use super::encoding::Text;
use super::{At, Draft, Drafts, Format, Reader};
use crate::corpus::{Problem, Severity};
use cut::{Cut, Cutter};

/// Reads a file of JSON.
pub struct Json {
    format: Format,
    text: Text,
    cutter: Cutter,
}

/// What one row is.
pub enum Row {
    /// A comment.
    Comment(Box<Draft>),
    /// A document that comments answer.
    Paper(super::draft::DraftPaper),
    /// Files that came with the comment before it.
    Attachments(Vec<crate::corpus::Attachment>),
    /// Nothing of these.
    Other,
}

impl Json {
    /// For the file that is being read.
    pub fn new(format: Format, to: &mut Drafts) -> Self {
        if format == Format::RegulationsApi || format == Format::Ecfs {
            let file = to.file_mut();
            (file.is_american, file.language) = (true, Some("en"));
        }
        let text = Text::new(to.encodings(), to.options().encoding.as_deref());
        Self { format, text, cutter: Cutter::default() }
    }

    fn take(&mut self, bytes: &[u8], last: bool, to: &mut Drafts) {
        let format = self.format;
        let text = self.text.decode(bytes, last);
        self.cutter.take(text, |cut| row(format, cut, to));
    }
}

impl Reader for Json {
    fn read(&mut self, piece: &[u8], to: &mut Drafts) {
        self.take(piece, false, to);
    }

    fn end(&mut self, to: &mut Drafts) {
        self.take(&[], true, to);
        self.text.report(to);
        if !self.cutter.is_whole() {
            let message = "The file ends before its JSON does; what was begun last is missing.";
            let hint = "Fetch the file again: it was cut off, or a quote or bracket in it is not closed.";
            let problem = Problem::new("cut-off", Severity::Error, message, hint);
            to.note(problem, At { line: Some(self.cutter.line()), ..At::default() });
        }
    }
}

fn row(format: Format, cut: Cut, to: &mut Drafts) {
    let (list, text, line) = match cut {
        Cut::Row { list, text, line } => (list, text, line),
        Cut::TooLong { line } => {
            let message = "What begins here is longer than 16 MB; it was left out.";
            let hint = "Look at the file there: a quote or bracket may not be closed.";
            return to.note(
                Problem::new("row-too-long", Severity::Error, message, hint),
                At { line: Some(line), ..At::default() },
            );
        }
        Cut::TooDeep { line } => {
            let message = "Brackets stand too deep in each other here; nothing behind it was read.";
            let hint = "Check what this file is, and name its format with --from.";
            return to.note(
                Problem::new("too-deep", Severity::Error, message, hint),
                At { line: Some(line), ..At::default() },
            );
        }
    };
    to.file_mut().rows += 1;
    let number = to.file().rows;
    let at = At::row(number, Some(line));
    let value: Value = match serde_json::from_str(&text) {
        Ok(value) => value,
        Err(error) => {
            let what = error.to_string();
            let why = what.split(" at line ").next().unwrap_or_default();
            let hint = "Mend it in an editor that checks JSON.";
            let problem = Problem::new("not-json", Severity::Error, format!("This row is not JSON: {why}."), hint);
            return to.note(problem.found(&text), at);
        }
    };
    let read = match format {
        Format::Ecfs => ecfs::row(&value),
        Format::HaveYourSay => feedback::row(&value),
        _ => regulations::row(&list, &value),
    };
    match read {
        Row::Comment(mut draft) => {
            (draft.row, draft.line) = (number, Some(line));
            other_dates(format, &value, to, at);
            to.add(*draft);
        }
        Row::Paper(mut paper) => {
            paper.file = to.current();
            to.papers.push(paper);
        }
        Row::Attachments(attachments) => {
            let current = to.current();
            if let Some(last) = to.comments.last_mut().filter(|draft| draft.file == current) {
                last.attachments.extend(attachments);
            }
        }
        Row::Other => {
            let message = "This is no comment of this format; it was left out.";
            let hint = "Nothing needs to be done if it is something else; name the format with --from if it is not.";
            to.note(Problem::new("no-comment", Severity::Warning, message, hint).found(&text), at);
        }
    }
}

/// Says which of several dates was left out.
fn other_dates(format: Format, value: &Value, to: &mut Drafts, at: At<'_>) {
    let (of, names) = match format {
        Format::RegulationsApi => (value.get("attributes").unwrap_or(value), regulations::DATES.as_slice()),
        Format::Ecfs => (value, ecfs::DATES.as_slice()),
        _ => return,
    };
    let dates = names.iter().map(|name| (*name, text(of, &[name])));
    let mut dates = dates.filter(|(_, date)| !date.is_empty());
    let Some((taken, counts)) = dates.next() else { return };
    for (other, left) in dates {
        to.leave_out_date((taken, &counts), (other, &left), at);
    }
}

/// The text of a field, by the names that lead to it: a string, or a number as it is written; empty when there is none.
fn text(value: &Value, path: &[&str]) -> String {
    let found = path.iter().try_fold(value, |value, name| value.get(name));
    match found {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Bool(true)) => "true".to_owned(),
        _ => String::new(),
    }
}

/// The elements of a list.
fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// The first of these that is not empty.
fn first(of: impl IntoIterator<Item = String>) -> String {
    of.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

/// Facets, without those that are empty.
fn tags(of: impl IntoIterator<Item = (&'static str, String)>) -> Vec<(String, String)> {
    of.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name.to_owned(), value)).collect()
}
