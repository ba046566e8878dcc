//! From a string to tokens. What stands together, such as a field and its value, is one token, so that the parser only
//! has to know what joins what.

use super::ast::{Query, Shape, ValueField};
use super::problems::{Problems, Trouble};
use super::term::{Field, MARKS, Operator, bare, breaks, field, operator, sign, term};
use crate::text::visible;

/// More words than this are not looked at: nobody types them, and a paste of a whole letter must not freeze the page.
pub const MOST_WORDS: usize = 64;

/// Bytes of words and values that are looked at. What is printed around 64 of them (parentheses, operators, fields) is
/// below 2,000, so that a printed query is never too long.
const MOST_TYPED: usize = 8_000;

pub(super) enum Token {
    /// A term, a field or a value.
    Leaf(Query),
    Open,
    Close,
    And,
    Or,
    /// What follows is not meant: an operand, if it stands for a minus.
    Not,
    Near(u8),
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
    problems: &'a mut Problems,
    /// How many more words, and bytes of them, are looked at.
    words: usize,
    bytes: usize,
    /// A minus or a field that stands directly before `at`.
    negative: bool,
    field: Option<Field>,
}

pub(super) fn lex(text: &str, problems: &mut Problems) -> Vec<Token> {
    let (words, bytes) = (MOST_WORDS, MOST_TYPED);
    let mut lexer = Lexer { text, at: 0, tokens: Vec::new(), problems, words, bytes, negative: false, field: None };
    while let Some(char) = lexer.rest().chars().next() {
        match sign(char) {
            ' ' => lexer.at += char.len_utf8(),
            '"' => lexer.quoted(char.len_utf8()),
            '(' => {
                lexer.at += char.len_utf8();
                lexer.push(Token::Open);
            }
            ')' => {
                lexer.at += char.len_utf8();
                lexer.tokens.push(Token::Close);
            }
            _ => lexer.chunk(),
        }
    }
    lexer.tokens
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The sign that comes next, `None` at the end.
    fn next(&self) -> Option<char> {
        self.rest().chars().next().map(sign)
    }

    /// An operand begins: the minus before it is its own.
    fn push(&mut self, token: Token) {
        if std::mem::take(&mut self.negative) {
            self.tokens.push(Token::Not);
        }
        self.tokens.push(token);
    }

    /// What comes after is not looked at.
    fn stop(&mut self, trouble: Trouble) {
        self.problems.add(trouble, "");
        self.at = self.text.len();
    }

    /// What stands in quotes, or after a quote that is not closed.
    fn quoted(&mut self, quote: usize) {
        self.at += quote;
        let rest = self.rest();
        let inside = rest.find(|char| sign(char) == '"').and_then(|end| rest.get(..end));
        self.at += inside.unwrap_or(rest).len();
        self.at += self.rest().chars().next().map_or(0, char::len_utf8);
        let some = match self.field.take() {
            Some(Field::Value(field)) => self.value(field, inside.unwrap_or(rest).trim()),
            field => self.term(field, inside.unwrap_or(rest), Shape::Phrase, inside.is_none()),
        };
        self.negative = false;
        if !some && inside.is_some() {
            self.problems.add(Trouble::Empty, "");
        }
    }

    /// What stands without white space, quotes and parentheses.
    fn chunk(&mut self) {
        let before = self.text.get(..self.at).and_then(|before| before.chars().next_back());
        let rest = self.rest();
        let mut chunk = rest.find(breaks).and_then(|end| rest.get(..end)).unwrap_or(rest);
        self.at += chunk.len();
        let first = before.is_none_or(|char| matches!(sign(char), ' ' | '('));
        if let Some(after) = chunk.strip_prefix('-').filter(|after| first && !after.starts_with('-')) {
            self.negative = true;
            chunk = after;
        } else if let Some(operator) = operator(chunk) {
            return self.operator(operator, chunk);
        }
        let open = self.at == self.text.len();
        match field(chunk) {
            Some((Some(field), name, "")) => self.field(field, name),
            Some((Some(field), name, operand)) => {
                let some = match field {
                    Field::Text(_) => self.term(Some(field), operand, Shape::Compound, open),
                    Field::Value(field) => {
                        let value = bare(operand);
                        self.marks(operand, value.matches(MARKS).count());
                        self.value(field, value)
                    }
                };
                if !some {
                    self.problems.add(Trouble::EmptyField, name);
                }
            }
            Some((None, name, rest)) => {
                self.problems.add(Trouble::UnknownField, name);
                self.push(Token::Open);
                self.term(None, name, Shape::Compound, false);
                self.term(None, rest, Shape::Compound, open);
                self.tokens.push(Token::Close);
            }
            None => {
                self.term(None, chunk, Shape::Compound, open);
            }
        }
        // A minus that found no word here can still stand for the quotes or parentheses that come next.
        self.negative &= matches!(self.next(), Some('"' | '('));
    }

    fn operator(&mut self, operator: Operator, chunk: &str) {
        let token = match operator {
            Operator::And => Token::And,
            Operator::Or => Token::Or,
            Operator::Not => Token::Not,
            Operator::Near(asked) => {
                let within = asked.clamp(1, 100);
                if within != asked {
                    self.problems.add(Trouble::Distance, chunk);
                }
                Token::Near(u8::try_from(within).unwrap_or(u8::MAX))
            }
        };
        self.tokens.push(token);
    }

    /// A field with nothing after its colon but perhaps quotes.
    fn field(&mut self, field: Field, name: &str) {
        match self.next() {
            Some('"') => self.field = Some(field),
            Some('(') => self.problems.add(Trouble::FieldOfGroup, name),
            _ => self.problems.add(Trouble::EmptyField, name),
        }
    }

    /// Whether there is a word in the text.
    fn term(&mut self, field: Option<Field>, text: &str, shape: Shape, open: bool) -> bool {
        let (term, more) = term(text, shape, open, self.words);
        let some = more || term.is_some();
        let understood = term.as_ref().and_then(|term| term.ending.mark()).is_some();
        self.marks(text, usize::from(understood));
        if let Some(term) = term {
            let (words, bytes) = (term.words.len(), term.typed.len());
            let query = match field {
                Some(Field::Text(field)) => Query::Field(field, term),
                _ => Query::Term(term),
            };
            self.leaf(query, words, bytes);
        }
        if more {
            self.stop(Trouble::TooManyWords);
        }
        some
    }

    /// Whether there is a value.
    fn value(&mut self, field: ValueField, value: &str) -> bool {
        if value.is_empty() {
            return false;
        }
        if self.words == 0 {
            self.stop(Trouble::TooManyWords);
        } else {
            let value = visible(value).into_owned();
            let bytes = value.len();
            self.leaf(Query::Value(field, value), 1, bytes);
        }
        true
    }

    fn leaf(&mut self, query: Query, words: usize, bytes: usize) {
        if let Some(left) = self.bytes.checked_sub(bytes) {
            self.bytes = left;
            self.words = self.words.saturating_sub(words);
            self.push(Token::Leaf(query));
        } else {
            self.stop(Trouble::TooLong);
        }
    }

    /// Notes marks, if there are more than those that were understood.
    fn marks(&mut self, text: &str, understood: usize) {
        if text.matches(MARKS).count() > understood {
            self.problems.add(Trouble::StrayMark, text);
        }
    }
}
