//! What letters have in common, and what only one of them has: from their texts alone.
//!
//! Nothing here reads a stance but [`seriation`], which puts those in order that people recorded. What is computed is said
//! to be computed, with the passages that it rests on and the figures of its quality (`cargo xtask quality`).

pub mod difference;
pub mod families;
mod links;
pub mod mentions;
pub mod seriation;
pub mod shared;
pub mod vocabulary;
mod wording;

pub use links::{
    Background, Link, Links, MEASURED, MEASURED_WITHOUT_LEXICON, Measured, Shared, Strength, Weights, links,
};
