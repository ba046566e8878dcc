//! Tables of positions among the files of an import: what they say comes to stand in the corpus as if it had been read into it.

use comment_explorer::corpus::{Corpus, Severity, find_quote, open};
use comment_explorer::import::positions::{read, table, write};
use comment_explorer::import::{Encodings, Format, Importer, Options, Report};
use proptest::prelude::*;

use super::office::{row, workbook};
use super::packed::zip;
use super::positions::TABLE;
use crate::{codes, holds, import, import_with, in_pieces, problem};

const COMMENTS: &str = "\
id,name,comment
A-1,Ada Nobody,\"It costs too much. It is late, and nobody asked for it.\"
A-2,Bo Nobody,It is time.
A-3,,See attached file
";

fn both(options: &Options, table: &[u8], size: usize) -> [(Corpus, Report); 2] {
    let (comments, table) = (("letters.csv", COMMENTS.as_bytes()), ("coded.csv", table));
    [[comments, table], [table, comments]].map(|files| in_pieces(options, &files, size))
}

/// The same as two steps of the command.
fn in_steps(table: &[u8]) -> Corpus {
    let (made, _) = import("letters.csv", COMMENTS);
    let mut corpus = open(serde_json::to_string(&made).unwrap().as_bytes()).corpus;
    read(&mut corpus, "coded.csv", table, false, Encodings::all());
    corpus
}

#[test]
fn in_any_order_it_is_as_by_the_command() {
    let expected = in_steps(TABLE.as_bytes());
    assert_eq!(expected.positions.len(), 3);
    for (corpus, report) in both(&Options::default(), TABLE.as_bytes(), 7) {
        assert_eq!(corpus, expected);
        assert_eq!((report.comments, report.positions), (3, 3));
        let file = report.files.iter().find(|file| file.name == "coded.csv").unwrap();
        assert_eq!((file.format, file.rows, file.comments, file.positions), (Some(Format::Positions), 5, 0, Some(3)));
        assert_eq!(file.why, "it has the columns of that");
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    for (_, report) in both(&Options::default(), TABLE.as_bytes(), 1 << 16) {
        let lost = problem(&report, "quote-not-found");
        assert_eq!(
            (lost.place.row.as_str(), lost.place.line, &*lost.place.field),
            ("coded.csv, row 4", Some(4), "quote")
        );
        assert_eq!((lost.severity, lost.found.as_str()), (Severity::Error, "nobody had asked for that"));
        assert_eq!(lost.hint, "The nearest passage is p1.2: “It is late, and nobody asked for it.”");
    }
}

#[test]
fn without_comments_it_is_asked_for_them_once() {
    for files in [1, 2] {
        let (corpus, report) = import_with(&Options::default(), &vec![("coded.csv", TABLE.as_bytes()); files]);
        assert!(corpus.positions.is_empty() && corpus.issues.is_empty());
        assert_eq!(codes(&report).iter().filter(|code| **code != "no-body").collect::<Vec<_>>(), [&"positions-alone"]);
        assert!(problem(&report, "positions-alone").hint.starts_with("Add the comments"));
    }
}

#[test]
fn several_tables_are_one() {
    let files = |second| [("a.csv", TABLE.as_bytes()), ("letters.csv", COMMENTS.as_bytes()), ("b.csv", second)];
    let (twice, _) = import_with(&Options::default(), &files(TABLE.as_bytes()));
    assert_eq!(twice, in_steps(TABLE.as_bytes()));
    let other = "comment,issue,stance,quote\na-1,Cost,mixed,It costs too much.\na-1,Late,opposes,nobody asked for it\n";
    let (corpus, report) = import_with(&Options::default(), &files(other.as_bytes()));
    let two = problem(&report, "two-stances");
    assert_eq!((two.place.row.as_str(), two.found.as_str()), ("b.csv, row 2", "opposes and mixed"));
    let late = corpus.positions.iter().find(|position| position.issue == "late").unwrap();
    assert_eq!(
        late.evidence.iter().map(|quote| quote.exact.as_str()).collect::<Vec<_>>(),
        ["It is late", "nobody asked for it"]
    );
    assert_eq!(report.files.iter().map(|file| file.positions).collect::<Vec<_>>(), [Some(3), None, Some(0)]);
}

#[test]
fn into_a_corpus_that_exists_they_come_beside_those_that_are_there() {
    let existing = in_steps(TABLE.as_bytes());
    let again = |file: (&str, &str)| {
        let mut importer = Importer::new(Options::default(), Encodings::all());
        importer.begin(file.0);
        importer.read(file.1.as_bytes());
        let (corpus, report) = importer.finish(Some(existing.clone()));
        holds(&corpus);
        (corpus, report)
    };
    let more = "comment,issue,stance,quote\na-1,cost,raises,It costs too much.\na-2,Time,supports,It is time.\n";
    let (corpus, report) = again(("more.csv", more));
    let mut by_command = existing.clone();
    read(&mut by_command, "more.csv", more.as_bytes(), false, Encodings::all());
    assert_eq!(corpus, by_command);
    assert_eq!((report.positions, report.files[0].positions), (3, Some(2)));
    assert_eq!(problem(&report, "not-in-the-table").severity, Severity::Info);
    // A corpus among the files is no other.
    let json = serde_json::to_string(&existing).unwrap();
    let files = [("more.csv", more.as_bytes()), ("corpus.json", json.as_bytes())];
    assert_eq!(import_with(&Options::default(), &files).0, by_command);
    // All that is there, as a table: nothing changes.
    assert_eq!(again(("all.csv", &write(&existing.positions))).0, existing);
}

#[test]
fn in_an_archive_or_a_workbook_they_are_the_same() {
    let expected = in_steps(TABLE.as_bytes()).positions;
    let packed = zip(&[("a/coded.csv", TABLE.as_bytes()), ("letters.csv", COMMENTS.as_bytes())]);
    assert_eq!(import("all.zip", packed).0.positions, expected);
    let sheet = |text: &str| {
        let cells = |line: &str| -> Vec<String> {
            let texts = line.split(';').map(|text| format!("<c t='inlineStr'><is><t>{text}</t></is></c>"));
            texts.collect()
        };
        let rows = text.lines().zip(1..).map(|(line, number)| {
            let cells = cells(line);
            row(number, &cells.iter().map(String::as_str).collect::<Vec<_>>())
        });
        rows.collect::<String>()
    };
    let letters = "id;comment\nA-1;It costs too much. It is late, and nobody asked for it.\nA-2;It is time.";
    let coded = TABLE.replace(',', ";").replace("It is late; and", "It is late, and");
    let book = workbook(&[("Coded", &sheet(&coded)), ("Letters", &sheet(letters))]);
    let (corpus, report) = import("all.xlsx", book);
    assert_eq!(corpus.positions, expected);
    let positions: Vec<_> = report.files.iter().map(|file| (file.comments, file.positions)).collect();
    assert_eq!(positions, [(0, None), (0, Some(3)), (2, None)]);
}

#[test]
fn what_it_is_taken_for_can_be_overruled() {
    let options = Options { from: Some(Format::Table), ..Options::default() };
    let (corpus, report) = import_with(&options, &[("coded.csv", TABLE.as_bytes())]);
    assert_eq!((corpus.comments.len(), report.files[0].positions), (5, None));
    let options = Options { from: Some(Format::Positions), ..Options::default() };
    let (corpus, report) = import_with(&options, &[("letters.csv", COMMENTS.as_bytes())]);
    assert!(corpus.comments.is_empty());
    let missing = problem(&report, "missing-column");
    assert_eq!(missing.message, "The table has no column “issue”, “stance”, “quote”.");
    // A table that nobody can read takes no position away.
    let mut corpus = in_steps(TABLE.as_bytes());
    read(&mut corpus, "letters.csv", COMMENTS.as_bytes(), true, Encodings::all());
    assert_eq!(corpus, in_steps(TABLE.as_bytes()));
}

#[test]
fn columns_in_any_order_and_below_a_preamble_are_found() {
    let odd = "sep=;\n\nCoded by;Ada\nQuote;Note;STANCE;Issue;Comment\nIt costs too much.;x;opposes;Cost;A-1\n";
    let [(corpus, report), _] = both(&Options::default(), odd.as_bytes(), 1 << 16);
    assert_eq!(corpus.positions.len(), 1, "{:?}", report.problems);
    assert_eq!(report.files[1].left_out, ["Note"]);
}

#[test]
fn where_there_is_none_a_table_to_be_filled_is_written() {
    let (mut corpus, _) = import("letters.csv", COMMENTS);
    let before = corpus.clone();
    let empty = table(&corpus);
    assert_eq!(
        empty,
        "\u{feff}comment,issue,stance,condition,quote,prefix,suffix,coder,coded\r\na-1,,,,,,,,\r\na-2,,,,,,,,\r\na-3,,,,,,,,\r\n"
    );
    let coded = read(&mut corpus, "empty.csv", empty.as_bytes(), false, Encodings::all());
    assert!(coded.problems.is_empty() && corpus == before);
    let filled = empty.replace("a-2,,,,,", "a-2,Time,supports,,It is time.,");
    let [(filled, _), _] = both(&Options::default(), filled.as_bytes(), 1 << 16);
    assert_eq!(filled.positions.len(), 1);
    assert_eq!(table(&filled), write(&filled.positions));
}

#[test]
fn more_rows_than_can_be_held_are_not_taken() {
    let rows = "a-1,Cost,opposes,It costs too much.\n".repeat(100);
    let many = format!("comment,issue,stance,quote\n{rows}");
    let options = Options { most_bytes: Some(4_000), ..Options::default() };
    for (corpus, report) in both(&options, many.as_bytes(), 1 << 16) {
        assert!(codes(&report).contains(&"too-much"));
        assert!(corpus.positions.len() <= 1);
    }
}

/// Rows that are something of a table of positions.
fn any_table() -> impl Strategy<Value = String> {
    let cell = "(a-1|A-1|a-2|a-3|Cost|Late|费用|opposes|supports_if|Supports if|silent|mixed|It costs too much\\.|It is late|it|zebra|=1|'=1|\"|\u{0}|\n)?";
    let row = prop::collection::vec(cell, 0..7).prop_map(|cells| cells.join(","));
    let said = (
        "(a-1|A-1|a-2|a-3|x)",
        "(Cost|Late|费用|)",
        "(opposes|supports_if|silent|mixed)",
        "(it|It is late|It is time\\.|zebra|)",
    );
    let said = said.prop_map(|(comment, issue, stance, quote)| format!("{comment},{issue},{stance},,{quote}"));
    let row = prop_oneof![3 => said, 1 => row];
    prop::collection::vec(row, 0..20)
        .prop_map(|rows| format!("comment,issue,stance,condition,quote\n{}\n", rows.join("\n")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// Whatever a table says: it is what the command makes of it, in either order and however it is cut; the comments stay what they are;
    /// each position has its words in its comment, or is silent.
    #[test]
    fn any_table_is_read_as_by_the_command(table in any_table(), size in 1usize..60) {
        let expected = in_steps(table.as_bytes());
        holds(&expected);
        let [(one, report), (other, _)] = both(&Options::default(), table.as_bytes(), size);
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(&one, &expected, "{:?}", report.problems);
        for position in &one.positions {
            let text = &one.comments.iter().find(|comment| comment.id == position.comment).unwrap().text;
            prop_assert!(position.evidence.iter().all(|quote| find_quote(text, quote).is_some()));
            prop_assert!(!position.evidence.is_empty() || position.stance.word() == "silent");
        }
        let (without, _) = import("letters.csv", COMMENTS);
        prop_assert_eq!(one.comments, without.comments);
    }
}
