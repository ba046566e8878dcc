//! Written back, a corpus is what it was, with the fields of other versions.

use std::hash::{DefaultHasher, Hash, Hasher};

use comment_explorer::corpus::Severity;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::{BUNDLED, any_json, everything, open, pointers};

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

/// Opens a file and writes it.
fn written(json: &str) -> String {
    serde_json::to_string(&open(json.as_bytes()).corpus).unwrap()
}

#[test]
fn the_bundled_corpus_comes_back_as_it_was() {
    assert_eq!(parsed(&written(BUNDLED)), parsed(BUNDLED));
    assert_eq!(open(written(BUNDLED).as_bytes()), open(BUNDLED.as_bytes()));
}

#[test]
fn every_field_of_the_format_comes_back() {
    assert_eq!(parsed(&written(&everything().to_string())), everything());
}

#[test]
fn unknown_fields_are_kept_as_they_are_written() {
    let unknown = r#"{"format": "comment-explorer/1", "weight": 1.50e+1, "deep": {"b" : [1,  {"a": null}], "a": "\u00e9"}, "none": null}"#;
    let docket = open(unknown.as_bytes());
    let kept = [("weight", "1.50e+1"), ("deep", r#"{"b" : [1,  {"a": null}], "a": "\u00e9"}"#), ("none", "null")];
    assert_eq!(docket.corpus.other.0, kept.map(|(name, json)| (name.to_owned(), json.to_owned())));
    assert_eq!(docket.problems.iter().filter(|problem| problem.code == "unknown-field").count(), 3);
}

/// The same JSON with the fields of each object in another order, and with other white space.
fn shuffled(value: &Value, seed: u64) -> String {
    let order = |name: &str| {
        let mut hasher = DefaultHasher::new();
        (seed, name).hash(&mut hasher);
        hasher.finish()
    };
    let space = ["", " ", "\n", "\t\r\n "][usize::try_from(seed % 4).unwrap()];
    match value {
        Value::Object(fields) => {
            let mut names: Vec<_> = fields.keys().collect();
            names.sort_by_key(|name| order(name));
            let fields: Vec<_> =
                names.iter().map(|name| format!("{}{space}:{}", json!(name), shuffled(&fields[*name], seed))).collect();
            format!("{{{space}{}}}{space}", fields.join(","))
        }
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| shuffled(item, seed)).collect();
            format!("[{space}{}]", items.join(&format!("{space},")))
        }
        other => other.to_string(),
    }
}

proptest! {
    #[test]
    fn unknown_fields_are_never_lost(
        fields in prop::collection::vec((any::<Index>(), "x_.{0,6}", any_json()), 0..8),
        seed in any::<u64>(),
        bundled in any::<bool>(),
    ) {
        let mut corpus = if bundled { parsed(BUNDLED) } else { everything() };
        for (at, name, value) in fields {
            // In `tags` every name is known.
            let objects: Vec<_> = pointers(&corpus)
                .into_iter()
                .filter(|pointer| corpus.pointer(pointer).unwrap().is_object() && !pointer.contains("/tags") && !pointer.contains("/x_"))
                .collect();
            let object = corpus.pointer_mut(at.get::<String>(&objects)).unwrap().as_object_mut().unwrap();
            object.insert(name, value);
        }
        let added = pointers(&corpus).iter().filter(|pointer| pointer.rsplit_once('/').is_some_and(|(above, name)| name.starts_with("x_") && !above.contains("/x_"))).count();
        let file = shuffled(&corpus, seed);
        let docket = open(file.as_bytes());
        prop_assert_eq!(parsed(&written(&file)), corpus);
        prop_assert_eq!(docket.problems.len(), added);
        for problem in &docket.problems {
            prop_assert_eq!((problem.code, problem.severity), ("unknown-field", Severity::Info));
        }
        prop_assert_eq!(open(written(&file).as_bytes()).corpus, docket.corpus);
    }
}
