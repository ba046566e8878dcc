//! How a stretch of what was typed becomes a term, and which signs and names mean something.

use super::ast::{Ending, Shape, Term, TextField, ValueField};
use crate::text::{Word, words};

/// A sign as it is meant: white space is `' '`, quotes are `'"'`, full-width signs are ASCII.
pub(super) fn sign(char: char) -> char {
    match char {
        '“' | '”' | '„' | '‟' | '«' | '»' | '＂' => '"',
        '（' => '(',
        '）' => ')',
        '：' => ':',
        space if space.is_whitespace() => ' ',
        char => char,
    }
}

/// Whether a sign ends what is typed without white space.
pub(super) fn breaks(char: char) -> bool {
    matches!(sign(char), ' ' | '"' | '(' | ')')
}

/// Signs that say what a word stands for.
pub(super) const MARKS: [char; 2] = ['*', '~'];

/// What joins or negates, in upper case and alone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    And,
    Or,
    Not,
    /// With the distance as written, however large.
    Near(usize),
}

/// How many words apart, where NEAR does not say.
const NEAR: usize = 10;

/// The operator that a chunk is, if it is one.
pub(super) fn operator(chunk: &str) -> Option<Operator> {
    match chunk {
        "AND" => Some(Operator::And),
        "OR" => Some(Operator::Or),
        "NOT" => Some(Operator::Not),
        // With its slash it is still being typed.
        "NEAR" | "NEAR/" => Some(Operator::Near(NEAR)),
        _ => {
            let digits = chunk.strip_prefix("NEAR/").filter(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))?;
            Some(Operator::Near(digits.parse().unwrap_or(usize::MAX)))
        }
    }
}

/// A field of either sort.
#[derive(Clone, Copy)]
pub(super) enum Field {
    Text(TextField),
    Value(ValueField),
}

/// The field before a colon, its name as written, and what follows; no field (`None`) when it only looks like one, as
/// in `foo:bar`. Nothing where the colon is punctuation, as in an address or a time of day.
pub(super) fn field(chunk: &str) -> Option<(Option<Field>, &str, &str)> {
    let colon = chunk.find(|char| sign(char) == ':')?;
    let (name, rest) = chunk.split_at_checked(colon)?;
    let rest = rest.strip_prefix([':', '：'])?;
    let text = TextField::ALL.into_iter().find(|field| field.name().eq_ignore_ascii_case(name));
    let value = ValueField::ALL.into_iter().find(|field| field.name().eq_ignore_ascii_case(name));
    let known = text.map(Field::Text).or(value.map(Field::Value));
    let like_one = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphabetic())
        && rest.starts_with(char::is_alphabetic)
        && words(rest).next().is_some();
    (known.is_some() || like_one).then_some((known, name, rest))
}

/// The first words of a text as one term, at most so many, and whether there were more. `shape` is what they are when
/// they are several; `open` says that nothing follows, so that the last word may still be being typed.
pub(super) fn term(text: &str, shape: Shape, open: bool, most: usize) -> (Option<Term>, bool) {
    let mut found: Vec<Word> = words(text).take(most.saturating_add(1)).collect();
    let more = found.len() > most;
    found.truncate(most);
    let Some(last) = found.last() else { return (None, more) };
    let phrase = shape == Shape::Phrase;
    let ending = match text.get(last.span.end..).unwrap_or_default().as_bytes() {
        [] if open => Ending::Typing,
        [b'*', ..] if !more => Ending::Prefix,
        [b'~', ..] if !more && !phrase => Ending::Variants,
        _ => Ending::Plain,
    };
    let shape = if found.len() > 1 { shape } else { Shape::Word };
    let mut typed = joined(text, &found, phrase);
    if shape == Shape::Compound && (operator(&typed).is_some() || field(&typed).is_some()) {
        typed = typed.replace(|char: char| !char.is_alphanumeric() && char.is_ascii(), "-");
    }
    let words = found.into_iter().map(|word| word.folded).collect();
    (Some(Term { typed, words, ending, shape }), more)
}

/// The words with what stands between them, where that is harmless and says nothing to the grammar.
fn joined(text: &str, words: &[Word], phrase: bool) -> String {
    let mut typed = String::new();
    let mut before = None;
    for word in words {
        if let Some(end) = before {
            let gap = text.get(end..word.span.start).unwrap_or_default();
            let plain = if phrase { " " } else { "-" };
            typed.push_str(if gap.chars().all(is_harmless) { gap } else { plain });
        }
        typed.push_str(word.span.of(text));
        before = Some(word.span.end);
    }
    typed
}

/// Neither a mark nor a quote, nor anything that could change how what stands beside it is shown.
fn is_harmless(char: char) -> bool {
    matches!(char, ' '..='}' | '’') && !matches!(char, '"' | '*')
}

/// A value as written without quotes: from its first word to its last.
pub(super) fn bare(text: &str) -> &str {
    let mut spans = words(text).map(|word| word.span);
    let Some(first) = spans.next() else { return "" };
    let end = spans.last().unwrap_or(first).end;
    text.get(first.start..end).unwrap_or_default()
}
