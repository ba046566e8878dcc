//! `comments generate`

use std::collections::BTreeSet;
use std::fs;

use comment_explorer::corpus::{Corpus, Stance, TextStatus, open, sha256_hex};
use comment_explorer::text::count_words;

use crate::{comments, folder};

/// What `comments generate` prints for these arguments.
fn generated(name: &str, arguments: &[&str]) -> String {
    let ended = comments(&folder(name), &[&["generate"], arguments].concat());
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{arguments:?}");
    ended.out
}

fn corpus(name: &str, comments: usize) -> Corpus {
    let docket = open(generated(name, &["--comments", &comments.to_string(), "--seed", "5"]).as_bytes());
    assert_eq!(docket.problems, []);
    assert_eq!(docket.corpus.comments.len(), comments);
    docket.corpus
}

#[test]
fn the_same_numbers_give_the_same_bytes_for_ever() {
    let first = generated("generate-same", &["--comments", "50", "--seed", "7"]);
    assert_eq!(
        sha256_hex(&first),
        "58f2151c342810ec41e31d1dc35415e4b0dbf9fd6e63ff937e8efc6ab2370a60",
        "what was measured before was measured with other comments: is that meant?"
    );
    let folder = folder("generate-file");
    let ended = comments(&folder, &["generate", "--comments", "50", "--seed", "7", "-o", "made.json"]);
    assert_eq!((ended.code, ended.out.as_str(), ended.err.as_str()), (Some(0), "", ""));
    assert_eq!(fs::read_to_string(folder.join("made.json")).unwrap(), first);
    let other = generated("generate-other", &["--comments", "50", "--seed", "8"]);
    assert_ne!(sha256_hex(&other), sha256_hex(&first));
}

#[test]
fn what_is_written_has_no_problem_and_says_that_it_is_synthetic() {
    let folder = folder("generate-check");
    let ended = comments(&folder, &["generate", "--comments", "400", "--seed", "3", "-o", "made.json"]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    let ended = comments(&folder, &["check", "made.json"]);
    assert_eq!(ended.out, "400 comments can be read; 0 errors, 0 warnings, 0 notes.\n");
    assert!(corpus("generate-title", 1).title.starts_with("Synthetic corpus: "));
}

#[test]
fn none_and_one_are_numbers_too() {
    let none = generated("generate-none", &["--comments", "0"]);
    let problems: Vec<_> = open(none.as_bytes()).problems.iter().map(|problem| problem.code).collect();
    assert_eq!(problems, ["no-comments"]);
    corpus("generate-one", 1);
}

#[test]
fn lengths_lie_about_the_mean_and_words_are_many() {
    let corpus = corpus("generate-lengths", 1000);
    // Chinese is written without spaces, so its words are not counted so.
    let texts =
        corpus.comments.iter().filter(|comment| comment.language != "zh" && comment.text_status != TextStatus::Record);
    let mut lengths: Vec<usize> = texts.map(|comment| count_words(&comment.text)).collect();
    lengths.sort_unstable();
    let mean = lengths.iter().sum::<usize>() / lengths.len();
    assert!((260..=340).contains(&mean), "a mean of {mean} words");
    assert!((10..=60).contains(&lengths[0]), "{} words are the fewest", lengths[0]);
    assert!((1500..=3500).contains(lengths.last().unwrap()), "{:?} words are the most", lengths.last());
    let forms: BTreeSet<String> =
        corpus.comments.iter().flat_map(|comment| comment.text.split_whitespace().map(str::to_lowercase)).collect();
    assert!(forms.len() > 20_000, "{} forms", forms.len());
}

#[test]
fn every_facet_has_several_values() {
    let corpus = corpus("generate-facets", 1000);
    let values = |of: &dyn Fn(usize) -> Vec<String>| (0..1000).flat_map(of).collect::<BTreeSet<String>>().len();
    let comment = |at: usize| &corpus.comments[at];
    assert_eq!(values(&|at| vec![comment(at).author.kind.clone()]), 6);
    // Of forty, the last of which is seen once in 1,600.
    assert!(values(&|at| comment(at).author.country.iter().cloned().collect()) >= 35);
    assert_eq!(values(&|at| comment(at).papers.clone()), 3);
    assert_eq!(values(&|at| vec![comment(at).language.clone()]), 4);
    assert_eq!(values(&|at| vec![comment(at).text_status.word().to_owned()]), 4);
    assert_eq!(values(&|at| comment(at).tags.0.iter().map(|(tag, _)| tag.clone()).collect()), 2);
    assert_eq!(corpus.issues.len(), 8);
    let stances: BTreeSet<Stance> = corpus.positions.iter().map(|position| position.stance).collect();
    assert_eq!(stances.len(), Stance::ALL.len());
    let positions = corpus.positions.len();
    assert!((1700..=2300).contains(&positions), "{positions} positions");
}

#[test]
fn some_are_form_letters_and_some_are_late_or_undated() {
    let corpus = corpus("generate-letters", 1000);
    let mut openings: Vec<&str> = corpus
        .comments
        .iter()
        .filter_map(|comment| comment.text.split("\n\n").max_by_key(|block| block.len()))
        .collect();
    openings.sort_unstable();
    let shared = openings.windows(2).filter(|pair| pair[0].len() > 60 && pair[0] == pair[1]).count();
    assert!((20..=70).contains(&shared), "{shared} share their longest paragraph with another");
    let undated = corpus.comments.iter().filter(|comment| comment.submitted.is_none()).count();
    assert!((5..=50).contains(&undated), "{undated} undated");
    let late = corpus.comments.iter().filter_map(|comment| comment.submitted.as_ref()?.when);
    let last = corpus.consultation.closes.last().and_then(|close| close.at.as_ref()?.when).unwrap();
    let late = late.filter(|when| when.seconds_after(last).is_some()).count();
    assert!((5..=50).contains(&late), "{late} late");
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let ended = comments(&folder("generate-nowhere"), &["generate", "--comments", "1", "-o", "no/where.json"]);
    assert_eq!(ended.code, Some(2));
    assert_eq!(ended.err, "comments: cannot write no/where.json: there is no such file\n");
}
