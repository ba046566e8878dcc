//! A consultation and the comments it drew, in the format `comment-explorer/1`.
//!
//! [`open`] reads the bytes of a corpus file, [`Decoder`] those of one that comes in pieces. It never fails: it gives a [`Docket`] with everything that could be
//! read, and with a list of [`Problem`]s that says what was left out, where it stands in the file, and how to mend it.
//! A damaged comment costs that comment, a damaged field that field.
//!
//! What this module will never do: edit a comment's text (passages and evidence are byte ranges into it), infer a
//! stance, or read a clock.

mod date;
mod decode;
mod docket;
mod evidence;
mod extra;
mod fingerprint;
mod json;
mod model;
pub mod passages;
mod problem;
mod sentences;

pub use date::{Dated, When};
pub use decode::{Decoder, PIECE, open, sha256_hex};
pub use docket::{Docket, Evidence, PassageRef, Recorded};
pub use evidence::find as find_quote;
pub use extra::{Extra, Tags};
pub use model::{
    Attachment, Author, Closing, Comment, Completeness, Consultation, Corpus, Event, Issue, Kind, NamedBody, Paper,
    Position, Quote, Redaction, Source, Stance, TextBy, TextStatus,
};
pub use passages::{Part, Passage, PassageKind, Span, trimmed};
pub use problem::{Place, Problem, Severity};

/// The value of a corpus file's `format` field that this version reads.
pub const FORMAT: &str = "comment-explorer/1";

/// Whether an address may become a link: `http`, `https` or `mailto`, with nothing hidden before the scheme.
#[must_use]
pub fn is_linkable(url: &str) -> bool {
    let starts = |scheme: &str| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    (starts("http://") || starts("https://") || starts("mailto:")) && !url.chars().any(char::is_control)
}
