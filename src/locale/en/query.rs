//! What a query asks for, in words.
//!
//! The words go on from "5 of 7 comments". Each part of a query is a verb and its object; parts that stand together and
//! have the same verb share it. Where English would leave open what belongs together, "both" and "either" say it.

use crate::search::Reason;
use crate::search::grammar::{Blank, Ending, Query, Shape, Term, TextField, ValueField};

/// What a query asks for: `have the word “gap” and a word beginning with “exist”`. Nothing when it asks for nothing.
///
/// `label` gives the name of a value; one that has none is quoted.
#[must_use]
pub fn query_meaning(query: &Query, label: &dyn Fn(ValueField, &str) -> Option<String>) -> String {
    let (queries, and) = match query {
        Query::All => return String::new(),
        Query::And(queries) => (queries.as_slice(), AND),
        Query::Or(queries) => (queries.as_slice(), OR),
        query => (std::slice::from_ref(query), AND),
    };
    joined(&clauses(queries, and, label).iter().map(Clause::said).collect::<Vec<_>>(), and)
}

type Label<'a> = &'a dyn Fn(ValueField, &str) -> Option<String>;

const AND: &str = " and ";
const OR: &str = " or ";

const HAVE: &str = "have ";
const ARE_FROM: &str = "are from ";
const ANSWER: &str = "answer the paper ";
const TAKE_UP: &str = "take up the issue ";
/// Of what has verbs of its own.
const NO_VERB: &str = "";

/// Verbs that say yes, and the same that say no.
const VERBS: [(&str, &str); 5] = [
    (HAVE, "do not have "),
    (ARE_FROM, "are not from "),
    (ANSWER, "do not answer the paper "),
    (TAKE_UP, "do not take up the issue "),
    (NO_VERB, "are not among those that "),
];

/// A verb and what it is said of.
struct Clause {
    verb: &'static str,
    objects: Vec<String>,
    /// Between the objects.
    and: &'static str,
}

impl Clause {
    fn new(verb: &'static str, object: String) -> Self {
        Self { verb, objects: vec![object], and: AND }
    }

    fn says_no(&self) -> bool {
        VERBS.iter().any(|(_, no)| *no == self.verb)
    }

    fn said(&self) -> String {
        // None of several: "do not have either".
        let objects = if self.says_no() { bracketed(&self.objects, OR) } else { joined(&self.objects, self.and) };
        format!("{}{objects}", self.verb)
    }

    /// The opposite.
    fn negated(self) -> Self {
        let no = VERBS.iter().find(|(yes, _)| *yes == self.verb).map_or(self.verb, |(_, no)| no);
        Self { verb: no, ..self }
    }
}

/// One part of a query, as one clause with one object.
fn part(query: &Query, label: Label<'_>) -> Clause {
    match query {
        Query::All => Clause::new(NO_VERB, "are there".to_owned()),
        Query::Term(term) => Clause::new(HAVE, long(term)),
        Query::Near { left, right, within } => {
            let words = if *within == 1 { "word" } else { "words" };
            Clause::new(HAVE, format!("{} within {within} {words} of {}", short(left), short(right)))
        }
        Query::Field(field, term) => {
            let place = match field {
                TextField::Who => "in the commenter’s name",
                TextField::Title => "in the title",
            };
            Clause::new(HAVE, format!("{} {place}", short(term)))
        }
        Query::Value(field, value) => {
            let verb = match field {
                ValueField::Kind | ValueField::Country => ARE_FROM,
                ValueField::Paper => ANSWER,
                ValueField::Issue => TAKE_UP,
            };
            let object = match label(*field, value) {
                Some(name) if verb == ARE_FROM => name,
                name => format!("“{}”", name.as_ref().unwrap_or(value)),
            };
            Clause::new(verb, object)
        }
        Query::Not(query) => part(query, label).negated(),
        Query::And(queries) => group(clauses(queries, AND, label), AND),
        Query::Or(queries) => group(clauses(queries, OR, label), OR),
    }
}

/// The clauses of a group: one for each verb.
fn clauses(queries: &[Query], and: &'static str, label: Label<'_>) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::new();
    for query in queries {
        let mut part = part(query, label);
        // "Do not have a, or do not have b" is not "do not have either"; and clauses are not objects of one verb.
        let shared = part.verb != NO_VERB && (and == AND || !part.says_no());
        match clauses.iter_mut().find(|clause| shared && clause.verb == part.verb) {
            Some(clause) => clause.objects.append(&mut part.objects),
            None => clauses.push(Clause { and, ..part }),
        }
    }
    clauses
}

/// A group within something else, as one clause with one object.
fn group(clauses: Vec<Clause>, and: &'static str) -> Clause {
    match <[Clause; 1]>::try_from(clauses) {
        Ok([clause]) if clause.says_no() => Clause::new(NO_VERB, clause.said()),
        Ok([clause]) => Clause::new(clause.verb, bracketed(&clause.objects, and)),
        Err(clauses) => {
            let said: Vec<_> = clauses.iter().map(Clause::said).collect();
            Clause::new(NO_VERB, format!("{}{}", if and == AND { "both " } else { "either " }, joined(&said, and)))
        }
    }
}

/// `both a and b`, `all of a, b and c`, `either a, b or c`.
fn bracketed(objects: &[String], and: &str) -> String {
    let bracket = match (objects.len(), and) {
        (1, _) => "",
        (2, AND) => "both ",
        (_, AND) => "all of ",
        _ => "either ",
    };
    format!("{bracket}{}", joined(objects, and))
}

/// `a`, `a and b`, `a, b and c`.
fn joined(items: &[String], and: &str) -> String {
    match items {
        [most @ .., last] if !most.is_empty() => format!("{}{and}{last}", most.join(", ")),
        items => items.concat(),
    }
}

/// A term by itself: `the word “gap”`.
fn long(term: &Term) -> String {
    match (term.shape, term.ending) {
        (Shape::Word, Ending::Plain) => format!("the word {}", short(term)),
        (Shape::Word, _) => short(term),
        (Shape::Compound, Ending::Variants) => format!("the words {} together, or spelt like that", short(term)),
        (Shape::Compound, _) => format!("the words {} together", short(term)),
        (Shape::Phrase, _) => format!("the phrase {}", short(term)),
    }
}

/// A term in the course of a sentence: `“gap”`.
fn short(term: &Term) -> String {
    let typed = &term.typed;
    match (term.shape, term.ending) {
        (_, Ending::Plain) | (Shape::Compound | Shape::Phrase, Ending::Variants) => format!("“{typed}”"),
        (Shape::Word, Ending::Typing | Ending::Prefix) => format!("a word beginning with “{typed}”"),
        (Shape::Word, Ending::Variants) => format!("a word spelt like “{typed}”"),
        (Shape::Compound | Shape::Phrase, Ending::Typing | Ending::Prefix) => format!("“{typed}…”"),
    }
}

/// Before the words that were found beside those asked for.
pub const ALSO: &str = "Also matched: ";
/// What is said when no others are to be found.
pub const AS_TYPED: &str = "Only the words as typed.";
/// That a small `or` asks for a word.
pub const SMALL_OR: &str = "is looked for as a word; in capitals, OR asks for comments that have either.";
/// The button that has it so.
pub const ONLY_AS_TYPED: &str = "Only the words as typed";
/// The button that ends it.
pub const ALSO_RELATED: &str = "Also words that mean the same";

/// What two words have in common.
#[must_use]
pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Same => "same word",
        Reason::Joined => "joined or apart",
        Reason::Beginning => "same beginning",
        Reason::Stem => "same stem",
        Reason::Variant => "similar spelling",
        Reason::Synonym => "same meaning",
    }
}

/// The label of a box of the search form.
#[must_use]
pub fn blank(blank: Blank) -> &'static str {
    match blank {
        Blank::AllWords => "All of these words",
        Blank::Phrase => "This exact phrase",
        Blank::AnyWords => "Any of these words",
        Blank::NoWords => "None of these words",
        Blank::Name => "In the commenter’s name",
    }
}

/// Stands in the form when it cannot show the query.
pub const RICHER_THAN_FORM: &str =
    "The search above says more than these boxes can show. What is written here takes its place.";

/// Searches to try, and what each is for. A space at the end says that the last word is whole.
pub const EXAMPLES: &[(&str, &str)] = &[
    ("cost funding ", "both words, anywhere"),
    ("\"no clear need\"", "a phrase, word for word"),
    ("cost OR funding ", "one of the words, or both"),
    ("cost -funding ", "one word and not the other"),
    ("(cost OR funding) need ", "parentheses group"),
    ("fund*", "words beginning so"),
    ("organise~", "words spelt nearly so"),
    ("need NEAR/8 evidence ", "at most 8 words apart"),
    ("who:association ", "in the commenter’s name"),
    ("title:security ", "in the title"),
];

/// What a field that takes a value is for.
#[must_use]
pub fn value_field(field: ValueField) -> &'static str {
    match field {
        ValueField::Kind => "a kind of commenter",
        ValueField::Country => "a country",
        ValueField::Paper => "a paper that is answered",
        ValueField::Issue => "an issue that is taken up",
    }
}

#[cfg(test)]
mod tests {
    use super::query_meaning;
    use crate::search::grammar::{ValueField, parse};

    fn check(typed: &str, meaning: &str) {
        let label = |field: ValueField, value: &str| match (field, value) {
            (ValueField::Kind, "gov") => Some("Government".to_owned()),
            (ValueField::Country, "JP") => Some("Japan".to_owned()),
            (ValueField::Issue, "cost") => Some("Cost".to_owned()),
            _ => None,
        };
        assert_eq!(query_meaning(&parse(typed).query, &label), meaning, "{typed}");
    }

    #[test]
    fn terms_are_said() {
        check("", "");
        check("gap ", "have the word “gap”");
        check("gap exist", "have the word “gap” and a word beginning with “exist”");
        check("a b* c~ ", "have the word “a”, a word beginning with “b” and a word spelt like “c”");
        check("DNS-CERT ", "have the words “DNS-CERT” together");
        check("DNS-CE", "have the words “DNS-CE…” together");
        check("x-colour~", "have the words “x-colour” together, or spelt like that");
        check("\"already exists\"", "have the phrase “already exists”");
        check("\"already exi", "have the phrase “already exi…”");
        check("a NEAR/8 b ", "have “a” within 8 words of “b”");
        check("\"a b\" NEAR/1 c", "have “a b” within 1 word of a word beginning with “c”");
    }

    #[test]
    fn fields_are_said() {
        check("who:x ", "have “x” in the commenter’s name");
        check("title:\"a b\" gap ", "have “a b” in the title and the word “gap”");
        check("kind:gov", "are from Government");
        check("kind:gov gap country:JP", "are from Government and Japan and have the word “gap”");
        check("country:atlantis", "are from “atlantis”");
        check("paper:dns issue:cost", "answer the paper “dns” and take up the issue “Cost”");
    }

    #[test]
    fn what_is_not_wanted_is_said() {
        check("-gap ", "do not have the word “gap”");
        check("-a -b c ", "do not have either the word “a” or the word “b” and have the word “c”");
        check("-a OR -b ", "do not have the word “a” or do not have the word “b”");
        check("gap -kind:gov", "have the word “gap” and are not from Government");
        check("-(a b) ", "do not have both the word “a” and the word “b”");
        check("-(a OR b) ", "do not have either the word “a” or the word “b”");
        check("-(a kind:gov)", "are not among those that both have the word “a” and are from Government");
        check("-(-a -b)", "are not among those that do not have either the word “a” or the word “b”");
    }

    #[test]
    fn groups_are_said_without_parentheses() {
        check("a OR b OR c ", "have the word “a”, the word “b” or the word “c”");
        check("a b OR c ", "have the word “a” and either the word “b” or the word “c”");
        check("a OR (b c) ", "have the word “a” or both the word “b” and the word “c”");
        check("a OR (b c d) ", "have the word “a” or all of the word “b”, the word “c” and the word “d”");
        check("a OR kind:gov", "have the word “a” or are from Government");
        check("x (a OR kind:gov)", "have the word “x” and either have the word “a” or are from Government");
        check(
            "x OR (-a kind:gov OR country:JP)",
            "have the word “x” or both do not have the word “a” and are from either Government or Japan",
        );
        check("x OR (-a -b)", "have the word “x” or do not have either the word “a” or the word “b”");
    }
}
