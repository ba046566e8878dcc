//! Problems as a compiler lists them.

use std::fmt::Write as _;
use std::path::Path;

use super::counted;
use crate::corpus::{Problem, Severity};
use crate::locale::Say;

/// Each problem with its place and what to do; `file` stands before each, with line and column, where all are of one.
pub fn listed(problems: &[Problem], file: Option<&Path>) -> String {
    let mut text = String::new();
    for problem in problems {
        let place = &problem.place;
        if let Some(file) = file {
            let position = [place.line, place.column].into_iter().flatten().map(|number| format!(":{number}"));
            let _ = write!(text, "{}{}: ", file.display(), position.collect::<String>());
        }
        let _ = write!(text, "{} [{}]", Say::default().severity(problem.severity).to_lowercase(), problem.code);
        for part in [&place.row, &place.field].into_iter().filter(|part| !part.is_empty()) {
            let _ = write!(text, " {part}:");
        }
        let _ = writeln!(text, " {}", problem.message);
        if !problem.found.is_empty() {
            let _ = writeln!(text, "    found: {}", problem.found);
        }
        let _ = writeln!(text, "    help:  {}", problem.hint);
    }
    text
}

/// How many there are: `1 error, 0 warnings, 2 notes.`
pub fn tally(problems: &[Problem]) -> String {
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    format!(
        "{}, {}, {}.",
        counted(count(Severity::Error), "error", "errors"),
        counted(count(Severity::Warning), "warning", "warnings"),
        counted(count(Severity::Info), "note", "notes"),
    )
}
