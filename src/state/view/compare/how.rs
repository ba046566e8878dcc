//! What is said of how texts are compared.

use crate::compare::{MEASURED, Measured, shared, vocabulary};
use crate::locale::Say;
use crate::vars;

/// How what is computed was found, and how often it is right, in sentences.
pub(in super::super) fn how(say: &Say) -> Vec<String> {
    let Measured { letters, pairs, shown, same_point, same_subject, offered, offered_right, to_find, .. } = MEASURED;
    let percent = |thousandths: u32| say.with("percent", vars![count = thousandths as usize / 10]);
    let wording = shared::FIGURES.iter().find(|figure| figure.noise == 20).map(|figure| {
        let (found, right) = (percent(figure.recall), percent(figure.precision));
        let (words, characters) = (shared::LEAST_WORDS, shared::LEAST_CHARS);
        say.with("how-wording", vars![words, characters, found = &found, right = &right])
    });
    let vocabulary::Figures { wrong, dealt, .. } = vocabulary::FIGURES;
    let (point, subject, right) = (same_point, same_subject, offered_right);
    [
        Some(say.get("how-links")),
        Some(
            say.with("how-links-measured", vars![letters, pairs, shown, point, subject, all = to_find, offered, right]),
        ),
        wording,
        Some(say.with("how-words", vars![wrong, dealt])),
    ]
    .into_iter()
    .flatten()
    .collect()
}
