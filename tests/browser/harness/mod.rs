//! What the tests drive a browser with.
//!
//! A test opens a [`Page`] at a [`Place`], finds things by role and name as a screen reader would, does something,
//! and asks until the answer is as expected. It never sleeps for a fixed time, and it knows no CSS class.

mod corpus;
mod driver;
mod engine;
mod environment;
mod host;
mod node;
mod page;
mod picture;
mod place;
mod roles;
mod scratch;
mod service;
mod site;
mod stress;
mod wait;
mod way;

pub use corpus::{Bundled, bundled, synthetic, words};
pub use engine::Scripts;
pub use environment::{axe, dist};
pub use host::policy;
pub use node::Node;
pub use page::Page;
pub use picture::looks_as;
pub use place::{Bundle, Edition, Place};
pub use scratch::Scratch;
pub use site::Answers;
pub use stress::stress;
pub use wait::eventually;
pub use way::{Way, Without};
