//! The paths that Rust code names: `use a::{b, c::d};` names `a::b` and `a::c::d`. Comments, strings and characters name
//! none.

use std::iter::Peekable;
use std::str::Chars;
use std::vec::IntoIter;

/// A path, and the line on which it begins.
#[derive(Debug, PartialEq, Eq)]
pub struct Path {
    /// Counts from 1.
    pub line: usize,
    /// `["crate", "corpus", "Span"]`; a word that stands alone is a path of one.
    pub names: Vec<String>,
}

/// The paths of a source file, in order.
pub fn paths(source: &str) -> Vec<Path> {
    let mut tokens = tokens(source).into_iter().peekable();
    let mut paths = Vec::new();
    while let Some((line, token)) = tokens.next() {
        if let Token::Name(name) = token {
            path(line, vec![name], &mut tokens, &mut paths);
        }
    }
    paths
}

fn path(line: usize, mut names: Vec<String>, tokens: &mut Peekable<IntoIter<(usize, Token)>>, paths: &mut Vec<Path>) {
    while tokens.next_if(|(_, token)| *token == Token::Join).is_some() {
        match tokens.peek() {
            Some((_, Token::Name(name))) => names.push(name.clone()),
            Some((_, Token::Sign('{'))) => {
                tokens.next();
                while let Some((line, token)) = tokens.next() {
                    match token {
                        Token::Name(name) => path(line, [&names[..], &[name]].concat(), tokens, paths),
                        Token::Sign('}') => return,
                        _ => {}
                    }
                }
                return;
            }
            _ => break,
        }
        tokens.next();
    }
    paths.push(Path { line, names });
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Name(String),
    Join,
    Sign(char),
}

fn tokens(source: &str) -> Vec<(usize, Token)> {
    let mut tokens = Vec::new();
    let mut chars = source.chars().peekable();
    let mut line = 1;
    while let Some(char) = chars.next() {
        match char {
            '\n' => line += 1,
            '/' if chars.peek() == Some(&'/') => while chars.next_if(|&next| next != '\n').is_some() {},
            '"' => line += string(&mut chars, 0),
            '\'' => character(&mut chars),
            ':' if chars.next_if_eq(&':').is_some() => tokens.push((line, Token::Join)),
            char if char.is_alphabetic() || char == '_' => {
                let mut name = char.to_string();
                while let Some(next) = chars.next_if(|next| next.is_alphanumeric() || *next == '_') {
                    name.push(next);
                }
                // `r"…"`, `b"…"`, `r#"…"#`: what follows is a string.
                if matches!(name.as_str(), "r" | "b" | "br") && matches!(chars.peek(), Some('"' | '#')) {
                    let mut hashes = 0;
                    while chars.next_if_eq(&'#').is_some() {
                        hashes += 1;
                    }
                    if chars.next_if_eq(&'"').is_some() {
                        line += string(&mut chars, if name == "b" { 0 } else { hashes + 1 });
                    }
                } else {
                    tokens.push((line, Token::Name(name)));
                }
            }
            char if char.is_whitespace() => {}
            char => tokens.push((line, Token::Sign(char))),
        }
    }
    tokens
}

/// Passes the rest of a string and counts its lines. `raw` is 0, or one more than the hashes around a raw string.
fn string(chars: &mut Peekable<Chars<'_>>, raw: usize) -> usize {
    let mut lines = 0;
    while let Some(char) = chars.next() {
        match char {
            '\n' => lines += 1,
            '\\' if raw == 0 => lines += usize::from(chars.next() == Some('\n')),
            '"' if (1..raw).all(|_| chars.next_if_eq(&'#').is_some()) => break,
            _ => {}
        }
    }
    lines
}

/// Passes a character; a lifetime has no second quote and is a name like another.
fn character(chars: &mut Peekable<Chars<'_>>) {
    let mut ahead = chars.clone();
    let first = ahead.next();
    let is_character = first == Some('\\') || ahead.next() == Some('\'');
    if is_character {
        let escaped = chars.next() == Some('\\');
        if escaped {
            chars.next();
        }
        while chars.next().is_some_and(|char| char != '\'') {}
    }
}

#[test]
fn paths_are_read_out_of_code_and_nothing_else() {
    let code = r##"
        //! std::comment
        use crate::{corpus::{Span, model::*}, text};
        let a = b'{'; let b = "std::string \" // \
            still"; let c = r#"std::raw "quoted" "#; let d: &'static str = '\u{2028}';
        fn f() -> Option<std::time::Instant> { super::super::g::<u8>() }
    "##;
    let found: Vec<_> =
        paths(code).into_iter().map(|path| format!("{} {}", path.line, path.names.join("::"))).collect();
    let expected = [
        "3 use",
        "3 crate::corpus::Span",
        "3 crate::corpus::model",
        "3 crate::text",
        "4 let",
        "4 a",
        "4 b",
        "4 let",
        "4 b",
        "5 let",
        "5 c",
        "5 let",
        "5 d",
        "5 static",
        "5 str",
        "6 fn",
        "6 f",
        "6 Option",
        "6 std::time::Instant",
        "6 super::super::g",
        "6 u8",
    ];
    assert_eq!(found, expected);
}
