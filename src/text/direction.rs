//! From which side a text is written.

/// Whether a letter is of a script that is written from right to left: Hebrew, Arabic and their like.
#[must_use]
pub fn is_from_the_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
