//! Words of a text: runs of letters, digits and the marks that belong to them.
//!
//! A hyphen or an apostrophe ends a word, so that `DNS-CERT` and `DNS CERT` are the same two words and `ICANN's` has
//! `ICANN` in it. Where a script writes no spaces between words (Chinese, Japanese, Thai), a run is one word here and
//! [`pairs`](super::pairs) cuts it.

use super::fold::{fold_into, is_accent};
use crate::corpus::Span;

/// A word, where it stands, and what it folds to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Bytes of the text.
    pub span: Span,
    /// Its folded form.
    pub folded: String,
}

/// The words of a text, in order. Takes time linear in the text.
pub fn words(text: &str) -> impl Iterator<Item = Word> {
    spans(text).filter_map(|span| {
        let mut folded = String::with_capacity(span.end - span.start);
        fold_into(span.of(text), &mut folded);
        (!folded.is_empty()).then_some(Word { span, folded })
    })
}

/// Visits the words of a text, in order, with where they stand and what they fold to, without keeping any.
pub fn each_word(text: &str, mut visit: impl FnMut(Span, &str)) {
    let mut folded = String::new();
    for span in spans(text) {
        folded.clear();
        fold_into(span.of(text), &mut folded);
        if !folded.is_empty() {
            visit(span, &folded);
        }
    }
}

/// Visits the words of a text, in order, folded where they may matter: a word of ASCII does not when its first letter,
/// in lower case, is `passed`, and comes as an empty string.
pub fn each_word_but(text: &str, passed: impl Fn(u8) -> bool, mut visit: impl FnMut(Span, &str)) {
    let mut folded = String::new();
    for span in spans(text) {
        folded.clear();
        let word = span.of(text);
        if word.is_ascii() && word.bytes().next().is_some_and(|first| passed(first.to_ascii_lowercase())) {
            visit(span, "");
            continue;
        }
        fold_into(word, &mut folded);
        if !folded.is_empty() {
            visit(span, &folded);
        }
    }
}

/// How many words a text has.
#[must_use]
pub fn count_words(text: &str) -> usize {
    spans(text).count()
}

fn spans(text: &str) -> impl Iterator<Item = Span> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = skip(text, bytes, at, |char| !char.is_alphanumeric(), |byte| !byte.is_ascii_alphanumeric());
        if start >= bytes.len() {
            return None;
        }
        let in_word = |char: char| char.is_alphanumeric() || is_accent(char) || joins(char);
        at = skip(text, bytes, start, in_word, |byte| byte.is_ascii_alphanumeric());
        Some(Span { start, end: at })
    })
}

/// The first place from `at` on whose character is not of a kind. Most text is ASCII, which needs no decoding.
fn skip(text: &str, bytes: &[u8], mut at: usize, kind: impl Fn(char) -> bool, ascii: impl Fn(u8) -> bool) -> usize {
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii() {
            if !ascii(byte) {
                break;
            }
            at += 1;
            continue;
        }
        let Some(char) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        if !kind(char) {
            break;
        }
        at += char.len_utf8();
    }
    at
}

/// Signs within words of Indic and Southeast Asian scripts that are not letters: viramas, nuktas, tone marks, joiners.
fn joins(char: char) -> bool {
    matches!(char,
        '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{a3c}' | '\u{a4d}' | '\u{abc}' | '\u{acd}' | '\u{b3c}' | '\u{b4d}'
        | '\u{bcd}' | '\u{c4d}' | '\u{cbc}' | '\u{ccd}' | '\u{d4d}' | '\u{dca}' | '\u{e47}'..='\u{e4e}'
        | '\u{ec8}'..='\u{ecd}' | '\u{1037}' | '\u{1039}' | '\u{103a}' | '\u{17d2}' | '\u{200c}' | '\u{200d}' | '\u{3099}' | '\u{309a}')
}

#[cfg(test)]
mod tests {
    use super::{count_words, words};

    fn check(text: &str, folded: &[&str]) {
        let found: Vec<_> = words(text).collect();
        assert_eq!(found.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>(), folded);
        for word in &found {
            assert_eq!(crate::text::fold(&text[word.span.start..word.span.end]), word.folded);
        }
    }

    #[test]
    fn words_end_where_letters_and_digits_end() {
        check("The DNS-CERT, 2010.", &["the", "dns", "cert", "2010"]);
        check("ICANN's\u{a0}rôle", &["icann", "s", "role"]);
        check("  · — ", &[]);
        check("cafe\u{301}", &["cafe"]);
        check("हिन्दी भाषा", &["हिन्दी", "भाषा"]);
        check("", &[]);
        assert_eq!(count_words("one two\nthree"), 3);
    }
}
