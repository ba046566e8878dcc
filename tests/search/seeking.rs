//! What a query finds and what is marked, against the slow twin.

use std::collections::BTreeSet;

use comment_explorer::corpus::Comment;
use comment_explorer::search::grammar::{Ending, Query, Shape, Term, TextField, parse};
use comment_explorer::search::{Field, Mark, Marker};
use comment_explorer::state::Library;
use comment_explorer::text::is_unspaced;
use proptest::prelude::*;

use super::dense::{country, libraries, named_code, positive, queries, typed};
use super::seeking_twin::{Twin, texts};

fn agrees(library: &Library, query: &Query) -> Result<(), TestCaseError> {
    for exact in [false, true] {
        let found: BTreeSet<usize> = library.search(query, exact).comments.iter().collect();
        let slow = Twin::new(&library.docket, !exact, country).find(query);
        prop_assert_eq!(found, slow, "exact: {}, {:#?}, {:#?}", exact, query, library.docket.corpus);
    }
    Ok(())
}

/// What is marked in a text of a comment, of a field.
fn marks(marker: &Marker, comment: &Comment, field: Option<TextField>, text: &str) -> Vec<Mark> {
    let field = match field {
        Some(TextField::Who) => Field::Name,
        Some(TextField::Title) => Field::Title,
        None => Field::Text,
    };
    marker.find(text, field, &comment.language)
}

/// Whether each term of a query satisfies this, those that are to be near each other as well.
fn terms(query: &Query, is: &dyn Fn(&Term) -> bool) -> bool {
    match query {
        Query::All | Query::Value(..) => true,
        Query::Term(term) | Query::Field(_, term) => is(term),
        Query::Near { left, right, .. } => is(left) && is(right),
        Query::Not(query) => terms(query, is),
        Query::And(queries) | Query::Or(queries) => queries.iter().all(|query| terms(query, is)),
    }
}

fn has_near(query: &Query) -> bool {
    match query {
        Query::Near { .. } => true,
        Query::Not(query) => has_near(query),
        Query::And(queries) | Query::Or(queries) => queries.iter().any(has_near),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn a_query_finds_what_a_reader_of_everything_would(library in libraries(6), query in queries()) {
        agrees(&library, &query)?;
    }

    #[test]
    fn so_does_what_somebody_types(library in libraries(6), typed in typed()) {
        agrees(&library, &parse(&typed).query)?;
    }

    /// Without an index, words of a query are found that stand alone; what has to stand together is found at least. Words
    /// of two scripts (`dns域名`) are left out: to an index they are words that stand together, here they are words.
    #[test]
    fn so_does_who_reads_without_an_index(library in libraries(6), query in queries(), positive in positive()) {
        let docket = &library.docket;
        let unindexed = Library::without_index(docket.clone(), &named_code);
        let mixed = |word: &String| word.contains(is_unspaced) && !word.chars().all(is_unspaced);
        let as_typed = |term: &Term| term.ending != Ending::Variants && !term.words.iter().any(mixed);
        let alone = |term: &Term| term.shape == Shape::Word && as_typed(term);
        let found = |library: &Library, query: &Query| library.search(query, true).comments.iter().collect::<BTreeSet<_>>();
        if terms(&query, &alone) && !has_near(&query) {
            prop_assert_eq!(found(&unindexed, &query), found(&library, &query), "{:#?} {:#?}", query, docket.corpus);
        }
        if terms(&positive, &as_typed) {
            let (fast, slow) = (found(&library, &positive), found(&unindexed, &positive));
            prop_assert!(fast.is_subset(&slow), "{:?} {:?} {:#?} {:#?}", fast, slow, positive, docket.corpus);
        }
    }

    #[test]
    fn marks_stand_where_the_twin_finds_words(library in libraries(5), query in queries(), exact in any::<bool>()) {
        let marker = library.marker(&query, exact);
        let twin = Twin::new(&library.docket, !exact, country);
        for comment in &library.docket.corpus.comments {
            for (field, text) in texts(comment) {
                let marks = marks(&marker, comment, field, text);
                prop_assert!(marks.is_sorted());
                prop_assert!(marks.iter().all(|mark| !mark.span.of(text).is_empty() && mark.leaf < marker.terms()));
                let fast: BTreeSet<_> = marks.iter().map(|mark| (mark.span.start, mark.span.end, mark.leaf)).collect();
                prop_assert_eq!(fast.len(), marks.len());
                prop_assert_eq!(fast, twin.marks(&query, comment, field, text), "{:?} {:#?}", text, query);
            }
        }
    }

    #[test]
    fn whatever_words_find_they_mark(library in libraries(6), query in positive(), exact in any::<bool>()) {
        let marker = library.marker(&query, exact);
        for comment in library.search(&query, exact).comments.iter() {
            let comment = &library.docket.corpus.comments[comment];
            let marked = texts(comment).iter().any(|(field, text)| !marks(&marker, comment, *field, text).is_empty());
            prop_assert!(marked, "{:#?} {:#?}", query, comment);
        }
    }

    #[test]
    fn any_text_is_marked_between_characters(text in any::<String>(), library in libraries(2), query in positive()) {
        for field in Field::ALL {
            for mark in library.marker(&query, false).find(&text, field, "en") {
                prop_assert!(!mark.span.of(&text).is_empty());
            }
        }
    }
}
