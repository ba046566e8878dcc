//! What Mailman puts where it took something out of a message.
//!
//! ```text
//! -------------- next part --------------
//! A non-text attachment was scrubbed...
//! Name: letter.pdf
//! Type: application/pdf
//! Size: 43008 bytes
//! Desc: not available
//! URL: <http://lists.example.org/attachments/20100415/abc/letter.pdf>
//! ```
//!
//! None of it was written by the sender: the block becomes an attachment. Behind a line of `next part` there may also
//! stand a part of the text; then only the line goes.

use crate::corpus::{Attachment, is_linkable};

const NEXT: &str = "-------------- next part --------------";

/// The text without what Mailman put into it, and the attachments.
pub fn undo(text: &str) -> (String, Vec<Attachment>) {
    if !text.contains(NEXT) {
        return (text.to_owned(), Vec::new());
    }
    let mut attachments = Vec::new();
    let mut parts: Vec<&str> = Vec::new();
    for (at, part) in split(text).into_iter().enumerate() {
        match scrubbed(part).filter(|_| at > 0) {
            Some((attachment, rest)) => {
                attachments.push(attachment);
                parts.push(rest);
            }
            None => parts.push(part),
        }
    }
    let parts = parts.into_iter().map(|part| part.trim_end().trim_start_matches(['\n', '\r']));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    (parts.join("\n\n"), attachments)
}

/// The text between the lines of `next part`.
fn split(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut here = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_end() == NEXT {
            parts.push(text.get(start..here).unwrap_or_default());
            start = here + line.len();
        }
        here += line.len();
    }
    parts.push(text.get(start..).unwrap_or_default());
    parts
}

/// What was taken out here, and what stands behind it.
fn scrubbed(part: &str) -> Option<(Attachment, &str)> {
    let part = part.trim_start_matches(['\n', '\r']);
    let mut lines = part.split_inclusive('\n');
    let first = lines.next()?;
    if !(first.contains(" was scrubbed...") && first.starts_with(['A', 'E'])) {
        return None;
    }
    let mut attachment = Attachment::default();
    let mut length = first.len();
    for line in lines {
        let Some((word, value)) = line.trim_end().split_once(": ") else { break };
        let value = value.trim().trim_start_matches('<').trim_end_matches('>');
        match word.trim_start() {
            "Name" => value.clone_into(&mut attachment.name),
            "URL" if is_linkable(value) => attachment.url = Some(value.to_owned()),
            "Type" | "Size" | "Desc" | "Url" | "URL" | "From" | "Subject" | "Date" | "To" | "Cc" => {}
            _ => break,
        }
        length += line.len();
    }
    if attachment.name.is_empty() {
        let of_url = attachment.url.as_deref().and_then(|url| url.rsplit('/').find(|part| !part.is_empty()));
        let name = of_url.unwrap_or("an attachment").to_owned();
        attachment.name = name;
    }
    Some((attachment, part.get(length..).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::undo;

    #[test]
    fn blocks_become_attachments() {
        let text = "Our text.\n\n-------------- next part --------------\nA non-text attachment was scrubbed...\nName: letter.pdf\nType: application/pdf\nSize: 43008 bytes\nDesc: not available\nURL: <http://lists.example.org/attachments/20100415/abc/letter.pdf>\n-------------- next part --------------\nMore of it.\n-------------- next part --------------\nAn HTML attachment was scrubbed...\nURL: <http://lists.example.org/attachments/20100415/abc/attachment.html>\n";
        let (text, attachments) = undo(text);
        assert_eq!(text, "Our text.\n\nMore of it.");
        let names: Vec<_> = attachments.iter().map(|attachment| attachment.name.as_str()).collect();
        assert_eq!(names, ["letter.pdf", "attachment.html"]);
        assert_eq!(attachments[0].url.as_deref(), Some("http://lists.example.org/attachments/20100415/abc/letter.pdf"));
    }

    #[test]
    fn other_text_stays() {
        for text in ["", "-------------- next part\nx", "A was scrubbed...\nURL: x\n"] {
            assert_eq!(undo(text), (text.to_owned(), Vec::new()));
        }
    }
}
