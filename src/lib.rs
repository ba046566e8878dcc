//! The comment explorer: read, filter, search and lay side by side the comments of a public consultation.
//!
//! A summary never passes for a commenter's words. A stance is recorded by people, with its quote, and never inferred.
//! Silence is told from "not coded". What is missing is said. Every figure is one step from the passage that it rests
//! on.
//!
//! | module | what it holds |
//! |---|---|
//! | [`corpus`] | a corpus file read: model, problems, dates, passages, evidence |
//! | [`text`] | words of a text, folded and marked; byte offsets are never lost |
//! | [`search`] | index, query, ranking, facets |
//! | [`compare`] | what letters have in common and what only one has, from their texts alone |
//! | [`import`] | files of other formats read: a corpus, and a report of what was found |
//! | [`locale`] | what the interface says |
//! | [`state`] | what a reader chose, what an action makes of it, its address, what a screen shows |
//! | [`edition`] | every comment as static HTML; the pages it stands in |
//! | `cli` | the native command `comments` (feature `cli`) |
//! | `web` | the page (feature `web`): values into DOM, events into actions |
//! | `importer` | the screen on which files become a corpus, and what reads them (feature `importer`) |
//! | `browser` | what both have of the browser |
//!
//! Arrows run one way: `corpus` ← `text` ← `search`, `compare` ← `state` ← `web`; `cli` and `edition` stand beside `web`; `locale`
//! serves `state` and what stands above it. Only `web`, `importer`, `browser` and `main.rs` know that browsers exist. The core reads no clock,
//! file, global or network: same input, same output, same order, native or wasm. It cannot fail: it returns a value and
//! a list of problems. `tests/architecture.rs` holds this.

#[cfg(any(feature = "web", feature = "importer"))]
mod browser;
mod checksum;
#[cfg(feature = "cli")]
pub mod cli;
pub mod compare;
pub mod corpus;
pub mod edition;
pub mod import;
#[cfg(feature = "importer")]
pub mod importer;
pub mod locale;
mod order;
pub mod search;
pub mod state;
pub mod text;
#[cfg(feature = "web")]
pub mod web;
