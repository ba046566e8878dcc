//! Parsing and printing undo each other.

use comment_explorer::search::grammar::{Ending, Form, Query, Shape, Term, TextField, ValueField, parse, print};
use proptest::prelude::*;
use proptest::sample::select;

/// What holds for any string.
fn hold(typed: &str) -> Result<(), TestCaseError> {
    let query = parse(typed).query;
    prop_assert!(is_normal(&query, true), "{query:?}");
    let printed = print(&query);
    let again = parse(&printed);
    prop_assert_eq!(&again.query, &query, "{:?}", printed);
    prop_assert_eq!(again.problems, vec![], "{:?}", printed);
    prop_assert_eq!(print(&again.query), printed);
    Ok(())
}

/// The normal form, said once more: `last` where the last term of all would stand.
fn is_normal(query: &Query, last: bool) -> bool {
    let term = |term: &Term, last: bool| {
        (last || term.ending != Ending::Typing)
            && (term.shape == Shape::Word) == (term.words.len() == 1)
            && (term.shape != Shape::Phrase || term.ending != Ending::Variants)
    };
    let members = |queries: &[Query], within: fn(&Query) -> bool| {
        queries.len() > 1
            && !queries.iter().any(within)
            && (0..queries.len()).all(|at| !queries[..at].contains(&queries[at]))
            && queries.iter().enumerate().all(|(at, query)| is_normal(query, last && at + 1 == queries.len()))
    };
    match query {
        Query::All => true,
        Query::Term(asked) | Query::Field(_, asked) => term(asked, last),
        Query::Near { left, right, within } => (1..=100).contains(within) && term(left, false) && term(right, last),
        Query::Value(_, value) => !value.is_empty() && value.trim() == value,
        Query::Not(query) => !matches!(**query, Query::Not(_) | Query::All) && is_normal(query, last),
        Query::And(queries) => members(queries, |query| matches!(query, Query::And(_) | Query::All)),
        Query::Or(queries) => members(queries, |query| matches!(query, Query::Or(_) | Query::All)),
    }
}

const PIECES: &[&str] = &[
    "\"",
    "\"",
    "(",
    "(",
    ")",
    "-",
    "-",
    "*",
    "~",
    ":",
    " ",
    " ",
    " ",
    " ",
    " OR ",
    "OR",
    " AND ",
    "NOT ",
    "NEAR",
    " NEAR/3 ",
    "NEAR/0",
    "/",
    "a",
    "b",
    "gap",
    "é",
    "漢字",
    "ไทย",
    "who:",
    "kind:",
    "Issue:",
    "foo:",
    "3",
    ".",
    "'",
    "’",
    "“",
    "»",
    "（",
    "：",
    "\u{301}",
    "\u{345}",
    "\u{a0}",
    "\n",
    "א",
    "\u{fffd}",
    "\u{202e}",
];

fn term() -> impl Strategy<Value = Term> {
    const TERMS: &[&str] = &[
        "a ",
        "b ",
        "gap ",
        "Été ",
        "漢字 ",
        "\"OR\"",
        "\"NOT\"",
        "\"NEAR\"",
        "a* ",
        "OR* ",
        "who~ ",
        "DNS-CERT ",
        "12:30 ",
        "x.y* ",
        "NEAR/x~ ",
        "\"a b\"",
        "\"OR, b\"",
        "\"a (b) who:c*\"",
        "\"a AND b\"",
    ];
    select(TERMS).prop_map(|typed| {
        let query = parse(typed).query;
        let Query::Term(term) = query else { unreachable!("{typed} is {query:?}") };
        term
    })
}

/// Queries in normal form: made of terms by the functions that keep it.
fn queries() -> impl Strategy<Value = Query> {
    let value = select(vec!["government", "civil society", "a.b-c", "(x", "*", "no.", "12:30", "OR"]);
    let leaf = prop_oneof![
        4 => term().prop_map(Query::Term),
        1 => (term(), term(), 1u8..=100).prop_map(|(left, right, within)| Query::Near { left, right, within }),
        1 => (select(&TextField::ALL[..]), term()).prop_map(|(field, term)| Query::Field(field, term)),
        1 => (select(&ValueField::ALL[..]), value).prop_map(|(field, value)| Query::Value(field, value.to_owned())),
    ];
    let query = leaf.prop_recursive(5, 16, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Query::and),
            prop::collection::vec(inner.clone(), 1..4).prop_map(Query::or),
            inner.prop_map(Query::negate),
        ]
    });
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

/// Boxes as they are read back: words once each, at least two where one would be in another box.
fn forms() -> impl Strategy<Value = Form> {
    const WORDS: [&str; 8] = ["gap", "Été", "DNS-CERT", "exist*", "organise~", "OR", "漢字", "12:30"];
    let words = |least: usize| {
        let taken = prop::sample::subsequence(&WORDS[..], least..=4);
        prop_oneof![Just(String::new()), taken.prop_map(|words| words.join(" "))]
    };
    let phrase = select(vec!["", "already exists", "a, (b) OR c", "early warn*"]);
    (words(0), phrase, words(2), words(0), words(0)).prop_map(|(all_words, phrase, any_words, no_words, name)| Form {
        all_words,
        phrase: phrase.to_owned(),
        any_words,
        no_words,
        name,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn dense_strings_parse_and_print(pieces in prop::collection::vec(select(PIECES), 0..24)) {
        hold(&pieces.concat())?;
    }

    #[test]
    fn any_strings_parse_and_print(typed in any::<String>()) {
        hold(&typed)?;
    }

    #[test]
    fn queries_print_and_parse(query in queries()) {
        prop_assert!(is_normal(&query, true), "{query:?}");
        let printed = print(&query);
        let parsed = parse(&printed);
        prop_assert_eq!(&parsed.query, &query, "{:?}", printed);
        prop_assert_eq!(parsed.problems, vec![], "{:?}", printed);
        prop_assert_eq!(print(&parsed.query), printed);
    }

    #[test]
    fn a_form_is_given_back(form in forms()) {
        let typed = form.to_query();
        let parsed = parse(&typed);
        prop_assert_eq!(parsed.problems, vec![], "{:?}", typed);
        prop_assert_eq!(Form::from_query(&parsed.query), Some(form), "{:?}", typed);
    }

    #[test]
    fn whatever_is_filled_in_is_given_back_tidied(boxes in prop::array::uniform5(prop::collection::vec(select(PIECES), 0..6))) {
        let [all_words, phrase, any_words, no_words, name] = boxes.map(|pieces| pieces.concat());
        let typed = Form { all_words, phrase, any_words, no_words, name }.to_query();
        let parsed = parse(&typed);
        prop_assert_eq!(&parsed.problems, &vec![], "{:?}", typed);
        let tidied = Form::from_query(&parsed.query);
        prop_assert!(tidied.is_some(), "{:?}", typed);
        // A phrase of one word, or a choice of one, is in another box now, so that the order may be another.
        let again = parse(&tidied.clone().unwrap_or_default().to_query()).query;
        prop_assert_eq!(Form::from_query(&again), tidied);
        prop_assert_eq!(members(again), members(parsed.query));
    }
}

proptest! {
    #[test]
    fn many_pieces_stay_within_the_limits(pieces in prop::collection::vec(select(PIECES), 100..400)) {
        hold(&pieces.concat())?;
    }

    /// What is printed can be longer than what was typed, but is never too long.
    #[test]
    fn long_words_stay_within_the_limits(
        length in prop_oneof![7_950..8_050usize, 9_950..10_000usize],
        pieces in prop::collection::vec(select(PIECES), 0..8),
    ) {
        hold(&format!("{} NEAR b {}", "x".repeat(length), pieces.concat()))?;
    }
}

/// What is asked for together, in an order of its own.
fn members(query: Query) -> Vec<String> {
    let queries = if let Query::And(queries) = query { queries } else { vec![query] };
    let mut members: Vec<_> = queries.iter().map(print).collect();
    members.sort_unstable();
    members
}

#[test]
fn what_has_no_box_is_no_form() {
    for typed in [
        "a NEAR b",
        "kind:x",
        "\"a b\" \"c d\"",
        "-\"a b\"",
        "-(a b)",
        "a OR \"b c\"",
        "(a OR b) (c OR d)",
        "title:x",
        "who:\"a b\"",
    ] {
        assert_eq!(Form::from_query(&parse(typed).query), None, "{typed}");
    }
    let typing = parse("-b who:x c OR d a exi").query;
    let form = Form::from_query(&typing).unwrap();
    assert_eq!(form.to_query(), "a exi c OR d -b who:x ");
}
