//! Problems, told once each: the same in a thousand rows is one, with a count and the first rows.

use std::collections::BTreeMap;

use super::report::FileReport;
use crate::corpus::{Place, Problem, Severity};
use crate::locale::{self, Language};

/// More different problems of one code than this are counted, not listed.
const MOST_OF_A_CODE: usize = 100;

/// So many rows of a problem are named.
const ROWS: usize = 5;

/// Where in a file something stands. Zero and empty are "not said".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct At<'a> {
    /// The number of the row or message, from 1.
    pub row: usize,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The name of the column, field or header.
    pub field: &'a str,
}

impl At<'_> {
    /// A row, with the line on which it begins.
    #[must_use]
    pub fn row(row: usize, line: Option<usize>) -> Self {
        Self { row, line, field: "" }
    }

    /// The same place, at a field.
    #[must_use]
    pub fn field(self, field: &str) -> At<'_> {
        At { row: self.row, line: self.line, field }
    }
}

/// One problem, and where it stands.
struct Told {
    problem: Problem,
    file: Option<usize>,
    count: usize,
    rows: Vec<usize>,
}

/// The problems of an import. Two are the same when code, file, field and message are.
#[derive(Default)]
pub struct Tally {
    told: Vec<Told>,
    known: BTreeMap<(&'static str, Option<usize>, String, String), usize>,
    /// By code: how many different ones, and how many of them are not listed.
    codes: BTreeMap<&'static str, (usize, usize)>,
}

impl Tally {
    /// Notes a problem. Of one that is known the count goes up; `found` is what stood at the first place. One that has a
    /// place already keeps it.
    pub fn note(&mut self, problem: Problem, file: Option<usize>, at: At<'_>) {
        let place = if problem.place.row.is_empty() { at.field.to_owned() } else { problem.place.row.clone() };
        self.add(problem, file, at, place);
    }

    /// Notes a problem that is another in each row.
    pub fn note_each(&mut self, problem: Problem, file: Option<usize>, at: At<'_>) {
        self.add(problem, file, at, format!("{}\n{}", at.row, at.field));
    }

    /// Whether another problem of this code is still listed, so that what is costly to find out about it is worth it.
    #[must_use]
    pub fn lists(&self, code: &str) -> bool {
        self.codes.get(code).is_none_or(|(different, _)| *different < MOST_OF_A_CODE)
    }

    fn add(&mut self, mut problem: Problem, file: Option<usize>, at: At<'_>, place: String) {
        let key = (problem.code, file, place, problem.message.clone());
        if let Some(told) = self.known.get(&key).and_then(|index| self.told.get_mut(*index)) {
            told.count += 1;
            if told.rows.len() < ROWS && at.row > 0 {
                told.rows.push(at.row);
            }
            return;
        }
        let (different, unlisted) = self.codes.entry(problem.code).or_default();
        *different += 1;
        if *different > MOST_OF_A_CODE {
            *unlisted += 1;
            return;
        }
        if problem.place == Place::default() {
            problem.place = Place { field: at.field.to_owned(), line: at.line, ..Place::default() };
        }
        self.known.insert(key, self.told.len());
        let rows = (at.row > 0).then_some(at.row).into_iter().collect();
        self.told.push(Told { problem, file, count: 1, rows });
    }

    /// All of them, each with its place and, when it stands in several, how often and in which rows.
    #[must_use]
    pub fn finish(self, files: &[FileReport]) -> Vec<Problem> {
        let mut problems: Vec<Problem> = self.told.into_iter().map(|told| told.finish(files)).collect();
        for (code, (_, unlisted)) in self.codes {
            if unlisted > 0 {
                let message = format!("There are {} more problems “{code}”, which are not listed.", number(unlisted));
                let problem = Problem::new("more-problems", Severity::Warning, message, "Mend those listed first.");
                problems.push(problem);
            }
        }
        problems
    }
}

impl Told {
    fn finish(self, files: &[FileReport]) -> Problem {
        let Self { mut problem, file, count, rows } = self;
        let (name, unit) =
            file.and_then(|file| files.get(file)).map_or(("", ""), |file| (file.name.as_str(), file.unit));
        let unit = if unit.is_empty() { "row" } else { unit };
        problem.place.row = match rows.first() {
            _ if !problem.place.row.is_empty() && !name.is_empty() => format!("{name}, {}", problem.place.row),
            _ if !problem.place.row.is_empty() => problem.place.row,
            Some(row) if name.is_empty() => format!("{unit} {row}"),
            Some(row) => format!("{name}, {unit} {row}"),
            None => name.to_owned(),
        };
        if count > 1 {
            let named: Vec<_> = rows.iter().map(ToString::to_string).collect();
            let others = if count > rows.len() { " and others" } else { "" };
            let rows = if named.is_empty() { String::new() } else { format!(": {unit}s {}{others}", named.join(", ")) };
            problem.message = format!("{} ({} times{rows})", problem.message, number(count));
        }
        problem
    }
}

/// A number as English writes it.
pub fn number(value: usize) -> String {
    locale::number(Language::English, value)
}

/// A count with its noun.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}
