//! A corpus made ready to be read: passages found, evidence placed, lateness known.

use std::fmt;
use std::sync::OnceLock;

use super::evidence;
use super::fingerprint::Fingerprint;
use super::model::{Comment, Corpus, Issue, Position, Stance, TextBy};
use super::passages::{Passage, Span, passages};
use super::problem::Problem;
use crate::order::order_by_key;

/// A corpus with what follows from it. Comments, issues and positions are named by their index in the corpus.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docket {
    /// What the file says.
    pub corpus: Corpus,
    /// What is wrong with the file.
    pub problems: Vec<Problem>,
    /// Found when they are first asked for: a large corpus opens at once, and of most comments none are.
    passages: Vec<OnceLock<Box<[Passage]>>>,
    /// By comment, in the order of the issues; where those of each comment end.
    recorded: Vec<Recorded>,
    recorded_ends: Vec<usize>,
    ids: Ids,
    fingerprint: Fingerprint,
    one_year: bool,
}

/// A position, and where its evidence lies.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// Its index in the corpus.
    pub position: usize,
    /// The index of its issue.
    pub issue: usize,
    evidence: OnceLock<Vec<Evidence>>,
}

/// Words of a comment that show a stance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Bytes of the text.
    pub span: Span,
    /// The passage or part in which they begin.
    pub at: PassageRef,
}

/// Names a passage, or a part of one: `p4`, `p4.3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PassageRef {
    /// 1-based.
    pub passage: u32,
    /// 1-based; `None` for the whole passage.
    pub part: Option<u32>,
}

impl fmt::Display for PassageRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "p{}", Plain(*self))
    }
}

/// The numbers alone: `4.3`.
struct Plain(PassageRef);

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.part {
            None => write!(f, "{}", self.0.passage),
            Some(part) => write!(f, "{}.{part}", self.0.passage),
        }
    }
}

impl PassageRef {
    /// Reads `p4` or `p4.3`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let numbers = text.strip_prefix('p')?;
        let (passage, part) = numbers.split_once('.').map_or((numbers, None), |(a, b)| (a, Some(b)));
        let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
        Some(Self { passage: number(passage)?, part: part.map(number).map_or(Some(None), |n| n.map(Some))? })
    }

    /// The numbers alone, as they stand in a margin: `4.3`.
    #[must_use]
    pub fn numbers(self) -> String {
        Plain(self).to_string()
    }
}

/// The comments in the order of their ids, to be found by them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Ids(Vec<usize>);

impl Ids {
    pub(super) fn of(comments: &[Comment]) -> Self {
        let mut ids: Vec<usize> = (0..comments.len()).collect();
        order_by_key(&mut ids, |&index| comments.get(index).map(|comment| comment.id.as_str()));
        Self(ids)
    }

    /// The index of the comment of that id.
    pub(super) fn find(&self, comments: &[Comment], id: &str) -> Option<usize> {
        let id_at = |index: usize| comments.get(index).map_or("", |comment| comment.id.as_str());
        let at = self.0.partition_point(|&index| id_at(index) < id);
        self.0.get(at).copied().filter(|&index| id_at(index) == id)
    }
}

impl From<Corpus> for Docket {
    /// A corpus that was made, not read: nothing is wrong with it.
    fn from(corpus: Corpus) -> Self {
        let mut fingerprint = Fingerprint::default();
        corpus.comments.iter().for_each(|comment| fingerprint.add(comment));
        Self::new(corpus, fingerprint, Vec::new())
    }
}

impl Docket {
    pub(super) fn new(corpus: Corpus, fingerprint: Fingerprint, problems: Vec<Problem>) -> Self {
        let passages = corpus.comments.iter().map(|_| OnceLock::new()).collect();
        let ids = Ids::of(&corpus.comments);
        let placed = |(index, position): (usize, &Position)| {
            let issue = corpus.issues.iter().position(|issue| issue.id == position.issue)?;
            Some([ids.find(&corpus.comments, &position.comment)?, issue, index])
        };
        let mut placed: Vec<_> = corpus.positions.iter().enumerate().filter_map(placed).collect();
        order_by_key(&mut placed, |placed| *placed);
        let ends = |comment| placed.partition_point(|[of, ..]| *of <= comment);
        let recorded_ends = (0..corpus.comments.len()).map(ends).collect();
        let recorded = |&[_, issue, position]: &[usize; 3]| Recorded { position, issue, evidence: OnceLock::new() };
        let recorded = placed.iter().map(recorded).collect();
        let one_year = is_of_one_year(&corpus.comments);
        Self { corpus, problems, passages, recorded, recorded_ends, ids, fingerprint, one_year }
    }

    /// What tells these comments from others: a sum of their ids, names, titles, languages and texts as the file has them.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        self.fingerprint.0
    }

    /// Whether all comments that are dated are of one year, and there are any.
    #[must_use]
    pub fn is_of_one_year(&self) -> bool {
        self.one_year
    }

    /// The comment of that id, by its index.
    #[must_use]
    pub fn index_of(&self, id: &str) -> Option<usize> {
        self.ids.find(&self.corpus.comments, id)
    }

    /// The comment at `index`.
    #[must_use]
    pub fn comment(&self, index: usize) -> Option<&Comment> {
        self.corpus.comments.get(index)
    }

    /// The issue of that id, by its index.
    #[must_use]
    pub fn issue_index(&self, id: &str) -> Option<usize> {
        self.corpus.issues.iter().position(|issue| issue.id == id)
    }

    /// The issue at `index`.
    #[must_use]
    pub fn issue(&self, index: usize) -> Option<&Issue> {
        self.corpus.issues.get(index)
    }

    /// The passages of a comment; empty for an unknown one.
    #[must_use]
    pub fn passages(&self, comment: usize) -> &[Passage] {
        let found = |comment: &Comment| passages(&comment.text).into_boxed_slice();
        let passages = self.passages.get(comment).zip(self.comment(comment));
        passages.map_or(&[], |(cell, comment)| cell.get_or_init(|| found(comment)))
    }

    /// The words that a position of a comment rests on, in the order of the text.
    #[must_use]
    pub fn evidence<'a>(&'a self, comment: usize, recorded: &'a Recorded) -> &'a [Evidence] {
        recorded.evidence.get_or_init(|| {
            let position = self.comment(comment).zip(self.corpus.positions.get(recorded.position));
            let placed = position.map(|(of, position)| placed(&of.text, self.passages(comment), position));
            placed.unwrap_or_default()
        })
    }

    /// What is recorded of a comment on an issue; `None` is "not coded".
    #[must_use]
    pub fn recorded(&self, comment: usize, issue: usize) -> Option<(&Position, &Recorded)> {
        let recorded = self.all_recorded(comment).iter().find(|recorded| recorded.issue == issue)?;
        Some((self.corpus.positions.get(recorded.position)?, recorded))
    }

    /// All that is recorded of a comment, in the order of the issues.
    pub fn recorded_of(&self, comment: usize) -> impl Iterator<Item = (usize, &Position, &Recorded)> {
        let recorded = self.all_recorded(comment).iter();
        recorded.filter_map(|recorded| Some((recorded.issue, self.corpus.positions.get(recorded.position)?, recorded)))
    }

    fn all_recorded(&self, comment: usize) -> &[Recorded] {
        let end_of = |comment| self.recorded_ends.get(comment).copied().unwrap_or_default();
        let start = comment.checked_sub(1).map_or(0, end_of);
        self.recorded.get(start..end_of(comment)).unwrap_or_default()
    }

    /// The issues on which a comment has a position other than silence.
    pub fn speaks_to(&self, comment: usize) -> impl Iterator<Item = &Issue> {
        let speaking = self.recorded_of(comment).filter(|(_, position, _)| position.stance != Stance::Silent);
        speaking.filter_map(|(issue, _, _)| self.issue(issue))
    }

    /// Seconds by which a comment is after the last close; `None` when it is in time or not dated.
    #[must_use]
    pub fn late_by(&self, comment: &Comment) -> Option<i64> {
        let closes = self.corpus.consultation.closes.iter();
        let last = closes.filter_map(|close| close.at.as_ref()?.when).max_by_key(|close| close.latest())?;
        comment.submitted.as_ref()?.when?.seconds_after(last)
    }

    /// The bytes that `at` names in a comment.
    #[must_use]
    pub fn span_of(&self, comment: usize, at: PassageRef) -> Option<Span> {
        let passage = self.passages(comment).get((at.passage as usize).checked_sub(1)?)?;
        match at.part {
            None => Some(passage.span),
            Some(part) => Some(passage.parts.get((part as usize).checked_sub(1)?)?.span),
        }
    }

    /// The finest passage or part in which a byte of a comment lies.
    #[must_use]
    pub fn passage_at(&self, comment: usize, byte: usize) -> Option<PassageRef> {
        passage_at(self.passages(comment), byte)
    }
}

fn is_of_one_year(comments: &[Comment]) -> bool {
    let year = |comment: &Comment| Some(comment.submitted.as_ref()?.when?.civil().0);
    let mut years = comments.iter().filter_map(year);
    years.next().is_some_and(|first| years.all(|year| year == first))
}

fn placed(text: &str, passages: &[Passage], position: &Position) -> Vec<Evidence> {
    let mut evidence: Vec<_> = position
        .evidence
        .iter()
        .filter_map(|quote| {
            let span = evidence::find(text, quote)?;
            Some(Evidence { span, at: passage_at(passages, span.start)? })
        })
        .collect();
    order_by_key(&mut evidence, |evidence| (evidence.span.start, evidence.span.end));
    evidence
}

fn passage_at(passages: &[Passage], byte: usize) -> Option<PassageRef> {
    let passage = passages.get(passages.partition_point(|passage| passage.span.end <= byte))?;
    let part = passage.parts.iter().find(|part| part.span.start <= byte && byte < part.span.end);
    Some(PassageRef { passage: passage.number, part: part.map(|part| part.number) })
}

impl Comment {
    /// Whether the text is the commenter's own words. A summary never is.
    #[must_use]
    pub fn is_own_words(&self) -> bool {
        self.text_by == TextBy::Commenter
    }
}
