//! What letters have in common, and what only one of them has: from their texts alone.
//!
//! Nothing here reads a stance. What is computed is said to be computed, with the passages that it rests on and the
//! figures of its quality (`cargo xtask quality`).

pub mod mentions;
pub mod seriation;
pub mod vocabulary;
