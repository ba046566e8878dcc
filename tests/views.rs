//! The screens as the page shows them, rendered natively: snapshots to be read, and beside them what must always hold.
//!
//! Run with `UPDATE_EXPECT=1` to write the snapshots anew, and read the difference.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what a test needs and does not find, it fails on"
)]

use std::rc::Rc;

use comment_explorer::corpus::open;
use comment_explorer::locale::Code;
use comment_explorer::locale::Language;
use comment_explorer::state::{Kept, Library};
use comment_explorer::web::{App, AppProps, Shelf};
use html::Element;
use yew::ServerRenderer;

mod html;
mod views {
    mod hostile;
    mod names;
    mod pretty;
    mod snapshots;
    mod words;
}

const BUNDLED: &str = include_str!("../assets/corpus.json");

fn library(corpus: &str) -> Library {
    let name = |code: Code<'_>| match code {
        Code::Country("FR") => Some("France".to_owned()),
        Code::Country("JP") => Some("Japan".to_owned()),
        Code::Language("en") => Some("English".to_owned()),
        _ => None,
    };
    Library::new(open(corpus.as_bytes()), &name)
}

/// The page of a corpus at an address.
fn page_of(corpus: &str, address: &str) -> Element {
    let (corpus, address) = (corpus.to_owned(), address.to_owned());
    let renderer = ServerRenderer::<App>::with_props(move || {
        let shelf = Shelf(Rc::new(library(&corpus)));
        AppProps { shelf, address, kept: Kept::default(), opened: None, preferred: Language::English }
    })
    .hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    html::parse(&runtime.block_on(renderer.render()))
}

/// The page of the bundled corpus at an address.
fn page(address: &str) -> Element {
    page_of(BUNDLED, address)
}

/// The addresses whose screens are snapshots, and the names of those.
const SCREENS: &[(&str, &str)] = &[
    ("list", "#/comments"),
    ("list-searched-and-filtered", "#/comments?q=exist&-kind=government&picked=jprs+isoc&sort=relevance"),
    ("list-only-as-typed", "#/comments?q=(existing+OR+cost~)+shoe:horn&exact=1"),
    ("list-nothing-found", "#/comments?q=preparedness&kind=individual&from=2010-04-01"),
    ("list-in-context", "#/comments?q=exist&show=context&kind=government,individual"),
    ("list-in-context-of-nothing", "#/comments?show=context"),
    ("comment-france", "#/comment/france/p3"),
    ("comment-france-sentence", "#/comment/france/p3.2?q=consensus&picked=france"),
    ("comment-jprs", "#/comment/jprs"),
    ("compare-by-issue", "#/compare/france+jprs"),
    ("compare-whole-texts", "#/compare/france+jprs+centr?mode=text"),
    ("compare-nothing", "#/compare"),
    ("issues", "#/issues?cell=jprs:new-body"),
    ("patterns", "#/patterns"),
    ("patterns-filtered", "#/patterns?stance=existing-bodies:supports&kind=individual"),
    ("about", "#/about"),
    ("open", "#/open"),
    ("embedded", "#/comments?embed=1&chrome=plain"),
    ("left-out", "#/comment/france/p99?tea=1"),
];
