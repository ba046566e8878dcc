//! Folding: what case and accents make different becomes the same.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// The word in lower case and without its accents: `Ångström` and `angstrom` fold alike, so do `Straße` and `STRASSE`.
#[must_use]
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for char in word.chars() {
        if char.is_ascii() {
            folded.push(char.to_ascii_lowercase());
            continue;
        }
        for lower in char.to_lowercase() {
            decompose_canonical(lower, |part| match part {
                'ß' => folded.push_str("ss"),
                'æ' => folded.push_str("ae"),
                'œ' => folded.push_str("oe"),
                'ø' => folded.push('o'),
                'ł' => folded.push('l'),
                'đ' => folded.push('d'),
                'ς' => folded.push('σ'),
                part if is_combining_mark(part) => {}
                part => folded.push(part),
            });
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn case_and_accents_fold_away() {
        for (word, folded) in [
            ("DNS", "dns"),
            ("Ångström", "angstrom"),
            ("e\u{301}te\u{301}", "ete"),
            ("Straße", "strasse"),
            ("ŒUVRE", "oeuvre"),
            ("ΛΌΓΟΣ", "λογοσ"),
            ("λόγος", "λογοσ"),
            ("Ёлка", "елка"),
            ("漢字", "漢字"),
            ("İ", "i"),
            ("", ""),
        ] {
            assert_eq!(fold(word), folded, "{word}");
        }
    }
}
