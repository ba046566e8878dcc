//! One comment, as it is read.

use super::super::{Library, MOST_COMPARED, Screen, State, link};
use super::pieces::{MarkKind, Piece, numbered, pieces};
use super::{found, kind_label, papers, place, short_date, when};
use crate::corpus::{
    Comment, Docket, Evidence, Passage, PassageKind, PassageRef, Span, Stance, TextBy, TextStatus, is_linkable,
    sha256_hex, trimmed,
};
use crate::locale::en as say;
use crate::order::order_by_key;
use crate::search::matches;
use crate::text::{Mark, count_words};

/// How many passages stand on a page of a very long comment.
const MOST_ROWS: usize = 400;

/// A comment.
#[derive(Clone, Debug, PartialEq)]
pub struct CommentView {
    /// Its id.
    pub id: String,
    /// Who commented.
    pub name: String,
    /// In full, who signed, as what.
    pub by: Option<String>,
    /// Kind, date, papers, language.
    pub facts: Vec<String>,
    /// How late it is.
    pub late: Option<String>,
    /// Why it was withdrawn, when it was.
    pub withdrawn: Option<String>,
    /// Whether the text is the commenter's own words.
    pub own_words: bool,
    /// Whose words it is, and of how much.
    pub source_line: &'static str,
    /// The language of the text.
    pub language: String,
    /// The text, passage by passage.
    pub rows: Vec<Row>,
    /// Where the rest of a very long text is: before and after what is shown.
    pub elsewhere: Vec<(String, String)>,
    /// Where the text comes from and what was done with it.
    pub sources: Vec<SourceView>,
    /// How much text there is.
    pub extent: String,
    /// What is known of the date beyond the date.
    pub date_note: Option<String>,
    /// The digest of the text in groups of eight, and whether the text here has it; `None` when none is stated.
    pub digest: Option<(Vec<String>, bool)>,
    /// Files that came with it.
    pub attachments: Vec<SourceView>,
    /// What was taken out of the text.
    pub redactions: Vec<String>,
    /// Who recorded its positions, and on what it is silent or not coded.
    pub coding: Vec<String>,
    /// Whether it is chosen for comparison.
    pub picked: bool,
    /// Whether it could be.
    pub can_pick: bool,
    /// The name of that button.
    pub pick_name: String,
    /// The comments found, this one among them.
    pub near: Vec<Neighbour>,
    /// Where the list is, and how many comments it has.
    pub back: (String, String),
    /// The comment before it, when there is one.
    pub previous: Option<Neighbour>,
    /// The comment after it.
    pub next: Option<Neighbour>,
    /// How many words of the text were searched for.
    pub hits: usize,
}

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

/// Somewhere that the text or a file is.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceView {
    /// What it is called.
    pub label: String,
    /// Its address, as text.
    pub url: String,
    /// Whether it may be a link.
    pub linked: bool,
}

/// A comment near this one.
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbour {
    /// Who.
    pub name: String,
    /// When.
    pub date: String,
    /// The kind of commenter.
    pub kind: String,
    /// Where.
    pub href: String,
    /// Whether it is this one.
    pub current: bool,
}

/// The comment that `state` shows; `None` when it shows none.
#[must_use]
pub fn comment(library: &Library, state: &State) -> Option<CommentView> {
    let Screen::Comment { id, at } = &state.screen else { return None };
    let docket = &library.docket;
    let index = docket.index_of(id)?;
    let comment = docket.comment(index)?;
    let (rows, elsewhere) = text(docket, state, index, *at)?;
    let near = near(library, state, index);
    let here = near.iter().position(|one| one.current);
    let picked = state.picked.contains(id);
    Some(CommentView {
        id: id.clone(),
        name: comment.author.name.clone(),
        by: by(comment),
        facts: facts(library, comment),
        late: docket.late_by(comment).map(say::late_by),
        withdrawn: comment.withdrawn.clone(),
        own_words: comment.is_own_words(),
        source_line: say::source_line(comment.text_by, comment.text_status),
        language: comment.language.clone(),
        rows,
        elsewhere,
        sources: comment.sources.iter().map(|source| source_view(source.label.as_ref(), &source.url)).collect(),
        extent: extent(comment),
        date_note: comment.submitted_note.clone(),
        digest: digest(comment),
        attachments: comment
            .attachments
            .iter()
            .map(|file| source_view(Some(&file.name), file.url.as_deref().unwrap_or_default()))
            .collect(),
        redactions: comment.redactions.iter().map(|redaction| redaction.note.clone()).collect(),
        coding: coding(docket, index, comment),
        picked,
        can_pick: picked || state.picked.len() < MOST_COMPARED,
        pick_name: say::pick(&comment.author.name, picked),
        back: (link::write(&state.on(Screen::Comments)), back_label(library, state)),
        previous: here.and_then(|here| near.get(here.checked_sub(1)?).cloned()),
        next: here.and_then(|here| near.get(here + 1).cloned()),
        hits: matches(&comment.text, &state.query()).len(),
        near,
    })
}

fn by(comment: &Comment) -> Option<String> {
    let author = &comment.author;
    let parts: Vec<&str> =
        [&author.long_name, &author.person, &author.role].into_iter().flatten().map(String::as_str).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn facts(library: &Library, comment: &Comment) -> Vec<String> {
    let docket = &library.docket;
    let posted = when(comment).map_or_else(|| "Not dated".to_owned(), |at| format!("Posted {}", say::long_date(at)));
    let answers = papers(docket, comment).map(|papers| format!("Answers {}", lower_first(&papers)));
    let place = comment.author.country.as_ref().or(comment.author.region.as_ref()).map(|_| place(library, comment));
    [Some(kind_label(docket, comment).to_owned()), place, Some(posted), answers, Some(library.names.language(&comment.language))]
        .into_iter()
        .flatten()
        .collect()
}

/// "Both papers" within a sentence; a title stays as it is.
fn lower_first(papers: &str) -> String {
    papers.strip_prefix("Both").map_or_else(|| papers.replacen("All ", "all ", 1), |rest| format!("both{rest}"))
}

fn extent(comment: &Comment) -> String {
    let words = say::counted(count_words(&comment.text), "word", "words");
    match (comment.text_by, comment.text_status) {
        (_, TextStatus::Record) => "No text is held.".to_owned(),
        (TextBy::Commenter, TextStatus::Full) => format!("Whole comment, verbatim, {words}."),
        (TextBy::Commenter, _) => format!("Part of the comment, verbatim, {words}."),
        (TextBy::Editors, _) => format!(
            "{}, {words}. Not to be quoted as the commenter’s words.",
            say::source_line(comment.text_by, comment.text_status)
        ),
    }
}

fn digest(comment: &Comment) -> Option<(Vec<String>, bool)> {
    let stated = comment.sha256.as_ref()?;
    let matches = sha256_hex(&comment.text) == stated.to_ascii_lowercase();
    let groups = stated.chars().collect::<Vec<_>>().chunks(8).map(|group| group.iter().collect()).collect();
    Some((groups, matches))
}

fn source_view(label: Option<&String>, url: &str) -> SourceView {
    SourceView {
        label: label.cloned().unwrap_or_else(|| url.to_owned()),
        url: url.to_owned(),
        linked: is_linkable(url),
    }
}

fn coding(docket: &Docket, index: usize, comment: &Comment) -> Vec<String> {
    let issues = docket.corpus.issues.len();
    let recorded: Vec<_> = docket.recorded_of(index).collect();
    let mut coders: Vec<&str> = recorded.iter().filter_map(|(_, position, _)| position.coder.as_deref()).collect();
    order_by_key(&mut coders, |coder| *coder);
    coders.dedup();
    let silent: Vec<&str> = recorded
        .iter()
        .filter(|(_, position, _)| position.stance == Stance::Silent)
        .filter_map(|(issue, _, _)| docket.issue(*issue).map(|issue| issue.label.as_str()))
        .collect();
    let mut lines = Vec::new();
    if !coders.is_empty() {
        lines.push(format!("Recorded by {}, never computed.", say::series(&coders)));
    }
    if !silent.is_empty() {
        lines.push(format!("Silent on: {}.", say::series(&silent)));
    }
    let uncoded = issues - recorded.len();
    if uncoded > 0 {
        let why = if comment.text_status == TextStatus::Full { "" } else { ", since only a part of the text is held" };
        lines.push(format!("Not coded on {uncoded} of {}{why}.", say::counted(issues, "issue", "issues")));
    }
    lines
}

fn near(library: &Library, state: &State, index: usize) -> Vec<Neighbour> {
    let mut order = found(library, state).comments;
    if !order.contains(&index) {
        order.insert(0, index);
    }
    let neighbour = |&other: &usize| {
        let comment = library.docket.comment(other)?;
        Some(Neighbour {
            name: comment.author.name.clone(),
            date: short_date(&library.docket, comment),
            kind: kind_label(&library.docket, comment).to_owned(),
            href: link::write(&state.at_comment(&comment.id, None)),
            current: other == index,
        })
    };
    // A window around the comment: the list itself is one step away.
    let here = order.iter().position(|&other| other == index).unwrap_or(0);
    let from = here.saturating_sub(10);
    order.get(from..order.len().min(from + 21)).unwrap_or_default().iter().filter_map(neighbour).collect()
}

fn back_label(library: &Library, state: &State) -> String {
    let count = found(library, state).comments.len();
    if state.shows_all() { format!("All {}", say::comments(count)) } else { format!("{} found", say::comments(count)) }
}

/// All rows of a comment, however long, without any mark.
#[must_use]
pub fn all_rows(library: &Library, index: usize) -> Vec<Row> {
    let docket = &library.docket;
    let Some(comment) = docket.comment(index) else { return Vec::new() };
    let setting = Setting { docket, state: &State::default(), comment, marks: &[], evidence: &[], at: None };
    docket.passages(index).iter().flat_map(|passage| setting.rows_of(passage)).collect()
}

/// Rows of a text, and where its other pages are: what they hold, and their address.
type Text = (Vec<Row>, Vec<(String, String)>);

/// The text of a comment, passage by passage: the page of a very long one on which `at` stands, and where the others
/// are.
pub(super) fn text(docket: &Docket, state: &State, index: usize, at: Option<PassageRef>) -> Option<Text> {
    let comment = docket.comment(index)?;
    let passages = docket.passages(index);
    let pages: Vec<&[Passage]> = passages.chunks(MOST_ROWS).collect();
    let page = at.map_or(0, |at| (at.passage as usize).saturating_sub(1) / MOST_ROWS);
    let shown = pages.get(page).copied().unwrap_or_default();
    let mut marks: Vec<Mark<MarkKind>> =
        matches(&comment.text, &state.query()).into_iter().map(|span| Mark { span, kind: MarkKind::Hit }).collect();
    let evidence: Vec<Noted> = docket
        .recorded_of(index)
        .flat_map(|(issue, position, recorded)| {
            recorded.evidence.iter().map(move |&evidence| Noted { issue, stance: position.stance, evidence })
        })
        .collect();
    marks.extend(evidence.iter().map(|noted| Mark { span: noted.evidence.span, kind: MarkKind::Evidence }));
    let target = at.filter(|at| at.part.is_some()).and_then(|at| docket.span_of(index, at));
    marks.extend(target.map(|span| Mark { span: trimmed(&comment.text, span), kind: MarkKind::Target }));
    let setting = Setting { docket, state, comment, marks: &marks, evidence: &evidence, at };
    let rows = shown.iter().flat_map(|passage| setting.rows_of(passage)).collect();
    let elsewhere = (pages.len() > 1).then(|| {
        pages.iter().enumerate().filter(|(other, _)| *other != page).filter_map(|(_, passages)| {
            let (first, last) = (passages.first()?.number, passages.last()?.number);
            let href = link::write(&state.at_comment(&comment.id, Some(PassageRef { passage: first, part: None })));
            Some((format!("Passages {first} to {last}"), href))
        })
    });
    Some((rows, elsewhere.into_iter().flatten().collect()))
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
            link_name: say::passage_link(self.comment.text_by, passage_kind, &number),
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
                sentences: (!sentences.is_empty()).then(|| say::sentences(&sentences)),
                ..note
            })
            .collect()
    }
}
