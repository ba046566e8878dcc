//! Messages in the syntax of Project Fluent (FTL 1.0), of which this reads what our files use: one message an entry, on one
//! line but for the variants of a choice; `{ $variable }`, `{ "text" }`, and choices by number, plural category or text.
//!
//! ```text
//! found = { $shown } of { $all ->
//!     [one] { $all } comment
//!    *[other] { $all } comments
//! }
//! ```
//!
//! Fluent's own crates weigh 41 kB of download (brotli); they parse every file in the tests, and every message is held to what
//! they make of it.

use super::{Language, number};
use crate::corpus::Span;

/// What a variable stands for.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// A count, written as the language writes numbers.
    Number(usize),
    /// Anything else, as it is.
    Text(&'a str),
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl<'a, T: AsRef<str> + ?Sized> From<&'a T> for Value<'a> {
    fn from(text: &'a T) -> Self {
        Self::Text(text.as_ref())
    }
}

/// Variables by their names.
pub type Variables<'a> = &'a [(&'a str, Value<'a>)];

/// The messages of one language.
#[derive(Debug)]
pub struct Messages {
    language: Language,
    source: String,
    /// Names and patterns, sorted by name.
    entries: Vec<(Span, Span)>,
}

impl Messages {
    /// Reads a file. Any text at all gives messages, if only none.
    #[must_use]
    pub fn read(language: Language, source: String) -> Self {
        let mut entries: Vec<(Span, Span)> = Vec::new();
        let mut start = 0;
        for line in source.split_inclusive('\n') {
            let end = start + line.len();
            let first = line.bytes().next().unwrap_or(b'#');
            let name = line.split('=').next().unwrap_or_default();
            if first.is_ascii_alphabetic() && name.len() < line.len() {
                let name_end = start + name.trim_end().len();
                entries.push((Span { start, end: name_end }, Span { start: start + name.len() + 1, end }));
            } else if first != b'#'
                && let Some((_, pattern)) = entries.last_mut()
                // A comment ends what stands above it.
                && pattern.end == start
            {
                pattern.end = end;
            }
            start = end;
        }
        entries.sort_unstable_by(|a, b| a.0.of(&source).cmp(b.0.of(&source)));
        Self { language, source, entries }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The names, sorted, and what stands after each: the pattern as it is written.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries.iter().map(|(name, pattern)| (name.of(&self.source), pattern.of(&self.source).trim()))
    }

    /// A message with its variables put in. One that is missing is its name, and a variable that is missing is `{name}`: that
    /// is seen, and breaks nothing.
    #[must_use]
    pub fn say(&self, name: &str, variables: Variables<'_>) -> String {
        let found = self.entries.binary_search_by(|(known, _)| known.of(&self.source).cmp(name));
        let Some((_, pattern)) = found.ok().and_then(|at| self.entries.get(at)) else { return name.to_owned() };
        let mut said = String::new();
        let mut rest = pattern.of(&self.source).trim();
        self.write(&mut rest, variables, &mut said);
        said
    }

    /// Writes a pattern up to its end, or to the brace that ends what it stands in.
    fn write(&self, rest: &mut &str, variables: Variables<'_>, said: &mut String) {
        loop {
            let (text, after) = rest.split_at(rest.find(['{', '}']).unwrap_or(rest.len()));
            said.push_str(text);
            *rest = after;
            let Some(inside) = rest.strip_prefix('{') else { return };
            *rest = inside.trim_start();
            self.write_placeable(rest, variables, said);
        }
    }

    /// Writes what stands in braces, and goes on behind them.
    fn write_placeable(&self, rest: &mut &str, variables: Variables<'_>, said: &mut String) {
        if let Some(text) = rest.strip_prefix('"') {
            let (text, after) = text.split_once('"').unwrap_or((text, ""));
            said.push_str(text);
            *rest = after;
        } else if let Some(name) = rest.strip_prefix('$') {
            let (name, after) = name.split_at(name.find(|c: char| !is_name(c)).unwrap_or(name.len()));
            let value = variables.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
            *rest = after.trim_start();
            if let Some(variants) = rest.strip_prefix("->") {
                let mut pattern = self.choose(rest, variants, value);
                self.write(&mut pattern, variables, said);
                return;
            }
            match value {
                Some(value) => self.write_value(value, said),
                None => said.extend(["{", name, "}"]),
            }
        }
        *rest = rest.split_once('}').map_or("", |(_, after)| after);
    }

    fn write_value(&self, value: Value<'_>, said: &mut String) {
        match value {
            Value::Number(value) => said.push_str(&number(self.language, value)),
            Value::Text(text) => {
                let [open, close] = self.language.isolates(text);
                said.extend([open, text, close]);
            }
        }
    }

    /// The first of the variants that fits, or the one with the asterisk; `rest` goes on behind all of them.
    fn choose<'p>(&self, rest: &mut &'p str, variants: &'p str, value: Option<Value<'_>>) -> &'p str {
        let (mut chosen, mut fallback) = (None, "");
        *rest = variants;
        loop {
            *rest = rest.trim_start();
            let is_default = rest.starts_with('*');
            let Some((key, after)) = rest.trim_start_matches('*').strip_prefix('[').and_then(|key| key.split_once(']'))
            else {
                *rest = rest.split_once('}').map_or("", |(_, after)| after);
                return chosen.unwrap_or(fallback);
            };
            let (pattern, after) = after.split_at(variant_end(after));
            *rest = after;
            let pattern = pattern.trim();
            if is_default {
                fallback = pattern;
            }
            let fits = match value {
                Some(Value::Number(value)) => key.parse() == Ok(value) || self.language.plural(value) == key,
                Some(Value::Text(text)) => text == key,
                None => false,
            };
            if fits && chosen.is_none() {
                chosen = Some(pattern);
            }
        }
    }
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// Where a variant ends: at the line on which another begins, or at the brace that ends all of them.
fn variant_end(pattern: &str) -> usize {
    let mut depth = 0;
    let mut is_first = false;
    for (at, letter) in pattern.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => return at,
            '}' => depth -= 1,
            '*' | '[' if is_first && depth == 0 => return at,
            _ => {}
        }
        is_first = letter == '\n' || is_first && letter.is_whitespace();
    }
    pattern.len()
}
