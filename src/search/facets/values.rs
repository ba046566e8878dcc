//! The values that a comment has of a facet, and the order in which a corpus lists them.

use super::{Facet, NONE};
use crate::corpus::{Comment, Docket, Stance, TextStatus};

/// The value for comments with attachments.
const SOME: &str = "some";

/// Bands of length: the words that a text has fewer of, and the name of the band.
const BANDS: [(usize, &str); 5] =
    [(100, "under-100"), (300, "100-300"), (1_000, "300-1000"), (3_000, "1000-3000"), (usize::MAX, "over-3000")];

/// Where a value stands in the list of a facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// So many places down the corpus's own list.
    Own(u32),
    /// By name, after those.
    Other,
    /// It stands for no value.
    Last,
    /// It can be chosen, and is one too many to list.
    Unlisted,
}

/// The rank of a value that is not in the corpus's own list.
pub fn rank(facet: &Facet, value: &str) -> Rank {
    match facet {
        Facet::Stance if value.contains(':') => Rank::Unlisted,
        Facet::Tag(_) => Rank::Other,
        _ if value == NONE || value == "undated" => Rank::Last,
        _ => Rank::Other,
    }
}

/// Calls `add` with each value that a comment has, with some perhaps more than once.
pub fn each_value(docket: &Docket, facet: &Facet, index: usize, comment: &Comment, add: &mut dyn FnMut(&str)) {
    let author = &comment.author;
    let stated = match facet {
        Facet::Paper => return comment.papers.iter().for_each(|paper| add(paper)),
        Facet::Issue | Facet::Stance => return each_position(docket, facet, index, add),
        Facet::Tag(key) => {
            let tags = comment.tags.0.iter().filter(|(known, _)| known == key);
            return tags.flat_map(|(_, values)| values).for_each(|value| add(value));
        }
        Facet::Kind => Some(author.kind.as_str()),
        Facet::Country => author.country.as_deref(),
        Facet::Region => author.region.as_deref(),
        Facet::Language => Some(comment.language.as_str()),
        Facet::Status => Some(comment.text_status.word()),
        Facet::Period => return period(docket, comment, add),
        Facet::Length => {
            let words = about_words(&comment.text);
            BANDS.iter().find(|(below, _)| words < *below).map(|(_, name)| *name).filter(|_| words > 0)
        }
        Facet::Attachments => (!comment.attachments.is_empty()).then_some(SOME),
    };
    add(stated.unwrap_or(NONE));
}

fn each_position(docket: &Docket, facet: &Facet, index: usize, add: &mut dyn FnMut(&str)) {
    let mut both = String::new();
    for (_, position, _) in docket.recorded_of(index) {
        let stance = position.stance.word();
        if *facet == Facet::Stance {
            add(stance);
            both.clear();
            both.push_str(&position.issue);
            both.push(':');
            both.push_str(stance);
            add(&both);
        } else if position.stance != Stance::Silent {
            add(&position.issue);
        }
    }
}

/// The first close that a comment met, counted from 1; `late` after the last, `undated` without a date.
fn period(docket: &Docket, comment: &Comment, add: &mut dyn FnMut(&str)) {
    let Some(when) = comment.submitted.as_ref().and_then(|at| at.when) else { return add("undated") };
    let closes = docket.corpus.consultation.closes.iter().zip(1u32..);
    let mut dated = closes.filter_map(|(close, number)| Some((close.at.as_ref()?.when?, number)));
    match dated.find(|(close, _)| when.seconds_after(*close).is_none()) {
        Some((_, number)) => add(&format!("close-{number}")),
        None if docket.late_by(comment).is_some() => add("late"),
        None => add("open"),
    }
}

/// About how many words a text has: what stands between white space, and for kana and Han, which are written without,
/// a word for two characters. It reads bytes, and takes a tenth of the time of [`crate::text::count_words`]; bands need
/// no more.
fn about_words(text: &str) -> usize {
    let (mut words, mut dense, mut between) = (0, 0, true);
    for &byte in text.as_bytes() {
        let white = byte.is_ascii_whitespace();
        words += usize::from(between && !white);
        between = white;
        // The first bytes of U+3000 to U+9FFF.
        dense += usize::from((0xE3..=0xE9).contains(&byte));
    }
    words + dense / 2
}

/// The values in the order in which the corpus lists them, or ours; not all of them need be there.
pub fn own_order(docket: &Docket, facet: &Facet) -> Vec<String> {
    let corpus = &docket.corpus;
    match facet {
        Facet::Paper => corpus.consultation.papers.iter().map(|paper| paper.id.clone()).collect(),
        Facet::Kind => corpus.kinds.iter().map(|kind| kind.id.clone()).collect(),
        Facet::Issue => corpus.issues.iter().map(|issue| issue.id.clone()).collect(),
        Facet::Stance => Stance::ALL.iter().map(|stance| stance.word().to_owned()).collect(),
        Facet::Period => {
            let closes = (1..=corpus.consultation.closes.len()).map(|number| format!("close-{number}"));
            closes.chain(["late".to_owned()]).collect()
        }
        Facet::Status => TextStatus::ALL.iter().map(|status| status.word().to_owned()).collect(),
        Facet::Length => BANDS.iter().map(|(_, name)| (*name).to_owned()).collect(),
        Facet::Country | Facet::Region | Facet::Language | Facet::Attachments | Facet::Tag(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::about_words;
    use crate::text::count_words;

    #[test]
    fn about_so_many_words_as_there_are() {
        let text = "We note, with interest, the proposal.\n\n\u{a0}2. It costs\ttoo much. ";
        assert_eq!(about_words(text), 11);
        assert_eq!(count_words(text), 11);
        assert_eq!(about_words(""), 0);
        assert_eq!(about_words(" \n"), 0);
        assert_eq!(about_words("この提案に賛成します"), 6);
        assert_eq!(about_words("это по-русски"), 2);
    }
}
