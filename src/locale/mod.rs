//! What the interface says. One file a language; English is the first.

pub mod en;
mod names;
