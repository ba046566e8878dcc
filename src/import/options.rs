//! What a reader can decide about an import.

use super::{Field, Format};
use crate::corpus::{Issue, Kind, Paper};

/// The order of day, month and year in dates such as `6/7/2018`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 31/12/2018
    DayFirst,
    /// 12/31/2018
    MonthFirst,
    /// 2018/12/31
    YearFirst,
}

/// How one file is read, where it is not as the others: what is `None` or empty is as for all files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Its name, as it was begun.
    pub file: String,
    /// Its format.
    pub from: Option<Format>,
    /// What its columns hold, as in [`Options::map`].
    pub map: Vec<(Field, String)>,
    /// The row that names its columns, as in [`Options::header`].
    pub header: Option<usize>,
    /// What separates its columns.
    pub delimiter: Option<u8>,
    /// Its encoding.
    pub encoding: Option<String>,
}

/// What overrules what would be found out. [`Options::default`] overrules nothing.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The format of all files.
    pub from: Option<Format>,
    /// Which columns of tables hold what: each the field, and the name of the column, or its number from 1 (`4`, or `#4` where a
    /// column may be called 4).
    pub map: Vec<(Field, String)>,
    /// The row of a table that names its columns, from 1; 0 when none does.
    pub header: Option<usize>,
    /// What separates the columns of a table.
    pub delimiter: Option<u8>,
    /// The encoding of all files, by its name in the WHATWG's Encoding Standard.
    pub encoding: Option<String>,
    /// The order of dates.
    pub dates: Option<DateOrder>,
    /// The language of comments of which nothing says it, as a BCP 47 tag.
    pub language: Option<String>,
    /// The title of the corpus.
    pub title: Option<String>,
    /// Who asks for comments.
    pub body: Option<String>,
    /// Papers of the consultation; a single one is what comments answer that name none.
    pub papers: Vec<Paper>,
    /// Kinds of commenter, in display order.
    pub kinds: Vec<Kind>,
    /// Issues on which positions can be recorded, in display order.
    pub issues: Vec<Issue>,
    /// Closing dates, as written.
    pub closes: Vec<String>,
    /// Take no more than so many bytes of comments; 512 MB without it. What holds less memory than the command asks for less.
    pub most_bytes: Option<usize>,
    /// Leave e-mail addresses, phone numbers and street addresses in the texts.
    pub keep_personal_data: bool,
    /// Files that are read otherwise.
    pub of_files: Vec<Reading>,
}

impl Options {
    /// The same, where a blank word says nothing.
    #[must_use]
    pub(super) fn without_blanks(mut self) -> Self {
        for word in [&mut self.title, &mut self.body, &mut self.language] {
            word.take_if(|word| word.trim().is_empty());
        }
        self
    }

    /// As they are for the file of that name.
    #[must_use]
    pub fn of_file(&self, name: &str) -> Self {
        let mut options = self.clone();
        let Some(reading) = self.of_files.iter().find(|reading| reading.file == name).cloned() else { return options };
        options.from = reading.from.or(options.from);
        if !reading.map.is_empty() {
            options.map = reading.map;
        }
        options.header = reading.header.or(options.header);
        options.delimiter = reading.delimiter.or(options.delimiter);
        options.encoding = reading.encoding.or(options.encoding);
        options
    }
}
