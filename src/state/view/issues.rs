//! The matrix of positions: comments by issues.

use super::super::{Library, RowOrder, Screen, State, link};
use super::compare::{QuoteView, Quoting};
use super::matrix::{by, extremes, ordered};
use super::{Found, kind_label};
use crate::corpus::{Docket, Stance, TextStatus};
use crate::locale::Say;
use crate::search::facets::{Choice, Facet, Filters};
use crate::vars;

/// How many comments stand in the matrix; the list has the others.
const MOST_ROWS: usize = 200;

/// The matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct IssuesView {
    /// "Who stands where, on 9 issues".
    pub title: String,
    /// "5 of 7 comments", when a search or filter leaves some out, and where all are.
    pub filtered: Option<(String, String)>,
    /// The orders of rows that are no issue's: their names, addresses, and whether each is on.
    pub orders: Vec<(String, String, bool)>,
    /// The issues that stand out: why, and which.
    pub extremes: Vec<Extreme>,
    /// The issues.
    pub heads: Vec<IssueHead>,
    /// The language of their names and propositions.
    pub language: String,
    /// The comments.
    pub rows: Vec<MatrixRow>,
    /// How many more comments there are than rows.
    pub more: usize,
    /// Totals by kind of commenter, and of all.
    pub totals: Vec<TallyRow>,
    /// The evidence of the cell that is open.
    pub drawer: Option<Drawer>,
    /// What cannot be read off the matrix.
    pub caution: String,
    /// The same by issue, for a narrow page.
    pub by_issue: Vec<ByIssue>,
}

/// An issue.
#[derive(Clone, Debug, PartialEq)]
pub struct IssueHead {
    /// Its id.
    pub id: String,
    /// Its short name.
    pub label: String,
    /// The proposition.
    pub proposition: String,
    /// The comments that speak to it.
    pub href: String,
    /// The matrix with its rows by this issue.
    pub sort: String,
    /// Whether they are.
    pub sorted: bool,
}

/// An issue that stands out.
#[derive(Clone, Debug, PartialEq)]
pub struct Extreme {
    /// "Most divided".
    pub label: String,
    /// The issue.
    pub issue: String,
    /// The matrix with its rows by this issue.
    pub href: String,
    /// "2 for it, 3 against".
    pub figure: String,
}

/// A comment.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixRow {
    /// Its id.
    pub id: String,
    /// Who commented.
    pub name: String,
    /// Where it is read.
    pub href: String,
    /// Kind, and whether it is late, second-hand or a summary.
    pub small: String,
    /// Its stances.
    pub cells: Vec<MatrixCell>,
}

/// A stance.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixCell {
    /// The issue's id.
    pub issue: String,
    /// The stance; `None` is "not coded".
    pub stance: Option<Stance>,
    /// The name of its button: "France, Cost and funding: opposes".
    pub name: String,
    /// Whether its evidence is open.
    pub open: bool,
}

/// A kind of commenter, counted.
#[derive(Clone, Debug, PartialEq)]
pub struct TallyRow {
    /// The kind.
    pub label: String,
    /// How many comments of that kind.
    pub comments: String,
    /// Stances by issue.
    pub tallies: Vec<Vec<Tally>>,
    /// Whether it counts all.
    pub all: bool,
}

/// How many comments take a stance.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// The stance.
    pub stance: Stance,
    /// How many.
    pub count: usize,
    /// Those comments.
    pub href: String,
}

/// The evidence of a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawer {
    /// The comment's and the issue's id.
    pub cell: (String, String),
    /// Who.
    pub name: String,
    /// On what.
    pub issue: String,
    /// The proposition.
    pub proposition: String,
    /// The stance; `None` is "not coded".
    pub stance: Option<Stance>,
    /// On what condition.
    pub condition: Option<String>,
    /// The words it rests on.
    pub quotes: Vec<QuoteView>,
    /// Whose words they are.
    pub source_line: String,
    /// Who recorded it and when; or why there is nothing.
    pub note: String,
}

/// An issue with its stances.
#[derive(Clone, Debug, PartialEq)]
pub struct ByIssue {
    /// The issue.
    pub head: IssueHead,
    /// Each stance with the comments that take it, and where their evidence is.
    pub stances: Vec<(Stance, Vec<(String, String)>)>,
    /// "2 of 7 not coded"; empty when all are.
    pub uncoded: String,
}

/// The matrix that `state` shows of the comments that it finds; `None` when it shows none.
#[must_use]
pub fn issues(library: &Library, state: &State, found: &Found) -> Option<IssuesView> {
    let Screen::Issues { cell } = &state.screen else { return None };
    let (docket, say) = (&library.docket, &library.say);
    let comments = found.comments.as_slice();
    let all = docket.corpus.comments.len();
    let heads: Vec<IssueHead> =
        docket.corpus.issues.iter().map(|issue| head(state, &issue.id, &issue.label, &issue.proposition)).collect();
    let shown: Vec<usize> = ordered(docket, &state.rows, comments).into_iter().take(MOST_ROWS).collect();
    Some(IssuesView {
        title: say.with("who-stands-where-on", vars![count = heads.len()]),
        filtered: (comments.len() < all).then(|| {
            let mut everything = state.clone();
            everything.typed.clear();
            everything.filters = Filters::default();
            (say.found(comments.len(), all), link::write(&everything))
        }),
        orders: [RowOrder::Listed, RowOrder::Alike]
            .into_iter()
            .map(|order| {
                let name = if order == RowOrder::Alike { "rows-alike" } else { "rows-as-listed" };
                (say.get(name), by(state, order.clone()), state.rows == order)
            })
            .collect(),
        extremes: extremes(docket, state, comments, say),
        rows: shown.iter().filter_map(|&index| row(docket, state, index, cell.as_ref(), say)).collect(),
        more: comments.len() - shown.len(),
        totals: totals(docket, state, comments, say),
        drawer: cell.as_ref().and_then(|(comment, issue)| drawer(library, state, comment, issue)),
        caution: caution(docket, say),
        by_issue: heads
            .iter()
            .enumerate()
            .map(|(issue, head)| by_issue(docket, state, comments, (issue, head), say))
            .collect(),
        heads,
        language: docket.corpus.language.clone(),
    })
}

/// The list of the comments with one value of one facet, without any other filter.
fn listed(state: &State, facet: &Facet, value: String) -> String {
    let mut with = state.on(Screen::Comments);
    with.filters.change(facet, |choice| {
        *choice = Choice::default();
        choice.toggle(value);
    });
    with.page = 0;
    link::write(&with)
}

fn head(state: &State, id: &str, label: &str, proposition: &str) -> IssueHead {
    IssueHead {
        href: listed(state, &Facet::Issue, id.to_owned()),
        sort: by(state, RowOrder::Issue(id.to_owned())),
        sorted: state.rows == RowOrder::Issue(id.to_owned()),
        id: id.to_owned(),
        label: label.to_owned(),
        proposition: proposition.to_owned(),
    }
}

fn row(docket: &Docket, state: &State, index: usize, open: Option<&(String, String)>, say: &Say) -> Option<MatrixRow> {
    let comment = docket.comment(index)?;
    let is_whole = comment.text_status == TextStatus::Full && comment.is_own_words();
    let small: Vec<String> = [
        Some(kind_label(docket, comment).to_owned()),
        (!is_whole).then(|| say.source_short(comment.text_by, comment.text_status)),
        docket.late_by(comment).map(|_| say.get("late")),
    ]
    .into_iter()
    .flatten()
    .collect();
    let cells = docket.corpus.issues.iter().enumerate().map(|(at, issue)| {
        let stance = docket.recorded(index, at).map(|(position, _)| position.stance);
        MatrixCell {
            issue: issue.id.clone(),
            stance,
            name: say.with(
                "matrix-cell",
                vars![name = &comment.author.name, issue = &issue.label, stance = &say.stance_within(stance)],
            ),
            open: open.is_some_and(|(comment_id, issue_id)| *comment_id == comment.id && *issue_id == issue.id),
        }
    });
    Some(MatrixRow {
        id: comment.id.clone(),
        name: comment.author.name.clone(),
        href: link::write(&state.at_comment(&comment.id, None)),
        small: small.join(&say.get("series-separator")),
        cells: cells.collect(),
    })
}

fn totals(docket: &Docket, state: &State, comments: &[usize], say: &Say) -> Vec<TallyRow> {
    let kinds = docket.corpus.kinds.iter().filter_map(|kind| {
        let of_kind: Vec<usize> = comments
            .iter()
            .copied()
            .filter(|&index| docket.comment(index).is_some_and(|comment| comment.author.kind == kind.id))
            .collect();
        (!of_kind.is_empty()).then(|| tally_row(docket, state, (kind.label.clone(), Some(&kind.id)), &of_kind, say))
    });
    kinds.chain([tally_row(docket, state, (say.get("all-commenters"), None), comments, say)]).collect()
}

fn tally_row(
    docket: &Docket,
    state: &State,
    (label, kind): (String, Option<&String>),
    comments: &[usize],
    say: &Say,
) -> TallyRow {
    let tallies = docket.corpus.issues.iter().enumerate().map(|(issue, about)| {
        let taken: Vec<Stance> = comments
            .iter()
            .filter_map(|&comment| docket.recorded(comment, issue))
            .map(|(position, _)| position.stance)
            .collect();
        let tally = |&stance: &Stance| {
            let count = taken.iter().filter(|taken| **taken == stance).count();
            if count == 0 || stance == Stance::Silent {
                return None;
            }
            let mut with = state.clone();
            if let Some(kind) = kind {
                with.filters.change(&Facet::Kind, |choice| {
                    *choice = Choice::default();
                    choice.toggle(kind.clone());
                });
            }
            let href = listed(&with, &Facet::Stance, format!("{}:{}", about.id, stance.word()));
            Some(Tally { stance, count, href })
        };
        Stance::ALL.iter().filter_map(tally).collect()
    });
    TallyRow { label, comments: say.comments(comments.len()), tallies: tallies.collect(), all: kind.is_none() }
}

fn drawer(library: &Library, state: &State, comment_id: &str, issue_id: &str) -> Option<Drawer> {
    let (docket, say) = (&library.docket, &library.say);
    let quoting = Quoting { docket, state, marker: &library.marker(&state.query(), state.exact), say };
    let index = docket.index_of(comment_id)?;
    let comment = docket.comment(index)?;
    let at = docket.issue_index(issue_id)?;
    let issue = docket.issue(at)?;
    let recorded = docket.recorded(index, at);
    let note = match recorded {
        None if comment.text_status == TextStatus::Full => say.get("nothing-recorded"),
        None => say.get("nothing-recorded-in-part"),
        Some((position, _)) => {
            let date = position.coded.as_ref().and_then(|coded| coded.when).map(|when| say.day_and_year(when));
            let recorded = say.recorded_cell(position.coder.as_deref(), date.as_deref());
            match position.stance {
                Stance::Silent => say.with("whole-read-silent", vars![recorded = &recorded]),
                _ => recorded,
            }
        }
    };
    Some(Drawer {
        cell: (comment_id.to_owned(), issue_id.to_owned()),
        name: comment.author.name.clone(),
        issue: issue.label.clone(),
        proposition: issue.proposition.clone(),
        stance: recorded.map(|(position, _)| position.stance),
        condition: recorded.and_then(|(position, _)| position.condition.clone()),
        quotes: recorded.map_or_else(Vec::new, |(_, recorded)| {
            docket.evidence(index, recorded).iter().map(|&evidence| quoting.quote(index, comment, evidence)).collect()
        }),
        source_line: say.source_line(comment.text_by, comment.text_status),
        note,
    })
}

fn caution(docket: &Docket, say: &Say) -> String {
    let comments = &docket.corpus.comments;
    let part = comments.iter().filter(|comment| comment.text_status != TextStatus::Full).count();
    match part {
        0 => say.get("no-vote"),
        part => say.with("no-vote-in-part", vars![part, all = comments.len()]),
    }
}

fn by_issue(
    docket: &Docket,
    state: &State,
    comments: &[usize],
    (issue, head): (usize, &IssueHead),
    say: &Say,
) -> ByIssue {
    let mut stances: Vec<(Stance, Vec<(String, String)>)> =
        Stance::ALL.iter().map(|&stance| (stance, Vec::new())).collect();
    let mut uncoded = 0;
    for &index in comments {
        let Some(comment) = docket.comment(index) else { continue };
        match docket.recorded(index, issue) {
            None => uncoded += 1,
            Some((position, _)) => {
                let cell = Screen::Issues { cell: Some((comment.id.clone(), head.id.clone())) };
                let names = stances.iter_mut().filter(|(stance, _)| *stance == position.stance);
                names.for_each(|(_, names)| {
                    names.push((comment.author.name.clone(), link::write(&state.on(cell.clone()))));
                });
            }
        }
    }
    let uncoded = match uncoded {
        0 => String::new(),
        count => say.with("not-coded-of", vars![count, all = comments.len()]),
    };
    stances.retain(|(_, names)| !names.is_empty());
    ByIssue { head: head.clone(), stances, uncoded }
}
