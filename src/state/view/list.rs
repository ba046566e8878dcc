//! The list of comments, and what is in use.

use super::super::sought::apart;
use super::super::{Library, MOST_COMPARED, Mode, Screen, Show, State, link};
use super::chips::{Chip, chips};
use super::concordance::{Concordance, concordance};
use super::filters::{FacetView, facets};
use super::hits::{Strip, strip};
use super::pieces::{Piece, opening};
use super::removals::{Removal, removals};
use super::{found, kind_label, papers, place, short_date};
use crate::corpus::{Comment, Docket, PassageKind, PassageRef, Span, Stance};
use crate::locale::en as say;
use crate::search::grammar::Query;
use crate::search::{Mark, Marker, Sort};

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
    /// Tags that are no facets, in a sentence.
    pub more_tags: String,
    /// How many values are chosen in them.
    pub chosen: usize,
    /// The words in context, where that is what is shown.
    pub context: Option<Concordance>,
    /// Where the comments are and where the words in context, and which of them is shown.
    pub shows: [(String, Show, bool); 2],
    /// The comments of this page.
    pub entries: Vec<Entry>,
    /// The order.
    pub sort: Sort,
    /// The pages, when there is more than one.
    pub pages: Vec<PageLink>,
    /// Whether the last removal can be taken back.
    pub can_undo: bool,
    /// What is to blame when nothing is found.
    pub blame: String,
    /// What taking things out would give, when nothing is found.
    pub removals: Vec<Removal>,
    /// Where the comparison leads, once there is something to compare.
    pub compare: Option<(String, String)>,
    /// Names of the comments chosen for comparison.
    pub picked: Vec<String>,
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
    /// Where its hits lie.
    pub hits: Strip,
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

/// The list as `state` shows it.
#[must_use]
pub fn list(library: &Library, state: &State) -> ListView {
    let docket = &library.docket;
    let found = found(library, state);
    let query = state.query();
    let marker = library.marker(&query, state.exact);
    let all = docket.corpus.comments.len();
    let pages = found.comments.len().div_ceil(PAGE);
    let page = state.page.min(pages.saturating_sub(1));
    let (blame, removals) = if found.comments.is_empty() { removals(library, state) } else { Default::default() };
    let in_context = state.show == Show::Context && !found.comments.is_empty();
    let context = in_context.then(|| concordance(library, state, &marker, &found));
    let shown = found.comments.iter().skip(page * PAGE).take(if in_context { 0 } else { PAGE });
    let ways = Show::ALL.map(|show| {
        let page = if show == state.show { state.page } else { 0 };
        (link::write(&State { show, page, ..state.clone() }), show, show == state.show)
    });
    ListView {
        title: say::found(found.comments.len(), all),
        found: found.comments.len(),
        meaning: meaning(library, state, &query),
        typed: state.typed.clone(),
        chosen: state.filters.count(),
        facets: facets(library, state, &found.filtered),
        more_tags: more_tags(library),
        entries: shown.filter_map(|&index| entry(library, state, &marker, index)).collect(),
        sort: state.sort,
        shows: ways,
        pages: match &context {
            Some(context) => context.pages.clone(),
            None => page_links(state, pages, page),
        },
        blame,
        removals,
        context,
        compare: (state.picked.len() > 1).then(|| {
            let href = link::write(&state.on(Screen::Compare(Mode::Synopsis)));
            (format!("Compare {}", say::comments(state.picked.len())), href)
        }),
        picked: state.picked.iter().map(|id| name_of(docket, id)).collect(),
        chips: chips(library, state),
        can_undo: state.undo.is_some(),
    }
}

fn more_tags(library: &Library) -> String {
    match library.facets.more_tags() {
        0 => String::new(),
        more => say::more_tags(more),
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
    let hits = marker.find(&comment.text);
    let (at, says) = first_match(docket, comment, index, marker, &hits);
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
        hits: strip(&comment.text, &apart(&hits)),
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
fn first_match(
    docket: &Docket,
    comment: &Comment,
    index: usize,
    marker: &Marker,
    hits: &[Mark],
) -> (Option<PassageRef>, Vec<Piece>) {
    let passages = docket.passages(index);
    let mut best: Option<(usize, PassageRef)> = None;
    let mut rest = hits;
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
    let hits: Vec<Span> = hits.iter().map(|hit| hit.span).collect();
    (at, span.map_or_else(Vec::new, |span| opening(&comment.text, span, &hits, MOST_SAID)))
}

fn distinct_terms(hits: &[Mark], marker: &Marker) -> usize {
    (0..marker.terms()).filter(|term| hits.iter().any(|hit| hit.leaf == *term)).count()
}

pub(super) fn page_links(state: &State, pages: usize, current: usize) -> Vec<PageLink> {
    if pages < 2 {
        return Vec::new();
    }
    (0..pages)
        .filter(|&page| page == 0 || page + 1 == pages || page.abs_diff(current) <= 2)
        .map(|page| PageLink {
            number: page + 1,
            href: link::write(&State { page, ..state.clone() }),
            current: page == current,
        })
        .collect()
}
