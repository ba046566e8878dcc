//! Words in context: a line for each place of the comments found, the word in the middle.
//!
//! The words around it are those of its passage, which the line cites; beyond the passage another one begins.

use super::super::sought::apart;
use super::super::{Library, LineOrder, State, link};
use super::list::{PageLink, page_links};
use super::{Found, short_date};
use crate::corpus::{PassageRef, Span};
use crate::locale::en as say;
use crate::order::order;
use crate::search::{Field, Marker, Sort};
use crate::text::{visible, words};

/// How many lines stand on a page.
const PAGE: usize = 100;

/// How many characters stand on each side of a word: about what a line of a wide page holds.
const AROUND: usize = 60;

/// More places than this are not gathered: nobody reads them line by line, and every key that is typed waits for them.
const MOST_PLACES: usize = 10_000;

/// The places found, a page of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Concordance {
    /// `312 places in 25 comments`, and whether there are more; or why there is none.
    pub said: String,
    /// The order of the lines.
    pub order: LineOrder,
    /// The lines of this page.
    pub lines: Vec<Line>,
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
    at: PassageRef,
    word: Span,
    left: Span,
    right: Span,
    /// What it is put in order by; nothing where the order is that of the comments.
    key: String,
}

/// The words of the search in the comments found.
pub(super) fn concordance(library: &Library, state: &State, marker: &Marker, found: &Found) -> Concordance {
    let (mut places, more) = gather(library, state.lines, marker, found);
    order(&mut places, |a, b| a.key.cmp(&b.key));
    let pages = places.len().div_ceil(PAGE);
    let page = state.page.min(pages.saturating_sub(1));
    let shown = places.iter().skip(page * PAGE).take(PAGE);
    Concordance {
        said: match (marker.is_empty(), places.is_empty()) {
            (true, _) => "Type a word to see it in context.".to_owned(),
            (_, true) => "The words stand in names alone, in no text that is held.".to_owned(),
            _ => said(&places, more),
        },
        order: state.lines,
        lines: shown.filter_map(|place| line(library, state, place)).collect(),
        pages: page_links(state, pages, page),
    }
}

fn said(places: &[Place], more: bool) -> String {
    let mut comments: Vec<usize> = places.iter().map(|place| place.comment).collect();
    order(&mut comments, Ord::cmp);
    comments.dedup();
    let said = format!("{} in {}", say::counted(places.len(), "place", "places"), say::comments(comments.len()));
    if more { format!("The first {said}; there are more.") } else { said }
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
            places.extend(place(library, lines, index, word));
        }
    }
    (places, false)
}

fn place(library: &Library, lines: LineOrder, comment: usize, word: Span) -> Option<Place> {
    let docket = &library.docket;
    let text = &docket.comment(comment)?.text;
    let at = docket.passage_at(comment, word.start)?;
    let passage = docket.span_of(comment, PassageRef { part: None, ..at })?;
    let left = before(text, Span { start: passage.start, end: word.start });
    let right = after(text, Span { start: word.end, end: passage.end.max(word.end) });
    let key = match lines {
        LineOrder::Left => words(left.of(text)).last(),
        LineOrder::Right => words(right.of(text)).next(),
        LineOrder::Commenter | LineOrder::Date => None,
    };
    Some(Place { comment, at, word, left, right, key: key.map(|word| word.folded).unwrap_or_default() })
}

/// The end of `span`, from the beginning of a word on, unless that is very long.
fn before(text: &str, span: Span) -> Span {
    let whole = span.of(text);
    let Some((cut, _)) = whole.char_indices().rev().nth(AROUND) else { return span };
    let rest = whole.get(cut..).unwrap_or_default();
    let word = rest.find(char::is_whitespace).filter(|space| *space < rest.len() / 2).unwrap_or_default();
    Span { start: span.start + cut + word, end: span.end }
}

/// The beginning of `span`, up to the end of a word.
fn after(text: &str, span: Span) -> Span {
    let whole = span.of(text);
    let Some((cut, next)) = whole.char_indices().nth(AROUND) else { return span };
    let head = whole.get(..cut + next.len_utf8()).unwrap_or_default();
    let end = head.rfind(char::is_whitespace).filter(|space| *space > cut / 2).unwrap_or(cut);
    Span { start: span.start, end: span.start + end }
}

fn line(library: &Library, state: &State, place: &Place) -> Option<Line> {
    let docket = &library.docket;
    let comment = docket.comment(place.comment)?;
    let passage = docket.span_of(place.comment, PassageRef { part: None, ..place.at })?;
    let shown = |span: Span| visible(&in_a_row(span.of(&comment.text))).into_owned();
    let (left, right) = (shown(place.left), shown(place.right));
    let (left, right) = (left.trim_start(), right.trim_end());
    Some(Line {
        left: if place.left.start > passage.start { format!("… {left}") } else { left.to_owned() },
        word: say::shortened(&shown(place.word), AROUND).into_owned(),
        right: if place.right.end < passage.end && !right.is_empty() {
            format!("{right} …")
        } else {
            right.to_owned()
        },
        own_words: comment.is_own_words(),
        language: comment.language.clone(),
        name: comment.author.name.clone(),
        href: link::write(&state.at_comment(&comment.id, Some(place.at))),
        cite: say::cite(comment.text_by, &place.at.numbers()),
        date: short_date(docket, comment),
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
