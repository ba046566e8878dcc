//! Two to four comments side by side: by issue, and as whole texts.

use super::super::{Library, MOST_COMPARED, Mode, Screen, State, link};
use super::pieces::{MarkKind, Piece, pieces};
use super::rows::{self, Row};
use super::{kind_label, short_date};
use crate::corpus::{Comment, Docket, Evidence, PassageRef, Span, Stance, TextStatus};
use crate::locale::en as say;
use crate::order::order_by_key;
use crate::search::{Field, Marker};
use crate::text::Mark;

/// How many quotations stand in a cell; the others are named.
const MOST_QUOTED: usize = 2;

/// How many characters of a sentence are quoted whole; of a longer one only the evidence.
const MOST_SENTENCE: usize = 600;

/// A comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct CompareView {
    /// "France and JPRS".
    pub title: String,
    /// How they are laid side by side.
    pub mode: Mode,
    /// Where the synopsis and the whole texts are.
    pub modes: [(String, Mode); 2],
    /// The comments compared.
    pub columns: Vec<Column>,
    /// The issues to which any of them speaks, those to which most speak first.
    pub rows: Vec<SynopsisRow>,
    /// The issues to which none does.
    pub folded: Option<String>,
    /// How far they meet, in a sentence: how many issues, of how many.
    pub overlap: Option<(String, String)>,
    /// The whole texts, in that mode.
    pub panes: Vec<Pane>,
    /// Comments that could be added.
    pub others: Vec<(String, String)>,
    /// What to compare, while there are fewer than two.
    pub suggestions: Vec<Suggestion>,
}

/// A comment compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its id.
    pub id: String,
    /// Who commented.
    pub name: String,
    /// Where it is read.
    pub href: String,
    /// Kind and date.
    pub meta: String,
    /// Whether it came after the last close.
    pub late: bool,
    /// Whose words the text is, and of how much.
    pub source_line: &'static str,
    /// Whether it is whole and the commenter's own.
    pub whole: bool,
}

/// An issue across the columns.
#[derive(Clone, Debug, PartialEq)]
pub struct SynopsisRow {
    /// Its id.
    pub issue: String,
    /// Its short name.
    pub label: String,
    /// The proposition.
    pub proposition: String,
    /// Who speaks to it, as a strong part and the rest.
    pub relation: (String, String),
    /// What each says.
    pub cells: Vec<Cell>,
}

/// What a comment says on an issue.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A recorded stance and the words that it rests on.
    Coded {
        /// The stance.
        stance: Stance,
        /// On what condition.
        condition: Option<String>,
        /// The words.
        quotes: Vec<QuoteView>,
        /// Other passages, cited: those quoted above, and those too many.
        also: Vec<(String, String)>,
    },
    /// Read whole, and it does not speak of it.
    Silent,
    /// Nothing is recorded; with a reason when only a part of the text is held.
    NotCoded {
        /// Whether only a part is held.
        in_part: bool,
    },
}

/// Words of a comment, quoted.
#[derive(Clone, Debug, PartialEq)]
pub struct QuoteView {
    /// The sentence or item; the evidence in it is marked when it is not all of it.
    pub pieces: Vec<Piece>,
    /// How it is cited.
    pub cite: String,
    /// Where it stands.
    pub href: String,
    /// Whether these are the commenter's own words.
    pub own_words: bool,
    /// Their language.
    pub language: String,
}

/// A whole text.
#[derive(Clone, Debug, PartialEq)]
pub struct Pane {
    /// Whose.
    pub column: Column,
    /// Whether it is the commenter's own words.
    pub own_words: bool,
    /// Its language.
    pub language: String,
    /// Its passages.
    pub rows: Vec<Row>,
    /// Where the rest of a very long text is.
    pub elsewhere: Vec<(String, String)>,
}

/// Two comments worth comparing.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// "France and Internet Society".
    pub names: String,
    /// Why.
    pub reason: String,
    /// How many issues both speak to.
    pub shared: usize,
    /// Where.
    pub href: String,
}

/// The comparison that `state` shows; `None` when it shows none.
#[must_use]
pub fn compare(library: &Library, state: &State) -> Option<CompareView> {
    let Screen::Compare(mode) = state.screen else { return None };
    let docket = &library.docket;
    let compared: Vec<usize> = state.picked.iter().filter_map(|id| docket.index_of(id)).collect();
    let columns: Vec<Column> = compared.iter().filter_map(|&index| column(docket, state, index)).collect();
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let (rows, folded) = synopsis(library, state, &compared, &names);
    let show_text = mode == Mode::Text && !compared.is_empty();
    let panes =
        if show_text { compared.iter().filter_map(|&index| pane(library, state, index)).collect() } else { Vec::new() };
    let modes = [Mode::Synopsis, Mode::Text].map(|mode| (link::write(&state.on(Screen::Compare(mode))), mode));
    Some(CompareView {
        title: if names.is_empty() { "Compare comments".to_owned() } else { say::series(&names) },
        mode,
        modes,
        overlap: overlap(docket, &compared),
        folded: (!folded.is_empty() && compared.len() > 1).then(|| {
            let who = if compared.len() == 2 { "either" } else { "any of them" };
            format!(
                "No position from {who} on {}: {}.",
                say::counted(folded.len(), "issue", "issues"),
                say::series(&folded)
            )
        }),
        panes,
        others: if compared.len() < MOST_COMPARED { others(docket, &compared) } else { Vec::new() },
        suggestions: if compared.len() < 2 { suggestions(docket, state, &compared) } else { Vec::new() },
        columns,
        rows,
    })
}

fn column(docket: &Docket, state: &State, index: usize) -> Option<Column> {
    let comment = docket.comment(index)?;
    let late = docket.late_by(comment).is_some();
    Some(Column {
        id: comment.id.clone(),
        name: comment.author.name.clone(),
        href: link::write(&state.at_comment(&comment.id, None)),
        meta: format!("{} · {}", kind_label(docket, comment), short_date(docket, comment)),
        late,
        source_line: say::source_line(comment.text_by, comment.text_status),
        whole: comment.is_own_words() && comment.text_status == TextStatus::Full,
    })
}

fn speaks(docket: &Docket, comment: usize, issue: usize) -> bool {
    docket.recorded(comment, issue).is_some_and(|(position, _)| position.stance != Stance::Silent)
}

/// The rows, and the names of the issues to which none speaks.
fn synopsis(library: &Library, state: &State, compared: &[usize], names: &[&str]) -> (Vec<SynopsisRow>, Vec<String>) {
    let docket = &library.docket;
    let quoting = Quoting { docket, state, marker: &library.marker(&state.query(), state.exact) };
    let speaking = |issue: usize| compared.iter().filter(|&&comment| speaks(docket, comment, issue)).count();
    let (mut touched, folded): (Vec<usize>, Vec<usize>) =
        (0..docket.corpus.issues.len()).partition(|&issue| speaking(issue) > 0);
    order_by_key(&mut touched, |&issue| std::cmp::Reverse(speaking(issue)));
    let mut quoted: Vec<Vec<PassageRef>> = vec![Vec::new(); compared.len()];
    let rows = touched.into_iter().filter_map(|issue| {
        let about = docket.issue(issue)?;
        let stances: Vec<_> = compared
            .iter()
            .map(|&comment| docket.recorded(comment, issue).map(|(position, _)| position.stance))
            .collect();
        let columns = compared.iter().zip(&mut quoted);
        Some(SynopsisRow {
            issue: about.id.clone(),
            label: about.label.clone(),
            proposition: about.proposition.clone(),
            relation: say::relation(names, &stances),
            cells: columns.map(|(&comment, quoted)| quoting.cell(comment, issue, quoted)).collect(),
        })
    });
    let rows = rows.collect();
    (rows, folded.into_iter().filter_map(|issue| docket.issue(issue)).map(|issue| issue.label.clone()).collect())
}

/// Quotes comments.
pub(super) struct Quoting<'a> {
    pub(super) docket: &'a Docket,
    pub(super) state: &'a State,
    pub(super) marker: &'a Marker,
}

impl Quoting<'_> {
    /// What a comment says on an issue. A passage is quoted once in a column; `quoted` remembers those that were.
    fn cell(&self, index: usize, issue: usize, quoted: &mut Vec<PassageRef>) -> Cell {
        let docket = self.docket;
        let Some(comment) = docket.comment(index) else { return Cell::NotCoded { in_part: false } };
        let Some((position, recorded)) = docket.recorded(index, issue) else {
            return Cell::NotCoded { in_part: comment.text_status != TextStatus::Full };
        };
        if position.stance == Stance::Silent {
            return Cell::Silent;
        }
        let mut shown = Vec::new();
        let mut also = Vec::new();
        for evidence in docket.evidence(index, recorded) {
            let view = self.quote(index, comment, *evidence);
            if shown.len() < MOST_QUOTED && !quoted.contains(&evidence.at) {
                quoted.push(evidence.at);
                shown.push(view);
            } else if !also.iter().any(|(_, href)| *href == view.href)
                && !shown.iter().any(|quote: &QuoteView| quote.href == view.href)
            {
                also.push((view.cite, view.href));
            }
        }
        Cell::Coded { stance: position.stance, condition: position.condition.clone(), quotes: shown, also }
    }

    /// Evidence as it is quoted: the sentence or item in which it stands, without its bullet.
    pub(super) fn quote(&self, index: usize, comment: &Comment, evidence: Evidence) -> QuoteView {
        let docket = self.docket;
        let text = &comment.text;
        let end_at = docket.passage_at(index, evidence.span.end.saturating_sub(1)).unwrap_or(evidence.at);
        let first = docket.span_of(index, evidence.at).unwrap_or(evidence.span);
        let last = docket.span_of(index, end_at).unwrap_or(evidence.span);
        let mut span = Span { start: after_marker(docket, index, first), end: last.end };
        if span.of(text).chars().count() > MOST_SENTENCE {
            span = evidence.span;
        }
        let hits = self.marker.find(text, Field::Text, &comment.language);
        let mut marks: Vec<_> = hits.into_iter().map(|hit| Mark { span: hit.span, kind: MarkKind::Hit }).collect();
        marks.push(Mark { span: evidence.span, kind: MarkKind::Evidence });
        QuoteView {
            pieces: pieces(text, span, &marks),
            cite: say::cite(comment.text_by, &evidence.at.numbers()),
            href: link::write(&self.state.at_comment(&comment.id, Some(evidence.at))),
            own_words: comment.is_own_words(),
            language: comment.language.clone(),
        }
    }
}

/// Where `span` begins once its enumerator or bullet is passed.
fn after_marker(docket: &Docket, index: usize, span: Span) -> usize {
    let passages = docket.passages(index).iter();
    let markers = passages
        .flat_map(|passage| passage.marker.into_iter().chain(passage.parts.iter().filter_map(|part| part.marker)));
    markers
        .filter(|marker| span.start <= marker.start && marker.end <= span.end)
        .map(|marker| marker.end)
        .next()
        .unwrap_or(span.start)
}

fn overlap(docket: &Docket, compared: &[usize]) -> Option<(String, String)> {
    if compared.len() < 2 {
        return None;
    }
    let issues = docket.corpus.issues.len();
    let shared = (0..issues).filter(|&issue| compared.iter().all(|&comment| speaks(docket, comment, issue))).count();
    let who = if compared.len() == 2 { "Both speak to".to_owned() } else { format!("All {} speak to", compared.len()) };
    Some((who, format!("{shared} of {issues} issues")))
}

fn pane(library: &Library, state: &State, index: usize) -> Option<Pane> {
    let docket = &library.docket;
    let view = rows::text(library, state, index, None)?;
    let comment = docket.comment(index)?;
    Some(Pane {
        column: column(docket, state, index)?,
        own_words: comment.is_own_words(),
        language: comment.language.clone(),
        rows: view.0,
        elsewhere: view.1,
    })
}

/// More comments than this are not offered in a menu; the list has them all.
const MOST_OFFERED: usize = 200;

fn others(docket: &Docket, compared: &[usize]) -> Vec<(String, String)> {
    let comments = docket.corpus.comments.iter().enumerate();
    let others = comments.filter(|(index, _)| !compared.contains(index)).take(MOST_OFFERED);
    others.map(|(_, comment)| (comment.id.clone(), comment.author.name.clone())).collect()
}

/// More comments than this are not paired: the pairs would be millions.
const MOST_PAIRED: usize = 60;

/// Three pairs that speak to most issues in common, each comment in one pair while there are enough.
fn suggestions(docket: &Docket, state: &State, compared: &[usize]) -> Vec<Suggestion> {
    let comments = 0..docket.corpus.comments.len().min(MOST_PAIRED);
    let first: Vec<usize> = if compared.is_empty() { comments.clone().collect() } else { compared.to_vec() };
    let mut pairs = Vec::new();
    for &a in &first {
        for b in comments.clone().filter(|&b| if compared.is_empty() { b > a } else { b != a }) {
            let issues = 0..docket.corpus.issues.len();
            let shared = issues.filter(|&issue| speaks(docket, a, issue) && speaks(docket, b, issue)).count();
            pairs.push((shared, a, b));
        }
    }
    order_by_key(&mut pairs, |&(shared, a, b)| (std::cmp::Reverse(shared), a, b));
    let mut used = Vec::new();
    let mut chosen = Vec::new();
    for &(shared, a, b) in pairs.iter().filter(|pair| pair.0 > 0) {
        let fresh = !used.contains(&b) && (!compared.is_empty() || !used.contains(&a));
        if fresh && chosen.len() < 3 {
            used.extend([a, b]);
            chosen.extend(suggestion(docket, state, shared, a, b));
        }
    }
    chosen
}

fn suggestion(docket: &Docket, state: &State, shared: usize, a: usize, b: usize) -> Option<Suggestion> {
    let (first, second) = (docket.comment(a)?, docket.comment(b)?);
    let stance = |comment: usize, issue: usize| docket.recorded(comment, issue).map(|(position, _)| position.stance);
    let side = |stance: Stance| match stance {
        Stance::Supports | Stance::SupportsIf => 1,
        Stance::Opposes => -1,
        _ => 0,
    };
    let issues = || {
        (0..docket.corpus.issues.len())
            .filter_map(|issue| Some((docket.issue(issue)?, stance(a, issue)?, stance(b, issue)?)))
    };
    let apart = issues().find(|(_, a, b)| side(*a) * side(*b) < 0);
    let alike = issues().find(|(_, a, b)| side(*a) * side(*b) > 0);
    let reason = match (apart, alike) {
        (Some((issue, _, _)), _) => format!("on opposite sides of “{}”", issue.label),
        (None, Some((issue, _, _))) => format!("on the same side of “{}”", issue.label),
        (None, None) => "speak to the same issues".to_owned(),
    };
    let mut with = state.on(Screen::Compare(Mode::Synopsis));
    with.picked = vec![first.id.clone(), second.id.clone()];
    Some(Suggestion {
        names: say::series(&[first.author.name.as_str(), second.author.name.as_str()]),
        reason,
        shared,
        href: link::write(&with),
    })
}
