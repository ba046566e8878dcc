//! What is wrong with a file, and where.

use serde_json::value::RawValue;

use super::super::problem::{Problem, Severity};

/// More problems of one severity than this are counted, not listed: a list of a million helps nobody, and notes must
/// not crowd out an error.
const MOST_PROBLEMS: usize = 500;

/// What is wrong with a file so far.
#[derive(Default)]
pub struct Notes {
    problems: Vec<Problem>,
    /// How many there are of each severity, listed or not.
    counts: [usize; 3],
}

impl Notes {
    /// Adds a problem that has its place.
    pub fn add(&mut self, problem: Problem) {
        if self.has_room_for(problem.severity) {
            self.problems.push(problem);
        }
    }

    /// Counts a problem, and says whether it is to be listed.
    fn has_room_for(&mut self, severity: Severity) -> bool {
        self.counts.get_mut(severity as usize).is_none_or(|count| {
            *count += 1;
            *count <= MOST_PROBLEMS
        })
    }

    /// All problems noted, in the order of the file as far as it has one.
    pub fn finish(mut self) -> Vec<Problem> {
        let severities = [Severity::Error, Severity::Warning, Severity::Info];
        let unlisted = self.counts.map(|count| count.saturating_sub(MOST_PROBLEMS));
        let worst = severities.into_iter().find(|&severity| unlisted.get(severity as usize).is_some_and(|&n| n > 0));
        if let Some(worst) = worst {
            let message = format!("There are {} more problems, which are not listed.", unlisted.iter().sum::<usize>());
            self.problems.push(Problem::new("more-problems", worst, message, "Mend those listed first."));
        }
        self.problems
    }
}

/// A place in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// From 0.
    pub byte: usize,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl Default for At {
    fn default() -> Self {
        Self { byte: 0, line: 1, column: 1 }
    }
}

impl At {
    /// The place behind `bytes` that begin here.
    pub fn after(self, bytes: &[u8]) -> Self {
        let lines = bytes.split(|byte| *byte == b'\n').count() - 1;
        let last = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        // The bytes of UTF-8 that begin a character.
        let letters = bytes.iter().skip(last).filter(|byte| **byte & 0xc0 != 0x80).count();
        let column = if lines == 0 { self.column } else { 1 };
        Self { byte: self.byte + bytes.len(), line: self.line + lines, column: column + letters }
    }
}

/// Text from a file, in one part or in several that do not follow each other there.
#[derive(Clone, Copy)]
pub struct Excerpt<'a> {
    /// The parts, joined.
    pub text: &'a str,
    /// Where in the text each part begins, and where it stands in the file; at least one.
    pub parts: &'a [(usize, At)],
}

impl Excerpt<'_> {
    /// Where the byte at `offset` stands in the file.
    pub fn place(&self, offset: usize) -> At {
        let (start, at) = self.part(offset);
        at.after(self.text.as_bytes().get(start..offset).unwrap_or_default())
    }

    fn part(&self, offset: usize) -> (usize, At) {
        let after = self.parts.partition_point(|(start, _)| *start <= offset);
        after.checked_sub(1).and_then(|at| self.parts.get(at)).copied().unwrap_or_default()
    }
}

/// Text being read, with the place of what is in it.
pub struct Reader<'a> {
    excerpt: Excerpt<'a>,
    /// Where lines of the text start; found when first asked for.
    lines: Option<Vec<usize>>,
    notes: &'a mut Notes,
}

impl<'a> Reader<'a> {
    pub fn new(excerpt: Excerpt<'a>, notes: &'a mut Notes) -> Self {
        Self { excerpt, lines: None, notes }
    }

    /// Notes a problem, with the place of `raw` when that is given.
    pub fn note(&mut self, mut problem: Problem, row: &str, field: &str, raw: Option<&RawValue>) {
        if !self.notes.has_room_for(problem.severity) {
            return;
        }
        row.clone_into(&mut problem.place.row);
        field.clone_into(&mut problem.place.field);
        if let Some(at) = raw.and_then(|raw| self.place_of(raw)) {
            problem.place.line = Some(at.line);
            problem.place.column = Some(at.column);
        }
        self.notes.problems.push(problem);
    }

    /// What is wrong so far.
    pub fn notes(&mut self) -> &mut Notes {
        self.notes
    }

    /// Where a value of the text stands in the file.
    pub fn place_of(&mut self, raw: &RawValue) -> Option<At> {
        let excerpt = self.excerpt;
        let offset = (raw.get().as_ptr() as usize).checked_sub(excerpt.text.as_ptr() as usize)?;
        let (start, at) = excerpt.part(offset);
        // From the start of its line, so that a long text with many problems is not read again for each.
        let newlines = || excerpt.text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = self.lines.get_or_insert_with(|| newlines().collect());
        let (before, until) =
            (lines.partition_point(|line| *line <= start), lines.partition_point(|line| *line <= offset));
        let Some(line) = until.checked_sub(1).and_then(|last| lines.get(last)).filter(|_| until > before) else {
            return Some(excerpt.place(offset));
        };
        let column = excerpt.text.get(*line..offset)?.chars().count() + 1;
        Some(At { byte: at.byte + offset - start, line: at.line + until - before, column })
    }
}
