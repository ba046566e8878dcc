//! What is said of copies, and of what a browser keeps.

use super::number;

/// Makes a copy with the reader's settings.
pub const SAVE: &str = "Save a copy";

/// Makes a copy that has the reader's links, too.
#[must_use]
pub fn save_with(judged: usize) -> String {
    let links =
        if judged == 1 { "1 link that I judged".to_owned() } else { format!("{} links that I judged", number(judged)) };
    format!("Save a copy with the {links}")
}

/// Nothing is kept.
pub const NOTHING_KEPT: &str = "This browser does not let the page keep anything.";

/// What that means, and what is as before.
pub const UNTIL_CLOSED: [&str; 2] = [
    "What you set lasts until you close it.",
    "This is usual in a frame or a private window. Reading, search and comparison are not affected. A copy in a file keeps \
     it for you.",
];

/// A copy was made under this name.
#[must_use]
pub fn saved_as(name: &str) -> String {
    format!("A copy was made: {name}.")
}

/// What it is good for.
pub const SAVED_OPENS: &str = "It opens by double-click, without a network.";

/// A copy was made in a frame, which may not save it.
pub const IN_FRAME: &str = "If no file came, the page around does not allow this frame to save one: open the comments in a \
                            window of their own, and save the copy there.";

/// A copy could not be made.
pub const NOT_SAVED: &str = "The copy could not be made.";

/// Why, and what to do.
pub const NOT_WHOLE: [&str; 2] = [
    "A part of this page could not be had, or is not as it was built.",
    "Load the page again, and save the copy then.",
];

/// There is no network.
pub const OFFLINE: &str = "You are offline.";

/// What that means.
pub const OFFLINE_WORKS: &str = "Everything here still works; only links to the sources do not.";
