//! The list of comments, and what is in use.

use super::super::sought::apart;
use super::super::{Library, MOST_COMPARED, Mode, Screen, Show, State, link};
use super::asked::{AlsoView, HelpView, also, help, meaning, notes};
use super::chips::{Chip, chips};
use super::concordance::{Concordance, concordance};
use super::filters::{FacetView, facets};
use super::hits::{Strip, strip};
use super::pieces::{Piece, marked, opening};
use super::removals::{Removal, removals};
use super::{Found, kind_label, papers, place, short_date, when};
use crate::corpus::{Comment, Docket, PassageKind, PassageRef, Span, Stance};
use crate::search::{Field, Mark, Marker, Sort};
use crate::vars;

/// How many comments stand on a page.
const PAGE: usize = 25;

/// How many characters of a passage stand in the list.
const MOST_SAID: usize = 320;

/// How many positions stand with a comment in the list.
const MOST_POSITIONS: usize = 3;

/// The same in a frame of another page, which is narrow: the stylesheet leaves the rest out.
const MOST_IN_A_FRAME: usize = 2;

/// The list of comments.
#[derive(Clone, Debug, PartialEq)]
pub struct ListView {
    /// `3 of 7 comments`: the head of the list, and what is announced.
    pub title: String,
    /// How many comments are found.
    pub found: usize,
    /// What the search asks for; empty without one.
    pub meaning: String,
    /// What it finds beside that.
    pub also: Option<AlsoView>,
    /// What was typed.
    pub typed: String,
    /// What could not be read of it: what stands there, and what that means.
    pub notes: Vec<(String, String)>,
    /// Ways to write a search.
    pub help: HelpView,
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
    pub source_line: String,
    /// The same in short.
    pub source_short: String,
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
    /// The same in a frame of another page.
    pub more_in_a_frame: usize,
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

/// The list as `state` shows it, with what it finds.
#[must_use]
pub fn list(library: &Library, state: &State, found: &Found) -> ListView {
    let (docket, say) = (&library.docket, &library.say);
    let query = state.query();
    let marks = Marks { all: library.marker(&query, state.exact), named: library.marker(&query, true) };
    let all = docket.corpus.comments.len();
    let pages = found.comments.len().div_ceil(PAGE);
    let page = state.page.min(pages.saturating_sub(1));
    let nothing = found.comments.is_empty();
    let (blame, removals) = if nothing { removals(library, state, &found.searched) } else { Default::default() };
    let in_context = state.show == Show::Context && !nothing;
    let context = in_context.then(|| concordance(library, state, &marks.all, found));
    let shown = found.comments.iter().skip(page * PAGE).take(if in_context { 0 } else { PAGE });
    let ways = Show::ALL.map(|show| {
        let page = if show == state.show { state.page } else { 0 };
        (link::write(&State { show, page, ..state.clone() }), show, show == state.show)
    });
    ListView {
        title: say.found(found.comments.len(), all),
        found: found.comments.len(),
        meaning: meaning(library, &query),
        also: also(library, state, &query),
        typed: state.typed.clone(),
        notes: notes(state, say),
        help: help(library, state),
        chosen: state.filters.count(),
        facets: facets(library, state, &found.filtered),
        more_tags: more_tags(library),
        entries: with_year(library, shown.filter_map(|&index| entry(library, state, &marks, index)).collect()),
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
            // A group is no comment.
            let all_comments = state.picked.iter().all(|id| docket.index_of(id).is_some());
            let count = state.picked.len();
            let name = if all_comments { "compare-comments" } else { "compare-columns" };
            (say.with(name, vars![count]), href)
        }),
        chips: chips(library, state),
        can_undo: state.undo.is_some(),
    }
}

fn more_tags(library: &Library) -> String {
    match library.facets.more_tags() {
        0 => String::new(),
        more => library.say.with("more-tags", vars![more]),
    }
}

/// The same, where the first date of a page says its year: the others leave it out where all are of one.
fn with_year(library: &Library, mut entries: Vec<Entry>) -> Vec<Entry> {
    let at = |entry: &Entry| when(library.docket.comment(library.docket.index_of(&entry.id)?)?);
    let first = entries.iter_mut().find_map(|entry| Some((at(entry)?, entry)));
    if let Some((at, entry)) = first {
        entry.date = library.say.day_and_year(at);
    }
    entries
}

fn entry(library: &Library, state: &State, marks: &Marks, index: usize) -> Option<Entry> {
    let (docket, say) = (&library.docket, &library.say);
    let comment = docket.comment(index)?;
    let author = &comment.author;
    let (found, named) = marks.find(comment);
    let (at, says) = first_match(docket, comment, index, marks, (&found, &named));
    let hits =
        if comment.text.len() > WINDOW { marks.all.find(&comment.text, Field::Text, &comment.language) } else { found };
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
        name: marked(&author.name, &marks.all, Field::Name, &comment.language),
        plain_name: author.name.clone(),
        date: short_date(library, comment),
        late: docket.late_by(comment).is_some(),
        who: [Some(kind_label(docket, comment).to_owned()), Some(place(library, comment)), papers(library, comment)]
            .into_iter()
            .flatten()
            .collect(),
        own_words: comment.is_own_words(),
        source_line: say.source_line(comment.text_by, comment.text_status),
        source_short: say.source_short(comment.text_by, comment.text_status),
        language: comment.language.clone(),
        says,
        cited: at.map(|at| {
            (link::write(&state.at_comment(&comment.id, Some(at))), say.cite(comment.text_by, &at.numbers()))
        }),
        hits: strip(&comment.text, &apart(&hits)),
        more_positions: positions.len().saturating_sub(MOST_POSITIONS),
        more_in_a_frame: positions.len().saturating_sub(MOST_IN_A_FRAME),
        positions: positions.into_iter().take(MOST_POSITIONS).collect(),
        picked,
        can_pick: picked || state.picked.len() < MOST_COMPARED,
        pick_name: say.pick(&author.name, picked),
        id: comment.id.clone(),
    })
}

/// What a query finds in texts.
struct Marks {
    /// All of it.
    all: Marker,
    /// Only the words that it names.
    named: Marker,
}

/// So much of a text is looked through at once for what to show of it: the first part of a very long one that has any
/// of the words will do.
const WINDOW: usize = 100_000;

impl Marks {
    /// What is found in the first window of a text in which anything is.
    fn find(&self, Comment { text, language, .. }: &Comment) -> (Vec<Mark>, Vec<Mark>) {
        let mut start = 0;
        while start < text.len() && !self.all.is_empty() {
            let cut = text.get(start..).and_then(|rest| rest.char_indices().nth(WINDOW)).map(|(at, _)| start + at);
            let space = cut.and_then(|cut| text.get(cut..)?.find(char::is_whitespace).map(|at| cut + at));
            let window = Span { start, end: space.unwrap_or(text.len()) };
            let within = |marker: &Marker| {
                let mut marks = marker.find(window.of(text), Field::Text, language);
                for mark in &mut marks {
                    mark.span = Span { start: mark.span.start + start, end: mark.span.end + start };
                }
                marks
            };
            let found = within(&self.all);
            if !found.is_empty() {
                return (found, within(&self.named));
            }
            start = window.end;
        }
        (Vec::new(), Vec::new())
    }
}

/// The finest passage that has most of the terms, and of equals that which has most of them as they were named, and then
/// the first; without any the first that is the comment's own matter.
fn first_match(
    docket: &Docket,
    comment: &Comment,
    index: usize,
    marks: &Marks,
    (hits, named): (&[Mark], &[Mark]),
) -> (Option<PassageRef>, Vec<Piece>) {
    let passages = docket.passages(index);
    let mut best: Option<((usize, usize), PassageRef)> = None;
    let mut from = 0;
    for hit in hits {
        // The passages come in order, and each is looked at once.
        if hit.span.start < from {
            continue;
        }
        let Some(at) = docket.passage_at(index, hit.span.start) else { break };
        let Some(span) = docket.span_of(index, at) else { break };
        let terms = (distinct_terms(hits, span, &marks.all), distinct_terms(named, span, &marks.named));
        if best.is_none_or(|(most, _)| terms > most) {
            best = Some((terms, at));
        }
        from = span.end;
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

/// How many of the terms stand in a span.
fn distinct_terms(hits: &[Mark], span: Span, marker: &Marker) -> usize {
    let from = hits.partition_point(|hit| hit.span.start < span.start);
    let hits = hits.get(from..).unwrap_or_default();
    let here = || hits.iter().take_while(|hit| hit.span.start < span.end);
    (0..marker.terms()).filter(|term| here().any(|hit| hit.leaf == *term)).count()
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
