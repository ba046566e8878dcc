//! Drafts become a corpus: what can only be decided with all of them at hand is decided here.
//!
//! In this order: dates, of which a whole file tells the order; joining, of what stands in several files; ids; then each
//! comment by itself (who, from where, of what kind, personal data); the consultation; positions that a table has, which need
//! the comments of all files; and what is a duplicate.

mod consultation;
mod countries;
mod dates;
mod duplicates;
mod existing;
mod ids;
mod join;
pub mod masks;
mod people;
mod required;
mod status;

use std::collections::BTreeSet;

use super::draft::{Draft, Drafts};
use super::positions;
use super::report::Report;
use super::tally::{At, counted};
use crate::corpus::{Comment, Corpus, Problem, Redaction, Severity, Tags, TextBy, TextStatus, sha256_hex};
use dates::Submitted;
pub use dates::single;
use existing::{Known, Unsaid};
pub use ids::{of_name, slug};
use masks::Masked;
use people::People;

/// A draft, and the date that it has.
struct Item {
    draft: Draft,
    submitted: Submitted,
}

/// The corpus of all drafts, within an existing one if there is one, and what there is to say about it.
#[must_use]
pub fn assemble(mut drafts: Drafts, existing: Option<Corpus>) -> (Corpus, Report) {
    let comments = std::mem::take(&mut drafts.comments);
    let submitted = dates::dates(&comments, &mut drafts);
    let items = comments.into_iter().zip(submitted).map(|(draft, submitted)| Item { draft, submitted });
    let (items, joined) = join::join(items.collect(), &mut drafts);
    for Item { draft, .. } in items.iter().filter(|item| item.draft.text.is_none()) {
        let message = "No text was found for a comment of this file, which has no place for one.";
        let hint = "Name the file that has the texts as well: rows are joined by their ids.";
        let problem = Problem::new("no-texts", Severity::Warning, message, hint).found(&draft.key);
        drafts.problems.note(problem, Some(draft.file), At::row(draft.row, draft.line));
    }
    let ids = ids::ids(&items, &mut drafts);
    let mut report = Report { joined, ..Report::default() };
    let mut people = People::new(required::once(drafts.options().kinds.clone(), "kinds", |kind| &kind.id, &mut drafts));
    let mut papers = consultation::Papers::new(&mut drafts);
    let mut made = Vec::with_capacity(items.len());
    let mut unsaid = Unsaid::default();
    for (item, (id, is_named)) in items.into_iter().zip(ids) {
        if !is_named {
            unsaid.id.insert(id.clone());
        }
        made.push(comment(item, id, &mut people, &mut papers, &mut report, &mut drafts));
    }
    let unknown = made.iter().filter(|comment| comment.language == "und").count();
    if unknown > 0 {
        let count = counted(unknown, "comment", "comments");
        let message = format!(
            "No source says the language of {count}: a search finds their words as they stand, not other forms of them."
        );
        let problem =
            Problem::new("no-language", Severity::Info, message, "If they are of one language, say it: --language en.");
        drafts.problems.note(problem, None, At::default());
    }
    let (id, title) = consultation::name(&drafts);
    let corpora = std::mem::take(&mut drafts.corpora);
    // A corpus says it, and of what was not found nobody asks.
    let asks_for_body = corpora.is_empty() && existing.is_none() && !made.is_empty();
    let consultation = consultation::consultation(papers, asks_for_body, &mut drafts);
    let kinds;
    (kinds, unsaid.kind) = people.finish(&mut drafts);
    let issues = required::once(drafts.options().issues.clone(), "issues", |issue| &issue.id, &mut drafts);
    let corpus = Corpus {
        id,
        language: drafts.options().language.clone().unwrap_or_default(),
        title,
        consultation,
        kinds,
        issues,
        comments: made,
        ..Corpus::default()
    };
    let mut corpus = merged(existing, corpora, corpus, &unsaid, &mut drafts);
    required::fill(&mut corpus);
    // Without comments there is one thing to say, and not one of each row.
    if !corpus.comments.is_empty() {
        positions::take(&mut corpus, false, &mut drafts);
    }
    let corpus = duplicates::find(corpus, &mut report);
    (report.comments, report.positions) = (corpus.comments.len(), corpus.positions.len());
    report.undated = corpus.comments.iter().filter(|comment| comment.submitted.is_none()).count();
    // Those of a corpus that was made before are told again.
    let places: BTreeSet<&String> = report.no_place_for_text.iter().collect();
    let records = corpus.comments.iter().filter(|comment| comment.text_status == TextStatus::Record);
    report.without_text = records.map(|comment| comment.id.clone()).filter(|id| !places.contains(id)).collect();
    report.without_country = corpus.comments.iter().filter(|comment| comment.author.country.is_none()).count();
    if corpus.comments.is_empty() {
        let (code, message, hint) = if drafts.files.iter().any(|file| file.positions.is_some()) {
            (
                "positions-alone",
                "There is a table of positions, and no comment that they could be about.",
                "Add the comments: name their files, or the corpus, together with the table, in any order.",
            )
        } else {
            ("no-comments", "No comment was found.", "See what is said of each file.")
        };
        drafts.problems.note(Problem::new(code, Severity::Error, message, hint), None, At::default());
    }
    report.problems = drafts.problems.finish(&drafts.files);
    report.files = drafts.files;
    report.title.clone_from(&corpus.title);
    (corpus, report)
}

/// What exists, then corpora in the order of their files, then what was made of all others.
fn merged(
    existing: Option<Corpus>,
    corpora: Vec<(usize, Corpus)>,
    made: Corpus,
    unsaid: &Unsaid,
    to: &mut Drafts,
) -> Corpus {
    let known = if existing.is_some() { Known::Again } else { Known::Same };
    let mut corpora = corpora.into_iter();
    let Some(mut corpus) = existing.or_else(|| corpora.next().map(|(_, corpus)| corpus)) else { return made };
    for (file, new) in corpora {
        existing::merge(&mut corpus, new, known, &Unsaid::default(), Some(file), to);
    }
    existing::merge(&mut corpus, made, known, unsaid, None, to);
    if let Some(title) = &to.options().title {
        corpus.title.clone_from(title);
    }
    if let Some(body) = &to.options().body {
        corpus.consultation.body.clone_from(body);
    }
    corpus
}

fn comment(
    item: Item,
    id: String,
    people: &mut People,
    papers: &mut consultation::Papers,
    report: &mut Report,
    to: &mut Drafts,
) -> Comment {
    let Item { mut draft, submitted } = item;
    let author = people.author(&mut draft, &id, to);
    let language = language(&draft, to);
    let has_no_place = draft.text.is_none();
    let mut text = draft.text.take().unwrap_or_default();
    let text_status = draft.text_status.unwrap_or_else(|| status::of(&text));
    if has_no_place && text_status == TextStatus::Record {
        report.no_place_for_text.push(id.clone());
    }
    let mut masked = Masked::default();
    let mut title = draft.title;
    if !to.options().keep_personal_data {
        for part in [&mut text, &mut title] {
            if let Some((without, found)) = masks::mask(part) {
                *part = without;
                masked.email += found.email;
                masked.phone += found.phone;
                masked.address += found.address;
            }
        }
    }
    report.masked_email += masked.email;
    report.masked_phone += masked.phone;
    report.masked_address += masked.address;
    let redactions = masked.note().map(|note| Redaction { note, ..Redaction::default() });
    Comment {
        id,
        author,
        title: Some(title).filter(|title| !title.is_empty()),
        papers: papers.of(&draft.papers),
        submitted: submitted.date,
        submitted_note: Some(submitted.note).filter(|note| !note.is_empty()),
        language,
        text_status,
        text_by: draft.text_by.unwrap_or(TextBy::Commenter),
        sources: draft.sources,
        sha256: Some(sha256_hex(&text)),
        text,
        attachments: draft.attachments,
        withdrawn: draft.withdrawn,
        redactions: redactions.into_iter().collect(),
        tags: tags(draft.tags),
        ..Comment::default()
    }
}

/// The language of a comment, as a tag; "und" when nothing says it.
fn language(draft: &Draft, to: &mut Drafts) -> String {
    let written = draft.language.trim().replace('_', "-");
    let is_tag = |tag: &str| {
        let mut parts = tag.split('-');
        let first = parts
            .next()
            .is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
        first
            && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    };
    if is_tag(&written) {
        // The language itself is in lower case; what follows may be a country.
        let (first, rest) = written.split_at(written.find('-').unwrap_or(written.len()));
        return first.to_ascii_lowercase() + rest;
    }
    if !written.is_empty() {
        let message = "This is no code of a language; the comment counts as one of which nothing says it.";
        let problem =
            Problem::new("unknown-language", Severity::Warning, message, "Write en, de, pt-BR, …").found(&written);
        to.problems.note(problem, Some(draft.file), At::row(draft.row, draft.line).field("language"));
    }
    "und".to_owned()
}

/// Each facet with all of its values, once each.
fn tags(written: Vec<(String, String)>) -> Tags {
    let mut tags = Tags::default();
    for (tag, value) in written {
        match tags.0.iter_mut().find(|(known, _)| *known == tag) {
            Some((_, values)) if values.contains(&value) => {}
            Some((_, values)) => values.push(value),
            None => tags.0.push((tag, vec![value])),
        }
    }
    tags
}
