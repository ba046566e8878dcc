//! What a query finds and what is marked, against the slow twin.

use std::collections::BTreeSet;

use comment_explorer::corpus::Comment;
use comment_explorer::search::grammar::{Query, TextField, parse};
use comment_explorer::search::{Field, Mark, Marker};
use comment_explorer::state::Library;
use proptest::prelude::*;

use super::dense::{country, libraries, positive, queries, typed};
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
