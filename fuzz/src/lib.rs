//! What the fuzzer calls with whatever bytes it comes up with, and what has to hold of each.
//!
//! | target | what it holds |
//! |---|---|
//! | `query` | any text is a query; printed once, it prints as itself |
//! | `corpus` | any bytes open; how they are cut makes no difference; what was read is written and read back without errors |
//! | `index` | changed bytes of an index are refused, or can be asked whatever a page asks |
//! | `recognise` | whatever file it is taken for |
//! | `import-FORMAT` | any bytes are read as that format; cutting makes no difference; the corpus can be opened |
//!
//! Only what the explorer offers to everyone is called here. A panic, an overflow, a second's hang or a gigabyte is a crash.

#[path = "../../src/checksum.rs"]
mod checksum;
mod corpus;
mod import;
mod index;
mod input;
mod query;

pub use corpus::{corpus, holds};
pub use import::{import, recognise};
pub use index::index;
pub use query::query;

/// A target. What catches the panics of a library itself (the reader of workbooks does) has not crashed: the fuzzer's hook,
/// which ends the process before anything is caught, is taken away, and a panic that nothing catches ends it as before.
#[macro_export]
macro_rules! target {
    ($hold:expr) => {
        libfuzzer_sys::fuzz_target!(init: drop(std::panic::take_hook()), |bytes: &[u8]| $hold(bytes));
    };
}

/// A target that reads one format.
#[macro_export]
macro_rules! importer {
    ($format:ident) => {
        $crate::target!(|bytes| $crate::import(comment_explorer::import::Format::$format, bytes));
    };
}
