//! Classes of characters: what is blank, what stops a sentence, what closes or opens it.
//!
//! Written out by hand for the scripts that consultations are answered in, because tables of the whole of Unicode
//! weigh more in the page than this module is worth. A character that is in no class is an ordinary one.

/// White space, and the invisible characters that texts taken from pages and mail carry (zero-width space, direction
/// marks, word joiner, byte order mark).
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// A full stop or its like, in any script.
pub(crate) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '…') || is_mark(c) || is_wide_stop(c)
}

/// A question or exclamation mark: never part of an abbreviation.
fn is_mark(c: char) -> bool {
    matches!(c, '!' | '?' | '؟' | '‼' | '⁇' | '⁈' | '⁉' | '\u{37e}' | '՞')
}

/// A stop that ends a sentence whether or not a space follows: Chinese and Japanese, Devanagari, Urdu, Armenian,
/// Ethiopic, Burmese, Khmer.
pub(super) fn is_wide_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡' | '．' | '।' | '॥' | '۔' | '։' | '።' | '။' | '។')
}

/// A bracket or quotation mark that may stand between a stop and the space after it.
pub(crate) fn is_closer(c: char) -> bool {
    matches!(c, ')' | ']' | '}' | '"' | '\'' | '”' | '’' | '»' | '›' | '“' | '‘' | '*' | '_')
        || matches!(c, '）' | '］' | '」' | '』' | '】' | '〉' | '》')
}

/// A bracket, quotation mark or dash that may stand before the first word of a sentence.
pub(crate) fn is_opener(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '"' | '\'' | '“' | '‘' | '„' | '‚' | '«' | '‹' | '»' | '¿' | '¡' | '*' | '_')
        || matches!(c, '-' | '–' | '—' | '（' | '［' | '「' | '『' | '【' | '〈' | '《')
}

/// Chinese or Japanese writing, which puts no space between sentences.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Hiragana, in which Japanese goes on after a quotation ("「はい。」と").
pub(super) fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}')
}
