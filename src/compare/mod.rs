//! What letters have in common, and what only one of them has: from their texts alone.
//!
//! Nothing here reads a stance but [`seriation`], which puts those in order that people recorded. What is computed is said
//! to be computed, with the passages that it rests on and the figures of its quality (`cargo xtask quality`).

mod links;
pub mod mentions;
pub mod seriation;
pub mod vocabulary;

pub use links::{Background, Link, Links, Shared, Strength, Weights, links, links_with};
