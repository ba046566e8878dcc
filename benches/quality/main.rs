//! How well the comparison judges letters: `cargo xtask quality`.
//!
//! Each part prints a table in Markdown, with its conditions. All is counted, nothing timed, and comes out the same each
//! time.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what a measurement needs and does not find, it fails on"
)]

mod figures;
mod gold;
mod judge;
mod links;
mod ours;
mod rivals;
mod shared;
mod vocabulary;

fn main() {
    links::run();
    println!("{}", shared::tables());
    println!("{}", vocabulary::table());
}
