//! What a reader can decide about an import.

use super::{Field, Format};
use crate::corpus::{Kind, Paper};

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

/// What overrules what would be found out. [`Options::default`] overrules nothing.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The format of all files.
    pub from: Option<Format>,
    /// Which columns of tables hold what: each the field, and the name of the column or its number from 1.
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
    /// Closing dates, as written.
    pub closes: Vec<String>,
    /// Take no more than so many bytes of comments; 512 MB without it. What holds less memory than the command asks for less.
    pub most_bytes: Option<usize>,
    /// Leave e-mail addresses, phone numbers and street addresses in the texts.
    pub keep_personal_data: bool,
}
