//! The text of a comment, passage by passage, with what was searched for, what is recorded, and what the address names.

use super::super::sought::apart;
use super::super::{Library, Screen, State, link};
use super::pieces::{MarkKind, Piece, numbered, pieces};
use crate::corpus::{Comment, Docket, Evidence, Passage, PassageKind, PassageRef, Span, Stance, trimmed};
use crate::locale::Say;
use crate::search::Field;
use crate::text::Mark;
use crate::vars;

/// How many passages stand on a page of a very long comment.
const MOST_ROWS: usize = 400;

/// A passage, or an item of a list, on a line of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which passage or part.
    pub at: PassageRef,
    /// Its number in the margin: `4.1`.
    pub number: String,
    /// The name of its link.
    pub link_name: String,
    /// Where its link leads.
    pub href: String,
    /// How it is set.
    pub kind: RowKind,
    /// Its text.
    pub pieces: Vec<Piece>,
    /// What is recorded of it.
    pub notes: Vec<Note>,
    /// Whether the address names it.
    pub target: bool,
}

/// How a row is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// A passage.
    Passage(PassageKind),
    /// An item of a list.
    Item,
}

/// A position that rests on words of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// The issue.
    pub issue: String,
    /// The stance.
    pub stance: Stance,
    /// The sentences, when the row has several.
    pub sentences: Option<String>,
    /// Where all of its evidence is.
    pub href: String,
}

/// All rows of a comment, however long, without any mark.
#[must_use]
pub fn all_rows(library: &Library, index: usize) -> Vec<Row> {
    let (docket, say) = (&library.docket, &library.say);
    let Some(comment) = docket.comment(index) else { return Vec::new() };
    let setting = Setting { docket, state: &State::default(), comment, marks: &[], evidence: &[], at: None, say };
    docket.passages(index).iter().flat_map(|passage| setting.rows_of(passage)).collect()
}

/// The page of a very long comment on which a passage stands.
pub(in crate::state) fn page_of(at: Option<PassageRef>) -> usize {
    at.map_or(0, |at| (at.passage as usize).saturating_sub(1) / MOST_ROWS)
}

/// Rows of a text, and where its other pages are: what they hold, and their address.
type Text = (Vec<Row>, Vec<(String, String)>);

/// The text of a comment, passage by passage: the page of a very long one on which `at` stands, and where the others
/// are.
pub(super) fn text(library: &Library, state: &State, index: usize, at: Option<PassageRef>) -> Option<Text> {
    marked_text(library, state, index, at, &[])
}

/// The same with more marks.
pub(super) fn marked_text(
    library: &Library,
    state: &State,
    index: usize,
    at: Option<PassageRef>,
    more: &[Mark<MarkKind>],
) -> Option<Text> {
    let (docket, say) = (&library.docket, &library.say);
    let comment = docket.comment(index)?;
    let passages = docket.passages(index);
    let pages: Vec<&[Passage]> = passages.chunks(MOST_ROWS).collect();
    let page = page_of(at);
    let shown = pages.get(page).copied().unwrap_or_default();
    let hits = library.marker(&state.query(), state.exact).find(&comment.text, Field::Text, &comment.language);
    let mut marks: Vec<Mark<MarkKind>> = hits.iter().map(|hit| Mark { span: hit.span, kind: MarkKind::Hit }).collect();
    let current = state.hit.and_then(|hit| apart(&hits).get(hit).copied());
    marks.extend(current.map(|span| Mark { span, kind: MarkKind::Current }));
    let evidence: Vec<Noted> = docket
        .recorded_of(index)
        .flat_map(|(issue, position, recorded)| {
            docket.evidence(index, recorded).iter().map(move |&evidence| Noted {
                issue,
                stance: position.stance,
                evidence,
            })
        })
        .collect();
    marks.extend(evidence.iter().map(|noted| Mark { span: noted.evidence.span, kind: MarkKind::Evidence }));
    let target = at.filter(|at| at.part.is_some()).and_then(|at| docket.span_of(index, at));
    marks.extend_from_slice(more);
    marks.extend(target.map(|span| Mark { span: trimmed(&comment.text, span), kind: MarkKind::Target }));
    let setting = Setting { docket, state, comment, marks: &marks, evidence: &evidence, at, say };
    let rows = shown.iter().flat_map(|passage| setting.rows_of(passage)).collect();
    let elsewhere = (pages.len() > 1).then(|| {
        pages.iter().enumerate().filter(|(other, _)| *other != page).filter_map(|(_, passages)| {
            let (first, last) = (passages.first()?.number, passages.last()?.number);
            let href = link::write(&state.at_comment(&comment.id, Some(PassageRef { passage: first, part: None })));
            let (first, last) = (first.to_string(), last.to_string());
            Some((say.with("passages-from-to", vars![first = &first, last = &last]), href))
        })
    });
    Some((rows, elsewhere.into_iter().flatten().collect()))
}

/// The passages of a comment that hold `at`, each with its neighbours.
pub(super) fn around(library: &Library, state: &State, index: usize, at: &[PassageRef]) -> Vec<Row> {
    let Some((rows, _)) = text(library, state, index, at.first().map(|at| PassageRef { part: None, ..*at })) else {
        return Vec::new();
    };
    let near = |row: &Row, far: u32| at.iter().any(|at| row.at.passage.abs_diff(at.passage) <= far);
    let rows = rows.into_iter().filter(|row| near(row, 1));
    rows.map(|row| Row { target: near(&row, 0), ..row }).collect()
}

/// A piece of evidence and the position that rests on it.
struct Noted {
    issue: usize,
    stance: Stance,
    evidence: Evidence,
}

struct Setting<'a> {
    docket: &'a Docket,
    state: &'a State,
    comment: &'a Comment,
    marks: &'a [Mark<MarkKind>],
    evidence: &'a [Noted],
    at: Option<PassageRef>,
    say: &'a Say,
}

impl Setting<'_> {
    fn rows_of(&self, passage: &Passage) -> Vec<Row> {
        let whole = PassageRef { passage: passage.number, part: None };
        let text = &self.comment.text;
        let marks = self.marks_on(passage.span);
        if passage.kind != PassageKind::List {
            return vec![self.row(
                whole,
                RowKind::Passage(passage.kind),
                passage.span,
                numbered(text, passage, &marks),
            )];
        }
        let lead = passage.lead();
        let lead_pieces = pieces(text, lead, &marks);
        let head =
            (!lead_pieces.is_empty()).then(|| self.row(whole, RowKind::Passage(PassageKind::List), lead, lead_pieces));
        let items = passage.parts.iter().map(|part| {
            let at = PassageRef { passage: passage.number, part: Some(part.number) };
            self.row(at, RowKind::Item, part.span, pieces(text, part.span, &marks))
        });
        head.into_iter().chain(items).collect()
    }

    fn marks_on(&self, span: Span) -> Vec<Mark<MarkKind>> {
        self.marks.iter().filter(|mark| mark.span.start < span.end && span.start < mark.span.end).copied().collect()
    }

    fn row(&self, at: PassageRef, kind: RowKind, span: Span, pieces: Vec<Piece>) -> Row {
        let passage_kind = match kind {
            RowKind::Passage(kind) => kind,
            RowKind::Item => PassageKind::List,
        };
        let number = at.numbers();
        let in_row = |target: PassageRef| target == at || (kind != RowKind::Item && target.passage == at.passage);
        Row {
            link_name: self.say.passage_link(self.comment.text_by, passage_kind, &number),
            href: link::write(&self.state.at_comment(&self.comment.id, Some(at))),
            notes: self.notes(span, kind),
            target: self.at.is_some_and(|target| in_row(target) && (target.part.is_none() || kind == RowKind::Item)),
            number,
            at,
            kind,
            pieces,
        }
    }

    /// The positions that rest on words of `span`, each once, with the sentences in which its words begin.
    fn notes(&self, span: Span, kind: RowKind) -> Vec<Note> {
        let here = |noted: &&Noted| span.start <= noted.evidence.span.start && noted.evidence.span.start < span.end;
        let mut notes: Vec<(usize, Note, Vec<String>)> = Vec::new();
        for noted in self.evidence.iter().filter(here) {
            let sentence = noted.evidence.at.part.filter(|_| kind != RowKind::Item).map(|part| part.to_string());
            if let Some((_, _, sentences)) = notes.iter_mut().find(|(issue, _, _)| *issue == noted.issue) {
                sentences.extend(sentence.filter(|sentence| !sentences.contains(sentence)));
                continue;
            }
            let Some(issue) = self.docket.issue(noted.issue) else { continue };
            let cell = Screen::Issues { cell: Some((self.comment.id.clone(), issue.id.clone())) };
            let note = Note {
                issue: issue.label.clone(),
                stance: noted.stance,
                sentences: None,
                href: link::write(&self.state.on(cell)),
            };
            notes.push((noted.issue, note, sentence.into_iter().collect()));
        }
        notes
            .into_iter()
            .map(|(_, note, sentences)| Note {
                sentences: (!sentences.is_empty()).then(|| self.say.sentences(&sentences)),
                ..note
            })
            .collect()
    }
}
