//! What a reader does, and the address of what is then shown.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "what a test needs and does not find, it fails on")]

use std::sync::LazyLock;

use comment_explorer::corpus::open;
use comment_explorer::state::Library;

mod state {
    mod actions;
    mod addresses;
    mod chips;
    mod citing;
    mod contexts;
    mod counterparts;
    mod families;
    mod keeping;
    mod laws;
    mod leading;
    mod matrix;
    mod patterns;
    mod records;
    mod years;
}
mod synthetic;

static BUNDLED: LazyLock<Library> =
    LazyLock::new(|| Library::new(open(include_bytes!("../assets/corpus.json")), &|_| None));
