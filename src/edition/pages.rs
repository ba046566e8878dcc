//! The static edition of a large corpus: a page for each comment, and lists of them. One long page of all texts would
//! keep a browser busy for seconds before anything else.
//!
//! `index.html` lists the first, `comments-2.html` and so on the others, and `comments/ID.html` is one of them whole, with
//! the ids that it has in the explorer's addresses. An id has no capital and no slash, so that no two are one file.

use super::html::Html;
use super::own;
use super::text::{comment, contents, frame, heading, notice, problems};
use crate::state::view::{self, Found};
use crate::state::{Library, State};
use crate::vars;

/// More bytes of text than this are given page by page. The design says two million; a page of that (1,000 comments, 5.6 MB
/// of HTML) took a browser several times as long to open as one of 10,000 comments that only lists them.
const MOST_TEXT: usize = 500_000;

/// How many comments a list has.
const LISTED: usize = 500;

/// Whether a hosted build gives each comment a page of its own.
#[must_use]
pub fn is_paged(library: &Library) -> bool {
    library.docket.corpus.comments.iter().map(|comment| comment.text.len()).sum::<usize>() > MOST_TEXT
}

/// What stands in `index.html` in place of all comments.
pub(super) fn entrance(library: &Library) -> String {
    let found = view::found(library, &State::default());
    let mut html = Html::default();
    frame(&mut html, library, "#/comments", |html| {
        notice(html, &own(library), "comments-are-listed-below");
        problems(html, library);
        heading(html, library, &found);
        list(html, library, &found, 0);
    });
    html.finish()
}

/// The other pages, as addresses relative to `index.html` and what they are to hold. `styles` are the relative addresses
/// of its stylesheets.
pub fn pages<'a>(library: &'a Library, styles: &'a [&'a str]) -> impl Iterator<Item = (String, String)> + 'a {
    let found = view::found(library, &State::default());
    let count = found.comments.len();
    let lists = (1..count.div_ceil(LISTED)).map(Page::List);
    let all: Vec<Page> = lists.chain((0..count).map(Page::Comment)).collect();
    all.into_iter().filter_map(move |page| written(library, &found, styles, page))
}

#[derive(Clone, Copy)]
enum Page {
    List(usize),
    Comment(usize),
}

fn written(library: &Library, found: &Found, styles: &[&str], page: Page) -> Option<(String, String)> {
    let mut html = Html::default();
    let corpus = &library.docket.corpus;
    let (address, title, up) = match page {
        Page::List(number) => (list_address(number), corpus.title.clone(), ""),
        Page::Comment(place) => {
            let comment = library.docket.comment(*found.comments.get(place)?)?;
            (
                comment_address(&comment.id),
                own(library).with("page-title", vars![name = &comment.author.name, title = &corpus.title]),
                "../",
            )
        }
    };
    html.element("head", &[], |html| {
        html.void("meta", &[("charset", "utf-8")]);
        html.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
        html.leaf("title", &[], &title);
        for style in styles {
            html.void("link", &[("rel", "stylesheet"), ("href", &[up, style].concat())]);
        }
    });
    let home = [up, "index.html"].concat();
    html.element("body", &[], |html| {
        frame(html, library, &home, |html| match page {
            Page::List(number) => {
                heading(html, library, found);
                list(html, library, found, number);
            }
            Page::Comment(place) => {
                neighbours(html, library, found, place);
                comment(html, library, found, found.comments.get(place).copied().unwrap_or_default(), "h1");
            }
        });
    });
    Some((
        address,
        format!("<!doctype html>\n<html lang=\"{}\">{}</html>\n", library.say.language().tag(), html.finish()),
    ))
}

/// One list, and where the others are.
fn list(html: &mut Html, library: &Library, found: &Found, number: usize) {
    let listed = found.comments.chunks(LISTED).nth(number).unwrap_or_default();
    contents(html, library, listed, &comment_address);
    let lists = found.comments.len().div_ceil(LISTED);
    if lists < 2 {
        return;
    }
    let say = own(library);
    html.element("nav", &[("class", "fact"), ("aria-label", &say.get("pages-of-the-list"))], |html| {
        for other in 0..lists {
            let (first, last) = (other * LISTED + 1, ((other + 1) * LISTED).min(found.comments.len()));
            let range = say.with("first-to-last", vars![first, last]);
            if other == number {
                html.leaf("b", &[("aria-current", "page")], &range);
            } else {
                html.leaf("a", &[("href", &list_address(other))], &range);
            }
            html.text(" ");
        }
    });
}

/// Where the explorer shows a comment, and the comments before and after it.
fn neighbours(html: &mut Html, library: &Library, found: &Found, place: usize) {
    let say = own(library);
    let at = |place: Option<usize>| library.docket.comment(*found.comments.get(place?)?);
    html.element("nav", &[("class", "fact"), ("aria-label", &say.get("other-comments"))], |html| {
        for (label, other) in
            [("comment-before", at(place.checked_sub(1))), ("comment-after", at(place.checked_add(1)))]
        {
            let Some(other) = other else { continue };
            html.element("a", &[("href", &format!("{}.html", other.id))], |html| {
                html.text(&say.get(label));
                html.leaf("span", &[("dir", "auto")], &other.author.name);
            });
            html.text(" ");
        }
        if let Some(this) = at(Some(place)) {
            html.leaf(
                "a",
                &[("href", &format!("../index.html#/comment/{}", this.id))],
                &say.get("with-search-and-filters"),
            );
        }
    });
}

fn list_address(number: usize) -> String {
    if number == 0 { "index.html".to_owned() } else { format!("comments-{}.html", number + 1) }
}

fn comment_address(id: &str) -> String {
    format!("comments/{id}.html")
}
