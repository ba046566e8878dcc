//! Finding the words of a quote in a text.

use super::model::Quote;
use super::passages::Span;

/// The bytes of `text` that `quote` means, or `None` when its words do not stand there.
///
/// Where the words stand more than once, the place that agrees best with `prefix` and `suffix` is meant, the first
/// of equals. Runs of white space, no-break spaces among them, count as one space, since that is what copying does
/// to them; nothing else is forgiven.
#[must_use]
pub fn find(text: &str, quote: &Quote) -> Option<Span> {
    let exact = quote.exact.trim();
    if exact.is_empty() {
        return None;
    }
    let verbatim: Vec<Span> =
        text.match_indices(exact).map(|(start, words)| Span { start, end: start + words.len() }).collect();
    best(text, &verbatim, quote).or_else(|| {
        let (folded, offsets) = one_space(text);
        let exact = one_space(exact).0;
        let found: Vec<Span> = folded
            .match_indices(&exact)
            .filter_map(|(start, words)| {
                let last = offsets.get(start + words.len() - 1)?;
                let end = last + text.get(*last..)?.chars().next()?.len_utf8();
                Some(Span { start: *offsets.get(start)?, end })
            })
            .collect();
        best(text, &found, quote)
    })
}

fn best(text: &str, places: &[Span], quote: &Quote) -> Option<Span> {
    let agreement = |place: &Span| {
        let before = text.get(..place.start).unwrap_or_default();
        let after = text.get(place.end..).unwrap_or_default();
        let prefix = quote.prefix.as_deref().unwrap_or_default();
        let suffix = quote.suffix.as_deref().unwrap_or_default();
        let same_before = before.chars().rev().zip(prefix.chars().rev()).take_while(|(a, b)| a == b).count();
        let same_after = after.chars().zip(suffix.chars()).take_while(|(a, b)| a == b).count();
        same_before + same_after
    };
    // `max_by_key` keeps the last of equals: count from the end to keep the first.
    places.iter().rev().max_by_key(|place| agreement(place)).copied()
}

/// The text with each run of white space as one space, and for each of its bytes the byte of `text` it came from.
fn one_space(text: &str) -> (String, Vec<usize>) {
    let mut folded = String::with_capacity(text.len());
    let mut offsets = Vec::with_capacity(text.len());
    for (at, char) in text.char_indices() {
        let char = if char.is_whitespace() { ' ' } else { char };
        if char == ' ' && folded.ends_with(' ') {
            continue;
        }
        folded.push(char);
        offsets.extend(std::iter::repeat_n(at, char.len_utf8()));
    }
    (folded, offsets)
}

#[cfg(test)]
mod tests {
    use super::{Quote, find};

    fn check(text: &str, exact: &str, prefix: &str, found: Option<&str>, at: usize) {
        let prefix = (!prefix.is_empty()).then(|| prefix.to_owned());
        let quote = Quote { exact: exact.to_owned(), prefix, ..Quote::default() };
        let span = find(text, &quote);
        assert_eq!(span.map(|span| &text[span.start..span.end]), found, "{exact}");
        assert_eq!(span.map_or(0, |span| span.start), at, "{exact}");
    }

    #[test]
    fn finds_the_words_and_nothing_like_them() {
        check("the gap between", "gap", "", Some("gap"), 4);
        check("a gap, a gap", "a gap", "", Some("a gap"), 0);
        check("a gap, a gap", "a gap", ", ", Some("a gap"), 7);
        check("1. \u{a0}ICANN  proposes\nit", "ICANN proposes it", "", Some("ICANN  proposes\nit"), 5);
        check("é \u{a0}à", "é à", "", Some("é \u{a0}à"), 0);
        check("the gap", "the Gap", "", None, 0);
        check("the gap", "  ", "", None, 0);
        check("", "gap", "", None, 0);
    }
}
