//! The screen on which files become a corpus: it reads the report as the command prints it, and shows all of it.

use std::rc::Rc;

use comment_explorer::import::Options;
use comment_explorer::locale::{Language, importing};
use comment_explorer::state::importing::{Act, Chosen, Desk, FileField, Told, Wanted, reduce};
use comment_explorer::state::view::importing::{ImportView, import};

use super::positions;
use crate::import_with;

const TABLE: &str = "\
Name,Organization,Reply to us,Received,E-mail,Branch
Ada Nobody,Example Networks Ltd,It costs far too much.,6/7/2018,ada@example.org,north
Bo Nobody,,Write to me at bo@example.org.,7/6/2018,bo@example.org,south
Cy Nobody,,It costs far too much.,7/6/2018,,north
";

fn told(name: &str, bytes: &[u8]) -> Told {
    told_of(&[(name, bytes)])
}

fn told_of(files: &[(&str, &[u8])]) -> Told {
    let (_, report) = import_with(&Options::default(), files);
    Told::read(&serde_json::to_string(&report).unwrap()).unwrap()
}

fn made(name: &str, bytes: &[u8]) -> Desk {
    made_of(&[(name, bytes)])
}

fn made_of(files: &[(&str, &[u8])]) -> Desk {
    let chosen = files.iter().map(|(name, _)| Chosen { name: (*name).into(), size: 1_234_567 });
    let desk = reduce(&Desk::default(), Act::Choose(chosen.collect()));
    reduce(&desk, Act::Make(desk.run, Rc::new(told_of(files))))
}

fn view(desk: &Desk) -> ImportView {
    import(desk, &importing(Language::English))
}

#[test]
fn the_report_is_read_as_the_command_prints_it() {
    let (_, report) = import_with(&Options::default(), &[("answers.csv", TABLE.as_bytes())]);
    let told = told("answers.csv", TABLE.as_bytes());
    assert_eq!(
        (told.comments, told.masked_email, told.undated),
        (report.comments, report.masked_email, report.undated)
    );
    assert_eq!((&told.same, &told.nearly), (&report.same, &report.nearly));
    assert_eq!(told.problems.len(), report.problems.len());
    for (told, problem) in told.problems.iter().zip(&report.problems) {
        assert_eq!((told.code.as_str(), &told.message, &told.hint), (problem.code, &problem.message, &problem.hint));
        assert_eq!((&told.place.row, told.place.line), (&problem.place.row, problem.place.line));
    }
    let [file] = told.files.as_slice() else { panic!("{told:?}") };
    assert_eq!(
        (file.format, &file.fields, &file.table),
        (report.files[0].format, &report.files[0].fields, &report.files[0].table)
    );
    assert_eq!(Told::read("{\"files\": 1}"), None);
}

#[test]
fn everything_that_was_found_out_is_shown_and_can_be_changed() {
    let desk = made("answers.csv", TABLE.as_bytes());
    let found = view(&desk).found.unwrap();
    assert_eq!((found.made.as_str(), found.read.as_str()), ("3 comments in 1 file", "Read 3 comments"));
    let facts: Vec<&str> = found.facts.iter().map(|(fact, _)| fact.as_str()).collect();
    assert_eq!(
        facts,
        [
            "2 comments have the same text as another; all are kept",
            "3 comments have no date",
            "3 comments have no country that is known",
            "Masked in the texts: e-mail addresses (1), phone numbers (0), street addresses (0)",
        ]
    );
    let [file] = found.files.as_slice() else { panic!("{found:?}") };
    let chosen = |choices: &[comment_explorer::state::view::importing::Choice]| {
        choices.iter().find(|choice| choice.chosen).map(|choice| choice.label.clone()).unwrap_or_default()
    };
    assert_eq!(chosen(&file.formats), "a table (CSV, TSV) (as found out)");
    assert_eq!(chosen(&file.encodings), "UTF-8 (as found out)");
    let table = file.table.as_ref().unwrap();
    assert_eq!((chosen(&table.delimiters), chosen(&table.headers)), ("comma".into(), "in row 1".into()));
    let columns: Vec<(String, bool)> =
        table.columns.iter().map(|column| (chosen(&column.fields), column.is_taken)).collect();
    let found_out = |what: &str| format!("{what} (as found out)");
    assert_eq!(
        columns,
        [
            (found_out("author"), true),
            (found_out("organization"), true),
            (found_out("text"), true),
            (found_out("date"), true),
            (found_out("not taken over"), false),
            (found_out("a filter of its own"), true),
        ]
    );
    assert_eq!(file.personal.as_deref(), Some("Not taken over, since they say how to reach a person: E-mail"));
    // What is mended here is said here, not as options of the command.
    let problems = found.problems.unwrap();
    let dates = problems.rows.iter().find(|row| row.why.contains("date")).unwrap();
    assert_eq!(dates.hint, ("Choose an order at “Order of dates”.".to_owned(), true));
    assert!(problems.rows.iter().chain(&found.notes.unwrap().rows).all(|row| !row.hint.0.contains("--")));
}

#[test]
fn what_was_chosen_is_shown_while_it_is_read_again() {
    let desk = made("answers.csv", TABLE.as_bytes());
    let desk = reduce(&desk, Act::Column("answers.csv".into(), 3, "nothing".into()));
    let desk = reduce(&desk, Act::OfFile("answers.csv".into(), FileField::Encoding, "Big5".into()));
    let view = view(&desk);
    assert_eq!(view.progress, Some(("Reading 1 file: 0.0 MB of 1.3 MB".into(), Some(0))));
    let found = view.found.unwrap();
    assert!(found.is_old);
    let table = found.files[0].table.as_ref().unwrap();
    let column = &table.columns[2];
    assert!(!column.is_taken && column.fields.iter().any(|choice| choice.chosen && choice.value == "nothing"));
    assert!(found.files[0].encodings.iter().any(|choice| choice.chosen && choice.value == "Big5"));
    assert_eq!(found.files[0].encodings[0].label, "to be found out");
}

#[test]
fn a_file_that_is_not_known_can_be_named() {
    let found = view(&made("noise.bin", &[0, 1, 2, 3, 4, 5, 6, 7])).found.unwrap();
    assert!(!found.is_any);
    assert_eq!(found.made, "No comment was found in 1 file");
    assert_eq!(found.files[0].formats[0].label, "not known (as found out)");
    let problems = found.problems.unwrap();
    assert!(problems.urgent);
    assert_eq!(problems.rows[0].hint.0, "Choose what it is at “Read as”, below its name.");
}

#[test]
fn a_table_of_positions_is_one_as_any_other_file_is_what_it_is() {
    let comments = "id,comment\na-1,\"It costs too much. It is late, and nobody asked for it.\"\na-2,It is time.\n";
    let table = positions::TABLE.replace('\n', ",\n").replacen("quote,\n", "quote,Note\n", 1);
    let found = view(&made_of(&[("coded.csv", table.as_bytes()), ("letters.csv", comments.as_bytes())])).found.unwrap();
    assert_eq!((found.made.as_str(), found.facts[0].0.as_str()), ("2 comments in 2 files", "3 positions are recorded"));
    assert_eq!(found.save_positions, "Save the positions (CSV)");
    let [coded, letters] = found.files.as_slice() else { panic!("{found:?}") };
    assert_eq!((coded.size.as_str(), letters.size.as_str()), ("5 rows, 3 positions", "2 rows, 2 comments"));
    assert_eq!(coded.formats[0].label, "positions (a coding table) (as found out)");
    assert!(coded.formats.iter().any(|choice| choice.value == "table"));
    let columns: Vec<(&str, bool)> =
        coded.table.as_ref().unwrap().columns.iter().map(|column| (column.name.as_str(), column.is_taken)).collect();
    let taken = ["comment", "issue", "stance", "condition", "quote"].map(|name| (name, true));
    assert_eq!(columns, [taken.as_slice(), &[("Note", false)]].concat());
    assert!(coded.table.as_ref().unwrap().columns.iter().all(|column| column.fields.is_empty()));
    let problems = found.problems.unwrap();
    let lost = problems.rows.iter().find(|row| row.found == "nobody had asked for that").unwrap();
    assert_eq!(lost.place, "coded.csv, row 4, line 4, quote");
    assert_eq!(lost.hint.0, "The nearest passage is p1.2: “It is late, and nobody asked for it.”");
}

#[test]
fn a_table_of_positions_alone_asks_for_the_comments() {
    let found = view(&made("coded.csv", positions::TABLE.as_bytes())).found.unwrap();
    assert!(!found.is_any);
    assert_eq!(
        (found.files[0].size.as_str(), found.save_positions.as_str()),
        ("5 rows, 0 positions", "Save a table for coding positions (CSV)")
    );
    let problems = found.problems.unwrap();
    assert_eq!((problems.urgent, problems.rows.len()), (true, 1));
    let (hint, is_ours) = &problems.rows[0].hint;
    assert!(*is_ours && hint.contains("“Add to the files that are here”"), "{hint}");
}

#[test]
fn texts_that_are_in_another_file_are_told_apart_from_none() {
    let docket = "Docket ID,Docket Title,Agency,,,,\nEXA-1,Examples,EXA,,,,\nDocument Title,Document Type,Attachment Count,Submitter Last Name,Submitter First Name,Organization,Document ID\n\
        Comment from Ada Nobody,PUBLIC SUBMISSIONS,N/A,Nobody,Ada,N/A,EXA-1-0010\n";
    let told = view(&made("docket.csv", docket.as_bytes())).found.unwrap();
    let facts: Vec<&str> = told.facts.iter().map(|(sentence, _)| sentence.as_str()).collect();
    assert_eq!(
        facts[0],
        "1 comment has no text, as its file has no place known for one: say which column it is, or add the file that has it"
    );
    assert!(!facts.iter().any(|fact| fact.contains("attached")), "{facts:?}");
    let problems = told.problems.unwrap();
    assert_eq!(
        problems.rows[0].hint,
        ("Add the file that has the texts: rows are joined by their ids.".to_owned(), true)
    );
    let told = view(&made("a.csv", b"id,name,comment\n1,Ada,Yes.\n2,Bo,\n")).found.unwrap();
    let none = "1 comment has no text of its own: it is empty, or says no more than “see attached file”";
    assert_eq!(told.facts[0].0, none);
}

#[test]
fn files_of_an_archive_are_counted_once() {
    let letters: [(&str, &[u8]); 3] = [("a.txt", b"First."), ("b.txt", b"Second."), ("c.txt", b"Third.")];
    let found = view(&made("letters.zip", &super::packed::zip(&letters))).found.unwrap();
    assert_eq!((found.made.as_str(), found.files[0].size.as_str()), ("3 comments in 3 files", "3 files"));
    let found = view(&made("a.txt.gz", &super::packed::gzip(b"First."))).found.unwrap();
    assert_eq!((found.made.as_str(), found.files[0].size.as_str()), ("1 comment in 1 file", "1 file"));
}

#[test]
fn what_was_saved_is_said_until_something_else_is_read() {
    let desk = made("answers.csv", TABLE.as_bytes());
    let saved = |desk: &Desk, wanted| {
        let desk = reduce(&reduce(desk, Act::Want(wanted)), Act::Had);
        (view(&desk).saved, desk)
    };
    let (said, desk) = saved(&desk, Wanted::Save);
    assert!(said.unwrap().contains("answers.json"));
    let (said, desk) = saved(&desk, Wanted::SavePositions);
    assert!(said.unwrap().contains("positions.csv"));
    let again = reduce(&desk, Act::KeepPersonalData(true));
    assert_eq!(view(&again).saved, None);
    assert_eq!(saved(&desk, Wanted::Read).0, None);
}
