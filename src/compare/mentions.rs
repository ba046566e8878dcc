//! Who is named by whom: names of bodies and commenters, found in the commenters' own words.
//!
//! Names are those that the corpus lists and those of its commenters, short and long. A name is found whole: between
//! the ends of words, whatever its accents, and beginning with a capital where it is listed with one, so that a body
//! called Will is not named by "will". Nobody is named by a comment of their own, and a summary names nobody: its words
//! are the editors'.

use crate::corpus::{Docket, PassageKind, Span};
use crate::order::order;
use crate::text::{each_word, fold, words};

/// Whom comments name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions(Vec<Named>);

/// A body or person, and who names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// As it was first found.
    pub written: String,
    /// The comments that name it, in the order of the corpus, each with the first place.
    pub by: Vec<(usize, Span)>,
}

impl Mentions {
    /// Those that are named: those that the corpus lists, in its order, then commenters by name.
    pub fn iter(&self) -> impl Iterator<Item = &Named> {
        self.0.iter()
    }

    /// Reads all texts.
    #[must_use]
    pub fn of(docket: &Docket) -> Self {
        let mut seeker = MentionSeeker::new(docket);
        loop {
            if let Some(mentions) = seeker.step(docket, usize::MAX) {
                return mentions;
            }
        }
    }
}

/// Mentions in the finding. Each [`step`](MentionSeeker::step) reads some of the texts.
pub struct MentionSeeker {
    /// By the first word, then the longest first.
    patterns: Vec<Pattern>,
    bodies: Vec<Body>,
    next: usize,
}

/// A way to write a name.
struct Pattern {
    words: Vec<String>,
    capital: bool,
    body: usize,
}

struct Body {
    named: Named,
    key: String,
    /// Its own comments.
    own: Vec<usize>,
}

/// So many names are taken from the corpus's list: each commenter is looked for among them.
const MOST_LISTED: usize = 1_000;

impl MentionSeeker {
    /// Nothing read yet.
    #[must_use]
    pub fn new(docket: &Docket) -> Self {
        let mut bodies: Vec<Body> = Vec::new();
        let mut written: Vec<(String, usize)> = Vec::new();
        let corpus = &docket.corpus;
        for listed in corpus.names.iter().take(MOST_LISTED) {
            let body = body(&mut bodies, &listed.body, listed.comment.as_deref().and_then(|id| docket.index_of(id)));
            written.push((listed.pattern.clone(), body));
            written.push((listed.body.clone(), body));
        }
        let listed = bodies.len();
        // Thousands of commenters: those of one name are found by sorting.
        let mut authors: Vec<(String, usize)> =
            corpus.comments.iter().enumerate().map(|(index, comment)| (fold(&comment.author.name), index)).collect();
        order(&mut authors, Ord::cmp);
        for same in authors.chunk_by(|a, b| a.0 == b.0) {
            let known = same.first().and_then(|(name, index)| {
                let own = |body: &Body| body.key == *name || body.own.contains(index);
                bodies.iter().take(listed).position(own)
            });
            let author = same.first().and_then(|(_, index)| Some(&docket.comment(*index)?.author));
            let Some(author) = author.filter(|author| !author.name.is_empty()) else { continue };
            let at = known.unwrap_or(bodies.len());
            if known.is_none() {
                let named = Named { name: author.name.clone(), written: String::new(), by: Vec::new() };
                bodies.push(Body { named, key: String::new(), own: Vec::new() });
            }
            if let Some(body) = bodies.get_mut(at) {
                body.own.extend(same.iter().map(|(_, index)| *index));
            }
            let names = [Some(&author.name), author.long_name.as_ref()];
            written.extend(names.into_iter().flatten().map(|name| (name.clone(), at)));
        }
        let mut patterns: Vec<Pattern> =
            written.into_iter().filter_map(|(name, body)| Pattern::of(&name, body)).collect();
        order(&mut patterns, |a, b| a.words.first().cmp(&b.words.first()).then(b.words.len().cmp(&a.words.len())));
        Self { patterns, bodies, next: 0 }
    }

    /// Reads comments until `bytes` of text are read; gives what was found after the last.
    pub fn step(&mut self, docket: &Docket, bytes: usize) -> Option<Mentions> {
        let mut left = bytes;
        while left > 0 {
            let Some(comment) = docket.comment(self.next) else {
                let bodies = std::mem::take(&mut self.bodies);
                let named = bodies.into_iter().map(|body| body.named).filter(|named| !named.by.is_empty());
                return Some(Mentions(named.collect()));
            };
            left = left.saturating_sub(comment.text.len());
            if comment.is_own_words() {
                self.read(docket, self.next, &comment.text);
            }
            self.next += 1;
        }
        None
    }

    fn read(&mut self, docket: &Docket, index: usize, text: &str) {
        let mut starts: Vec<Span> = Vec::new();
        each_word(text, |span, folded| {
            if self.beginning(folded).next().is_some() {
                starts.push(span);
            }
        });
        let mut read_to = 0;
        for start in starts {
            let Some(rest) = text.get(start.start..).filter(|_| start.start >= read_to) else { continue };
            let Some((body, length)) = self.named_at(rest) else { continue };
            read_to = start.start + length;
            let span = Span { start: start.start, end: read_to };
            let Some(body) = self.bodies.get_mut(body) else { continue };
            let known = body.named.by.last().is_some_and(|(by, _)| *by == index);
            if known || body.own.contains(&index) || signs(docket, index, span.start) {
                continue;
            }
            if body.named.by.is_empty() {
                span.of(text).clone_into(&mut body.named.written);
            }
            body.named.by.push((index, span));
        }
    }

    /// The longest name that a text begins with, and its bytes.
    fn named_at(&self, text: &str) -> Option<(usize, usize)> {
        let first = words(text).next()?;
        let capital = text.chars().next().is_some_and(|letter| !letter.is_lowercase());
        self.beginning(&first.folded).filter(|pattern| capital || !pattern.capital).find_map(|pattern| {
            let mut end = 0;
            let mut found = words(text);
            let same = pattern.words.iter().all(|word| {
                found.next().is_some_and(|next| {
                    let near = goes_on(
                        text.get(..end).unwrap_or_default(),
                        text.get(end..next.span.start).unwrap_or_default(),
                    );
                    end = next.span.end;
                    near && next.folded == *word
                })
            });
            same.then_some((pattern.body, end))
        })
    }

    fn beginning(&self, word: &str) -> impl Iterator<Item = &Pattern> {
        let first = |pattern: &Pattern| pattern.words.first().is_some_and(|first| first.as_str() < word);
        let from = self.patterns.partition_point(first);
        let rest = self.patterns.get(from..).unwrap_or_default();
        rest.iter().take_while(move |pattern| pattern.words.first().is_some_and(|first| first == word))
    }
}

impl Pattern {
    /// A name without a word, or of one letter, is none.
    fn of(name: &str, body: usize) -> Option<Self> {
        let words: Vec<String> = words(name).map(|word| word.folded).collect();
        let letters: usize = words.iter().map(|word| word.chars().count()).sum();
        let capital = name.chars().next().is_some_and(char::is_uppercase);
        (letters > 1).then_some(Self { words, capital, body })
    }
}

/// Whether a name can go on after what stands between two words: not in the next sentence or paragraph. A point after
/// two letters is no end: "St. Osyth".
fn goes_on(before: &str, between: &str) -> bool {
    let short = before.chars().rev().take(3).filter(|letter| letter.is_alphanumeric()).count() < 3;
    let ends = between.contains([';', ':', '?', '!']) || (between.contains('.') && !short);
    between.len() < 4 && !ends && between.matches('\n').count() < 2
}

/// The body of that name, made when there is none.
fn body(bodies: &mut Vec<Body>, name: &str, own: Option<usize>) -> usize {
    let key = fold(name);
    let at = bodies.iter().position(|body| body.key == key).unwrap_or(bodies.len());
    if at == bodies.len() {
        let named = Named { name: name.to_owned(), written: String::new(), by: Vec::new() };
        bodies.push(Body { named, key, own: Vec::new() });
    }
    if let Some(body) = bodies.get_mut(at) {
        body.own.extend(own);
    }
    at
}

/// Whether a place is in a signature or in what no commenter wrote: who signs a letter is not named by it.
fn signs(docket: &Docket, comment: usize, byte: usize) -> bool {
    let passages = docket.passages(comment);
    let at = passages.partition_point(|passage| passage.span.end <= byte);
    passages.get(at).is_some_and(|passage| {
        matches!(passage.kind, PassageKind::Signature | PassageKind::Boilerplate | PassageKind::Salutation)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::open;
    use serde_json::json;

    /// Who is named by which comments, of comments with an author, a text and whose words it is.
    fn named(comments: &[(&str, &str, &str)]) -> Vec<(String, Vec<usize>)> {
        let comment = |(at, (name, text, by)): (usize, &(&str, &str, &str))| {
            json!({"id": format!("c{at}"), "author": {"name": name, "kind": "club"}, "papers": [], "submitted": null,
                "language": "en", "text_status": "full", "text_by": by, "sources": [], "text": text})
        };
        let comments: Vec<_> = comments.iter().enumerate().map(comment).collect();
        let corpus = json!({"format": "comment-explorer/1", "id": "t", "revision": "1", "language": "en",
            "title": "Synthetic", "consultation": {"body": "B", "papers": []}, "kinds": [{"id": "club", "label": "Club"}],
            "issues": [], "comments": comments, "positions": [],
            "names": [{"pattern": "HWC", "body": "Harbour Watch Centre"}, {"pattern": "the pilots", "body": "Pilots"}]});
        let docket = open(corpus.to_string().as_bytes());
        let whole = Mentions::of(&docket);
        let mut seeker = MentionSeeker::new(&docket);
        let stepped = (0..1000).find_map(|_| seeker.step(&docket, 1));
        assert_eq!(stepped.as_ref(), Some(&whole), "in steps or at once");
        for named in whole.iter() {
            for (index, span) in &named.by {
                let text = &docket.corpus.comments[*index].text;
                assert!(!span.of(text).is_empty());
            }
        }
        whole.iter().map(|named| (named.name.clone(), named.by.iter().map(|(index, _)| *index).collect())).collect()
    }

    fn check(text: &str, names: &[&str]) {
        let others = [("Guild", "", "commenter"), ("Will", "", "commenter"), ("St. Osyth Trust", "", "commenter")];
        let found = named(&[others[0], others[1], others[2], ("Writer", text, "commenter")]);
        assert_eq!(found.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), names, "{text}");
        assert!(found.iter().all(|(_, by)| *by == [3]), "{found:?}");
    }

    #[test]
    fn names_are_found_whole_and_with_their_capitals() {
        check("We agree with the Guild on this, and the guild-hall.", &["Guild"]);
        check("Guilds will not do.", &[]);
        check("As Will says, it will.", &["Will"]);
        check("The HWC, or Harbour\nWatch Centre, is new.", &["Harbour Watch Centre"]);
        check("In the Harbour. Watch Centre plans.", &[]);
        check("The St. Osyth Trust and St Osyth Trust", &["St. Osyth Trust"]);
        check("Ask THE PILOTS, or the pilots.", &["Pilots"]);
        check("Nobody.", &[]);
    }

    #[test]
    fn nobody_names_themselves_and_a_summary_names_nobody() {
        let guild = ("Guild", "We, the Guild, thank Writer and the pilots.", "commenter");
        let writer = ("Writer", "The Guild is right.\n\nThe Guild again. Signed, Writer", "commenter");
        let summary = ("Third", "The editors say that the Guild is named.", "editors");
        let found = named(&[guild, writer, summary, ("Writer", "I am Writer still.", "commenter")]);
        let by = |name: &str, by: usize| (name.to_owned(), vec![by]);
        assert_eq!(found, [by("Pilots", 0), by("Guild", 1), by("Writer", 0)]);
    }
}
