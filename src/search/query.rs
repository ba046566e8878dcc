//! What a reader asks for: words, all of which a comment must have.
//!
//! ```text
//! query = term*
//! term  = word | word "*"
//! ```
//!
//! Any string is a query. The last word, when nothing follows it, also matches as a prefix, since it may still be
//! being typed.

use crate::text::words;

/// A word to be found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// Folded.
    pub word: String,
    /// Whether words that begin with it match too.
    pub prefix: bool,
}

impl Term {
    /// Whether a folded word of a text matches.
    #[must_use]
    pub fn matches(&self, folded: &str) -> bool {
        if self.prefix { folded.starts_with(&self.word) } else { folded == self.word }
    }
}

/// Words that must all be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Each once, in the order in which they were written.
    pub terms: Vec<Term>,
}

/// More words than this are not looked at: nobody types them, and a paste of a whole letter must not freeze the page.
const MOST_TERMS: usize = 64;

impl Query {
    /// Reads what was typed.
    #[must_use]
    pub fn parse(typed: &str) -> Self {
        let mut terms: Vec<Term> = Vec::new();
        for word in words(typed).take(MOST_TERMS) {
            let after = typed.get(word.span.end..).unwrap_or_default();
            let term = Term { word: word.folded, prefix: after.is_empty() || after.starts_with('*') };
            match terms.iter_mut().find(|known| known.word == term.word) {
                Some(known) => known.prefix &= term.prefix,
                None => terms.push(term),
            }
        }
        Self { terms }
    }
}

#[cfg(test)]
mod tests {
    use super::Query;

    fn check(typed: &str, terms: &str) {
        let query = Query::parse(typed);
        let shown: Vec<_> =
            query.terms.iter().map(|term| format!("{}{}", term.word, if term.prefix { "*" } else { "" })).collect();
        assert_eq!(shown.join(" "), terms, "{typed:?}");
    }

    #[test]
    fn words_are_and_ed_and_the_last_is_a_prefix() {
        check("", "");
        check("  \"!  ", "");
        check("exist", "exist*");
        check("exist ", "exist");
        check("exist* gap", "exist* gap*");
        check("what already exists", "what already exists*");
        check("DNS-CERT", "dns cert*");
        check("gap gap", "gap");
        check("the Thé the", "the");
    }
}
