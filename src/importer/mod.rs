//! What a page loads when its reader opens files: the screen on which they become a corpus ([`importing`]), and what reads
//! them ([`Work`], in a worker). Anything that can be decided without a browser is in `import` and in `state`.
//!
//! `assets/open.js` loads it; `assets/importer.js` is the worker.

mod encodings;
mod work;

pub use work::{Work, bundle};
