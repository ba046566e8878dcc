//! The static edition: what can be read with scripts off, and before they start, and when they fail.
//!
//! Its elements bear the addresses of the explorer as ids, so that `#/comment/france/p3` leads to the passage without
//! any script.

use super::html::Html;
use super::{is_paged, own};
use crate::corpus::{PassageKind, is_linkable};
use crate::locale::Say;
use crate::state::view::{self, CommentView, Found, Piece, Row, RowKind};
use crate::state::{Library, State};
use crate::vars;

/// A text of more passages stands in stretches of so many, and so does each comment where there is much text. With a text of
/// five megabytes a single file opens in 2 seconds for 14 in Chromium; with 2,400 comments of as much in 3 for 20. WebKit is
/// slow with many siblings: there it was more than 100 seconds, and is 8, of which some are won by less work for the style.
const STRETCH: usize = 100;

/// Every comment of a library, as the content of a page's body.
#[must_use]
pub fn edition(library: &Library) -> String {
    let found = view::found(library, &State::default());
    let mut html = Html::default();
    frame(&mut html, library, "#/comments", |html| {
        notice(html, &own(library), "comments-follow-in-full");
        problems(html, library);
        heading(html, library, &found);
        contents(html, library, &found.comments, &|id| format!("#/comment/{id}"));
        let large = is_paged(library);
        for &index in &found.comments {
            if large {
                stretch(html, |html| comment(html, library, &found, index, "h2"));
            } else {
                comment(html, library, &found, index, "h2");
            }
        }
    });
    html.finish()
}

/// The content of a body, with title and foot; the title leads to `home`.
pub(super) fn frame(html: &mut Html, library: &Library, home: &str, content: impl FnOnce(&mut Html)) {
    let corpus = &library.docket.corpus;
    let say = &library.say;
    let direction = if say.language().is_right_to_left() { "rtl" } else { "ltr" };
    html.element("div", &[("id", "edition"), ("lang", say.language().tag()), ("dir", direction)], |html| {
        html.element("header", &[("class", "mast")], |html| {
            html.element("a", &[("class", "mast-title"), ("href", home)], |html| {
                html.leaf("b", &[("dir", "auto")], &corpus.title);
                html.leaf("span", &[("dir", "auto")], &corpus.consultation.body);
            });
        });
        html.element("main", &[("class", "page edition"), ("id", "/comments")], content);
        html.element("footer", &[("class", "foot")], |html| {
            html.leaf("p", &[], &say.with("revision", vars![revision = &corpus.revision]));
        });
    });
}

/// Why there is no more than this; `where_they_are` names the message that says of the comments where they can be read. Both
/// sentences stand there from the start, so that nothing moves once scripts run. After a failure `boot.js` says it, or where
/// the comments are that the reader had opened.
pub(super) fn notice(html: &mut Html, say: &Say, where_they_are: &str) {
    let [here, opened] = [where_they_are, "comments-are-in-what-was-opened"].map(|name| say.get(name));
    let [comments, own] = [&here, &opened].map(|comments| say.with("where-the-comments-are", vars![comments]));
    let said = [("class", "notice"), ("id", "edition-notice"), ("data-comments", &*comments), ("data-opened", &own)];
    html.element("div", &said, |html| {
        html.element("p", &[], |html| {
            let without = say.with("edition-needs-scripts", vars![comments = &here]);
            html.leaf("span", &[("class", "without-scripts")], &without);
            html.leaf("span", &[("class", "while-starting")], &say.get("edition-is-starting"));
        });
    });
}

/// How many comments there are, how much of them is held, and what is missing.
pub(super) fn heading(html: &mut Html, library: &Library, found: &Found) {
    let around = view::frame(library, &State::default(), found);
    html.leaf("h1", &[("class", "page-head")], &library.say.comments(found.comments.len()));
    html.leaf("p", &[("class", "lede")], &around.held);
    if let Some(missing) = &around.missing {
        html.leaf("p", &[("class", "lede"), ("dir", "auto")], missing);
    }
}

pub(super) fn problems(html: &mut Html, library: &Library) {
    let problems = &library.docket.problems;
    let Some(view) = view::problems(problems, library.docket.corpus.comments.len(), &library.say) else { return };
    html.element("section", &[("class", "problems"), ("aria-labelledby", "edition-problems")], |html| {
        html.leaf(
            "h2",
            &[("class", "section-head"), ("id", "edition-problems")],
            &library.say.get("problems-with-this-corpus"),
        );
        html.leaf("p", &[("class", "lede")], &view.summary);
        html.element("ul", &[], |html| {
            for row in &view.rows {
                let field = if row.field.is_empty() { String::new() } else { format!(", {}", row.field) };
                html.leaf("li", &[], &format!("{}{field}: {} {} {}", row.row, row.found, row.why, row.hint));
            }
        });
    });
}

/// A list of comments, each a link to `place` of its id.
pub(super) fn contents(html: &mut Html, library: &Library, comments: &[usize], place: &dyn Fn(&str) -> String) {
    html.element("nav", &[("class", "toc"), ("aria-label", &library.say.get("tab-comments"))], |html| {
        html.element("ol", &[], |html| {
            for comment in comments.iter().filter_map(|&index| library.docket.comment(index)) {
                html.line();
                html.element("li", &[], |html| {
                    html.leaf("a", &[("href", &place(&comment.id))], &comment.author.name);
                    html.leaf("small", &[], &library.say.source_line(comment.text_by, comment.text_status));
                });
            }
        });
    });
}

/// One comment whole, with the commenter's name as a heading of that level.
pub(super) fn comment(html: &mut Html, library: &Library, found: &Found, index: usize, level: &'static str) {
    let at = library.docket.comment(index).map(|comment| State::default().at_comment(&comment.id, None));
    let Some(view) = &at.and_then(|state| view::comment(library, &state, found)) else { return };
    let address = format!("/comment/{}", view.id);
    let head = format!("{address}-head");
    html.line();
    html.element("article", &[("id", &address), ("aria-labelledby", &head)], |html| {
        html.element("header", &[("class", "comment-head")], |html| {
            html.leaf(level, &[("id", &head), ("dir", "auto")], &text_of(&view.name));
            for said in [&view.by, &view.title].into_iter().filter(|said| !said.is_empty()) {
                html.leaf("p", &[("class", "by"), ("dir", "auto")], &text_of(said));
            }
            html.element("p", &[("class", "facts")], |html| {
                for fact in &view.facts {
                    html.leaf("span", &[], fact);
                }
                if let Some(late) = &view.late {
                    html.leaf("span", &[("class", "tag tag--late")], late);
                }
            });
            let own = if view.own_words { "source-line is-whole" } else { "summary-line" };
            html.leaf("p", &[("class", own)], &view.source_line);
        });
        let class = if view.own_words { "text" } else { "text ours" };
        html.element("div", &[("class", class), ("lang", &view.language)], |html| {
            let rows = view::all_rows(library, index);
            if rows.len() <= STRETCH {
                passages(html, &library.say, &address, &rows);
                return;
            }
            for rows in rows.chunks(STRETCH) {
                stretch(html, |html| passages(html, &library.say, &address, rows));
            }
        });
        positions(html, library, index);
        sources(html, view);
    });
}

/// Pieces in which nothing is a link.
fn text_of(pieces: &[Piece]) -> String {
    let text = |piece: &Piece| if let Piece::Text { text, .. } = piece { text.clone() } else { String::new() };
    pieces.iter().map(text).collect()
}

/// What is laid out when it comes near the window.
fn stretch(html: &mut Html, content: impl FnOnce(&mut Html)) {
    html.line();
    html.element("div", &[("class", "stretch")], content);
}

fn passages(html: &mut Html, say: &Say, address: &str, rows: &[Row]) {
    for row in rows {
        html.line();
        passage(html, say, address, row);
    }
}

fn passage(html: &mut Html, say: &Say, address: &str, row: &Row) {
    let class = match row.kind {
        RowKind::Item => "para para--item",
        RowKind::Passage(PassageKind::Heading) => "para para--heading",
        RowKind::Passage(PassageKind::Quote) => "para para--quote",
        RowKind::Passage(PassageKind::Signature | PassageKind::Boilerplate) => "para para--sig",
        RowKind::Passage(_) => "para",
    };
    html.element("div", &[("class", class), ("id", &format!("{address}/{}", row.at))], |html| {
        html.element("span", &[("class", "no")], |html| {
            html.leaf("a", &[("href", &row.href), ("aria-label", &row.link_name)], &row.number);
        });
        html.element("p", &[("dir", "auto")], |html| {
            for piece in &row.pieces {
                match piece {
                    Piece::Text { text, .. } => html.text(text),
                    Piece::Sentence { at, number } => {
                        let id = format!("{address}/{at}");
                        let link = format!("#{id}");
                        let name = say.with("sentence-link", vars![numbers = &at.numbers()]);
                        html.leaf(
                            "a",
                            &[("class", "sn"), ("id", &id), ("href", &link), ("aria-label", &name)],
                            &number.to_string(),
                        );
                    }
                }
            }
        });
    });
}

fn positions(html: &mut Html, library: &Library, index: usize) {
    let (docket, say) = (&library.docket, &library.say);
    let Some(comment) = docket.comment(index) else { return };
    let mut recorded = docket.recorded_of(index).peekable();
    if recorded.peek().is_none() {
        return;
    }
    html.leaf("h3", &[("class", "small-head")], &own(library).get("positions-as-recorded"));
    html.element("ul", &[("class", "edition-positions")], |html| {
        for (issue, position, recorded) in recorded {
            let Some(issue) = docket.issue(issue) else { continue };
            html.element("li", &[], |html| {
                html.text(&format!("{}: ", issue.label));
                html.leaf("b", &[], &say.stance(Some(position.stance)));
                if let Some(condition) = &position.condition {
                    html.text(&format!(" ({condition})"));
                }
                for evidence in library.docket.evidence(index, recorded) {
                    html.text(" ");
                    let href = format!("#/comment/{}/{}", comment.id, evidence.at);
                    html.leaf("a", &[("href", &href)], &say.cite(comment.text_by, &evidence.at.numbers()));
                }
            });
        }
    });
}

fn sources(html: &mut Html, view: &CommentView) {
    html.element("p", &[("class", "fact")], |html| {
        html.text(&view.extent);
        for source in view.sources.iter().chain(&view.attachments) {
            html.text(" ");
            if is_linkable(&source.url) {
                html.leaf("a", &[("href", &source.url), ("rel", "noopener noreferrer")], &source.label);
            } else {
                html.text(&format!("{} {}", source.label, source.url));
            }
        }
    });
}
