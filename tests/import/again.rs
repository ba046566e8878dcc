//! Imports into a corpus that exists: its ids, its positions and what the input says nothing of are kept.

use comment_explorer::corpus::{Corpus, Issue, Position, Quote, Stance, open};
use comment_explorer::import::{Encodings, Format, Importer, Options, Report};

use crate::{codes, comment, holds, import, import_with, problem};

const FIRST: &str = "id,name,comment,date\nA-1,Ada Nobody,It costs too much. It is late.,2018-06-05\nA-2,Bo Nobody,It is time.,2018-06-06\n";

fn again(existing: Corpus, name: &str, table: &str) -> (Corpus, Report) {
    let mut importer = Importer::new(Options::default(), Encodings::all());
    importer.begin(name);
    importer.read(table.as_bytes());
    let (corpus, report) = importer.finish(Some(existing));
    holds(&corpus);
    (corpus, report)
}

/// The first import, as an editor went on with it.
fn edited() -> Corpus {
    let (mut corpus, _) = import("first.csv", FIRST);
    "Edited".clone_into(&mut corpus.title);
    let paper =
        comment_explorer::corpus::Paper { id: "plan".to_owned(), title: "Plan".to_owned(), ..Default::default() };
    corpus.consultation.papers.push(paper);
    corpus.comments.iter_mut().for_each(|comment| comment.papers.push("plan".to_owned()));
    corpus.issues.push(Issue {
        id: "cost".to_owned(),
        label: "Cost".to_owned(),
        proposition: "It costs too much.".to_owned(),
        ..Issue::default()
    });
    let quote = |exact: &str| Quote { exact: exact.to_owned(), ..Quote::default() };
    let position = |comment: &str, exact: &[&str]| Position {
        comment: comment.to_owned(),
        issue: "cost".to_owned(),
        stance: Stance::Supports,
        evidence: exact.iter().map(|exact| quote(exact)).collect(),
        ..Position::default()
    };
    corpus.positions = vec![position("a-1", &["It costs too much.", "It is late."]), position("a-2", &["It is time."])];
    corpus.comments[0].author.long_name = Some("Ada Edited Nobody".to_owned());
    "other".clone_into(&mut corpus.comments[0].author.kind);
    corpus.kinds.push(comment_explorer::corpus::Kind {
        id: "other".to_owned(),
        label: "Other".to_owned(),
        ..Default::default()
    });
    corpus.comments[0].tags.0.push(("mood".to_owned(), vec!["calm".to_owned()]));
    // A field that this version does not know.
    let json = serde_json::to_string(&corpus)
        .unwrap()
        .replace("\"submitted\":\"2018-06-05\"", "\"submitted\":\"2018-06-05\",\"note\":[1]");
    open(json.as_bytes()).corpus
}

#[test]
fn the_same_again_changes_nothing() {
    let (corpus, report) = again(edited(), "first.csv", FIRST);
    assert_eq!(corpus, edited());
    assert_eq!(
        report.problems.iter().filter(|problem| !matches!(problem.code, "kind-by-name" | "no-language")).count(),
        0,
        "{:?}",
        report.problems
    );
}

#[test]
fn what_is_new_comes_in_and_what_is_edited_stays() {
    let second = "id,name,comment,date\nA-3,Cy Nobody,New.,2018-06-07\nA-1,Ada Nobody,It costs too much. Very late.,2018-06-05\n";
    let (corpus, report) = again(edited(), "second.csv", second);
    let ids: Vec<_> = corpus.comments.iter().map(|comment| comment.id.as_str()).collect();
    assert_eq!(ids, ["a-1", "a-2", "a-3"]);
    let ada = comment(&corpus, "a-1");
    assert_eq!(ada.text, "It costs too much. Very late.");
    assert_eq!((ada.author.long_name.as_deref(), ada.author.kind.as_str()), (Some("Ada Edited Nobody"), "other"));
    assert_eq!(ada.tags.0[0].0, "mood");
    assert_eq!(ada.other.0, [("note".to_owned(), "[1]".to_owned())]);
    assert_eq!(corpus.title, "Edited");
    // All answer the only paper that there is.
    assert_eq!(comment(&corpus, "a-3").papers, ["plan"]);
    assert_eq!(corpus.positions[0].evidence.len(), 1);
    assert_eq!(corpus.positions.len(), 2);
    let lost = problem(&report, "quote-lost");
    assert!(
        lost.message.ends_with("they were taken out: a-1 on cost: supports, “It costs too much.”, “It is late.”."),
        "{}",
        lost.message
    );
    assert_eq!(problem(&report, "text-changed").found, "a-1");
}

#[test]
fn a_position_without_its_words_is_said_whole() {
    let (corpus, report) = again(edited(), "second.csv", "id,comment\nA-2,Something else.\n");
    assert_eq!(corpus.positions.len(), 1);
    let lost = problem(&report, "position-lost");
    assert!(lost.message.ends_with("it was taken out: a-2 on cost: supports, “It is time.”."), "{}", lost.message);
    // A table without a name does not take the name away.
    assert_eq!(comment(&corpus, "a-2").author.name, "Bo Nobody");
}

#[test]
fn without_ids_comments_are_known_by_their_texts() {
    let (first, _) = import("rows.csv", "name,comment\n,First.\n,Second.\n");
    let (corpus, _) = again(first, "rows.csv", "name,comment\n,Zeroth.\n,First.\n,Second.\n");
    let texts: Vec<_> = corpus.comments.iter().map(|comment| (comment.id.as_str(), comment.text.as_str())).collect();
    assert_eq!(texts, [("row-2", "First."), ("row-3", "Second."), ("row-2-2", "Zeroth.")]);
}

#[test]
fn a_list_without_texts_empties_none() {
    let (corpus, _) = again(edited(), "list.csv", "id,name,country\nA-1,Ada Nobody,DE\n");
    assert_eq!(comment(&corpus, "a-1").text, "It costs too much. It is late.");
    assert_eq!(comment(&corpus, "a-1").author.country.as_deref(), Some("DE"));
}

#[test]
fn a_corpus_is_read_as_it_is_and_two_become_one() {
    let json = |corpus: &Corpus| serde_json::to_string(corpus).unwrap();
    let (corpus, report) = import("edited.json", json(&edited()));
    assert_eq!(corpus, edited());
    assert_eq!(report.files[0].format.map(comment_explorer::import::Format::word), Some("corpus"));

    let (mut other, _) = import("other.csv", "id,comment\nA-1,Quite another text.\nB-1,Yes.\n");
    other.issues = edited().issues;
    other.positions = vec![Position { comment: "a-1".to_owned(), ..edited().positions[0].clone() }];
    other.positions[0].evidence = vec![Quote { exact: "another text".to_owned(), ..Quote::default() }];
    let files = [("edited.json", json(&edited())), ("other.json", json(&other)), ("edited.json", json(&edited()))];
    let files = files.each_ref().map(|(name, text)| (*name, text.as_bytes()));
    let (both, report) = import_with(&Options::default(), &files);
    let ids: Vec<_> = both.comments.iter().map(|comment| comment.id.as_str()).collect();
    assert_eq!(ids, ["a-1", "a-2", "a-1-2", "b-1"]);
    assert_eq!(both.positions.last().unwrap().comment, "a-1-2");
    problem(&report, "id-again");
}

/// Found by fuzzing: the file says nothing of its format, and what was written said nothing either.
#[test]
fn what_is_written_of_a_corpus_says_what_it_is() {
    let nameless = std::fs::read_to_string("assets/corpus.json").unwrap().replace("\"format\":", "\"ofrmat\":");
    let options = Options { from: Some(Format::Corpus), ..Options::default() };
    let (corpus, report) = import_with(&options, &[("nameless.json", nameless.as_bytes())]);
    assert_eq!(corpus.comments.len(), 7);
    assert!(codes(&report).contains(&"missing-field"), "{:?}", codes(&report));
}

/// A corpus that is opened again says of its comments what its import said.
#[test]
fn what_has_no_text_is_told_again() {
    let (corpus, report) = import("answers.csv", "id,comment\n1,Yes.\n2,See attached file\n3,\n");
    assert_eq!(report.without_text, ["2", "3"]);
    let (_, again) = import("saved.json", serde_json::to_string(&corpus).unwrap());
    assert_eq!(again.without_text, ["2", "3"]);
    assert_eq!((again.undated, &again.nearly), (report.undated, &report.nearly));
}
