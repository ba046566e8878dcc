//! How well the comparison judges letters: `cargo xtask quality`.
//!
//! Each part prints a table in Markdown, with its conditions. All is counted, nothing timed, and comes out the same each
//! time.

fn main() {}
