//! What is said of the matrix of positions.

use super::{comments, number};

/// Orders of rows that are no issue's.
pub const AS_LISTED: &str = "As listed";
/// By likeness.
pub const ALIKE: &str = "Same positions together";

/// The issue on which the smaller side is the largest.
pub const MOST_DIVIDED: &str = "Most divided";
/// The issue to which the most speak.
pub const MOST_RAISED: &str = "Most raised";
/// The issue on which the most are silent.
pub const MOST_SILENT: &str = "Most silent";

/// What a link in the head of an issue does: "Sort by Cost and funding".
#[must_use]
pub fn sort_by(issue: &str, sorted: bool) -> String {
    if sorted { format!("Sorted by {issue}") } else { format!("Sort by {issue}") }
}

/// `2 for it, 3 against`.
#[must_use]
pub fn divided(pros: usize, cons: usize) -> String {
    format!("{} for it, {} against", number(pros), number(cons))
}

/// `6 of 7 comments speak to it`.
#[must_use]
pub fn speak(count: usize, all: usize) -> String {
    format!("{} of {} {} to it", number(count), comments(all), if count == 1 { "speaks" } else { "speak" })
}

/// `1 of 7 comments, read whole, is silent`.
#[must_use]
pub fn are_silent(count: usize, all: usize) -> String {
    format!("{} of {}, read whole, {} silent", number(count), comments(all), if count == 1 { "is" } else { "are" })
}

/// After a figure, when it is the same elsewhere: `, as on 2 other issues`.
#[must_use]
pub fn as_on(others: usize) -> String {
    if others == 0 {
        String::new()
    } else {
        format!(", as on {}", super::counted(others, "other issue", "other issues"))
    }
}
