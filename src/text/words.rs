//! Words of a text: runs of letters, digits and the marks that belong to them.
//!
//! A hyphen or an apostrophe ends a word, so that `DNS-CERT` and `DNS CERT` are the same two words and `ICANN's` has
//! `ICANN` in it. Where a script writes no spaces between words (Chinese, Japanese, Thai), a run is one word here and
//! [`pairs`](super::pairs) cuts it.

use super::fold::{fold_into, is_accent};
use super::pairs::is_unspaced;
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
    Spans::of(text).filter_map(|(span, _)| {
        let mut folded = String::with_capacity(span.end - span.start);
        fold_into(span.of(text), &mut folded);
        (!folded.is_empty()).then_some(Word { span, folded })
    })
}

/// Visits the words of a text, in order, with where they stand and what they fold to, without keeping any.
pub fn each_word(text: &str, visit: impl FnMut(Span, &str)) {
    each_word_but(text, |_| false, visit);
}

/// Visits the words of a text, in order, folded where they may matter: a word of ASCII does not when its first letter,
/// in lower case, is `passed`, and comes as an empty string.
pub fn each_word_but(text: &str, passed: impl Fn(u8) -> bool, mut visit: impl FnMut(Span, &str)) {
    let mut folded = String::new();
    for (span, kinds) in Spans::of(text) {
        let word = span.of(text);
        if kinds & OTHER == 0 && word.bytes().next().is_some_and(|first| passed(first.to_ascii_lowercase())) {
            visit(span, "");
            continue;
        }
        // Most words by far stand there as they are folded.
        if kinds == LOWER {
            visit(span, word);
            continue;
        }
        folded.clear();
        fold_into(word, &mut folded);
        if !folded.is_empty() {
            visit(span, &folded);
        }
    }
}

/// How many words a text has. Kana and Han are written without spaces: two of them count as a word, as most are.
#[must_use]
pub fn count_words(text: &str) -> usize {
    let dense = |char: &char| *char >= FIRST_KANA && is_unspaced(*char);
    let counted = Spans::of(text).map(|(span, kinds)| {
        if kinds & OTHER == 0 {
            return 1;
        }
        let word = span.of(text);
        let pairs = word.chars().filter(dense).count().div_ceil(2);
        pairs + usize::from(!word.chars().all(|char| dense(&char)))
    });
    counted.sum()
}

/// Of the scripts without spaces kana and Han stand from here on; those before it have longer words.
const FIRST_KANA: char = '\u{3000}';

/// Small letters and digits of ASCII.
const LOWER: u8 = 1;
/// Its capitals.
const UPPER: u8 = 2;
/// Whatever is not ASCII.
const OTHER: u8 = 4;

/// The kind of each byte; 0 where it belongs to no word. A table, since every byte of every text is looked up.
static KINDS: [u8; 256] = kinds();

#[expect(clippy::indexing_slicing, reason = "done by the compiler, which would fail")]
const fn kinds() -> [u8; 256] {
    let mut kinds = [OTHER; 256];
    let mut byte = 0u8;
    while byte.is_ascii() {
        kinds[byte as usize] = match byte {
            b'a'..=b'z' | b'0'..=b'9' => LOWER,
            b'A'..=b'Z' => UPPER,
            _ => 0,
        };
        byte += 1;
    }
    kinds
}

/// Where words stand, with the kinds of bytes that each has.
struct Spans<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Spans<'t> {
    fn of(text: &'t str) -> Self {
        Self { text, at: 0 }
    }
}

impl Iterator for Spans<'_> {
    type Item = (Span, u8);

    #[inline]
    fn next(&mut self) -> Option<(Span, u8)> {
        let bytes = self.text.as_bytes();
        let mut start = self.at;
        loop {
            match kind(*bytes.get(start)?) {
                0 => start += 1,
                OTHER => match pass(self.text, start, |char| !char.is_alphanumeric()) {
                    0 => break,
                    length => start += length,
                },
                _ => break,
            }
        }
        let (mut end, mut kinds) = (start, 0);
        while let Some(&byte) = bytes.get(end) {
            let length = match kind(byte) {
                0 => 0,
                OTHER => pass(self.text, end, |char| char.is_alphanumeric() || is_accent(char) || joins(char)),
                _ => 1,
            };
            if length == 0 {
                break;
            }
            kinds |= kind(byte);
            end += length;
        }
        self.at = end;
        Some((Span { start, end }, kinds))
    }
}

#[expect(clippy::inline_always, reason = "one look for each byte of every text")]
#[inline(always)]
fn kind(byte: u8) -> u8 {
    KINDS.get(usize::from(byte)).copied().unwrap_or_default()
}

/// How many bytes the character takes that stands there, which is not ASCII; 0 when it is of another kind.
#[cold]
fn pass(text: &str, at: usize, kind: impl Fn(char) -> bool) -> usize {
    let char = text.get(at..).and_then(|rest| rest.chars().next());
    char.filter(|&char| kind(char)).map_or(0, char::len_utf8)
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
    use super::{Word, count_words, each_word, is_accent, joins, words};
    use crate::corpus::Span;
    use crate::text::fold;
    use proptest::prelude::*;

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
        assert_eq!(count_words("この提案に賛成します。"), 5);
        assert_eq!(count_words("我反对。DNS域名系統, è 2010"), 7);
    }

    /// The twin: letter by letter, and folded one by one.
    fn by_letters(text: &str) -> Vec<Word> {
        let mut spans: Vec<Span> = Vec::new();
        let mut inside = false;
        for (start, char) in text.char_indices() {
            let end = start + char.len_utf8();
            if char.is_alphanumeric() && !inside {
                spans.push(Span { start, end });
            }
            inside = char.is_alphanumeric() || (inside && (is_accent(char) || joins(char)));
            if let Some(last) = spans.last_mut().filter(|_| inside) {
                last.end = end;
            }
        }
        let words = spans.into_iter().map(|span| Word { span, folded: fold(span.of(text)) });
        words.filter(|word| !word.folded.is_empty()).collect()
    }

    proptest! {
        #[test]
        fn words_are_those_found_letter_by_letter(text in prop_oneof!["\\PC{0,40}", "[a-cA-C0-2é\u{301}Ж域्’ .-]{0,60}"]) {
            let twin = by_letters(&text);
            prop_assert_eq!(&words(&text).collect::<Vec<_>>(), &twin);
            let mut visited = Vec::new();
            each_word(&text, |span, folded| visited.push(Word { span, folded: folded.to_owned() }));
            prop_assert_eq!(&visited, &twin);
        }
    }
}
