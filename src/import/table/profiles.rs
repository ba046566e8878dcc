//! Tables that are known by their columns, and what those hold.

use super::super::Format;
use super::columns::{Field, by_name, plain};
use super::rows::Cells;

/// What is known of a format of tables.
pub struct Profile {
    pub format: Format,
    /// Columns that are there in each such table and together in no other.
    pub needs: &'static [&'static str],
    /// Each field with its columns, in the order in which they count. Empty: by name, as of any table.
    pub columns: &'static [(Field, &'static [&'static str])],
    /// Facets: the name, and the column.
    pub tags: &'static [(&'static str, &'static str)],
    /// The kind of commenters of whom nothing tells it: its id and label.
    pub kind: Option<(&'static str, &'static str)>,
    /// What stands before a commenter's number, where that is all that is known of one.
    pub called: &'static str,
    /// The language, where all are of one.
    pub language: Option<&'static str>,
    /// Whether dates have the month first.
    pub is_american: bool,
    /// Whether texts have `<br/>` and entities in them.
    pub is_markup: bool,
    /// A column that is filled in comments and in no other row.
    pub comment_if: Option<&'static str>,
    /// A column and the words in it, of which one is there in comments and in no other row.
    pub comment_types: Option<(&'static str, &'static [&'static str])>,
}

/// Any table.
const GENERIC: Profile = Profile {
    format: Format::Table,
    needs: &[],
    columns: &[],
    tags: &[],
    kind: None,
    called: "",
    language: None,
    is_american: false,
    is_markup: false,
    comment_if: None,
    comment_types: None,
};

/// In the order in which they are tried.
pub const PROFILES: &[Profile] = &[GENERIC];

/// The profile of a format.
pub fn of(format: Format) -> &'static Profile {
    PROFILES.iter().find(|profile| profile.format == format).unwrap_or(&GENERIC)
}

impl Profile {
    /// Whether a table with columns of these names, plain, is of this format.
    fn fits(&self, names: &[String]) -> bool {
        !self.needs.is_empty() && self.needs.iter().all(|need| names.contains(&plain(need)))
    }

    /// What the columns of these names hold.
    pub fn fields(&self, names: &[String]) -> Vec<(Field, usize)> {
        if self.columns.is_empty() {
            return by_name(names);
        }
        let plain_names: Vec<String> = names.iter().map(|name| plain(name)).collect();
        let column = |name: &str| plain_names.iter().position(|known| *known == plain(name));
        let of_fields =
            self.columns.iter().flat_map(|(field, names)| names.iter().map(move |name| (field.clone(), *name)));
        let of_tags = self.tags.iter().map(|(tag, name)| (Field::Tag((*tag).to_owned()), *name));
        of_fields.chain(of_tags).filter_map(|(field, name)| Some((field, column(name)?))).collect()
    }
}

/// Where a table has its header, what it is then, and how many of its names are known.
pub struct Header {
    /// The index among the first rows; `None` when no row names columns.
    pub row: Option<usize>,
    pub profile: &'static Profile,
    pub known: usize,
}

/// Looks for the row that names the columns among the first rows: that of which most names are known.
pub fn header(rows: &[Cells]) -> Header {
    let mut best = Header { row: None, profile: &GENERIC, known: 0 };
    for (at, row) in rows.iter().enumerate() {
        let names: Vec<String> = row.iter().map(plain).collect();
        let profile = PROFILES.iter().find(|profile| profile.fits(&names)).unwrap_or(&GENERIC);
        let mut known = by_name(&names).len();
        if !profile.needs.is_empty() {
            known += profile.needs.len();
        }
        if known > best.known {
            best = Header { row: Some(at), profile, known };
        }
    }
    // A single word that is a name may stand in any row; in the first it is one.
    if best.known == 1 && best.row != Some(0) {
        best = Header { row: None, profile: &GENERIC, known: 0 };
    }
    if best.row.is_none() && rows.first().is_some_and(is_heading) && rows.len() > 1 {
        best.row = Some(0);
    }
    best
}

/// Whether the cells of a row look like names: all there, short, different, and none a number.
fn is_heading(row: &Cells) -> bool {
    let names: Vec<String> = row.iter().map(plain).collect();
    names.iter().enumerate().all(|(at, name)| {
        let is_number = name.chars().all(|char| char.is_ascii_digit() || char == ' ');
        !name.is_empty() && name.len() <= 60 && !is_number && !names.iter().take(at).any(|other| other == name)
    })
}
