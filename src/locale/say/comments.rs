//! What is said of comments: what they are, where they stand, how they are cited.

use super::Say;
use crate::corpus::{PassageKind, Severity, Stance, TextBy, TextStatus};
use crate::search::Sort;
use crate::vars;

impl Say {
    /// `1 comment`, `7 comments`.
    #[must_use]
    pub fn comments(&self, count: usize) -> String {
        self.with("comments", vars![count])
    }

    /// `7 comments`, `3 of 7 comments`.
    #[must_use]
    pub fn found(&self, shown: usize, all: usize) -> String {
        if shown == all { self.comments(all) } else { self.with("found", vars![shown, all]) }
    }

    /// A stance as a word.
    #[must_use]
    pub fn stance(&self, stance: Option<Stance>) -> String {
        self.get(match stance {
            Some(Stance::Supports) => "stance-supports",
            Some(Stance::SupportsIf) => "stance-supports-if",
            Some(Stance::Mixed) => "stance-mixed",
            Some(Stance::Opposes) => "stance-opposes",
            Some(Stance::Raises) => "stance-raises",
            Some(Stance::Silent) => "stance-silent",
            None => "stance-not-coded",
        })
    }

    /// The same within a sentence: `supports`.
    #[must_use]
    pub fn stance_within(&self, stance: Option<Stance>) -> String {
        self.get(match stance {
            Some(Stance::Supports) => "stance-within-supports",
            Some(Stance::SupportsIf) => "stance-within-supports-if",
            Some(Stance::Mixed) => "stance-within-mixed",
            Some(Stance::Opposes) => "stance-within-opposes",
            Some(Stance::Raises) => "stance-within-raises",
            Some(Stance::Silent) => "stance-within-silent",
            None => "stance-within-not-coded",
        })
    }

    /// One letter for a stance, where there is no room for the word.
    #[must_use]
    pub fn stance_letter(&self, stance: Option<Stance>) -> String {
        self.get(match stance {
            Some(Stance::Supports) => "stance-letter-supports",
            Some(Stance::SupportsIf) => "stance-letter-supports-if",
            Some(Stance::Mixed) => "stance-letter-mixed",
            Some(Stance::Opposes) => "stance-letter-opposes",
            Some(Stance::Raises) => "stance-letter-raises",
            Some(Stance::Silent) => "stance-letter-silent",
            None => "stance-letter-not-coded",
        })
    }

    /// What a text is, in a line that always stands with it.
    #[must_use]
    pub fn source_line(&self, by: TextBy, status: TextStatus) -> String {
        self.get(match (by, status) {
            (_, TextStatus::Record) => "source-record",
            (TextBy::Commenter, TextStatus::Full) => "source-whole",
            (TextBy::Commenter, TextStatus::Opening) => "source-opening",
            (TextBy::Commenter, TextStatus::SecondHand) => "source-second-hand",
            (TextBy::Editors, TextStatus::Full) => "source-summary-whole",
            (TextBy::Editors, TextStatus::Opening) => "source-summary-opening",
            (TextBy::Editors, TextStatus::SecondHand) => "source-summary-second-hand",
        })
    }

    /// The same in a few words, for small places.
    #[must_use]
    pub fn source_short(&self, by: TextBy, status: TextStatus) -> String {
        self.get(match (by, status) {
            (_, TextStatus::Record) => "source-short-record",
            (TextBy::Commenter, TextStatus::Full) => "source-short-whole",
            (TextBy::Commenter, _) => "source-short-part",
            (TextBy::Editors, TextStatus::SecondHand) => "source-short-second-hand",
            (TextBy::Editors, _) => "source-short-summary",
        })
    }

    /// How a passage is cited: `¶ 4.3` for a commenter's own words, `summary, 2` for ours.
    #[must_use]
    pub fn cite(&self, by: TextBy, numbers: &str) -> String {
        match by {
            TextBy::Commenter => self.with("cite-own-words", vars![numbers]),
            TextBy::Editors => self.with("cite-summary", vars![numbers]),
        }
    }

    /// What a link to a passage is called.
    #[must_use]
    pub fn passage_link(&self, by: TextBy, kind: PassageKind, numbers: &str) -> String {
        let name = match (by, kind) {
            (TextBy::Editors, _) => "passage-link-summary",
            (_, PassageKind::Signature) => "passage-link-signature",
            (_, PassageKind::Heading) => "passage-link-heading",
            _ => "passage-link",
        };
        self.with(name, vars![numbers])
    }

    /// `sentence 1`, `sentences 1 and 2`.
    #[must_use]
    pub fn sentences(&self, numbers: &[String]) -> String {
        self.with("sentences", vars![count = numbers.len(), numbers = &self.series(numbers)])
    }

    /// The name of an order of comments.
    #[must_use]
    pub fn sort(&self, sort: Sort) -> String {
        self.get(match sort {
            Sort::Date => "sort-date",
            Sort::Name => "sort-name",
            Sort::Kind => "sort-kind",
            Sort::Length => "sort-length",
            Sort::Relevance => "sort-relevance",
        })
    }

    /// `Add to compare: France`.
    #[must_use]
    pub fn pick(&self, name: &str, picked: bool) -> String {
        self.with(if picked { "remove-from-compare" } else { "add-to-compare" }, vars![name])
    }

    /// What a severity is called.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.get(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Info => "severity-info",
        })
    }
}
