//! What every corpus has: what is written is one, whatever the files and the reader leave empty or say twice.

use super::super::draft::Drafts;
use super::super::tally::At;
use crate::corpus::{Corpus, FORMAT, Problem, Severity};
use crate::order::repeated;

/// Fills what must not be empty: a corpus that was made before may have been written by hand.
pub fn fill(corpus: &mut Corpus) {
    FORMAT.clone_into(&mut corpus.format);
    for (field, otherwise) in [
        (&mut corpus.id, "corpus"),
        (&mut corpus.revision, "1"),
        (&mut corpus.language, "en"),
        (&mut corpus.consultation.body, "Consulting body not stated"),
    ] {
        if field.trim().is_empty() {
            otherwise.clone_into(field);
        }
    }
    if corpus.title.trim().is_empty() {
        corpus.title.clone_from(&corpus.id);
    }
}

/// Of what the reader named under one id the first.
pub fn once<T>(named: Vec<T>, what: &str, id: impl Fn(&T) -> &String, to: &mut Drafts) -> Vec<T> {
    let ids: Vec<String> = named.iter().map(|one| id(one).clone()).collect();
    let mut kept = Vec::with_capacity(named.len());
    for (one, again) in named.into_iter().zip(repeated(&ids)) {
        if !again {
            kept.push(one);
            continue;
        }
        let message = format!("Two of the {what} that you named have the same id; the first was taken.");
        let hint = "Write an id of its own before each: ID=…";
        let problem = Problem::new("named-again", Severity::Warning, message, hint).found(id(&one));
        to.problems.note(problem, None, At::default().field(what));
    }
    kept
}
