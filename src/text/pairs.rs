//! Overlapping pairs of letters, for scripts that write no spaces between words.
//!
//! `域名系統` is kept as `域名`, `名系`, `系統` and, so that each letter begins something, `統`. It is looked for as the
//! three pairs one after the other; a single letter as what begins with it. So each letter has a place of its own in a
//! text, as a word has, and a pair takes two of them.

use crate::corpus::Span;

/// Whether a letter belongs to a script without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
#[must_use]
pub fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{e01}'..='\u{e4e}' | '\u{e81}'..='\u{ece}' | '\u{1000}'..='\u{104f}' | '\u{1780}'..='\u{17d3}'
        | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Visits what a folded word is kept as, with the bytes of the word that it covers: the word itself, or its pairs and
/// the stretches between them.
pub fn each_piece<'w>(word: &'w str, mut visit: impl FnMut(Span, &'w str)) {
    if word.is_ascii() || !word.contains(is_unspaced) {
        visit(Span { start: 0, end: word.len() }, word);
        return;
    }
    let mut at = 0;
    while let Some(rest) = word.get(at..).filter(|rest| !rest.is_empty()) {
        let unspaced = rest.starts_with(is_unspaced);
        let end = at + rest.find(|letter| is_unspaced(letter) != unspaced).unwrap_or(rest.len());
        if unspaced {
            let starts = || word.get(at..end).unwrap_or_default().char_indices().map(|(offset, _)| at + offset);
            for (start, second) in starts().zip(starts().skip(1).chain([end])) {
                let after = word.get(second..end).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
                let span = Span { start, end: second + after };
                visit(span, span.of(word));
            }
        } else {
            let span = Span { start: at, end };
            visit(span, span.of(word));
        }
        at = end;
    }
}

/// What folded words are looked for as, one after the other: what they are kept as, but for a single letter at the end
/// of the last word that is in the pair before it already. Elsewhere it stays, since it has a place of its own.
#[must_use]
pub fn looked_for<'w>(words: impl IntoIterator<Item = &'w str>) -> Vec<&'w str> {
    let mut pieces = Vec::new();
    let mut in_pair = false;
    for word in words {
        let mut end = None;
        each_piece(word, |span, piece| {
            in_pair = end == Some(span.end);
            end = Some(span.end);
            pieces.push(piece);
        });
    }
    if in_pair {
        pieces.pop();
    }
    pieces
}

/// How many places in a text a piece takes that is looked for.
#[must_use]
pub fn places(piece: &str) -> u32 {
    1 + u32::from(piece.starts_with(is_unspaced) && piece.chars().nth(1).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, kept: &[&str], wanted: &[&str]) {
        let mut pieces = Vec::new();
        each_piece(word, |span, piece| {
            assert_eq!(span.of(word), piece);
            pieces.push(piece);
        });
        assert_eq!(pieces, kept);
        assert_eq!(looked_for([word]), wanted);
    }

    #[test]
    fn unspaced_scripts_are_cut_into_pairs() {
        check("gap", &["gap"], &["gap"]);
        check("域名系統", &["域名", "名系", "系統", "統"], &["域名", "名系", "系統"]);
        check("字", &["字"], &["字"]);
        check("dns域名", &["dns", "域名", "名"], &["dns", "域名"]);
        check("域名2", &["域名", "名", "2"], &["域名", "名", "2"]);
        check("ไทย", &["ไท", "ทย", "ย"], &["ไท", "ทย"]);
        check("한국어", &["한국어"], &["한국어"]);
        check("", &[""], &[""]);
    }

    #[test]
    fn of_several_words_only_the_last_ends_with_a_pair() {
        assert_eq!(looked_for(["域名", "系統"]), ["域名", "名", "系統"]);
        assert_eq!(looked_for(["域名", "a"]), ["域名", "名", "a"]);
        assert_eq!(looked_for(["a", "字"]), ["a", "字"]);
        assert_eq!(["域名", "字", "dns", "é"].map(places), [2, 1, 1, 1]);
    }
}
