//! Patterns: when comments came, from whom, on what, whom they name, and which are nearly the same.
//!
//! Every count is of comments, and leads to the list of them. A bar has two parts: what the search and the filters leave,
//! and all. As beside the list, a facet's own choice is ignored in its counts: they say what choosing another value would
//! give, which is what its link leads to.

mod families;
mod timeline;

pub use families::{Alikes, FamiliesView, FamilyRow, MemberLink, listed_families, own_sentences};
pub use timeline::{TimeColumn, TimeMark, TimeRow, Timeline};

use std::cmp::Reverse;

use super::super::{Holdings, Library, Screen, State, link};
use super::Found;
use super::filters::value_label;
use crate::compare::mentions::Named;
use crate::corpus::Stance;
use crate::order::order_by_key;
use crate::search::BitSet;
use crate::search::facets::{Choice, Facet, Filtered, Filters, NONE};
use crate::vars;

/// How many countries are drawn, those of the most comments.
const MOST_COUNTRIES: usize = 12;

/// How many are listed that are named, those that the most comments name.
const MOST_NAMED: usize = 20;

/// How many comments are listed beside a name.
const MOST_NAMING: usize = 5;

/// The screen.
#[derive(Clone, Debug, PartialEq)]
pub struct PatternsView {
    /// "6 of 7 comments", when a search or filter leaves some out, and where all are.
    pub filtered: Option<(String, String)>,
    /// When they came, where any is dated.
    pub timeline: Option<Timeline>,
    /// By kind and by country, where they differ.
    pub charts: Vec<Chart>,
    /// By issue and stance.
    pub stances: Vec<StanceRow>,
    /// Who is named; `None` while that is not known.
    pub named: Option<Vec<MentionRow>>,
    /// That there are more, in a sentence.
    pub more_named: String,
    /// Which are nearly the same.
    pub families: FamiliesView,
}

/// Bars of the values of a facet.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Its facet, as in an address.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What its rows are.
    pub label: String,
    /// The bars.
    pub bars: Vec<Bar>,
    /// That there are more values, in a sentence.
    pub more: String,
}

/// How many comments have a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The value.
    pub label: String,
    /// The comments that choosing it would leave.
    pub href: String,
    /// How many.
    pub count: usize,
    /// How many have it of all.
    pub all: usize,
    /// The length for all, of [`WHOLE`].
    pub width: u32,
    /// The length for those counted, of it.
    pub part: u32,
    /// Whether it is chosen now.
    pub chosen: bool,
}

/// An issue and the stances on it.
#[derive(Clone, Debug, PartialEq)]
pub struct StanceRow {
    /// How many speak to it.
    pub bar: Bar,
    /// The stances that are taken, in order.
    pub segments: Vec<Segment>,
}

/// How many comments take a stance on an issue.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// The stance.
    pub stance: Stance,
    /// How many.
    pub count: usize,
    /// Its length, of [`WHOLE`].
    pub width: u32,
    /// Those comments.
    pub href: String,
    /// "Cost and funding, opposes: 2 comments".
    pub name: String,
}

/// Someone who is named.
#[derive(Clone, Debug, PartialEq)]
pub struct MentionRow {
    /// Who.
    pub name: String,
    /// A search for the name.
    pub href: String,
    /// How many comments name it.
    pub count: usize,
    /// The first of them, each with the place.
    pub by: Vec<(String, String)>,
    /// How many more.
    pub more: usize,
}

/// The patterns of what `state` finds, with what is known of comments that are nearly the same.
#[must_use]
pub fn patterns(library: &Library, state: &State, found: &Found, alikes: &Alikes) -> PatternsView {
    let all = library.docket.corpus.comments.len();
    let counted =
        Counted { library, state, found, all: &library.facets.filter(&Filters::default(), &BitSet::all(all)) };
    let (named, more_named) = named(library, state, found);
    let left = found.comments.len();
    PatternsView {
        filtered: (left < all).then(|| {
            let mut everything = state.clone();
            everything.typed.clear();
            everything.filters = Filters::default();
            (library.say.found(left, all), link::write(&everything))
        }),
        timeline: timeline::timeline(library, state, found),
        charts: [(Facet::Kind, library.say.get("who-commented")), (Facet::Country, library.say.get("where-from"))]
            .into_iter()
            .filter(|(facet, _)| library.facets.tells(facet))
            .map(|(facet, title)| counted.chart(&facet, title))
            .collect(),
        stances: counted.stances(),
        named,
        more_named,
        families: families::families(library, state, found, alikes),
    }
}

/// The list of the comments with one value of a facet, with what else is searched and filtered.
fn listed(state: &State, facet: &Facet, value: &str) -> String {
    let mut with = state.on(Screen::Comments);
    with.filters.change(facet, |choice| {
        *choice = Choice::default();
        choice.toggle(value.to_owned());
    });
    with.page = 0;
    link::write(&with)
}

/// The list of the comments that have a value beside what is chosen of its facet; of several values of which any was asked
/// for, in their place. What was excluded is no longer.
fn beside(state: &State, facet: &Facet, value: &str) -> String {
    let mut with = state.on(Screen::Comments);
    with.filters.change(facet, |choice| {
        if choice.wanted.len() > 1 && !choice.all {
            *choice = Choice::default();
        }
        if !choice.wanted.iter().any(|known| known == value) {
            choice.toggle(value.to_owned());
        }
        choice.all = choice.wanted.len() > 1;
    });
    with.page = 0;
    link::write(&with)
}

/// A part of a whole, of [`WHOLE`]. Lengths are whole numbers: writing others takes the page some kilobytes.
fn share(part: usize, whole: usize) -> u32 {
    u32::try_from(part.saturating_mul(WHOLE as usize) / whole.max(1)).unwrap_or(WHOLE)
}

/// Lengths and places on a figure are parts of this.
pub const WHOLE: u32 = 10_000;

/// What is left of each value, and what there is of it.
struct Counted<'a> {
    library: &'a Library,
    state: &'a State,
    found: &'a Found,
    all: &'a Filtered,
}

impl Counted<'_> {
    /// The bars of values, not yet scaled.
    fn bars(&self, facet: &Facet) -> Vec<Bar> {
        let facets = &self.library.facets;
        let choice = self.state.filters.choice(facet);
        let bar = |value: &String| Bar {
            label: value_label(self.library, facet, value),
            href: listed(self.state, facet, value),
            count: facets.count(&self.found.filtered, facet, value),
            all: facets.count(self.all, facet, value),
            width: 0,
            part: 0,
            chosen: choice.wanted.contains(value),
        };
        facets.values(facet).iter().map(bar).collect()
    }

    fn chart(&self, facet: &Facet, title: String) -> Chart {
        let say = &self.library.say;
        let mut bars = self.bars(facet);
        let facets = &self.library.facets;
        let mut more = facets.more_values(facet);
        if *facet == Facet::Country {
            let last = facets.values(facet).last();
            let none = bars.pop_if(|_| last.is_some_and(|value| value == NONE));
            order_by_key(&mut bars, |bar| Reverse(bar.all));
            more += bars.len().saturating_sub(MOST_COUNTRIES);
            bars.truncate(MOST_COUNTRIES);
            bars.extend(none);
        }
        scale(bars.iter_mut());
        let more = if more > 0 { say.with("other-countries", vars![more]) } else { String::new() };
        Chart { id: facet.key(), title, label: say.facet(facet), bars, more }
    }

    /// Counted of what is left, the choice of issues and stances with it: a comment has several, and one is chosen beside
    /// another.
    fn stances(&self) -> Vec<StanceRow> {
        let (Holdings { docket, facets, .. }, say) = (&**self.library, &self.library.say);
        let mut counts = vec![[0usize; Stance::ALL.len()]; docket.corpus.issues.len()];
        for &comment in &self.found.comments {
            for (issue, position, _) in docket.recorded_of(comment) {
                if let Some(count) = counts.get_mut(issue).and_then(|counts| counts.get_mut(position.stance as usize)) {
                    *count += 1;
                }
            }
        }
        let choice = self.state.filters.choice(&Facet::Issue);
        let rows = docket.corpus.issues.iter().zip(&counts).map(|(issue, counts)| {
            let spoken = || Stance::ALL.iter().zip(counts).filter(|(stance, _)| **stance != Stance::Silent);
            let segments = spoken().filter(|(_, count)| **count > 0).map(|(&stance, &count)| {
                let within = say.stance_within(Some(stance));
                Segment {
                    stance,
                    count,
                    width: 0,
                    href: beside(self.state, &Facet::Stance, &format!("{}:{}", issue.id, stance.word())),
                    name: say.with("stance-on-issue", vars![issue = &issue.label, stance = &within, count]),
                }
            });
            let bar = Bar {
                label: issue.label.clone(),
                href: beside(self.state, &Facet::Issue, &issue.id),
                count: spoken().map(|(_, count)| count).sum(),
                all: facets.count(self.all, &Facet::Issue, &issue.id),
                width: 0,
                part: 0,
                chosen: choice.wanted.contains(&issue.id),
            };
            StanceRow { segments: segments.collect(), bar }
        });
        let mut rows: Vec<StanceRow> = rows.collect();
        scale(rows.iter_mut().map(|row| &mut row.bar));
        for StanceRow { bar, segments } in &mut rows {
            for segment in segments {
                segment.width = bar.width * share(segment.count, bar.all) / WHOLE;
            }
        }
        rows
    }
}

/// The longest bar is as long as there is room.
fn scale<'a>(bars: impl Iterator<Item = &'a mut Bar>) {
    let mut bars: Vec<&mut Bar> = bars.collect();
    let most = bars.iter().map(|bar| bar.all.max(bar.count)).max().unwrap_or(0);
    for bar in &mut bars {
        bar.width = share(bar.all, most);
        bar.part = share(bar.count, bar.all);
    }
}

/// Those that the comments found name, and that there are more.
fn named(library: &Library, state: &State, found: &Found) -> (Option<Vec<MentionRow>>, String) {
    let Some(mentions) = library.mentions() else { return (None, String::new()) };
    let within = |named: &Named| named.by.iter().filter(|(by, _)| found.filtered.left.contains(*by)).count();
    let mut counts: Vec<(usize, &Named)> = mentions.iter().map(|named| (within(named), named)).collect();
    counts.retain(|(count, _)| *count > 0);
    order_by_key(&mut counts, |(count, _)| Reverse(*count));
    let more = counts.len().saturating_sub(MOST_NAMED);
    let row = |&(count, named): &(usize, &Named)| {
        let mut search = state.on(Screen::Comments);
        search.typed = format!("\"{}\"", named.written.replace('"', " "));
        search.page = 0;
        let naming = named.by.iter().filter(|(by, _)| found.filtered.left.contains(*by));
        let by = naming.take(MOST_NAMING).filter_map(|&(by, span)| {
            let comment = library.docket.comment(by)?;
            let at = library.docket.passage_at(by, span.start);
            Some((comment.author.name.clone(), link::write(&state.at_comment(&comment.id, at))))
        });
        let by: Vec<(String, String)> = by.collect();
        MentionRow { name: named.name.clone(), href: link::write(&search), count, more: count - by.len(), by }
    };
    let rows = counts.iter().take(MOST_NAMED).map(row).collect();
    (Some(rows), if more > 0 { library.say.with("other-names", vars![more]) } else { String::new() })
}
