//! Dates, as they are written anywhere, as RFC 3339.
//!
//! `6/7/2018` is one of two days. All dates of a file are looked at: one number over 12 tells the order for all of them. Where none
//! does, dates of formats of the United States have the month first; of others they are left out until the reader says.
//! A time without a zone is of an unknown moment: the day is taken, and the time is said beside it.

mod written;

use std::collections::BTreeMap;

use super::super::DateOrder;
use super::super::draft::{Draft, Drafts};
use super::super::tally::At;
use crate::corpus::{Dated, Problem, Severity, When};
pub use written::iso;
use written::{Written, day, read};

/// A date, and what is known beyond it.
#[derive(Clone, Debug, Default)]
pub struct Submitted {
    /// The date, if it is one.
    pub date: Option<Dated>,
    /// What the source has, when that says more or could not be read.
    pub note: String,
}

/// What the dates of one file show of their order: a row with a number over 12 in the first place, and in the second.
#[derive(Clone, Copy, Default)]
struct Shown {
    first: Option<usize>,
    second: Option<usize>,
    any: bool,
}

/// The date of each draft, in their order.
pub fn dates(drafts: &[Draft], to: &mut Drafts) -> Vec<Submitted> {
    let written: Vec<Written> = drafts.iter().map(|draft| read(&draft.submitted)).collect();
    let mut shown: BTreeMap<usize, Shown> = BTreeMap::new();
    for (draft, written) in drafts.iter().zip(&written) {
        if let Written::Numbers { first, second, .. } = written {
            let shown = shown.entry(draft.file).or_default();
            shown.any = true;
            if *first > 12 {
                shown.first.get_or_insert(draft.row);
            }
            if *second > 12 {
                shown.second.get_or_insert(draft.row);
            }
        }
    }
    let orders: BTreeMap<usize, Option<DateOrder>> =
        shown.into_iter().map(|(file, shown)| (file, order(file, shown, to))).collect();
    let submitted = drafts.iter().zip(written);
    submitted.map(|(draft, written)| one(draft, &written, orders.get(&draft.file).copied().flatten(), to)).collect()
}

/// A single date, outside any column: one that has two meanings is none, unless the reader said which.
pub fn single(text: &str, to: &Drafts, file: Option<usize>) -> Option<Dated> {
    let american = file.and_then(|file| to.files.get(file)).is_some_and(|file| file.is_american);
    let order = to.options().dates.or(american.then_some(DateOrder::MonthFirst));
    let when = match read(text) {
        Written::Known(when) | Written::Local(when) => Some(when),
        Written::Numbers { first, second, year, .. } => any_day(first, second, year, order),
        Written::Nothing => None,
    };
    when.map(|when| Dated::new(iso(when)))
}

/// Decides the order of the dates of a file, and says why.
fn order(file: usize, shown: Shown, to: &mut Drafts) -> Option<DateOrder> {
    let american = to.files.get(file).is_some_and(|file| file.is_american);
    let (order, why) = match (to.options().dates, shown.first, shown.second) {
        (Some(asked), _, _) => (Some(asked), "as you asked".to_owned()),
        (None, Some(row), None) => (Some(DateOrder::DayFirst), format!("since row {row} has a number over 12 there")),
        (None, None, Some(row)) => {
            (Some(DateOrder::MonthFirst), format!("since row {row} has a number over 12 behind it"))
        }
        (None, None, None) if american => (Some(DateOrder::MonthFirst), "as this format has it".to_owned()),
        (None, None, None) => {
            let message =
                "All dates of this file could have the day first or the month first; they were not taken over.";
            let hint = "Say which: --dates dmy or --dates mdy.";
            to.problems.note(
                Problem::new("ambiguous-dates", Severity::Warning, message, hint),
                Some(file),
                At::default(),
            );
            (None, String::new())
        }
        (None, Some(first), Some(second)) => {
            let message = format!(
                "Some dates have the day first (row {first}), some the month (row {second}); those that can be either were not taken over."
            );
            let hint = "Mend the column, or say which order it has: --dates dmy or --dates mdy.";
            to.problems.note(Problem::new("mixed-dates", Severity::Warning, message, hint), Some(file), At::default());
            (None, String::new())
        }
    };
    let name = match order {
        Some(DateOrder::MonthFirst) => "month",
        Some(DateOrder::DayFirst) => "day",
        Some(DateOrder::YearFirst) | None => return order,
    };
    if let Some(file) = to.files.get_mut(file) {
        file.found.push(format!("Dates such as 6/7/2018 have the {name} first, {why}."));
    }
    order
}

fn any_day(first: u32, second: u32, year: u32, order: Option<DateOrder>) -> Option<When> {
    match order {
        // The number in the last place was read as a year: of two digits it is a day.
        Some(DateOrder::YearFirst) => day(year % 100, second, first + 2000, DateOrder::DayFirst),
        Some(order) => day(first, second, year, order),
        None if first > 12 => day(first, second, year, DateOrder::DayFirst),
        None if second > 12 => day(first, second, year, DateOrder::MonthFirst),
        None if first == second => day(first, second, year, DateOrder::DayFirst),
        None => None,
    }
}

fn one(draft: &Draft, written: &Written, order: Option<DateOrder>, to: &mut Drafts) -> Submitted {
    let source = draft.submitted.trim();
    if source.is_empty() {
        return Submitted { date: None, note: draft.submitted_note.clone() };
    }
    let (when, is_whole) = match *written {
        Written::Known(when) => (Some(when), true),
        Written::Local(when) => (Some(when), false),
        Written::Numbers { first, second, year, timed } => (any_day(first, second, year, order), !timed),
        Written::Nothing => (None, false),
    };
    if when.is_none() {
        let is_unread = matches!(written, Written::Nothing) || order.is_some();
        let (code, message, hint) = if is_unread {
            (
                "bad-date",
                "This is not a date that can be read; it stands beside the comment as it is.",
                "Write it as 2018-06-05.",
            )
        } else {
            (
                "ambiguous-date",
                "This can be one of two days; it stands beside the comment as it is.",
                "Say which: --dates dmy or mdy.",
            )
        };
        let at = At::row(draft.row, draft.line).field("date");
        to.problems.note(Problem::new(code, Severity::Warning, message, hint).found(source), Some(draft.file), at);
    }
    let mut note = if is_whole && when.is_some() { String::new() } else { format!("The source has “{source}”.") };
    if !draft.submitted_note.is_empty() {
        note = format!("{} {note}", draft.submitted_note);
        note.truncate(note.trim_end().len());
    }
    Submitted { date: when.map(|when| Dated::new(iso(when))), note }
}
