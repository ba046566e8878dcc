//! The names of countries and languages in a corpus.

use super::Say;
use crate::corpus::Docket;

/// A code that has a name in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code<'a> {
    /// ISO 3166-1 alpha-2.
    Country(&'a str),
    /// BCP 47.
    Language(&'a str),
}

/// The names of the countries and languages of a docket. A browser knows them in every language, and the native command
/// has a table; the core is given what it needs of either.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    countries: Vec<(String, String)>,
    languages: Vec<(String, String)>,
}

impl Names {
    /// Asks for the name of each code in a docket once.
    #[must_use]
    pub fn of(docket: &Docket, name: &dyn Fn(Code<'_>) -> Option<String>) -> Self {
        let mut names = Self::default();
        for comment in &docket.corpus.comments {
            if let Some(code) = &comment.author.country {
                add(&mut names.countries, code, || name(Code::Country(code)));
            }
            add(&mut names.languages, &comment.language, || name(Code::Language(&comment.language)));
        }
        names
    }

    /// The codes of countries with their names.
    #[must_use]
    pub fn countries(&self) -> &[(String, String)] {
        &self.countries
    }

    /// The name of a country, or the code itself.
    #[must_use]
    pub fn country(&self, code: &str) -> String {
        find(&self.countries, code)
    }

    /// The name of a language, or the tag itself; that it is not stated, where the tag says so.
    #[must_use]
    pub fn language(&self, tag: &str, say: &Say) -> String {
        if tag == "und" { say.get("language-not-stated") } else { find(&self.languages, tag) }
    }
}

fn add(names: &mut Vec<(String, String)>, code: &str, name: impl FnOnce() -> Option<String>) {
    if names.iter().all(|(known, _)| known != code) {
        names.push((code.to_owned(), name().unwrap_or_else(|| code.to_owned())));
    }
}

fn find(names: &[(String, String)], code: &str) -> String {
    names.iter().find(|(known, _)| known == code).map_or(code, |(_, name)| name).to_owned()
}
