//! Comments on their way to where an index is made of them: what is indexed of each, as bytes.
//!
//! ```text
//! comment = text(language) text(name) text(long name) text(person) text(title) text(text)
//! text    = length and 1, or 0 for none: a number, see `bytes`; then the UTF-8
//! ```

use super::bytes::{put, take};
use crate::corpus::Comment;

/// Adds a comment to a batch.
pub fn put_comment(batch: &mut Vec<u8>, comment: &Comment) {
    let author = &comment.author;
    let texts = [
        Some(&comment.language),
        Some(&author.name),
        author.long_name.as_ref(),
        author.person.as_ref(),
        comment.title.as_ref(),
        Some(&comment.text),
    ];
    for text in texts {
        put(batch, text.map_or(0, |text| u32::try_from(text.len()).unwrap_or_default() + 1));
        batch.extend(text.map_or(&[][..], |text| text.as_bytes()));
    }
}

/// Takes a comment off the front: what is indexed of it, and nothing else. `None` at the end, and where the bytes are no
/// comment.
pub fn take_comment(batch: &mut &[u8]) -> Option<Comment> {
    let mut text = || {
        let Some(length) = (take(batch)? as usize).checked_sub(1) else { return Some(None) };
        let (text, rest) = batch.split_at_checked(length)?;
        *batch = rest;
        Some(Some(String::from_utf8(text.to_vec()).ok()?))
    };
    let mut comment = Comment { language: text()?.unwrap_or_default(), ..Comment::default() };
    comment.author.name = text()?.unwrap_or_default();
    comment.author.long_name = text()?;
    comment.author.person = text()?;
    comment.title = text()?;
    comment.text = text()?.unwrap_or_default();
    Some(comment)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn comment() -> impl Strategy<Value = Comment> {
        let text = || prop::option::of(".{0,200}");
        (text(), text(), text(), text(), text()).prop_map(|(name, long_name, person, title, text)| {
            let mut comment = Comment { language: "zh".to_owned(), title, ..Comment::default() };
            comment.text = text.unwrap_or_default();
            comment.author.name = name.unwrap_or_default();
            (comment.author.long_name, comment.author.person) = (long_name, person);
            comment
        })
    }

    proptest! {
        #[test]
        fn comments_come_back(comments in prop::collection::vec(comment(), 0..5)) {
            let mut batch = Vec::new();
            for comment in &comments {
                put_comment(&mut batch, comment);
            }
            let mut rest = batch.as_slice();
            let back: Vec<Comment> = std::iter::from_fn(|| take_comment(&mut rest)).collect();
            prop_assert_eq!(back, comments);
        }

        #[test]
        fn any_bytes_are_comments_or_none(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            let mut rest = bytes.as_slice();
            while take_comment(&mut rest).is_some() {}
        }
    }
}
