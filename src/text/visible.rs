//! Making visible what would otherwise act: control characters of a hostile or damaged text.
//!
//! A NUL cannot stand in HTML, and characters that override the direction of writing can make a text read as what it
//! is not. They are shown, not obeyed. Marks that Arabic and Hebrew texts rightly use (U+200E, U+200F) stay.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether a text can be shown as it stands.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    !text.chars().any(acts)
}

fn acts(char: char) -> bool {
    matches!(char, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}')
        || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text with control characters as pictures (`␀`) or by their number (`⟦U+202E⟧`).
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for char in text.chars() {
        match char {
            char if !acts(char) => shown.push(char),
            '\0'..='\u{1f}' => shown.push(char::from_u32(0x2400 + u32::from(char)).unwrap_or('\u{fffd}')),
            '\u{7f}' => shown.push('\u{2421}'),
            _ => {
                let _ = write!(shown, "⟦U+{:04X}⟧", u32::from(char));
            }
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn what_acts_is_shown() {
        assert_eq!(visible("a\0b"), "a␀b");
        assert_eq!(visible("pay \u{202e}001"), "pay ⟦U+202E⟧001");
        assert_eq!(visible("<script>\n\t\u{200f}א"), "<script>\n\t\u{200f}א");
    }
}
