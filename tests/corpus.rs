//! What a corpus file gives when it is opened, whatever stands in it.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what a test needs and does not find, it fails on")]
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes its strings so")]

use std::fmt::Write as _;

use comment_explorer::corpus::{Docket, Severity, open, sha256_hex};
use expect_test::Expect;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

mod corpus {
    mod bundled;
    mod fields;
    mod hostile;
    mod limits;
    mod mutations;
    mod pieces;
    mod positions;
    mod round_trip;
}

const BUNDLED: &str = include_str!("../assets/corpus.json");

/// Opens a file and compares what was loaded and what was reported.
#[track_caller]
#[expect(clippy::needless_pass_by_value, reason = "cases read best without a borrow at each")]
fn check(json: impl AsRef<[u8]>, expected: Expect) {
    expected.assert_eq(&outline(&open(json.as_ref())));
}

/// The comments and positions that were loaded, then each problem: code, row, field, line and column, what was found.
fn outline(docket: &Docket) -> String {
    let comments: Vec<_> = docket.corpus.comments.iter().map(|comment| comment.id.as_str()).collect();
    let mut lines =
        format!("loaded: {}\n", if comments.is_empty() { "nothing".to_owned() } else { comments.join(", ") });
    for position in &docket.corpus.positions {
        let _ = writeln!(lines, "    {} {} {}", position.comment, position.stance.word(), position.issue);
    }
    for problem in &docket.problems {
        let place = &problem.place;
        let severity = match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "note",
        };
        let _ = write!(lines, "{severity} {}", problem.code);
        for part in [&place.row, &place.field].into_iter().filter(|part| !part.is_empty()) {
            let _ = write!(lines, " | {part}");
        }
        if let Some(line) = place.line {
            let _ = write!(lines, " | {line}:{}", place.column.map_or("-".to_owned(), |column| column.to_string()));
        }
        if !problem.found.is_empty() {
            let _ = write!(lines, " | found {}", problem.found);
        }
        lines.push('\n');
    }
    lines
}

/// An invented corpus with these comments and positions, as JSON. The first comment begins line 8, first column.
fn file(comments: &str, positions: &str) -> String {
    format!(
        r#"{{
"format": "comment-explorer/1", "id": "t", "revision": "1", "language": "en", "title": "Synthetic",
"consultation": {{"body": "Nobody", "papers": [{{"id": "green", "title": "Green paper"}}], "closes": [{{"at": "2010-04-14"}}]}},
"kinds": [{{"id": "club", "label": "Club"}}],
"issues": [{{"id": "cost", "label": "Cost", "proposition": "The cost is right."}},
           {{"id": "scope", "label": "Scope", "proposition": "The scope is right."}}],
"comments": [
{comments}
],
"positions": [
{positions}
]}}
"#
    )
}

/// An invented comment, as JSON on one line. `with` stands before its other fields, and so counts where both name one.
fn comment(id: &str, with: &str) -> String {
    let fields = [
        ("author", r#"{"name": "Ada Nobody", "kind": "club"}"#),
        ("papers", r#"["green"]"#),
        ("submitted", r#""2010-04-01""#),
        ("language", r#""en""#),
        ("text_status", r#""full""#),
        ("text_by", r#""commenter""#),
        ("sources", "[]"),
        ("text", r#""The cost is far too high. Who pays?""#),
    ];
    let fields = fields.iter().filter(|(name, _)| !with.contains(&format!("\"{name}\":")));
    let fields: Vec<_> = fields.map(|(name, value)| format!("\"{name}\": {value}")).collect();
    let with = if with.is_empty() { String::new() } else { format!("{with}, ") };
    format!(r#"{{"id": "{id}", {with}{}}}"#, fields.join(", "))
}

/// An invented corpus with every field of the format, and a second comment with no more than it needs.
fn everything() -> Value {
    json!({
        "format": "comment-explorer/1", "id": "all", "revision": "r1", "language": "en", "title": "Synthetic: every field",
        "consultation": {
            "body": "Nobody",
            "papers": [{"id": "green", "title": "Green paper", "url": "https://a.example/", "staff": "Ada", "text": "Words."}],
            "opened": "2010-01-01",
            "closes": [{"at": "2010-04-14", "note": "only close"}],
            "events": [{"at": "2010-02-01", "until": "2010-02-02", "title": "A meeting", "url": "https://a.example/m"}],
        },
        "completeness": {"note": "All of it.", "known_missing": ["Nobody Else"]},
        "kinds": [{"id": "club", "label": "Club"}],
        "issues": [{"id": "cost", "label": "Cost", "proposition": "The cost is right.", "parent": "money"}],
        "comments": [
            {
                "id": "a",
                "author": {
                    "name": "Ada Nobody", "long_name": "Club of Nobodies", "kind": "club", "person": "Ada", "role": "Chair",
                    "country": "XX", "region": "North",
                },
                "papers": ["green"], "submitted": "2010-04-15T00:01:00Z", "submitted_note": "by hand", "language": "en",
                "text_status": "full", "text_by": "commenter",
                "sources": [{"url": "https://a.example/1", "label": "Archive"}],
                "text": "The cost is far too high.",
                "sha256": sha256_hex("The cost is far too high."),
                "attachments": [{"name": "a.pdf", "url": "https://a.example/a.pdf"}],
                "withdrawn": "by its author", "redactions": [{"note": "a telephone number"}],
                "tags": {"mood": ["good", "calm"]},
            },
            {
                "id": "b", "author": {"name": "Bo Nobody", "kind": "club"}, "papers": [], "submitted": null, "language": "en",
                "text_status": "opening", "text_by": "editors", "sources": [], "text": "Cost.",
            },
        ],
        "positions": [{
            "comment": "a", "issue": "cost", "stance": "supports_if", "condition": "others pay",
            "evidence": [{"exact": "far too high", "prefix": "is ", "suffix": "."}], "coder": "Bo", "coded": "2010-05-01",
        }],
        "lexicon": [["cost", "price"]],
        "names": [{"pattern": "Nobodies", "body": "Club of Nobodies", "comment": "a"}],
        "stock_phrases": ["far too high"],
    })
}

/// The places of all values within a value, as JSON Pointers, the outermost first.
fn pointers(value: &Value) -> Vec<String> {
    let entries: Vec<(String, &Value)> = match value {
        Value::Array(items) => items.iter().enumerate().map(|(at, item)| (at.to_string(), item)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        _ => Vec::new(),
    };
    let below = entries
        .iter()
        .flat_map(|(name, value)| pointers(value).into_iter().map(move |below| format!("/{name}{below}")));
    std::iter::once(String::new()).chain(below).collect()
}

/// Any JSON at all, a few levels deep.
fn any_json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        any::<String>(),
        select(vec![
            "france",
            "cost",
            "full",
            "silent",
            "2010-04-14",
            "",
            " ",
            "comment-explorer/1",
            "<script>",
            "\u{202e}"
        ])
        .prop_map(str::to_owned),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((word.clone(), inner), 0..4).prop_map(|fields| fields.into_iter().collect::<Map<_, _>>().into()),
        ]
    })
}
