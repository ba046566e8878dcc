//! Comments that say nothing but where the comment is: "See attached file(s)".

use crate::corpus::TextStatus;
use crate::text::words;

/// Words of which such a text is made, sorted.
const WORDS: [&str; 46] = [
    "a",
    "and",
    "are",
    "as",
    "attached",
    "attachment",
    "attachments",
    "below",
    "comment",
    "comments",
    "document",
    "documents",
    "doc",
    "docx",
    "enclosed",
    "file",
    "files",
    "find",
    "for",
    "full",
    "here",
    "in",
    "is",
    "letter",
    "my",
    "of",
    "on",
    "our",
    "pdf",
    "please",
    "refer",
    "response",
    "s",
    "see",
    "sent",
    "separate",
    "submission",
    "submitted",
    "text",
    "thank",
    "the",
    "to",
    "uploaded",
    "view",
    "with",
    "you",
];

/// One of these is in it.
const NAMING: [&str; 6] = ["attached", "attachment", "attachments", "enclosed", "uploaded", "pdf"];

/// Such a text is no longer than this, in bytes.
const LONGEST: usize = 160;

/// How much of a comment its text is: a record when it is empty or only names a file.
pub fn of(text: &str) -> TextStatus {
    let text = text.trim();
    if text.is_empty() {
        return TextStatus::Record;
    }
    if text.len() > LONGEST {
        return TextStatus::Full;
    }
    let words: Vec<String> = words(text).map(|word| word.folded).collect();
    let all = words.iter().all(|word| WORDS.contains(&word.as_str()));
    let names = words.iter().any(|word| NAMING.contains(&word.as_str()));
    if all && names { TextStatus::Record } else { TextStatus::Full }
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::corpus::TextStatus::{Full, Record};

    #[test]
    fn what_only_names_a_file_is_a_record() {
        for text in
            ["", " \n", "See attached file(s)", "Please see the attached letter.", "Comments attached", "see PDF"]
        {
            assert_eq!(of(text), Record, "{text}");
        }
        for text in [
            "No.",
            "Thank you",
            "Please see attached recommendations from Example Networks Ltd.",
            "I oppose this. See attached file.",
            "我反对",
        ] {
            assert_eq!(of(text), Full, "{text}");
        }
    }
}
