//! The list of comments, and what is in use.

use super::super::{Library, MOST_COMPARED, Mode, Screen, State, link};
use super::filters::{FacetView, facets, value_label};
use super::pieces::{Piece, opening};
use super::{found, kind_label, papers, place, short_date};
use crate::corpus::{Comment, Docket, PassageKind, PassageRef, Span, Stance};
use crate::locale::en as say;
use crate::order::order_by_key;
use crate::search::grammar::Query;
use crate::search::{Mark, Marker, Sort};
use crate::state::reduce::{Action, reduce};
use crate::text::visible;

/// How many comments stand on a page.
const PAGE: usize = 50;

/// How many characters of a passage stand in the list.
const MOST_SAID: usize = 320;

/// How many positions stand with a comment in the list.
const MOST_POSITIONS: usize = 3;

/// The list of comments.
#[derive(Clone, Debug, PartialEq)]
pub struct ListView {
    /// `3 of 7 comments`: the head of the list, and what is announced.
    pub title: String,
    /// How many comments are found.
    pub found: usize,
    /// What the search asks for; empty without one.
    pub meaning: String,
    /// What was typed.
    pub typed: String,
    /// What is in use, each to be taken out.
    pub chips: Vec<Chip>,
    /// The facets.
    pub facets: Vec<FacetView>,
    /// How many values are chosen in them.
    pub chosen: usize,
    /// The comments of this page.
    pub entries: Vec<Entry>,
    /// The order.
    pub sort: Sort,
    /// The pages, when there is more than one.
    pub pages: Vec<PageLink>,
    /// What taking things out would give, when nothing is found.
    pub removals: Vec<Removal>,
    /// Where the comparison leads, once there is something to compare.
    pub compare: Option<(String, String)>,
    /// Names of the comments chosen for comparison.
    pub picked: Vec<String>,
}

/// Something in use that can be taken out.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// What it is: `Kind`.
    pub key: &'static str,
    /// Its value.
    pub value: String,
    /// Whether it excludes.
    pub excludes: bool,
    /// The name of its button: `Remove: Kind, Government`.
    pub name: String,
    /// What takes it out.
    pub action: Action,
}

/// A comment in the list.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing that a row shows or not")]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Where it is read.
    pub href: String,
    /// Who commented, with search hits.
    pub name: Vec<Piece>,
    /// The same as plain text.
    pub plain_name: String,
    /// When: `5 Apr`.
    pub date: String,
    /// Whether it came after the last close.
    pub late: bool,
    /// Kind, place, papers.
    pub who: Vec<String>,
    /// Whether the words shown are the commenter's own.
    pub own_words: bool,
    /// Whose words they are, and of how much of the comment.
    pub source_line: &'static str,
    /// The same in short.
    pub source_short: &'static str,
    /// The language of the words.
    pub language: String,
    /// The first matching passage, or the first.
    pub says: Vec<Piece>,
    /// Where that passage is, and how it is cited.
    pub cited: Option<(String, String)>,
    /// What is recorded of it.
    pub positions: Vec<PositionChip>,
    /// How many more positions there are.
    pub more_positions: usize,
    /// Whether it is chosen for comparison.
    pub picked: bool,
    /// Whether it could be: not when enough are.
    pub can_pick: bool,
    /// The name of that button.
    pub pick_name: String,
}

/// A recorded position, in short.
#[derive(Clone, Debug, PartialEq)]
pub struct PositionChip {
    /// The issue.
    pub issue: String,
    /// The stance.
    pub stance: Stance,
}

/// A page of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct PageLink {
    /// From 1.
    pub number: usize,
    /// Where it leads.
    pub href: String,
    /// Whether it is shown.
    pub current: bool,
}

/// Something that could be taken out when nothing is found.
#[derive(Clone, Debug, PartialEq)]
pub struct Removal {
    /// What.
    pub label: String,
    /// How many comments that would give.
    pub count: usize,
    /// What takes it out.
    pub action: Action,
}

/// The list as `state` shows it.
#[must_use]
pub fn list(library: &Library, state: &State) -> ListView {
    let docket = &library.docket;
    let filtered = found(library, state);
    let query = state.query();
    let marker = library.marker(&query, state.exact);
    let all = docket.corpus.comments.len();
    let pages = filtered.comments.len().div_ceil(PAGE);
    let page = state.page.min(pages.saturating_sub(1));
    let shown = filtered.comments.iter().skip(page * PAGE).take(PAGE);
    let chips = chips(library, state);
    let facets = facets(library, state, &filtered);
    ListView {
        title: say::found(filtered.comments.len(), all),
        found: filtered.comments.len(),
        meaning: meaning(library, state, &query),
        typed: state.typed.clone(),
        chosen: facets.iter().map(|facet| facet.chosen).sum(),
        facets,
        entries: shown.filter_map(|&index| entry(library, state, &marker, index)).collect(),
        sort: state.sort,
        pages: if pages > 1 { page_links(state, pages, page) } else { Vec::new() },
        removals: if filtered.comments.is_empty() { removals(library, state, &chips) } else { Vec::new() },
        compare: (state.picked.len() > 1).then(|| {
            let href = link::write(&state.on(Screen::Compare(Mode::Synopsis)));
            (format!("Compare {}", say::comments(state.picked.len())), href)
        }),
        picked: state.picked.iter().map(|id| name_of(docket, id)).collect(),
        chips,
    }
}

fn name_of(docket: &Docket, id: &str) -> String {
    let comment = docket.index_of(id).and_then(|index| docket.comment(index));
    comment.map_or_else(|| id.to_owned(), |comment| comment.author.name.clone())
}

/// What the words ask for, and which words beside them that found.
fn meaning(library: &Library, state: &State, query: &Query) -> String {
    if *query == Query::All {
        return String::new();
    }
    let asked = say::query_meaning(query, &|field, value| library.label_of(field, value));
    let also = library.also(query, state.exact);
    let mut words: Vec<&str> = Vec::new();
    for (word, _) in &also {
        if !words.contains(&word.as_str()) && words.len() < MOST_ALSO {
            words.push(word);
        }
    }
    let more = also.len() - words.len();
    let also = match (words.is_empty(), more) {
        (true, _) => String::new(),
        (false, 0) => format!(" Also matched: {}.", words.join(", ")),
        (false, more) => format!(" Also matched: {} and {}.", words.join(", "), say::counted(more, "other", "others")),
    };
    format!("{asked}.{also}")
}

/// More words than this are counted, not named.
const MOST_ALSO: usize = 6;

fn entry(library: &Library, state: &State, marker: &Marker, index: usize) -> Option<Entry> {
    let docket = &library.docket;
    let comment = docket.comment(index)?;
    let author = &comment.author;
    let (at, says) = first_match(docket, comment, index, marker);
    let name_hits: Vec<Span> = marker.find(&author.name).into_iter().map(|mark| mark.span).collect();
    let positions: Vec<_> = docket
        .recorded_of(index)
        .filter(|(_, position, _)| position.stance != Stance::Silent)
        .filter_map(|(issue, position, _)| {
            Some(PositionChip { issue: docket.issue(issue)?.label.clone(), stance: position.stance })
        })
        .collect();
    let picked = state.picked.contains(&comment.id);
    Some(Entry {
        href: link::write(&state.at_comment(&comment.id, None)),
        name: opening(&author.name, Span { start: 0, end: author.name.len() }, &name_hits, usize::MAX),
        plain_name: author.name.clone(),
        date: short_date(docket, comment),
        late: docket.late_by(comment).is_some(),
        who: [Some(kind_label(docket, comment).to_owned()), Some(place(library, comment)), papers(docket, comment)]
            .into_iter()
            .flatten()
            .collect(),
        own_words: comment.is_own_words(),
        source_line: say::source_line(comment.text_by, comment.text_status),
        source_short: say::source_short(comment.text_by, comment.text_status),
        language: comment.language.clone(),
        says,
        cited: at.map(|at| {
            (link::write(&state.at_comment(&comment.id, Some(at))), say::cite(comment.text_by, &at.numbers()))
        }),
        more_positions: positions.len().saturating_sub(MOST_POSITIONS),
        positions: positions.into_iter().take(MOST_POSITIONS).collect(),
        picked,
        can_pick: picked || state.picked.len() < MOST_COMPARED,
        pick_name: say::pick(&author.name, picked),
        id: comment.id.clone(),
    })
}

/// The finest passage that has most of the terms, the first of equals; without any the first that is the comment's
/// own matter.
fn first_match(docket: &Docket, comment: &Comment, index: usize, marker: &Marker) -> (Option<PassageRef>, Vec<Piece>) {
    let hits = marker.find(&comment.text);
    let passages = docket.passages(index);
    let mut best: Option<(usize, PassageRef)> = None;
    let mut rest = hits.as_slice();
    while let Some(first) = rest.first() {
        let Some(at) = docket.passage_at(index, first.span.start) else { break };
        let end = docket.span_of(index, at).map_or(first.span.end, |span| span.end);
        let here = rest.iter().take_while(|hit| hit.span.start < end).count().max(1);
        let (here, after) = rest.split_at_checked(here).unwrap_or((rest, &[]));
        let terms = distinct_terms(here, marker);
        if best.is_none_or(|(most, _)| terms > most) {
            best = Some((terms, at));
        }
        rest = after;
    }
    let at = best.map(|(_, at)| at).or_else(|| {
        let matter = |kind| !matches!(kind, PassageKind::Salutation | PassageKind::Heading | PassageKind::Boilerplate);
        let first = passages.iter().find(|passage| matter(passage.kind)).or(passages.first())?;
        Some(PassageRef { passage: first.number, part: None })
    });
    let span = at.and_then(|at| docket.span_of(index, at));
    let hits: Vec<Span> = hits.into_iter().map(|hit| hit.span).collect();
    (at, span.map_or_else(Vec::new, |span| opening(&comment.text, span, &hits, MOST_SAID)))
}

fn distinct_terms(hits: &[Mark], marker: &Marker) -> usize {
    (0..marker.terms()).filter(|term| hits.iter().any(|hit| hit.leaf == *term)).count()
}

fn page_links(state: &State, pages: usize, current: usize) -> Vec<PageLink> {
    (0..pages)
        .filter(|&page| page == 0 || page + 1 == pages || page.abs_diff(current) <= 2)
        .map(|page| PageLink {
            number: page + 1,
            href: link::write(&State { page, ..state.clone() }),
            current: page == current,
        })
        .collect()
}

fn chips(library: &Library, state: &State) -> Vec<Chip> {
    let mut chips = Vec::new();
    let mut add = |key: &'static str, value: String, excludes: bool, action: Action| {
        let name = format!("Remove: {key}, {}{value}", if excludes { "not " } else { "" });
        chips.push(Chip { key, value, excludes, name, action });
    };
    if state.query() != Query::All {
        add("Words", visible(state.typed.trim()).into_owned(), false, Action::Type(String::new()));
    }
    for (facet, choice) in state.filters.choices() {
        let label = |value: &String| value_label(library, facet, value);
        for value in &choice.wanted {
            add(say::facet_short(facet), label(value), false, Action::Toggle(facet, value.clone()));
        }
        for value in &choice.excluded {
            add(say::facet_short(facet), label(value), true, Action::Exclude(facet, value.clone()));
        }
    }
    match (&state.filters.from, &state.filters.to) {
        (None, None) => {}
        (Some(from), None) => add("Posted", format!("from {from}"), false, Action::ClearDates),
        (None, Some(to)) => add("Posted", format!("until {to}"), false, Action::ClearDates),
        (Some(from), Some(to)) => add("Posted", format!("{from} to {to}"), false, Action::ClearDates),
    }
    chips
}

/// What each single removal would give, most first, and what all would.
fn removals(library: &Library, state: &State, chips: &[Chip]) -> Vec<Removal> {
    let removal = |label: String, action: &Action| {
        let count = found(library, &reduce(library, state, action.clone())).comments.len();
        Removal { label, count, action: action.clone() }
    };
    let mut removals: Vec<_> = chips
        .iter()
        .map(|chip| {
            let not = if chip.excludes { "not " } else { "" };
            removal(format!("{} {not}“{}”", chip.key.to_ascii_lowercase(), chip.value), &chip.action)
        })
        .filter(|removal| removal.count > 0)
        .collect();
    order_by_key(&mut removals, |removal| std::cmp::Reverse(removal.count));
    if chips.len() > 1 {
        removals.push(removal("everything".to_owned(), &Action::Clear));
    }
    removals
}
