//! What compared texts say in the same words.

use super::super::super::{Library, State, link};
use super::super::pieces::MarkKind;
use crate::compare::shared::{Between, Class, LEAST_CHARS, LEAST_WORDS, Limit, Side};
use crate::corpus::{Comment, PassageRef, Span};
use crate::locale::en as say;
use crate::text::{Mark, visible};

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
    let one = |between: &Between| {
        let docket = &library.docket;
        let (a, b) = docket.comment(between.a).zip(docket.comment(between.b))?;
        let place = |comment: &Comment, index, span: Span| {
            let at = docket.passage_at(index, span.start);
            let numbers = at.map_or_else(String::new, PassageRef::numbers);
            let cite = format!("{} {}", comment.author.name, say::cite(comment.text_by, &numbers));
            (cite, link::write(&state.at_comment(&comment.id, at)))
        };
        let stretch = |shared: &crate::compare::shared::Shared| Stretch {
            words: say::shortened(&visible(shared.a.of(&a.text)), MOST_SAID).into_owned(),
            why: why(library, shared.class),
            places: [place(a, between.a, shared.a), place(b, between.b, shared.b)],
        };
        Some(WordingView {
            said: said(between, a, b),
            stretches: between.shared.iter().take(MOST_LISTED).map(stretch).collect(),
        })
    };
    all.iter().filter_map(one).collect()
}

fn why(library: &Library, class: Class) -> String {
    match class {
        Class::Paper(paper) => {
            let paper = library.docket.corpus.consultation.papers.get(paper);
            format!("quotes {}", paper.map_or("a paper", |paper| paper.title.as_str()))
        }
        Class::Comment => "the same in both comments".to_owned(),
        Class::Stock => "a stock phrase".to_owned(),
    }
}

fn said(between: &Between, a: &Comment, b: &Comment) -> Vec<String> {
    let (one, other) = (&a.author.name, &b.author.name);
    let both = format!("{one} and {other}");
    let limit = match between.limit {
        Some(Limit::Empty) => return vec![format!("No text of {both} can be compared word by word.")],
        Some(Limit::Summary) => {
            return vec![format!(
                "{both}: one is known from a summary, whose words are the editors’. Nothing was looked for."
            )];
        }
        Some(Limit::Itself) => return vec![format!("{both} are the same comment.")],
        Some(Limit::Languages) => {
            Some(format!("{both} are in different languages: only what is quoted alike is found."))
        }
        None => None,
    };
    let count = between.shared.len();
    let found = if count == 0 {
        format!("{both} have no wording in common: no {LEAST_WORDS} words or {LEAST_CHARS} characters in a row.")
    } else {
        format!("{both} have {} in nearly the same words.", say::counted(count, "stretch", "stretches"))
    };
    let earlier = between.earlier.filter(|_| between.shared.iter().any(|shared| shared.class == Class::Comment));
    let earlier = earlier.map(|side| {
        let (first, then) = if side == Side::A { (one, other) } else { (other, one) };
        format!("{first} was sent before {then}; who wrote the words is not known.")
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
