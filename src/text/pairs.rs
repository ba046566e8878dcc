//! Overlapping pairs of letters, for scripts that write no spaces between words.
//!
//! `域名系統` is kept as `域名`, `名系`, `系統` and, so that each letter begins something, `統`. It is looked for as the
//! three pairs one after the other; a single letter as what begins with it.

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

/// What a folded word is looked for as, one after the other: itself, or its pairs without the single letters that end
/// a longer stretch. The last is a single letter if the word ends with one on its own.
#[must_use]
pub fn looked_for(word: &str) -> Vec<&str> {
    let mut pieces: Vec<(Span, &str)> = Vec::new();
    each_piece(word, |span, piece| {
        // A letter that ends the pair before it is in that pair already.
        if pieces.last().is_none_or(|(last, _)| last.end < span.end) {
            pieces.push((span, piece));
        }
    });
    pieces.into_iter().map(|(_, piece)| piece).collect()
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
        assert_eq!(looked_for(word), wanted);
    }

    #[test]
    fn unspaced_scripts_are_cut_into_pairs() {
        check("gap", &["gap"], &["gap"]);
        check("域名系統", &["域名", "名系", "系統", "統"], &["域名", "名系", "系統"]);
        check("字", &["字"], &["字"]);
        check("dns域名", &["dns", "域名", "名"], &["dns", "域名"]);
        check("域名2", &["域名", "名", "2"], &["域名", "2"]);
        check("ไทย", &["ไท", "ทย", "ย"], &["ไท", "ทย"]);
        check("한국어", &["한국어"], &["한국어"]);
        check("", &[""], &[""]);
    }
}
