//! What only one member of a family says.

use std::collections::BTreeSet;

use comment_explorer::compare::families::unique;
use comment_explorer::corpus::{Docket, PassageKind, trimmed};
use comment_explorer::text::words;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::corpora::texts;

fn found(docket: &Docket) -> Vec<Vec<String>> {
    let members: Vec<usize> = (0..docket.corpus.comments.len()).collect();
    let texts = docket.corpus.comments.iter().map(|comment| comment.text.as_str());
    let spans = unique(docket, &members);
    spans.iter().zip(texts).map(|(spans, text)| spans.iter().map(|span| span.of(text).to_owned()).collect()).collect()
}

const LETTER: &str = "The levy is unfair to harbours with few calls. Nobody has shown what the sensors would find. We ask that the \
    duties begin in two years and not in six months.";

#[test]
fn a_sentence_of_ones_own_is_found_in_a_form_letter() {
    let docket = texts(&[
        format!("Dear Sirs,\n\n{LETTER}\n\nYours faithfully,\nA. Nobody"),
        format!("Dear Madam,\n\n{LETTER} My boat was inspected twice last year.\n\nYours,\nB. Nobody"),
        format!("{LETTER}\n\nStop this."),
    ]);
    assert_eq!(found(&docket), [vec![], vec!["My boat was inspected twice last year."], vec!["Stop this."]]);
}

#[test]
fn one_word_more_is_not_missed() {
    let docket =
        texts(&[LETTER.to_owned(), LETTER.replace("is unfair", "is not unfair"), LETTER.replace("levy", "Levy")]);
    assert_eq!(found(&docket), [vec![], vec!["The levy is not unfair to harbours with few calls."], vec![]]);
}

#[test]
fn nothing_is_unique_among_the_same() {
    assert_eq!(found(&texts(&[LETTER, LETTER])), [Vec::<String>::new(), vec![]]);
    assert_eq!(found(&texts(&["", " - "])), [Vec::<String>::new(), vec![]]);
    assert_eq!(unique(&texts(&[LETTER]), &[7]), [vec![]]);
}

const SENTENCES: [&str; 8] = [
    "The levy is unfair to small harbours.",
    "The levy is not unfair to small harbours.",
    "Sensors stop cranes.",
    "No.",
    "Oppose it!",
    "We ask that the duties of every operator begin in two years and not in the six months that the paper has in mind.",
    "We ask that the duties of every operator begin in two years and not in the five months that the paper has in mind.",
    "Cranes stop.",
];

proptest! {
    /// The twin: each sentence against the text of each other member, word by word.
    #[test]
    fn a_sentence_is_unique_when_no_other_text_has_nearly_all_of_it(
        letters in vec(vec(select(&SENTENCES[..]), 0..5), 1..6),
    ) {
        let letters: Vec<String> = letters.iter().map(|letter| letter.join(" ")).collect();
        let docket = texts(&letters);
        let rows = |text: &str, length: usize| {
            let words: Vec<String> = words(text).map(|word| word.folded).collect();
            words.windows(length).map(<[String]>::to_vec).collect::<BTreeSet<_>>()
        };
        let twin: Vec<Vec<String>> = letters.iter().enumerate().map(|(at, letter)| {
            let mut found = Vec::new();
            for passage in docket.passages(at) {
                prop_assert!(!matches!(passage.kind, PassageKind::List | PassageKind::Signature | PassageKind::Boilerplate));
                if passage.kind == PassageKind::Salutation {
                    continue;
                }
                let parts: Vec<_> = passage.parts.iter().map(|part| part.span).collect();
                let parts = if parts.is_empty() { vec![passage.span] } else { parts };
                for sentence in parts.into_iter().map(|part| trimmed(letter, part).of(letter)) {
                    let length = if words(sentence).count() < 3 { 1 } else { 2 };
                    let of = rows(sentence, length);
                    let has = |text: &String| of.intersection(&rows(text, length)).count() * 100 >= of.len() * 90;
                    let others = letters.iter().enumerate().filter(|(other, _)| *other != at);
                    if !of.is_empty() && !others.into_iter().any(|(_, text)| has(text)) {
                        found.push(sentence.to_owned());
                    }
                }
            }
            Ok(found)
        }).collect::<Result<_, _>>()?;
        prop_assert_eq!(found(&docket), twin);
    }
}
