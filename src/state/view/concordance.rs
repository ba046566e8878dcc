//! Words in context: a line for each place of the comments found, the word in the middle.
//!
//! The words around it are those of its paragraph: where a line is blank, something else begins. The passage that a line
//! cites is looked up for the lines that are shown only, since to cut thousands of texts into passages takes long.

use super::super::sought::apart;
use super::super::{Library, LineOrder, State, link};
use super::list::{PageLink, page_links};
use super::{Found, short_date};
use crate::corpus::Span;
use crate::locale::{Say, shortened};
use crate::order::order;
use crate::search::{Field, Marker, Sort};
use crate::text::{is_from_the_right, visible, words};
use crate::vars;

/// How many lines stand on a page.
const PAGE: usize = 50;

/// How many characters stand on each side of a word: about what a line of a wide page holds.
const AROUND: usize = 60;

/// More places than this are not gathered: nobody reads them line by line, and every key that is typed waits for them.
const MOST_PLACES: usize = 1_000;

/// The places found, a page of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Concordance {
    /// `312 places in 25 comments`, or how far they go when there are more; or why there is none.
    pub said: String,
    /// The order of the lines.
    pub order: LineOrder,
    /// The lines of this page.
    pub lines: Vec<Line>,
    /// Whether most of them are written from right to left: what stands before a word is on its right then.
    pub from_the_right: bool,
    /// The pages, when there is more than one.
    pub pages: Vec<PageLink>,
}

/// A place in its context.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What stands before the word.
    pub left: String,
    /// The word.
    pub word: String,
    /// What stands after it.
    pub right: String,
    /// Whether these are the commenter's own words.
    pub own_words: bool,
    /// Their language.
    pub language: String,
    /// Whether they are written from right to left.
    pub from_the_right: bool,
    /// Who commented.
    pub name: String,
    /// Where the passage is.
    pub href: String,
    /// How it is cited: `¶ 4.3`, `summary, 2`.
    pub cite: String,
    /// When.
    pub date: String,
}

/// Somewhere in the comments.
struct Place {
    comment: usize,
    word: Span,
    /// What it is put in order by; nothing where the order is that of the comments.
    key: String,
}

/// The words of the search in the comments found.
pub(super) fn concordance(library: &Library, state: &State, marker: &Marker, found: &Found) -> Concordance {
    let say = &library.say;
    let (mut places, more) = gather(library, state.lines, marker, found);
    order(&mut places, |a, b| a.key.cmp(&b.key));
    let pages = places.len().div_ceil(PAGE);
    let page = state.page.min(pages.saturating_sub(1));
    let shown = places.iter().skip(page * PAGE).take(PAGE);
    let lines: Vec<Line> = shown.filter_map(|place| line(library, state, place)).collect();
    let from_the_right = lines.iter().filter(|line| line.from_the_right).count();
    Concordance {
        said: match (marker.is_empty(), places.is_empty()) {
            (true, _) if !library.is_indexed() => say.get("context-once-indexed"),
            (true, _) => say.get("context-of-no-word"),
            (_, true) => say.get("context-in-names-alone"),
            _ => said(&places, more.then_some(found.comments.len()), say),
        },
        order: state.lines,
        from_the_right: from_the_right * 2 > lines.len(),
        lines,
        pages: page_links(state, pages, page),
    }
}

/// How many places there are; of very many, in how many of the comments found the first ones are.
fn said(places: &[Place], of: Option<usize>, say: &Say) -> String {
    let mut comments: Vec<usize> = places.iter().map(|place| place.comment).collect();
    order(&mut comments, Ord::cmp);
    comments.dedup();
    let (places, comments) = (places.len(), comments.len());
    match of {
        None => say.with("places-in-comments", vars![places, comments]),
        Some(found) => say.with("first-places", vars![places, comments, found]),
    }
}

/// The places, by the order of their comments and of the text, and whether there are more.
fn gather(library: &Library, lines: LineOrder, marker: &Marker, found: &Found) -> (Vec<Place>, bool) {
    let left = &found.filtered.left;
    let fixed =
        |sort: Sort| library.orders.all(sort).iter().copied().filter(|&comment| left.contains(comment)).collect();
    let comments: Vec<usize> = match lines {
        LineOrder::Left | LineOrder::Right => left.iter().collect(),
        LineOrder::Commenter => fixed(Sort::Name),
        LineOrder::Date => fixed(Sort::Date),
    };
    let mut places = Vec::new();
    for index in comments {
        let Some(comment) = library.docket.comment(index) else { continue };
        for word in apart(&marker.find(&comment.text, Field::Text, &comment.language)) {
            if places.len() == MOST_PLACES {
                return (places, true);
            }
            places.push(place(&comment.text, lines, index, word));
        }
    }
    (places, false)
}

fn place(text: &str, lines: LineOrder, comment: usize, word: Span) -> Place {
    let key = match lines {
        LineOrder::Left => words(before(text, word).0).last(),
        LineOrder::Right => words(after(text, word).0).next(),
        LineOrder::Commenter | LineOrder::Date => None,
    };
    Place { comment, word, key: key.map(|word| word.folded).unwrap_or_default() }
}

/// What stands before a word in its paragraph, from the beginning of a word on unless that is very long, and whether
/// there is more.
fn before(text: &str, word: Span) -> (&str, bool) {
    let all = text.get(..word.start).unwrap_or_default();
    let cut = all.char_indices().rev().nth(AROUND).map(|(at, _)| at);
    let near = cut.and_then(|cut| all.get(cut..)).unwrap_or(all);
    let mut start = near.len();
    for (number, line) in near.rsplit('\n').enumerate() {
        let begins = start.saturating_sub(line.len() + usize::from(number > 0));
        if number > 0 && begins > 0 && line.trim().is_empty() {
            return (near.get(start..).unwrap_or_default(), false);
        }
        start = begins;
    }
    let Some(_) = cut else { return (near, false) };
    let space = near.find(char::is_whitespace).filter(|space| *space < near.len() / 2).unwrap_or_default();
    (near.get(space..).unwrap_or_default(), true)
}

/// What stands after a word in its paragraph, up to the end of a word unless that is very long, and whether there is
/// more.
fn after(text: &str, word: Span) -> (&str, bool) {
    let all = text.get(word.end..).unwrap_or_default();
    let cut = all.char_indices().nth(AROUND);
    let near = cut.and_then(|(at, next)| all.get(..at + next.len_utf8())).unwrap_or(all);
    let mut end = 0;
    for (number, line) in near.split('\n').enumerate() {
        let ends = end + line.len() + usize::from(number > 0);
        if number > 0 && ends < near.len() && line.trim().is_empty() {
            return (near.get(..end).unwrap_or_default(), false);
        }
        end = ends;
    }
    let Some((cut, _)) = cut else { return (near, false) };
    let end = near.rfind(char::is_whitespace).filter(|space| *space > cut / 2).unwrap_or(cut);
    (near.get(..end).unwrap_or_default(), true)
}

fn line(library: &Library, state: &State, place: &Place) -> Option<Line> {
    let (docket, say) = (&library.docket, &library.say);
    let comment = docket.comment(place.comment)?;
    let at = docket.passage_at(place.comment, place.word.start)?;
    let shown = |text: &str| visible(&in_a_row(text)).into_owned();
    let (left, more_before) = before(&comment.text, place.word);
    let (right, more_after) = after(&comment.text, place.word);
    let (left, right) = (shown(left), shown(right));
    let (left, right) = (left.trim_start(), right.trim_end());
    Some(Line {
        left: if more_before { format!("… {left}") } else { left.to_owned() },
        word: shortened(&shown(place.word.of(&comment.text)), AROUND).into_owned(),
        right: if more_after { format!("{right} …") } else { right.to_owned() },
        own_words: comment.is_own_words(),
        language: comment.language.clone(),
        from_the_right: place.word.of(&comment.text).contains(is_from_the_right),
        name: comment.author.name.clone(),
        href: link::write(&state.at_comment(&comment.id, Some(at))),
        cite: say.cite(comment.text_by, &at.numbers()),
        date: short_date(library, comment),
    })
}

/// Lines and wide spaces as single spaces; those at the ends stay, since the word follows on them.
fn in_a_row(text: &str) -> String {
    let mut row = String::with_capacity(text.len());
    for char in text.chars() {
        match char.is_whitespace() {
            false => row.push(char),
            true if !row.ends_with(' ') => row.push(' '),
            true => {}
        }
    }
    row
}
