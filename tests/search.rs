//! The search and the filters against slow twins, which look at every comment and know no index.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what a test needs and does not find, it fails on")]

use std::sync::LazyLock;

use comment_explorer::corpus::open;
use comment_explorer::state::Library;

mod search {
    mod bad_input;
    mod dense;
    mod filters;
    mod filters_twin;
    mod grammar;
    mod grammar_laws;
    mod index_bytes;
    mod ranking;
    mod scores;
    mod seeking;
    mod seeking_twin;
    mod words;
}
mod synthetic;

static BUNDLED: LazyLock<Library> =
    LazyLock::new(|| Library::new(open(include_bytes!("../assets/corpus.json")), &|_| None));
