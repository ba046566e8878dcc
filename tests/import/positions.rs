//! Positions out to a table and in again.

use comment_explorer::corpus::{Corpus, Issue, Position, Stance, open};
use comment_explorer::import::Encodings;
use comment_explorer::import::positions::{Coded, read, write};

use crate::{holds, import};

/// Three positions, a quote that stands nowhere, and a row that waits to be filled.
pub const TABLE: &str = "\
comment,issue,stance,condition,quote
A-1,Cost,opposes,,It costs too much.
a-1,Late,opposes,,It is late
a-1,Late,opposes,,nobody had asked for that
a-2,Time,supports_if,it is mended,It is time.
a-2,Cost,,,
";

/// The bundled corpus, which has positions of every stance.
fn bundled() -> Corpus {
    open(include_bytes!("../../assets/corpus.json")).corpus
}

fn coded(corpus: &mut Corpus, table: &str, is_whole: bool) -> Coded {
    let coded = read(corpus, "positions.csv", table.as_bytes(), is_whole, Encodings::all());
    holds(corpus);
    coded
}

fn small() -> Corpus {
    import(
        "small.csv",
        "id,comment\nA-1,\"It costs too much. It is late, and nobody asked for it.\"\nA-2,See attached file\n",
    )
    .0
}

#[test]
fn out_and_in_again_is_the_same() {
    let mut corpus = bundled();
    let table = write(&corpus.positions);
    let coded = coded(&mut corpus, &table, true);
    assert_eq!((coded.changed, coded.same, coded.others), (0, bundled().positions.len(), 0));
    assert!(coded.problems.is_empty(), "{:?}", coded.problems);
    // The table has no order of its own: it is that of comments and issues.
    let sorted = |corpus: &Corpus| {
        let mut positions = corpus.positions.clone();
        positions.sort_by_key(|position| (position.comment.clone(), position.issue.clone()));
        positions
    };
    assert_eq!(sorted(&corpus), sorted(&bundled()));
}

#[test]
fn a_spreadsheet_runs_nothing_of_it() {
    let mut corpus = import("small.csv", "id,comment\nA-1,\"=HYPERLINK(1), he wrote. -5 is less.\"\n").0;
    let first = coded(
        &mut corpus,
        "comment,issue,stance,condition,quote\na-1,Cost,raises,,\"'=HYPERLINK(1), he wrote.\"\na-1,Cost,raises,,'-5 is less\n",
        false,
    );
    assert_eq!((first.changed, first.problems.len()), (1, 1));
    let quotes: Vec<_> = corpus.positions[0].evidence.iter().map(|quote| quote.exact.as_str()).collect();
    assert_eq!(quotes, ["=HYPERLINK(1), he wrote.", "-5 is less"]);
    let table = write(&corpus.positions);
    assert!(table.contains(",\"'=HYPERLINK(1), he wrote.\",") && table.contains(",\"'-5 is less\","), "{table}");
    let again = coded(&mut corpus, &table, false);
    assert_eq!((again.changed, again.same), (0, 1));
}

#[test]
fn coding_can_begin_in_the_spreadsheet() {
    let mut corpus = small();
    let table = "comment;issue;stance;condition;quote;coder\r\na-1;Cost;Supports if;it is mended;It costs too much.;Ada\r\na-1;Late;opposes;;It is late;\r\na-1;Who;;;;\r\n";
    let coded = coded(&mut corpus, table, false);
    assert_eq!(coded.changed, 2);
    let told: Vec<_> = coded.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(told, ["new-issue", "new-issue"]);
    assert_eq!(corpus.issues.iter().map(|issue| issue.id.as_str()).collect::<Vec<_>>(), ["cost", "late"]);
    let Position { stance, condition, coder, .. } = &corpus.positions[0];
    assert_eq!(
        (*stance, condition.as_deref(), coder.as_deref()),
        (Stance::SupportsIf, Some("it is mended"), Some("Ada"))
    );
}

#[test]
fn issues_in_any_script_are_told_apart() {
    let mut corpus = small();
    let table = "comment,issue,stance,quote\na-1,费用 1,opposes,It costs too much.\na-1,时间 1,opposes,It is late\na-1,,opposes,It is late\n";
    let coded = coded(&mut corpus, table, false);
    let told: Vec<_> = coded.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(told, ["new-issue", "new-issue", "no-issue"]);
    let label =
        |position: &Position| corpus.issues.iter().find(|issue| issue.id == position.issue).unwrap().label.clone();
    assert_eq!(corpus.positions.iter().map(label).collect::<Vec<_>>(), ["费用 1", "时间 1"]);
}

#[test]
fn an_issue_is_known_by_its_id_before_another_by_its_label() {
    let mut corpus = small();
    for (id, label) in [("cost", "late"), ("late", "Time")] {
        corpus.issues.push(Issue { id: id.into(), label: label.into(), proposition: label.into(), ..Issue::default() });
    }
    coded(&mut corpus, "comment,issue,stance,quote\na-1,late,opposes,It is late\n", false);
    coded(&mut corpus, "comment,issue,stance,quote\na-1,cost,opposes,It costs too much.\n", false);
    let issues: Vec<_> = corpus.positions.iter().map(|position| position.issue.as_str()).collect();
    assert_eq!((issues, corpus.issues.len()), (vec!["cost", "late"], 2));
}

#[test]
fn a_quote_that_is_not_found_is_told_with_its_nearest_passage() {
    let mut corpus = small();
    let table = "comment,issue,stance,quote\na-1,cost,opposes,It costs far too much\na-1,cost,opposes,zebra\na-9,cost,opposes,x\na-1,cost,hates,It\na-1,cost,opposes,\na-2,cost,silent,\n";
    let coded = coded(&mut corpus, table, false);
    assert!(corpus.positions.is_empty());
    let told: Vec<_> = coded
        .problems
        .iter()
        .filter(|problem| problem.code != "new-issue")
        .map(|problem| (problem.place.row.as_str(), problem.code, problem.hint.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("positions.csv, row 2", "quote-not-found", "The nearest passage is p1.1: “It costs too much.”"),
            ("positions.csv, row 3", "quote-not-found", "No passage has any of its words: is it of another comment?"),
            ("positions.csv, row 4", "unknown-comment", "Correct the id."),
            (
                "positions.csv, row 5",
                "unknown-stance",
                "Use one of: supports, supports_if, mixed, opposes, raises, silent."
            ),
            ("positions.csv, row 6", "no-evidence", "Quote the words that show it."),
            ("positions.csv, row 7", "silent-in-part", "Leave it out: the comment is then “not coded”."),
        ]
    );
}

#[test]
fn what_the_table_does_not_have_stays_unless_it_is_whole() {
    let table = "comment,issue,stance,quote\na-1,late,opposes,It is late\n";
    for (is_whole, left) in [(false, 2), (true, 1)] {
        let mut corpus = small();
        coded(&mut corpus, "comment,issue,stance,quote\na-1,cost,opposes,It costs too much.\n", false);
        let coded = coded(&mut corpus, table, is_whole);
        assert_eq!((coded.others, corpus.positions.len()), (1, left));
        assert!(coded.problems.iter().any(|problem| problem.code == "not-in-the-table"));
    }
    let mut corpus = small();
    let coded = coded(&mut corpus, "id,text\n1,2\n", false);
    assert_eq!(coded.problems[0].code, "missing-column");
}
