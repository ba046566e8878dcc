//! The page: values into DOM, events into actions. Anything that can be decided without a browser is in `state`.

mod about;
mod announcer;
pub mod api;
mod app;
mod arrival;
mod boot;
mod citing;
mod comment;
mod compare;
mod concordance;
mod dom;
mod embedding;
mod facets;
mod families;
mod file;
mod focus;
mod follow;
mod frame;
mod history;
mod indexer;
mod indexing;
mod issues;
mod keeping;
mod keys;
mod later;
mod lengths;
mod linked;
mod list;
mod listening;
mod mentions;
mod offline;
mod open;
mod painted;
mod parts;
mod patterns;
mod printed;
mod problems;
mod reading;
mod said;
mod search;
mod shortcuts;
mod slices;
mod typing;

pub use app::{App, AppProps, Shelf};
pub use boot::start;

use crate::state::Action;

/// Where screens send what a reader does.
pub type Dispatch = yew::Callback<Action>;
