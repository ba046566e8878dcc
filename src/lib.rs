//! The comment explorer.

#[cfg(feature = "cli")]
pub mod cli;
pub mod corpus;
pub mod edition;
pub mod locale;
mod order;
pub mod search;
pub mod state;
pub mod text;
#[cfg(feature = "web")]
pub mod web;
