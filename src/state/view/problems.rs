//! "Problems with this corpus".

use crate::corpus::{Problem, Severity};
use crate::locale::Say;
use crate::text::visible;
use crate::vars;

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
    pub severity: String,
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
pub fn problems(problems: &[Problem], loaded: usize, say: &Say) -> Option<ProblemsView> {
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors + warnings == 0 {
        return None;
    }
    let said = |count: usize, name| (count > 0).then(|| say.with(name, vars![count]));
    let counts: Vec<_> = [said(errors, "errors"), said(warnings, "warnings")].into_iter().flatten().collect();
    let counts = say.series(&counts);
    let summary = if loaded == 0 {
        say.with("nothing-can-be-shown", vars![problems = &counts])
    } else {
        say.with("some-can-be-read", vars![loaded, problems = &counts])
    };
    let rows = problems.iter().filter(|problem| problem.severity > Severity::Info);
    let rows = rows.map(|problem| row(problem, say)).collect();
    Some(ProblemsView { summary, urgent: errors > 0, rows })
}

fn row(problem: &Problem, say: &Say) -> ProblemRow {
    let place = &problem.place;
    let line = match (place.line, place.column) {
        (Some(line), Some(column)) => Some(say.with("line-and-column", vars![line, column])),
        (Some(line), None) => Some(say.with("line", vars![line])),
        _ => None,
    };
    let row = if place.row.is_empty() { say.get("the-file") } else { place.row.clone() };
    ProblemRow {
        severity: say.severity(problem.severity),
        row: visible(&line.map_or(row.clone(), |line| say.with("row-and-line", vars![row = &row, line = &line])))
            .into_owned(),
        field: visible(&place.field).into_owned(),
        found: visible(&problem.found).into_owned(),
        why: visible(&problem.message).into_owned(),
        hint: visible(&problem.hint).into_owned(),
    }
}
