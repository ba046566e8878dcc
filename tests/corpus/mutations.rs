//! The bundled corpus damaged at random: it always opens, and what was not touched is there.

use comment_explorer::corpus::Docket;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

use crate::{BUNDLED, any_json, open, pointers};

/// A way to damage JSON at a place.
#[derive(Clone, Debug)]
enum Damage {
    Put(Value),
    Remove,
    Repeat,
    Rename(String),
}

fn any_damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        any_json().prop_map(Damage::Put),
        Just(Damage::Remove),
        Just(Damage::Repeat),
        prop_oneof![any::<String>(), Just("id".to_owned()), Just("text".to_owned())].prop_map(Damage::Rename),
    ]
}

fn damage(corpus: &mut Value, pointer: &str, damage: Damage) {
    if let Damage::Put(value) = damage {
        *corpus.pointer_mut(pointer).unwrap() = value;
        return;
    }
    let Some((above, name)) = pointer.rsplit_once('/') else { return };
    let name = name.replace("~1", "/").replace("~0", "~");
    match (corpus.pointer_mut(above).unwrap(), damage) {
        (Value::Array(items), Damage::Remove) => drop(items.remove(name.parse().unwrap())),
        (Value::Array(items), _) => items.push(items[name.parse::<usize>().unwrap()].clone()),
        (Value::Object(fields), Damage::Remove) => drop(fields.remove(&name)),
        (Value::Object(fields), Damage::Rename(other)) => {
            let value = fields.remove(&name).unwrap();
            fields.insert(other, value);
        }
        _ => {}
    }
}

/// Every comment that is as it was, and does not repeat an id, is loaded as it was.
fn good_comments_load(corpus: &Value, docket: &Docket) -> Result<(), TestCaseError> {
    let original: Value = serde_json::from_str(BUNDLED).unwrap();
    let original = original["comments"].as_array().unwrap();
    let whole = open(BUNDLED.as_bytes()).corpus.comments;
    let now: &[Value] = corpus.get("comments").and_then(Value::as_array).map_or(&[], Vec::as_slice);
    for (at, comment) in now.iter().enumerate() {
        let Some(before) = original.iter().position(|before| before == comment) else { continue };
        if now[..at].iter().any(|earlier| earlier["id"] == comment["id"]) {
            continue;
        }
        prop_assert!(docket.corpus.comments.contains(&whole[before]), "{}", comment["id"]);
    }
    Ok(())
}

proptest! {
    #[test]
    fn what_was_not_touched_is_there(damages in prop::collection::vec((any::<Index>(), any_damage()), 1..5)) {
        let mut corpus: Value = serde_json::from_str(BUNDLED).unwrap();
        for (at, how) in damages {
            let places = pointers(&corpus);
            damage(&mut corpus, at.get::<String>(&places), how);
        }
        let docket = open(corpus.to_string().as_bytes());
        good_comments_load(&corpus, &docket)?;
        for (at, comment) in docket.corpus.comments.iter().enumerate() {
            prop_assert_eq!(docket.index_of(&comment.id), Some(at), "ids are unique");
            let passages = docket.passages(at);
            prop_assert_eq!(passages.iter().map(|passage| passage.span.len()).sum::<usize>(), comment.text.len());
        }
    }

    /// Bytes put anywhere, cut anywhere: a value or a problem with its place, never a panic.
    #[test]
    fn any_bytes_open(
        edits in prop::collection::vec((any::<Index>(), 0usize..4, prop::collection::vec(any::<u8>(), 0..3)), 1..4),
        signs in any::<bool>(),
    ) {
        let mut bytes = BUNDLED.as_bytes().to_vec();
        for (at, cut, put) in edits {
            let at = at.index(bytes.len());
            let end = (at + cut).min(bytes.len());
            // Half of the time signs that mean something in JSON.
            let put = put.into_iter().map(|byte| if signs { b"{}[]\",:\\0n \n"[usize::from(byte) % 12] } else { byte });
            bytes.splice(at..end, put.collect::<Vec<_>>());
        }
        let docket = open(&bytes);
        if let Ok(corpus) = serde_json::from_slice::<Value>(&bytes) {
            good_comments_load(&corpus, &docket)?;
        }
        for problem in docket.problems.iter().filter(|problem| problem.code.starts_with("not-")) {
            let Some(line) = problem.place.line else { continue };
            let text = bytes.split(|&byte| byte == b'\n').nth(line - 1);
            prop_assert!(text.is_some(), "{:?}", problem);
            let column = problem.place.column.unwrap_or(1);
            prop_assert!(1 <= column && column <= text.unwrap().len() + 1, "{:?}", problem);
        }
    }
}
