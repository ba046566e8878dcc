//! Invented corpora and queries for the laws of the search: few words, so that whatever can meet does.

use comment_explorer::corpus::open;
use comment_explorer::locale::Code;
use comment_explorer::search::grammar::{Ending, Query, Term, TextField, ValueField, parse};
use comment_explorer::state::Library;
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

/// Words that are each other's stems, beginnings, variants, parts; with accents, and of scripts without spaces.
const WORDS: &[&str] = &[
    "cost",
    "costs",
    "Costing",
    "COST",
    "cots",
    "coast",
    "cos",
    "a",
    "b",
    "ab",
    "dns",
    "cert",
    "DNSCERT",
    "dnscerts",
    "exist",
    "exists",
    "existing",
    "existence",
    "côté",
    "cote",
    "côtés",
    "proposition",
    "propositions",
    "Behörde",
    "Behörden",
    "behorde",
    "straße",
    "strasse",
    "域",
    "域名",
    "域名系統",
    "系統",
    "名",
    "名系",
    "dns域名",
    "域名2",
    "域2",
    "ไทย",
    "ไท",
    "2",
    "2010",
    "price",
    "remit",
];

/// Those that meet in most ways, and come up more often.
const OFTEN: &[&str] = &["a", "b", "ab", "dns", "cert", "DNSCERT", "cost", "costs", "域名", "系統"];

/// Of those, pairs that one word can be too.
const PAIRS: &[(&str, &str)] = &[("a", "b"), ("dns", "cert"), ("域名", "系統")];

fn pair(between: &'static str) -> impl Strategy<Value = String> {
    select(PAIRS).prop_map(move |(first, second)| format!("{first}{between}{second}"))
}

fn word() -> impl Strategy<Value = &'static str> {
    prop_oneof![select(OFTEN), select(WORDS)]
}

/// What stands between words: a space most often.
const BETWEEN: &[&str] = &[" ", " ", " ", " ", "-", "-", "\u{2010}", ", ", "'", ". ", "--", " - ", "\n", "·"];

const LANGUAGES: &[&str] = &["en", "en", "en-GB", "fr", "de", "zh", "und"];
const KINDS: &[(&str, &str)] = &[("club", "Clubs"), ("b,c", "État"), ("etat", "club")];
const PAPERS: &[(&str, &str)] = &[("green", "Green paper"), ("white", "green")];
const ISSUES: &[(&str, &str)] = &[("cost", "The cost"), ("scope", "Portée")];
const COUNTRIES: &[&str] = &["XA", "XB"];
const VALUES: &[&str] =
    &["club", "CLUBS", "etat", "b,c", "green", "Green paper", "the cost", "portee", "xa", "Land XB", "x"];

/// What a country is called.
pub fn country(code: &str) -> String {
    format!("Land {code}")
}

/// A library of these comments and groups of the lexicon, with all kinds, papers, issues and positions there are.
pub fn library(mut comments: Vec<Value>, lexicon: &Value, stances: &[(usize, usize, &str)]) -> Library {
    for (comment, at) in comments.iter_mut().zip(0..) {
        comment["id"] = format!("c{at}").into();
    }
    let named = |all: &[(&str, &str)]| {
        all.iter()
            .map(|(id, label)| json!({"id": id, "label": label, "title": label, "proposition": id}))
            .collect::<Vec<_>>()
    };
    let known = stances.iter().filter(|(comment, _, _)| *comment < comments.len());
    let positions = known.map(|(comment, issue, stance)| {
        json!({"comment": format!("c{comment}"), "issue": ISSUES[*issue].0, "stance": stance, "evidence": [{"exact": "Indeed"}]})
    });
    let corpus = json!({
        "format": "comment-explorer/1", "id": "t", "revision": "1", "language": "en", "title": "Synthetic",
        "consultation": {"body": "Nobody", "papers": named(PAPERS)}, "kinds": named(KINDS), "issues": named(ISSUES),
        "positions": positions.collect::<Vec<_>>(), "comments": comments, "lexicon": lexicon,
    });
    Library::new(open(corpus.to_string().as_bytes()), &named_code)
}

/// What countries are called here.
pub fn named_code(code: Code<'_>) -> Option<String> {
    if let Code::Country(code) = code { Some(country(code)) } else { None }
}

/// A comment in English of one club, from nowhere.
pub fn comment(name: &str, title: Option<&str>, text: &str) -> Value {
    json!({
        "author": {"name": name, "kind": "club"}, "papers": [], "submitted": null, "language": "en", "title": title,
        "text_status": "full", "text_by": "commenter", "sources": [], "text": text,
    })
}

/// A library of at most so many comments.
pub fn libraries(most: usize) -> impl Strategy<Value = Library> {
    let entry = prop_oneof![3 => vec(word(), 1..3).prop_map(|words| words.join(" ")), 1 => pair(" ")];
    let lexicon = vec(vec(entry, 2..4), 0..4).prop_map(|groups| json!(groups));
    let stance = (0..most.max(1), 0..ISSUES.len(), select(vec!["supports", "opposes", "silent"]));
    (vec(comments(), 0..=most), lexicon, vec(stance, 0..4)).prop_map(|(comments, lexicon, mut stances)| {
        stances.sort_unstable();
        stances.dedup_by_key(|(comment, issue, _)| (*comment, *issue));
        library(comments, &lexicon, &stances)
    })
}

fn texts(most: usize) -> impl Strategy<Value = String> {
    let word = prop_oneof![8 => word().prop_map(str::to_owned), 1 => pair("-"), 1 => pair("")];
    vec((word, select(BETWEEN)), 0..most)
        .prop_map(|words| words.into_iter().map(|(word, after)| word + after).collect())
}

fn comments() -> impl Strategy<Value = Value> {
    let names = (texts(3), weighted(0.3, texts(3)), weighted(0.3, texts(2)));
    let author = (names, select(KINDS), of(select(COUNTRIES)));
    let papers = subsequence(PAPERS, 0..=PAPERS.len());
    (author, papers, select(LANGUAGES), weighted(0.3, texts(4)), texts(10)).prop_map(
        |(((name, long_name, person), (kind, _), country), papers, language, title, text)| {
            let papers: Vec<&str> = papers.iter().map(|(id, _)| *id).collect();
            let mut comment = comment(&format!("No {name}"), title.as_deref(), &format!("Indeed. {text}"));
            comment["author"] =
                json!({"name": format!("No {name}"), "long_name": long_name, "person": person, "kind": kind, "country": country});
            comment["language"] = language.into();
            comment["papers"] = json!(papers);
            comment
        },
    )
}

/// A term as it is typed, with what ends it.
fn typed_term() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => word().prop_map(str::to_owned),
        1 => pair(" ").prop_map(|pair| format!("\"{pair}\"")),
        1 => pair(""),
        1 => "[a-d]{1,2}|域|co",
        2 => word().prop_map(|word| format!("{word}*")),
        2 => word().prop_map(|word| format!("{word}~")),
        2 => (word(), word(), select(vec!["", "*", "~"])).prop_map(|(a, b, mark)| format!("{a}-{b}{mark}")),
        2 => (vec(word(), 2..4), select(vec!["", "*"])).prop_map(|(words, mark)| format!("\"{}{mark}\"", words.join(" "))),
    ]
}

fn term() -> impl Strategy<Value = Term> {
    typed_term().prop_map(|typed| {
        let query = parse(&format!("{typed} ")).query;
        let Query::Term(term) = query else { unreachable!("{typed} is {query:?}") };
        term
    })
}

/// A leaf that is found by words.
fn word_leaf() -> impl Strategy<Value = Query> {
    prop_oneof![
        6 => term().prop_map(Query::Term),
        2 => (term(), term(), 1u8..5).prop_map(|(left, right, within)| Query::Near { left, right, within }),
        2 => pair(" ").prop_map(|words| parse(&format!("{words} ")).query),
        2 => (select(&TextField::ALL[..]), term()).prop_map(|(field, term)| Query::Field(field, term)),
    ]
}

/// Queries in normal form that ask for words and exclude none.
pub fn positive() -> impl Strategy<Value = Query> {
    let query = word_leaf().prop_recursive(2, 6, 3, |inner| {
        prop_oneof![vec(inner.clone(), 1..4).prop_map(Query::and), vec(inner, 1..4).prop_map(Query::or)]
    });
    maybe_typing(query)
}

/// Queries in normal form.
pub fn queries() -> impl Strategy<Value = Query> {
    let value = (select(&ValueField::ALL[..]), select(VALUES));
    let leaf = prop_oneof![
        5 => word_leaf(),
        1 => value.prop_map(|(field, value)| Query::Value(field, value.to_owned())),
        1 => Just(Query::All),
    ];
    let query = leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            3 => vec(inner.clone(), 0..4).prop_map(Query::and),
            2 => vec(inner.clone(), 1..4).prop_map(Query::or),
            1 => inner.prop_map(Query::negate),
        ]
    });
    maybe_typing(query)
}

fn maybe_typing(query: impl Strategy<Value = Query>) -> impl Strategy<Value = Query> {
    (query, any::<bool>()).prop_map(|(mut query, typing)| {
        if typing {
            type_on(&mut query);
        }
        query
    })
}

/// The last term, if a term is last, is still being typed.
fn type_on(query: &mut Query) {
    match query {
        Query::All | Query::Value(..) => {}
        Query::Term(term) | Query::Field(_, term) | Query::Near { right: term, .. } => term.ending = Ending::Typing,
        Query::Not(query) => type_on(query),
        Query::And(queries) | Query::Or(queries) => queries.last_mut().into_iter().for_each(type_on),
    }
}

/// What somebody types.
pub fn typed() -> impl Strategy<Value = String> {
    let joint =
        select(vec![" ", " ", " ", " OR ", " NEAR/2 ", " -", " (", ") ", " who:", " title:", "-", "\"", ":", ""]);
    vec((typed_term(), joint), 0..5).prop_map(|pairs| pairs.into_iter().map(|(term, joint)| term + joint).collect())
}
