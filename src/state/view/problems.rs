//! "Problems with this corpus".

use crate::corpus::{Problem, Severity};
use crate::locale::en as say;
use crate::text::visible;

/// What is wrong with a corpus.
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemsView {
    /// In a sentence.
    pub summary: String,
    /// Whether something was left out, so that the reader must be told at once.
    pub urgent: bool,
    /// Each problem.
    pub rows: Vec<ProblemRow>,
}

/// A problem.
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemRow {
    /// How much it matters.
    pub severity: &'static str,
    /// The row, and its line where the file has one.
    pub row: String,
    /// The field.
    pub field: String,
    /// What is there.
    pub found: String,
    /// Why that is a problem.
    pub why: String,
    /// What to do.
    pub hint: String,
}

/// What to tell a reader; `None` when nothing is worth telling.
#[must_use]
pub fn problems(problems: &[Problem], loaded: usize) -> Option<ProblemsView> {
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors + warnings == 0 {
        return None;
    }
    let counts = [(errors, "error", "errors"), (warnings, "warning", "warnings")];
    let counts: Vec<_> =
        counts.iter().filter(|(n, _, _)| *n > 0).map(|(n, one, many)| say::counted(*n, one, many)).collect();
    let summary = if loaded == 0 {
        format!("Nothing in this file can be shown: {}.", say::series(&counts))
    } else {
        format!("{} can be read; the file has {}.", say::comments(loaded), say::series(&counts))
    };
    let rows = problems.iter().filter(|problem| problem.severity > Severity::Info).map(row).collect();
    Some(ProblemsView { summary, urgent: errors > 0, rows })
}

fn row(problem: &Problem) -> ProblemRow {
    let place = &problem.place;
    let line = match (place.line, place.column) {
        (Some(line), Some(column)) => Some(format!("line {line}, column {column}")),
        (Some(line), None) => Some(format!("line {line}")),
        _ => None,
    };
    let row = if place.row.is_empty() { "the file".to_owned() } else { place.row.clone() };
    ProblemRow {
        severity: say::severity(problem.severity),
        row: visible(&line.map_or(row.clone(), |line| format!("{row}, {line}"))).into_owned(),
        field: visible(&place.field).into_owned(),
        found: visible(&problem.found).into_owned(),
        why: visible(&problem.message).into_owned(),
        hint: visible(&problem.hint).into_owned(),
    }
}
