//! `comments check CORPUS [--json]`

use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::failure::{Failure, print};
use super::problems::{listed, tally};
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
    let read = Say::default().comments(comments);
    format!("{}{read} can be read; {}\n", listed(problems, Some(path)), tally(problems))
}
