//! `comments search CORPUS QUERY [--exact] [--explain] [--json]`

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::failure::{Failure, print};
use crate::corpus::{self, Problem};
use crate::locale::{Say, shortened, table};
use crate::search::grammar::{self, Query};
use crate::search::{Hit, Reckoning};
use crate::state::Library;
use crate::state::api::{Answer, passages};
use crate::text::visible;

/// What is asked for.
pub struct Search<'a> {
    /// In the grammar of the page.
    pub query: &'a str,
    /// Without stems and synonyms.
    pub exact: bool,
    /// With what each score is made of.
    pub explain: bool,
    /// As JSON.
    pub json: bool,
}

#[derive(Serialize)]
struct Explained<'a> {
    #[serde(flatten)]
    answer: Answer,
    explanations: Vec<Explanation<'a>>,
}

#[derive(Serialize)]
struct Explanation<'a> {
    id: &'a str,
    terms: Vec<Reckoning>,
}

pub fn run(path: &Path, search: &Search<'_>) -> Result<ExitCode, Failure> {
    let library = Library::new(corpus::open(&super::read(path)?), &table::name);
    if search.json {
        let mut answer = library.answer(search.query, search.exact, usize::MAX);
        answer.problems.extend(library.docket.problems.iter().cloned());
        let query = grammar::parse(search.query).query;
        let explanations = || {
            let explained = answer.hits.iter().filter_map(|hit| {
                let index = library.docket.index_of(&hit.id)?;
                Some((index, library.docket.comment(index)?))
            });
            let explained = explained.map(|(index, comment)| Explanation {
                id: &comment.id,
                terms: library.explain(&query, search.exact, index),
            });
            explained.collect::<Vec<_>>()
        };
        let written = if search.explain {
            let explanations = explanations();
            serde_json::to_string_pretty(&Explained { answer, explanations })
        } else {
            serde_json::to_string_pretty(&answer)
        };
        print(&written.map_err(|error| Failure::new(error.to_string()))?);
    } else {
        super::mention_errors(path, &library.docket.problems);
        let parsed = grammar::parse(search.query);
        mention(&parsed.problems);
        print(&as_text(&library, &parsed.query, search));
    }
    Ok(ExitCode::SUCCESS)
}

/// Says on standard error what could not be read of the query.
fn mention(problems: &[Problem]) {
    for problem in problems {
        eprintln!("comments: {} {}", visible(&problem.message), visible(&problem.hint));
    }
}

fn as_text(library: &Library, query: &Query, search: &Search<'_>) -> String {
    let found = library.search(query, search.exact);
    let hits = found.best(&found.comments, usize::MAX);
    let marker = library.marker(query, search.exact);
    let mut text = Say::default().found(hits.len(), library.docket.corpus.comments.len());
    let also: Vec<_> = library.also(query, search.exact).into_iter().map(|(word, _)| word).collect();
    if !also.is_empty() {
        let _ = write!(text, " Also matched: {}.", also.join(", "));
    }
    text.push('\n');
    for hit in &hits {
        let Some(comment) = library.docket.comment(hit.comment) else { continue };
        let line = Say::default().source_line(comment.text_by, comment.text_status);
        let _ = writeln!(text, "\n{}  ({})  {line}", visible(&comment.author.name), comment.id);
        if search.explain {
            explain(&mut text, library, query, search, hit);
        }
        for (at, span) in passages(&library.docket, hit.comment, &marker) {
            let words = visible(span.of(&comment.text)).replace('\n', " ");
            let _ =
                writeln!(text, "  {}: {}", Say::default().cite(comment.text_by, &at.numbers()), shortened(&words, 200));
        }
    }
    text
}

/// What the score of a comment is made of, a term a line.
fn explain(text: &mut String, library: &Library, query: &Query, search: &Search<'_>, hit: &Hit) {
    let _ = writeln!(text, "  score {:.3}", hit.score);
    for Reckoning { term, frequency, rarity, score } in library.explain(query, search.exact, hit.comment) {
        let _ = writeln!(text, "    {score:.3}  {}: rarity {rarity:.3}, frequency {frequency:.3}", visible(&term));
    }
}
