//! Words: which comments have all of them, and where they stand.

use comment_explorer::corpus::{Comment, Docket, Span};
use comment_explorer::search::{Hit, Query, Weights, matches, search};
use comment_explorer::state::Library;
use comment_explorer::text::fold;
use proptest::prelude::*;
use proptest::sample::select;

use crate::BUNDLED;
use crate::synthetic::{WORDS, libraries};

/// The words of a text with their places, found letter by letter.
fn slow_words(text: &str) -> Vec<(Span, String)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, char) in text.char_indices().chain([(text.len(), ' ')]) {
        if char.is_alphanumeric() {
            start = start.or(Some(at));
        } else if let Some(begun) = start.take() {
            words.push((Span { start: begun, end: at }, fold(&text[begun..at])));
        }
    }
    words
}

/// What a query asks for, word by word: the word, and whether longer ones will do. Said twice it must hold both ways.
fn slow_terms(typed: &str) -> Vec<(String, bool)> {
    let words = slow_words(typed).into_iter();
    words.map(|(span, word)| (word, span.end == typed.len() || typed[span.end..].starts_with('*'))).collect()
}

fn slow_matches(terms: &[(String, bool)], word: &str) -> bool {
    terms.iter().any(|(term, prefix)| if *prefix { word.starts_with(term) } else { word == term })
}

fn words_of(comment: &Comment) -> Vec<String> {
    let author = &comment.author;
    let names = [Some(&author.name), author.long_name.as_ref(), author.person.as_ref()];
    let texts = names.into_iter().flatten().chain([&comment.text]);
    texts.flat_map(|text| slow_words(text)).map(|(_, word)| word).collect()
}

fn slow_search(docket: &Docket, typed: &str) -> Vec<usize> {
    let terms = slow_terms(typed);
    let has_all = |comment: &Comment| {
        let words = words_of(comment);
        terms.iter().all(|term| words.iter().any(|word| slow_matches(std::slice::from_ref(term), word)))
    };
    let comments = docket.corpus.comments.iter().enumerate();
    comments.filter(|(_, comment)| has_all(comment)).map(|(index, _)| index).collect()
}

fn found(library: &Library, typed: &str) -> Vec<Hit> {
    search(&library.index, &Query::parse(typed), &Weights::default())
}

fn in_order_of_the_corpus(hits: &[Hit]) -> Vec<usize> {
    let mut comments: Vec<usize> = hits.iter().map(|hit| hit.comment).collect();
    comments.sort_unstable();
    comments
}

fn typed() -> impl Strategy<Value = String> {
    let word =
        prop_oneof![4 => select(&WORDS[..]).prop_map(str::to_owned), 1 => "[a-z]{1,2}", 1 => Just("nobody".to_owned())];
    let after = select(vec!["", " ", "* ", "-", ", ", "*", "* * "]);
    prop::collection::vec((word, after), 0..5)
        .prop_map(|pairs| pairs.into_iter().map(|(word, after)| word + after).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_search_finds_what_a_reader_of_everything_would(library in libraries(8), typed in typed()) {
        let hits = found(&library, &typed);
        prop_assert_eq!(in_order_of_the_corpus(&hits), slow_search(&library.docket, &typed));
        for pair in hits.windows(2) {
            let best_first = pair[1].score.total_cmp(&pair[0].score).then(pair[0].comment.cmp(&pair[1].comment));
            prop_assert!(best_first.is_lt());
        }
        for hit in &hits {
            prop_assert!(hit.score.is_finite() && hit.score >= 0.0);
            prop_assert_eq!(hit.score == 0.0, slow_terms(&typed).is_empty());
        }
    }

    #[test]
    fn words_can_stand_in_any_order(library in libraries(8), words in Just(WORDS.to_vec()).prop_shuffle(), count in 0usize..4) {
        let ask = |words: &[&str]| {
            in_order_of_the_corpus(&found(&library, &format!("{} ", words.join(" "))))
        };
        let mut turned = words[..count].to_vec();
        turned.reverse();
        prop_assert_eq!(ask(&words[..count]), ask(&turned));
    }

    #[test]
    fn marks_stand_where_the_words_do(text in ".{0,40}|([a-zé]{0,3}[ ,*字-]{0,2}){0,8}", typed in typed()) {
        let marks = matches(&text, &Query::parse(&typed));
        let terms = slow_terms(&typed);
        // The twin knows no marks that belong to a letter: it is asked about texts without them.
        if text.chars().all(|char| char.is_alphanumeric() || char.is_ascii()) {
            let slow: Vec<_> = slow_words(&text).into_iter().filter(|(_, word)| word_matches(&terms, word)).collect();
            prop_assert_eq!(&marks, &slow.into_iter().map(|(span, _)| span).collect::<Vec<_>>());
        }
        for pair in marks.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start, "in order, and apart");
        }
        for mark in marks {
            prop_assert!(!mark.of(&text).is_empty(), "between characters");
        }
    }

    #[test]
    fn any_string_is_a_query(library in libraries(4), typed in any::<String>()) {
        let hits = found(&library, &typed);
        prop_assert!(hits.len() <= library.docket.corpus.comments.len());
        for comment in &library.docket.corpus.comments {
            let _ = matches(&comment.text, &Query::parse(&typed));
        }
    }
}

/// As the engine does: of a word said twice, exactly once, the exact one counts.
fn word_matches(terms: &[(String, bool)], word: &str) -> bool {
    let exact = |term: &str| terms.iter().any(|(other, prefix)| other == term && !prefix);
    let strict: Vec<_> = terms.iter().map(|(term, prefix)| (term.clone(), *prefix && !exact(term))).collect();
    slow_matches(&strict, word)
}

#[test]
fn the_bundled_comments_are_found_by_their_words() {
    let library = &BUNDLED;
    let ask = |typed: &str| {
        let hits = found(library, typed);
        assert_eq!(in_order_of_the_corpus(&hits), slow_search(&library.docket, typed), "{typed}");
        let ids = hits.iter().map(|hit| library.docket.comment(hit.comment).unwrap().id.as_str());
        ids.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ask("exist "), "centr smiley jprs isoc");
    assert_eq!(ask("what already exists"), "france");
    assert_eq!(ask("dns-cert gap"), "france");
    assert_eq!(ask("Hotta"), "jprs", "who signed");
    assert_eq!(ask("hott"), "jprs");
    assert_eq!(ask("hott "), "");
    assert_eq!(ask("preparedness reaction"), "france");
    assert_eq!(ask("").split(' ').count(), 7);
    assert_eq!(ask(" *-\"").split(' ').count(), 7);
}

/// A letter pasted into the search box: its first words are looked at, the rest is not.
#[test]
fn a_whole_letter_is_a_query() {
    let library = &BUNDLED;
    let france = &library.docket.corpus.comments[library.docket.index_of("france").unwrap()].text;
    assert_eq!(found(library, france).len(), 1);
    assert!(Query::parse(&"a b c d ".repeat(1_000_000)).terms.len() <= 64);
}
