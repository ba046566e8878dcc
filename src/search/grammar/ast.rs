//! What a query is, once read.

/// What is asked of a comment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Query {
    /// Nothing: every comment will do.
    #[default]
    All,
    /// Its text has these words.
    Term(Term),
    /// Its text has both terms, with at most so many words from the one to the other, in either order.
    Near {
        /// The first as written.
        left: Term,
        /// The second.
        right: Term,
        /// 1 to 100: neighbours are 1 apart.
        within: u8,
    },
    /// Something short that belongs to it has these words.
    Field(TextField, Term),
    /// It has this value, given by its id or its label, as written.
    ///
    /// Not empty, trimmed, without quotes, and [`visible`](crate::text::visible).
    Value(ValueField, String),
    /// It is not what is asked here. A query with nothing else in it means all comments but these.
    Not(Box<Query>),
    /// It is all of these.
    And(Vec<Query>),
    /// It is one or more of these.
    Or(Vec<Query>),
}

/// Words that are looked for as one. Two terms are equal when they ask for the same, however they were typed.
#[derive(Clone, Debug)]
pub struct Term {
    /// As typed, from the first word to the last: `ICANN's`. White space, and what is neither ASCII nor an
    /// apostrophe, is made plain, so that it is safe to show.
    pub typed: String,
    /// At least one, folded.
    pub words: Vec<String>,
    /// What the last word stands for; the others stand for themselves.
    pub ending: Ending,
    /// How they belong together.
    pub shape: Shape,
}

impl PartialEq for Term {
    fn eq(&self, other: &Self) -> bool {
        self.shape == other.shape && self.ending == other.ending && self.words == other.words
    }
}

impl Eq for Term {}

/// What the last word of a term stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Itself.
    Plain,
    /// Itself, and words that begin with it while it is being typed.
    Typing,
    /// Words that begin with it: `exist*`.
    Prefix,
    /// Itself, and words that are one edit away: `organise~`. Never in a phrase.
    Variants,
}

/// How the words of a term belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// There is one.
    Word,
    /// Two or more, typed without white space: `DNS-CERT`. Whether other white space or punctuation between them, or
    /// none, will do is the engine's to decide.
    Compound,
    /// Two or more, in quotes: one after the other.
    Phrase,
}

/// Short texts in which words can be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextField {
    /// `who:`, the names of the commenter.
    Who,
    /// `title:`
    Title,
}

/// What has one of a list of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueField {
    /// `kind:`, the kind of commenter.
    Kind,
    /// `country:`, the commenter's.
    Country,
    /// `paper:`, which the comment answers.
    Paper,
    /// `issue:`, on which the comment has a position.
    Issue,
}

impl TextField {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Who, Self::Title];

    /// As written before the colon.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Title => "title",
        }
    }
}

impl ValueField {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Kind, Self::Country, Self::Paper, Self::Issue];

    /// As written before the colon.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Country => "country",
            Self::Paper => "paper",
            Self::Issue => "issue",
        }
    }
}

impl Query {
    /// All of these, in normal form if they are.
    #[must_use]
    pub fn and(queries: Vec<Self>) -> Self {
        let mut members = Vec::new();
        for query in queries {
            match query {
                Self::All => {}
                Self::And(inner) => inner.into_iter().for_each(|query| add(&mut members, query)),
                query => add(&mut members, query),
            }
        }
        alone(&mut members).unwrap_or(Self::And(members))
    }

    /// One or more of these, in normal form if they are.
    #[must_use]
    pub fn or(queries: Vec<Self>) -> Self {
        let mut members = Vec::new();
        for query in queries {
            match query {
                Self::All => return Self::All,
                Self::Or(inner) => inner.into_iter().for_each(|query| add(&mut members, query)),
                query => add(&mut members, query),
            }
        }
        alone(&mut members).unwrap_or(Self::Or(members))
    }

    /// What this is not, in normal form if it is; but what asks for nothing has no opposite, and stays.
    #[must_use]
    pub fn negate(query: Self) -> Self {
        match query {
            Self::All => Self::All,
            Self::Not(inner) => *inner,
            query => Self::Not(Box::new(query)),
        }
    }

    /// The term that is written last, if a term is what is written last.
    pub(super) fn last(&self) -> Option<&Term> {
        match self {
            Self::All | Self::Value(..) => None,
            Self::Term(term) | Self::Field(_, term) | Self::Near { right: term, .. } => Some(term),
            Self::Not(query) => query.last(),
            Self::And(queries) | Self::Or(queries) => queries.last()?.last(),
        }
    }
}

/// A query of at most 64 words has few members: looking through them is quick.
fn add(members: &mut Vec<Query>, query: Query) {
    if !members.contains(&query) {
        members.push(query);
    }
}

/// What fewer than two members are.
fn alone(members: &mut Vec<Query>) -> Option<Query> {
    if members.len() > 1 { None } else { Some(members.pop().unwrap_or_default()) }
}
