//! Folding: what case and accents make different becomes the same.

use super::letters::base;

/// The word in lower case and without its accents: `Ångström` and `angstrom` fold alike, so do `Straße` and `STRASSE`.
/// Vowel signs and the like, without which a word of an Indic script is another, stay.
#[must_use]
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded
}

/// Adds to `folded` what a word folds to.
pub fn fold_into(word: &str, folded: &mut String) {
    if word.is_ascii() {
        // Most words by far: copied at once, and lowered where they are.
        let start = folded.len();
        folded.push_str(word);
        if let Some(copied) = folded.get_mut(start..) {
            copied.make_ascii_lowercase();
        }
        return;
    }
    for char in word.chars() {
        if char.is_ascii() {
            folded.push(char.to_ascii_lowercase());
            continue;
        }
        for lower in char.to_lowercase() {
            match base(lower) {
                'ß' => folded.push_str("ss"),
                'æ' => folded.push_str("ae"),
                'œ' => folded.push_str("oe"),
                'ø' => folded.push('o'),
                'ł' => folded.push('l'),
                'đ' => folded.push('d'),
                'ς' => folded.push('σ'),
                mark if is_accent(mark) => {}
                letter => folded.push(letter),
            }
        }
    }
}

/// Accents, points and harakat: marks that a reader may leave out when typing.
#[must_use]
pub fn is_accent(char: char) -> bool {
    matches!(char,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' // Latin, Greek, Cyrillic
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}' | '\u{5c7}' // Hebrew
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}'
        | '\u{6e7}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' // Arabic
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20f0}' | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use super::fold;
    use unicode_normalization::UnicodeNormalization;

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
            ("أَهْلًا", "اهلا"),
            ("漢字", "漢字"),
            ("हिन्दी", "हिन्दी"),
            ("İ", "i"),
            ("", ""),
        ] {
            assert_eq!(fold(word), folded, "{word}");
        }
    }

    /// The twin: the Unicode decomposition itself, from a library.
    #[test]
    fn composed_and_decomposed_letters_fold_alike() {
        let letters = ('\u{80}'..='\u{6ff}').chain('\u{1e00}'..='\u{1fff}').filter(|letter| letter.is_alphabetic());
        for letter in letters {
            let composed = letter.to_string();
            let decomposed: String = composed.nfd().collect();
            assert_eq!(fold(&composed), fold(&decomposed), "{letter} U+{:04X}", u32::from(letter));
        }
    }
}
