//! Where in a text its hits lie.

use crate::corpus::Span;
use crate::locale::Say;
use crate::vars;

/// More ticks than this would run together.
const MOST_TICKS: usize = 60;

/// The hits of a text as ticks on a strip as long as the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strip {
    /// How many hits there are.
    pub count: usize,
    /// Where they begin, in thousandths of the text: ascending, each once, at most 60. Of many hits those that stand
    /// close together share a tick.
    pub ticks: Vec<u16>,
}

/// The hits of a comment, to be gone through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HitsView {
    /// Where they lie.
    pub strip: Strip,
    /// `5 words found here`; `2 of 5 words found here` once one was gone to.
    pub said: String,
}

/// The strip of a text.
pub(super) fn strip(text: &str, places: &[Span]) -> Strip {
    let step = if places.len() > MOST_TICKS { 1000usize.div_ceil(MOST_TICKS) } else { 1 };
    let thousandths = |place: &Span| place.start * 1000 / text.len().max(1);
    let mut ticks: Vec<u16> =
        places.iter().filter_map(|place| u16::try_from(thousandths(place) / step * step).ok()).collect();
    ticks.dedup();
    Strip { count: places.len(), ticks }
}

/// The hits of a comment; `None` where there is none.
pub(super) fn hits(text: &str, places: &[Span], current: Option<usize>, say: &Say) -> Option<HitsView> {
    let strip = strip(text, places);
    let count = strip.count;
    let said = match current {
        Some(current) => say.with("word-found-here", vars![current = current + 1, count]),
        None => say.with("words-found-here", vars![count]),
    };
    (strip.count > 0).then_some(HitsView { strip, said })
}

#[cfg(test)]
mod tests {
    use super::{MOST_TICKS, Say, Span, hits, strip};
    use proptest::prelude::*;

    fn places(starts: &[usize]) -> Vec<Span> {
        starts.iter().map(|&start| Span { start, end: start + 1 }).collect()
    }

    #[test]
    fn a_tick_stands_where_its_hit_does() {
        let text = "x".repeat(200);
        assert_eq!(strip(&text, &places(&[0, 50, 100, 199])).ticks, [0, 250, 500, 995]);
        assert!(strip("", &[]).ticks.is_empty());
        assert_eq!(hits(&text, &[], None, &Say::default()), None);
        assert_eq!(hits(&text, &places(&[3]), Some(0), &Say::default()).unwrap().said, "Word 1 of 1 found here");
    }

    proptest! {
        #[test]
        fn ticks_are_few_and_near_their_hits(length in 1usize..5_000, starts in prop::collection::btree_set(0usize..5_000, 0..300)) {
            let starts: Vec<usize> = starts.into_iter().filter(|start| *start < length).collect();
            let strip = strip(&"x".repeat(length), &places(&starts));
            prop_assert_eq!(strip.count, starts.len());
            prop_assert!(strip.ticks.len() <= MOST_TICKS && strip.ticks.is_sorted_by(|a, b| a < b));
            for start in starts {
                let at = start * 1000 / length;
                prop_assert!(strip.ticks.iter().any(|&tick| usize::from(tick) <= at && at < usize::from(tick) + 17));
            }
        }
    }
}
