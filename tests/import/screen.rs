//! The screen on which files become a corpus: it reads the report as the command prints it, and shows all of it.

use std::rc::Rc;

use comment_explorer::import::Options;
use comment_explorer::locale::{Language, importing};
use comment_explorer::state::importing::{Act, Chosen, Desk, FileField, Told, reduce};
use comment_explorer::state::view::importing::{ImportView, import};

use crate::import_with;

const TABLE: &str = "\
Name,Organization,Reply,Received,E-mail,Branch
Ada Nobody,Example Networks Ltd,It costs far too much.,6/7/2018,ada@example.org,north
Bo Nobody,,Write to me at bo@example.org.,7/6/2018,bo@example.org,south
Cy Nobody,,It costs far too much.,7/6/2018,,north
";

fn told(name: &str, bytes: &[u8]) -> Told {
    let (_, report) = import_with(&Options::default(), &[(name, bytes)]);
    Told::read(&serde_json::to_string(&report).unwrap()).unwrap()
}

fn made(name: &str, bytes: &[u8]) -> Desk {
    let desk = reduce(&Desk::default(), Act::Choose(vec![Chosen { name: name.into(), size: 1_234_567 }]));
    reduce(&desk, Act::Make(desk.run, Rc::new(told(name, bytes))))
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
    assert_eq!(chosen(&file.formats), "As found out: a table (CSV, TSV)");
    assert_eq!(chosen(&file.encodings), "As found out: UTF-8");
    let table = file.table.as_ref().unwrap();
    assert_eq!((chosen(&table.delimiters), chosen(&table.headers)), ("comma".into(), "in row 1".into()));
    let columns: Vec<(String, bool)> =
        table.columns.iter().map(|column| (chosen(&column.fields), column.is_taken)).collect();
    let found_out = |what: &str| format!("As found out: {what}");
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
}

#[test]
fn a_file_that_is_not_known_can_be_named() {
    let found = view(&made("noise.bin", &[0, 1, 2, 3, 4, 5, 6, 7])).found.unwrap();
    assert!(!found.is_any);
    assert_eq!(found.made, "No comment was found in 1 file");
    assert_eq!(found.files[0].formats[0].label, "As found out: not known");
    let problems = found.problems.unwrap();
    assert!(problems.urgent);
    assert_eq!(problems.rows[0].hint.0, "Choose what it is at “Read as”, below its name.");
}
