//! The types of `comment-explorer/1`, as they stand in the file. Their doc comments become the JSON Schema.
//!
//! Fields that this version does not know are kept in `other` and written back.

use serde::Serialize;

use super::date::Dated;
use super::extra::{Extra, Tags};

macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
            /// Fields of another version, kept.
            #[serde(flatten)]
            pub other: Extra,
        }
    };
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// All of them, in display order.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word that stands in a file and in an address.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// Reads that word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

record! {
    /// A consultation and the comments it drew.
    Corpus {
        /// Always `comment-explorer/1`.
        format: String,
        /// Names this corpus, in lower case: `icann-2010-dns-cert`.
        id: String,
        /// Shown, and part of every citation.
        revision: String,
        /// BCP 47 tag of the editors' own language.
        language: String,
        /// The title of the page.
        title: String,
        /// Who asked, about what, and when.
        consultation: Consultation,
        /// What is missing; shown wherever counts are.
        #[serde(skip_serializing_if = "Option::is_none")]
        completeness: Option<Completeness>,
        /// Kinds of commenter, in display order.
        kinds: Vec<Kind>,
        /// What positions are taken on, phrased as propositions.
        issues: Vec<Issue>,
        /// The comments.
        comments: Vec<Comment>,
        /// Stances recorded by people. No position is "not coded", which is not "silent".
        positions: Vec<Position>,
        /// Groups of words that mean the same in this consultation.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        lexicon: Vec<Vec<String>>,
        /// Bodies that comments mention.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        names: Vec<NamedBody>,
        /// Wording that many use and that proves nothing.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        stock_phrases: Vec<String>,
    }
}

record! {
    /// Who asked for comments, about which papers, and when.
    Consultation {
        /// The body that asks.
        body: String,
        /// What it put out for comment.
        papers: Vec<Paper>,
        /// When comments could first be sent.
        #[serde(skip_serializing_if = "Option::is_none")]
        opened: Option<Dated>,
        /// Closing dates, first to last; a comment after the last is late.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        closes: Vec<Closing>,
        /// What else happened.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        events: Vec<Event>,
    }
}

record! {
    /// A paper put out for comment.
    Paper {
        /// Unique among papers.
        id: String,
        /// As printed on it.
        title: String,
        /// Where it can be read.
        #[serde(skip_serializing_if = "Option::is_none")]
        url: Option<String>,
        /// Who answers for it.
        #[serde(skip_serializing_if = "Option::is_none")]
        staff: Option<String>,
        /// Its text, where it is held.
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    }
}

record! {
    /// A closing date.
    Closing {
        /// The last moment, or the last day.
        at: Option<Dated>,
        /// What it is called: "extended closing date".
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    }
}

record! {
    /// Something that happened around the consultation.
    Event {
        /// When, or when it began.
        at: Option<Dated>,
        /// When it ended.
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<Dated>,
        /// What happened.
        title: String,
        /// Where that can be read.
        #[serde(skip_serializing_if = "Option::is_none")]
        url: Option<String>,
    }
}

record! {
    /// What is known to be missing.
    Completeness {
        /// For the reader.
        note: String,
        /// Who is known to have commented, and is not here.
        known_missing: Vec<String>,
    }
}

record! {
    /// A kind of commenter.
    Kind {
        /// Unique among kinds.
        id: String,
        /// For the reader.
        label: String,
    }
}

record! {
    /// Something on which positions are taken.
    Issue {
        /// Unique among issues.
        id: String,
        /// Short, for heads and chips.
        label: String,
        /// A sentence that one can support or oppose.
        proposition: String,
        /// The issue that this is a part of.
        #[serde(skip_serializing_if = "Option::is_none")]
        parent: Option<String>,
    }
}

record! {
    /// One comment.
    Comment {
        /// Unique; `[a-z0-9][a-z0-9._-]*`; part of addresses.
        id: String,
        /// Who commented.
        author: Author,
        /// What the commenter called it: a subject line or a heading of its own.
        #[serde(skip_serializing_if = "Option::is_none")]
        title: Option<String>,
        /// Ids of the papers it answers.
        papers: Vec<String>,
        /// When it was sent in, if that is known.
        submitted: Option<Dated>,
        /// What is known of the date beyond that.
        #[serde(skip_serializing_if = "Option::is_none")]
        submitted_note: Option<String>,
        /// BCP 47 tag of the text.
        language: String,
        /// How much of the comment the text is.
        text_status: TextStatus,
        /// Whose words the text is.
        text_by: TextBy,
        /// Where it was found.
        sources: Vec<Source>,
        /// Verbatim; never edited, only indexed.
        text: String,
        /// Of the UTF-8 text, in lower-case hexadecimal.
        #[serde(skip_serializing_if = "Option::is_none")]
        sha256: Option<String>,
        /// Files that came with it.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        attachments: Vec<Attachment>,
        /// Why it was withdrawn, if it was.
        #[serde(skip_serializing_if = "Option::is_none")]
        withdrawn: Option<String>,
        /// What was taken out of the text, and why.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        redactions: Vec<Redaction>,
        /// Facets of the corpus's own: each name with its values.
        #[serde(skip_serializing_if = "Tags::is_empty")]
        tags: Tags,
    }
}

record! {
    /// Who commented.
    Author {
        /// Short, as in a list.
        name: String,
        /// In full.
        #[serde(skip_serializing_if = "Option::is_none")]
        long_name: Option<String>,
        /// Id of a kind.
        kind: String,
        /// Who signed.
        #[serde(skip_serializing_if = "Option::is_none")]
        person: Option<String>,
        /// As what.
        #[serde(skip_serializing_if = "Option::is_none")]
        role: Option<String>,
        /// ISO 3166-1 alpha-2.
        #[serde(skip_serializing_if = "Option::is_none")]
        country: Option<String>,
        /// In the consultation's own terms.
        #[serde(skip_serializing_if = "Option::is_none")]
        region: Option<String>,
    }
}

record! {
    /// Where a comment was found.
    Source {
        /// `http`, `https` or `mailto`; anything else is shown, never linked.
        url: String,
        /// For the reader.
        #[serde(skip_serializing_if = "Option::is_none")]
        label: Option<String>,
    }
}

record! {
    /// A file that came with a comment.
    Attachment {
        /// Its name.
        name: String,
        /// Where it can be read.
        #[serde(skip_serializing_if = "Option::is_none")]
        url: Option<String>,
    }
}

record! {
    /// Something taken out of a text.
    Redaction {
        /// What and why.
        note: String,
    }
}

record! {
    /// A stance that people recorded, and the words it rests on.
    Position {
        /// Id of a comment.
        comment: String,
        /// Id of an issue.
        issue: String,
        /// What was recorded.
        stance: Stance,
        /// With `supports_if`: if what.
        #[serde(skip_serializing_if = "Option::is_none")]
        condition: Option<String>,
        /// The words it rests on; every stance but `silent` needs some.
        evidence: Vec<Quote>,
        /// Who recorded it.
        #[serde(skip_serializing_if = "Option::is_none")]
        coder: Option<String>,
        /// When.
        #[serde(skip_serializing_if = "Option::is_none")]
        coded: Option<Dated>,
    }
}

record! {
    /// Words of a comment: a `TextQuoteSelector` of the W3C Web Annotation Data Model.
    Quote {
        /// The words, as they stand in the text.
        exact: String,
        /// What stands before, where the words stand more than once.
        #[serde(skip_serializing_if = "Option::is_none")]
        prefix: Option<String>,
        /// What stands after.
        #[serde(skip_serializing_if = "Option::is_none")]
        suffix: Option<String>,
    }
}

record! {
    /// A body that comments mention.
    NamedBody {
        /// How it is written in texts.
        pattern: String,
        /// Its name.
        body: String,
        /// Its own comment, if it made one.
        #[serde(skip_serializing_if = "Option::is_none")]
        comment: Option<String>,
    }
}

words! {
    /// What a comment says on an issue, as recorded by people.
    #[derive(Default)]
    Stance {
        /// For the proposition.
        Supports = "supports",
        /// For it, on a condition.
        SupportsIf = "supports_if",
        /// For and against.
        Mixed = "mixed",
        /// Against it.
        Opposes = "opposes",
        /// Speaks of it and takes no side.
        #[default]
        Raises = "raises",
        /// Was read whole and does not speak of it.
        Silent = "silent",
    }
}

words! {
    /// How much of a comment its text is.
    #[derive(Default)]
    TextStatus {
        /// All of it.
        #[default]
        Full = "full",
        /// Only the opening was seen.
        Opening = "opening",
        /// Known from another body's account.
        SecondHand = "second_hand",
        /// Known to exist; no text.
        Record = "record",
    }
}

words! {
    /// Whose words a text is.
    #[derive(Default)]
    TextBy {
        /// The commenter's own.
        #[default]
        Commenter = "commenter",
        /// The editors': a summary, never to be quoted as the commenter's.
        Editors = "editors",
    }
}
