//! Tables that are damaged: the good rows load, what is wrong is said with its row, and nothing takes long.

use std::fmt::Write as _;

use comment_explorer::corpus::{Severity, TextStatus};
use comment_explorer::import::Options;

use crate::{codes, comment, import, in_pieces, problem};

#[test]
fn an_unclosed_quote_costs_its_row_alone() {
    let (corpus, report) =
        import("open.csv", "id,comment\n1,Yes\n2,\"I never close\n3,No\n4,\"\"\"Fine\"\"\"\n5,Late\n");
    let texts: Vec<_> = corpus.comments.iter().map(|comment| comment.text.as_str()).collect();
    assert_eq!(texts, ["Yes", "\"I never close", "No", "\"Fine\"", "Late"]);
    let open = problem(&report, "unclosed-quote");
    assert_eq!((open.place.row.as_str(), open.place.line), ("open.csv, row 3", Some(3)));

    // Nothing closes it before the end of the file.
    let (corpus, report) = import("open.csv", "id,comment\n1,Yes\n2,\"I never close\n3,No\n");
    assert_eq!(comment(&corpus, "2").text, "\"I never close");
    assert_eq!(comment(&corpus, "3").text, "No");
    problem(&report, "unclosed-quote");
}

#[test]
fn a_quote_that_swallows_megabytes_is_given_back() {
    let mut table = "id,comment,E-mail\n0,\"I never close,\n".to_owned();
    let filler = "x".repeat(100_000);
    for row in 1..200 {
        let _ = writeln!(table, "{row},Text {row},{filler}");
    }
    let (corpus, report) = import("large.csv", &table);
    assert_eq!(corpus.comments.len(), 200);
    assert_eq!(comment(&corpus, "0").text, "\"I never close");
    assert_eq!(comment(&corpus, "199").text, "Text 199");
    problem(&report, "unclosed-quote");
}

#[test]
fn rows_with_too_few_or_too_many_cells_are_said() {
    let (corpus, report) = import(
        "ragged.csv",
        "id,name,comment\n1,Ada Nobody,Yes\n2,Bo Nobody\n3,Cy Nobody,No,not,this\n4,Di Nobody,Yes\n",
    );
    assert_eq!(corpus.comments.len(), 4);
    assert_eq!(comment(&corpus, "3").text, "No");
    let ragged: Vec<_> = report.problems.iter().filter(|problem| problem.code == "ragged-row").collect();
    assert_eq!(ragged.len(), 2);
    assert_eq!(
        (ragged[0].place.row.as_str(), ragged[1].place.row.as_str()),
        ("ragged.csv, row 3", "ragged.csv, row 4")
    );
}

/// The same in a thousand rows is one problem, with the first of them.
#[test]
fn a_problem_of_many_rows_is_told_once() {
    let mut table = "id,name,comment\n".to_owned();
    for row in 0..1_500 {
        let _ = writeln!(table, "{row},Ada Nobody");
    }
    let (_, report) = import("ragged.csv", &table);
    let ragged = problem(&report, "ragged-row");
    assert!(ragged.message.ends_with("(1,500 times: rows 2, 3, 4, 5, 6 and others)"), "{}", ragged.message);
}

#[test]
fn nul_is_left_out_and_counted() {
    let (corpus, report) = import("nul.csv", "id,comment\n1,Y\0e\0s\n2,No\n");
    assert_eq!(comment(&corpus, "1").text, "Yes");
    assert!(problem(&report, "nul").message.starts_with("2 NUL"));
}

#[test]
fn bytes_that_are_no_character_are_never_silent() {
    let mut bytes = "id,comment\n1,Déjà vu à la carte\n2,".to_owned().into_bytes();
    bytes.extend(b"caf\xe9 au lait\n3,");
    bytes.extend("œuvre\n".bytes());
    let (corpus, report) = import("mixed.csv", bytes);
    assert_eq!(comment(&corpus, "1").text, "Déjà vu à la carte");
    assert_eq!(comment(&corpus, "2").text, "caf\u{fffd} au lait");
    assert_eq!(comment(&corpus, "3").text, "œuvre");
    assert_eq!(problem(&report, "broken-encoding").place.line, Some(3));
    let (_, report) = import("lost.csv", "id,comment\n1,caf\u{fffd}\n");
    assert!(problem(&report, "lost-characters").message.starts_with("1 U+FFFD"));
}

#[test]
fn an_asked_encoding_is_obeyed() {
    let options = Options { encoding: Some("shift_jis".to_owned()), ..Options::default() };
    let bytes = b"id,comment\n1,\x8a\xbf\x8e\x9a\n";
    let (corpus, _) = in_pieces(&options, &[("sjis.csv", bytes)], 1);
    assert_eq!(comment(&corpus, "1").text, "漢字");
}

#[test]
fn ten_thousand_columns_are_read() {
    let names: Vec<String> =
        (0..10_000).map(|at| if at == 9_000 { "comment".to_owned() } else { format!("c{at}") }).collect();
    let cells: Vec<String> =
        (0..10_000).map(|at| if at == 9_000 { "Yes".to_owned() } else { format!("{at}") }).collect();
    let (corpus, _) = import("wide.csv", format!("{}\n{}\n", names.join(","), cells.join(",")));
    assert_eq!(corpus.comments[0].text, "Yes");
    let (_, report) = import("wider.csv", format!("id,comment\n1,Yes{}\n2,No\n", ",".repeat(20_000)));
    problem(&report, "row-too-wide");
    assert_eq!(report.comments, 2);
}

#[test]
fn a_row_without_end_is_cut_and_said() {
    let mut bytes = b"id,comment\n1,Yes\n2,".to_vec();
    bytes.resize(20 << 20, b'x');
    bytes.extend(b"\n3,No\n");
    let (corpus, report) = import("endless.csv", &bytes);
    assert_eq!(comment(&corpus, "3").text, "No");
    assert_eq!(corpus.comments.len(), 3);
    problem(&report, "row-too-long");
}

#[test]
fn a_file_that_was_cut_off_keeps_what_came() {
    let (corpus, _) = import("cut.csv", "id,comment\n1,Yes\n2,I was say");
    assert_eq!(comment(&corpus, "2").text, "I was say");
    // Within quotes what came is the beginning of the cell, with all of its lines.
    for end in ["I was say", "I was saying,\nthat it", "I was saying\nthat it\n\nis"] {
        let (corpus, report) = import("cut.csv", format!("id,comment\n1,Yes\n2,\"{end}"));
        assert_eq!((corpus.comments.len(), comment(&corpus, "2").text.as_str()), (2, end));
        assert_eq!(problem(&report, "cut-off").place.row, "cut.csv, row 3");
        assert_eq!(comment(&corpus, "2").text_status, TextStatus::Opening);
    }
    for (bytes, code) in
        [(&b""[..], "empty-file"), (b"\x00\x01\x02\x03\xff\xfe", "unknown-format"), (b"id,comment\n", "no-comments")]
    {
        let (corpus, report) = import("cut.csv", bytes);
        assert!(corpus.comments.is_empty());
        assert!(report.problems.iter().any(|problem| problem.severity == Severity::Error), "{:?}", codes(&report));
        assert!(codes(&report).contains(&code) || bytes.len() == 6, "{:?}", codes(&report));
    }
}

#[test]
fn ids_that_a_spreadsheet_spoiled_are_not_used() {
    let table = "id,name,comment,date\n9.00006E+14,Ada Nobody,Yes,2018-06-05\n9.00006E+14,Bo Nobody,No,2018-06-05\n900006000000001,Cy Nobody,Yes,\n";
    let (corpus, report) = import("spoiled.csv", table);
    let ids: Vec<_> = corpus.comments.iter().map(|comment| comment.id.as_str()).collect();
    assert_eq!(ids, ["ada-nobody-2018-06-05", "bo-nobody-2018-06-05", "900006000000001"]);
    let spoiled = problem(&report, "spoiled-id");
    assert_eq!(spoiled.found, "9.00006E+14");
    assert!(spoiled.message.contains("2 times"), "{}", spoiled.message);
}

#[test]
fn an_id_that_stands_twice_gets_a_number() {
    let (corpus, report) = import("twice.csv", "id,comment\nA 1,Yes\na-1,No\nA 1,Maybe\n");
    let ids: Vec<_> = corpus.comments.iter().map(|comment| comment.id.as_str()).collect();
    assert_eq!(ids, ["a-1", "a-1-2", "a-1-3"]);
    problem(&report, "id-again");
}

#[test]
fn formulas_stay_what_they_are() {
    let formula = "=HYPERLINK(\"\"https://example.org/?\"\"&A1)";
    let (corpus, _) = import("formula.csv", format!("id,comment\n1,\"{formula}\"\n"));
    assert_eq!(comment(&corpus, "1").text, formula.replace("\"\"", "\""));
}

#[test]
fn what_is_more_than_can_be_held_is_not_taken() {
    let mut table = "id,comment\n".to_owned();
    for row in 0..5_000 {
        let _ = writeln!(table, "{row},Text {row}");
    }
    let options = Options { most_bytes: Some(1 << 20), ..Options::default() };
    let (corpus, report) = in_pieces(&options, &[("large.csv", table.as_bytes())], 1 << 16);
    let too_much = problem(&report, "too-much");
    assert!(too_much.message.starts_with("There is more than 1 MB of comments"), "{}", too_much.message);
    assert!((1_000..3_000).contains(&corpus.comments.len()), "{}", corpus.comments.len());
    assert_eq!(report.files[0].rows, 5_000);
}

/// Nothing is dropped without being named.
#[test]
fn empty_rows_are_named() {
    let (corpus, report) = import("a.csv", "id;name;comment;date\n1;Ada;Yes.;\n;;;\n2;Bo;No.;\n;;;\n");
    assert_eq!((corpus.comments.len(), report.files[0].rows), (2, 4));
    assert_eq!(problem(&report, "empty-row").message, "This row is empty. (2 times: rows 3, 5)");
}

#[test]
fn what_is_known_and_not_read_has_advice_that_helps() {
    for (bytes, code, advice) in [
        (&b"\x89PNG\r\n\x1a\n"[..], "picture", "type it"),
        (b"\xff\xd8\xff\xe0", "picture", "type it"),
        (b"", "empty-file", "Fetch the file again"),
        (b"{\\rtf1 Text.}", "format-not-read", "Save it as .docx"),
        (b"\0\x01\x02\x03", "unknown-format", "--from"),
    ] {
        let (_, report) = import("a.bin", bytes);
        let found = problem(&report, code);
        assert!(found.hint.contains(advice), "{found:?}");
        assert_eq!(codes(&report), [code, "no-comments"], "nobody is asked who asks");
    }
    let (_, report) = import("half.json", "{\"format\": \"comment-explorer/1\",\n\"comments\": [{\"id\": \"a\"");
    let cut = problem(&report, "not-json");
    assert_eq!(cut.message, "The file ends before its JSON does.");
    assert!(cut.hint.starts_with("Fetch the file again: it was cut off"), "{}", cut.hint);
}
