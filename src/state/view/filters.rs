//! The facets beside the list: their values, named for the reader, with their counts.

use super::super::{Library, State};
use crate::corpus::{Stance, TextStatus, When};
use crate::search::facets::{Facet, Filtered, NONE};
use crate::vars;

/// A facet.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetView {
    /// Which.
    pub facet: Facet,
    /// Its name.
    pub label: String,
    /// How many of its values are chosen.
    pub chosen: usize,
    /// Whether it starts open.
    pub open: bool,
    /// Of stances: each issue and its label, and whether its stances are listed. The first is any issue.
    pub issues: Vec<(String, String, bool)>,
    /// Its values.
    pub values: Vec<ValueView>,
    /// That there are more values than those, in a sentence.
    pub more: String,
    /// Whether all wanted values are asked for at once, where that is a question.
    pub all: Option<bool>,
    /// Of dates: the days to choose.
    pub days: Option<DaysView>,
}

/// The first day and the last.
#[derive(Clone, Debug, PartialEq)]
pub struct DaysView {
    /// The first, or nothing.
    pub from: String,
    /// The last, or nothing.
    pub to: String,
    /// Each close: its day, and `Up to 29 Mar 2010, first closing date`.
    pub closes: Vec<(String, String)>,
}

/// A value of a facet.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueView {
    /// As in an address.
    pub value: String,
    /// For the reader.
    pub label: String,
    /// The same where it stands alone: a stance with its issue.
    pub full_label: String,
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

/// The facets that tell comments apart, with their counts.
#[must_use]
pub fn facets(library: &Library, state: &State, filtered: &Filtered) -> Vec<FacetView> {
    library.facets.facets().filter_map(|facet| facet_view(library, state, filtered, facet)).collect()
}

/// The values that are listed of a facet. Those of one that tells no comments apart are not, unless it is in use.
#[must_use]
pub fn listed(library: &Library, state: &State, facet: &Facet) -> Option<Vec<String>> {
    let choice = state.filters.choice(facet);
    let in_use =
        choice.count() > 0 || *facet == Facet::Period && (library.facets.has_days() || state.filters.has_dates());
    if !library.facets.tells(facet) && !in_use {
        return None;
    }
    let mut values: Vec<String> = library.facets.values(facet).to_vec();
    if let Some(issue) = issue_of_stances(library, state, facet) {
        values = Stance::ALL.iter().map(|stance| format!("{issue}:{}", stance.word())).collect();
        values.retain(|value| library.facets.knows(facet, value));
    }
    for value in choice.wanted.iter().chain(&choice.excluded) {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    Some(values)
}

fn facet_view(library: &Library, state: &State, filtered: &Filtered, facet: &Facet) -> Option<FacetView> {
    let say = &library.say;
    let values = listed(library, state, facet)?;
    let choice = state.filters.choice(facet);
    let days = (*facet == Facet::Period).then(|| days(library, state)).flatten();
    let has_dates = days.is_some() && state.filters.has_dates();
    let chosen = choice.count() + usize::from(has_dates);
    let on = issue_of_stances(library, state, facet);
    let issues = if *facet == Facet::Stance { issues(library, on.as_deref()) } else { Vec::new() };
    let value_view = |value: String| {
        let full_label = value_label(library, facet, &value);
        let count = library.facets.count(filtered, facet, &value);
        let (_, stance) = if *facet == Facet::Stance { stance_on(library, &value) } else { (None, None) };
        let of_issue = on.is_some() && parted(&value).0 == on.as_deref();
        ValueView {
            name: say.with("value-and-count", vars![value = &full_label, count]),
            label: if of_issue { say.stance(stance) } else { full_label.clone() },
            full_label,
            count,
            checked: choice.wanted.contains(&value),
            excluded: choice.excluded.contains(&value),
            stance,
            value,
        }
    };
    let more = library.facets.more_values(facet);
    Some(FacetView {
        label: say.facet(facet),
        chosen,
        open: chosen > 0
            || state.unfolded.contains(facet)
            || matches!(facet, Facet::Paper | Facet::Kind | Facet::Issue | Facet::Stance),
        values: values.into_iter().map(value_view).collect(),
        more: if more > 0 { say.with("more-values", vars![more]) } else { String::new() },
        all: ((facet.has_many() || choice.all) && choice.wanted.len() > 1).then_some(choice.all),
        issues,
        days,
        facet: facet.clone(),
    })
}

/// The issue whose stances are listed: the one that the reader asks about, or else that of the first that is wanted.
fn issue_of_stances(library: &Library, state: &State, facet: &Facet) -> Option<String> {
    if *facet != Facet::Stance {
        return None;
    }
    let choice = state.filters.choice(facet);
    let of_wanted = choice.wanted.iter().find_map(|value| parted(value).0);
    let known = library.facets.values(&Facet::Issue);
    state.asked.as_deref().or(of_wanted).filter(|asked| known.iter().any(|id| id == asked)).map(str::to_owned)
}

/// The issues on which there are stances, `on` being the one whose stances are listed.
fn issues(library: &Library, on: Option<&str>) -> Vec<(String, String, bool)> {
    let known = library.facets.values(&Facet::Issue).iter();
    let one = |id: &String| (id.clone(), value_label(library, &Facet::Issue, id), on == Some(id.as_str()));
    let any = (String::new(), library.say.get("any-issue"), on.is_none());
    std::iter::once(any).chain(known.map(one)).collect()
}

/// The days to choose, where comments have different ones.
fn days(library: &Library, state: &State) -> Option<DaysView> {
    let (filters, say) = (&state.filters, &library.say);
    if !library.facets.has_days() && !filters.has_dates() {
        return None;
    }
    let day = |day: &Option<String>| day.clone().unwrap_or_default();
    let closes = library.docket.corpus.consultation.closes.iter().filter_map(|close| {
        let when = close.at.as_ref()?.when?;
        Some((iso(when), say.with("up-to-close", vars![close = &say.close_on(Some(when), close.note.as_deref())])))
    });
    Some(DaysView { from: day(&filters.from), to: day(&filters.to), closes: closes.take(MOST_CLOSES).collect() })
}

/// How many closes are marked; a corpus can state any number.
const MOST_CLOSES: usize = 12;

/// The day as in an address.
fn iso(when: When) -> String {
    let (year, month, day, _) = when.civil();
    format!("{year:04}-{month:02}-{day:02}")
}

/// The issue of `cost:opposes`, if it has one, and the stance.
fn parted(value: &str) -> (Option<&str>, Option<Stance>) {
    let stance = Stance::ALL.iter().find(|stance| value.ends_with(stance.word()));
    let issue = stance.and_then(|stance| value.strip_suffix(stance.word())?.strip_suffix(':'));
    (issue, stance.copied())
}

/// The label of the issue that a stance is on, if it is on one, and the stance.
pub(super) fn stance_on(library: &Library, value: &str) -> (Option<String>, Option<Stance>) {
    let (issue, stance) = parted(value);
    (issue.map(|issue| value_label(library, &Facet::Issue, issue)), stance)
}

/// A value for the reader.
#[must_use]
pub fn value_label(library: &Library, facet: &Facet, value: &str) -> String {
    let (corpus, say) = (&library.docket.corpus, &library.say);
    let known = match facet {
        Facet::Paper => {
            corpus.consultation.papers.iter().find(|paper| paper.id == value).map(|paper| paper.title.clone())
        }
        Facet::Kind => corpus.kinds.iter().find(|kind| kind.id == value).map(|kind| kind.label.clone()),
        Facet::Issue => corpus.issues.iter().find(|issue| issue.id == value).map(|issue| issue.label.clone()),
        Facet::Stance => {
            let (issue, stance) = stance_on(library, value);
            stance.map(|stance| say.stance(Some(stance))).map(|stance| match issue {
                Some(issue) => say.with("issue-and-stance", vars![issue = &issue, stance = &stance]),
                None => stance,
            })
        }
        Facet::Country if value == NONE => Some(say.get("country-not-stated")),
        Facet::Country => Some(library.names.country(value)),
        Facet::Region if value == NONE => Some(say.get("region-not-stated")),
        Facet::Region | Facet::Tag(_) => None,
        Facet::Period => period_label(library, value),
        Facet::Language => Some(library.names.language(value, say)),
        Facet::Status => TextStatus::from_word(value).map(|status| say.status(status)),
        Facet::Length => Some(say.length(value)),
        Facet::Attachments => Some(say.get(if value == "some" { "attachments-some" } else { "attachments-none" })),
    };
    known.unwrap_or_else(|| value.to_owned())
}

fn period_label(library: &Library, value: &str) -> Option<String> {
    let say = &library.say;
    match value {
        "late" => return Some(say.get("period-late")),
        "undated" => return Some(say.get("not-dated")),
        "open" => return Some(say.get("period-dated")),
        _ => {}
    }
    let number: usize = value.strip_prefix("close-")?.parse().ok()?;
    let close = library.docket.corpus.consultation.closes.get(number.checked_sub(1)?)?;
    let close = say.close_on(close.at.as_ref().and_then(|at| at.when), close.note.as_deref());
    Some(say.with("by-close", vars![close = &close]))
}
