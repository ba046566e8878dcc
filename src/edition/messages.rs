//! The interface in other languages, as a page has it: files beside a hosted page, all of them packed in a single file.

use serde_json::Value;

use crate::corpus::sha256_hex;
use crate::locale::{Language, Messages, TRANSLATIONS};

/// The files of a hosted build: their names, which hold a digest of what is in them, and that.
pub fn message_files() -> impl Iterator<Item = (Language, String, String)> {
    translations().map(|(language, text)| {
        let digest = sha256_hex(&text);
        let name = format!("messages-{}-{}.txt", language.tag(), digest.get(..16).unwrap_or(&digest));
        (language, name, text)
    })
}

/// All languages as the text of one JSON object: under `names` those of the messages, and under the tag of each language
/// what it says by them, in that order. `boot.js` joins the two again.
#[must_use]
pub fn messages() -> String {
    let read: Vec<_> = translations().map(|(language, text)| Messages::read(language, text)).collect();
    // The same in all of them, which a test holds.
    let names: Vec<&str> = read.iter().take(1).flat_map(Messages::entries).map(|(name, _)| name).collect();
    let said = read.iter().map(|messages| {
        let patterns: Vec<&str> = messages.entries().map(|(_, pattern)| pattern).collect();
        (messages.language().tag().to_owned(), patterns.into())
    });
    Value::Object(said.chain([("names".to_owned(), names.into())]).collect()).to_string()
}

/// What one of them says, of the text that [`messages`] makes; `None` where it holds no such language.
#[must_use]
pub fn of_messages(json: &str, language: Language) -> Option<Messages> {
    let all: Value = serde_json::from_str(json).ok()?;
    let (names, said) = (all.get("names")?.as_array()?, all.get(language.tag())?.as_array()?);
    let entries = names.iter().zip(said).filter_map(|(name, said)| name.as_str().zip(said.as_str()));
    let source = entries.flat_map(|(name, said)| [name, " = ", said, "\n"]).collect();
    Some(Messages::read(language, source))
}

/// The translations without what only translators read.
fn translations() -> impl Iterator<Item = (Language, String)> {
    TRANSLATIONS.into_iter().map(|(language, text)| {
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        (language, lines.flat_map(|line| [line, "\n"]).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::{messages, of_messages};
    use crate::locale::{Language, Messages, TRANSLATIONS};

    #[test]
    fn what_is_packed_is_what_was_written() {
        let packed = messages();
        for (language, written) in TRANSLATIONS {
            let (packed, written) = (of_messages(&packed, language), Messages::read(language, written.to_owned()));
            assert!(packed.is_some_and(|packed| packed.entries().eq(written.entries())), "{language:?}");
        }
        assert!(of_messages(&packed, Language::English).is_none());
        assert!(of_messages("[", Language::French).is_none());
    }
}
