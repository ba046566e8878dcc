//! What the columns of a table hold, found out by their names.

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

/// Names of columns as people write them, in lower case and with one space for anything else, the surest first.
const NAMES: &[(Field, &[&str])] = &[
    (
        Field::Text,
        &[
            "text",
            "comment",
            "comments",
            "comment text",
            "text comment",
            "comment body",
            "body",
            "your comment",
            "feedback",
            "message",
            "response",
            "responses",
            "submission",
            "statement",
            "content",
            "remarks",
            "answer",
            "contribution",
            "kommentar",
            "stellungnahme",
            "commentaire",
            "comentario",
        ],
    ),
    (
        Field::Id,
        &[
            "id",
            "comment id",
            "document id",
            "submission id",
            "response id",
            "feedback id",
            "id submission",
            "reference",
            "reference number",
            "ref",
            "key",
            "message id",
            "tracking number",
            "number",
            "no",
        ],
    ),
    (
        Field::Author,
        &[
            "author",
            "name",
            "commenter",
            "full name",
            "submitter",
            "submitter name",
            "respondent",
            "participant",
            "from",
            "interview",
            "author id",
            "user",
            "username",
            "author name",
        ],
    ),
    (Field::First, &["first name", "firstname", "given name", "submitter first name", "first"]),
    (Field::Last, &["last name", "lastname", "surname", "family name", "submitter last name", "last"]),
    (
        Field::Organization,
        &[
            "organization",
            "organisation",
            "organization name",
            "organisation name",
            "company",
            "institution",
            "affiliation",
            "employer",
            "on behalf of",
        ],
    ),
    (Field::Role, &["role", "position", "job title", "capacity", "function"]),
    (
        Field::Kind,
        &[
            "kind",
            "category",
            "commenter type",
            "stakeholder type",
            "stakeholder group",
            "stakeholder",
            "respondent type",
            "user type",
            "usertype",
            "type of respondent",
            "type of organisation",
            "organization type",
            "sector",
        ],
    ),
    (Field::Country, &["country", "country of origin", "country code", "nation"]),
    (Field::Region, &["region", "state", "province", "state province", "county"]),
    (Field::Title, &["title", "subject", "heading", "headline"]),
    (
        Field::Date,
        &[
            "submitted",
            "date submitted",
            "submission date",
            "date",
            "received",
            "received date",
            "date received",
            "created",
            "created at",
            "date created",
            "timestamp",
            "datetime",
            "posted date",
            "posted",
            "date feedback",
            "time",
        ],
    ),
    (Field::Language, &["language", "lang", "language code"]),
    (Field::Url, &["url", "link", "source", "permalink", "web address", "document detail"]),
    (Field::Attachments, &["attachments", "attachment files", "attachment", "files", "attached files"]),
    (Field::Paper, &["paper", "consultation document", "comment on document id", "in reply to document"]),
    (Field::Withdrawn, &["withdrawn", "is withdrawn"]),
];

/// Columns of these names are not taken over: they say how to reach a person.
const PERSONAL: &[&str] = &[
    "email",
    "e mail",
    "email address",
    "e mail address",
    "phone",
    "phone number",
    "telephone",
    "tel",
    "mobile",
    "fax",
    "address",
    "street",
    "street address",
    "address 1",
    "address 2",
    "zip",
    "zip code",
    "zip postal code",
    "postal code",
    "postcode",
    "post code",
    "city",
    "town",
    "ip",
    "ip address",
    "date of birth",
    "birthday",
    "representative s address",
    "representative s city state zip",
];

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
    let name = plain(name);
    NAMES.iter().find_map(|(field, names)| {
        let at = names.iter().position(|known| *known == name)?;
        Some((field.clone(), at))
    })
}

/// Whether a column of this name says how to reach a person.
pub fn is_personal(name: &str) -> bool {
    PERSONAL.contains(&plain(name).as_str())
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
    let mut fields = Vec::new();
    for (field, _) in NAMES {
        let mut of_field: Vec<_> = found.iter().filter(|(known, ..)| known == field).collect();
        of_field.sort_by_key(|(_, sure, column)| (*sure, *column));
        let most = if *field == Field::Date { of_field.len() } else { 1 };
        fields.extend(of_field.into_iter().take(most).map(|(field, _, column)| (field.clone(), *column)));
    }
    fields
}
