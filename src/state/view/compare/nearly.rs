//! Two texts that are nearly the same: the words that only one of them has.

use super::super::pieces::MarkKind;
use crate::compare::difference::{Run, difference};
use crate::corpus::{Docket, Span};
use crate::locale::Say;
use crate::text::{Mark, words};

/// Longer texts (in bytes, both together) are not compared word by word.
const MOST_BYTES: usize = 400_000;

/// What two texts that are nearly the same differ in.
#[derive(Clone, Debug, PartialEq)]
pub struct Nearly {
    /// Words that stand in both.
    both: usize,
    /// Words of either: those in both once, and those that only one has.
    either: usize,
    /// Words that only one has: the index of the comment, and where.
    only: Vec<(usize, Span)>,
}

impl Nearly {
    /// What two comments differ in, where at least half of the words of either are in both; `None` of others.
    pub(super) fn of(docket: &Docket, a: usize, b: usize) -> Option<Self> {
        let (of_a, of_b) = docket.comment(a).zip(docket.comment(b))?;
        Self::between((a, &of_a.text), (b, &of_b.text))
    }

    fn between((a, of_a): (usize, &str), (b, of_b): (usize, &str)) -> Option<Self> {
        let (short, long) = (of_a.len().min(of_b.len()), of_a.len().max(of_b.len()));
        // Of one that is much longer than the other no half can be in both.
        if short + long > MOST_BYTES || short * 4 < long {
            return None;
        }
        let mut nearly = Self { both: 0, either: 0, only: Vec::new() };
        for run in difference(of_a, of_b) {
            let (comment, text, span) = match run {
                Run::Same(span, _) | Run::Deleted(span) => (a, of_a, span),
                Run::Inserted(span) => (b, of_b, span),
            };
            let within: Vec<Span> = words(span.of(text)).map(|word| word.span).collect();
            nearly.either += within.len();
            if matches!(run, Run::Same(..)) {
                nearly.both += within.len();
            } else if let Some((first, last)) = within.first().zip(within.last()) {
                // From the first word to the last, without the marks around them.
                let marked = Span { start: span.start + first.start, end: span.start + last.end };
                nearly.only.push((comment, marked));
            }
        }
        (nearly.both > 0 && nearly.both * 2 >= nearly.either).then_some(nearly)
    }

    /// How much is in both, in sentences.
    pub(super) fn said(&self, say: &Say) -> String {
        say.nearly_the_same(self.both, self.either)
    }

    /// The marks on a comment's text.
    pub(super) fn marks(&self, comment: usize) -> impl Iterator<Item = Mark<MarkKind>> {
        let here = self.only.iter().filter(move |(of, _)| *of == comment);
        here.map(|(_, span)| Mark { span: *span, kind: MarkKind::Only })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(a: &str, b: &str) -> Option<String> {
        let nearly = Nearly::between((0, a), (1, b))?;
        let marked = |index: usize, text: &str| {
            let words: Vec<_> = nearly.marks(index).map(|mark| mark.span.of(text).to_owned()).collect();
            words.join("|")
        };
        Some(format!("{} [{}] [{}]", nearly.said(&Say::default()), marked(0, a), marked(1, b)))
    }

    #[test]
    fn what_only_one_has_is_marked() {
        assert_eq!(
            said("The levy is unfair to small harbours.", "The levy is not unfair to harbours, here.").as_deref(),
            Some("They are nearly the same: 6 of 9 words are in both. What only one has is marked. [small] [not|here]")
        );
        assert_eq!(
            said("Stop this now.", "Stop this now!").as_deref(),
            Some("They say the same in the same words. [] []")
        );
    }

    #[test]
    fn nothing_is_said_of_others() {
        assert_eq!(said("The levy is unfair.", "Sensors stop cranes at night."), None);
        assert_eq!(said("one two three", "one two four five"), None, "2 of 5");
        assert_eq!(said("one two three", "one two four").map(|_| ()), Some(()), "2 of 4");
        assert_eq!(said("", ""), None);
        assert_eq!(said(" - ", " - "), None);
        let letter = "The levy is unfair. ";
        assert_eq!(said(letter, &letter.repeat(9)), None);
        assert_eq!(said(&letter.repeat(10_001), &letter.repeat(10_001)), None);
    }
}
