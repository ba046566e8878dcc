//! The language in which a reader asks: read ([`parse`]), written back ([`print()`]), and shown in boxes ([`Form`]).
//!
//! ```text
//! query    = or*                          all of them, in any order: AND between them says nothing more
//! or       = item ( "OR" item )*          joins its neighbours: a b OR c d asks for a, for b or c, and for d
//! item     = ( "-" | "NOT" )* operand
//! operand  = near | term | field | "(" query ")"
//! near     = term ( "NEAR" | "NEAR/" 1..100 ) term         at most so many words apart; NEAR alone is NEAR/10
//! term     = word | word "*" | word "~" | '"' words '"'    the word, words that begin so, words spelt like it
//! field    = ( "who:" | "title:" ) term
//!          | ( "kind:" | "country:" | "paper:" | "issue:" ) value
//! value    = what has no white space | '"' anything '"'    an id or a label
//! ```
//!
//! - Operators are in upper case, since "or" and "not" are words; names of fields are in either. A field, a minus and
//!   what they belong to stand together. A minus followed by white space or another minus, or within a word, is a dash.
//! - A word is what [`crate::text::words`] finds. What is typed without white space and has several of them, such as
//!   `DNS-CERT`, `ICANN's` or `12:30`, is one term: [`Shape::Compound`].
//! - Where nothing follows the last word, not even a space, it may still be being typed: [`Ending::Typing`]. This holds
//!   for the last word of a phrase that is not closed yet, too.
//! - Quotes of other languages (“ ” „ « ») are quotes; parentheses and colons may be full-width.
//! - A `*` before the closing quote holds for the last word of the phrase. In quotes `OR` is a word.
//! - `foo:bar`, where no field has this name, asks for both words. Before `//` or a digit a colon is punctuation.
//!
//! Any string is a query. What is left out of it is listed as problems, each kind once; what is merely not finished
//! (an open quote or parenthesis) is none. Parsing takes time linear in the string, and looks at so much of it only
//! that no paste can freeze the page: [`MOST_BYTES`], [`MOST_WORDS`], [`MOST_DEPTH`].
//!
//! # Normal form
//!
//! What [`parse`] gives, and what [`Query::and`], [`Query::or`] and [`Query::negate`] keep: [`Query::All`] stands alone; an
//! And has at least two members, all different and none an And, and so has an Or; nothing is negated twice; only the last
//! term of a query is [`Ending::Typing`]. For all queries of this form `parse(&print(&query)).query == query`, without
//! problems; so a string printed once prints as itself.
//!
//! This module knows no comments: what a term matches is the engine's, what a value is called the corpus's, and how a
//! query is said in words the `locale`'s.

mod ast;
mod form;
mod lexer;
mod parse;
mod print;
mod problems;
mod term;

pub use ast::{Ending, Query, Shape, Term, TextField, ValueField};
pub use form::{Blank, Form};
pub use lexer::MOST_WORDS;
pub use parse::{MOST_BYTES, MOST_DEPTH, Parsed, parse};
pub use print::print;
