//! How well the comparison judges letters: `cargo xtask quality`.
//!
//! Each part prints a table in Markdown, with its conditions. All is counted, nothing timed, and comes out the same each
//! time.
#![expect(clippy::expect_used, reason = "a measurement that cannot start has nothing to count")]

mod vocabulary;

fn main() {
    println!("{}", vocabulary::table());
}
