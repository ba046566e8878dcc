//! The report of an import, as text.

use std::fmt::Write as _;
use std::path::Path;

use super::super::counted;
use crate::corpus::Severity;
use crate::import::{FileReport, Report};
use crate::locale::Say;

pub fn as_text(report: &Report, output: &Path) -> String {
    let mut text = String::new();
    for file in &report.files {
        of_file(&mut text, file);
    }
    for problem in &report.problems {
        let place = &problem.place;
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
    let count = |severity| report.problems.iter().filter(|problem| problem.severity == severity).count();
    let _ = writeln!(
        text,
        "{}: {}; {}, {}, {}.",
        output.display(),
        Say::default().comments(report.comments),
        counted(count(Severity::Error), "error", "errors"),
        counted(count(Severity::Warning), "warning", "warnings"),
        counted(count(Severity::Info), "note", "notes"),
    );
    text
}

fn of_file(text: &mut String, file: &FileReport) {
    let format = file.format.map_or("not recognised", |format| format.name());
    let _ = writeln!(text, "{}: {format}, since {}.", file.name, file.why);
    for sentence in &file.found {
        let _ = writeln!(text, "    {sentence}");
    }
    for (field, column) in &file.fields {
        let _ = writeln!(text, "    {field:<14} from {column}");
    }
    let _ =
        writeln!(text, "    {}, {}.", counted(file.rows, "row", "rows"), counted(file.comments, "comment", "comments"));
}
