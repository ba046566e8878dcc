//! Drafts become a corpus: what can only be decided with all of them at hand is decided here.

mod dates;
mod ids;

use super::draft::{Draft, Drafts};
use super::report::Report;
use crate::corpus::{Author, Comment, Consultation, Corpus, Dated, FORMAT, Kind, Tags, TextBy, TextStatus, sha256_hex};

/// The corpus of all drafts, and what there is to say about it.
#[must_use]
pub fn assemble(mut drafts: Drafts) -> (Corpus, Report) {
    let comments = std::mem::take(&mut drafts.comments);
    let dates = dates::dates(&comments, &mut drafts);
    let ids = ids::ids(&comments, &dates, &mut drafts);
    let language = drafts.options().language.clone().unwrap_or_else(|| "und".to_owned());
    let mut kinds = drafts.options().kinds.clone();
    let comments: Vec<Comment> = comments
        .into_iter()
        .zip(ids)
        .zip(dates)
        .map(|((draft, id), date)| comment(draft, id, date, &language, &mut kinds))
        .collect();
    let title = drafts.options().title.clone().unwrap_or_else(|| drafts.title.clone());
    let name = drafts.files.first().map_or("corpus", |file| file.name.as_str());
    let stem = name.rsplit('/').next().unwrap_or(name);
    let stem = stem.split_once('.').map_or(stem, |(stem, _)| stem);
    let corpus = Corpus {
        format: FORMAT.to_owned(),
        id: ids::slug(stem).unwrap_or_else(|| "corpus".to_owned()),
        revision: "1".to_owned(),
        language: "en".to_owned(),
        title: if title.is_empty() { stem.to_owned() } else { title },
        consultation: Consultation {
            body: drafts.options().body.clone().unwrap_or_else(|| drafts.body.clone()),
            papers: drafts.options().papers.clone(),
            ..Consultation::default()
        },
        kinds,
        comments,
        ..Corpus::default()
    };
    let report = Report {
        comments: corpus.comments.len(),
        problems: drafts.problems.finish(&drafts.files),
        files: drafts.files,
        ..Report::default()
    };
    (corpus, report)
}

fn comment(draft: Draft, id: String, submitted: Option<Dated>, language: &str, kinds: &mut Vec<Kind>) -> Comment {
    let text = draft.text.unwrap_or_default();
    let is_blank = text.trim().is_empty();
    let kind = ids::slug(&draft.kind).unwrap_or_else(|| "other".to_owned());
    if !kinds.iter().any(|known| known.id == kind) {
        let label = if draft.kind.is_empty() { "Kind not stated" } else { &draft.kind };
        kinds.push(Kind { id: kind.clone(), label: label.to_owned(), ..Kind::default() });
    }
    let names = (!draft.organization.is_empty(), !draft.author.is_empty());
    let (name, person) = match names {
        (true, true) => (draft.organization, Some(draft.author)),
        (true, false) => (draft.organization, None),
        (false, true) => (draft.author, None),
        (false, false) => (format!("Name not given ({id})"), None),
    };
    let mut tags = Tags::default();
    for (tag, value) in draft.tags {
        match tags.0.iter_mut().find(|(known, _)| *known == tag) {
            Some((_, values)) => values.push(value),
            None => tags.0.push((tag, vec![value])),
        }
    }
    Comment {
        id,
        author: Author { name, person, kind, ..Author::default() },
        title: Some(draft.title).filter(|title| !title.is_empty()),
        submitted,
        language: if draft.language.is_empty() { language.to_owned() } else { draft.language },
        text_status: draft.text_status.unwrap_or(if is_blank { TextStatus::Record } else { TextStatus::Full }),
        text_by: draft.text_by.unwrap_or(TextBy::Commenter),
        sources: draft.sources,
        sha256: Some(sha256_hex(&text)),
        text,
        attachments: draft.attachments,
        withdrawn: draft.withdrawn,
        tags,
        ..Comment::default()
    }
}
