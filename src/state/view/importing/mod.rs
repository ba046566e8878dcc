//! The screen on which files become a corpus, as it is shown.

mod files;
mod problems;

pub use files::{ColumnView, FileView, TableView};
pub use problems::ProblemView;

use files::file_view;
use problems::problem_view;

use super::super::importing::{Desk, FileField, Phase, TextField, Told, ToldProblem};
use crate::import::{Asked, FileReport, Format, Group};
use crate::locale::Say;
use crate::vars;

/// So many files are shown one by one; of more, those of which something is wrong have their problems.
const FILES: usize = 20;

/// So many items of a list are named.
const NAMED: usize = 8;

/// So many problems are shown.
const PROBLEMS: usize = 200;

/// What is on the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportView {
    /// How far the reading is, in a sentence; and as parts of a thousand, where that is known.
    pub progress: Option<(String, Option<u32>)>,
    /// Why nothing was made.
    pub failed: Option<String>,
    /// That a file was saved.
    pub saved: Option<String>,
    /// What was found.
    pub found: Option<FoundView>,
    /// What this browser keeps.
    pub shelf: Vec<KeptView>,
}

/// A corpus that the browser keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptView {
    /// Under which key.
    pub key: String,
    /// Its title.
    pub title: String,
    /// What it is: `answers.csv: 3 comments`.
    pub what: String,
    /// The name of the button that has it read.
    pub read: String,
    /// The name of the button that puts it among the files.
    pub add: String,
    /// The name of the button that has it forgotten.
    pub forget: String,
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
    /// What the button is called that saves the positions as a table, or a table for them where there are none yet.
    pub save_positions: String,
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
        KeptView {
            key: kept.key.clone(),
            title: title.clone(),
            what: say.with("kept-item", vars![title, count]),
            read: say.with("kept-read", vars![title]),
            add: say.with("kept-add", vars![title]),
            forget: say.with("kept-forget", vars![title]),
        }
    });
    ImportView {
        progress: progress(desk, say),
        failed: match &desk.phase {
            Phase::Failed(why) => Some(say.with("not-read", vars![why])),
            Phase::Waiting if !desk.files.is_empty() => Some(say.get("stopped")),
            _ => None,
        },
        saved: desk.saved.as_ref().map(|name| say.with("saved-as", vars![name])),
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
    // Of an archive the files in it count.
    let is_archive = |file: &&FileReport| file.format.is_some_and(Format::is_archive);
    let of_comments = (files - told.files.iter().filter(is_archive).count()).max(1);
    let made = match told.comments {
        0 => say.with("made-none", vars![files = of_comments]),
        comments => say.with("made", vars![comments, files = of_comments]),
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
        save_positions: say.get(if told.positions == 0 { "save-empty-positions" } else { "save-positions" }),
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
    fact(told.positions, "fact-positions", String::new());
    fact(told.joined, "fact-joined", String::new());
    fact(ids(&told.same), "fact-same", firsts(&told.same));
    // Those with the same text are among them.
    let nearly = if ids(&told.nearly) > ids(&told.same) { ids(&told.nearly) } else { 0 };
    fact(nearly, "fact-nearly", firsts(&told.nearly));
    let which = |ids: &[String]| named(ids.iter().map(String::as_str).collect());
    fact(told.no_place_for_text.len(), "fact-no-place-for-text", which(&told.no_place_for_text));
    fact(told.without_text.len(), "fact-without-text", which(&told.without_text));
    fact(told.undated, "fact-undated", String::new());
    fact(told.without_country, "fact-without-country", String::new());
    let (email, phone, address) = (told.masked_email, told.masked_phone, told.masked_address);
    if email + phone + address > 0 {
        facts.push((say.with("fact-masked", vars![email, phone, address]), String::new()));
    }
    facts
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
