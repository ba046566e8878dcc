//! Comments that are the same, or nearly: kept, and grouped.

use comment_explorer::compare::families::Families;
use comment_explorer::corpus::Docket;
use comment_explorer::import::Options;

use crate::{comment, import, import_with, problem};

const LETTER: &str = "I write to ask that the proposal be withdrawn, since it would cost small networks far more than it would ever give back to anybody who uses them, and since nobody asked for it in the first place.";

#[test]
fn what_is_the_same_is_kept_and_grouped() {
    let nearly = LETTER.replace("nobody asked", "no one ever asked");
    let table = format!(
        "id,comment\n1,\"{LETTER}\"\n2,\"{nearly}\"\n3,Something else altogether.\n4,\"{LETTER}\"\n5,See attached file\n6,See attached file\n"
    );
    let (corpus, report) = import("letters.csv", table);
    assert_eq!(corpus.comments.len(), 6);
    assert_eq!(report.same.iter().map(|group| group.members.clone()).collect::<Vec<_>>(), [["1", "4"]]);
    assert_eq!(report.nearly.iter().map(|group| group.members.clone()).collect::<Vec<_>>(), [["1", "2", "4"]]);
    assert_eq!(report.without_text, ["5", "6"]);
}

#[test]
fn a_row_that_stands_in_two_files_is_one_comment() {
    let first = "id,comment,url\n1,Yes,\n2,No,https://example.org/a/2\n";
    let second = "id,comment,url\n2,No,https://example.org/b/2\n1,Another text,\n3,New,\n";
    let (corpus, report) =
        import_with(&Options::default(), &[("a.csv", first.as_bytes()), ("b.csv", second.as_bytes())]);
    let ids: Vec<_> = corpus.comments.iter().map(|comment| comment.id.as_str()).collect();
    assert_eq!(ids, ["1", "2", "1-2", "3"]);
    assert_eq!(comment(&corpus, "1-2").text, "Another text");
    assert_eq!(report.joined, 1);
    let sources: Vec<_> = comment(&corpus, "2").sources.iter().map(|source| source.url.as_str()).collect();
    assert_eq!(sources, ["https://example.org/a/2", "https://example.org/b/2"]);
    problem(&report, "same-comment");
    assert_eq!(problem(&report, "id-again").place.row, "b.csv, row 3");
}

/// A corpus need not have digests.
#[test]
fn texts_without_a_digest_are_the_same_only_when_they_are() {
    let comment = |id: &str, text: &str| {
        let author = format!("{{\"name\": \"{id}\", \"kind\": \"k\"}}");
        format!("{{\"id\": \"{id}\", \"author\": {author}, \"text\": \"{text}\"}}")
    };
    let comments =
        [comment("a", "It costs too much."), comment("b", "It is late."), comment("c", "It costs too much.")].join(",");
    let file = format!("{{\"format\": \"comment-explorer/1\", \"comments\": [{comments}]}}");
    let (_, report) = import("made.json", file);
    assert_eq!(report.same.iter().map(|group| group.members.clone()).collect::<Vec<_>>(), [["a", "c"]]);
}

/// What the report counts and what the explorer shows is the same: texts that only name a file are in neither.
#[test]
fn the_explorer_counts_as_many() {
    let nearly = LETTER.replace("nobody asked", "no one ever asked");
    let table = format!(
        "id,comment\n1,\"{LETTER}\"\n2,\"{nearly}\"\n3,Yes to all of it.\n4,Yes to all of it.\n5,See attached file\n6,See attached file\n"
    );
    let (corpus, report) = import("letters.csv", table);
    let members = |at: &usize| corpus.comments[*at].id.clone();
    let docket = Docket::from(corpus.clone());
    let families = Families::of(&docket);
    let shown: Vec<Vec<String>> =
        families.at(80).iter().map(|family| family.members.iter().map(members).collect()).collect();
    let told: Vec<Vec<String>> = report.nearly.iter().map(|group| group.members.clone()).collect();
    assert_eq!(told, shown);
    assert_eq!(told, [["1", "2"], ["3", "4"]]);
}
