//! What a query leaves out, said so that a person can mend it.

use crate::corpus::{Problem, Severity};

/// Ways in which a string is not quite a query.
#[derive(Clone, Copy)]
pub(super) enum Trouble {
    TooLong,
    TooManyWords,
    TooDeep,
    UnknownField,
    EmptyField,
    FieldOfGroup,
    Distance,
    NearWhat,
    OrWhat,
    NotWhat,
    StrayMark,
    StrayParenthesis,
    Empty,
}

/// The problems of one query, each kind once: a paste of ten thousand asterisks is one problem.
#[derive(Default)]
pub(super) struct Problems(pub(super) Vec<Problem>);

impl Problems {
    pub(super) fn add(&mut self, trouble: Trouble, found: &str) {
        let (code, severity, message, hint) = said(trouble);
        if self.0.iter().all(|problem| problem.code != code) {
            self.0.push(Problem::new(code, severity, message, hint).found(found));
        }
    }
}

fn said(trouble: Trouble) -> (&'static str, Severity, &'static str, &'static str) {
    use Severity::{Info, Warning};
    match trouble {
        Trouble::TooLong => (
            "query-too-long",
            Warning,
            "The search is very long; only its first part is looked at.",
            "Search for a few words, or for a short phrase in quotes.",
        ),
        Trouble::TooManyWords => (
            "query-too-many-words",
            Warning,
            "The search has more than 64 words; only the first 64 are looked at.",
            "Search for a few words, or for a short phrase in quotes.",
        ),
        Trouble::TooDeep => (
            "query-too-deep",
            Warning,
            "Parentheses more than 16 deep are left out.",
            "Take out parentheses that are not needed.",
        ),
        Trouble::UnknownField => (
            "query-unknown-field",
            Info,
            "No field has this name; both words are searched for.",
            "The fields are who:, title:, kind:, country:, paper: and issue:.",
        ),
        Trouble::EmptyField => (
            "query-empty-field",
            Info,
            "A field with nothing after its colon is left out.",
            "Write what to look for directly after the colon, as in who:france or kind:\"civil society\".",
        ),
        Trouble::FieldOfGroup => (
            "query-field-of-group",
            Warning,
            "A field holds for one word or phrase; before a parenthesis it is left out.",
            "Write the field before each of the words, as in (who:france OR who:japan).",
        ),
        Trouble::Distance => (
            "query-near-distance",
            Warning,
            "NEAR takes a distance from 1 to 100 words; the nearest of these is used.",
            "Write a number from 1 to 100 after the slash, as in NEAR/8.",
        ),
        Trouble::NearWhat => (
            "query-near-what",
            Warning,
            "NEAR is left out where it does not stand between two words or phrases.",
            "Write it between two words or phrases, as in gap NEAR/8 \"early warning\".",
        ),
        Trouble::OrWhat => (
            "query-or-what",
            Info,
            "OR is left out where it has nothing before or after it.",
            "Write it between two words, or in quotes if it is a word to search for: \"OR\".",
        ),
        Trouble::NotWhat => (
            "query-not-what",
            Info,
            "NOT is left out where it has nothing after it.",
            "Write it before a word, or in quotes if it is a word to search for: \"NOT\".",
        ),
        Trouble::StrayMark => (
            "query-stray-mark",
            Info,
            "“*” and “~” are left out where they do not follow a word, or a word goes on after them.",
            "Write “*” or “~” directly after a word, as in exist* or organise~.",
        ),
        Trouble::StrayParenthesis => (
            "query-stray-parenthesis",
            Info,
            "A closing parenthesis that closes nothing is left out.",
            "Take it out, or write the opening one.",
        ),
        Trouble::Empty => (
            "query-empty",
            Info,
            "Quotes or parentheses with no word in them are left out.",
            "Write words between them, or take them out.",
        ),
    }
}
