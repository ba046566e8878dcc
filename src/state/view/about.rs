//! "About these comments and how to read them": what is here, what is missing, who recorded what, what is computed and how.

use super::super::{Library, RowOrder, Screen, State, link};
use super::coders;
use super::compare::how;
use super::filters::value_label;
use super::frame::held;
use crate::corpus::{Docket, Issue, Stance, When};
use crate::locale::Say;
use crate::order::order_by_key;
use crate::search::BitSet;
use crate::search::facets::{Facet, Filtered, Filters};
use crate::vars;

/// A part of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its id in the page.
    pub id: &'static str,
    /// Its heading.
    pub head: String,
    /// What stands in it.
    pub lines: Vec<Told>,
}

/// Something that is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// By the page.
    Ours(String),
    /// By the corpus, in its words.
    Theirs(String),
    /// How many comments are so, and where they are listed.
    Counts(Vec<Counted>),
    /// What each stance says; `None` is not coded.
    Stances(Vec<(Option<Stance>, String)>),
    /// Each issue with its proposition, and where its positions stand.
    Issues(Vec<Asked>),
    /// Where a reader can change the keys.
    Keys,
}

/// Comments that have something in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// What.
    pub label: String,
    /// `5 comments`
    pub count: String,
    /// Their list.
    pub href: String,
}

/// An issue.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Its short name.
    pub label: String,
    /// What one can be for or against.
    pub proposition: String,
    /// The matrix, in the order of this issue.
    pub href: String,
}

/// The sections of the page.
#[must_use]
pub fn about(library: &Library, state: &State) -> Vec<Section> {
    let (corpus, say) = (&library.docket.corpus, &library.say);
    let section = |id, name, lines| Section { id, head: say.get(name), lines };
    let all = library.facets.filter(&Filters::default(), &BitSet::all(corpus.comments.len()));
    let held = std::iter::once(Told::Ours(held(library))).chain(counts(library, state, &all, &Facet::Status, |_| true));
    let mut sections = vec![section("held", "about-held", held.collect())];
    let undated = counts(library, state, &all, &Facet::Period, |value| value == "undated");
    sections.push(section("missing", "about-missing", missing(library).into_iter().chain(undated).collect()));
    sections.push(section(
        "reading",
        "about-reading",
        ["about-serif", "about-passages", "about-marks", "about-counts"].map(|name| Told::Ours(say.get(name))).into(),
    ));
    if !corpus.issues.is_empty() {
        sections.push(section("positions", "about-positions", positions(&library.docket, say)));
        sections.push(section(
            "issues",
            "about-issues",
            vec![Told::Ours(say.get("about-propositions")), issues(library, state)],
        ));
    }
    let computed = std::iter::once(say.get("about-search")).chain(how(say));
    sections.push(section("computed", "about-computed", computed.map(Told::Ours).collect()));
    // In a frame keys are only keys.
    let keys = (!state.display.embedded).then_some(Told::Keys);
    let page = [say.get("about-nothing-sent"), say.with("revision", vars![revision = &corpus.revision])];
    sections.push(section("page", "about-page", page.map(Told::Ours).into_iter().chain(keys).collect()));
    sections
}

/// How many of all comments have each value of a facet, of those values that are wanted and that any comment has.
fn counts(
    library: &Library,
    state: &State,
    all: &Filtered,
    facet: &Facet,
    wanted: impl Fn(&str) -> bool,
) -> Option<Told> {
    let counted = |value: &String| {
        let count = library.facets.count(all, facet, value);
        let mut filters = Filters::default();
        filters.change(facet, |choice| choice.toggle(value.clone()));
        (count > 0).then(|| Counted {
            label: value_label(library, facet, value),
            count: library.say.comments(count),
            href: link::write(&state.listing(filters)),
        })
    };
    let values = library.facets.values(facet).iter().filter(|value| wanted(value));
    let counts: Vec<Counted> = values.filter_map(counted).collect();
    (!counts.is_empty()).then_some(Told::Counts(counts))
}

fn missing(library: &Library) -> Vec<Told> {
    let say = &library.say;
    let mut lines = Vec::new();
    if let Some(completeness) = &library.docket.corpus.completeness {
        lines.push(Told::Theirs(completeness.note.clone()));
        if !completeness.known_missing.is_empty() {
            lines.push(Told::Ours(
                say.with("about-known-missing", vars![names = &say.series(&completeness.known_missing)]),
            ));
        }
    } else {
        lines.push(Told::Ours(say.get("about-nothing-known-missing")));
    }
    lines
}

/// What each stance says, who recorded them, and how many there could be.
fn positions(docket: &Docket, say: &Say) -> Vec<Told> {
    let meaning = |stance: Option<Stance>| {
        let name = match stance {
            Some(Stance::Supports) => "meaning-supports",
            Some(Stance::SupportsIf) => "meaning-supports-if",
            Some(Stance::Mixed) => "meaning-mixed",
            Some(Stance::Opposes) => "meaning-opposes",
            Some(Stance::Raises) => "meaning-raises",
            Some(Stance::Silent) => "meaning-silent",
            None => "meaning-not-coded",
        };
        (stance, say.get(name))
    };
    let corpus = &docket.corpus;
    let pairs = corpus.comments.len() * corpus.issues.len();
    let mut lines = Vec::new();
    let coders = coders(corpus.positions.iter());
    let mut days: Vec<When> = corpus.positions.iter().filter_map(|position| position.coded.as_ref()?.when).collect();
    order_by_key(&mut days, |day| day.earliest());
    let recorded = corpus.positions.len();
    lines.push(Told::Ours(match coders.as_slice() {
        [] => say.get("positions-why"),
        coders => say.with("recorded-by", vars![coders = &say.series(coders)]),
    }));
    if let Some((first, last)) = days.first().zip(days.last()) {
        let (first, last) = (say.day_and_year(*first), say.day_and_year(*last));
        lines.push(Told::Ours(if first == last {
            say.with("about-recorded-on", vars![day = &first])
        } else {
            say.with("about-recorded-between", vars![first = &first, last = &last])
        }));
    }
    lines.push(Told::Ours(say.with("about-coded", vars![recorded, pairs])));
    lines.push(Told::Stances(Stance::ALL.iter().copied().map(Some).chain([None]).map(meaning).collect()));
    lines
}

fn issues(library: &Library, state: &State) -> Told {
    let asked = |issue: &Issue| {
        let rows = RowOrder::Issue(issue.id.clone());
        let by_issue = State { rows, ..state.on(Screen::Issues { cell: None }) };
        Asked { label: issue.label.clone(), proposition: issue.proposition.clone(), href: link::write(&by_issue) }
    };
    Told::Issues(library.docket.corpus.issues.iter().map(asked).collect())
}
