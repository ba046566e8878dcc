//! Comments brought into a corpus that exists: what is the same comment, what of it is new, and what becomes of the positions
//! that rest on it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::draft::Drafts;
use super::super::tally::At;
use crate::corpus::{Comment, Corpus, Position, Problem, Severity, Stance, TextStatus, find_quote};

/// How comments are known to be ones that are there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// By the id, by where they were found, or by their text: the corpus is brought up to date.
    Again,
    /// By id and text together: two corpora become one.
    Same,
}

/// What was brought in.
#[derive(Default)]
struct Told {
    changed: usize,
    first_changed: String,
}

/// What of new comments no source says, by their ids.
#[derive(Default)]
pub struct Unsaid {
    /// Their kind.
    pub kind: BTreeSet<String>,
    /// Their id: it was made of a name and a day, or of the number of a row, which may be another's next time.
    pub id: BTreeSet<String>,
}

/// Brings the comments of `new` into `corpus`.
pub fn merge(corpus: &mut Corpus, new: Corpus, known: Known, unsaid: &Unsaid, file: Option<usize>, to: &mut Drafts) {
    let found = find(&corpus.comments, &new.comments, known, unsaid);
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let mut taken: BTreeMap<String, usize> = corpus.comments.iter().map(|comment| (comment.id.clone(), 1)).collect();
    let mut told = Told::default();
    let only = only_paper(corpus);
    for (mut comment, at) in new.comments.into_iter().zip(found) {
        if let Some(there) = at.and_then(|at| corpus.comments.get_mut(at)) {
            renamed.insert(comment.id.clone(), there.id.clone());
            let is_guessed = unsaid.kind.contains(&comment.id);
            update(there, comment, is_guessed, &mut told);
            continue;
        }
        let wanted = comment.id.clone();
        while taken.contains_key(&comment.id) {
            let number = taken.entry(wanted.clone()).or_insert(1);
            *number += 1;
            comment.id = format!("{wanted}-{number}");
        }
        if comment.id != wanted {
            let message = "Another comment has this id already; a number was added to it.";
            let hint = "Nothing needs to be done if these are different comments.";
            to.problems.note(
                Problem::new("id-again", Severity::Warning, message, hint).found(&wanted),
                file,
                At::default().field("id"),
            );
        }
        if comment.papers.is_empty() {
            comment.papers.extend(only.clone());
        }
        taken.insert(comment.id.clone(), 1);
        renamed.insert(wanted, comment.id.clone());
        corpus.comments.push(comment);
    }
    if told.changed > 0 {
        let count = super::super::tally::counted(told.changed, "comment has", "comments have");
        let message = format!("{count} another text than before; the new one was taken.");
        let hint = "Positions whose words do not stand in it any more are listed one by one.";
        let problem = Problem::new("text-changed", Severity::Info, message, hint).found(&told.first_changed);
        to.problems.note(problem, file, At::default());
    }
    union(&mut corpus.kinds, new.kinds, |kind| &kind.id);
    union(&mut corpus.issues, new.issues, |issue| &issue.id);
    union(&mut corpus.consultation.papers, new.consultation.papers, |paper| &paper.id);
    for closing in new.consultation.closes {
        if !corpus.consultation.closes.iter().any(|known| known.at == closing.at) {
            corpus.consultation.closes.push(closing);
        }
    }
    for names in new.names {
        if !corpus.names.iter().any(|known| known.pattern == names.pattern) {
            corpus.names.push(names);
        }
    }
    add(&mut corpus.lexicon, new.lexicon);
    add(&mut corpus.stock_phrases, new.stock_phrases);
    for mut position in new.positions {
        if let Some(id) = renamed.get(&position.comment) {
            position.comment.clone_from(id);
        }
        let is_there = |other: &Position| other.comment == position.comment && other.issue == position.issue;
        match corpus.positions.iter().find(|other| is_there(other)) {
            None => corpus.positions.push(position),
            Some(other) if *other == position => {}
            Some(_) => {
                let message =
                    format!("There is another position already, which was kept. Not taken over: {}.", whole(&position));
                let problem =
                    Problem::new("position-again", Severity::Warning, message, "Decide which of the two is meant.");
                to.problems.note(problem, file, At::default().field("positions"));
            }
        }
    }
    keep_positions(corpus, to);
}

/// The paper that all comments answer, when there is no other.
fn only_paper(corpus: &Corpus) -> Option<String> {
    let [paper] = corpus.consultation.papers.as_slice() else { return None };
    corpus.comments.iter().all(|comment| comment.papers.contains(&paper.id)).then(|| paper.id.clone())
}

/// For each new comment the one that it is, if it is there. Each is found once at most.
fn find(there: &[Comment], new: &[Comment], known: Known, unsaid: &Unsaid) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; new.len()];
    let mut taken = vec![false; there.len()];
    let keys: &[Key] = match known {
        // An id that nobody gave comes last.
        Known::Again => &[by_id, by_source, by_text, by_id],
        Known::Same => &[by_id_and_text],
    };
    for (turn, key) in keys.iter().enumerate() {
        let mut index: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, comment) in there.iter().enumerate() {
            if let Some(key) = key(comment) {
                index.entry(key).or_default().push(at);
            }
        }
        for (comment, found) in new.iter().zip(&mut found).filter(|(_, found)| found.is_none()) {
            if turn == 0 && known == Known::Again && unsaid.id.contains(&comment.id) {
                continue;
            }
            let same = key(comment).and_then(|key| index.get(&key));
            // Of several that look the same none is known to be the one.
            let Some([at]) = same.map(Vec::as_slice) else { continue };
            if let Some(taken) = taken.get_mut(*at).filter(|taken| !**taken) {
                *taken = true;
                *found = Some(*at);
            }
        }
    }
    found
}

/// What two comments have in common that are one; `None` when a comment has none of it.
type Key = fn(&Comment) -> Option<String>;

fn by_id(comment: &Comment) -> Option<String> {
    Some(&comment.id).filter(|id| !id.is_empty()).cloned()
}

fn by_source(comment: &Comment) -> Option<String> {
    comment.sources.first().map(|source| source.url.clone())
}

/// The text with who sent it: form letters have the same text, and are not the same comment.
fn by_text(comment: &Comment) -> Option<String> {
    let has_text = !comment.text.trim().is_empty() && comment.text_status != TextStatus::Record;
    let name = if super::people::is_placeholder(&comment.author.name, &comment.id) { "" } else { &comment.author.name };
    has_text.then(|| format!("{name}\n{}", crate::corpus::sha256_hex(&comment.text)))
}

fn by_id_and_text(comment: &Comment) -> Option<String> {
    by_id(comment).map(|id| format!("{id}\n{}", crate::corpus::sha256_hex(&comment.text)))
}

/// Takes over what is said of a comment; what is not said stays.
fn update(there: &mut Comment, new: Comment, is_guessed: bool, told: &mut Told) {
    if !super::people::is_placeholder(&new.author.name, &new.id) {
        there.author.name = new.author.name;
    }
    if !is_guessed {
        there.author.kind = new.author.kind;
    }
    for (field, value) in [
        (&mut there.author.long_name, new.author.long_name),
        (&mut there.author.person, new.author.person),
        (&mut there.author.role, new.author.role),
        (&mut there.author.country, new.author.country),
        (&mut there.author.region, new.author.region),
        (&mut there.title, new.title),
        (&mut there.submitted_note, new.submitted_note),
        (&mut there.withdrawn, new.withdrawn),
    ] {
        *field = value.or(field.take());
    }
    if new.submitted.is_some() {
        there.submitted = new.submitted;
    }
    if new.language != "und" {
        there.language = new.language;
    }
    // A list that has no texts does not empty them.
    if !new.text.trim().is_empty() && new.text != there.text {
        told.changed += 1;
        if told.first_changed.is_empty() {
            told.first_changed.clone_from(&there.id);
        }
        there.text = new.text;
        there.sha256 = new.sha256;
        there.text_status = new.text_status;
        there.text_by = new.text_by;
        there.redactions = new.redactions;
    }
    if !new.papers.is_empty() {
        there.papers = new.papers;
    }
    if !new.attachments.is_empty() {
        there.attachments = new.attachments;
    }
    add(&mut there.sources, new.sources);
    for (name, values) in new.tags.0 {
        match there.tags.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = values,
            None => there.tags.0.push((name, values)),
        }
    }
}

/// Takes out positions that do not stand with the text any more, and says each whole: the words of some are not in it, and
/// of a text that is not whole nobody knows what it is silent on.
fn keep_positions(corpus: &mut Corpus, to: &mut Drafts) {
    let comments: BTreeMap<&str, &Comment> =
        corpus.comments.iter().map(|comment| (comment.id.as_str(), comment)).collect();
    let (mut kept, mut lost) = (Vec::new(), Vec::new());
    for mut position in std::mem::take(&mut corpus.positions) {
        let comment = comments.get(position.comment.as_str());
        let before = position.clone();
        let text = comment.map_or("", |comment| comment.text.as_str());
        position.evidence.retain(|quote| find_quote(text, quote).is_some());
        let is_whole = comment.is_some_and(|comment| comment.text_status == TextStatus::Full);
        let lost_of = if position.stance == Stance::Silent && !is_whole {
            Some((
                "position-lost",
                "Silence needs the whole text read, and the new text is not whole; it was taken out",
            ))
        } else if position.evidence.len() == before.evidence.len() {
            None
        } else if position.evidence.is_empty() {
            Some((
                "position-lost",
                "The words that this position rests on do not stand in the new text; it was taken out",
            ))
        } else {
            Some((
                "quote-lost",
                "Some words that this position rests on do not stand in the new text; they were taken out",
            ))
        };
        if lost_of.is_none_or(|(code, _)| code == "quote-lost") {
            kept.push(position);
        }
        lost.extend(lost_of.map(|(code, why)| (code, format!("{why}: {}.", whole(&before)))));
    }
    corpus.positions = kept;
    for (code, message) in lost {
        let hint = "Read the comment again, and record the position with words that stand there.";
        to.problems.note(Problem::new(code, Severity::Warning, message, hint), None, At::default().field("positions"));
    }
}

/// A position in words, with all that it says.
fn whole(position: &Position) -> String {
    let Position { comment, issue, stance, condition, evidence, .. } = position;
    let condition = condition.as_ref().map_or(String::new(), |condition| format!(" (if: {condition})"));
    let quotes: Vec<String> = evidence.iter().map(|quote| format!("“{}”", quote.exact)).collect();
    format!("{comment} on {issue}: {}{condition}, {}", stance.word(), quotes.join(", "))
}

fn union<T>(so_far: &mut Vec<T>, more: Vec<T>, id: impl Fn(&T) -> &String) {
    for item in more {
        if !so_far.iter().any(|known| id(known) == id(&item)) {
            so_far.push(item);
        }
    }
}

fn add<T: PartialEq>(so_far: &mut Vec<T>, more: Vec<T>) {
    for item in more {
        if !so_far.contains(&item) {
            so_far.push(item);
        }
    }
}
