//! What can be set: the keys, and how texts are set.

use crate::state::{Command, Setting};

/// The list of the keys, and the button that opens it.
pub const SHORTCUTS: &str = "Keyboard shortcuts";
/// The switch for all of them.
pub const KEYS_WORK: &str = "Single keys do something";
/// What the list says of itself.
pub const KEYS_LEDE: &str = "Each box has the key of what stands beside it. Type another to change it, or empty the box. \
                             In a text field, and in a page that stands in another, keys are only keys.";
/// Sets all keys back.
pub const KEYS_AS_THEY_CAME: &str = "Set all keys back";
/// Closes the list.
pub const CLOSE_KEYS: &str = "Close";

/// What a key does.
#[must_use]
pub fn command(command: Command) -> &'static str {
    match command {
        Command::Search => "Search comments",
        Command::Next => "Next comment",
        Command::Previous => "Previous comment",
        Command::Pick => "Add to compare, or remove",
        Command::Compare => "Compare what is chosen",
        Command::NextHit => "Next hit in the comment",
        Command::PreviousHit => "Previous hit in the comment",
        Command::LinkBefore => "Previous linked passage",
        Command::LinkAfter => "Next linked passage",
        Command::Help => "This list",
    }
}

/// Opens what follows.
pub const LETTERS: &str = "Letters";

/// What can be set of the letters, and what it can be.
#[must_use]
pub fn setting(setting: Setting) -> (&'static str, &'static [&'static str]) {
    match setting {
        Setting::Size => ("Size", &["Small", "Usual", "Large", "Largest"]),
        Setting::Leading => ("Space between lines", &["Small", "Usual", "Large"]),
        Setting::Measure => ("Length of lines", &["Short", "Usual", "Long"]),
    }
}
