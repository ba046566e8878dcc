//! A stretch of text cut where marks begin and end, so that marks may overlap.

use crate::corpus::Span;
use crate::order::order_by_key;

/// A mark on some bytes of a text. `kind` says which; the same kind may mark overlapping spans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark<K> {
    /// Bytes of the text.
    pub span: Span,
    /// What is marked.
    pub kind: K,
}

/// A piece of text under the same marks throughout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run<K> {
    /// Bytes of the text.
    pub span: Span,
    /// The kinds of mark on it, in order, each once.
    pub kinds: Vec<K>,
}

/// Cuts `span` into runs; joined, they are `span` again. Marks outside of it, and those that do not lie on
/// characters of `text`, are left out.
#[must_use]
pub fn runs<K: Copy + Ord>(text: &str, span: Span, marks: &[Mark<K>]) -> Vec<Run<K>> {
    let within: Vec<Mark<K>> = marks
        .iter()
        .filter_map(|mark| {
            let (start, end) = (mark.span.start.max(span.start), mark.span.end.min(span.end));
            let whole = start < end && text.is_char_boundary(start) && text.is_char_boundary(end);
            whole.then_some(Mark { span: Span { start, end }, kind: mark.kind })
        })
        .collect();
    let mut cuts: Vec<usize> = within.iter().flat_map(|mark| [mark.span.start, mark.span.end]).collect();
    cuts.extend([span.start, span.end]);
    order_by_key(&mut cuts, |cut| *cut);
    cuts.dedup();
    // Marks that begin before a cut and end after it: kept in a list as the cuts are passed.
    let mut opening = within;
    order_by_key(&mut opening, |mark| std::cmp::Reverse(mark.span.start));
    let mut open: Vec<Mark<K>> = Vec::new();
    cuts.windows(2)
        .filter_map(|pair| {
            let &[start, end] = pair else { return None };
            open.retain(|mark| mark.span.end > start);
            while let Some(mark) = opening.pop_if(|mark| mark.span.start <= start) {
                open.push(mark);
            }
            let mut kinds: Vec<K> = open.iter().map(|mark| mark.kind).collect();
            order_by_key(&mut kinds, |kind| *kind);
            kinds.dedup();
            Some(Run { span: Span { start, end }, kinds })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Mark, Span, runs};
    use proptest::prelude::*;

    fn mark(start: usize, end: usize, kind: char) -> Mark<char> {
        Mark { span: Span { start, end }, kind }
    }

    #[test]
    fn overlapping_marks_are_cut_apart() {
        let text = "what already exists";
        let cut = runs(text, Span { start: 0, end: 19 }, &[mark(5, 19, 'i'), mark(13, 19, 'h'), mark(0, 7, 's')]);
        let shown: Vec<_> = cut.iter().map(|run| (run.span.of(text), run.kinds.iter().collect::<String>())).collect();
        let want = [("what ", "s"), ("al", "is"), ("ready ", "i"), ("exists", "hi")];
        assert_eq!(shown, want.map(|(text, kinds)| (text, kinds.to_owned())));
    }

    proptest! {
        #[test]
        fn runs_rejoin_and_agree_with_each_byte(
            marks in prop::collection::vec((0usize..20, 0usize..20, prop::sample::select(vec!['a', 'b', 'c'])), 0..8),
        ) {
            let text = "0123456789abcdefghij";
            let marks: Vec<_> = marks.into_iter().map(|(start, end, kind)| mark(start, end, kind)).collect();
            let cut = runs(text, Span { start: 2, end: 18 }, &marks);
            let mut at = 2;
            for run in &cut {
                prop_assert_eq!(run.span.start, at);
                at = run.span.end;
                for byte in run.span.start..run.span.end {
                    let mut kinds: Vec<_> = marks.iter().filter(|m| m.span.start <= byte && byte < m.span.end).map(|m| m.kind).collect();
                    kinds.sort_unstable();
                    kinds.dedup();
                    prop_assert_eq!(&run.kinds, &kinds);
                }
            }
            prop_assert_eq!(at, 18);
        }
    }
}
