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
//! from then on: `boot.js` needs both before the first paint. And the sentences by which it says why it does not start.
//!
//! A hosted build and a single file differ in the last place: a link to the corpus, or the corpus itself. And a hosted
//! build of a large corpus lists the comments, which stand in pages of their own.

mod html;
mod messages;
mod oembed;
pub mod offline;
mod pages;
mod single;
mod text;

pub use messages::{message_files, messages, of_messages};
pub use oembed::{OEMBED, oembed};
pub use pages::{is_paged, pages};
pub use single::{App, Importer, integrity, single_file};
pub use text::edition;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use html::Html;

use crate::locale::{self, Language, Say};
use crate::state::Library;
use crate::vars;

/// What is put into a page.
#[derive(Clone, Copy, Debug)]
pub enum CorpusAt<'a> {
    /// In a file beside the page.
    Beside {
        /// Its relative address.
        corpus: &'a str,
        /// That of an index of it.
        index: Option<&'a str>,
        /// Whether a service worker keeps both and the page for reading offline.
        offline: bool,
        /// The integrity of the single file beside the page ([`SINGLE_FILE`]), from which copies are made.
        copy: Option<&'a str>,
    },
    /// In the page itself: this JSON.
    Within(&'a str),
}

/// The name of the single file in a hosted build.
pub const SINGLE_FILE: &str = "explorer.html";

/// The name of the single file in a hosted build that also opens files of other formats.
pub const OPEN: &str = "open.html";

/// Fills a template. `Err` names the place that it does not have.
///
/// # Errors
/// When the template lacks one of the three places.
pub fn fill(template: &str, library: &Library, corpus: CorpusAt<'_>) -> Result<String, &'static str> {
    let page = put(template, "head", &head(library, corpus))?;
    let is_list = matches!(corpus, CorpusAt::Beside { .. }) && is_paged(library);
    let page = put(&page, "edition", &if is_list { pages::entrance(library) } else { edition(library) })?;
    put(&page, "corpus", &corpus_part(corpus))
}

/// The library in the language of its corpus, where the interface speaks it: who reads without scripts cannot choose one.
/// Countries and languages are then told by their codes.
#[must_use]
pub fn in_its_language(library: &Library) -> Library {
    match Language::of(&library.docket.corpus.language) {
        Some(language) if language != library.say.language() => library.in_language(Say::all(language), &|_| None),
        _ => library.clone(),
    }
}

/// What only the edition says.
fn own(library: &Library) -> Say {
    locale::edition(library.say.language())
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

fn head(library: &Library, at: CorpusAt<'_>) -> String {
    let corpus = &library.docket.corpus;
    let mut html = Html::default();
    html.element("title", &[], |html| html.text(&corpus.title));
    let say = own(library);
    let description = say.with("page-description", vars![count = corpus.comments.len()]);
    html.void("meta", &[("name", "description"), ("content", &description)]);
    let sentences = ["wasm-is-refused", "a-part-is-missing", "the-corpus-is-missing", "the-explorer-has-a-fault"];
    let [wasm, part, missing, fault] = sentences.map(|name| say.get(name));
    let whys = [("data-wasm", &*wasm), ("data-part", &part), ("data-corpus", &missing), ("data-fault", &fault)];
    let meta = [("id", "failures"), ("name", "failures"), ("content", "")];
    html.void("meta", &meta.into_iter().chain(whys).collect::<Vec<_>>());
    let shelf = library.shelf_mark("");
    html.void("meta", &[("id", "reader"), ("name", "reader"), ("content", ""), ("data-shelf", &shelf)]);
    let icon = match at {
        CorpusAt::Beside { .. } => offline::ICON_NAME.to_owned(),
        CorpusAt::Within(_) => format!("data:image/svg+xml;base64,{}", STANDARD.encode(offline::ICON)),
    };
    html.void("link", &[("rel", "icon"), ("type", "image/svg+xml"), ("href", &icon)]);
    if let CorpusAt::Beside { offline: true, .. } = at {
        html.void("link", &[("rel", "manifest"), ("href", offline::MANIFEST_NAME)]);
    }
    html.finish()
}

fn corpus_part(corpus: CorpusAt<'_>) -> String {
    match corpus {
        CorpusAt::Beside { corpus, index, copy, .. } => {
            let mut html = Html::default();
            let parts = [("corpus", Some(corpus)), ("corpus-index", index)];
            for (id, address) in parts {
                let Some(address) = address else { continue };
                // Not `preload`: WebKit would fetch it a second time when `boot.js` does.
                html.void("link", &[("id", id), ("rel", id), ("href", address)]);
            }
            for (language, name, _) in message_files() {
                html.void("link", &[("rel", "messages"), ("hreflang", language.tag()), ("href", &name)]);
            }
            html.void("link", &[("rel", "alternate"), ("type", "application/json+oembed"), ("href", OEMBED)]);
            if let Some(integrity) = copy {
                let file = [("id", "copy"), ("rel", "alternate"), ("href", SINGLE_FILE), ("integrity", integrity)];
                html.void("link", &file);
            }
            html.finish()
        }
        CorpusAt::Within(json) => {
            format!("<script id=\"corpus\" type=\"application/json\">{}</script>", single::corpus_text(json))
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
        let once = fill(template, &library, CorpusAt::Within("{\"text\":\"</script><!--\"}")).unwrap();
        assert!(!once.contains("</script><!--\"}"));
        assert_eq!(fill(&once, &library, CorpusAt::Within("{\"text\":\"</script><!--\"}")).unwrap(), once);
        assert_eq!(
            fill("", &library, CorpusAt::Beside { corpus: "corpus.json", index: None, offline: false, copy: None }),
            Err("head")
        );
    }
}
