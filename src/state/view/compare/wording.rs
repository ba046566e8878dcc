//! What compared texts say in the same words.

use super::super::super::{Library, State, link};
use super::super::pieces::MarkKind;
use crate::compare::shared::{Between, Class, LEAST_CHARS, LEAST_WORDS, Limit, Side};
use crate::corpus::{Comment, PassageRef, Span};
use crate::locale::{Say, shortened};
use crate::text::{Mark, visible};
use crate::vars;

/// The wording of two comments.
#[derive(Clone, Debug, PartialEq)]
pub struct WordingView {
    /// How much it is, or why nothing was looked for: sentences.
    pub said: Vec<String>,
    /// The stretches, in the order of the first text.
    pub stretches: Vec<Stretch>,
}

/// Words that stand in both.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// The first of them.
    pub words: String,
    /// Why they may stand in both.
    pub why: String,
    /// Where they stand: how that is cited, and where it leads.
    pub places: [(String, String); 2],
}

/// More stretches than this are marked in the texts and not listed.
const MOST_LISTED: usize = 20;

/// So many characters of a stretch are listed.
const MOST_SAID: usize = 90;

/// What is said of each two of the texts.
pub(super) fn wording(library: &Library, state: &State, all: &[Between]) -> Vec<WordingView> {
    let (docket, say) = (&library.docket, &library.say);
    let one = |between: &Between| {
        let (a, b) = docket.comment(between.a).zip(docket.comment(between.b))?;
        let place = |comment: &Comment, index, span: Span| {
            let at = docket.passage_at(index, span.start);
            let numbers = at.map_or_else(String::new, PassageRef::numbers);
            (say.cite_of(comment, &numbers), link::write(&state.at_comment(&comment.id, at)))
        };
        let stretch = |shared: &crate::compare::shared::Shared| Stretch {
            words: shortened(&visible(shared.a.of(&a.text)), MOST_SAID).into_owned(),
            why: why(library, shared.class),
            places: [place(a, between.a, shared.a), place(b, between.b, shared.b)],
        };
        Some(WordingView {
            said: said(between, a, b, say),
            stretches: between.shared.iter().take(MOST_LISTED).map(stretch).collect(),
        })
    };
    all.iter().filter_map(one).collect()
}

fn why(library: &Library, class: Class) -> String {
    let say = &library.say;
    match class {
        Class::Paper(paper) => match library.docket.corpus.consultation.papers.get(paper) {
            Some(paper) => say.with("wording-of-paper", vars![title = &paper.title]),
            None => say.get("wording-of-some-paper"),
        },
        Class::Comment => say.get("wording-of-both"),
        Class::Stock => say.get("wording-stock"),
    }
}

fn said(between: &Between, a: &Comment, b: &Comment, say: &Say) -> Vec<String> {
    let (one, other) = (&a.author.name, &b.author.name);
    let both = vars![one, other];
    let limit = match between.limit {
        Some(Limit::Empty) => return vec![say.with("wording-empty", both)],
        Some(Limit::Summary) => return vec![say.with("wording-summary", both)],
        Some(Limit::Itself) => return vec![say.with("wording-itself", both)],
        Some(Limit::Languages) => Some(say.with("wording-languages", both)),
        None => None,
    };
    let count = between.shared.len();
    let found = if count == 0 {
        say.with("wording-none", vars![one, other, words = LEAST_WORDS, characters = LEAST_CHARS])
    } else {
        say.with("wording-stretches", vars![one, other, count])
    };
    let earlier = between.earlier.filter(|_| between.shared.iter().any(|shared| shared.class == Class::Comment));
    let earlier = earlier.map(|side| {
        let (first, then) = if side == Side::A { (one, other) } else { (other, one) };
        say.with("wording-earlier", vars![first, then])
    });
    limit.into_iter().chain([found]).chain(earlier).collect()
}

/// The marks on a comment's text.
pub(super) fn marks(all: &[Between], index: usize) -> Vec<Mark<MarkKind>> {
    let of = |between: &Between, shared: &crate::compare::shared::Shared| match index {
        index if index == between.a => Some(shared.a),
        index if index == between.b => Some(shared.b),
        _ => None,
    };
    let kind = |class| match class {
        Class::Paper(_) => MarkKind::Quoted,
        Class::Comment => MarkKind::Shared,
        Class::Stock => MarkKind::Stock,
    };
    let marks = all.iter().flat_map(|between| {
        between
            .shared
            .iter()
            .filter_map(move |shared| Some(Mark { span: of(between, shared)?, kind: kind(shared.class) }))
    });
    marks.collect()
}
