//! What a query finds and what is marked, against the slow twin.

use std::collections::BTreeSet;

use comment_explorer::search::grammar::{Query, parse};
use comment_explorer::state::Library;
use proptest::prelude::*;

use super::dense::{country, libraries, positive, queries, typed};
use super::seeking_twin::Twin;

fn agrees(library: &Library, query: &Query) -> Result<(), TestCaseError> {
    for exact in [false, true] {
        let found: BTreeSet<usize> = library.search(query, exact).comments.iter().collect();
        let slow = Twin::new(&library.docket, !exact, country).find(query);
        prop_assert_eq!(found, slow, "exact: {}, {:#?}, {:#?}", exact, query, library.docket.corpus);
    }
    Ok(())
}

/// The texts of a comment in which words are marked.
fn texts(library: &Library, comment: usize) -> Vec<&str> {
    let comment = &library.docket.corpus.comments[comment];
    let author = &comment.author;
    let names = [Some(&author.name), author.long_name.as_ref(), author.person.as_ref(), comment.title.as_ref()];
    names.into_iter().flatten().chain([&comment.text]).map(String::as_str).collect()
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

    #[test]
    fn marks_stand_where_the_twin_finds_words(library in libraries(5), query in queries(), exact in any::<bool>()) {
        let marker = library.marker(&query, exact);
        let twin = Twin::new(&library.docket, !exact, country);
        for comment in 0..library.docket.corpus.comments.len() {
            for text in texts(&library, comment) {
                let marks = marker.find(text);
                prop_assert!(marks.is_sorted());
                prop_assert!(marks.iter().all(|mark| !mark.span.of(text).is_empty() && mark.leaf < marker.terms()));
                let fast: BTreeSet<_> = marks.iter().map(|mark| (mark.span.start, mark.span.end, mark.leaf)).collect();
                prop_assert_eq!(fast.len(), marks.len());
                prop_assert_eq!(fast, twin.marks(&query, text), "{:?} {:#?}", text, query);
            }
        }
    }

    #[test]
    fn whatever_words_find_they_mark(library in libraries(6), query in positive(), exact in any::<bool>()) {
        let marker = library.marker(&query, exact);
        for comment in library.search(&query, exact).comments.iter() {
            let marked = texts(&library, comment).iter().any(|text| !marker.find(text).is_empty());
            prop_assert!(marked, "{:#?} {:#?}", query, library.docket.corpus.comments[comment]);
        }
    }

    #[test]
    fn any_text_is_marked_between_characters(text in any::<String>(), library in libraries(2), query in positive()) {
        for mark in library.marker(&query, false).find(&text) {
            prop_assert!(!mark.span.of(&text).is_empty());
        }
    }
}
