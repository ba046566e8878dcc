//! Shared wording, families and differences, against slow twins, and the figures of their quality measured again.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what a test needs and does not find, it fails on"
)]

#[allow(dead_code, reason = "its tables are the business of the measurement")]
#[path = "../benches/quality/shared/mod.rs"]
mod measurement;

mod wording {
    mod classes;
    mod corpora;
    mod difference;
    mod families;
    mod figures;
    mod shared;
    mod unique;
}
