//! Each field fed with what it does not take.

use comment_explorer::corpus::{Comment, Problem};
use serde_json::{Value, json};

use crate::{everything, open, pointers};

#[test]
fn a_corpus_with_every_field_is_in_order() {
    let docket = open(everything().to_string().as_bytes());
    assert_eq!(docket.problems, []);
    assert_eq!(docket.late_by(&docket.corpus.comments[0]), Some(61));
}

/// What stands in `file` at the place of a problem.
fn at<'a>(file: &'a str, problem: &Problem) -> &'a str {
    let line = file.split('\n').nth(problem.place.line.unwrap() - 1).unwrap();
    let start = line.char_indices().nth(problem.place.column.unwrap() - 1).unwrap().0;
    let before: usize = file.split('\n').take(problem.place.line.unwrap() - 1).map(|line| line.len() + 1).sum();
    &file[before + start..]
}

fn comment(comments: &[Comment], id: &str) -> Option<Comment> {
    comments.iter().find(|comment| comment.id == id).cloned()
}

/// The format has no number and no truth value: either is wrong wherever it stands, and is named with its place.
#[test]
fn a_value_of_another_type_costs_no_more_than_its_row() {
    let whole = open(everything().to_string().as_bytes()).corpus.comments;
    let values = [
        json!(null),
        json!(90210),
        json!(true),
        json!("90210"),
        json!([]),
        json!({}),
        json!([90210]),
        json!({"90210": 1}),
    ];
    for pointer in pointers(&everything()).into_iter().skip(1) {
        for value in &values {
            let mut corpus = everything();
            *corpus.pointer_mut(&pointer).unwrap() = value.clone();
            let file = serde_json::to_string_pretty(&corpus).unwrap();
            let docket = open(file.as_bytes());
            let named = format!("{pointer} = {value}");
            for problem in docket.problems.iter().filter(|problem| problem.code == "wrong-type") {
                assert!(at(&file, problem).starts_with(problem.found.trim_end_matches('…')), "{named}: {problem:?}");
            }
            if matches!(value, Value::Number(_) | Value::Bool(_)) {
                let wrong = docket.problems.iter().find(|problem| problem.code == "wrong-type");
                assert!(
                    wrong.is_some_and(|wrong| wrong.found.contains(&value.to_string())),
                    "{named}: {:?}",
                    docket.problems
                );
            }
            let id_taken = pointer == "/comments/0/id" || pointer == "/comments/1/id" || pointer == "/comments";
            for (at, id) in ["a", "b"].into_iter().enumerate() {
                if !id_taken && !pointer.starts_with(&format!("/comments/{at}")) {
                    assert_eq!(comment(&docket.corpus.comments, id), comment(&whole, id), "{named}");
                }
            }
        }
    }
}

/// `null` is what an absent field is.
#[test]
fn null_is_absent() {
    for pointer in pointers(&everything()) {
        let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
        let mut without = everything();
        let Some(fields) = without.pointer_mut(parent).and_then(Value::as_object_mut) else { continue };
        if fields.remove(name).is_none() || parent.ends_with("/tags") {
            continue;
        }
        let mut with = everything();
        *with.pointer_mut(&pointer).unwrap() = Value::Null;
        let (with, without) = (open(with.to_string().as_bytes()), open(without.to_string().as_bytes()));
        assert_eq!(with.corpus, without.corpus, "{pointer}");
        let codes = |problems: &[Problem]| problems.iter().map(|problem| problem.code).collect::<Vec<_>>();
        assert_eq!(codes(&with.problems), codes(&without.problems), "{pointer}");
    }
}
