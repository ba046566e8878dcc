//! What is said of filters.

use super::{counted, day_and_year};
use crate::corpus::{TextStatus, When};
use crate::search::facets::{Facet, NONE};

/// The name of a facet.
#[must_use]
pub fn facet(facet: &Facet) -> &str {
    match facet {
        Facet::Paper => "Paper",
        Facet::Kind => "Kind of commenter",
        Facet::Issue => "Issue",
        Facet::Stance => "Stance on an issue",
        Facet::Country => "Country",
        Facet::Region => "Region",
        Facet::Period => "Date posted",
        Facet::Language => "Language",
        Facet::Status => "How much of the text is held",
        Facet::Length => "Length of the text held",
        Facet::Attachments => "Attachments",
        Facet::Tag(name) => name,
    }
}

/// A value in use: the name of its facet, none where the value says itself what it is a value of, and the value.
#[must_use]
pub fn in_use<'a>(facet: &'a Facet, value: &str, label: &str) -> (&'a str, String) {
    let key = match (facet, value) {
        (Facet::Attachments | Facet::Status | Facet::Length, _)
        | (Facet::Country | Facet::Region, NONE)
        | (Facet::Period, "late" | "undated" | "open") => "",
        // By 29 Mar 2010: part of a sentence now.
        (Facet::Period, _) => return ("Posted", lower_first(label)),
        (Facet::Kind, _) => "Kind",
        (Facet::Stance, _) => "Stance",
        (other, _) => self::facet(other),
    };
    (key, label.to_owned())
}

/// With its first letter in lower case, within a sentence.
#[must_use]
pub fn lower_first(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// In the menu of issues, the line that stands for all of them.
pub const ANY_ISSUE: &str = "Any issue";

/// After the name of a facet of which all values are asked for.
pub const ALL_OF: &str = ", all of";

/// A band of length, by its name in an address.
#[must_use]
pub fn length(band: &str) -> &'static str {
    match band {
        "under-100" => "Under 100 words",
        "100-300" => "100 to 300 words",
        "300-1000" => "300 to 1,000 words",
        "1000-3000" => "1,000 to 3,000 words",
        "over-3000" => "3,000 words and more",
        _ => "No text",
    }
}

/// With or without attachments.
#[must_use]
pub fn attachments(value: &str) -> &'static str {
    if value == "some" { "With attachments" } else { "Without attachments" }
}

/// Values of a facet that are not offered.
#[must_use]
pub fn more_values(more: usize) -> String {
    format!("And {}, not listed.", counted(more, "other value", "other values"))
}

/// Tags that are no filters.
#[must_use]
pub fn more_tags(more: usize) -> String {
    format!("The corpus has {}, which are not offered here.", counted(more, "more tag", "more tags"))
}

/// How much of the text is held, as a filter.
#[must_use]
pub fn status(status: TextStatus) -> &'static str {
    match status {
        TextStatus::Full => "Whole comment",
        TextStatus::Opening => "Opening only",
        TextStatus::SecondHand => "Second-hand account",
        TextStatus::Record => "No text",
    }
}

/// A period that ends with a close: `By 29 Mar 2010, first closing date`; or all days to that one, `Up to …`.
#[must_use]
pub fn by_close(by: &str, when: Option<When>, note: Option<&str>) -> String {
    let date = when.map_or_else(|| "a date that cannot be read".to_owned(), day_and_year);
    match note {
        None => format!("{by} {date}"),
        Some(note) => format!("{by} {date}, {note}"),
    }
}

/// After one value of several.
#[must_use]
pub fn or_others(others: usize) -> String {
    format!(" or {}", counted(others, "other", "others"))
}

/// Why nothing is found: of so many parts in use, taking out so many helps, and of pairs so many; `only` is the part
/// that helps when there is but one.
#[must_use]
pub fn blame(parts: usize, helping: (usize, usize), only: &str) -> String {
    let why = match (parts, helping) {
        (0 | 1, _) => return "No comment has this. Taking it out would give:".to_owned(),
        (_, (1, _)) => format!(", because of {only}. Taking it out"),
        (_, (0, 0)) => ", and taking out one thing or two does not help. Taking out more".to_owned(),
        (_, (0, _)) => ", and no single filter is to blame. Taking out two".to_owned(),
        _ => ". Taking out one of these".to_owned(),
    };
    format!("No comment has all of this{why} would give:")
}
