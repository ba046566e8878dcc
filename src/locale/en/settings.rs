//! What can be set: the keys, and how texts are set.

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

/// What a key does: of each command, in the order in which `state` has them.
pub const COMMANDS: [&str; 10] = [
    "Search comments",
    "Next comment",
    "Previous comment",
    "Add to compare, or remove",
    "Compare what is chosen",
    "Next hit in the comment",
    "Previous hit in the comment",
    "Previous linked passage",
    "Next linked passage",
    "This list",
];

/// Opens what follows.
pub const LETTERS: &str = "Letters";

/// What can be set of the letters and what it can be, in the order in which `state` has them.
pub const SETTINGS: [(&str, &[&str]); 3] = [
    ("Size", &["Small", "Usual", "Large", "Largest"]),
    ("Space between lines", &["Small", "Usual", "Large"]),
    ("Length of lines", &["Short", "Usual", "Long"]),
];
