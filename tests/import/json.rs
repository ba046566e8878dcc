//! JSON of agencies: regulations.gov (API v4), FCC ECFS, EU Have your say.

use comment_explorer::corpus::TextStatus;
use comment_explorer::import::{Format, Options, Report};

use crate::{codes, comment, import, import_with, in_pieces, problem};

fn format(report: &Report) -> Option<&'static str> {
    report.files[0].format.map(Format::word)
}

const ONE: &str = r#"{"data": {"id": "EXA-2025-0001-0002", "type": "comments", "attributes": {
  "agencyId": "EXA", "docketId": "EXA-2025-0001", "commentOnDocumentId": "EXA-2025-0001-0001", "documentType": "Public Submission",
  "title": "Comment from Nobody, Ada", "firstName": "Ada", "lastName": "Nobody", "city": "Sometown", "zip": "00000", "country": "United States",
  "stateProvinceRegion": "VT", "receiveDate": "2025-04-28T04:00:00Z", "postedDate": "2025-05-01T04:00:00Z", "withdrawn": false,
  "comment": "I don&#39;t agree.<br/>At all."}},
 "included": [{"id": "x", "type": "attachments", "attributes": {"title": "Letter", "fileFormats": [{"fileUrl": "https://downloads.example.org/1.pdf", "format": "pdf"}]}}]}"#;

#[test]
fn a_comment_of_regulations_gov_is_read() {
    let (corpus, report) = import("comment.json", ONE);
    assert_eq!(
        (format(&report), codes(&report)),
        (Some("regulations-api"), vec!["other-date", "no-body", "kind-by-name"])
    );
    let ada = comment(&corpus, "exa-2025-0001-0002");
    assert_eq!((ada.author.name.as_str(), ada.text.as_str()), ("Ada Nobody", "I don't agree.\nAt all."));
    assert_eq!(ada.author.country.as_deref(), Some("US"));
    assert_eq!(ada.submitted.as_ref().unwrap().written, "2025-04-28T04:00:00Z");
    assert_eq!((ada.attachments[0].name.as_str(), ada.attachments.len()), ("Letter", 1));
    assert_eq!(corpus.consultation.papers[0].id, "exa-2025-0001-0001");
    assert!(!serde_json::to_string(&corpus).unwrap().contains("Sometown"));
}

#[test]
fn a_list_of_regulations_gov_is_joined_with_its_comments() {
    let list = r#"{"data": [
      {"id": "EXA-2025-0001-0001", "type": "documents", "attributes": {"title": "Rule on Examples", "commentEndDate": "2025-06-30T03:59:59Z"}},
      {"id": "EXA-2025-0001-0002", "type": "comments", "attributes": {"title": "Comment from Nobody, Ada", "postedDate": "2025-05-01T04:00:00Z"}},
      {"id": "EXA-2025-0001-0003", "type": "comments", "attributes": {"title": "Comment from Example Networks Ltd", "postedDate": "2025-05-01T04:00:00Z"}}
    ], "meta": {"totalElements": 2}}"#;
    let (corpus, report) =
        import_with(&Options::default(), &[("list.json", list.as_bytes()), ("comment.json", ONE.as_bytes())]);
    assert_eq!((corpus.comments.len(), report.joined), (2, 1));
    assert_eq!(comment(&corpus, "exa-2025-0001-0002").text, "I don't agree.\nAt all.");
    let networks = comment(&corpus, "exa-2025-0001-0003");
    assert_eq!((networks.author.name.as_str(), networks.text_status), ("Example Networks Ltd", TextStatus::Record));
    assert_eq!(corpus.consultation.papers[0].title, "Rule on Examples");
    problem(&report, "no-texts");
}

#[test]
fn filings_of_the_fcc_are_read() {
    let (corpus, report) = import(
        "filings.json",
        r#"{"filing": [
        {"id_submission": "10000000001", "submissiontype": {"description": "COMMENT"}, "express_comment": 1, "date_received": "2017-08-01T00:00:00.000Z",
         "date_submission": "2017-07-31T21:10:00.000Z", "proceedings": [{"name": "00-000", "description": "Examples"}], "filers": [{"name": "Ada Nobody"}],
         "authors": [], "documents": [], "text_data": "Yes.", "contact_email": "ada@example.org"},
        {"id_submission": "10000000002", "submissiontype": {"description": "REPLY"}, "express_comment": 0, "date_received": "2017-08-02T00:00:00.000Z",
         "proceedings": [{"name": "00-000"}], "filers": [{"name": "Example Networks Ltd"}, {"name": "Example Lines Ltd"}], "authors": [{"name": "Bo Nobody"}],
         "documents": [{"filename": "reply.pdf", "src": "https://docs.example.org/reply.pdf"}], "text_data": null}]}"#,
    );
    assert_eq!(format(&report), Some("fcc-ecfs"));
    let ada = comment(&corpus, "10000000001");
    assert_eq!(
        (ada.author.name.as_str(), ada.text.as_str(), ada.papers.as_slice()),
        ("Ada Nobody", "Yes.", &["00-000".to_owned()][..])
    );
    assert_eq!(ada.submitted.as_ref().unwrap().written, "2017-07-31T21:10:00Z");
    let networks = comment(&corpus, "10000000002");
    assert_eq!(networks.author.name, "Example Networks Ltd; Example Lines Ltd");
    assert_eq!((networks.author.role.as_deref(), networks.text_status), (Some("Bo Nobody"), TextStatus::Record));
    assert_eq!(networks.attachments[0].name, "reply.pdf");
    assert!(!serde_json::to_string(&corpus).unwrap().contains('@'));
}

#[test]
fn feedback_to_the_commission_is_read() {
    for name in ["feedback", "feedbackV1"] {
        let json = r#"{"_embedded": {"LIST": [
            {"id": 1, "dateFeedback": "2021/03/01 12:14:32", "language": "DE", "country": "DEU", "firstName": "Ada", "surname": "Nobody",
             "userType": "EU_CITIZEN", "feedback": "Nein.", "attachments": [], "publicationId": 77},
            {"id": 2, "dateFeedback": "2021/03/02 09:00:00", "language": "EN", "country": "BEL", "organization": "Example Networks Ltd",
             "userType": "BUSINESS_ASSOCIATION", "companySize": "MICRO", "scope": "INTERNATIONAL", "feedback": "See attached.",
             "attachments": [{"documentId": "abc", "fileName": "letter.pdf"}], "publicationId": 77}]},
            "page": {"number": 0}}"#
            .replace("LIST", name);
        let (corpus, report) = import("page.json", json);
        assert_eq!(format(&report), Some("eu-have-your-say"));
        let ada = comment(&corpus, "1");
        assert_eq!(
            (ada.author.name.as_str(), ada.author.country.as_deref(), ada.language.as_str()),
            ("Ada Nobody", Some("DE"), "de")
        );
        assert_eq!(ada.submitted.as_ref().unwrap().written, "2021-03-01");
        let networks = comment(&corpus, "2");
        assert_eq!((networks.author.kind.as_str(), networks.text_status), ("business-association", TextStatus::Record));
        assert_eq!(networks.attachments[0].name, "letter.pdf");
        assert_eq!(
            corpus.kinds.iter().map(|kind| kind.label.as_str()).collect::<Vec<_>>(),
            ["EU citizen", "Business association"]
        );
    }
}

#[test]
fn a_bad_row_costs_itself_and_a_cut_its_end() {
    let json = r#"{"data": [
        {"id": "A-1", "type": "comments", "attributes": {"comment": "Yes."}},
        {"id": "A-2", "type": "comments", "attributes": {"comment": nothing}},
        {"id": "A-3"},
        {"id": "A-4", "type": "comments", "attributes": {"comment": "No."}},
        {"id": "A-5", "type": "comments", "attri"#;
    let (corpus, report) = import("cut.json", json);
    let ids: Vec<_> = corpus.comments.iter().map(|comment| comment.id.as_str()).collect();
    assert_eq!(ids, ["a-1", "a-4"]);
    let bad = problem(&report, "not-json");
    assert_eq!((bad.place.row.as_str(), bad.place.line), ("cut.json, row 2", Some(3)));
    problem(&report, "no-comment");
    assert_eq!(problem(&report, "cut-off").place.line, Some(6));
    for size in [1, 7] {
        assert_eq!(
            in_pieces(&Options::default(), &[("cut.json", json.as_bytes())], size),
            (corpus.clone(), report.clone())
        );
    }
}

#[test]
fn what_is_nested_without_end_is_given_up() {
    let deep = format!("{{\"data\": {{\"attributes\": {}", "[".repeat(1_000_000));
    let (_, report) = import("deep.json", &deep);
    assert!(codes(&report).contains(&"cut-off"), "{:?}", codes(&report));
    let deep = format!("{{\"attributes\": \"data\", \"x\": {}", "[".repeat(1_000_000));
    let (_, report) = import("deep.json", &deep);
    problem(&report, "too-deep");
}

#[test]
fn a_row_without_measure_is_passed_over() {
    let long = "x".repeat(17 << 20);
    let row = |id: &str, text: &str| {
        format!("{{\"id\": \"{id}\", \"type\": \"comments\", \"attributes\": {{\"comment\": \"{text}\"}}}}")
    };
    let json = format!("{{\"data\": [\n{},\n{},\n{}]}}", row("A-1", "Yes."), row("A-2", &long), row("A-3", "No."));
    let (corpus, report) = import("long.json", &json);
    assert_eq!(corpus.comments.iter().map(|comment| comment.id.as_str()).collect::<Vec<_>>(), ["a-1", "a-3"]);
    assert_eq!(problem(&report, "row-too-long").place.line, Some(3));
}
