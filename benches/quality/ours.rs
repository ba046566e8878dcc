//! Our links, judged.

use comment_explorer::compare::{Background, Measured, Weights, links};
use comment_explorer::text::Lexicon;

use crate::gold::Gold;
use crate::judge::{Judged, Offer, judge, letter_pairs};

/// Judges our links between all letters of some sets, with their scores, however low.
pub fn ours(gold: &Gold, sets: &[&str], lexicon: &Lexicon, weights: &Weights) -> Vec<Judged> {
    let weights = Weights { possible: 0.0, related: 0.0, ..weights.clone() };
    let background = Background::with(&gold.docket, lexicon, weights);
    let letters: Vec<usize> = sets.iter().flat_map(|set| gold.set(set)).collect();
    let judged = letter_pairs(&letters).into_iter().map(|(a, b)| {
        let found = links(&gold.docket, &background, a, b).links;
        let offers = found.iter().map(|link| Offer { a: link.a, b: link.b, score: link.score });
        judge(gold, (a, b), &offers.collect::<Vec<_>>())
    });
    judged.collect()
}

/// The figures that the interface gives.
pub fn measured(gold: &Gold, lexicon: &Lexicon) -> Measured {
    let weights = Weights::default();
    let judged = ours(gold, &["report"], lexicon, &weights);
    let sum = |count: fn(&Judged) -> usize| judged.iter().map(count).sum();
    let from = |least: f64| {
        let offers = judged.iter().flat_map(|judged| &judged.offers);
        offers.filter(|(score, _)| *score >= least).map(|(_, grade)| *grade).collect::<Vec<u8>>()
    };
    let (shown, offered) = (from(weights.related), from(weights.possible));
    let of_grade = |least: u8| shown.iter().filter(|grade| **grade >= least).count();
    Measured {
        letters: gold.set("report").len(),
        pairs: judged.len(),
        shown: shown.len(),
        same_point: of_grade(2),
        same_subject: of_grade(1),
        offered: offered.len(),
        offered_right: offered.iter().filter(|grade| **grade >= 2).count(),
        to_find: sum(|judged| judged.right),
        asked: sum(|judged| judged.asked),
        first_right: sum(|judged| judged.first),
    }
}
