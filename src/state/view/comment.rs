//! One comment, as it is read.

use super::super::{Library, MOST_COMPARED, Screen, State, link};
use super::citing::{Citation, citation};
use super::hits::{HitsView, hits};
use super::pieces::{Piece, marked, plain};
use super::rows::{Row, text};
use super::{Found, coders, kind_label, place, short_date, when};
use crate::corpus::{Comment, Stance, TextBy, TextStatus, is_linkable, sha256_hex};
use crate::locale::Say;
use crate::search::{Field, Marker};
use crate::text::count_words;
use crate::vars;

/// A comment.
#[derive(Clone, Debug, PartialEq)]
pub struct CommentView {
    /// Its id.
    pub id: String,
    /// Who commented.
    pub name: Vec<Piece>,
    /// In full, who signed, as what.
    pub by: Vec<Piece>,
    /// What the comment is called, where it has a title.
    pub title: Vec<Piece>,
    /// Kind, date, papers, language.
    pub facts: Vec<String>,
    /// How late it is.
    pub late: Option<String>,
    /// Why it was withdrawn, when it was.
    pub withdrawn: Option<String>,
    /// Whether the text is the commenter's own words.
    pub own_words: bool,
    /// Whose words it is, and of how much.
    pub source_line: String,
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
    /// How it is cited, at the passage that the address names.
    pub citation: Option<Citation>,
    /// Where that is.
    pub address: String,
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
    /// The words of the text that were searched for.
    pub hits: Option<HitsView>,
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

/// The comment that `state` shows, among those that it finds; `None` when it shows none.
#[must_use]
pub fn comment(library: &Library, state: &State, found: &Found) -> Option<CommentView> {
    let Screen::Comment { id, at } = &state.screen else { return None };
    let (docket, say) = (&library.docket, &library.say);
    let index = docket.index_of(id)?;
    let comment = docket.comment(index)?;
    let (rows, elsewhere) = text(library, state, index, *at)?;
    let near = near(library, state, found, index);
    let here = near.iter().position(|one| one.current);
    let picked = state.picked.contains(id);
    let marker = library.marker(&state.query(), state.exact);
    Some(CommentView {
        id: id.clone(),
        name: marked(&comment.author.name, &marker, Field::Name, &comment.language),
        by: by(comment, &marker),
        title: comment
            .title
            .as_ref()
            .map_or_else(Vec::new, |title| marked(title, &marker, Field::Title, &comment.language)),
        facts: facts(library, comment),
        late: docket.late_by(comment).map(|seconds| say.late_by(seconds)),
        withdrawn: comment.withdrawn.clone(),
        own_words: comment.is_own_words(),
        source_line: say.source_line(comment.text_by, comment.text_status),
        language: comment.language.clone(),
        rows,
        elsewhere,
        sources: comment.sources.iter().map(|source| source_view(source.label.as_ref(), &source.url)).collect(),
        extent: extent(comment, say),
        date_note: comment.submitted_note.clone(),
        digest: digest(comment),
        attachments: comment
            .attachments
            .iter()
            .map(|file| source_view(Some(&file.name), file.url.as_deref().unwrap_or_default()))
            .collect(),
        redactions: comment.redactions.iter().map(|redaction| redaction.note.clone()).collect(),
        coding: coding(library, index, comment),
        citation: citation(library, index, *at),
        address: link::write(&state.at_comment(id, *at)),
        picked,
        can_pick: picked || state.picked.len() < MOST_COMPARED,
        pick_name: say.pick(&comment.author.name, picked),
        back: (link::write(&state.on(Screen::Comments)), back_label(state, found, say)),
        previous: here.and_then(|here| near.get(here.checked_sub(1)?).cloned()),
        next: here.and_then(|here| near.get(here + 1).cloned()),
        hits: hits(&comment.text, &library.places(state, index), state.hit, say),
        near,
    })
}

fn by(comment: &Comment, marker: &Marker) -> Vec<Piece> {
    let author = &comment.author;
    let mut by = Vec::new();
    for name in [&author.long_name, &author.person].into_iter().flatten() {
        by.extend((!by.is_empty()).then(|| plain(", ")));
        by.extend(marked(name, marker, Field::Name, &comment.language));
    }
    // A role is no name: it is not searched.
    let role = author.role.iter().flat_map(|role| [if by.is_empty() { "" } else { ", " }, role]);
    let role: Vec<Piece> = role.map(plain).collect();
    by.extend(role);
    by
}

fn facts(library: &Library, comment: &Comment) -> Vec<String> {
    let say = &library.say;
    let posted = when(comment)
        .map_or_else(|| say.get("not-dated"), |at| say.with("posted-on", vars![date = &say.long_date(at)]));
    let place = comment.author.country.as_ref().or(comment.author.region.as_ref()).map(|_| place(library, comment));
    [
        Some(kind_label(&library.docket, comment).to_owned()),
        place,
        Some(posted),
        answers(library, comment),
        Some(library.names.language(&comment.language, say)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Which papers a comment answers, within a sentence.
fn answers(library: &Library, comment: &Comment) -> Option<String> {
    let say = &library.say;
    let papers = &library.docket.corpus.consultation.papers;
    let answered: Vec<_> = papers.iter().filter(|paper| comment.papers.contains(&paper.id)).collect();
    match (answered.as_slice(), papers.len()) {
        ([], _) => None,
        ([only], _) => Some(say.with("answers-paper", vars![paper = &only.title])),
        (both, 2) if both.len() == 2 => Some(say.get("answers-both-papers")),
        (some, all) if some.len() == all => Some(say.with("answers-all-papers", vars![count = all])),
        (some, all) => Some(say.with("answers-some-papers", vars![count = some.len(), all])),
    }
}

fn extent(comment: &Comment, say: &Say) -> String {
    let words = count_words(&comment.text);
    match (comment.text_by, comment.text_status) {
        (_, TextStatus::Record) if words > 0 => say.get("extent-record"),
        (_, TextStatus::Record) => say.get("extent-none"),
        (TextBy::Commenter, TextStatus::Full) => say.with("extent-whole", vars![words]),
        (TextBy::Commenter, _) => say.with("extent-part", vars![words]),
        (TextBy::Editors, status) => {
            say.with("extent-summary", vars![source = &say.source_line(TextBy::Editors, status), words])
        }
    }
}

fn digest(comment: &Comment) -> Option<(Vec<String>, bool)> {
    let stated = comment.sha256.as_ref().filter(|_| !comment.text.is_empty())?;
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

fn coding(library: &Library, index: usize, comment: &Comment) -> Vec<String> {
    let (docket, say) = (&library.docket, &library.say);
    let issues = docket.corpus.issues.len();
    let recorded: Vec<_> = docket.recorded_of(index).collect();
    let coders = coders(recorded.iter().map(|(_, position, _)| *position));
    let silent: Vec<&str> = recorded
        .iter()
        .filter(|(_, position, _)| position.stance == Stance::Silent)
        .filter_map(|(issue, _, _)| docket.issue(*issue).map(|issue| issue.label.as_str()))
        .collect();
    let mut lines = Vec::new();
    if !coders.is_empty() {
        lines.push(say.with("recorded-by", vars![coders = &say.series(&coders)]));
    }
    if !silent.is_empty() {
        lines.push(say.with("silent-on", vars![issues = &say.series(&silent)]));
    }
    let uncoded = issues - recorded.len();
    if uncoded > 0 {
        let held = comment.text_status == TextStatus::Full;
        let variables = vars![uncoded, issues];
        lines.push(if held { say.with("not-coded-on", variables) } else { say.with("not-coded-on-part", variables) });
    }
    lines
}

fn near(library: &Library, state: &State, found: &Found, index: usize) -> Vec<Neighbour> {
    // One that is not among those found stands before them.
    let found = found.comments.as_slice();
    let at = found.iter().position(|&other| other == index);
    let (before, here) = (at.is_none().then_some(index), at.unwrap_or(0));
    let neighbour = |&other: &usize| {
        let comment = library.docket.comment(other)?;
        Some(Neighbour {
            name: comment.author.name.clone(),
            date: short_date(library, comment),
            kind: kind_label(&library.docket, comment).to_owned(),
            href: link::write(&state.at_comment(&comment.id, None)),
            current: other == index,
        })
    };
    // A window around the comment: the list itself is one step away.
    before.iter().chain(found).skip(here.saturating_sub(10)).take(21).filter_map(neighbour).collect()
}

fn back_label(state: &State, found: &Found, say: &Say) -> String {
    let count = found.comments.len();
    if state.shows_all() { say.with("all-comments", vars![count]) } else { say.with("comments-found", vars![count]) }
}
