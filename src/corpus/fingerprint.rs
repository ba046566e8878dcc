//! What tells the comments of one corpus from those of another.

use super::model::Comment;
use crate::checksum::{checksum, mix};

/// A sum of comments in their order: of their ids, names, titles and languages and of all their text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Fingerprint(pub u64);

impl Fingerprint {
    /// One more comment.
    pub fn add(&mut self, comment: &Comment) {
        let author = &comment.author;
        for string in [&comment.id, &author.name, &comment.language, &comment.text] {
            mix(&mut self.0, checksum(string.as_bytes()));
        }
        for string in [&author.long_name, &author.person, &comment.title] {
            mix(&mut self.0, string.as_ref().map_or(0, |string| checksum(string.as_bytes())));
        }
    }
}
