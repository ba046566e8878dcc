//! The interface in other languages, as a page has it: files beside a hosted page, all of them packed in a single file.

use crate::corpus::sha256_hex;
use crate::locale::{Language, TRANSLATIONS};

/// The files of a hosted build: their names, which hold a digest of what is in them, and that.
pub fn message_files() -> impl Iterator<Item = (Language, String, String)> {
    translations().map(|(language, text)| {
        let digest = sha256_hex(&text);
        let name = format!("messages-{}-{}.txt", language.tag(), digest.get(..16).unwrap_or(&digest));
        (language, name, text)
    })
}

/// All languages as the text of one JSON object, by their tags.
#[must_use]
pub fn messages() -> String {
    let all = translations().map(|(language, text)| (language.tag().to_owned(), text.into()));
    serde_json::Value::Object(all.collect()).to_string()
}

/// The translations without what only translators read.
fn translations() -> impl Iterator<Item = (Language, String)> {
    TRANSLATIONS.into_iter().map(|(language, text)| {
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        (language, lines.flat_map(|line| [line, "\n"]).collect())
    })
}
