//! The facets beside the list: their values, named for the reader, with their counts.

use super::super::{Library, State};
use crate::corpus::{Docket, Stance, TextStatus};
use crate::locale::en as say;
use crate::search::facets::{Facet, Filtered, NONE};

/// A facet.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetView {
    /// Which.
    pub facet: Facet,
    /// Its name.
    pub label: &'static str,
    /// How many of its values are chosen.
    pub chosen: usize,
    /// Whether it starts open.
    pub open: bool,
    /// Its values.
    pub values: Vec<ValueView>,
}

/// A value of a facet.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueView {
    /// As in an address.
    pub value: String,
    /// For the reader.
    pub label: String,
    /// How many comments choosing it would leave.
    pub count: usize,
    /// The name of its checkbox: `Government, 1 comment`.
    pub name: String,
    /// Whether it is wanted.
    pub checked: bool,
    /// Whether it is excluded.
    pub excluded: bool,
    /// The stance it stands for, to show its glyph.
    pub stance: Option<Stance>,
}

pub(super) fn facets(library: &Library, state: &State, filtered: &Filtered) -> Vec<FacetView> {
    Facet::ALL.into_iter().filter_map(|facet| facet_view(library, state, filtered, facet)).collect()
}

/// A facet with one value tells nothing, unless it is in use.
fn facet_view(library: &Library, state: &State, filtered: &Filtered, facet: Facet) -> Option<FacetView> {
    let choice = state.filters.choice(facet);
    let mut values: Vec<String> = library.facets.values(facet).to_vec();
    for value in choice.wanted.iter().chain(&choice.excluded) {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    let chosen = choice.wanted.len() + choice.excluded.len();
    if values.len() < 2 && chosen == 0 {
        return None;
    }
    let values = values
        .into_iter()
        .map(|value| {
            let label = value_label(library, facet, &value);
            let count = library.facets.count(filtered, facet, &value);
            ValueView {
                name: format!("{label}, {}", say::comments(count)),
                count,
                checked: choice.wanted.contains(&value),
                excluded: choice.excluded.contains(&value),
                stance: (facet == Facet::Stance).then(|| stance_of(&value)).flatten(),
                label,
                value,
            }
        })
        .collect();
    let open = chosen > 0 || matches!(facet, Facet::Paper | Facet::Kind | Facet::Issue | Facet::Stance);
    Some(FacetView { facet, label: say::facet(facet), chosen, open, values })
}

fn stance_of(value: &str) -> Option<Stance> {
    Stance::from_word(value.rsplit(':').next().unwrap_or(value))
}

/// A value for the reader.
pub(super) fn value_label(library: &Library, facet: Facet, value: &str) -> String {
    let docket = &library.docket;
    let corpus = &docket.corpus;
    let issue_label = |id: &str| corpus.issues.iter().find(|issue| issue.id == id).map(|issue| issue.label.clone());
    let known = match facet {
        Facet::Paper => {
            corpus.consultation.papers.iter().find(|paper| paper.id == value).map(|paper| paper.title.clone())
        }
        Facet::Kind => corpus.kinds.iter().find(|kind| kind.id == value).map(|kind| kind.label.clone()),
        Facet::Issue => issue_label(value),
        Facet::Stance => match value.split_once(':') {
            None => stance_of(value).map(|stance| say::stance(Some(stance)).to_owned()),
            Some((issue, _)) => {
                let issue = issue_label(issue).unwrap_or_else(|| issue.to_owned());
                Some(format!("{issue}: {}", say::stance(stance_of(value))))
            }
        },
        Facet::Country if value == NONE => Some("Country not stated".to_owned()),
        Facet::Country => Some(library.names.country(value)),
        Facet::Region if value == NONE => Some("Region not stated".to_owned()),
        Facet::Region => None,
        Facet::Period => period_label(docket, value),
        Facet::Language => Some(library.names.language(value)),
        Facet::Status => TextStatus::from_word(value).map(|status| say::status(status).to_owned()),
    };
    known.unwrap_or_else(|| value.to_owned())
}

fn period_label(docket: &Docket, value: &str) -> Option<String> {
    match value {
        "late" => return Some("After the last close, late".to_owned()),
        "undated" => return Some("Not dated".to_owned()),
        "open" => return Some("Dated".to_owned()),
        _ => {}
    }
    let number: usize = value.strip_prefix("close-")?.parse().ok()?;
    let close = docket.corpus.consultation.closes.get(number.checked_sub(1)?)?;
    Some(say::by_close(close.at.as_ref().and_then(|at| at.when), close.note.as_deref()))
}
