//! What a query asks for, in words.
//!
//! The words go on from "5 of 7 comments". Each part of a query is a verb and its objects; parts that stand together and
//! have the same verb share it. Where it would be left open what belongs together, "both" and "either" say it.

use super::Say;
use crate::search::Reason;
use crate::search::grammar::{Blank, Ending, Query, Shape, Term, TextField, ValueField};
use crate::vars;

/// Gives the name of a value, where it has one.
type Label<'a> = &'a dyn Fn(ValueField, &str) -> Option<String>;

/// What joins objects and clauses.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    And,
    Or,
}

/// What is said of objects.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verb {
    Have,
    AreFrom,
    Answer,
    TakeUp,
    /// Of what has verbs of its own.
    None,
}

/// A verb, whether it says no, and what it is said of.
struct Clause {
    verb: Verb,
    says_no: bool,
    objects: Vec<String>,
    /// Between the objects.
    join: Join,
}

impl Clause {
    fn new(verb: Verb, object: String) -> Self {
        Self { verb, says_no: false, objects: vec![object], join: Join::And }
    }

    /// The opposite.
    fn negated(self) -> Self {
        Self { says_no: true, ..self }
    }
}

impl Say {
    /// What a query asks for: `have the word “gap” and a word beginning with “exist”`. Nothing when it asks for nothing.
    ///
    /// `label` gives the name of a value; one that has none is quoted.
    #[must_use]
    pub fn query_meaning(&self, query: &Query, label: &dyn Fn(ValueField, &str) -> Option<String>) -> String {
        let (queries, join) = match query {
            Query::All => return String::new(),
            Query::And(queries) => (queries.as_slice(), Join::And),
            Query::Or(queries) => (queries.as_slice(), Join::Or),
            query => (std::slice::from_ref(query), Join::And),
        };
        let clauses = self.clauses(queries, join, label);
        self.joined_clauses(&clauses.iter().map(|clause| self.clause(clause)).collect::<Vec<_>>(), join)
    }

    fn clause(&self, clause: &Clause) -> String {
        // None of several: "do not have either".
        let objects = match clause.objects.as_slice() {
            [_, _, ..] if clause.says_no => {
                self.with("neither", vars![objects = &self.joined(&clause.objects, Join::Or)])
            }
            objects => self.joined(objects, clause.join),
        };
        let name = match (clause.verb, clause.says_no) {
            (Verb::Have, false) => "verb-have",
            (Verb::Have, true) => "verb-have-not",
            (Verb::AreFrom, false) => "verb-are-from",
            (Verb::AreFrom, true) => "verb-are-from-not",
            (Verb::Answer, false) => "verb-answer",
            (Verb::Answer, true) => "verb-answer-not",
            (Verb::TakeUp, false) => "verb-take-up",
            (Verb::TakeUp, true) => "verb-take-up-not",
            (Verb::None, false) => return objects,
            (Verb::None, true) => "verb-none-not",
        };
        self.with(name, vars![objects = &objects])
    }

    /// One part of a query, as one clause with one object.
    fn part(&self, query: &Query, label: Label<'_>) -> Clause {
        match query {
            Query::All => Clause::new(Verb::None, self.get("verb-all")),
            Query::Term(term) => Clause::new(Verb::Have, self.long(term)),
            Query::Near { left, right, within } => {
                let (left, right, within) = (self.short(left), self.short(right), usize::from(*within));
                Clause::new(Verb::Have, self.with("term-near", vars![left = &left, right = &right, within]))
            }
            Query::Field(field, term) => {
                let name = match field {
                    TextField::Who => "term-in-name",
                    TextField::Title => "term-in-title",
                };
                Clause::new(Verb::Have, self.with(name, vars![term = &self.short(term)]))
            }
            Query::Value(field, value) => {
                let verb = match field {
                    ValueField::Kind | ValueField::Country => Verb::AreFrom,
                    ValueField::Paper => Verb::Answer,
                    ValueField::Issue => Verb::TakeUp,
                };
                let object = match label(*field, value) {
                    Some(name) if verb == Verb::AreFrom => name,
                    name => self.with("term-quoted", vars![typed = name.as_ref().unwrap_or(value)]),
                };
                Clause::new(verb, object)
            }
            Query::Not(query) => self.part(query, label).negated(),
            Query::And(queries) => self.group(self.clauses(queries, Join::And, label), Join::And),
            Query::Or(queries) => self.group(self.clauses(queries, Join::Or, label), Join::Or),
        }
    }

    /// The clauses of a group: one for each verb.
    fn clauses(&self, queries: &[Query], join: Join, label: Label<'_>) -> Vec<Clause> {
        let mut clauses: Vec<Clause> = Vec::new();
        for query in queries {
            let mut part = self.part(query, label);
            // "Do not have a, or do not have b" is not "do not have either"; and clauses are not objects of one verb.
            let shared = part.verb != Verb::None && (join == Join::And || !part.says_no);
            let same = |clause: &&mut Clause| shared && clause.verb == part.verb && clause.says_no == part.says_no;
            match clauses.iter_mut().find(same) {
                Some(clause) => clause.objects.append(&mut part.objects),
                None => clauses.push(Clause { join, ..part }),
            }
        }
        clauses
    }

    /// A group within something else, as one clause with one object.
    fn group(&self, clauses: Vec<Clause>, join: Join) -> Clause {
        match <[Clause; 1]>::try_from(clauses) {
            Ok([clause]) if clause.says_no => Clause::new(Verb::None, self.clause(&clause)),
            Ok([clause]) => Clause::new(clause.verb, self.bracketed(&clause.objects, join)),
            Err(clauses) => {
                let said: Vec<_> = clauses.iter().map(|clause| self.clause(clause)).collect();
                let objects = self.joined_clauses(&said, join);
                let name = if join == Join::And { "both-clauses" } else { "either-clauses" };
                Clause::new(Verb::None, self.with(name, vars![objects = &objects]))
            }
        }
    }

    /// `both a and b`, `all of a, b and c`, `either a, b or c`.
    fn bracketed(&self, objects: &[String], join: Join) -> String {
        let said = self.joined(objects, join);
        let name = match (objects.len(), join) {
            (1, _) => return said,
            (2, Join::And) => "both",
            (_, Join::And) => "all-of-these",
            _ => "either",
        };
        self.with(name, vars![objects = &said])
    }

    fn joined(&self, items: &[String], join: Join) -> String {
        if join == Join::And { self.series(items) } else { self.choice(items) }
    }

    fn joined_clauses(&self, clauses: &[String], join: Join) -> String {
        self.listed(["clauses-separator", if join == Join::And { "clauses-and" } else { "clauses-or" }], clauses)
    }

    /// A term by itself: `the word “gap”`.
    fn long(&self, term: &Term) -> String {
        let name = match (term.shape, term.ending) {
            (Shape::Word, Ending::Plain) => "term-word",
            (Shape::Word, _) => return self.short(term),
            (Shape::Compound, Ending::Variants) => "term-together-variants",
            (Shape::Compound, _) => "term-together",
            (Shape::Phrase, _) => "term-phrase",
        };
        self.with(name, vars![term = &self.short(term)])
    }

    /// A term in the course of a sentence: `“gap”`.
    fn short(&self, term: &Term) -> String {
        let name = match (term.shape, term.ending) {
            (_, Ending::Plain) | (Shape::Compound | Shape::Phrase, Ending::Variants) => "term-quoted",
            (Shape::Word, Ending::Typing | Ending::Prefix) => "term-beginning",
            (Shape::Word, Ending::Variants) => "term-variants",
            (Shape::Compound | Shape::Phrase, Ending::Typing | Ending::Prefix) => "term-going-on",
        };
        self.with(name, vars![typed = &term.typed])
    }

    /// What two words have in common.
    #[must_use]
    pub fn reason(&self, reason: Reason) -> String {
        self.get(match reason {
            Reason::Same => "reason-same",
            Reason::Joined => "reason-joined",
            Reason::Beginning => "reason-beginning",
            Reason::Stem => "reason-stem",
            Reason::Variant => "reason-variant",
            Reason::Synonym => "reason-synonym",
        })
    }

    /// The label of a box of the search form.
    #[must_use]
    pub fn blank(&self, blank: Blank) -> String {
        self.get(match blank {
            Blank::AllWords => "blank-all-words",
            Blank::Phrase => "blank-phrase",
            Blank::AnyWords => "blank-any-words",
            Blank::NoWords => "blank-no-words",
            Blank::Name => "blank-name",
        })
    }

    /// Searches to try, and what each is for. A space at the end says that the last word is whole.
    #[must_use]
    pub fn examples(&self) -> [(&'static str, String); 10] {
        [
            ("cost funding ", self.get("example-words")),
            ("\"no clear need\"", self.get("example-phrase")),
            ("cost OR funding ", self.get("example-or")),
            ("cost -funding ", self.get("example-not")),
            ("(cost OR funding) need ", self.get("example-parentheses")),
            ("fund*", self.get("example-prefix")),
            ("organise~", self.get("example-variants")),
            ("need NEAR/8 evidence ", self.get("example-near")),
            ("who:association ", self.get("example-name")),
            ("title:security ", self.get("example-title")),
        ]
    }

    /// What a field that takes a value is for.
    #[must_use]
    pub fn value_field(&self, field: ValueField) -> String {
        self.get(match field {
            ValueField::Kind => "value-kind",
            ValueField::Country => "value-country",
            ValueField::Paper => "value-paper",
            ValueField::Issue => "value-issue",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Say;
    use crate::search::grammar::{ValueField, parse};

    fn check(typed: &str, meaning: &str) {
        let label = |field: ValueField, value: &str| match (field, value) {
            (ValueField::Kind, "gov") => Some("Government".to_owned()),
            (ValueField::Country, "JP") => Some("Japan".to_owned()),
            (ValueField::Issue, "cost") => Some("Cost".to_owned()),
            _ => None,
        };
        assert_eq!(Say::default().query_meaning(&parse(typed).query, &label), meaning, "{typed}");
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
