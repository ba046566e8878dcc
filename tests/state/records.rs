//! Comments of which nothing but their existence is known.

use comment_explorer::corpus::open;
use comment_explorer::state::view::{self, CommentView};
use comment_explorer::state::{Action, Library, State, reduce};
use serde_json::{Value, json};

/// The digest of an empty text.
const OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The bundled corpus, the text of some of its comments taken away.
fn without_texts(of: &[(&str, &str)]) -> Library {
    let mut corpus: Value = serde_json::from_slice(include_bytes!("../../assets/corpus.json")).unwrap();
    corpus.as_object_mut().unwrap().remove("positions");
    for (id, text) in of {
        let comments = corpus["comments"].as_array_mut().unwrap();
        let comment = comments.iter_mut().find(|comment| comment["id"] == *id).unwrap();
        comment["text"] = json!(text);
        comment["text_status"] = json!("record");
        comment["sha256"] = if text.is_empty() { json!(OF_NOTHING) } else { Value::Null };
        comment.as_object_mut().unwrap().remove("positions");
    }
    Library::new(open(corpus.to_string().as_bytes()), &|_| None)
}

fn read(library: &Library, id: &str) -> CommentView {
    let state = reduce(library, &State::default(), Action::Open(format!("#/comment/{id}")));
    view::comment(library, &state, &view::found(library, &state)).unwrap()
}

fn held(library: &Library) -> String {
    let state = State::default();
    view::frame(library, &state, &view::found(library, &state)).held
}

#[test]
fn are_counted_apart_from_those_that_are_held() {
    let of_two = without_texts(&[("france", ""), ("isoc", "See attached file(s)")]);
    assert_eq!(
        held(&of_two),
        "5 comments, each known from a summary by the editors. 2 comments are known to exist; no text of them is held."
    );
    let all = ["smiley", "jprs", "isoc", "hutchinson", "france", "dns-oarc", "centr"].map(|id| (id, ""));
    assert_eq!(held(&without_texts(&all)), "7 comments are known to exist; no text of them is held.");
}

#[test]
fn have_no_text_to_be_checked() {
    let library = without_texts(&[("france", ""), ("isoc", "See attached file(s)")]);
    let france = read(&library, "france");
    assert_eq!((france.extent.as_str(), france.digest), ("No text is held.", None));
    assert_eq!(read(&library, "isoc").extent, "The comment itself is not held; what stands here came in its place.");
}
