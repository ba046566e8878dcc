//! Whole texts beside each other, with the links between their passages.

use super::super::super::{Compared, Ends, Library, State};
use super::super::pieces::MarkKind;
use super::super::rows::{self, Row, RowKind};
use super::columns::Column;
use super::nearly::Nearly;
use super::{Read, wording};
use crate::compare::{Link, Links, Strength, links};
use crate::corpus::{Comment, Docket, PassageRef, Span, trimmed};
use crate::locale::Say;
use crate::order::order;
use crate::text::Mark;
use crate::vars;

/// The links between the first text and each of the others, and what two of nearly the same words differ in. Found once
/// for what is compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Linked {
    links: Vec<(usize, usize, Links)>,
    nearly: Option<Nearly>,
}

/// The links of some comments on the way.
#[derive(Debug)]
pub struct Linking {
    comments: Vec<usize>,
    is_begun: bool,
    found: Linked,
}

impl Linking {
    /// Before the first step, for comments by their ids.
    #[must_use]
    pub fn of(docket: &Docket, picked: &[String]) -> Self {
        let comments = picked.iter().filter_map(|id| docket.index_of(id)).collect();
        Self { comments, is_begun: false, found: Linked::default() }
    }

    /// Counts how common terms are, then finds the links of one more text with the first; after the last of them, all that
    /// was found.
    pub fn step(&mut self, library: &Library) -> Option<Linked> {
        let docket = &library.docket;
        if !std::mem::replace(&mut self.is_begun, true) {
            let _ = library.background();
            return None;
        }
        if let Some((&first, others)) = self.comments.split_first() {
            if let Some(&other) = others.get(self.found.links.len()) {
                self.found.links.push((first, other, links(docket, library.background(), first, other)));
                return None;
            }
            if let [other] = others {
                self.found.nearly = Nearly::of(docket, first, *other);
            }
        }
        Some(std::mem::take(&mut self.found))
    }
}

/// A whole text.
#[derive(Clone, Debug, PartialEq)]
pub struct Pane {
    /// Whose.
    pub column: Column,
    /// Its passages, each with the links that begin at it.
    pub rows: Vec<(Row, Vec<Knot>)>,
    /// Where the rest of a very long text is.
    pub elsewhere: Vec<(String, String)>,
    /// Where links lie in it.
    pub ruler: Vec<Tick>,
}

/// A link at one of its ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Knot {
    /// Its number in the order of the first text.
    pub number: usize,
    /// Which link.
    pub ends: Ends,
    /// `Link 1, close, with JPRS summary passage 1`.
    pub name: String,
    /// Whether it is the one looked at.
    pub chosen: bool,
    /// Whether the reader has found it right.
    pub confirmed: bool,
}

/// A link on a ruler as long as the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where its passage begins, in thousandths of the text.
    pub at: usize,
    /// Which link.
    pub ends: Ends,
    /// Whether it is the one looked at.
    pub chosen: bool,
}

/// The links, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinksView {
    /// While they are looked for: between which texts, a sentence for each two.
    pub sought: Vec<String>,
    /// How many passages have a counterpart: a strong part and the rest, a pair for each direction. While links are looked
    /// for the figures are dots, so that nothing moves when they come.
    pub coverage: Vec<(String, String)>,
    /// That two texts are nearly the same.
    pub nearly: Option<String>,
    /// What limits the comparison, in sentences.
    pub limits: Vec<String>,
    /// The link that is looked at.
    pub chosen: Option<Chosen>,
    /// The first link, and the last: where those begin who look at none.
    pub outer: Option<(Ends, Ends)>,
    /// That the passage that is read has no counterpart.
    pub alone: Option<String>,
    /// Links that the reader has found wrong, which are not shown.
    pub rejected: Vec<Ends>,
}

/// The link that is looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// Which.
    pub ends: Ends,
    /// `Link 1 of 3.`
    pub number: String,
    /// `France ¶ 3.1 and JPRS summary 1 share: `
    pub between: String,
    /// What they share, strongest first.
    pub why: String,
    /// `Close, found by the computer.`
    pub strength: String,
    /// Whether the reader has found it right.
    pub confirmed: bool,
    /// The one before it.
    pub previous: Ends,
    /// The one after it.
    pub next: Ends,
    /// The ids of the elements that it joins.
    pub elements: [String; 2],
    /// Whose they are.
    pub names: [String; 2],
}

/// A link of the page.
struct Shown<'a> {
    a: usize,
    b: usize,
    link: &'a Link,
    ends: Ends,
}

/// The texts, and what is said of their links.
pub(super) fn texts(
    library: &Library,
    state: &State,
    columns: &[(Compared, Column, Vec<usize>)],
    read: &Read,
) -> (Vec<Pane>, LinksView) {
    let (docket, say) = (&library.docket, &library.say);
    let mut shown = Vec::new();
    let found = read.linked.as_deref();
    let nearly = found.and_then(|found| found.nearly.as_ref()).map(|nearly| nearly.said(say));
    let mut view = LinksView { nearly, rejected: state.comparing.rejected.clone(), ..LinksView::default() };
    if found.is_none() {
        sought(docket, columns, say, &mut view);
    }
    for (a, b, links) in found.iter().flat_map(|found| &found.links) {
        let Some((of_a, of_b)) = docket.comment(*a).zip(docket.comment(*b)) else { continue };
        let kept: Vec<Shown> = links
            .links
            .iter()
            .map(|link| Shown { a: *a, b: *b, link, ends: Ends::new((&of_a.id, link.a), (&of_b.id, link.b)) })
            .filter(|shown| !state.comparing.rejected.contains(&shown.ends))
            .collect();
        let (here, there) = (&of_a.author.name, &of_b.author.name);
        let covered = |end: fn(&Link) -> PassageRef| {
            let mut passages: Vec<PassageRef> = Vec::new();
            for at in kept.iter().map(|shown| end(shown.link)) {
                if !passages.contains(&at) {
                    passages.push(at);
                }
            }
            passages.len()
        };
        let (of, other) = links.passages;
        view.coverage.extend([
            say.coverage(covered(|link| link.a), of, here, there),
            say.coverage(covered(|link| link.b), other, there, here),
        ]);
        view.limits.extend(limits((of_a, of_b), links.left_out, say));
        shown.extend(kept);
    }
    view.outer = shown.first().zip(shown.last()).map(|(first, last)| (first.ends.clone(), last.ends.clone()));
    let chosen = chosen(state, &shown);
    view.alone = found.and_then(|found| alone(library, state, &shown, &found.links));
    view.chosen = chosen.and_then(|at| said(library, state, &shown, at));
    let panes = columns.iter().filter_map(|(compared, column, _)| match compared {
        Compared::Comment(index) => pane(library, state, (*index, column), &shown, chosen, read),
        Compared::Group(..) => None,
    });
    (panes.collect(), view)
}

/// That links are looked for, of each text with the first.
fn sought(docket: &Docket, columns: &[(Compared, Column, Vec<usize>)], say: &Say, view: &mut LinksView) {
    let compared = columns.iter().filter_map(|(compared, ..)| match compared {
        Compared::Comment(index) => docket.comment(*index),
        Compared::Group(..) => None,
    });
    let compared: Vec<&Comment> = compared.collect();
    let Some((first, others)) = compared.split_first() else { return };
    for other in others {
        let (one, two) = (&first.author.name, &other.author.name);
        view.sought.push(say.with("looking-for-links", vars![one, other = two]));
        view.coverage.extend([say.coverage_sought(one, two), say.coverage_sought(two, one)]);
        view.limits.extend(limits((first, other), (0, 0), say));
    }
}

/// The link that is looked at: the one that was chosen, or the first of the passage that is read.
fn chosen(state: &State, shown: &[Shown<'_>]) -> Option<usize> {
    let Some((id, at)) = &state.comparing.reading else {
        let link = state.comparing.link.as_ref()?;
        return shown.iter().position(|shown| shown.ends == *link);
    };
    shown.iter().position(|shown| shown.ends.each().any(|(end, there)| end == id && there.passage == at.passage))
}

/// That the passage which is read has no counterpart, and what may be one.
fn alone(library: &Library, state: &State, shown: &[Shown<'_>], found: &[(usize, usize, Links)]) -> Option<String> {
    let (docket, say) = (&library.docket, &library.say);
    let (id, at) = state.comparing.reading.as_ref().filter(|_| state.comparing.follow)?;
    if chosen(state, shown).is_some() {
        return None;
    }
    let read = docket.index_of(id)?;
    let mut possible: Vec<(f64, String)> = Vec::new();
    for (a, b, links) in found {
        let Some((of_a, of_b)) = docket.comment(*a).zip(docket.comment(*b)) else { continue };
        for link in &links.possible {
            let (here, other, there) = if read == *a { (link.a, of_b, link.b) } else { (link.b, of_a, link.a) };
            if [*a, *b].contains(&read) && here.passage == at.passage {
                let why = why(link, (&of_a.text, &of_b.text), say);
                let cited = say.cite_of(other, &there.numbers());
                possible.push((link.score, say.with("possible-counterpart", vars![cited = &cited, why = &why])));
            }
        }
    }
    order(&mut possible, |x, y| y.0.total_cmp(&x.0));
    let comment = docket.comment(read)?;
    let cited = say.cite(comment.text_by, &at.numbers());
    let possible: Vec<String> = possible.into_iter().map(|(_, cited)| cited).collect();
    Some(say.no_counterpart(&comment.author.name, &cited, &possible))
}

/// What the passages of a link share.
fn why(link: &Link, (a, b): (&str, &str), say: &Say) -> String {
    let shared: Vec<String> = link.why.iter().map(|shared| shared.words(a, b)).collect();
    shared.join(&say.get("reasons-separator"))
}

/// What keeps links from being found.
fn limits((first, second): (&Comment, &Comment), left_out: (usize, usize), say: &Say) -> Vec<String> {
    let mut limits = Vec::new();
    for comment in [first, second] {
        if comment.text.trim().is_empty() {
            limits.push(say.with("nothing-to-link", vars![name = &comment.author.name]));
        }
    }
    if crate::text::primary(&first.language) != crate::text::primary(&second.language) {
        limits.push(say.with("linked-across", vars![one = &first.author.name, other = &second.author.name]));
    }
    for (comment, left_out) in [(first, left_out.0), (second, left_out.1)] {
        if left_out > 0 {
            limits.push(say.with("left-out-of-links", vars![name = &comment.author.name, count = left_out]));
        }
    }
    limits
}

fn said(library: &Library, state: &State, shown: &[Shown<'_>], at: usize) -> Option<Chosen> {
    let (docket, say) = (&library.docket, &library.say);
    let Shown { a, b, link, ends } = shown.get(at)?;
    let (of_a, of_b) = docket.comment(*a).zip(docket.comment(*b))?;
    let around =
        |step: usize| shown.get((at + step) % shown.len()).map_or_else(|| ends.clone(), |one| one.ends.clone());
    let one = say.cite_of(of_a, &link.parts.0.numbers());
    let other = say.cite_of(of_b, &link.parts.1.numbers());
    Some(Chosen {
        ends: ends.clone(),
        number: say.with("link-of", vars![number = at + 1, count = shown.len()]),
        between: say.with("passages-share", vars![one = &one, other = &other]),
        why: why(link, (&of_a.text, &of_b.text), say),
        strength: say.strength(link.strength == Strength::Close),
        confirmed: state.comparing.confirmed.contains(ends),
        previous: around(shown.len() - 1),
        next: around(1),
        elements: [element(docket, *a, link.parts.0)?, element(docket, *b, link.parts.1)?],
        names: [of_a, of_b].map(|comment| comment.author.name.clone()),
    })
}

/// The id of the row in which a passage or part stands.
fn element(docket: &Docket, comment: usize, at: PassageRef) -> Option<String> {
    let id = &docket.comment(comment)?.id;
    let at = if is_item(docket, comment, at) { at } else { PassageRef { part: None, ..at } };
    Some(format!("/comment/{id}/{at}"))
}

fn pane(
    library: &Library,
    state: &State,
    (index, column): (usize, &Column),
    shown: &[Shown<'_>],
    chosen: Option<usize>,
    read: &Read,
) -> Option<Pane> {
    let (docket, say) = (&library.docket, &library.say);
    let comment = docket.comment(index)?;
    let end = |shown: &Shown<'_>| match index {
        index if index == shown.a => Some((shown.link.parts.0, shown.b, shown.link.parts.1)),
        index if index == shown.b => Some((shown.link.parts.1, shown.a, shown.link.parts.0)),
        _ => None,
    };
    let here: Vec<_> = shown.iter().enumerate().filter_map(|(at, one)| Some((at, one, end(one)?))).collect();
    let looked_at = here.iter().find(|(at, ..)| Some(*at) == chosen);
    let span = looked_at.and_then(|(.., (at, ..))| docket.span_of(index, *at));
    let mut marks = wording::marks(read.wording.as_deref().map_or(&[], Vec::as_slice), index);
    marks.extend(read.linked.iter().flat_map(|found| &found.nearly).flat_map(|nearly| nearly.marks(index)));
    marks.extend(span.map(|span| Mark { span: trimmed(&comment.text, span), kind: MarkKind::Linked }));
    // Of a very long text that part is shown in which the link lies.
    let at = looked_at.map(|(.., (at, ..))| PassageRef { part: None, ..*at });
    let (rows, elsewhere) = rows::marked_text(library, state, index, at, &marks)?;
    let knots_of = |row: &Row| -> Vec<Knot> {
        let in_row = |at: PassageRef| {
            if row.kind == RowKind::Item {
                row.at == at
            } else {
                row.at.passage == at.passage && !is_item(docket, index, at)
            }
        };
        let of_row = here.iter().filter(|(.., (at, ..))| in_row(*at));
        let knots = of_row.filter_map(|(at, one, (_, other, there))| {
            let other = docket.comment(*other)?;
            let cited = say.spoken_of(other, &there.numbers());
            let name = if one.link.strength == Strength::Close { "link-name-close" } else { "link-name-related" };
            Some(Knot {
                number: at + 1,
                ends: one.ends.clone(),
                name: say.with(name, vars![number = at + 1, cited = &cited]),
                chosen: Some(*at) == chosen,
                confirmed: state.comparing.confirmed.contains(&one.ends),
            })
        });
        knots.collect()
    };
    let length = comment.text.len().max(1);
    let tick = |(at, one, (here, ..)): &(usize, &Shown<'_>, (PassageRef, usize, PassageRef))| {
        let Span { start, .. } = docket.span_of(index, *here)?;
        Some(Tick { at: start * 1000 / length, ends: one.ends.clone(), chosen: Some(*at) == chosen })
    };
    let rows = rows.into_iter().map(|row| {
        // What the address names is what is looked at, and has its own mark.
        let row = Row { target: false, ..row };
        let knots = knots_of(&row);
        (row, knots)
    });
    Some(Pane {
        column: column.clone(),
        rows: rows.collect(),
        elsewhere,
        ruler: here.iter().filter_map(tick).collect(),
    })
}

fn is_item(docket: &Docket, comment: usize, at: PassageRef) -> bool {
    let passage = docket.passages(comment).iter().find(|passage| passage.number == at.passage);
    at.part.is_some() && passage.is_some_and(|passage| passage.kind == crate::corpus::PassageKind::List)
}
