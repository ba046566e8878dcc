//! The list of comments, its facets and what is in use.

use super::super::{Library, MOST_COMPARED, Mode, Screen, State, link};
use super::pieces::{Piece, opening};
use super::{found, kind_label, papers, place, short_date};
use crate::corpus::{Comment, Docket, PassageKind, PassageRef, Span, Stance};
use crate::locale::en as say;
use crate::order::order_by_key;
use crate::search::facets::{Facet, Filtered, NONE};
use crate::search::{Query, Sort, matches};
use crate::state::reduce::{Action, reduce};
use crate::text::words;

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
    let all = docket.corpus.comments.len();
    let pages = filtered.comments.len().div_ceil(PAGE);
    let page = state.page.min(pages.saturating_sub(1));
    let shown = filtered.comments.iter().skip(page * PAGE).take(PAGE);
    let chips = chips(library, state);
    let facets = facets(library, state, &filtered);
    ListView {
        title: say::found(filtered.comments.len(), all),
        found: filtered.comments.len(),
        meaning: meaning(library, &query),
        typed: state.typed.clone(),
        chosen: facets.iter().map(|facet| facet.chosen).sum(),
        facets,
        entries: shown.filter_map(|&index| entry(library, state, &query, index)).collect(),
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

/// What the words ask for, and which words that found.
fn meaning(library: &Library, query: &Query) -> String {
    if query.terms.is_empty() {
        return String::new();
    }
    let terms: Vec<_> = query.terms.iter().map(|term| (term.word.clone(), term.prefix)).collect();
    let mut matched: Vec<&str> =
        query.terms.iter().filter(|term| term.prefix).flat_map(|term| library.index.find(term).1).collect();
    order_by_key(&mut matched, |word| *word);
    matched.dedup();
    let more = matched.len().saturating_sub(6);
    matched.truncate(6);
    let matched = match (matched.is_empty(), more) {
        (true, _) => String::new(),
        (false, 0) => format!(" Matched: {}.", matched.join(", ")),
        (false, more) => format!(" Matched: {} and {}.", matched.join(", "), say::counted(more, "other", "others")),
    };
    format!("{}.{matched}", say::meaning(&terms))
}

fn entry(library: &Library, state: &State, query: &Query, index: usize) -> Option<Entry> {
    let docket = &library.docket;
    let comment = docket.comment(index)?;
    let author = &comment.author;
    let (at, says) = first_match(docket, comment, index, query);
    let name_hits = matches(&author.name, query);
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

/// The finest passage that matches most words, the first of equals; without a match the first that is the comment's
/// own matter.
fn first_match(docket: &Docket, comment: &Comment, index: usize, query: &Query) -> (Option<PassageRef>, Vec<Piece>) {
    let hits = matches(&comment.text, query);
    let passages = docket.passages(index);
    let mut best: Option<(usize, PassageRef)> = None;
    let mut from = 0;
    while let Some(first) = hits.get(from) {
        let Some(at) = docket.passage_at(index, first.start) else { break };
        let end = docket.span_of(index, at).map_or(first.end, |span| span.end);
        let here = hits.get(from..).unwrap_or_default().iter().take_while(|hit| hit.start < end).count().max(1);
        let distinct = distinct_terms(&comment.text, hits.get(from..from + here).unwrap_or_default(), query);
        if best.is_none_or(|(most, _)| distinct > most) {
            best = Some((distinct, at));
        }
        from += here;
    }
    let at = best.map(|(_, at)| at).or_else(|| {
        let matter = |kind| !matches!(kind, PassageKind::Salutation | PassageKind::Heading | PassageKind::Boilerplate);
        let first = passages.iter().find(|passage| matter(passage.kind)).or(passages.first())?;
        Some(PassageRef { passage: first.number, part: None })
    });
    let span = at.and_then(|at| docket.span_of(index, at));
    (at, span.map_or_else(Vec::new, |span| opening(&comment.text, span, &hits, MOST_SAID)))
}

fn distinct_terms(text: &str, hits: &[Span], query: &Query) -> usize {
    let found: Vec<String> =
        hits.iter().flat_map(|hit| words(hit.of(text)).map(|word| word.folded).collect::<Vec<_>>()).collect();
    query.terms.iter().filter(|term| found.iter().any(|word| term.matches(word))).count()
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

fn facets(library: &Library, state: &State, filtered: &Filtered) -> Vec<FacetView> {
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
fn value_label(library: &Library, facet: Facet, value: &str) -> String {
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
        Facet::Status => crate::corpus::TextStatus::from_word(value).map(|status| say::status(status).to_owned()),
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

fn chips(library: &Library, state: &State) -> Vec<Chip> {
    let mut chips = Vec::new();
    let mut add = |key: &'static str, value: String, excludes: bool, action: Action| {
        let name = format!("Remove: {key}, {}{value}", if excludes { "not " } else { "" });
        chips.push(Chip { key, value, excludes, name, action });
    };
    if !state.query().terms.is_empty() {
        add("Words", state.typed.trim().to_owned(), false, Action::Type(String::new()));
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
