//! regulations.gov, as it is downloaded and as it was.

use comment_explorer::corpus::TextStatus;

use crate::{codes, comment, import, import_with, problem};
use comment_explorer::import::Options;

const COLUMNS: &str = "Document ID,Agency ID,Docket ID,Tracking Number,Document Type,Posted Date,Is Withdrawn?,Federal Register Number,FR Citation,Title,Comment Start Date,Comment Due Date,Allow Late Comments,Comment on Document ID,Effective Date,Implementation Date,Postmark Date,Received Date,Author Date,Related RIN(s),Authors,CFR,Abstract,Legacy ID,Media,Document Subtype,Exhibit Location,Exhibit Type,Additional Field 1,Additional Field 2,Topics,Duplicate Comments,OMB/PRA Approval Number,Page Count,Page Length,Paper Width,Special Instructions,Source Citation,Start End Page,Subject,First Name,Last Name,City,State/Province,Zip/Postal Code,Country,Organization Name,Submitter Representative,Representative's Address,\"Representative's City, State & Zip\",Government Agency,Government Agency Type,Comment,Category,Restrict Reason Type,Restrict Reason,Reason Withdrawn,Content Files,Attachment Files,\"Display Properties (Name, Label, Tooltip)\"";

/// A bulk download of rows that have these cells filled.
fn bulk(rows: &[&[(&str, &str)]]) -> String {
    let names: Vec<&str> = COLUMNS
        .replace("\"Representative's City, State & Zip\"", "R")
        .replace("\"Display Properties (Name, Label, Tooltip)\"", "D")
        .leak()
        .split(',')
        .collect();
    assert_eq!(names.len(), 60);
    let mut table = format!("{COLUMNS}\n");
    for row in rows {
        let cell = |name: &&str| {
            row.iter()
                .find(|(known, _)| known == name)
                .map_or(String::new(), |(_, value)| format!("\"{}\"", value.replace('"', "\"\"")))
        };
        table += &names.iter().map(cell).collect::<Vec<_>>().join(",");
        table += "\n";
    }
    table
}

#[test]
fn the_bulk_download_is_read() {
    let table = bulk(&[
        &[
            ("Document ID", "EXA-2025-0001-0001"),
            ("Document Type", "Proposed Rule"),
            ("Title", "Rule on Examples"),
            ("Comment Due Date", "2025-06-30T03:59Z"),
        ],
        &[
            ("Document ID", "EXA-2025-0001-0002"),
            ("Agency ID", "EXA"),
            ("Document Type", "Public Submission"),
            ("Comment on Document ID", "EXA-2025-0001-0001"),
            ("Title", "Comment from Nobody, Ada"),
            ("Received Date", "2025-04-28T04:00Z"),
            ("Posted Date", "2025-05-01T04:00Z"),
            ("First Name", "Ada"),
            ("Last Name", "Nobody"),
            ("City", "Sometown"),
            ("Zip/Postal Code", "00000"),
            ("State/Province", "VT"),
            ("Country", "United States"),
            ("Category", "Individual"),
            ("Comment", "I don&rsquo;t agree.<br/>Write to ada@example.org."),
            ("Is Withdrawn?", "false"),
            ("Attachment Files", "https://downloads.example.org/EXA-2025-0001-0002/attachment_1.pdf"),
        ],
        &[
            ("Document ID", "EXA-2025-0001-0003"),
            ("Document Type", "Public Submission"),
            ("Comment on Document ID", "EXA-2025-0001-0001"),
            ("Title", "Comment from Example Networks Ltd"),
            ("Posted Date", "2025-05-02T04:00Z"),
            ("Comment", "See attached file(s)"),
            ("Country", "Atlantis"),
            ("Is Withdrawn?", "true"),
            ("Reason Withdrawn", "Sent twice."),
        ],
    ]);
    let (corpus, report) = import("bulk.csv", table);
    assert_eq!(report.files[0].format.map(comment_explorer::import::Format::word), Some("regulations-bulk"));
    assert_eq!(
        codes(&report),
        ["paper-among-comments", "other-date-column", "unknown-country", "no-body", "kind-by-name"]
    );
    let ada = comment(&corpus, "exa-2025-0001-0002");
    assert_eq!(ada.author.name, "Ada Nobody");
    assert_eq!(ada.author.country.as_deref(), Some("US"));
    assert_eq!(ada.author.region.as_deref(), Some("VT"));
    assert_eq!(ada.text, "I don’t agree.\nWrite to [e-mail address].");
    assert_eq!(ada.redactions[0].note, "1 e-mail address was masked when the comment was imported.");
    assert_eq!(ada.submitted.as_ref().unwrap().written, "2025-04-28T04:00:00Z");
    assert_eq!(ada.papers, ["exa-2025-0001-0001"]);
    assert_eq!(ada.attachments[0].name, "attachment_1.pdf");
    assert_eq!(ada.sources[0].url, "https://www.regulations.gov/comment/EXA-2025-0001-0002");
    assert_eq!((&ada.withdrawn, &ada.title, ada.language.as_str()), (&None, &None, "en"));
    let networks = comment(&corpus, "exa-2025-0001-0003");
    assert_eq!(networks.author.name, "Example Networks Ltd");
    assert_eq!(networks.text_status, TextStatus::Record);
    assert_eq!(networks.withdrawn.as_deref(), Some("Sent twice."));
    assert_eq!(networks.author.country, None);
    assert_eq!(corpus.consultation.papers[0].title, "Rule on Examples");
    assert_eq!(corpus.consultation.closes[0].at.as_ref().unwrap().written, "2025-06-30T03:59:00Z");
    assert_eq!((report.masked_email, report.without_country, report.undated), (1, 1, 0));
    assert!(report.files[0].personal.contains(&"Zip/Postal Code".to_owned()), "{:?}", report.files[0].personal);
    let written = serde_json::to_string(&corpus).unwrap();
    assert!(!written.contains("00000") && !written.contains("Sometown"));
}

/// The preamble of the old export, and its columns as far as they say something here.
const DOCKET: &str = "\
Docket ID,Docket Title,Agency,Docket Type,Petition Number,,,,
EXA-2017-0002,Examples Reformed,EXA,Nonrulemaking,N/A,,,,
,,,,,,,,
,,,,,,,,
Document Title,Document Type,Attachment Count,Submitter Last Name,Submitter First Name,Organization,Document ID,Received Date,Document Detail
Comment from Ada Nobody,PUBLIC SUBMISSIONS,N/A,Nobody,Ada,N/A,EXA-2017-0002-0010,6/7/2018,https://www.regulations.gov/document?D=EXA-2017-0002-0010
Comment from Bo Nobody,PUBLIC SUBMISSIONS,1,Nobody,Bo,Example Networks Ltd,EXA-2017-0002-0011,6/13/2018,https://www.regulations.gov/document?D=EXA-2017-0002-0011
A Rule,PROPOSED RULES,N/A,N/A,N/A,N/A,EXA-2017-0002-0001,1/2/2018,https://www.regulations.gov/document?D=EXA-2017-0002-0001
";
const TEXTS: &str = "Document ID,Text Comment\nEXA-2017-0002-0010,\"Yes,\nplease.\"\nEXA-2017-0002-0011,No.\n";

#[test]
fn the_old_export_is_joined_with_its_texts() {
    for files in [[("docket.csv", DOCKET), ("text.csv", TEXTS)], [("text.csv", TEXTS), ("docket.csv", DOCKET)]] {
        let files = files.map(|(name, text)| (name, text.as_bytes()));
        let (corpus, report) = import_with(&Options::default(), &files);
        assert_eq!((corpus.comments.len(), report.joined), (2, 2));
        assert_eq!((corpus.title.as_str(), corpus.consultation.body.as_str()), ("Examples Reformed", "EXA"));
        let ada = comment(&corpus, "exa-2017-0002-0010");
        assert_eq!(
            (ada.author.name.as_str(), ada.text.as_str(), ada.language.as_str()),
            ("Ada Nobody", "Yes,\nplease.", "en")
        );
        assert_eq!(ada.submitted.as_ref().unwrap().written, "2018-06-07");
        let bo = comment(&corpus, "exa-2017-0002-0011");
        assert_eq!((bo.author.name.as_str(), bo.author.person.as_deref()), ("Example Networks Ltd", Some("Bo Nobody")));
        assert_eq!(bo.tags.0, [("attachments".to_owned(), vec!["1".to_owned()])]);
        assert_eq!(corpus.consultation.papers[0].title, "A Rule");
        problem(&report, "joined");
    }
}

#[test]
fn without_its_texts_the_old_export_says_so() {
    let (corpus, report) = import("docket.csv", DOCKET);
    assert!(corpus.comments.iter().all(|comment| comment.text_status == TextStatus::Record));
    assert!(problem(&report, "no-texts").message.contains("2 times"));
    assert_eq!(report.no_place_for_text, ["exa-2017-0002-0010", "exa-2017-0002-0011"]);
    assert!(report.without_text.is_empty());
    // What stands above the names of the columns is no row; the third row is told to be a paper.
    assert_eq!((report.files[0].rows, report.files[0].comments), (3, 2));
    problem(&report, "paper-among-comments");
}

/// Found by fuzzing: what was written did not read back as itself.
#[test]
fn a_document_without_an_id_is_told_by_its_title() {
    let document = |title: &str| {
        format!(
            r#"{{"id": " ", "type": "documents", "attributes": {{"documentType": "Proposed Rule", "title": "{title}"}}}}"#
        )
    };
    let comment = r#"{"id": "", "type": "comments", "attributes": {"comment": "It costs too much.", "commentOnDocumentId": " "}}"#;
    let export = |titles: &[&str]| {
        let rows: Vec<String> = titles.iter().map(|title| document(title)).collect();
        format!(r#"{{"data": [{}, {comment}]}}"#, rows.join(","))
    };
    for (titles, expected) in [
        (&[""] as &[&str], &[("paper", "paper")] as &[(&str, &str)]),
        (&["A Rule", "Another Rule"], &[("a-rule", "A Rule"), ("another-rule", "Another Rule")]),
        (&["", "A Rule"], &[("paper", "paper"), ("a-rule", "A Rule")]),
    ] {
        let (corpus, _) = import("documents.json", export(titles));
        let papers = &corpus.consultation.papers;
        assert_eq!(papers.iter().map(|paper| (&*paper.id, &*paper.title)).collect::<Vec<_>>(), expected);
        // An address without an id is the same for all, and leads nowhere.
        assert!(papers.iter().all(|paper| paper.url.is_none()));
        assert_eq!((&corpus.comments[0].sources, &corpus.comments[0].papers), (&Vec::new(), &Vec::new()));
    }
}
