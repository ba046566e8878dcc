//! Who commented: names, kinds, countries; and what is masked.

use std::fmt::Write as _;

use comment_explorer::corpus::Kind;
use comment_explorer::import::Options;
use comment_explorer::locale::{Code, table};

use crate::{comment, import, import_with, problem};

#[test]
fn those_without_a_name_are_told_apart() {
    let (corpus, _) = import(
        "names.csv",
        "id,name,comment\n1,,Yes\n2,N/A,No\n3,Anonymous,Maybe\n4,ada@example.org,So\n5,Ada Nobody <ada@example.org>,And so\n",
    );
    let names: Vec<_> = corpus.comments.iter().map(|comment| comment.author.name.as_str()).collect();
    assert_eq!(
        names,
        ["Name not given (1)", "Name not given (2)", "Anonymous (3)", "Name not given (4)", "Ada Nobody"]
    );
}

#[test]
fn kinds_are_those_of_the_source_or_of_the_reader() {
    let table =
        "id,name,Category,comment\n1,Ada,Trade association,Yes\n2,Bo,Government,No\n3,Cy,government,No\n4,Di,,No\n";
    let (corpus, _) = import("kinds.csv", table);
    let kinds: Vec<_> = corpus.kinds.iter().map(|kind| (kind.id.as_str(), kind.label.as_str())).collect();
    assert_eq!(
        kinds,
        [("trade-association", "Trade association"), ("government", "Government"), ("individual", "Individual")]
    );
    assert_eq!(comment(&corpus, "3").author.kind, "government");

    let kind = |id: &str, label: &str| Kind { id: id.to_owned(), label: label.to_owned(), ..Kind::default() };
    let options = Options { kinds: vec![kind("gov", "Government"), kind("other", "Other")], ..Options::default() };
    let (corpus, report) = import_with(&options, &[("kinds.csv", table.as_bytes())]);
    assert_eq!(comment(&corpus, "2").author.kind, "gov");
    assert!(problem(&report, "unknown-kind").message.contains("“Trade association”"));
}

/// The twin: the names that the command says, for every code that has one.
#[test]
fn countries_are_read_from_codes_and_names() {
    let letters = || (b'A'..=b'Z').map(char::from);
    let codes: Vec<String> = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}"))).collect();
    let named: Vec<(String, String)> =
        codes.into_iter().filter_map(|code| Some((table::name(Code::Country(&code))?, code))).collect();
    assert_eq!(named.len(), 251);
    let mut csv = "id,comment,country\n".to_owned();
    for (at, (name, code)) in named.iter().enumerate() {
        let _ = write!(csv, "n{at},Yes,\"{name}\"\nc{at},Yes,{code}\n");
    }
    csv += "a3,Yes,DEU\nx,Yes,Atlantis\ny,Yes,Atlantis\nz,Yes,Mordor\n";
    let (corpus, report) = import("countries.csv", csv);
    let country = |id: &str| comment(&corpus, id).author.country.as_deref();
    for (at, (name, code)) in named.iter().enumerate() {
        assert_eq!(
            (country(&format!("n{at}")), country(&format!("c{at}"))),
            (Some(code.as_str()), Some(code.as_str()).filter(|code| *code != "NA")),
            "{name}"
        );
    }
    assert_eq!(country("a3"), Some("DE"));
    let unknown: Vec<_> = report
        .problems
        .iter()
        .filter(|problem| problem.code == "unknown-country")
        .map(|problem| problem.message.as_str())
        .collect();
    assert_eq!(unknown.len(), 2);
    assert!(
        unknown[0].starts_with("No country is known as “Atlantis”; it was left out. (2 times: rows"),
        "{unknown:?}"
    );
    assert_eq!(report.without_country, 4);
    // Exports of R have NA where nothing is known.
    problem(&report, "not-namibia");
}

#[test]
fn personal_data_is_masked_unless_the_reader_says_otherwise() {
    let table = "id,comment\n1,\"Call 202-555-0123 or write to ada@example.org, 12 Old Mill Road.\"\n2,Nothing here.\n";
    let (corpus, report) = import("masks.csv", table);
    assert_eq!(comment(&corpus, "1").text, "Call [phone number] or write to [e-mail address], [street address].");
    assert_eq!(comment(&corpus, "1").redactions.len(), 1);
    assert!(comment(&corpus, "2").redactions.is_empty());
    assert_eq!((report.masked_email, report.masked_phone, report.masked_address), (1, 1, 1));

    // What would be a facet is none then.
    let contacts = "id,comment,Contact\n1,Yes,ada@example.org\n2,No,ada@example.org\n3,Maybe,bo@example.org\n";
    let (corpus, report) = import("contacts.csv", contacts);
    assert!(!serde_json::to_string(&corpus).unwrap().contains('@'));
    assert_eq!(report.files[0].personal, ["Contact"]);

    let options = Options { keep_personal_data: true, ..Options::default() };
    let (corpus, report) = import_with(&options, &[("masks.csv", table.as_bytes())]);
    assert_eq!(comment(&corpus, "1").text, "Call 202-555-0123 or write to ada@example.org, 12 Old Mill Road.");
    assert_eq!((report.masked_email, comment(&corpus, "1").redactions.len()), (0, 0));
}
