//! The files of an import, and what their columns hold.

use super::{Choice, choice};
use crate::import::{AskedOfFile, Field, FileReport, Format, Shape};
use crate::locale::Say;
use crate::state::importing::Desk;
use crate::text::visible;
use crate::vars;

/// The encodings that are offered, by their names in the WHATWG's Encoding Standard: those in which exports are met.
const ENCODINGS: [&str; 14] = [
    "UTF-8",
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "windows-1256",
    "ISO-8859-2",
    "ISO-8859-15",
    "macintosh",
    "UTF-16LE",
    "UTF-16BE",
    "Shift_JIS",
    "EUC-KR",
    "gb18030",
    "Big5",
];

/// A file.
#[derive(Clone, Debug, PartialEq)]
pub struct FileView {
    /// Its name as it was given, by which it is known.
    pub key: String,
    /// Its name as it is shown.
    pub name: String,
    /// How much is in it.
    pub size: String,
    /// What it can be read as.
    pub formats: Vec<Choice>,
    /// Why it is taken for what it is.
    pub why: String,
    /// Encodings, of what is a text.
    pub encodings: Vec<Choice>,
    /// Its table.
    pub table: Option<TableView>,
    /// What says how to reach a person, and was left out.
    pub personal: Option<String>,
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableView {
    /// What its caption is.
    pub caption: String,
    /// What may separate its columns; nothing for a workbook.
    pub delimiters: Vec<Choice>,
    /// Which row may name them.
    pub headers: Vec<Choice>,
    /// The columns.
    pub columns: Vec<ColumnView>,
    /// The first rows.
    pub rows: Vec<Vec<String>>,
    /// How many columns are not shown.
    pub more: Option<String>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnView {
    /// Its number, from 1.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// What its choice is called.
    pub label: String,
    /// What it can hold; nothing to choose in a table of positions, where its name says it.
    pub fields: Vec<Choice>,
    /// Whether it is taken over.
    pub is_taken: bool,
}

pub(super) fn file_view(desk: &Desk, file: &FileReport, say: &Say) -> FileView {
    let asked = desk.asked_of(&file.name).cloned().unwrap_or_default();
    let called = |format: Format| say.get(&format!("format-{}", format.word()));
    let found = file.format.map_or_else(|| say.get("not-known"), called);
    let mut formats = vec![automatic(&found, asked.from.is_empty(), say)];
    formats
        .extend(Format::ALL.iter().map(|format| choice(format.word(), called(*format), asked.from == format.word())));
    let encodings = if file.encoding.is_empty() { Vec::new() } else { encodings(&asked.encoding, &file.encoding, say) };
    FileView {
        key: file.name.clone(),
        name: visible(&file.name).into_owned(),
        size: match file.positions {
            Some(positions) => say.with("rows-and-positions", vars![rows = file.rows, positions]),
            None if file.format.is_some_and(Format::is_archive) => say.with("files-together", vars![count = file.rows]),
            None => say.with("rows-and-comments", vars![rows = file.rows, comments = file.comments]),
        },
        formats,
        why: file.why.clone(),
        encodings,
        table: file.table.as_ref().map(|shape| table_view(&asked, file, shape, say)),
        personal: (!file.personal.is_empty())
            .then(|| say.with("personal-left-out", vars![columns = &visible(&file.personal.join(", "))])),
    }
}

/// What leaves it to what is found out: what that is comes first, since a narrow menu shows no more. Once overruled, it is not known any more.
fn automatic(found: &str, chosen: bool, say: &Say) -> Choice {
    let label = if chosen { say.with("as-found-out", vars![what = found]) } else { say.get("find-it-out") };
    choice("", label, chosen)
}

fn encodings(asked: &str, found: &str, say: &Say) -> Vec<Choice> {
    let mut all = vec![automatic(found, asked.is_empty(), say)];
    all.extend(ENCODINGS.iter().map(|name| choice(name, (*name).to_owned(), *name == asked)));
    all
}

fn table_view(asked: &AskedOfFile, file: &FileReport, shape: &Shape, say: &Say) -> TableView {
    let names = [(',', "comma"), (';', "semicolon"), ('\t', "tab"), ('|', "vertical-bar")];
    let delimiters = shape.delimiter.map(|here| {
        let known = names.map(|(sign, name)| {
            let value = if sign == '\t' { "tab".to_owned() } else { sign.to_string() };
            choice(&value, say.get(name), sign == here)
        });
        let other = (!names.iter().any(|(sign, _)| *sign == here))
            .then(|| choice(&here.to_string(), format!("“{here}”"), true));
        known.into_iter().chain(other).collect()
    });
    let last = shape.header.max(10);
    let mut headers = vec![choice("0", say.get("no-row"), shape.header == 0)];
    headers.extend(
        (1..=last)
            .map(|number| choice(&number.to_string(), say.with("row-number", vars![number]), number == shape.header)),
    );
    let hidden = shape.width.saturating_sub(shape.columns.len());
    TableView {
        caption: say.with("first-rows-of", vars![name = &visible(&file.name)]),
        delimiters: delimiters.unwrap_or_default(),
        headers,
        columns: (1..)
            .zip(&shape.columns)
            .map(|(number, name)| column_view(asked, file, (number, name), say))
            .collect(),
        rows: shape.first.iter().map(|row| row.iter().map(|cell| visible(cell).into_owned()).collect()).collect(),
        more: (hidden > 0).then(|| say.with("more-columns", vars![count = hidden])),
    }
}

fn column_view(asked: &AskedOfFile, file: &FileReport, (number, name): (usize, &String), say: &Say) -> ColumnView {
    let chosen = asked.map.iter().find(|(_, at)| *at == number).map(|(word, _)| word.as_str());
    // A name may stand twice: then the first is the one that was found.
    let is_first = file.table.as_ref().and_then(|shape| shape.columns.iter().position(|other| other == name));
    let is_first = is_first == Some(number - 1);
    let found = file.fields.iter().find(|taken| is_first && taken.column == *name).map(|taken| taken.field.as_str());
    if file.positions.is_some() || file.format == Some(Format::Positions) {
        return ColumnView {
            number,
            name: visible(name).into_owned(),
            label: String::new(),
            fields: Vec::new(),
            is_taken: found.is_some(),
        };
    }
    let called = |word: &str| say.get(&format!("field-{}", if word.starts_with("tag:") { "tag" } else { word }));
    let mut fields = vec![automatic(&called(found.unwrap_or("nothing")), chosen.is_none(), say)];
    let facet = format!("tag:{name}");
    let words: Vec<&str> = Field::words().map(|word| word as &str).chain([facet.as_str()]).collect();
    fields.extend(words.into_iter().map(|word| choice(word, called(word), chosen == Some(word))));
    ColumnView {
        number,
        name: visible(name).into_owned(),
        label: say.with("column-holds", vars![number, name = &visible(name)]),
        fields,
        is_taken: chosen.or(found).is_some_and(|word| word != "nothing"),
    }
}
