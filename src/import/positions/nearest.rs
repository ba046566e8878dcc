//! The passage that a quote most likely was meant to stand in.

use std::collections::BTreeMap;

use crate::corpus::Span;
use crate::corpus::passages::passages;
use crate::text::words;

/// The name of the sentence, item or passage of a text that has most of the words of a quote, and its words; of several the shortest, then
/// the first. `None` when none has any.
pub fn nearest(text: &str, quote: &str) -> Option<(String, String)> {
    let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
    for word in words(quote) {
        *wanted.entry(word.folded).or_default() += 1;
    }
    let common = |span: Span| {
        let mut left = wanted.clone();
        let found = words(span.of(text)).filter(|word| match left.get_mut(&word.folded) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        });
        found.count()
    };
    let mut candidates: Vec<(String, Span)> = Vec::new();
    for (number, passage) in (1..).zip(passages(text)) {
        for (part, within) in (1..).zip(&passage.parts) {
            candidates.push((format!("p{number}.{part}"), within.span));
        }
        candidates.push((format!("p{number}"), passage.span));
    }
    let scored = candidates.into_iter().map(|(name, span)| (common(span), span.end - span.start, name, span));
    let best = scored.filter(|(common, ..)| *common > 0).reduce(|best, other| {
        let is_better = (other.0, std::cmp::Reverse(other.1)) > (best.0, std::cmp::Reverse(best.1));
        if is_better { other } else { best }
    });
    best.map(|(_, _, name, span)| (name, span.of(text).trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_sentence_with_most_of_the_words_is_nearest() {
        let text = "Dear all,\n\nIt costs too much. It is late, and it costs.\n\nNobody asked for it.\n";
        let check = |quote: &str| nearest(text, quote).map(|(_, words)| words);
        assert_eq!(check("it costs far too much").as_deref(), Some("It costs too much."));
        assert_eq!(check("Nobody had asked").as_deref(), Some("Nobody asked for it."));
        assert_eq!(check("zebra"), None);
        assert_eq!(check(""), None);
        assert_eq!(nearest("", "it"), None);
    }
}
