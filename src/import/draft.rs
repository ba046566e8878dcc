//! What one row, message or file gives: values as they are written there, with their place.

use super::assemble::single;
use super::positions::COLUMNS;
use super::report::FileReport;
use super::tally::{At, Tally};
use super::{Encodings, Options};
use crate::corpus::{Attachment, Corpus, Problem, Severity, TextBy, TextStatus};

pub use crate::corpus::Source;

/// One comment in the making. An empty string is nothing said.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The index of its file among those that were begun.
    pub file: usize,
    /// Its number in the file: a row of a table as a spreadsheet numbers it, a message, from 1. 0 when the file is the comment.
    pub row: usize,
    /// The line on which it begins, from 1, in a file that has lines.
    pub line: Option<usize>,
    /// What names it in its source for ever: a document id, a `Message-Id`. Ids are made of it.
    pub key: String,
    /// Where it was published, when that tells sources of one comment apart: the list, of a message.
    pub place: String,
    /// Who commented: a person, unless there is an organization.
    pub author: String,
    /// For whom.
    pub organization: String,
    /// As what.
    pub role: String,
    /// A kind of commenter, in the source's words.
    pub kind: String,
    /// A country, as a code or a name.
    pub country: String,
    /// In the source's words.
    pub region: String,
    /// What the commenter called it.
    pub title: String,
    /// The text; `None` when the file has no place for one, and another file may have it.
    pub text: Option<String>,
    /// How much of the comment that is, when the source says so.
    pub text_status: Option<TextStatus>,
    /// Whose words.
    pub text_by: Option<TextBy>,
    /// When it was sent in.
    pub submitted: String,
    /// What is known of that beyond the date.
    pub submitted_note: String,
    /// BCP 47, or ISO 639-1.
    pub language: String,
    /// What it answers.
    pub papers: Vec<String>,
    /// Where it was found.
    pub sources: Vec<Source>,
    /// Files that came with it.
    pub attachments: Vec<Attachment>,
    /// Why it was withdrawn, if it was.
    pub withdrawn: Option<String>,
    /// Facets of its own: name and value.
    pub tags: Vec<(String, String)>,
}

/// A document that comments answer, which stood among them.
#[derive(Clone, Debug, Default)]
pub struct DraftPaper {
    /// What names it in its source.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Where it can be read.
    pub url: String,
    /// When comments on it close, as written.
    pub closes: String,
    /// The index of its file.
    pub file: usize,
}

/// One row of a table of positions: what people have recorded about a comment.
#[derive(Clone, Debug, Default)]
pub struct Coding {
    /// The index of its file.
    pub file: usize,
    /// Its number in the file, from 1.
    pub row: usize,
    /// The line on which it begins, from 1, in a file that has lines.
    pub line: Option<usize>,
    /// What it says, by [`COLUMNS`]; empty where it has no such column.
    pub cells: [String; COLUMNS.len()],
}

/// So many bytes of texts are held, some hundred bytes of each comment beside its text included. What is made of them is held at once, and
/// takes three times as much; no consultation that is known has a quarter of it.
const MOST_BYTES: usize = 512 << 20;

/// So many bytes of a comment are held beside its text, about.
const BESIDE: usize = 500;

/// All that was read so far.
pub struct Drafts {
    asked: Options,
    /// The same, as they are for the file that is being read.
    options: Options,
    encodings: Encodings,
    /// The files, in the order in which they were begun.
    pub files: Vec<FileReport>,
    /// The comments, in the order in which they were read.
    pub comments: Vec<Draft>,
    /// Documents that comments answer.
    pub papers: Vec<DraftPaper>,
    /// Rows of tables of positions, in the order in which they were read.
    pub codings: Vec<Coding>,
    /// Corpora that were made before, each with the index of its file.
    pub corpora: Vec<(usize, Corpus)>,
    /// Who asks, when a file says so.
    pub body: String,
    /// What about, when a file says so.
    pub title: String,
    /// What is wrong.
    pub problems: Tally,
    /// How many bytes came out of what was packed.
    #[cfg(feature = "formats")]
    pub(super) unpacked: usize,
    /// How many files the one that is being read stands in.
    pub(super) depth: usize,
    #[cfg(feature = "formats")]
    pages: Option<super::pdf::Pages>,
    /// Bytes held.
    held: usize,
    /// The index of the file that is being read.
    current: usize,
    /// Takes what is said of no file.
    nameless: FileReport,
}

impl Drafts {
    pub(super) fn new(options: Options, encodings: Encodings) -> Self {
        let options = options.without_blanks();
        Self {
            asked: options.clone(),
            options,
            encodings,
            files: Vec::new(),
            comments: Vec::new(),
            papers: Vec::new(),
            codings: Vec::new(),
            corpora: Vec::new(),
            body: String::new(),
            title: String::new(),
            problems: Tally::default(),
            #[cfg(feature = "formats")]
            unpacked: 0,
            depth: 0,
            #[cfg(feature = "formats")]
            pages: None,
            held: 0,
            current: 0,
            nameless: FileReport::default(),
        }
    }

    /// What the reader decided for the file that is being read.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// What decodes bytes that are not UTF-8.
    #[must_use]
    pub fn encodings(&self) -> Encodings {
        self.encodings
    }

    #[cfg(feature = "formats")]
    pub(super) fn read_pages_by(&mut self, pages: super::pdf::Pages) {
        self.pages = Some(pages);
    }

    /// What reads the pages of a PDF, if anything does.
    #[cfg(feature = "formats")]
    pub(super) fn pages(&self) -> Option<super::pdf::Pages> {
        self.pages
    }

    /// Begins a file, and gives the index of the one that was being read: a file may stand in another.
    pub(super) fn begin(&mut self, name: &str) -> usize {
        self.files.push(FileReport { name: name.to_owned(), ..FileReport::default() });
        let before = self.current;
        self.back_to(self.files.len() - 1);
        before
    }

    /// Goes back to the file of that index, when one within it has ended.
    pub(super) fn back_to(&mut self, file: usize) {
        self.current = file;
        if !self.asked.of_files.is_empty() {
            self.options = self.asked.of_file(&self.file().name);
        }
    }

    /// The index of the file that is being read.
    #[must_use]
    pub fn current(&self) -> usize {
        self.current
    }

    /// The file that is being read.
    #[must_use]
    pub fn file(&self) -> &FileReport {
        self.files.get(self.current).unwrap_or(&self.nameless)
    }

    /// The same, to say something of it.
    pub fn file_mut(&mut self) -> &mut FileReport {
        self.files.get_mut(self.current).unwrap_or(&mut self.nameless)
    }

    /// Adds a comment of the file that is being read. What is more than can be held is not taken, and that is said.
    pub fn add(&mut self, mut draft: Draft) {
        if !self.holds(draft.text.as_ref().map_or(0, String::len), At::row(draft.row, draft.line)) {
            return;
        }
        draft.file = self.current;
        if draft.language.is_empty() {
            let of_format = || self.file().language.map(str::to_owned);
            draft.language = self.options.language.clone().or_else(of_format).unwrap_or_default();
        }
        self.file_mut().comments += 1;
        self.comments.push(draft);
    }

    /// Adds a row of a table of positions, of the file that is being read, within the same bound.
    pub fn add_coding(&mut self, coding: Coding) {
        if self.holds(coding.cells.iter().map(String::len).sum(), At::row(coding.row, coding.line)) {
            self.codings.push(Coding { file: self.current, ..coding });
        }
    }

    /// Whether so many bytes more can be held; where not, that is said.
    fn holds(&mut self, bytes: usize, at: At<'_>) -> bool {
        self.held += bytes + BESIDE;
        let most = self.options.most_bytes.unwrap_or(MOST_BYTES);
        if self.held > most {
            let message = format!("There is more than {} MB of comments; from here on none was taken.", most >> 20);
            let problem = Problem::new(
                "too-much",
                Severity::Error,
                message,
                "Import parts of the files, each into a corpus of its own.",
            );
            self.note(problem, at);
        }
        self.held <= most
    }

    /// Notes a problem in the file that is being read.
    pub fn note(&mut self, problem: Problem, at: At<'_>) {
        self.problems.note(problem, Some(self.current), at);
    }

    /// Says that a comment has a second date, of another day than the one that counts; both with what they are called. A column can be named.
    pub fn leave_out_date(&mut self, (taken, counts): (&str, &str), (other, left): (&str, &str), at: At<'_>) {
        // However each is written; one that has two meanings is compared as it stands.
        let known = |date: &str| single(date, self, Some(self.current)).map(|date| date.written);
        let day = |date: &str| {
            let date = known(date).unwrap_or_else(|| date.to_owned());
            date.get(..10).unwrap_or(&date).to_owned()
        };
        if left.is_empty() || day(counts) == day(left) {
            return;
        }
        let message =
            format!("“{taken}” counts as the date of a comment; “{other}” has another day, and was left out.");
        let (code, hint) = if self.file().table.is_some() {
            ("other-date-column", format!("If the other is meant, say so: --map \"date={other}\"."))
        } else {
            ("other-date", "Nothing needs to be done.".to_owned())
        };
        self.note(Problem::new(code, Severity::Info, message, hint).found(left), at);
    }
}
