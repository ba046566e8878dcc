//! Invented corpora of bare texts.

use comment_explorer::corpus::{Docket, open};
use serde_json::{Value, json};

/// Comments that differ in their texts alone.
pub fn texts<T: AsRef<str>>(texts: &[T]) -> Docket {
    with(texts, |_| json!({}), &json!({}))
}

/// Comments of these texts; `fields` replace those of a comment, `more` those of the corpus.
pub fn with<T: AsRef<str>>(texts: &[T], fields: impl Fn(usize) -> Value, more: &Value) -> Docket {
    let merge = |value: &mut Value, more: &Value| {
        for (name, field) in more.as_object().unwrap() {
            value[name] = field.clone();
        }
    };
    let comments = texts.iter().enumerate().map(|(at, text)| {
        let mut comment = json!({
            "id": format!("c{at}"), "author": {"name": format!("Nobody {at}"), "kind": "k"}, "papers": [], "submitted": null,
            "language": "en", "text_status": "full", "text_by": "commenter", "sources": [], "text": text.as_ref(),
        });
        merge(&mut comment, &fields(at));
        comment
    });
    let mut corpus = json!({
        "format": "comment-explorer/1", "id": "t", "revision": "1", "language": "en", "title": "Synthetic: invented texts",
        "consultation": {"body": "Nobody", "papers": []}, "kinds": [{"id": "k", "label": "K"}], "issues": [],
        "comments": comments.collect::<Vec<_>>(), "positions": [],
    });
    merge(&mut corpus, more);
    let docket = open(corpus.to_string().as_bytes());
    assert_eq!(docket.corpus.comments.len(), texts.len(), "{:?}", docket.problems);
    docket
}
