//! The values that comments have of a facet.

use super::{Facet, NONE, tidy};
use crate::corpus::{Comment, Docket, Stance, TextStatus};

/// One facet's values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values {
    /// Each once: those to offer in display order, then those that can be chosen all the same (`cost:opposes`).
    pub names: Vec<String>,
    /// How many are to offer.
    pub offered: usize,
    /// The values of each comment.
    of_comment: Vec<Vec<u32>>,
}

impl Values {
    /// Reads them off a docket.
    pub fn of(docket: &Docket, facet: Facet) -> Self {
        let comments = docket.corpus.comments.iter().enumerate();
        let rows: Vec<Vec<String>> =
            comments.map(|(index, comment)| values_of(docket, facet, index, comment)).collect();
        let mut present: Vec<String> = rows.iter().flatten().cloned().collect();
        tidy(&mut present);
        let (names, offered) = listed(docket, facet, present);
        let mut column = Self { names, offered, of_comment: Vec::new() };
        let places = rows.iter().map(|row| row.iter().filter_map(|value| column.place_of(value)).collect()).collect();
        column.of_comment = places;
        column
    }

    /// The place of a value in the list.
    pub fn place_of(&self, value: &str) -> Option<u32> {
        self.names.iter().position(|known| known == value).and_then(|place| u32::try_from(place).ok())
    }

    /// The places of the values of a comment.
    pub fn of_comment(&self, comment: usize) -> &[u32] {
        self.of_comment.get(comment).map_or(&[], Vec::as_slice)
    }
}

fn values_of(docket: &Docket, facet: Facet, index: usize, comment: &Comment) -> Vec<String> {
    let mut values = Vec::new();
    let recorded = docket.recorded_of(index).map(|(_, position, _)| position);
    match facet {
        Facet::Paper => values.extend(comment.papers.iter().cloned()),
        Facet::Issue => {
            values.extend(
                recorded.filter(|position| position.stance != Stance::Silent).map(|position| position.issue.clone()),
            );
        }
        Facet::Stance => {
            for position in recorded {
                let stance = position.stance.word();
                values.extend([stance.to_owned(), format!("{}:{stance}", position.issue)]);
            }
        }
        Facet::Kind | Facet::Country | Facet::Region | Facet::Period | Facet::Language | Facet::Status => {
            values.push(value_of(docket, facet, comment));
        }
    }
    tidy(&mut values);
    values
}

/// The value of a facet of which each comment has one.
fn value_of(docket: &Docket, facet: Facet, comment: &Comment) -> String {
    let author = &comment.author;
    let stated = match facet {
        Facet::Kind => Some(&author.kind),
        Facet::Country => author.country.as_ref(),
        Facet::Region => author.region.as_ref(),
        Facet::Language => Some(&comment.language),
        Facet::Status => return comment.text_status.word().to_owned(),
        _ => return period(docket, comment),
    };
    stated.map_or(NONE, String::as_str).to_owned()
}

/// The first close that a comment met, counted from 1; `late` after the last, `undated` without a date.
fn period(docket: &Docket, comment: &Comment) -> String {
    let Some(when) = comment.submitted.as_ref().and_then(|at| at.when) else { return "undated".to_owned() };
    let closes = docket.corpus.consultation.closes.iter().zip(1u32..);
    let mut dated = closes.filter_map(|(close, number)| Some((close.at.as_ref()?.when?, number)));
    match dated.find(|(close, _)| when.seconds_after(*close).is_none()) {
        Some((_, number)) => format!("close-{number}"),
        None if docket.late_by(comment).is_some() => "late".to_owned(),
        None => "open".to_owned(),
    }
}

/// The values that comments have: those of the corpus in its own order, then any others by name, and how many of
/// them to offer.
fn listed(docket: &Docket, facet: Facet, mut present: Vec<String>) -> (Vec<String>, usize) {
    let corpus = &docket.corpus;
    let own: Vec<String> = match facet {
        Facet::Paper => corpus.consultation.papers.iter().map(|paper| paper.id.clone()).collect(),
        Facet::Kind => corpus.kinds.iter().map(|kind| kind.id.clone()).collect(),
        Facet::Issue => corpus.issues.iter().map(|issue| issue.id.clone()).collect(),
        Facet::Stance => Stance::ALL.iter().map(|stance| stance.word().to_owned()).collect(),
        Facet::Period => {
            let closes = (1..=corpus.consultation.closes.len()).map(|number| format!("close-{number}"));
            closes.chain(["late".to_owned()]).collect()
        }
        Facet::Status => TextStatus::ALL.iter().map(|status| status.word().to_owned()).collect(),
        Facet::Country | Facet::Region | Facet::Language => Vec::new(),
    };
    let mut names: Vec<String> = own.into_iter().filter(|value| present.contains(value)).collect();
    present.retain(|value| !names.contains(value));
    // `cost:opposes` is a value that can be chosen, and one too many to list.
    let extra = |value: &String| facet == Facet::Stance && value.contains(':');
    let last = |value: &String| value == NONE || value == "undated";
    names.extend(present.iter().filter(|value| !extra(value) && !last(value)).cloned());
    names.extend(present.iter().filter(|value| last(value)).cloned());
    let offered = names.len();
    names.extend(present.into_iter().filter(extra));
    (names, offered)
}
