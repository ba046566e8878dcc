//! `comments search CORPUS QUERY [--json]`

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::failure::{Failure, print};
use crate::corpus::{self, Docket, PassageRef, Problem, Span, trimmed};
use crate::locale::{en as say, names};
use crate::search::{Hit, Query, Weights, matches, search};
use crate::state::Library;
use crate::text::visible;

#[derive(Serialize)]
struct Answer<'a> {
    query: &'a str,
    total: usize,
    hits: Vec<Found<'a>>,
    problems: &'a [Problem],
}

#[derive(Serialize)]
struct Found<'a> {
    id: &'a str,
    score: f64,
    passages: Vec<FoundPassage>,
}

/// A passage that has a word of the query; `start` and `end` are bytes of the text.
#[derive(Serialize)]
struct FoundPassage {
    id: String,
    start: usize,
    end: usize,
}

pub fn run(path: &Path, typed: &str, json: bool) -> Result<ExitCode, Failure> {
    let library = Library::new(corpus::open(&super::read(path)?), &names::name);
    let query = Query::parse(typed);
    let hits = search(&library.index, &query, &Weights::default());
    if json {
        let hits: Vec<_> = hits.iter().filter_map(|hit| found(&library.docket, &query, hit)).collect();
        let answer = Answer { query: typed, total: hits.len(), hits, problems: &library.docket.problems };
        let answer = serde_json::to_string_pretty(&answer);
        print(&answer.map_err(|error| Failure::new(error.to_string()))?);
    } else {
        super::mention_errors(path, &library.docket.problems);
        print(&as_text(&library.docket, &query, &hits));
    }
    Ok(ExitCode::SUCCESS)
}

/// The passages of a comment in which the query's words stand, finest first, each once.
fn passages(docket: &Docket, comment: usize, query: &Query) -> BTreeMap<PassageRef, Span> {
    let Some(text) = docket.comment(comment).map(|comment| &comment.text) else { return BTreeMap::new() };
    matches(text, query)
        .into_iter()
        .filter_map(|hit| {
            let at = docket.passage_at(comment, hit.start)?;
            Some((at, trimmed(text, docket.span_of(comment, at)?)))
        })
        .collect()
}

fn found<'a>(docket: &'a Docket, query: &Query, hit: &Hit) -> Option<Found<'a>> {
    let passages = passages(docket, hit.comment, query);
    Some(Found {
        id: &docket.comment(hit.comment)?.id,
        score: hit.score,
        passages: passages
            .into_iter()
            .map(|(at, span)| FoundPassage { id: at.to_string(), start: span.start, end: span.end })
            .collect(),
    })
}

fn as_text(docket: &Docket, query: &Query, hits: &[Hit]) -> String {
    let mut text = say::found(hits.len(), docket.corpus.comments.len());
    text.push('\n');
    for hit in hits {
        let Some(comment) = docket.comment(hit.comment) else { continue };
        let line = say::source_line(comment.text_by, comment.text_status);
        let _ = writeln!(text, "\n{}  ({})  {line}", visible(&comment.author.name), comment.id);
        for (at, span) in passages(docket, hit.comment, query) {
            let words = visible(span.of(&comment.text)).replace('\n', " ");
            let _ = writeln!(text, "  {}: {}", say::cite(comment.text_by, &at.numbers()), say::shortened(&words, 200));
        }
    }
    text
}
