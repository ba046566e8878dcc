//! From tokens to a query in normal form.

use std::iter::Peekable;
use std::vec::IntoIter;

use super::ast::Query;
use super::lexer::{Token, lex};
use super::problems::{Problems, Trouble};
use crate::corpus::Problem;

/// What comes after is not looked at.
pub const MOST_BYTES: usize = 10_000;

/// Parentheses in parentheses: deeper ones are left out, so that no string can overflow the stack.
pub const MOST_DEPTH: usize = 16;

/// A query, and what was left out of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// In normal form.
    pub query: Query,
    /// Each kind once, in the order in which they came up; their codes begin with `query-`.
    pub problems: Vec<Problem>,
}

/// Reads what was typed. Any string is a query.
#[must_use]
pub fn parse(typed: &str) -> Parsed {
    let mut problems = Problems::default();
    let looked_at = typed.get(..typed.floor_char_boundary(MOST_BYTES)).unwrap_or(typed);
    if looked_at.len() < typed.len() {
        problems.add(Trouble::TooLong, "");
    }
    let tokens = lex(looked_at, &mut problems).into_iter().peekable();
    let mut parser = Parser { tokens, problems, left_out: 0 };
    let query = parser.query(0);
    Parsed { query, problems: parser.problems.0 }
}

struct Parser {
    tokens: Peekable<IntoIter<Token>>,
    problems: Problems,
    /// Opening parentheses that were too deep, and are not closed yet.
    left_out: usize,
}

impl Parser {
    /// Up to the end, or to the parenthesis that closes it. All when there is nothing in it.
    fn query(&mut self, depth: usize) -> Query {
        let mut all: Vec<Vec<Query>> = Vec::new();
        let mut or = false;
        while let Some(token) = self.tokens.peek() {
            match token {
                Token::Leaf(_) | Token::Open | Token::Not => {
                    let item = self.item(depth);
                    match all.last_mut() {
                        _ if item == Query::All => continue,
                        Some(last) if or => last.push(item),
                        _ => all.push(vec![item]),
                    }
                    or = false;
                    continue;
                }
                Token::Close if self.left_out > 0 => self.left_out -= 1,
                Token::Close if depth > 0 => break,
                Token::Close => self.problems.add(Trouble::StrayParenthesis, ""),
                Token::Near(_) => self.problems.add(Trouble::NearWhat, ""),
                Token::Or if or || all.is_empty() => self.problems.add(Trouble::OrWhat, ""),
                Token::Or => or = true,
                Token::And => {}
            }
            self.tokens.next();
        }
        if or {
            self.problems.add(Trouble::OrWhat, "");
        }
        Query::and(all.into_iter().map(Query::or).collect())
    }

    /// What AND and OR join. All when there is nothing, as in `()`.
    fn item(&mut self, depth: usize) -> Query {
        let (mut negated, mut negative) = (false, false);
        loop {
            match self.tokens.peek() {
                Some(Token::Not) => (negated, negative) = (true, !negative),
                Some(Token::And) => {}
                Some(Token::Open) if depth >= MOST_DEPTH => {
                    self.problems.add(Trouble::TooDeep, "");
                    self.left_out += 1;
                }
                Some(Token::Open | Token::Leaf(_)) => break,
                _ => {
                    if negated {
                        self.problems.add(Trouble::NotWhat, "");
                    }
                    return Query::All;
                }
            }
            self.tokens.next();
        }
        let query = match self.tokens.next() {
            Some(Token::Leaf(query)) if negative => query,
            Some(Token::Leaf(query)) => self.near(query),
            _ => {
                let query = self.query(depth + 1);
                if self.tokens.next().is_some() && query == Query::All {
                    self.problems.add(Trouble::Empty, "");
                }
                query
            }
        };
        if negative { Query::negate(query) } else { query }
    }

    /// The operand and what it is to be near to; else itself, and a NEAR is left for [`Self::query`] to complain of.
    fn near(&mut self, query: Query) -> Query {
        let Query::Term(left) = query else { return query };
        let Some(&Token::Near(within)) = self.tokens.peek() else { return Query::Term(left) };
        self.tokens.next();
        let right = self.tokens.next_if(|token| matches!(token, Token::Leaf(Query::Term(_))));
        if let Some(Token::Leaf(Query::Term(right))) = right {
            return Query::Near { left, right, within };
        }
        self.problems.add(Trouble::NearWhat, "");
        Query::Term(left)
    }
}
