//! How well the comparison judges letters: `cargo xtask quality`.
//!
//! Each part prints a table in Markdown, with its conditions. All is counted, nothing timed, and comes out the same each
//! time.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a measurement that cannot be made has to fail")]

mod shared;

fn main() {
    println!("{}", shared::tables());
}
