//! What a search asks for and finds, in words; and a form and examples that write one.

use super::super::{Library, State};
use super::pieces::{MarkKind, Piece, plain};
use crate::locale::Say;
use crate::search::Reason;
use crate::search::grammar::{Blank, Query, ValueField, print};
use crate::text::visible;
use crate::vars;

/// Words that were found beside those that were asked for, and whether they are to be.
#[derive(Clone, Debug, PartialEq)]
pub struct AlsoView {
    /// The sentence, with the words marked.
    pub said: Vec<Piece>,
    /// The button that has them found, or no longer; empty when it would change nothing.
    pub button: String,
    /// Whether that button takes the whole sentence away.
    pub last: bool,
}

/// Ways to write a search.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpView {
    /// The boxes of the form: which, its label, what it holds.
    pub blanks: Vec<(Blank, String, String)>,
    /// What was typed says more than the form can: a sentence; empty when it does not.
    pub richer: String,
    /// Searches to try, and what each is for.
    pub examples: Vec<(String, String)>,
}

/// More words than this are counted, not named, for each reason.
const MOST_ALSO: usize = 6;

/// What the words ask for; empty when they ask for nothing.
pub(super) fn meaning(library: &Library, query: &Query) -> String {
    match query {
        Query::All => String::new(),
        query => {
            let meaning = library.say.query_meaning(query, &|field, value| library.label_of(field, value));
            library.say.with("meaning", vars![meaning = &meaning])
        }
    }
}

/// What else is found, or that nothing else is to be.
pub(super) fn also(library: &Library, state: &State, query: &Query) -> Option<AlsoView> {
    if *query == Query::All {
        return None;
    }
    let all = library.also(query, false);
    let exactly = library.also(query, true);
    let more = all.len() > exactly.len();
    let shown = if state.exact { &exactly } else { &all };
    if shown.is_empty() && !state.exact {
        return None;
    }
    let say = &library.say;
    let mut said = Vec::new();
    if state.exact {
        said.push(plain(&say.get("as-typed")));
    }
    if !shown.is_empty() {
        said.extend([plain(if state.exact { " " } else { "" }), plain(&say.get("also-matched"))]);
        words(&mut said, shown, say);
    }
    let button = match (state.exact, more) {
        (true, _) => say.get("also-related"),
        (false, true) => say.get("only-as-typed"),
        (false, false) => String::new(),
    };
    Some(AlsoView { said, button, last: state.exact && all.is_empty() })
}

/// Words by their reasons: `exists, existing (same stem); remit (same meaning).`
fn words(said: &mut Vec<Piece>, also: &[(String, Reason)], say: &Say) {
    let mut named: Vec<&str> = Vec::new();
    for same in also.chunk_by(|(_, a), (_, b)| a == b) {
        let new: Vec<&str> = same.iter().map(|(word, _)| word.as_str()).filter(|word| !named.contains(word)).collect();
        let Some((_, reason)) = same.first().filter(|_| !new.is_empty()) else { continue };
        said.extend((!named.is_empty()).then(|| plain(&say.get("reasons-separator"))));
        for (at, word) in new.iter().take(MOST_ALSO).enumerate() {
            said.extend((at > 0).then(|| plain(&say.get("series-separator"))));
            said.push(Piece::Text { text: visible(word).into_owned(), marks: vec![MarkKind::Hit] });
        }
        let more = new.len().saturating_sub(MOST_ALSO);
        if more > 0 {
            said.push(plain(&say.with("and-others", vars![more])));
        }
        said.push(plain(&say.with("for-a-reason", vars![reason = &say.reason(*reason)])));
        named.extend(new);
    }
    said.push(plain(&say.get("full-stop")));
}

/// What could not be read of what was typed: what stands there, and what that means.
pub(super) fn notes(state: &State, say: &Say) -> Vec<(String, String)> {
    let said = |problem: crate::corpus::Problem| {
        (visible(&problem.found).into_owned(), format!("{} {}", problem.message, problem.hint))
    };
    let mut notes: Vec<_> = state.query_problems().into_iter().map(said).collect();
    notes.extend(has_small_or(&state.typed).then(|| ("or".to_owned(), say.get("small-or"))));
    notes
}

/// Whether `or` stands between two words, outside a phrase: there it is a word like any other.
fn has_small_or(typed: &str) -> bool {
    let between = |(at, _): (usize, &str)| {
        let (before, after) = typed.split_at(at);
        let whole = before.ends_with(' ') && after.starts_with("or ");
        let outside = before.matches('"').count() % 2 == 0;
        whole && outside && !before.trim().is_empty() && after.len() > "or ".len()
    };
    typed.match_indices("or").any(between)
}

/// The form as it is filled in, and searches to try.
pub(super) fn help(library: &Library, state: &State) -> HelpView {
    let say = &library.say;
    let form = state.form();
    let richer = if form.is_none() { say.get("richer-than-form") } else { String::new() };
    let mut form = form.unwrap_or_default();
    let blanks = Blank::ALL.map(|blank| (blank, say.blank(blank), form.blank(blank).clone()));
    let words = say.examples().into_iter().map(|(query, what)| (query.to_owned(), what));
    // Values of this corpus: an example that finds nothing teaches nothing.
    let values = [ValueField::Kind, ValueField::Country, ValueField::Paper, ValueField::Issue].map(|field| {
        let value = library.example_of(field)?;
        Some((print(&Query::Value(field, value)), say.value_field(field)))
    });
    HelpView { blanks: blanks.into(), richer, examples: words.chain(values.into_iter().flatten()).collect() }
}

#[cfg(test)]
mod tests {
    use super::has_small_or;

    #[test]
    fn a_small_or_between_two_words_is_noticed() {
        for typed in ["roads or rail", "who:a or b", "\"a b\" or c"] {
            assert!(has_small_or(typed), "{typed}");
        }
        for typed in
            ["or", "or rail", "roads or", "roads or ", "roads OR rail", "\"roads or rail\"", "for rail", "organ or"]
        {
            assert!(!has_small_or(typed), "{typed}");
        }
    }
}
