//! The corpus that the page shows, read here in a slow and obvious way, and the makings of others.

use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A comment of the bundled corpus.
pub struct Bundled {
    /// Its id.
    pub id: String,
    /// Who commented.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Its words, and those of the names: without case and accents.
    words: Vec<String>,
}

impl Bundled {
    /// Whether a word is in it.
    pub fn has_word(&self, word: &str) -> bool {
        self.words.iter().any(|one| one == word)
    }

    /// Whether a word in it begins so.
    pub fn has_beginning(&self, start: &str) -> bool {
        self.words.iter().any(|one| one.starts_with(start))
    }
}

/// The comments of the bundled corpus, in the order of its file.
pub fn bundled() -> Vec<Bundled> {
    let corpus: Value = serde_json::from_str(include_str!("../../../assets/corpus.json")).unwrap_or_default();
    let comments = corpus.get("comments").and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    let comments = comments.iter().map(|comment| {
        let author = |field: &str| text(comment.get("author").and_then(|author| author.get(field)));
        let all = [author("name"), author("long_name"), author("person"), text(comment.get("text"))];
        Bundled {
            id: text(comment.get("id")),
            name: author("name"),
            text: text(comment.get("text")),
            words: words(&all.join("\n")),
        }
    });
    comments.collect()
}

/// The words of a text without case and accents.
pub fn words(text: &str) -> Vec<String> {
    let bare: String = text.nfd().filter(|char| !is_combining_mark(*char)).collect();
    bare.to_lowercase()
        .split(|char: char| !char.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A corpus of made-up comments, each with an id, a name and a text.
pub fn synthetic(comments: &[(&str, &str, &str)]) -> Value {
    let comments: Vec<Value> = comments
        .iter()
        .map(|(id, name, text)| {
            json!({
                "id": id,
                "author": { "name": name, "kind": "individual" },
                "papers": ["plan"],
                "submitted": "2001-02-03",
                "language": "en",
                "text_status": "full",
                "text_by": "commenter",
                "sources": [{ "url": format!("https://example.org/{id}"), "label": "Synthetic source" }],
                "text": text,
            })
        })
        .collect();
    json!({
        "format": "comment-explorer/1",
        "id": "synthetic",
        "revision": "1",
        "language": "en",
        "title": "Synthetic comments, made up for a test",
        "consultation": {
            "body": "Nobody",
            "papers": [{ "id": "plan", "title": "A plan" }],
            "closes": [{ "at": "2001-03-01" }],
        },
        "kinds": [{ "id": "individual", "label": "Individual" }],
        "issues": [{ "id": "bridge", "label": "The bridge", "proposition": "The bridge should be built." }],
        "comments": comments,
        "positions": [],
    })
}
