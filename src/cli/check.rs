//! `comments check CORPUS [--json]`

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::counted;
use super::failure::{Failure, print};
use crate::corpus::{self, Problem, Severity};
use crate::locale::Say;
use crate::text::visible;

#[derive(Serialize)]
struct Report<'a> {
    comments: usize,
    problems: &'a [Problem],
}

pub fn run(path: &Path, json: bool) -> Result<ExitCode, Failure> {
    let docket = corpus::open(&super::read(path)?);
    let problems = &docket.problems;
    let comments = docket.corpus.comments.len();
    if json {
        let report = serde_json::to_string_pretty(&Report { comments, problems });
        print(&report.map_err(|error| Failure::new(error.to_string()))?);
    } else {
        print(&visible(&as_text(path, comments, problems)));
    }
    let errors = problems.iter().any(|problem| problem.severity == Severity::Error);
    Ok(if errors { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn as_text(path: &Path, comments: usize, problems: &[Problem]) -> String {
    let mut text = String::new();
    for problem in problems {
        let place = &problem.place;
        let position = [place.line, place.column].into_iter().flatten().map(|number| format!(":{number}"));
        let _ = write!(text, "{}{}: ", path.display(), position.collect::<String>());
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
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    let _ = writeln!(
        text,
        "{} can be read; {}, {}, {}.",
        Say::default().comments(comments),
        counted(count(Severity::Error), "error", "errors"),
        counted(count(Severity::Warning), "warning", "warnings"),
        counted(count(Severity::Info), "note", "notes"),
    );
    text
}
