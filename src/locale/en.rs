//! The interface in English.

mod query;

pub use query::*;

use std::borrow::Cow;

use crate::corpus::{PassageKind, Severity, Stance, TextBy, TextStatus, When};
use crate::search::Sort;

mod filters;
pub use filters::*;

mod frame;
pub use frame::*;

mod matrix;
pub use matrix::*;

mod patterns;
pub use patterns::*;

mod saving;
pub use saving::*;

mod settings;
pub use settings::*;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONG_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A whole number with its thousands apart: `10,000`.
#[must_use]
pub fn number(value: usize) -> String {
    let digits = value.to_string();
    let mut shown = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

/// `1 comment`, `7 comments`.
#[must_use]
pub fn comments(count: usize) -> String {
    counted(count, "comment", "comments")
}

/// A count with its noun.
#[must_use]
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}

/// `5 hits`.
#[must_use]
pub fn hits(count: usize) -> String {
    counted(count, "hit", "hits")
}

/// `7 comments`, `3 of 7 comments`.
#[must_use]
pub fn found(shown: usize, all: usize) -> String {
    if shown == all { comments(all) } else { format!("{} of {}", number(shown), comments(all)) }
}

/// `a`, `a and b`, `a, b and c`.
#[must_use]
pub fn series<S: AsRef<str>>(items: &[S]) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [most @ .., last] => {
            let most: Vec<&str> = most.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", most.join(", "), last.as_ref())
        }
    }
}

/// `5 Apr`.
#[must_use]
pub fn day(when: When) -> String {
    let (_, month, day, _) = when.civil();
    format!("{day} {}", month_name(&MONTHS, month))
}

/// `5 Apr 2010`.
#[must_use]
pub fn day_and_year(when: When) -> String {
    format!("{} {}", day(when), when.civil().0)
}

/// `5 April 2010`, `15 April 2010, 12:49 UTC`.
#[must_use]
pub fn long_date(when: When) -> String {
    let (year, month, day, clock) = when.civil();
    let date = format!("{day} {} {year}", month_name(&LONG_MONTHS, month));
    match clock {
        None => date,
        Some((hour, minute)) => format!("{date}, {hour:02}:{minute:02} UTC"),
    }
}

fn month_name(names: &[&'static str; 12], month: u8) -> &'static str {
    names.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

/// `12 h 50 min after the close`; `3 days 4 h after the close`.
#[must_use]
pub fn late_by(seconds: i64) -> String {
    let (days, hours, minutes) = (seconds / 86_400, seconds % 86_400 / 3_600, seconds % 3_600 / 60);
    let span = match (days, hours) {
        (0, 0) if minutes == 0 => "less than a minute".to_owned(),
        (0, 0) => format!("{minutes} min"),
        (0, _) => format!("{hours} h {minutes} min"),
        (1, _) => format!("1 day {hours} h"),
        _ => format!("{days} days {hours} h"),
    };
    format!("{span} after the close")
}

/// Where a comment's language is not stated.
pub const NO_LANGUAGE: &str = "Language not stated";

/// `Supports`.
#[must_use]
pub fn stance(stance: Option<Stance>) -> &'static str {
    match stance {
        Some(Stance::Supports) => "Supports",
        Some(Stance::SupportsIf) => "Supports if",
        Some(Stance::Mixed) => "Mixed",
        Some(Stance::Opposes) => "Opposes",
        Some(Stance::Raises) => "Raises",
        Some(Stance::Silent) => "Silent",
        None => "Not coded",
    }
}

/// The same within a sentence: `supports`.
#[must_use]
pub fn stance_within(stance: Option<Stance>) -> &'static str {
    match stance {
        Some(Stance::Supports) => "supports",
        Some(Stance::SupportsIf) => "supports if",
        Some(Stance::Mixed) => "mixed",
        Some(Stance::Opposes) => "opposes",
        Some(Stance::Raises) => "raises",
        Some(Stance::Silent) => "silent",
        None => "not coded",
    }
}

/// One letter for a stance, where there is no room for the word.
#[must_use]
pub fn stance_letter(stance: Option<Stance>) -> &'static str {
    match stance {
        Some(Stance::Supports) => "S",
        Some(Stance::SupportsIf) => "C",
        Some(Stance::Mixed) => "M",
        Some(Stance::Opposes) => "O",
        Some(Stance::Raises) => "R",
        Some(Stance::Silent) => "–",
        None => "·",
    }
}

/// What a text is, in a line that always stands with it.
#[must_use]
pub fn source_line(by: TextBy, status: TextStatus) -> &'static str {
    match (by, status) {
        (_, TextStatus::Record) => "Known to exist; no text is held",
        (TextBy::Commenter, TextStatus::Full) => "Whole comment, in its own words",
        (TextBy::Commenter, TextStatus::Opening) => "Opening of the comment, in its own words",
        (TextBy::Commenter, TextStatus::SecondHand) => "In its own words, as quoted by another body",
        (TextBy::Editors, TextStatus::Full) => "Summary by the editors, from the whole comment",
        (TextBy::Editors, TextStatus::Opening) => "Summary by the editors, from the opening of the comment",
        (TextBy::Editors, TextStatus::SecondHand) => "Summary by the editors, second-hand: from another body’s account",
    }
}

/// The same in a few words, for small places.
#[must_use]
pub fn source_short(by: TextBy, status: TextStatus) -> &'static str {
    match (by, status) {
        (_, TextStatus::Record) => "no text",
        (TextBy::Commenter, TextStatus::Full) => "whole text",
        (TextBy::Commenter, _) => "part of the text",
        (TextBy::Editors, TextStatus::SecondHand) => "second-hand summary",
        (TextBy::Editors, _) => "summary",
    }
}

/// How a passage is cited: `¶ 4.3` for a commenter's own words, `summary, 2` for ours.
#[must_use]
pub fn cite(by: TextBy, numbers: &str) -> String {
    match by {
        TextBy::Commenter => format!("¶ {numbers}"),
        TextBy::Editors => format!("summary, {numbers}"),
    }
}

/// What a link to a passage is called.
#[must_use]
pub fn passage_link(by: TextBy, kind: PassageKind, numbers: &str) -> String {
    let noun = match (by, kind) {
        (TextBy::Editors, _) => "Summary passage",
        (_, PassageKind::Signature) => "Signature, passage",
        (_, PassageKind::Heading) => "Heading, passage",
        _ => "Passage",
    };
    format!("{noun} {numbers}, link")
}

/// `sentence 1`, `sentences 1 and 2`.
#[must_use]
pub fn sentences(numbers: &[String]) -> String {
    format!("{} {}", if numbers.len() == 1 { "sentence" } else { "sentences" }, series(numbers))
}

/// The name of an order of comments.
#[must_use]
pub fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Date => "Date posted",
        Sort::Name => "Name",
        Sort::Kind => "Kind of commenter",
        Sort::Length => "Length",
        Sort::Relevance => "Best match",
    }
}

/// `Add to compare: France`.
#[must_use]
pub fn pick(name: &str, picked: bool) -> String {
    if picked { format!("Remove from compare: {name}") } else { format!("Add to compare: {name}") }
}

/// What a search asks for: `have the word “gap” and a word beginning with “exist”`.
#[must_use]
pub fn meaning(words: &[(String, bool)]) -> String {
    let terms: Vec<_> = words
        .iter()
        .map(
            |(word, prefix)| {
                if *prefix { format!("a word beginning with “{word}”") } else { format!("the word “{word}”") }
            },
        )
        .collect();
    format!("have {}", series(&terms))
}

/// How two or more columns of the synopsis relate on an issue, as a strong part and the rest.
#[must_use]
pub fn relation(names: &[&str], stances: &[Option<Stance>]) -> (String, String) {
    let speaking: Vec<_> = names
        .iter()
        .zip(stances)
        .filter_map(|(name, stance)| stance.filter(|stance| *stance != Stance::Silent).map(|stance| (*name, stance)))
        .collect();
    let side = |stance: Stance| match stance {
        Stance::Supports | Stance::SupportsIf => 1,
        Stance::Opposes => -1,
        Stance::Mixed | Stance::Raises | Stance::Silent => 0,
    };
    let strong = match (speaking.len(), names.len()) {
        (0, _) => "None speaks".to_owned(),
        (1, _) => return (format!("Only {}", speaking.first().map_or("", |one| one.0)), " speaks to this".to_owned()),
        (2, 2) => "Both speak".to_owned(),
        (some, all) if some == all => format!("All {all} speak"),
        (some, all) => format!("{some} of {all} speak"),
    };
    let sides: Vec<i32> = speaking.iter().map(|(_, stance)| side(*stance)).collect();
    let neutral: Vec<&str> = speaking.iter().filter(|(_, stance)| side(*stance) == 0).map(|one| one.0).collect();
    let rest = if sides.contains(&1) && sides.contains(&-1) {
        ", on opposite sides".to_owned()
    } else if neutral.is_empty() {
        ", on the same side".to_owned()
    } else if neutral.len() == speaking.len() {
        "; none takes a side".to_owned()
    } else {
        format!(
            "; {} no side",
            if neutral.len() == 1 {
                format!("{} takes", series(&neutral))
            } else {
                format!("{} take", series(&neutral))
            }
        )
    };
    (strong, rest)
}

/// How many words of either of two texts are in both.
#[must_use]
pub fn nearly_the_same(both: usize, either: usize) -> String {
    if both == either {
        return "They say the same in the same words.".to_owned();
    }
    let both = number(both);
    format!("They are nearly the same: {both} of {} words are in both. What only one has is marked.", number(either))
}

/// How many passages of one comment have a counterpart in another: a strong part and the rest.
#[must_use]
pub fn coverage(linked: usize, of: usize, here: &str, there: &str) -> (String, String) {
    let have = if linked == 1 { "has" } else { "have" };
    (
        format!("{} of {}", number(linked), counted(of, "passage", "passages")),
        format!(" in {here} {have} a counterpart that was found in {there}"),
    )
}

/// That a passage has no counterpart, and what may be one, most alike first.
#[must_use]
pub fn no_counterpart(name: &str, cited: &str, possible: &[String]) -> String {
    let perhaps = if possible.is_empty() { String::new() } else { format!(" Perhaps {}.", possible.join(", or ")) };
    format!("No counterpart for {name} {cited}.{perhaps}")
}

/// How strong a link is, and who says so.
#[must_use]
pub fn strength(is_close: bool) -> &'static str {
    if is_close { "Close, found by the computer." } else { "Related, found by the computer." }
}

/// What a severity is called.
#[must_use]
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
        Severity::Info => "Note",
    }
}

/// A text shortened to about `most` characters, at the end of a word.
#[must_use]
pub fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    let Some((cut, _)) = text.char_indices().nth(most) else { return Cow::Borrowed(text) };
    let head = text.get(..cut).unwrap_or_default();
    let end = head.rfind(char::is_whitespace).filter(|end| *end > cut / 2).unwrap_or(cut);
    Cow::Owned(format!("{} …", head.get(..end).unwrap_or_default().trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_sentences() {
        assert_eq!(found(7, 7), "7 comments");
        assert_eq!(found(3, 7), "3 of 7 comments");
        assert_eq!(found(1, 1), "1 comment");
        assert_eq!(found(0, 1234), "0 of 1,234 comments");
        assert_eq!(series(&["a", "b", "c"]), "a, b and c");
    }

    #[test]
    fn dates_are_written_as_in_the_reference() {
        let france = When::parse("2010-04-15T12:49:51Z").unwrap();
        assert_eq!(long_date(france), "15 April 2010, 12:49 UTC");
        assert_eq!(day_and_year(france), "15 Apr 2010");
        assert_eq!(late_by(46_251), "12 h 50 min after the close");
        assert_eq!(late_by(86_400 + 3_600), "1 day 1 h after the close");
    }

    use Stance::{Mixed, Opposes, Raises, Silent, Supports, SupportsIf};

    #[test]
    fn relations_say_who_speaks_and_on_which_side() {
        let check = |stances: &[Option<Stance>], said: &str| {
            let names = ["France", "JPRS", "CENTR"];
            let (strong, rest) = relation(&names[..stances.len()], stances);
            assert_eq!(strong + &rest, said);
        };
        check(&[Some(Supports), Some(Opposes)], "Both speak, on opposite sides");
        check(&[Some(Raises), Some(Opposes)], "Both speak; France takes no side");
        check(&[Some(Raises), Some(Mixed)], "Both speak; none takes a side");
        check(&[Some(SupportsIf), Some(Supports)], "Both speak, on the same side");
        check(&[Some(Silent), Some(Supports)], "Only JPRS speaks to this");
        check(&[Some(Raises), None, Some(Supports)], "2 of 3 speak; France takes no side");
    }
}
