//! Words one edit away: a letter more, a letter less, another letter, or two neighbours exchanged.

use super::index::{Index, Part, TermId};
use crate::text::is_unspaced;

/// The words of a part of an index that are one edit away from a word, sorted.
///
/// The edit is somewhere: what stands before it is a prefix of both. For each prefix of the word the letters that can
/// follow it in the index are few, and what must follow them is known, so that each is one look into the sorted words
/// that begin so.
#[must_use]
pub fn variants(index: &Index, part: &Part, word: &str) -> Vec<TermId> {
    let mut found = Vec::new();
    let mut wanted = String::with_capacity(word.len() + 4);
    let mut look = |among: &Part, parts: [&str; 3]| {
        wanted.clear();
        wanted.extend(parts);
        found.extend(index.find(among, &wanted));
    };
    let cuts = word.char_indices().map(|(at, _)| at).chain([word.len()]);
    // The words that begin with the head. When none does, none does with a longer one: an endless word costs little.
    let mut beginning = Some(part.clone());
    for cut in cuts {
        let (head, tail) = word.split_at_checked(cut).unwrap_or((word, ""));
        let Some(part) = beginning.take() else { break };
        let mut letters = tail.chars();
        let first = letters.next();
        let rest = letters.as_str();
        if first.is_some() {
            look(&part, [head, rest, ""]);
        }
        if let (Some(first), Some(second)) = (first, letters.next()) {
            let exchanged: String = [second, first].iter().collect();
            look(&part, [head, &exchanged, letters.as_str()]);
        }
        for (letter, part) in index.letters_after(&part, head) {
            let mut bytes = [0; 4];
            let letter = &*letter.encode_utf8(&mut bytes);
            look(&part, [head, letter, tail]);
            if first.is_some() {
                look(&part, [head, letter, rest]);
            }
            if tail.starts_with(letter) {
                beginning = Some(part);
            }
        }
    }
    // Sorted by the place in the index, and each once; neither the word itself nor a letter of a script without spaces
    // is a variant.
    crate::order::order(&mut found, Ord::cmp);
    found.dedup();
    found.retain(|&term| index.term(term) != word && !index.term(term).starts_with(is_unspaced));
    found
}
