//! The positions: a stance counts only when its words are found in the comment.

use serde_json::value::RawValue;

use super::super::evidence;
use super::super::json::{At, Fields, Notes, Reader};
use super::super::model::{Comment, Issue, Position, Quote, Stance, TextStatus};
use super::super::problem::{Problem, Severity};
use super::{date, placed, tight};
use crate::order::repeated;

/// The rows of the list of positions.
#[derive(Default)]
pub struct PositionRows {
    /// How many there were.
    count: usize,
    /// Those that can be used, with the number and the place of each row.
    positions: Vec<Position>,
    rows: Vec<(usize, Option<At>)>,
}

impl PositionRows {
    /// Reads the next row; `find` gives the comment of an id.
    pub fn add<'a, 'c>(
        &mut self,
        reader: &mut Reader<'a>,
        raw: &'a RawValue,
        find: &dyn Fn(&str) -> Option<&'c Comment>,
        issues: &[Issue],
    ) {
        self.count += 1;
        let row = format!("position {}", self.count);
        let inner = Fields::of(reader, raw, &row, "");
        if let Some(position) = inner.and_then(|inner| position(reader, inner, &row, find, issues)) {
            self.positions.push(position);
            self.rows.push((self.count, reader.place_of(raw)));
        }
    }

    /// All positions, of several on the same issue of the same comment the first.
    pub fn finish(self, notes: &mut Notes) -> Vec<Position> {
        let key = |position: &Position| format!("{}:{}", position.comment, position.issue);
        let keys: Vec<String> = self.positions.iter().map(key).collect();
        let rows = self.rows.into_iter().zip(repeated(&keys));
        let kept = self.positions.into_iter().zip(rows).filter_map(|(position, ((row, at), again))| {
            if again {
                let message = "An earlier position is on the same issue of the same comment; this one was not loaded.";
                let problem = Problem::new("duplicate-position", Severity::Error, message, "Keep one of the two.");
                let row = named(&format!("position {row}"), &position.comment, &position.issue);
                notes.add(placed(problem, row, "", at));
            }
            (!again).then_some(position)
        });
        tight(kept)
    }
}

fn named(row: &str, comment: &str, issue: &str) -> String {
    format!("{row} ({comment}, {issue})")
}

fn position<'a, 'c>(
    reader: &mut Reader<'a>,
    mut row: Fields<'a>,
    name: &str,
    find: &dyn Fn(&str) -> Option<&'c Comment>,
    issues: &[Issue],
) -> Option<Position> {
    let comment = row.required(reader, "comment", Severity::Error)?;
    let issue = row.required(reader, "issue", Severity::Error)?;
    row.rename(named(name, &comment, &issue));
    let Some(about) = find(&comment) else {
        refuse(reader, &row, "unknown-comment", "comment", &comment, "No comment has this id", "Correct the id.");
        return None;
    };
    if !issues.iter().any(|known| known.id == issue) {
        let hint = "Add it to “issues”, or correct it here.";
        refuse(reader, &row, "unknown-issue", "issue", &issue, "No issue has this id", hint);
        return None;
    }
    let written = row.required(reader, "stance", Severity::Error)?;
    let Some(stance) = Stance::from_word(&written) else {
        let words: Vec<_> = Stance::ALL.iter().map(|stance| stance.word()).collect();
        let hint = format!("Use one of: {}.", words.join(", "));
        refuse(reader, &row, "unknown-stance", "stance", &written, "There is no such stance", &hint);
        return None;
    };
    let condition = row.text(reader, "condition");
    if stance == Stance::SupportsIf && condition.as_deref().is_none_or(|condition| condition.trim().is_empty()) {
        let message = "The stance is conditional, and the condition is not stated.";
        let hint = "Add “condition”.";
        row.note(reader, "condition", None, Problem::new("no-condition", Severity::Warning, message, hint));
    }
    let evidence = quotes(reader, &mut row, about);
    if stance == Stance::Silent && about.text_status != TextStatus::Full {
        let hint = "Leave the position out: the comment is then “not coded” on this issue.";
        refuse(
            reader,
            &row,
            "silent-in-part",
            "stance",
            "silent",
            "Silence needs the whole text read, and only a part of it is held",
            hint,
        );
        return None;
    }
    if stance != Stance::Silent && evidence.is_empty() {
        let hint = "Quote the words that show it, exactly as they stand in the text.";
        refuse(reader, &row, "no-evidence", "evidence", "", "No words of the comment show this stance", hint);
        return None;
    }
    let coder = row.text(reader, "coder");
    let day = date(reader, &mut row, "coded");
    let other = row.rest(reader);
    Some(Position { comment, issue, stance, condition, evidence, coder, coded: day, other })
}

fn refuse<'a>(
    reader: &mut Reader<'a>,
    row: &Fields<'a>,
    code: &'static str,
    field: &str,
    found: &str,
    why: &str,
    hint: &str,
) {
    let message = format!("{why}; this position was not loaded.");
    row.note(reader, field, None, Problem::new(code, Severity::Error, message, hint).found(found));
}

/// The quotes that stand in the comment's text; the others are reported and left out.
fn quotes<'a>(reader: &mut Reader<'a>, row: &mut Fields<'a>, about: &Comment) -> Vec<Quote> {
    let rows = row.inners(reader, "evidence");
    let quotes = rows.into_iter().filter_map(|mut inner| {
        let exact = inner.required(reader, "exact", Severity::Error)?;
        let prefix = inner.text(reader, "prefix");
        let suffix = inner.text(reader, "suffix");
        let other = inner.raw();
        let quote = Quote { exact, prefix, suffix, other: inner.rest(reader) };
        if evidence::find(&about.text, &quote).is_some() {
            return Some(quote);
        }
        let message = "These words do not stand in the comment's text; they are not shown as its evidence.";
        let hint = "Copy them from the text as they stand there, with their punctuation.";
        let problem = Problem::new("evidence-not-found", Severity::Error, message, hint).found(&quote.exact);
        row.note(reader, "evidence", Some(other), problem);
        None
    });
    tight(quotes)
}
