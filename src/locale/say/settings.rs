//! What is said of what can be set: the keys, and how texts are set.

use super::Say;
use crate::state::{Command, Setting};

impl Say {
    /// What a key does.
    #[must_use]
    pub fn command(&self, command: Command) -> String {
        self.get(match command {
            Command::Search => "search-comments",
            Command::Next => "next-comment-key",
            Command::Previous => "previous-comment-key",
            Command::Pick => "pick-key",
            Command::Compare => "compare-key",
            Command::NextHit => "next-hit-key",
            Command::PreviousHit => "previous-hit-key",
            Command::LinkBefore => "previous-link-key",
            Command::LinkAfter => "next-link-key",
            Command::Help => "help-key",
        })
    }

    /// What can be set of the letters.
    #[must_use]
    pub fn setting(&self, setting: Setting) -> String {
        self.get(match setting {
            Setting::Size => "letters-size",
            Setting::Leading => "letters-leading",
            Setting::Measure => "letters-measure",
        })
    }

    /// What it can be, in the order of its words in an address.
    #[must_use]
    pub fn settings(&self, setting: Setting) -> Vec<String> {
        let names: &[&str] = match setting {
            Setting::Size => &["size-small", "size-usual", "size-large", "size-largest"],
            Setting::Leading => &["leading-small", "leading-usual", "leading-large"],
            Setting::Measure => &["measure-short", "measure-usual", "measure-long"],
        };
        names.iter().map(|name| self.get(name)).collect()
    }
}
