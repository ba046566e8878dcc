//! The screen on which files become a corpus, as it is shown.

use super::super::importing::{Desk, FileField, Phase, TextField, Told, ToldProblem};
use crate::import::{Asked, AskedOfFile, Field, FileReport, Format, Group, Shape};
use crate::locale::Say;
use crate::text::visible;
use crate::vars;

/// So many files are shown one by one; of more, those of which something is wrong have their problems.
const FILES: usize = 20;

/// So many items of a list are named.
const NAMED: usize = 8;

/// So many problems are shown.
const PROBLEMS: usize = 200;

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

/// What is on the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportView {
    /// How far the reading is, in a sentence; and as parts of a thousand, where that is known.
    pub progress: Option<(String, Option<u32>)>,
    /// Why nothing was made.
    pub failed: Option<String>,
    /// What was found.
    pub found: Option<FoundView>,
    /// What this browser keeps: key, what it is, and the names of the two buttons.
    pub shelf: Vec<[String; 4]>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundView {
    /// How many comments in how many files.
    pub made: String,
    /// Whether there is anything to read.
    pub is_any: bool,
    /// Whether that is of an earlier run.
    pub is_old: bool,
    /// What there is to know about the comments: a sentence, and which they are.
    pub facts: Vec<(String, String)>,
    /// The files.
    pub files: Vec<FileView>,
    /// How many other files there are, in words.
    pub more_files: Option<String>,
    /// Orders of dates.
    pub dates: Vec<Choice>,
    /// What is wrong.
    pub problems: Option<ListView>,
    /// What is only worth knowing.
    pub notes: Option<ListView>,
    /// What the button that leads on is called.
    pub read: String,
}

/// A list of problems.
#[derive(Clone, Debug, PartialEq)]
pub struct ListView {
    /// How many.
    pub count: String,
    /// Whether something was left out.
    pub urgent: bool,
    /// Each.
    pub rows: Vec<ProblemView>,
    /// How many more there are.
    pub more: Option<String>,
}

/// A problem.
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemView {
    /// How much it matters.
    pub severity: String,
    /// Where it stands.
    pub place: String,
    /// What is there.
    pub found: String,
    /// What is wrong.
    pub why: String,
    /// What to do; and whether that is in the language of the page.
    pub hint: (String, bool),
}

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
    /// What it can hold.
    pub fields: Vec<Choice>,
    /// Whether it is taken over.
    pub is_taken: bool,
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it is known by.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// What is on the screen at that state of things.
#[must_use]
pub fn import(desk: &Desk, say: &Say) -> ImportView {
    let shelf = desk.shelf.iter().flatten().map(|kept| {
        let (title, count) = (&kept.title, kept.comments);
        let title = if title.is_empty() { &kept.key } else { title };
        [
            kept.key.clone(),
            say.with("kept-item", vars![title, count]),
            say.with("kept-read", vars![title]),
            say.with("kept-forget", vars![title]),
        ]
    });
    ImportView {
        progress: progress(desk, say),
        failed: match &desk.phase {
            Phase::Failed(why) => Some(say.with("not-read", vars![why])),
            Phase::Waiting if !desk.files.is_empty() => Some(say.get("stopped")),
            _ => None,
        },
        found: desk.told().map(|told| found(desk, told, say)),
        shelf: shelf.collect(),
    }
}

fn progress(desk: &Desk, say: &Say) -> Option<(String, Option<u32>)> {
    match desk.phase {
        Phase::Reading(done, all) => {
            let (read, whole) = (megabytes(done, say), megabytes(all, say));
            let sentence = say.with("reading", vars![count = desk.files.len(), done = &read, all = &whole]);
            let share = (done.saturating_mul(1000) / all.max(1)).min(1000);
            Some((sentence, u32::try_from(share).ok()))
        }
        Phase::Assembling => Some((say.get("assembling"), None)),
        _ => None,
    }
}

/// A size with one decimal, as "21.3 MB"; 1 MB is 1,000,000 bytes.
fn megabytes(bytes: u64, say: &Say) -> String {
    let tenths = usize::try_from(bytes.div_ceil(100_000)).unwrap_or(usize::MAX);
    say.with("megabytes", vars![whole = tenths / 10, tenth = tenths % 10])
}

fn found(desk: &Desk, told: &Told, say: &Say) -> FoundView {
    let files = told.files.len();
    let made = match told.comments {
        0 => say.with("made-none", vars![files]),
        comments => say.with("made", vars![comments, files]),
    };
    let is_wrong = |problem: &&ToldProblem| problem.severity != "info";
    let list = |name: &'static str, wrong: bool| {
        let of: Vec<_> = told.problems.iter().filter(|problem| is_wrong(problem) == wrong).collect();
        let more = of.len().saturating_sub(PROBLEMS);
        (!of.is_empty()).then(|| ListView {
            count: say.with(name, vars![count = of.len()]),
            urgent: of.iter().any(|problem| problem.severity == "error"),
            rows: of.iter().take(PROBLEMS).map(|problem| problem_view(problem, say)).collect(),
            more: (more > 0).then(|| say.with("and-more", vars![count = more])),
        })
    };
    let dates =
        [("", "as-the-dates-show"), ("dmy", "day-month-year"), ("mdy", "month-day-year"), ("ymd", "year-month-day")];
    FoundView {
        made,
        is_any: told.comments > 0,
        is_old: !matches!(desk.phase, Phase::Made(..)),
        facts: facts(told, say),
        files: told.files.iter().take(FILES).map(|file| file_view(desk, file, say)).collect(),
        more_files: (files > FILES).then(|| say.with("more-files", vars![count = files - FILES])),
        dates: dates.map(|(value, name)| choice(value, say.get(name), value == desk.asked.dates)).to_vec(),
        problems: list("problems", true),
        notes: list("notes", false),
        read: say.with("read-the-comments", vars![count = told.comments]),
    }
}

fn choice(value: &str, label: String, chosen: bool) -> Choice {
    Choice { value: value.to_owned(), label, chosen }
}

fn facts(told: &Told, say: &Say) -> Vec<(String, String)> {
    let named = |ids: Vec<&str>| {
        let mut named = ids.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
        if ids.len() > NAMED {
            named = format!("{named}, {}", say.with("and-more", vars![count = ids.len() - NAMED]));
        }
        named
    };
    let ids = |groups: &[Group]| groups.iter().map(|group| group.members.len()).sum::<usize>();
    let firsts = |groups: &[Group]| {
        let of = |group: &Group| group.members.iter().take(NAMED).cloned().collect::<Vec<_>>().join(" = ");
        let groups: Vec<String> = groups.iter().map(of).collect();
        named(groups.iter().map(String::as_str).collect())
    };
    let mut facts = Vec::new();
    let mut fact = |count: usize, name: &'static str, which: String| {
        if count > 0 {
            facts.push((say.with(name, vars![count]), which));
        }
    };
    fact(told.joined, "fact-joined", String::new());
    fact(ids(&told.same), "fact-same", firsts(&told.same));
    fact(ids(&told.nearly), "fact-nearly", firsts(&told.nearly));
    fact(told.without_text.len(), "fact-without-text", named(told.without_text.iter().map(String::as_str).collect()));
    fact(told.undated, "fact-undated", String::new());
    fact(told.without_country, "fact-without-country", String::new());
    let (email, phone, address) = (told.masked_email, told.masked_phone, told.masked_address);
    if email + phone + address > 0 {
        facts.push((say.with("fact-masked", vars![email, phone, address]), String::new()));
    }
    facts
}

/// What to do about problems that are mended on this screen: the report speaks of options of the command.
const HINTS: [(&str, &[&str]); 8] = [
    ("hint-unknown-format", &["unknown-format"]),
    ("hint-broken-encoding", &["broken-encoding", "nul"]),
    ("hint-dates", &["ambiguous-dates", "mixed-dates", "ambiguous-date"]),
    ("hint-columns", &["text-guessed", "no-text-column", "unknown-column"]),
    ("hint-delimiter", &["row-too-long", "row-too-wide"]),
    ("hint-no-body", &["no-body"]),
    ("hint-no-language", &["no-language"]),
    ("hint-kinds", &["too-many-kinds", "unknown-kind", "kind-by-name"]),
];

fn problem_view(problem: &ToldProblem, say: &Say) -> ProblemView {
    let place = &problem.place;
    let line = place.line.map(|number| say.with("line", vars![number]));
    let parts = [Some(place.row.clone()), line, Some(place.field.clone())];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let ours = HINTS.iter().find(|(_, codes)| codes.contains(&problem.code.as_str()));
    ProblemView {
        severity: say.get(match problem.severity.as_str() {
            "error" => "severity-error",
            "warning" => "severity-warning",
            _ => "severity-info",
        }),
        place: visible(&parts.join(", ")).into_owned(),
        found: visible(&problem.found).into_owned(),
        why: visible(&problem.message).into_owned(),
        hint: ours.map_or_else(|| (visible(&problem.hint).into_owned(), false), |(name, _)| (say.get(name), true)),
    }
}

fn file_view(desk: &Desk, file: &FileReport, say: &Say) -> FileView {
    let asked = desk.asked_of(&file.name).cloned().unwrap_or_default();
    let called = |format: Format| say.get(&format!("format-{}", format.word()));
    // Once overruled, what was found out is not known any more.
    let found = file.format.filter(|_| asked.from.is_empty()).map_or_else(|| "…".to_owned(), called);
    let found = if file.format.is_none() { say.get("not-known") } else { found };
    let mut formats = vec![choice("", say.with("as-found-out", vars![what = &found]), asked.from.is_empty())];
    formats
        .extend(Format::ALL.iter().map(|format| choice(format.word(), called(*format), asked.from == format.word())));
    let encodings = if file.encoding.is_empty() { Vec::new() } else { encodings(&asked.encoding, &file.encoding, say) };
    FileView {
        key: file.name.clone(),
        name: visible(&file.name).into_owned(),
        size: say.with("rows-and-comments", vars![rows = file.rows, comments = file.comments]),
        formats,
        why: file.why.clone(),
        encodings,
        table: file.table.as_ref().map(|shape| table_view(&asked, file, shape, say)),
        personal: (!file.personal.is_empty())
            .then(|| say.with("personal-left-out", vars![columns = &visible(&file.personal.join(", "))])),
    }
}

fn encodings(asked: &str, found: &str, say: &Say) -> Vec<Choice> {
    let found = if asked.is_empty() { found } else { "…" };
    let mut all = vec![choice("", say.with("as-found-out", vars![what = found]), asked.is_empty())];
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
    let called = |word: &str| say.get(&format!("field-{}", if word.starts_with("tag:") { "tag" } else { word }));
    let automatic = if chosen.is_some() { "…".to_owned() } else { called(found.unwrap_or("nothing")) };
    let mut fields = vec![choice("", say.with("as-found-out", vars![what = &automatic]), chosen.is_none())];
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

/// The message that labels a field of the consultation.
#[must_use]
pub fn label(field: TextField) -> &'static str {
    match field {
        TextField::Dates => "dates-are",
        TextField::Language => "language-of-comments",
        TextField::Title => "consultation-title",
        TextField::Body => "consultation-body",
        TextField::Papers => "consultation-papers",
        TextField::Kinds => "consultation-kinds",
        TextField::Issues => "consultation-issues",
        TextField::Closes => "consultation-closes",
    }
}

/// The message that labels a field of how a file is read.
#[must_use]
pub fn label_of_file(field: FileField) -> &'static str {
    match field {
        FileField::From => "read-as",
        FileField::Delimiter => "columns-separated-by",
        FileField::Header => "names-of-columns",
        FileField::Encoding => "encoding",
    }
}

/// Fields of the consultation, each with whether it has several lines.
pub const CONSULTATION: [(TextField, bool); 6] = [
    (TextField::Title, false),
    (TextField::Body, false),
    (TextField::Closes, true),
    (TextField::Papers, true),
    (TextField::Kinds, true),
    (TextField::Issues, true),
];

/// What was asked that differs from what nobody asked: whether the fields of the consultation are shown open.
#[must_use]
pub fn is_named(asked: &Asked) -> bool {
    CONSULTATION.iter().any(|(field, _)| !field.of(asked).is_empty())
}
