//! Every comment as plain HTML, and the page that it stands in.
//!
//! A page is a template with three places. In `index.html` each is an empty element, since minifying takes comments
//! out; once filled it stands between a pair of comments, so that a page that was filled is a template again.
//!
//! ```text
//! <template id="explorer-head">     <!-- explorer:head -->     title, description  <!-- /explorer:head -->
//! <template id="explorer-edition">  <!-- explorer:edition -->  every comment       <!-- /explorer:edition -->
//! <template id="explorer-corpus">   <!-- explorer:corpus -->   it, or where it is  <!-- /explorer:corpus -->
//! ```
//!
//! In the head also stands what the reader who saved the page had set, and under which name a browser keeps what is set
//! from then on: `boot.js` needs both before the first paint.
//!
//! A hosted build and a single file differ in the last place: a link to the corpus, or the corpus itself. And a hosted
//! build of a large corpus lists the comments, which stand in pages of their own.

mod html;
mod pages;
mod single;
mod text;

pub use pages::{is_paged, pages};
pub use single::{App, single_file};
pub use text::edition;

use html::Html;

use crate::state::Library;

/// What is put into a page.
#[derive(Clone, Copy, Debug)]
pub enum CorpusAt<'a> {
    /// In a file beside the page, at this relative address, perhaps with an index at another.
    Beside(&'a str, Option<&'a str>),
    /// In the page itself: this JSON; and with it [what the reader has set](crate::state::Kept::write) who saved it.
    Within(&'a str, &'a str),
}

/// Fills a template. `Err` names the place that it does not have.
///
/// # Errors
/// When the template lacks one of the three places.
pub fn fill(template: &str, library: &Library, corpus: CorpusAt<'_>) -> Result<String, &'static str> {
    let saved = if let CorpusAt::Within(_, saved) = corpus { saved } else { "" };
    let page = put(template, "head", &head(library, saved))?;
    let is_list = matches!(corpus, CorpusAt::Beside(..)) && is_paged(library);
    let page = put(&page, "edition", &if is_list { pages::entrance(library) } else { edition(library) })?;
    put(&page, "corpus", &corpus_part(corpus))
}

fn put(template: &str, place: &'static str, content: &str) -> Result<String, &'static str> {
    let (open, close) = (format!("<!-- explorer:{place} -->"), format!("<!-- /explorer:{place} -->"));
    let filled = template.split_once(&open).and_then(|(before, rest)| Some((before, rest.split_once(&close)?.1)));
    let empty = || {
        let quoted = format!("<template id=\"explorer-{place}\"></template>");
        let bare = format!("<template id=explorer-{place}></template>");
        template.split_once(&quoted).or_else(|| template.split_once(&bare))
    };
    let (before, after) = filled.or_else(empty).ok_or(place)?;
    Ok(format!("{before}{open}{content}{close}{after}"))
}

fn head(library: &Library, saved: &str) -> String {
    let corpus = &library.docket.corpus;
    let mut html = Html::default();
    html.element("title", &[], |html| html.text(&corpus.title));
    let description =
        format!("{} to read, filter, search and lay side by side.", crate::locale::en::comments(corpus.comments.len()));
    html.void("meta", &[("name", "description"), ("content", &description)]);
    let shelf = library.shelf_mark(saved);
    html.void("meta", &[("id", "reader"), ("name", "reader"), ("content", saved), ("data-shelf", &shelf)]);
    html.finish()
}

fn corpus_part(corpus: CorpusAt<'_>) -> String {
    match corpus {
        CorpusAt::Beside(address, index) => {
            let mut html = Html::default();
            let parts = [("corpus", Some(address)), ("corpus-index", index)];
            for (id, address) in parts {
                let Some(address) = address else { continue };
                let attributes =
                    [("id", id), ("rel", "preload"), ("as", "fetch"), ("crossorigin", "anonymous"), ("href", address)];
                html.void("link", &attributes);
            }
            html.finish()
        }
        // In JSON `<` stands in strings alone, where it may be written as an escape: then no text ends the script.
        // A parser takes the carriage return out of a line's end, and a copy of a copy would differ.
        CorpusAt::Within(json, _) => {
            let json = json.replace("\r\n", "\n").replace('<', "\\u003c");
            format!("<script id=\"corpus\" type=\"application/json\">{json}</script>")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_a_template_again() {
        let template = "a<template id=\"explorer-head\"></template>b<template id=explorer-edition></template>c\
                        <template id=explorer-corpus></template>d";
        let library = Library::default();
        let once = fill(template, &library, CorpusAt::Within("{\"text\":\"</script><!--\"}", "")).unwrap();
        assert!(!once.contains("</script><!--\"}"));
        assert_eq!(fill(&once, &library, CorpusAt::Within("{\"text\":\"</script><!--\"}", "")).unwrap(), once);
        assert_eq!(fill("", &library, CorpusAt::Beside("corpus.json", None)), Err("head"));
    }
}
