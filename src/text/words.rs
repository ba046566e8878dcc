//! Words of a text: runs of letters, digits and the marks that belong to them.
//!
//! A hyphen or an apostrophe ends a word, so that `DNS-CERT` and `DNS CERT` are the same two words and `ICANN's` has
//! `ICANN` in it.

use super::fold::{fold, is_accent};
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
    spans(text).map(|span| Word { span, folded: fold(span.of(text)) }).filter(|word| !word.folded.is_empty())
}

/// How many words a text has.
#[must_use]
pub fn count_words(text: &str) -> usize {
    spans(text).count()
}

fn spans(text: &str) -> impl Iterator<Item = Span> {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = chars.by_ref().find(|(_, char)| char.is_alphanumeric())?;
        let mut end = text.len();
        while let Some(&(at, char)) = chars.peek() {
            if !char.is_alphanumeric() && !is_accent(char) && !joins(char) {
                end = at;
                break;
            }
            chars.next();
        }
        Some(Span { start, end })
    })
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
            assert_eq!(super::fold(&text[word.span.start..word.span.end]), word.folded);
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
