//! The report of an import, as text.

use std::fmt::Write as _;
use std::path::Path;

use super::super::counted;
use super::super::problems::{listed, tally};
use crate::import::{FileReport, Format, Group, Report, Taken};
use crate::locale::Say;

/// So many of a list are named; `--json` has all of them.
const MOST: usize = 8;

/// So many files are told one by one; of more, those of which something is wrong have their problems.
const MOST_FILES: usize = 20;

pub fn as_text(report: &Report, output: &Path) -> String {
    let mut text = String::new();
    for file in report.files.iter().take(MOST_FILES) {
        of_file(&mut text, file);
    }
    if report.files.len() > MOST_FILES {
        let _ = writeln!(text, "and {}", counted(report.files.len() - MOST_FILES, "other file", "other files"));
    }
    text += &listed(&report.problems, None);
    let output = output.display();
    let _ = if report.comments == 0 {
        writeln!(text, "{output} was not written: there is no comment to write.")
    } else {
        writeln!(text, "{output}: {}", Say::default().comments(report.comments))
    };
    of_comments(&mut text, report);
    let _ = writeln!(text, "{}", tally(&report.problems));
    text
}

fn of_file(text: &mut String, file: &FileReport) {
    let _ = match file.format {
        None => writeln!(text, "{}: not read", file.name),
        Some(format) if file.why.is_empty() => writeln!(text, "{}: {}", file.name, format.name()),
        Some(format) => writeln!(text, "{}: {} ({})", file.name, format.name(), file.why),
    };
    for sentence in &file.found {
        let _ = writeln!(text, "    {sentence}");
    }
    let mut fields: Vec<(&str, Vec<&str>)> = Vec::new();
    for Taken { field, column } in &file.fields {
        match fields.last_mut().filter(|(known, _)| known == field) {
            Some((_, columns)) => columns.push(column),
            None => fields.push((field, vec![column])),
        }
    }
    for (field, columns) in fields {
        let _ = writeln!(text, "    {field:<14} from {}", columns.join(", or "));
    }
    if !file.left_out.is_empty() {
        let _ = writeln!(text, "    Not taken over: {}.", some(&file.left_out));
    }
    if !file.personal.is_empty() {
        let _ = writeln!(text, "    Not taken over, since they say how to reach a person: {}.", some(&file.personal));
    }
    let made = match file.positions {
        Some(positions) => counted(positions, "position", "positions"),
        None => counted(file.comments, "comment", "comments"),
    };
    let unit = if file.unit.is_empty() { "row" } else { file.unit };
    let rows = counted(file.rows, unit, &format!("{unit}s"));
    let _ = if file.format.is_some_and(Format::is_archive) {
        // Its comments are told with the files in it.
        writeln!(text, "    {rows}.")
    } else if unit == "comment" {
        // The rows of a corpus are its comments.
        writeln!(text, "    {made}.")
    } else {
        writeln!(text, "    {rows}, {made}.")
    };
}

fn of_comments(text: &mut String, report: &Report) {
    let mut line = |count: usize, one: &str, many: &str| {
        if count > 0 {
            let _ = writeln!(text, "    {}", counted(count, one, many));
        }
    };
    line(report.joined, "row was joined to an earlier one", "rows were joined to earlier ones");
    line(report.positions, "position is recorded", "positions are recorded");
    line(report.undated, "comment has no date", "comments have no date");
    line(report.without_country, "comment has no country", "comments have no country");
    line(report.masked_email, "e-mail address was masked", "e-mail addresses were masked");
    line(report.masked_phone, "phone number was masked", "phone numbers were masked");
    line(report.masked_address, "street address was masked", "street addresses were masked");
    for (ids, one, many) in [
        (
            &report.no_place_for_text,
            "comment has no text, as its file has no place known for one",
            "comments have no text, as their file has no place known for one",
        ),
        (
            &report.without_text,
            "comment is a record, without a text of its own",
            "comments are records, without a text of their own",
        ),
    ] {
        if !ids.is_empty() {
            let _ = writeln!(text, "    {}: {}", counted(ids.len(), one, many), some(ids));
        }
    }
    of_groups(text, &report.same, "the same text; all are kept");
    // Those with the same text are among them.
    if members(&report.nearly) > members(&report.same) {
        of_groups(text, &report.nearly, "the same or nearly the same text; all are kept");
    }
}

/// How many comments are in them.
fn members(groups: &[Group]) -> usize {
    groups.iter().map(|group| group.members.len()).sum()
}

fn of_groups(text: &mut String, groups: &[Group], what: &str) {
    if groups.is_empty() {
        return;
    }
    let _ = writeln!(
        text,
        "    {} in {} have {what}:",
        counted(members(groups), "comment", "comments"),
        counted(groups.len(), "group", "groups")
    );
    for group in groups.iter().take(MOST) {
        let _ =
            writeln!(text, "        {}: {}", counted(group.members.len(), "comment", "comments"), some(&group.members));
    }
    if groups.len() > MOST {
        let _ = writeln!(text, "        and {}", counted(groups.len() - MOST, "other group", "other groups"));
    }
}

/// The first of a list, and how many others there are.
fn some(items: &[String]) -> String {
    let mut text = items.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    if items.len() > MOST {
        let _ = write!(text, " and {}", counted(items.len() - MOST, "other", "others"));
    }
    text
}
