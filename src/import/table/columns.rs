//! What the columns of a table hold, found out by their names.

use super::names::{NAMES, PERSONAL, WHOLE_NAMES};
use crate::text::fold;

/// What a column can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// What names the comment in its source.
    Id,
    /// The commenter's name.
    Author,
    /// The commenter's given name.
    First,
    /// The commenter's family name.
    Last,
    /// For whom the commenter speaks.
    Organization,
    /// As what.
    Role,
    /// A kind of commenter.
    Kind,
    /// A country.
    Country,
    /// A state, a province, a region.
    Region,
    /// What the commenter called it.
    Title,
    /// The text.
    Text,
    /// When it was sent in.
    Date,
    /// Its language.
    Language,
    /// Where it can be read.
    Url,
    /// Files that came with it.
    Attachments,
    /// What it answers.
    Paper,
    /// Whether or why it was withdrawn.
    Withdrawn,
    /// A facet of the corpus's own, by its name.
    Tag(String),
    /// What is not taken over.
    Nothing,
}

const WORDS: &[(&str, Field)] = &[
    ("id", Field::Id),
    ("author", Field::Author),
    ("first", Field::First),
    ("last", Field::Last),
    ("organization", Field::Organization),
    ("role", Field::Role),
    ("kind", Field::Kind),
    ("country", Field::Country),
    ("region", Field::Region),
    ("title", Field::Title),
    ("text", Field::Text),
    ("date", Field::Date),
    ("language", Field::Language),
    ("url", Field::Url),
    ("attachments", Field::Attachments),
    ("paper", Field::Paper),
    ("withdrawn", Field::Withdrawn),
    ("nothing", Field::Nothing),
];

impl Field {
    /// The words of all fields that have one; a facet is `tag:NAME`.
    pub fn words() -> impl Iterator<Item = &'static str> {
        WORDS.iter().map(|(word, _)| *word)
    }

    /// Reads the word of a field, or `tag:NAME`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        if let Some(name) = word.strip_prefix("tag:") {
            return (!name.trim().is_empty()).then(|| Self::Tag(name.trim().to_owned()));
        }
        WORDS.iter().find(|(known, _)| *known == word).map(|(_, field)| field.clone())
    }

    /// Whether one column alone can hold it.
    #[must_use]
    pub fn is_single(&self) -> bool {
        !matches!(self, Self::Tag(_) | Self::Nothing | Self::Date | Self::Url | Self::Attachments | Self::Paper)
    }

    /// The word of this field.
    #[must_use]
    pub fn word(&self) -> String {
        if let Self::Tag(name) = self {
            return format!("tag:{name}");
        }
        WORDS.iter().find(|(_, field)| field == self).map_or("", |(word, _)| word).to_owned()
    }
}

/// A name as it is compared: in lower case, one space for whatever is no letter or digit.
pub fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut before = ' ';
    for char in name.chars().flat_map(char::to_lowercase) {
        if char.is_alphanumeric() {
            plain.push(char);
            before = char;
        } else if before != ' ' {
            plain.push(' ');
            before = ' ';
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// What a column of this name holds, and how sure its name is: 0 is the surest.
pub fn known(name: &str) -> Option<(Field, usize)> {
    let name = compared(name);
    NAMES.iter().find_map(|(field, names)| Some((field.clone(), place_among(names, &name)?)))
}

/// A name as it is looked up: without accents, which people leave out.
fn compared(name: &str) -> String {
    fold(&plain(name))
}

/// Where a name stands in a list of them.
fn place_among(names: &str, name: &str) -> Option<usize> {
    names.split('|').position(|known| known == name)
}

/// Whether a column of this name says how to reach a person.
pub fn is_personal(name: &str) -> bool {
    place_among(PERSONAL, &compared(name)).is_some()
}

/// The columns of a table by their names: each field with its column, those of a field in the order in which they count.
/// Of a field that has one value the column of the surest name counts; what else is known by name stands by.
pub fn by_name(names: &[String]) -> Vec<(Field, usize)> {
    let mut found: Vec<(Field, usize, usize)> = Vec::new();
    for (column, name) in names.iter().enumerate() {
        if let Some((field, sure)) = known(name) {
            found.push((field, sure, column));
        }
    }
    complete_names(&mut found, names);
    let mut fields = Vec::new();
    for (field, _) in NAMES {
        let mut of_field: Vec<_> = found.iter().filter(|(known, ..)| known == field).collect();
        of_field.sort_by_key(|(_, sure, column)| (*sure, *column));
        let most = if *field == Field::Date { of_field.len() } else { 1 };
        fields.extend(of_field.into_iter().take(most).map(|(field, _, column)| (field.clone(), *column)));
    }
    fields
}

/// A column “Name” beside given names alone holds family names (“Vorname, Name”), and beside family names the given ones (“Nome, Cognome”).
fn complete_names(found: &mut [(Field, usize, usize)], names: &[String]) {
    let has = |wanted: Field| found.iter().any(|(field, ..)| *field == wanted);
    let part = match (has(Field::First), has(Field::Last)) {
        (true, false) => Field::Last,
        (false, true) => Field::First,
        _ => return,
    };
    let is_name =
        |column: usize| names.get(column).is_some_and(|name| place_among(WHOLE_NAMES, &compared(name)).is_some());
    if let Some((field, ..)) = found.iter_mut().find(|(field, _, column)| *field == Field::Author && is_name(*column)) {
        *field = part;
    }
}
