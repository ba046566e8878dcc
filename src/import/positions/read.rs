//! Rows of tables of positions read into a corpus. A position counts only when its words stand in the comment.

use std::collections::{BTreeMap, BTreeSet};

use super::super::assemble::{of_name, slug};
use super::super::draft::Coding;
use super::super::table::plain;
use super::super::tally::{At, counted};
use super::super::{Drafts, Encodings, Format, Opened, Options};
use super::nearest::nearest;
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
    let options = Options { from: Some(Format::Positions), ..Options::default() };
    let mut drafts = Drafts::new(options, encodings);
    let mut opened = Opened::new(name, &mut drafts);
    opened.read(bytes, &mut drafts);
    opened.end(&mut drafts);
    let coded = take(corpus, is_whole, &mut drafts);
    Coded { problems: drafts.problems.finish(&drafts.files), ..coded }
}

/// Reads the rows of all tables of positions among the drafts into the corpus, as if they were one table; without such a table it stays as
/// it is. What is wrong is noted among the drafts.
pub fn take(corpus: &mut Corpus, is_whole: bool, notes: &mut Drafts) -> Coded {
    if notes.files.iter().all(|file| file.positions.is_none()) {
        return Coded::default();
    }
    let ids = corpus.comments.iter().zip(0..).map(|(comment, at)| (comment.id.clone(), at)).collect();
    let rows = std::mem::take(&mut notes.codings);
    let mut issues: BTreeMap<String, usize> = corpus.issues.iter().map(|issue| issue.id.clone()).zip(0..).collect();
    // What is the id of one and the label of another is the one of that id.
    for (issue, at) in corpus.issues.iter().zip(0..) {
        issues.entry(issue.label.clone()).or_insert(at);
    }
    let mut table = Table { corpus, ids, issues, found: BTreeMap::new(), notes };
    for row in rows {
        table.row(row);
    }
    table.finish(is_whole)
}

struct Table<'a> {
    corpus: &'a mut Corpus,
    /// The indices of comments by their ids.
    ids: BTreeMap<String, usize>,
    /// The indices of issues by their ids and labels.
    issues: BTreeMap<String, usize>,
    /// By the index of the comment and of the issue.
    found: BTreeMap<(usize, usize), Position>,
    notes: &'a mut Drafts,
}

impl Table<'_> {
    fn row(&mut self, coding: Coding) {
        let Coding { file, row, line, cells } = coding;
        self.notes.back_to(file);
        let [comment, issue, stance, condition, exact, prefix, suffix, coder, day] = cells;
        let said = |text: String| Some(text).filter(|text| !text.is_empty());
        let at = At::row(row, line);
        let Some(about) = self.about(&comment) else {
            let message = "No comment has this id; this row was not read.";
            return self.refuse("unknown-comment", at.field("comment"), &comment, message, "Correct the id.");
        };
        let Some(read) = stance_of(&stance) else {
            let words: Vec<_> = Stance::ALL.iter().map(|stance| stance.word()).collect();
            let hint = format!("Use one of: {}.", words.join(", "));
            return self.refuse(
                "unknown-stance",
                at.field("stance"),
                &stance,
                "There is no such stance; this row was not read.",
                &hint,
            );
        };
        let Some(issue) = self.issue(&issue, at) else { return };
        let Some(commented) = self.corpus.comments.get(about) else { return };
        let quote = Quote { exact, prefix: said(prefix), suffix: said(suffix), ..Quote::default() };
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
        if !is_found && (read != Stance::Silent || !quote.exact.is_empty()) {
            if quote.exact.is_empty() {
                let message = "No words of the comment show this stance; this row was not read.";
                return self.refuse("no-evidence", at.field("quote"), "", message, "Quote the words that show it.");
            }
            let is_told = self.notes.problems.lists("quote-not-found");
            let nearest = is_told.then(|| nearest(&commented.text, &quote.exact)).flatten();
            let hint = nearest.map_or_else(
                || "No passage has any of its words: is it of another comment?".to_owned(),
                |(name, words)| format!("The nearest passage is {name}: “{words}”"),
            );
            let message = "These words do not stand in the comment; they were not read.";
            return self.refuse("quote-not-found", at.field("quote"), &quote.exact, message, &hint);
        }
        let position = Position {
            comment: commented.id.clone(),
            issue: self.corpus.issues.get(issue).map(|issue| issue.id.clone()).unwrap_or_default(),
            stance: read,
            condition: said(condition),
            evidence: is_found.then_some(quote).into_iter().collect(),
            coder: said(coder),
            coded: said(day).map(Dated::new),
            ..Position::default()
        };
        if read == Stance::SupportsIf && position.condition.is_none() {
            let message = "The stance is conditional, and the condition is not stated.";
            self.warn("no-condition", at.field("condition"), message, "Add the condition.");
        }
        match self.found.get_mut(&(about, issue)) {
            None => {
                self.found.insert((about, issue), position);
                *self.notes.file_mut().positions.get_or_insert_default() += 1;
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

    /// The index of a comment by its id, or by what names it in its source, of which the id was made.
    fn about(&self, written: &str) -> Option<usize> {
        self.ids.get(written).or_else(|| self.ids.get(&slug(written)?)).copied()
    }

    /// The index of an issue by its id or label. One that is not there is added, so that coding can begin in the spreadsheet.
    fn issue(&mut self, written: &str, at: At<'_>) -> Option<usize> {
        if written.is_empty() {
            self.refuse("no-issue", at.field("issue"), written, "The row has no issue; it was not read.", "Add one.");
            return None;
        }
        let id = of_name(written, "issue");
        if let Some(index) = self.issues.get(written).or_else(|| self.issues.get(&id)) {
            return Some(*index);
        }
        let message = format!("The issue “{written}” was not there; it was added.");
        self.warn(
            "new-issue",
            at.field("issue"),
            &message,
            "Say what it proposes, as “Label: a sentence that one can support or oppose”, where the issues are named.",
        );
        let index = self.corpus.issues.len();
        self.issues.extend([(id.clone(), index), (written.to_owned(), index)]);
        let issue = Issue { id, label: written.to_owned(), proposition: written.to_owned(), ..Issue::default() };
        self.corpus.issues.push(issue);
        Some(index)
    }

    fn refuse(&mut self, code: &'static str, at: At<'_>, found: &str, message: &str, hint: &str) {
        let problem = Problem::new(code, Severity::Error, message, hint).found(found);
        // Each row is one to mend: what was found tells them apart.
        self.notes.problems.note_each(problem, Some(self.notes.current()), at);
    }

    fn warn(&mut self, code: &'static str, at: At<'_>, message: &str, hint: &str) {
        self.notes.note(Problem::new(code, Severity::Warning, message, hint), at);
    }

    fn finish(self, is_whole: bool) -> Coded {
        let Self { corpus, ids, issues, found, notes } = self;
        let mut coded = Coded::default();
        let index = |position: &Position| {
            let comment = ids.get(&position.comment).copied();
            comment.zip(issues.get(&position.issue).copied())
        };
        let before = std::mem::take(&mut corpus.positions);
        let mut all: BTreeMap<(usize, usize), Position> =
            before.into_iter().filter_map(|position| Some((index(&position)?, position))).collect();
        coded.others = all.keys().filter(|key| !found.contains_key(key)).count();
        if is_whole {
            all.retain(|key, _| found.contains_key(key));
        }
        for (key, mut position) in found {
            // The same row may stand in two tables.
            let mut known = BTreeSet::new();
            let of = |quote: &Quote| (quote.exact.clone(), quote.prefix.clone(), quote.suffix.clone());
            position.evidence.retain(|quote| known.insert(of(quote)));
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
                ("stays", "To have the table stand for all positions: comments positions --read TABLE --whole.")
            };
            let message = format!("{count} not in the table: {what}.");
            let problem = Problem::new("not-in-the-table", Severity::Info, message, hint);
            notes.problems.note(problem, None, At::default());
        }
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
