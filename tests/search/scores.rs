//! Laws of scores and of the order of what was found.

use comment_explorer::search::BitSet;
use comment_explorer::search::grammar::{Query, parse};
use comment_explorer::state::Library;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

use super::dense::{comment, libraries, library, positive, queries};

/// Whether whatever a query finds it finds by a word.
fn ranks(query: &Query) -> bool {
    match query {
        Query::All | Query::Value(..) | Query::Not(_) => false,
        Query::Term(_) | Query::Field(..) | Query::Near { .. } => true,
        Query::And(members) => members.iter().any(ranks),
        Query::Or(members) => members.iter().all(ranks),
    }
}

fn score(library: &Library, typed: &str, comment: usize) -> f32 {
    library.search(&parse(typed).query, false).score(comment)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_words_find_has_a_score(library in libraries(6), query in prop_oneof![positive(), queries()], exact in any::<bool>()) {
        let found = library.search(&query, exact);
        for comment in found.comments.iter() {
            let score = found.score(comment);
            prop_assert!(score.is_finite() && score >= 0.0);
            prop_assert!(score > 0.0 || !ranks(&query), "{:#?}", query);
        }
    }

    #[test]
    fn an_explanation_adds_up(library in libraries(6), query in queries(), exact in any::<bool>()) {
        let found = library.search(&query, exact);
        for comment in 0..library.docket.corpus.comments.len() {
            let reckonings = library.explain(&query, exact, comment);
            let sum: f32 = reckonings.iter().map(|reckoning| reckoning.score).sum();
            prop_assert!((sum - found.score(comment)).abs() < 1e-4, "{} is not {}", sum, found.score(comment));
            prop_assert!(reckonings.iter().all(|part| part.score > 0.0 && part.frequency > 0.0 && part.rarity > 0.0));
        }
    }

    #[test]
    fn the_best_are_the_first_of_all_in_order(
        library in libraries(9),
        query in prop_oneof![positive(), queries()],
        among in prop::collection::vec(any::<bool>(), 9),
        most in 0usize..11,
    ) {
        let found = library.search(&query, false);
        let mut some = BitSet::none(library.docket.corpus.comments.len());
        among.iter().enumerate().filter(|(_, is)| **is).for_each(|(comment, _)| some.insert(comment));
        some.keep(&found.comments);
        let mut slow: Vec<(usize, f32)> = some.iter().map(|comment| (comment, found.score(comment))).collect();
        slow.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        slow.truncate(most);
        let best: Vec<_> = found.best(&some, most).into_iter().map(|hit| (hit.comment, hit.score)).collect();
        prop_assert_eq!(best, slow);
    }

    /// One more in the place of a word that says nothing, so that all lengths stay the same.
    #[test]
    fn more_of_a_word_never_lowers_a_score(
        texts in prop::collection::vec(prop::collection::vec(select(vec!["cost", "costs", "price", "nil"]), 1..8), 1..5),
        query in select(vec!["cost ", "cost", "cost~ ", "cost* ", "price ", "cost OR price ", "cost NEAR/2 price "]),
        more in select(vec!["cost", "costs", "price"]),
        at in any::<prop::sample::Index>(),
    ) {
        let of = |texts: &[Vec<&str>]| {
            let comments = texts.iter().map(|words| comment("Nobody", None, &words.join(" "))).collect();
            library(comments, &json!([["cost", "price"]]), &[])
        };
        let (mut fewer, mut with_more) = (texts.clone(), texts);
        let at = at.index(fewer[0].len());
        fewer[0][at] = "nil";
        with_more[0][at] = more;
        prop_assert!(score(&of(&with_more), query, 0) >= score(&of(&fewer), query, 0));
    }

    #[test]
    fn the_word_stands_before_its_stem_and_that_before_a_synonym(
        before in 0usize..4,
        after in 0usize..4,
        times in 1usize..4,
        order in Just(vec!["cost", "costs", "price", "nil"]).prop_shuffle(),
    ) {
        let text = |word: &str| format!("{}{}{}", "nil ".repeat(before), format!("{word} ").repeat(times), "nil ".repeat(after));
        let comments = order.iter().map(|word| comment("Nobody", None, &text(word))).collect();
        let library = library(comments, &json!([["cost", "price"]]), &[]);
        let found = library.search(&parse("cost ").query, false);
        let best = found.best(&found.comments, 9);
        prop_assert_eq!(best.iter().map(|hit| order[hit.comment]).collect::<Vec<_>>(), ["cost", "costs", "price"]);
        let exactly = library.search(&parse("cost ").query, true);
        prop_assert_eq!(exactly.comments.iter().map(|comment| order[comment]).collect::<Vec<_>>(), ["cost"]);
    }

    #[test]
    fn equals_stand_in_the_order_of_the_corpus(count in 1usize..70, query in positive(), most in 1usize..70) {
        let comments = (0..count).map(|_| comment("Cost dns", Some("exist ab"), "cost exists 域名 b dns-cert price")).collect();
        let library = library(comments, &json!([]), &[]);
        let found = library.search(&query, false);
        let best: Vec<_> = found.best(&found.comments, most).iter().map(|hit| hit.comment).collect();
        prop_assert!(best.is_empty() || best == (0..count.min(most)).collect::<Vec<_>>());
    }
}
