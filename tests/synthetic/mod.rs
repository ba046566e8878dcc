//! Invented corpora, small and dense: few words and few values, so that whatever can meet does.

use comment_explorer::corpus::open;
use comment_explorer::state::Library;
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

/// Words of texts and names. Some begin others, some differ by an accent or by case alone.
pub const WORDS: [&str; 16] = [
    "gap",
    "gaps",
    "ga",
    "Gap",
    "cost",
    "costs",
    "côté",
    "cote",
    "exist",
    "existing",
    "Existence",
    "is",
    "I",
    "ice",
    "字",
    "7",
];

/// Ids that an address has to take care of.
const KINDS: [&str; 4] = ["club", "all:club", "a,b c", "100%+é"];
const PAPERS: [&str; 3] = ["green", "white", "none"];
const ISSUES: [&str; 3] = ["cost", "scope", "late"];
const COUNTRIES: [&str; 3] = ["XA", "XB", "none"];
const LANGUAGES: [&str; 2] = ["en", "fr"];
const STATUSES: [&str; 4] = ["full", "opening", "second_hand", "record"];
const TAGS: [&str; 4] = ["topic", "a=b&c", "-é %", ""];
const TAG_VALUES: [&str; 4] = ["roads", "all:rail", "a,b", "none"];
const STANCES: [&str; 6] = ["supports", "supports_if", "mixed", "opposes", "raises", "silent"];

/// Days and moments on both sides of two closes, and what is no date.
const DATES: [&str; 9] = [
    "2010-03-28",
    "2010-03-29",
    "2010-03-30",
    "2010-03-29T12:00:00Z",
    "2010-03-29T12:00:01Z",
    "2010-04-14T23:59:00Z",
    "2010-04-15T00:00:00Z",
    "2010-04-14T23:59:00-12:00",
    "soon",
];
const CLOSES: [&str; 4] = ["2010-03-29T12:00:00Z", "2010-03-29", "2010-04-14", "never"];

/// A library of at most so many invented comments.
pub fn libraries(most: usize) -> impl Strategy<Value = Library> {
    (vec(comment(), 0..=most), vec(select(&CLOSES[..]), 0..3)).prop_map(|(comments, closes)| {
        let positions: Vec<Value> =
            comments.iter().enumerate().flat_map(|(at, (_, stances))| positions(at, stances)).collect();
        let comments: Vec<Value> = comments
            .into_iter()
            .zip(0..)
            .map(|((mut comment, _), at)| {
                comment["id"] = id(at).into();
                comment
            })
            .collect();
        library(&closes, &comments, &positions)
    })
}

/// A library of these comments, with whatever closes and positions.
fn library(closes: &[&str], comments: &[Value], positions: &[Value]) -> Library {
    let named = |ids: &[&str]| {
        ids.iter().map(|id| json!({"id": id, "label": id, "title": id, "proposition": id})).collect::<Vec<_>>()
    };
    let corpus = json!({
        "format": "comment-explorer/1", "id": "t", "revision": "1", "language": "en", "title": "Synthetic: invented comments",
        "consultation": {
            "body": "Nobody", "papers": named(&PAPERS),
            "closes": closes.iter().map(|at| json!({"at": at})).collect::<Vec<_>>(),
        },
        "kinds": named(&KINDS), "issues": named(&ISSUES), "comments": comments, "positions": positions,
    });
    Library::new(open(corpus.to_string().as_bytes()), &|_| None)
}

/// A comment of a kind on papers, with tags.
fn bare(at: usize, kind: &str, papers: &[&str], tags: &Value) -> Value {
    json!({
        "id": id(at), "author": {"name": format!("Nobody {at}"), "kind": kind}, "papers": papers, "submitted": null,
        "language": "en", "text_status": "full", "text_by": "editors", "sources": [], "text": "Indeed.", "tags": tags,
    })
}

/// A library of comments that differ in kind, papers and topics alone.
#[allow(dead_code, reason = "one of the tests that share this needs it")]
pub fn tagged(comments: &[(&str, &[&str], &[&str])]) -> Library {
    let one = |(at, (kind, papers, topics)): (usize, &(&str, &[&str], &[&str]))| {
        bare(at, kind, papers, &json!({"topic": topics}))
    };
    library(&[], &comments.iter().enumerate().map(one).collect::<Vec<_>>(), &[])
}

/// A library of two comments with so many tags, the last of them on both.
#[allow(dead_code, reason = "one of the tests that share this needs it")]
pub fn many_tags(tags: usize) -> Library {
    let tags: serde_json::Map<String, Value> = (0..tags).map(|at| (format!("t{at}"), json!("yes"))).collect();
    let last = json!({format!("t{}", tags.len() - 1): "yes"});
    library(&[], &[bare(0, "club", &[], &tags.into()), bare(1, "club", &[], &last)], &[])
}

/// A library of comments that differ in their texts alone.
#[allow(dead_code, reason = "one of the tests that share this needs it")]
pub fn texts(texts: &[&str]) -> Library {
    let one = |(at, text): (usize, &&str)| {
        let mut comment = bare(at, "club", &[], &json!({}));
        comment["text"] = (*text).into();
        comment
    };
    library(&[], &texts.iter().enumerate().map(one).collect::<Vec<_>>(), &[])
}

fn id(at: usize) -> String {
    format!("c{at}")
}

fn positions(at: usize, stances: &[Option<&str>]) -> Vec<Value> {
    let evidence = json!([{"exact": "Indeed"}]);
    let stances = stances.iter().zip(ISSUES).filter_map(|(stance, issue)| Some(((*stance)?, issue)));
    stances
        .map(|(stance, issue)| json!({"comment": id(at), "issue": issue, "stance": stance, "evidence": evidence}))
        .collect()
}

/// A comment without an id, and its stances by issue.
fn comment() -> impl Strategy<Value = (Value, Vec<Option<&'static str>>)> {
    let words = |most: usize| vec(select(&WORDS[..]), 0..most).prop_map(|words| words.join(" "));
    let author = (words(3), select(&KINDS[..]), of(select(&COUNTRIES[..])), weighted(0.2, Just("North")));
    let rest = (
        subsequence(&PAPERS[..], 0..=PAPERS.len()),
        of(select(&DATES[..])),
        select(&LANGUAGES[..]),
        select(&STATUSES[..]),
        words(12),
        vec(of(select(&STANCES[..])), ISSUES.len()),
        (
            vec(Just(json!({"name": "annex.pdf"})), 0..2),
            vec((select(&TAGS[..]), subsequence(&TAG_VALUES[..], 0..=TAG_VALUES.len())), 0..3),
            prop_oneof![8 => Just(0usize), 1 => 90usize..110, 1 => 280usize..310],
        ),
    );
    (author, rest).prop_map(|((name, kind, country, region), (papers, submitted, language, status, text, stances, more))| {
        let (attachments, tags, padding) = more;
        let tags: serde_json::Map<String, Value> = tags.into_iter().map(|(name, values)| (name.to_owned(), json!(values))).collect();
        let comment = json!({
            "author": {"name": format!("Nobody {name}"), "kind": kind, "country": country, "region": region},
            "papers": papers, "submitted": submitted, "language": language, "text_status": status, "text_by": "editors",
            "sources": [], "text": format!("Indeed. {text}{}", " on".repeat(padding)),
            "attachments": attachments, "tags": tags,
        });
        (comment, stances)
    })
}
