//! Tables that are known by their columns, and what those hold.

use super::super::Format;
use super::columns::{Field, by_name, plain};
use super::rows::Cells;

/// What is known of a format of tables.
pub struct Profile {
    pub format: Format,
    /// Columns that are there in each such table and together in no other.
    needs: &'static [&'static str],
    /// Each field with its columns, in the order in which they count. Empty: by name, as of any table.
    pub columns: &'static [(Field, &'static [&'static str])],
    /// Facets: the name, and the column.
    tags: &'static [(&'static str, &'static str)],
    /// What values of facets are in words: the facet, the value, the word.
    words: &'static [(&'static str, &'static str, &'static str)],
    /// The kind of all commenters, where they are of one.
    pub kind: &'static str,
    /// What stands before a commenter's number, where that is all that is known of one.
    pub called: &'static str,
    /// The language, where all are of one.
    pub language: Option<&'static str>,
    /// Whether dates have the month first.
    pub is_american: bool,
    /// Whether texts have `<br/>` and entities in them.
    pub is_markup: bool,
    /// Whether titles are the agency's: those of comments are not taken over, but for a name in them.
    pub has_given_titles: bool,
    /// What stands before an id in the address of a comment.
    pub address: &'static str,
    /// Columns by which comments are told from papers: each with what is in it in a comment, in lower case; empty: anything.
    comments: &'static [(&'static str, &'static str)],
    /// The column that says when comments on a paper close.
    closes: &'static str,
}

/// Any table.
const GENERIC: Profile = Profile {
    format: Format::Table,
    needs: &[],
    columns: &[],
    tags: &[],
    words: &[],
    kind: "",
    called: "",
    language: None,
    is_american: false,
    is_markup: false,
    has_given_titles: false,
    address: "",
    comments: &[],
    closes: "",
};

/// In the order in which they are tried.
const PROFILES: &[Profile] = &[
    // What its columns hold is told by `positions`.
    Profile { format: Format::Positions, needs: &["comment", "issue", "stance", "quote"], ..GENERIC },
    Profile {
        format: Format::RegulationsBulk,
        needs: &["Document ID", "Tracking Number", "Comment on Document ID", "Posted Date", "Comment"],
        columns: &[
            (Field::Text, &["Comment"]),
            (Field::Id, &["Document ID"]),
            (Field::First, &["First Name"]),
            (Field::Last, &["Last Name"]),
            (Field::Organization, &["Organization Name", "Government Agency"]),
            (Field::Kind, &["Category"]),
            (Field::Country, &["Country"]),
            (Field::Region, &["State/Province"]),
            (Field::Title, &["Title"]),
            (Field::Date, &["Received Date", "Postmark Date", "Posted Date"]),
            (Field::Paper, &["Comment on Document ID"]),
            (Field::Withdrawn, &["Reason Withdrawn", "Is Withdrawn?"]),
            (Field::Attachments, &["Attachment Files", "Content Files"]),
        ],
        tags: &[("agency", "Agency ID"), ("docket", "Docket ID"), ("government level", "Government Agency Type")],
        language: Some("en"),
        is_american: true,
        is_markup: true,
        has_given_titles: true,
        address: "https://www.regulations.gov/comment/",
        comments: &[("Comment on Document ID", ""), ("Document Type", "public submission")],
        closes: "Comment Due Date",
        ..GENERIC
    },
    Profile {
        format: Format::RegulationsDocket,
        needs: &["Document ID", "Document Type", "Submitter Last Name", "Submitter First Name", "Document Detail"],
        columns: &[
            (Field::Text, &["Text Comment", "Comment"]),
            (Field::Id, &["Document ID"]),
            (Field::First, &["Submitter First Name"]),
            (Field::Last, &["Submitter Last Name"]),
            (Field::Organization, &["Organization"]),
            (Field::Title, &["Document Title"]),
            (Field::Date, &["Received Date", "Post Mark Date", "Posted Date"]),
            (Field::Url, &["Document Detail"]),
        ],
        tags: &[("attachments", "Attachment Count")],
        language: Some("en"),
        is_american: true,
        is_markup: true,
        has_given_titles: true,
        comments: &[("Document Type", "public submissions")],
        closes: "Comment Due Date",
        ..GENERIC
    },
    Profile {
        format: Format::Polis,
        needs: &["comment-id", "agrees", "disagrees", "moderated", "comment-body"],
        columns: &[
            (Field::Text, &["comment-body"]),
            (Field::Id, &["comment-id"]),
            (Field::Author, &["author-id"]),
            (Field::Date, &["timestamp", "datetime"]),
        ],
        tags: &[("moderation", "moderated")],
        words: &[
            ("moderation", "1", "accepted"),
            ("moderation", "0", "not moderated"),
            ("moderation", "-1", "rejected"),
        ],
        kind: "Participant",
        called: "Participant",
        ..GENERIC
    },
    Profile {
        format: Format::TalkToTheCity,
        needs: &["id", "interview", "comment"],
        columns: &[
            (Field::Text, &["comment"]),
            (Field::Id, &["id"]),
            (Field::Author, &["interview"]),
            (Field::Date, &["timestamp"]),
        ],
        kind: "Participant",
        ..GENERIC
    },
    GENERIC,
];

/// The profile of a format.
pub fn of(format: Format) -> &'static Profile {
    PROFILES.iter().find(|profile| profile.format == format).unwrap_or(&GENERIC)
}

impl Profile {
    /// Whether a table with columns of these names, plain, is of this format.
    fn fits(&self, names: &[String]) -> bool {
        !self.needs.is_empty() && self.needs.iter().all(|need| names.contains(&plain(need)))
    }

    /// The word for a value of a facet, or the value itself.
    pub fn word<'a>(&self, facet: &str, value: &'a str) -> &'a str {
        self.words.iter().find(|(of, known, _)| *of == facet && *known == value).map_or(value, |(.., word)| word)
    }

    /// Where the columns of these names tell comments from papers, with what is in them in a comment; empty when all rows are comments.
    pub fn comments(&self, names: &[String]) -> Vec<(usize, &'static str)> {
        self.comments.iter().filter_map(|(name, word)| Some((column(names, name)?, *word))).collect()
    }

    /// The column that says when comments on a paper close.
    pub fn closes(&self, names: &[String]) -> Option<usize> {
        column(names, self.closes)
    }

    /// What the columns of these names hold.
    pub fn fields(&self, names: &[String]) -> Vec<(Field, usize)> {
        if self.columns.is_empty() {
            return by_name(names);
        }
        let of_fields =
            self.columns.iter().flat_map(|(field, names)| names.iter().map(move |name| (field.clone(), *name)));
        let of_tags = self.tags.iter().map(|(tag, name)| (Field::Tag((*tag).to_owned()), *name));
        of_fields.chain(of_tags).filter_map(|(field, name)| Some((field, column(names, name)?))).collect()
    }
}

fn column(names: &[String], wanted: &str) -> Option<usize> {
    names.iter().position(|name| plain(name) == plain(wanted) && !wanted.is_empty())
}

/// A cell as the name of a column is compared; what is longer than any is none, and costs nothing.
fn name(cell: &str) -> String {
    const LONGEST: usize = 250;
    if cell.len() > LONGEST { String::new() } else { plain(cell) }
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
        let names: Vec<String> = row.iter().map(name).collect();
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
    if best.known == 1 && best.row != Some(0) && !rows.first().is_some_and(|row| row.get(0).starts_with("sep=")) {
        best = Header { row: None, profile: &GENERIC, known: 0 };
    }
    // `sep=;` states the delimiter, and names nothing.
    let first = usize::from(rows.first().is_some_and(|row| row.get(0).starts_with("sep=")));
    if best.row.is_none() && rows.get(first).is_some_and(is_heading) && rows.len() > first + 1 {
        best.row = Some(first);
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
