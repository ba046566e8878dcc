//! Distinctive vocabulary on letters and corpora, and the figures that the explorer gives of itself, counted again.
#![expect(clippy::expect_used, reason = "what a test needs and does not find, it fails on")]

use comment_explorer::compare::vocabulary::{FIGURES, MOST_BYTES, Reading, Reason, Vocabulary, vocabulary};
use comment_explorer::corpus::{Docket, open};
use serde_json::json;

#[path = "../benches/quality/vocabulary/counting.rs"]
mod counting;

/// The goal: no word in 95 of 100 comparisons of texts that do not differ.
#[test]
fn the_figures_are_what_is_counted() {
    let counted = counting::counts(&counting::gold(), "en");
    assert_eq!(counted, FIGURES);
    assert!(counted.wrong * 20 <= counted.dealt);
    let generated = counting::counts(&counting::generated(16), "en");
    assert!(generated.wrong * 20 <= generated.dealt && generated.dealt > 100, "{generated:?}");
}

/// Comments of these texts; the editors' where it says so.
fn docket(texts: &[(&str, &str)]) -> Docket {
    let comment = |(at, (by, text)): (usize, &(&str, &str))| {
        json!({"id": format!("c{at}"), "author": {"name": "Synthetic", "kind": "club"}, "papers": [], "submitted": null,
            "language": "en", "text_status": "full", "text_by": by, "sources": [], "text": text})
    };
    let comments: Vec<_> = texts.iter().enumerate().map(comment).collect();
    let corpus = json!({"format": "comment-explorer/1", "id": "t", "revision": "1", "language": "en",
        "title": "Synthetic", "consultation": {"body": "B", "papers": []}, "kinds": [{"id": "club", "label": "Club"}],
        "issues": [], "comments": comments, "positions": []});
    open(corpus.to_string().as_bytes())
}

/// So many paragraphs that say little, with a word in each.
fn letter(paragraphs: usize, word: &str) -> String {
    format!("We have read the paper with care and say this of the {word} that it would make.\n\n").repeat(paragraphs)
}

#[test]
fn the_words_of_one_comment_against_all_others() {
    let (own, others) = (letter(15, "trawlers"), letter(30, "centre"));
    let docket = docket(&[("commenter", &own), ("commenter", &others), ("commenter", &others), ("editors", &own)]);
    let Vocabulary::Words { words, here, elsewhere } = vocabulary(&docket, &[0]) else { panic!("there are words") };
    let [word] = words.as_slice() else { panic!("one word: {words:?}") };
    assert_eq!((word.word.as_str(), word.query.as_str()), ("trawlers", "trawlers"));
    assert_eq!((word.here, word.passages_here, word.elsewhere, word.passages_elsewhere), (15, 15, 0, 60));
    assert!(word.bound > 1.0, "{}", word.bound);
    assert_eq!(here, Reading { comments: 1, of: 1, passages: 15 });
    assert_eq!(elsewhere, Reading { comments: 2, of: 2, passages: 60 }, "a summary is nobody's words");
    assert_eq!(vocabulary(&docket, &[3]), Vocabulary::Silent(Reason::NotOwnWords));
    assert_eq!(vocabulary(&docket, &[]), Vocabulary::Silent(Reason::NotOwnWords));
    assert_eq!(vocabulary(&docket, &[0, 1, 2, 3]), Vocabulary::Silent(Reason::NothingElse(0)));
}

/// Of more text than can be read at once, comments are taken evenly, and it says so.
#[test]
fn a_large_corpus_is_read_in_part() {
    let (own, others) = (letter(15, "trawlers"), letter(40, "centre"));
    let many = MOST_BYTES * 3 / others.len() + 1;
    let mut texts = vec![("commenter", others.as_str()); many];
    texts.push(("commenter", &own));
    let docket = docket(&texts);
    let Vocabulary::Words { words, elsewhere, .. } = vocabulary(&docket, &[many]) else { panic!("there are words") };
    assert_eq!(words.len(), 1);
    assert_eq!(elsewhere.of, many);
    assert!(elsewhere.comments < many / 2 && elsewhere.comments > many / 5, "{elsewhere:?}");
    let huge = letter(MOST_BYTES / 40, "sea");
    let docket = self::docket(&[("commenter", &huge), ("commenter", &others)]);
    let Vocabulary::Words { here, .. } = vocabulary(&docket, &[0]) else { panic!("there are words") };
    assert!(here.passages < MOST_BYTES / 60, "{here:?}");
}
