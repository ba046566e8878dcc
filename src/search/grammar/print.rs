//! From a query to the string that stands for it.

use std::fmt::Write as _;

use super::ast::{Ending, Query, Shape, Term};
use super::term::{bare, breaks, operator, sign};

impl Ending {
    /// The sign for it.
    pub(super) fn mark(self) -> Option<char> {
        match self {
            Self::Plain | Self::Typing => None,
            Self::Prefix => Some('*'),
            Self::Variants => Some('~'),
        }
    }
}

/// The canonical string of a query: of all those that parse to it the one that a person would type. For a query in
/// normal form `parse` gives it back.
///
/// When the last word is not being typed any more, and nothing else says so, a space stands after it.
#[must_use]
pub fn print(query: &Query) -> String {
    let mut out = String::new();
    write(&mut out, query);
    match query.last().map(|term| term.ending) {
        // What closes after a word that is being typed is not typed yet. No word ends in these.
        Some(Ending::Typing) => out.truncate(out.trim_end_matches(['"', ')']).len()),
        Some(Ending::Plain) if !out.ends_with(['"', ')']) => out.push(' '),
        _ => {}
    }
    out
}

fn write(out: &mut String, query: &Query) {
    match query {
        Query::All => {}
        Query::Term(term) => write_term(out, term),
        Query::Near { left, right, within } => {
            write_term(out, left);
            let _ = write!(out, " NEAR/{within} ");
            write_term(out, right);
        }
        Query::Field(field, term) => {
            out.push_str(field.name());
            out.push(':');
            write_term(out, term);
        }
        Query::Value(field, value) => {
            out.push_str(field.name());
            out.push(':');
            if bare(value) == value && !value.contains(breaks) {
                out.push_str(value);
            } else {
                out.push('"');
                // A value cannot hold a quote: there is no way to write it.
                out.extend(value.chars().map(|char| if sign(char) == '"' { '\'' } else { char }));
                out.push('"');
            }
        }
        Query::Not(query) => {
            out.push('-');
            write_within(out, query, matches!(**query, Query::And(_) | Query::Or(_) | Query::Near { .. }));
        }
        Query::And(queries) => write_all(out, queries, " "),
        Query::Or(queries) => write_all(out, queries, " OR "),
    }
}

/// Alternatives need no parentheses among what is asked for together, but the other way round.
fn write_all(out: &mut String, queries: &[Query], between: &str) {
    for (at, query) in queries.iter().enumerate() {
        if at > 0 {
            out.push_str(between);
        }
        write_within(out, query, matches!(query, Query::And(_)));
    }
}

fn write_within(out: &mut String, query: &Query, parentheses: bool) {
    if parentheses {
        out.push('(');
    }
    write(out, query);
    if parentheses {
        out.push(')');
    }
}

fn write_term(out: &mut String, term: &Term) {
    let mark = term.ending.mark();
    let quotes = term.shape == Shape::Phrase || mark.is_none() && operator(&term.typed).is_some();
    if quotes {
        out.push('"');
    }
    out.push_str(&term.typed);
    out.extend(mark);
    if quotes {
        out.push('"');
    }
}
