//! A table of positions read into a corpus. A position counts only when its words stand in the comment.

use std::collections::BTreeMap;

use super::super::assemble::of_name;
use super::super::encoding::Text;
use super::super::table::rows::{Cells, Rows, Trouble};
use super::super::table::{plain, sniff};
use super::super::tally::{At, counted};
use super::super::{Drafts, Encodings, HEAD, Options};
use super::nearest::nearest;
use super::{COLUMNS, meant};
use crate::corpus::{Corpus, Dated, Issue, Position, Problem, Quote, Severity, Stance, TextStatus, find_quote};

/// What came of a table of positions.
#[derive(Debug, Default)]
pub struct Coded {
    /// Positions that are new, or other than before.
    pub changed: usize,
    /// Positions that are as they were.
    pub same: usize,
    /// Positions of the corpus that the table does not have.
    pub others: usize,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// Reads a table into the positions of a corpus, in the order of its comments and issues. Positions that the table does not
/// have stay, unless it has all of them: `is_whole`.
pub fn read(corpus: &mut Corpus, name: &str, bytes: &[u8], is_whole: bool, encodings: Encodings) -> Coded {
    let mut notes = Drafts::new(Options::default(), encodings);
    notes.begin(name);
    let mut text = Text::new(encodings, None);
    let decoded = text.decode(bytes, true).to_owned();
    text.report(&mut notes);
    let head = decoded.get(..decoded.floor_char_boundary(HEAD)).unwrap_or_default();
    let mut rows = Rows::new(sniff(head, &Options::default()).delimiter);
    rows.take(&decoded);
    let Some(columns) = rows.next(true).and_then(|header| columns(&header, &mut notes)) else {
        return Coded { problems: notes.problems.finish(&notes.files), ..Coded::default() };
    };
    let ids = corpus.comments.iter().zip(0..).map(|(comment, at)| (comment.id.clone(), at)).collect();
    let mut table = Table { corpus, ids, columns, found: BTreeMap::new(), notes };
    while let Some(cells) = rows.next(true) {
        table.row(&cells);
    }
    table.finish(is_whole)
}

/// Where each of [`COLUMNS`] stands, if it does.
type Columns = [Option<usize>; COLUMNS.len()];

fn columns(header: &Cells, to: &mut Drafts) -> Option<Columns> {
    let names: Vec<String> = header.iter().map(plain).collect();
    let columns = COLUMNS.map(|wanted| names.iter().position(|name| name == wanted));
    let missing: Vec<&str> =
        COLUMNS.iter().zip(columns).take(5).filter(|(_, at)| at.is_none()).map(|(name, _)| *name).collect();
    // A condition is asked for where a stance has one.
    if missing.is_empty() || missing == ["condition"] {
        return Some(columns);
    }
    let message = format!(
        "The table has no column {}.",
        missing.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ")
    );
    let hint = format!("Its first row names its columns: {}.", COLUMNS.join(", "));
    to.note(Problem::new("missing-column", Severity::Error, message, hint).found(header.get(0)), At::row(1, Some(1)));
    None
}

struct Table<'a> {
    corpus: &'a mut Corpus,
    ids: BTreeMap<String, usize>,
    columns: Columns,
    /// By the index of the comment and of the issue.
    found: BTreeMap<(usize, usize), Position>,
    notes: Drafts,
}

impl Table<'_> {
    fn row(&mut self, cells: &Cells) {
        if cells.is_blank() {
            return;
        }
        let columns = self.columns;
        let cell = |at: usize| columns.get(at).copied().flatten().map_or("", |column| meant(cells.get(column).trim()));
        let text = |at: usize| Some(cell(at).to_owned()).filter(|text| !text.is_empty());
        let at = At::row(cells.number, cells.line);
        if cells.trouble == Some(Trouble::Unclosed) {
            let message = "A quote opens here and is not closed; this line was read with its quotes as they stand.";
            self.refuse("unclosed-quote", at, "", message, "Close it, and write quotes within a cell twice.");
        }
        let [comment, issue, stance, exact] = [0, 1, 2, 4].map(cell);
        // Not coded: a row that was made ready to be filled.
        if stance.is_empty() && exact.is_empty() {
            return;
        }
        let Some(about) = self.ids.get(comment).copied() else {
            let message = "No comment has this id; this row was not read.";
            return self.refuse("unknown-comment", at.field("comment"), comment, message, "Correct the id.");
        };
        let Some(read) = stance_of(stance) else {
            let words: Vec<_> = Stance::ALL.iter().map(|stance| stance.word()).collect();
            let hint = format!("Use one of: {}.", words.join(", "));
            return self.refuse(
                "unknown-stance",
                at.field("stance"),
                stance,
                "There is no such stance; this row was not read.",
                &hint,
            );
        };
        let Some(issue) = self.issue(issue, at) else { return };
        let Some(commented) = self.corpus.comments.get(about) else { return };
        let quote = Quote { exact: exact.to_owned(), prefix: text(5), suffix: text(6), ..Quote::default() };
        let is_found = find_quote(&commented.text, &quote).is_some();
        if read == Stance::Silent && commented.text_status != TextStatus::Full {
            let message = "Silence needs the whole text read, and only a part of it is held; this row was not read.";
            return self.refuse(
                "silent-in-part",
                at.field("stance"),
                "silent",
                message,
                "Leave it out: the comment is then “not coded”.",
            );
        }
        if !is_found && (read != Stance::Silent || !exact.is_empty()) {
            if exact.is_empty() {
                let message = "No words of the comment show this stance; this row was not read.";
                return self.refuse("no-evidence", at.field("quote"), "", message, "Quote the words that show it.");
            }
            let hint = nearest(&commented.text, exact).map_or_else(
                || "No passage has any of its words: is it of another comment?".to_owned(),
                |(name, words)| format!("The nearest passage is {name}: “{words}”"),
            );
            let message = "These words do not stand in the comment; they were not read.";
            return self.refuse("quote-not-found", at.field("quote"), exact, message, &hint);
        }
        let condition = text(3);
        let position = Position {
            comment: commented.id.clone(),
            issue: self.corpus.issues.get(issue).map(|issue| issue.id.clone()).unwrap_or_default(),
            stance: read,
            condition,
            evidence: is_found.then_some(quote).into_iter().collect(),
            coder: text(7),
            coded: text(8).map(Dated::new),
            ..Position::default()
        };
        if read == Stance::SupportsIf && position.condition.is_none() {
            let message = "The stance is conditional, and the condition is not stated.";
            self.warn("no-condition", at.field("condition"), message, "Add the condition.");
        }
        match self.found.get_mut(&(about, issue)) {
            None => {
                self.found.insert((about, issue), position);
            }
            Some(first) if first.stance == position.stance => {
                first.evidence.extend(position.evidence);
                first.condition = first.condition.take().or(position.condition);
            }
            Some(first) => {
                let found = format!("{} and {}", first.stance.word(), position.stance.word());
                let message =
                    "An earlier row has another stance for the same comment and issue; this row was not read.";
                self.refuse("two-stances", at.field("stance"), &found, message, "Keep one, or write “mixed” in both.");
            }
        }
    }

    /// The index of an issue by its id or label. One that is not there is added, so that coding can begin in the spreadsheet.
    fn issue(&mut self, written: &str, at: At<'_>) -> Option<usize> {
        if written.is_empty() {
            self.refuse("no-issue", at.field("issue"), written, "The row has no issue; it was not read.", "Add one.");
            return None;
        }
        let id = of_name(written, "issue");
        let is = |issue: &Issue| issue.id == written || issue.label == written || issue.id == id;
        if let Some(index) = self.corpus.issues.iter().position(is) {
            return Some(index);
        }
        let message = format!("The issue “{written}” was not there; it was added.");
        self.warn(
            "new-issue",
            at.field("issue"),
            &message,
            "Write in the corpus what it proposes, as a sentence that one can support or oppose.",
        );
        let issue = Issue { id, label: written.to_owned(), proposition: written.to_owned(), ..Issue::default() };
        self.corpus.issues.push(issue);
        Some(self.corpus.issues.len() - 1)
    }

    fn refuse(&mut self, code: &'static str, at: At<'_>, found: &str, message: &str, hint: &str) {
        let problem = Problem::new(code, Severity::Error, message, hint).found(found);
        // Each row is one to mend: what was found tells them apart.
        self.notes.problems.note_each(problem, Some(0), at);
    }

    fn warn(&mut self, code: &'static str, at: At<'_>, message: &str, hint: &str) {
        self.notes.note(Problem::new(code, Severity::Warning, message, hint), at);
    }

    fn finish(self, is_whole: bool) -> Coded {
        let Self { corpus, ids, found, mut notes, .. } = self;
        let mut coded = Coded::default();
        let index = |position: &Position| {
            let comment = ids.get(&position.comment).copied();
            let issue = corpus.issues.iter().position(|issue| issue.id == position.issue);
            comment.zip(issue)
        };
        let before = std::mem::take(&mut corpus.positions);
        let mut all: BTreeMap<(usize, usize), Position> =
            before.into_iter().filter_map(|position| Some((index(&position)?, position))).collect();
        coded.others = all.keys().filter(|key| !found.contains_key(key)).count();
        if is_whole {
            all.retain(|key, _| found.contains_key(key));
        }
        for (key, mut position) in found {
            if let Some(before) = all.get(&key) {
                inherit(&mut position, before);
                coded.same += usize::from(*before == position);
                coded.changed += usize::from(*before != position);
            } else {
                coded.changed += 1;
            }
            all.insert(key, position);
        }
        corpus.positions = all.into_values().collect();
        if coded.others > 0 {
            let count = counted(coded.others, "position of the corpus is", "positions of the corpus are");
            let (what, hint) = if is_whole {
                ("was taken out", "Nothing needs to be done, if the table has all positions.")
            } else {
                ("stays", "To have the table stand for all positions, say --whole.")
            };
            let message = format!("{count} not in the table: {what}.");
            notes.note(Problem::new("not-in-the-table", Severity::Info, message, hint), At::default());
        }
        coded.problems = notes.problems.finish(&notes.files);
        coded
    }
}

/// What a table has no column for stays as it was.
fn inherit(position: &mut Position, before: &Position) {
    position.other = before.other.clone();
    position.coder = position.coder.take().or_else(|| before.coder.clone());
    position.coded = position.coded.take().or_else(|| before.coded.clone());
    for quote in &mut position.evidence {
        if let Some(known) = before.evidence.iter().find(|known| known.exact == quote.exact) {
            quote.other = known.other.clone();
            quote.prefix = quote.prefix.take().or_else(|| known.prefix.clone());
            quote.suffix = quote.suffix.take().or_else(|| known.suffix.clone());
        }
    }
}

/// A stance by its word, however a person writes that: "Supports if".
fn stance_of(written: &str) -> Option<Stance> {
    Stance::from_word(&plain(written).replace(' ', "_"))
}
