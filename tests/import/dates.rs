//! Dates: the column as a whole decides, and what stays open is asked.

use comment_explorer::corpus::Severity;
use comment_explorer::import::{DateOrder, Options};

use crate::{comment, import, import_with, problem};

fn table(dates: &[&str]) -> String {
    let rows = (1..).zip(dates).map(|(id, date)| format!("{id},Text {id},\"{date}\"\n"));
    std::iter::once("id,comment,date\n".to_owned()).chain(rows).collect()
}

fn written(dates: &[&str], options: &Options) -> Vec<Option<String>> {
    let (corpus, _) = import_with(options, &[("dates.csv", table(dates).as_bytes())]);
    corpus.comments.iter().map(|comment| Some(comment.submitted.as_ref()?.written.clone())).collect()
}

#[test]
fn one_number_over_twelve_decides_for_the_column() {
    let some = |dates: [&str; 2]| dates.map(|date| Some(date.to_owned())).to_vec();
    assert_eq!(written(&["6/7/2018", "6/13/2018"], &Options::default()), some(["2018-06-07", "2018-06-13"]));
    assert_eq!(written(&["6/7/2018", "13/6/2018"], &Options::default()), some(["2018-07-06", "2018-06-13"]));
    let (_, report) = import("dates.csv", table(&["6/7/2018", "13/6/2018"]));
    let said = "Dates such as 6/7/2018 have the day first, since row 3 has a number over 12 there.";
    assert!(report.files[0].found.contains(&said.to_owned()), "{:?}", report.files[0].found);
}

#[test]
fn what_can_be_either_is_asked() {
    let (corpus, report) = import("dates.csv", table(&["6/7/2018", "5/5/2018"]));
    assert_eq!(problem(&report, "ambiguous-dates").hint, "Say which: --dates dmy or --dates mdy.");
    assert_eq!(comment(&corpus, "1").submitted, None);
    assert_eq!(comment(&corpus, "1").submitted_note.as_deref(), Some("The source has “6/7/2018”."));
    // The same day either way.
    assert_eq!(comment(&corpus, "2").submitted.as_ref().unwrap().written, "2018-05-05");
    let asked = |dates| Options { dates: Some(dates), ..Options::default() };
    assert_eq!(written(&["6/7/2018"], &asked(DateOrder::DayFirst)), [Some("2018-07-06".to_owned())]);
    assert_eq!(written(&["6/7/2018"], &asked(DateOrder::MonthFirst)), [Some("2018-06-07".to_owned())]);
    assert_eq!(written(&["18/06/07"], &asked(DateOrder::YearFirst)), [Some("2018-06-07".to_owned())]);
}

#[test]
fn a_column_of_two_orders_is_read_where_it_is_certain() {
    let (corpus, report) = import("dates.csv", table(&["6/7/2018", "13/6/2018", "6/13/2018"]));
    problem(&report, "mixed-dates");
    let written = |id: &str| comment(&corpus, id).submitted.as_ref().map(|date| date.written.clone());
    assert_eq!(
        (written("1"), written("2"), written("3")),
        (None, Some("2018-06-13".to_owned()), Some("2018-06-13".to_owned()))
    );
}

#[test]
fn five_orders_in_five_files() {
    let dates = ["2018-06-13", "13.06.2018", "June 13, 2018", "Wed, 13 Jun 2018 12:00:00 +0200", "2018/06/13 09:00"];
    let expected = ["2018-06-13", "2018-06-13", "2018-06-13", "2018-06-13T10:00:00Z", "2018-06-13"];
    assert_eq!(written(&dates, &Options::default()), expected.map(|date| Some(date.to_owned())));
}

#[test]
fn what_is_no_date_stands_beside_the_comment() {
    let (corpus, report) = import("dates.csv", table(&["yesterday", ""]));
    assert_eq!(comment(&corpus, "1").submitted_note.as_deref(), Some("The source has “yesterday”."));
    assert_eq!(problem(&report, "bad-date").found, "yesterday");
    assert_eq!(report.undated, 2);
}

/// A file may say when a comment was received and when it was put on the web: what counts is said, and what does not.
#[test]
fn of_two_dates_of_a_comment_the_one_that_does_not_count_is_named() {
    let table = "id,comment,Posted Date,Received Date\n1,Yes.,2018-06-09,2018-06-05\n2,No.,2018-06-06T10:00:00Z,2018-06-06\n3,Why?,2018-06-08,\n4,So.,2018-06-09,2018-06-07\n";
    let (corpus, report) = import("answers.csv", table);
    let written = |id: &str| comment(&corpus, id).submitted.as_ref().map(|date| date.written.clone());
    assert_eq!(written("1").as_deref(), Some("2018-06-05"));
    assert_eq!(written("3").as_deref(), Some("2018-06-08"), "where there is no better one it counts");
    let other = problem(&report, "other-date-column");
    assert_eq!(
        other.message,
        "“Received Date” counts as the date of a comment; “Posted Date” has another day, and was left out. (2 times: rows 2, 5)"
    );
    assert_eq!((other.found.as_str(), other.severity), ("2018-06-09", Severity::Info));
}

/// JSON has the same two.
#[test]
fn in_json_too() {
    let of = |id: &str, received: &str| {
        format!(
            r#"{{"id": "{id}", "type": "comments", "attributes": {{"comment": "Yes.", "receiveDate": "{received}", "postedDate": "2018-06-09T04:00:00Z"}}}}"#
        )
    };
    let (corpus, report) = import(
        "comments.json",
        format!(r#"{{"data": [{}, {}]}}"#, of("A-1", "2018-06-05T04:00:00Z"), of("A-2", "2018-06-09T04:00:00Z")),
    );
    assert_eq!(comment(&corpus, "a-1").submitted.as_ref().unwrap().written, "2018-06-05T04:00:00Z");
    let other = problem(&report, "other-date");
    assert!(other.message.starts_with("“receiveDate” counts as the date of a comment; “postedDate” has"), "{other:?}");
}

/// The same day in two ways of writing is no other.
#[test]
fn a_day_that_is_written_in_two_ways_is_one() {
    let table = "id,comment,Received Date,Posted Date\n1,Yes,2018-06-15,15 June 2018\n2,No,2018-06-16,06/16/2018\n";
    let (_, report) = import("docket.csv", table);
    assert!(report.problems.iter().all(|problem| problem.code != "other-date-column"), "{:?}", report.problems);
}
