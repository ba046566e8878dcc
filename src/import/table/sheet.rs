//! The rows of one table become drafts: where its header is, what its columns hold, which of them are facets.
//!
//! A spreadsheet gives its rows here as a text file does.

use super::super::positions::Columns as Coded;
use super::super::report::{Shape, Taken};
use super::super::{At, Drafts, Format};
use super::columns::{Field, is_personal, plain};
use super::draft;
use super::others::Others;
use super::profiles::{self, Profile};
use super::rows::{Cells, Trouble};
use super::sniff::FIRST;
use crate::corpus::{Problem, Severity, TextStatus};

/// A table in the making.
pub struct Sheet {
    format: Option<Format>,
    /// The first rows, until the header is found.
    first: Vec<Cells>,
    columns: Option<Columns>,
}

/// What the columns of a table hold.
pub struct Columns {
    pub profile: &'static Profile,
    pub names: Vec<String>,
    /// Each field with its column, those of one field in the order in which they count.
    pub fields: Vec<(Field, usize)>,
    /// Columns that tell comments from papers, with what is in them in a comment.
    pub comments: Vec<(usize, &'static str)>,
    /// The column that says when comments on a paper close.
    pub closes: Option<usize>,
    others: Others,
    /// In a table of positions what they are.
    coded: Option<Coded>,
}

impl Sheet {
    /// A table of a format, [`Format::Table`] if it is any; `None` is still to be found out.
    pub fn new(format: Option<Format>) -> Self {
        Self { format, first: Vec::new(), columns: None }
    }

    /// How many cells a row should have, once that is known.
    pub fn width(&self) -> Option<usize> {
        self.columns.as_ref().map(|columns| columns.names.len())
    }

    /// Takes the next row.
    pub fn row(&mut self, cells: Cells, to: &mut Drafts) {
        if let Some(columns) = &mut self.columns {
            return columns.row(&cells, to);
        }
        self.first.push(cells);
        let asked = to.options().header.unwrap_or_default();
        if self.first.len() >= FIRST.max(asked) {
            self.settle(to);
        }
    }

    /// The table has ended.
    pub fn end(&mut self, to: &mut Drafts) {
        if self.columns.is_none() {
            self.settle(to);
        }
        if let Some(columns) = &mut self.columns {
            columns.end(to);
        }
    }

    /// Decides which row is the header, and reads those that were kept until then.
    fn settle(&mut self, to: &mut Drafts) {
        let first = std::mem::take(&mut self.first);
        let found = profiles::header(&first);
        let profile = self.format.map_or(found.profile, profiles::of);
        let asked = to.options().header;
        let header = match asked {
            Some(0) => None,
            Some(number) => first.iter().position(|row| row.number == number),
            None => found.row,
        };
        let names: Vec<String> = match header.and_then(|at| first.get(at)) {
            Some(row) => (1..).zip(row.iter().map(str::trim)).map(|(at, name)| called(name, at)).collect(),
            None => (1..=first.iter().map(Cells::len).max().unwrap_or_default()).map(|at| called("", at)).collect(),
        };
        let numbered = header.and_then(|at| Some((at, first.get(at)?.number)));
        let line = header.and_then(|at| first.get(at)?.line);
        to.file_mut().found.push(match numbered {
            Some((0, 1)) => "Row 1 names the columns.".to_owned(),
            Some((_, number)) => format!("Row {number} names the columns; what stands above it is no comment."),
            None => "No row names the columns; they are called “column 1” and so on.".to_owned(),
        });
        let preamble = first.get(..header.unwrap_or_default()).unwrap_or_default();
        draft::preamble(preamble, to);
        let rows: Vec<Cells> = first.into_iter().skip(header.map_or(0, |at| at + 1)).collect();
        let delimiter = to.file().table.as_ref().and_then(|shape| shape.delimiter);
        let cut = |cell: &str| cell.chars().take(Shape::CELL).collect();
        let beginnings = |row: &Cells| row.iter().take(Shape::COLUMNS).map(cut).collect();
        to.file_mut().table = Some(Shape {
            delimiter,
            header: numbered.map_or(0, |(_, number)| number),
            width: names.len(),
            columns: names.iter().take(Shape::COLUMNS).map(|name| cut(name)).collect(),
            first: rows.iter().filter(|row| !row.is_blank()).take(Shape::ROWS).map(beginnings).collect(),
        });
        let mut columns = if profile.format == Format::Positions {
            Columns::coded(profile, names, At::row(numbered.map_or(1, |(_, number)| number), line), to)
        } else {
            Columns::new(profile, names, &rows, to)
        };
        for row in &rows {
            columns.row(row, to);
        }
        self.columns = Some(columns);
    }
}

impl Columns {
    fn new(profile: &'static Profile, names: Vec<String>, rows: &[Cells], to: &mut Drafts) -> Self {
        let mut fields = profile.fields(&names);
        overrule(&mut fields, &names, to);
        if profile.columns.is_empty() && !fields.iter().any(|(field, _)| *field == Field::Text) {
            guess_text(&mut fields, &names, rows, to);
        }
        let is_free = |column: &usize| !fields.iter().any(|(_, other)| other == column);
        let is_personal = |column: &usize| names.get(*column).is_some_and(|name| is_personal(name));
        let free: Vec<usize> = (0..names.len()).filter(is_free).collect();
        let name = |column: &usize| names.get(*column).cloned().unwrap_or_default();
        let file = to.file_mut();
        file.fields =
            fields.iter().map(|(field, column)| Taken { field: field.word(), column: name(column) }).collect();
        file.personal = free.iter().filter(|column| is_personal(column)).map(name).collect();
        file.fields.retain(|taken| taken.field != Field::Nothing.word());
        let is_nothing = |(field, _): &&(Field, usize)| *field == Field::Nothing;
        file.left_out.extend(fields.iter().filter(is_nothing).map(|(_, column)| name(column)));
        let others: Vec<usize> = free.into_iter().filter(|column| !is_personal(column)).collect();
        file.is_american = profile.is_american;
        file.language = profile.language;
        let (comments, closes) = (profile.comments(&names), profile.closes(&names));
        // What the columns of a known format hold is known, facets among them.
        let may_be_facets = profile.columns.is_empty();
        let others = others.iter().map(|column| (*column, name(column)));
        let others = Others::new(others, may_be_facets, to.comments.len());
        Self { profile, names, fields, comments, closes, others, coded: None }
    }

    /// The columns of a table of positions, named at that place.
    fn coded(profile: &'static Profile, names: Vec<String>, at: At<'_>, to: &mut Drafts) -> Self {
        let coded = Some(Coded::of(&names, at, to));
        let others = Others::new(std::iter::empty(), false, to.comments.len());
        Self { profile, names, fields: Vec::new(), comments: Vec::new(), closes: None, others, coded }
    }

    fn row(&mut self, cells: &Cells, to: &mut Drafts) {
        to.file_mut().rows += 1;
        let at = At::row(cells.number, cells.line);
        if cells.is_blank() {
            let problem = Problem::new("empty-row", Severity::Info, "This row is empty.", "Nothing needs to be done.");
            return to.note(problem, at);
        }
        if self.is_header(cells) {
            let message =
                "The names of the columns stand here again, as when files are joined; this row is no comment.";
            let problem = Problem::new("header-again", Severity::Info, message, "Nothing needs to be done.");
            return to.note(problem, at);
        }
        self.judge(cells, at, to);
        if let Some(coded) = &self.coded {
            return coded.row(cells, to);
        }
        let Some(mut draft) = draft::of(self, cells, to) else { return };
        // What was cut off is not known to be whole.
        let is_cut = matches!(cells.trouble, Some(Trouble::Cut | Trouble::TooLong));
        if is_cut && draft.text.as_ref().is_some_and(|text| !text.trim().is_empty()) {
            draft.text_status = Some(TextStatus::Opening);
        }
        let keeps_personal_data = to.options().keep_personal_data;
        self.others.row(cells, &mut draft, keeps_personal_data);
        to.add(draft);
    }

    fn is_header(&self, cells: &Cells) -> bool {
        let mut names = (1..).zip(cells.iter()).zip(&self.names);
        let is_wide = cells.len() == self.names.len() && cells.len() > 1;
        is_wide && names.all(|((at, cell), name)| called(cell.trim(), at) == *name)
    }

    /// Says what is wrong with the shape of a row.
    fn judge(&self, cells: &Cells, at: At<'_>, to: &mut Drafts) {
        let (code, message, hint) = match cells.trouble {
            Some(Trouble::Unclosed) => (
                "unclosed-quote",
                "A quote opens here and is not closed; this line was read with its quotes as they stand.".to_owned(),
                "Close the quote, and write quotes within a cell twice.",
            ),
            Some(Trouble::Cut) => (
                "cut-off",
                "The file ends within a quote that opens in this row, which was read as far as it goes.".to_owned(),
                "Ask for the file again: it was cut off.",
            ),
            Some(Trouble::TooLong) => (
                "row-too-long",
                "This row is longer than 16 MB; the rest of it was not read.".to_owned(),
                "Check the delimiter (--delimiter), and whether this is a table at all.",
            ),
            Some(Trouble::TooWide) => (
                "row-too-wide",
                "This row has more cells than a spreadsheet can have (16,384); the others were not read.".to_owned(),
                "Check the delimiter (--delimiter), and whether this is a table at all.",
            ),
            None if cells.len() > self.names.len() => (
                "ragged-row",
                "This row has more cells than there are columns; those in excess were not taken over.".to_owned(),
                "A quote or a delimiter may be wrong in it: look at it in the file.",
            ),
            None if cells.len() < self.names.len() => (
                "ragged-row",
                "This row has fewer cells than there are columns; those that are missing count as empty.".to_owned(),
                "A quote or a delimiter may be wrong in it, or the file was cut off: look at it in the file.",
            ),
            None => return,
        };
        to.note(Problem::new(code, Severity::Warning, message, hint).found(cells.get(0)), at);
    }

    fn end(&mut self, to: &mut Drafts) {
        let tags = self.fields.iter().filter_map(|(field, _)| match field {
            Field::Tag(name) => Some(name),
            _ => None,
        });
        self.others.end(&tags.collect::<Vec<_>>(), to);
    }
}

/// The name of a column; of one that has none, its number.
fn called(name: &str, at: usize) -> String {
    if name.is_empty() { format!("column {at}") } else { name.to_owned() }
}

/// Has the reader's `--map` say what columns hold.
fn overrule(fields: &mut Vec<(Field, usize)>, names: &[String], to: &mut Drafts) {
    let asked = to.options().map.clone();
    let mut mapped: Vec<(Field, usize)> = Vec::new();
    for (field, wanted) in asked {
        let by_name = names.iter().position(|name| *name == wanted.trim());
        let by_plain = || names.iter().position(|name| plain(name) == plain(&wanted) && !plain(name).is_empty());
        let by_number = || {
            wanted.trim().trim_start_matches('#').parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < names.len())
        };
        if let Some(column) = by_name.or_else(by_plain).or_else(by_number) {
            mapped.push((field, column));
            continue;
        }
        let message = "No column has this name or number.";
        let some: Vec<_> = names.iter().take(20).map(String::as_str).collect();
        let hint = format!("The columns are: {}.", some.join(", "));
        let problem = Problem::new("unknown-column", Severity::Error, message, hint).found(&wanted);
        to.note(problem, At::default().field(&field.word()));
    }
    fields.retain(|(field, column)| !mapped.iter().any(|(other, taken)| other == field || taken == column));
    fields.extend(mapped);
}

/// Takes the column with the longest cells for the text, when no name says which it is and one stands out.
fn guess_text(fields: &mut Vec<(Field, usize)>, names: &[String], rows: &[Cells], to: &mut Drafts) {
    // A table with ids may be what another one has the texts to; so what is taken for a text there is a long one.
    let has_ids = fields.iter().any(|(field, _)| *field == Field::Id);
    let long = if has_ids { 80 } else { 20 };
    let length = |column: usize| rows.iter().map(|row| row.get(column).len()).sum::<usize>() / rows.len().max(1);
    // What is not to be taken over is not taken for the text either.
    let is_left_out = |at: &usize| fields.iter().any(|(field, column)| *field == Field::Nothing && column == at);
    let columns = (0..names.len()).filter(|column| !is_left_out(column));
    let mut lengths: Vec<(usize, usize)> = columns.map(|column| (length(column), column)).collect();
    lengths.sort_unstable_by(|a, b| b.cmp(a));
    let guessed = match lengths.as_slice() {
        [(longest, column), rest @ ..]
            if *longest >= long && rest.first().is_none_or(|(next, _)| next * 2 <= *longest) =>
        {
            Some(*column)
        }
        _ => None,
    };
    let some: Vec<_> = names.iter().take(20).map(String::as_str).collect();
    let hint = format!("Say which it is, as in --map \"text=NAME\". The columns are: {}.", some.join(", "));
    let problem = match guessed.and_then(|column| names.get(column)) {
        Some(name) => {
            let message = "No column is called as texts are; the one with the longest cells was taken for it.";
            Problem::new("text-guessed", Severity::Warning, message, hint).found(name)
        }
        None if has_ids => return,
        None => Problem::new("no-text-column", Severity::Error, "It is not clear which column holds the text.", hint),
    };
    to.note(problem, At::default());
    if let Some(column) = guessed {
        fields.retain(|(_, other)| *other != column);
        fields.push((Field::Text, column));
    }
}
