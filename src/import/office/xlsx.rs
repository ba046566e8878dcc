//! Workbooks: each sheet with columns that are known is a table, read as a text file is.
//!
//! `calamine` reads the cells one by one, never a whole sheet: a sheet that names one cell in its last corner is no larger than
//! one that does not. Dates, which are days since 1900 there, become dates; numbers that are too long for a spreadsheet become
//! what a spreadsheet shows of them, so that spoiled ids are found. Of a formula the value counts that was saved with it.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};

use super::super::table::rows::{Cells, MOST_CELLS};
use super::super::table::{Sheet, known};
use super::super::tally::{At, counted};
use super::super::{Drafts, Format};
use crate::corpus::{Problem, Severity};

type Book = Xlsx<Cursor<Vec<u8>>>;

/// So many rows of each sheet are looked at to tell what it is.
const FIRST: usize = 25;

/// So many names of columns are known in a table of comments.
const ENOUGH: usize = 2;

/// From so large a number on a spreadsheet has lost digits: it keeps fifteen.
const TOO_LARGE: f64 = 1e15;

/// The days that a number in a column of dates can be: 1954 to 2119.
const SERIALS: std::ops::Range<f64> = 20_000.0..80_000.0;

pub fn read(bytes: Vec<u8>, to: &mut Drafts) {
    let mut book: Book = match Xlsx::new(Cursor::new(bytes)) {
        Ok(book) => book,
        Err(XlsxError::Password) => {
            let message = "This workbook is locked by a password; it was not read.";
            let hint = "Open it, save it without the password, and import that.";
            return to.note(Problem::new("locked", Severity::Error, message, hint), At::default());
        }
        Err(_) => return super::damaged(to),
    };
    let is_sheet =
        |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible;
    let hidden = book.sheets_metadata().iter().filter(|sheet| !is_sheet(sheet)).map(|sheet| sheet.name.clone());
    let hidden: Vec<String> = hidden.collect();
    let names = book.sheets_metadata().iter().filter(is_sheet).map(|sheet| sheet.name.clone());
    let mut sheets: Vec<(String, Looked)> = Vec::new();
    for name in names.collect::<Vec<_>>() {
        let looked = look(&mut book, &name);
        if looked.rows > 0 {
            sheets.push((name, looked));
        }
    }
    // Without any column that is known the largest sheet is the table.
    let largest = sheets.iter().max_by_key(|(_, looked)| (looked.known, looked.rows)).map(|(name, _)| name.clone());
    let (tables, others): (Vec<_>, Vec<_>) = sheets
        .into_iter()
        .map(|(name, looked)| (looked.known >= ENOUGH || Some(&name) == largest.as_ref(), name))
        .partition(|(is_table, _)| *is_table);
    let passed_over: Vec<String> = hidden.into_iter().chain(others.into_iter().map(|(_, name)| name)).collect();
    pass_over(&passed_over, to);
    let file = to.file().name.clone();
    let is_one = tables.len() == 1;
    for (_, name) in tables {
        let before = (!is_one).then(|| {
            let before = to.begin(&format!("{file}, sheet {name}"));
            to.file_mut().format = Some(Format::Xlsx);
            before
        });
        sheet(&mut book, &name, to);
        if let Some(before) = before {
            to.back_to(before);
        }
    }
}

fn pass_over(names: &[String], to: &mut Drafts) {
    if names.is_empty() {
        return;
    }
    let message = "Sheets that are hidden, or have no columns of comments, were passed over.";
    let hint = "If one has comments, save it as a file of its own.";
    let problem = Problem::new("sheets-passed-over", Severity::Info, message, hint);
    to.note(problem.found(&names.join(", ")), At::default());
}

/// What the beginning of a sheet shows.
struct Looked {
    known: usize,
    rows: usize,
}

fn look(book: &mut Book, name: &str) -> Looked {
    let mut first: Vec<Cells> = Vec::new();
    let mut ignored = Seen::default();
    rows(book, name, &mut ignored, &mut |cells| {
        first.push(cells);
        first.len() < FIRST
    });
    Looked { known: known(&first), rows: first.len() }
}

/// What was met in the cells of a sheet.
#[derive(Default)]
struct Seen {
    errors: usize,
    computed: usize,
    uncomputed: usize,
    too_wide: usize,
    damaged: bool,
}

fn sheet(book: &mut Book, name: &str, to: &mut Drafts) {
    let asked = to.options().from.filter(|format| format.is_table());
    let mut sheet = Sheet::new(asked);
    let mut seen = Seen::default();
    to.file_mut().found.push(format!("Sheet: {name}."));
    let file = to.current();
    rows(book, name, &mut seen, &mut |cells| {
        sheet.row(cells, to);
        true
    });
    sheet.end(to);
    let is_1904 = book.has_1904_epoch();
    for draft in to.comments.iter_mut().filter(|draft| draft.file == file) {
        if let Some(day) = draft.submitted.parse().ok().filter(|day| SERIALS.contains(day)) {
            draft.submitted = date(&ExcelDateTime::new(day, ExcelDateTimeType::DateTime, is_1904));
        }
    }
    let notes = [
        (seen.computed, "formulas", "computed", "the value that was saved with it was taken", Severity::Info),
        (
            seen.uncomputed,
            "formulas-without-values",
            "to be computed, without a value that was saved",
            "it counts as empty",
            Severity::Warning,
        ),
        (seen.errors, "error-cells", "an error (#REF!, #N/A, …)", "it counts as empty", Severity::Warning),
        (seen.too_wide, "row-too-wide", "beyond the last column", "it was not read", Severity::Warning),
    ];
    for (count, code, is, so, severity) in notes.into_iter().filter(|(count, ..)| *count > 0) {
        let cells = counted(count, "cell is", "cells are");
        let hint = "Open the workbook and look, if the column matters.";
        to.note(Problem::new(code, severity, format!("{cells} {is}: {so}."), hint), At::default());
    }
    if seen.damaged {
        let message = "The sheet is damaged; the rows behind that place were not read.";
        let hint = "Open it in an office program, save it again, and import that.";
        to.note(Problem::new("damaged-document", Severity::Error, message, hint), At::default());
    }
}

/// Gives the rows of a sheet that have anything in them, until it is enough.
fn rows(book: &mut Book, name: &str, seen: &mut Seen, give: &mut dyn FnMut(Cells) -> bool) {
    let Ok(mut cells) = book.worksheet_cells_reader(name) else {
        seen.damaged = true;
        return;
    };
    let mut row: Vec<String> = Vec::new();
    let mut number = 0;
    let make = |row: &mut Vec<String>, number: usize| {
        Cells::new(std::mem::take(row).iter().map(String::as_str), number + 1, None)
    };
    loop {
        // The library counts places without a bound, which ends a build that checks numbers.
        let cell = match catch_unwind(AssertUnwindSafe(|| cells.next_cell_with_formula_metadata())) {
            Ok(Ok(Some(cell))) => cell,
            Ok(Ok(None)) => break,
            Ok(Err(_)) | Err(_) => {
                seen.damaged = true;
                break;
            }
        };
        let (at, column) = (cell.pos.0 as usize, cell.pos.1 as usize);
        let text = text(&cell.value, seen);
        match (&cell.formula, &cell.value) {
            (None, _) => {}
            (Some(_), DataRef::Empty) => seen.uncomputed += 1,
            (Some(_), _) => seen.computed += 1,
        }
        if text.is_empty() {
            continue;
        }
        if column >= MOST_CELLS {
            seen.too_wide += 1;
            continue;
        }
        if at != number && !row.is_empty() && !give(make(&mut row, number)) {
            return;
        }
        number = at;
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        if let Some(cell) = row.get_mut(column) {
            *cell = text;
        }
    }
    if !row.is_empty() {
        give(make(&mut row, number));
    }
}

/// What a cell shows.
fn text(value: &DataRef, seen: &mut Seen) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => unescaped(text),
        DataRef::SharedString(text) => unescaped(text),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => shown(*number),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(date_time) if date_time.is_datetime() => date(date_time),
        DataRef::DateTime(duration) => shown(duration.as_f64()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) => {
            seen.errors += 1;
            String::new()
        }
    }
}

/// The text without what stands for control characters (`_x000D_`), and with one line feed at the end of each line.
fn unescaped(text: &str) -> String {
    super::super::whole::lines(&text.replace("_x000D_", "").replace('\0', ""))
}

/// A number as a spreadsheet shows it: of a long one fifteen digits.
fn shown(number: f64) -> String {
    if number.abs() < TOO_LARGE {
        return number.to_string();
    }
    let written = format!("{number:.14E}");
    let (digits, exponent) = written.split_once('E').unwrap_or((&written, "0"));
    format!("{}E+{exponent}", digits.trim_end_matches('0').trim_end_matches('.'))
}

/// A day, with the time if there is one.
fn date(date: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    if (hour, minute, second) == (0, 0, 0) {
        return format!("{year:04}-{month:02}-{day:02}");
    }
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn numbers_are_shown_as_spreadsheets_do() {
        for (number, expected) in [
            (2018.0, "2018"),
            (0.5, "0.5"),
            (900_006_123_456_789.0, "900006123456789"),
            (9_000_061_234_567_890_000.0, "9.00006123456789E+18"),
            (9e15, "9E+15"),
        ] {
            assert_eq!(shown(number), expected);
        }
    }
}
