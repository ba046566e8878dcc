//! Documents of office programs: workbooks and letters.

use std::fmt::Write as _;

use comment_explorer::corpus::{Severity, TextStatus};
use comment_explorer::import::{Format, Options};

use super::packed::zip;
use crate::{codes, comment, import, import_with, problem};

const TYPES: &str =
    "<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";

/// What says which file of a document is the one that it begins with.
fn links(main: &str) -> String {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    format!(
        "<?xml version='1.0'?><Relationships xmlns='{package}'><Relationship Id='rId1' Type='{relation}/officeDocument' Target='{main}'/></Relationships>"
    )
}

/// A workbook of sheets, each with its name and its rows as XML.
pub fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let mut list = String::new();
    let mut parts = String::new();
    let mut files: Vec<(String, String)> =
        vec![("[Content_Types].xml".into(), TYPES.into()), ("_rels/.rels".into(), links("xl/workbook.xml"))];
    for (at, (name, rows)) in sheets.iter().enumerate() {
        let at = at + 1;
        let _ = write!(list, "<sheet name='{name}' sheetId='{at}' r:id='rId{at}'/>");
        let _ =
            write!(parts, "<Relationship Id='rId{at}' Type='{relation}/worksheet' Target='worksheets/sheet{at}.xml'/>");
        let sheet = format!("<?xml version='1.0'?><worksheet xmlns='{main}'><sheetData>{rows}</sheetData></worksheet>");
        files.push((format!("xl/worksheets/sheet{at}.xml"), sheet));
    }
    let _ = write!(parts, "<Relationship Id='rId90' Type='{relation}/styles' Target='styles.xml'/>");
    let _ = write!(parts, "<Relationship Id='rId91' Type='{relation}/sharedStrings' Target='sharedStrings.xml'/>");
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    files.push((
        "xl/workbook.xml".into(),
        format!(
            "<?xml version='1.0'?><workbook xmlns='{main}' xmlns:r='{relation}'><sheets>{list}</sheets></workbook>"
        ),
    ));
    files.push((
        "xl/_rels/workbook.xml.rels".into(),
        format!("<?xml version='1.0'?><Relationships xmlns='{package}'>{parts}</Relationships>"),
    ));
    // Style 1 is a date, as numFmtId 14 is.
    files.push(("xl/styles.xml".into(), format!("<?xml version='1.0'?><styleSheet xmlns='{main}'><cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='14' applyNumberFormat='1'/></cellXfs></styleSheet>")));
    files.push(("xl/sharedStrings.xml".into(), format!("<?xml version='1.0'?><sst xmlns='{main}'><si><t>It costs too much.</t></si><si><r><t xml:space='preserve'>It is </t></r><r><t>time.</t></r></si></sst>")));
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, xml)| (name.as_str(), xml.as_bytes())).collect();
    zip(&files)
}

/// A row of a sheet: each cell as XML.
pub fn row(number: usize, cells: &[&str]) -> String {
    format!("<row r='{number}'>{}</row>", cells.concat())
}

fn text(at: &str, text: &str) -> String {
    format!("<c r='{at}' t='inlineStr'><is><t>{text}</t></is></c>")
}

pub fn comments() -> String {
    [
        row(
            1,
            &[
                &text("A1", "id"),
                &text("B1", "name"),
                &text("C1", "comment"),
                &text("D1", "date"),
                &text("E1", "country"),
            ],
        ),
        row(
            2,
            &[
                "<c r='A2'><v>900006123456789</v></c>",
                &text("B2", "Ada Nobody"),
                "<c r='C2' t='s'><v>0</v></c>",
                "<c r='D2' s='1'><v>43256</v></c>",
                &text("E2", "USA"),
            ],
        ),
        row(
            4,
            &[
                "<c r='A4'><v>9.00006123456789E+18</v></c>",
                &text("B4", "Bo Nobody"),
                "<c r='C4' t='s'><v>1</v></c>",
                "<c r='D4'><v>43257.5</v></c>",
                "<c r='E4' t='e'><v>#N/A</v></c>",
            ],
        ),
        row(
            5,
            &[
                "<c r='A5'><v>3</v></c>",
                "<c r='B5' t='str'><f>HYPERLINK(\"http://example.org\",\"Co Nobody\")</f><v>Co Nobody</v></c>",
                &text("C5", "=1+1 is no sum"),
                "<c r='D5'><f>TODAY()</f></c>",
            ],
        ),
    ]
    .concat()
}

#[test]
fn a_sheet_is_read_as_a_table_is() {
    let (corpus, report) = import("a.xlsx", workbook(&[("Comments", &comments())]));
    let file = &report.files[0];
    assert_eq!((file.format, file.comments), (Some(Format::Xlsx), 3));
    let first = comment(&corpus, "900006123456789");
    assert_eq!((first.author.name.as_str(), first.text.as_str()), ("Ada Nobody", "It costs too much."));
    assert_eq!(first.submitted.as_ref().unwrap().written, "2018-06-05");
    assert_eq!(first.author.country.as_deref(), Some("US"));
    // A number that a spreadsheet has rounded is no id; a day may be a bare number.
    let second = comment(&corpus, "bo-nobody-2018-06-06");
    assert_eq!(second.text, "It is time.");
    let spoiled = problem(&report, "spoiled-id");
    assert_eq!((spoiled.found.as_str(), spoiled.place.row.as_str()), ("9.00006123456789E+18", "a.xlsx, row 4"));
    // Nothing is computed.
    let third = comment(&corpus, "3");
    assert_eq!((third.author.name.as_str(), third.text.as_str()), ("Co Nobody", "=1+1 is no sum"));
    assert!(problem(&report, "formulas").message.starts_with("1 cell"));
    assert!(problem(&report, "formulas-without-values").message.starts_with("1 cell"));
    assert!(problem(&report, "error-cells").message.starts_with("1 cell"));
}

#[test]
fn sheets_of_comments_are_read_and_others_passed_over() {
    let lookup = row(1, &[&text("A1", "Code"), &text("B1", "Meaning")]);
    let (corpus, report) =
        import("a.xlsx", workbook(&[("Codes", &lookup), ("May", &comments()), ("June", &comments())]));
    let names: Vec<_> = report.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["a.xlsx", "a.xlsx, sheet May", "a.xlsx, sheet June"]);
    assert!(!corpus.comments.is_empty());
    assert_eq!(problem(&report, "sheets-passed-over").found, "Codes");
}

#[test]
fn columns_of_a_sheet_are_mapped() {
    let rows = [
        row(1, &[&text("A1", "Who"), &text("B1", "What")]),
        row(2, &[&text("A2", "Ada Nobody"), &text("B2", "It costs.")]),
    ];
    let map = vec![
        (comment_explorer::import::Field::Author, "Who".to_owned()),
        (comment_explorer::import::Field::Text, "2".to_owned()),
    ];
    let options = Options { map, ..Options::default() };
    let (corpus, _) = import_with(&options, &[("a.xlsx", &workbook(&[("Sheet1", &rows.concat())]))]);
    assert_eq!(
        (corpus.comments[0].author.name.as_str(), corpus.comments[0].text.as_str()),
        ("Ada Nobody", "It costs.")
    );
}

#[test]
fn a_sheet_that_claims_to_be_huge_is_none() {
    let rows = row(1, &[&text("A1", "name"), &text("B1", "comment")])
        + &row(2, &[&text("A2", "Ada Nobody"), &text("B2", "It costs.")])
        + &row(1_048_576, &[&text("XFD1048576", "far")]);
    let (corpus, _) = import("a.xlsx", workbook(&[("Sheet1", &rows)]));
    assert_eq!(comment(&corpus, "ada-nobody").text, "It costs.");
}

/// A letter, of the XML of its body, with a footnote and lists.
pub fn letter(body: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let xml = |root: &str, inside: &str| {
        format!(
            "<?xml version='1.0'?><w:{root} xmlns:w='{main}' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>{inside}</w:{root}>"
        )
    };
    let levels = |levels: &[(&str, &str)]| -> String {
        let level = |(at, (format, text)): (usize, &(&str, &str))| {
            format!(
                "<w:lvl w:ilvl='{at}'><w:start w:val='1'/><w:numFmt w:val='{format}'/><w:lvlText w:val='{text}'/></w:lvl>"
            )
        };
        levels.iter().enumerate().map(level).collect::<Vec<_>>().concat()
    };
    let numbering = format!(
        "<w:abstractNum w:abstractNumId='0'>{}</w:abstractNum><w:abstractNum w:abstractNumId='1'>{}</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>",
        levels(&[("decimal", "%1."), ("lowerLetter", "%1.%2)")]),
        levels(&[("bullet", "•")]),
    );
    let styles = "<w:style w:styleId='ListBullet'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
    let notes = "<w:footnote w:id='-1'><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id='2'><w:p><w:r><w:footnoteRef/><w:t xml:space='preserve'> Table 3 of the paper.</w:t></w:r></w:p></w:footnote>";
    let files = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", links("/word/document2.xml")),
        ("word/document2.xml", xml("document", &format!("<w:body>{body}</w:body>"))),
        ("word/numbering.xml", xml("numbering", &numbering)),
        ("word/styles.xml", xml("styles", styles)),
        ("word/footnotes.xml", xml("footnotes", notes)),
        ("word/vbaProject.bin", "macros".to_owned()),
    ];
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, xml)| (*name, xml.as_bytes())).collect();
    zip(&files)
}

pub fn body() -> String {
    let item = |list: u8, level: u8, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let paragraph = |text: &str| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");
    let cell = |inside: &str| format!("<w:tc>{inside}</w:tc>");
    [
        "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>On costs &amp; time</w:t></w:r></w:p><w:p/>".to_owned(),
        "<w:p><w:r><w:t xml:space='preserve'>It </w:t></w:r><w:ins><w:r><w:t>costs</w:t></w:r></w:ins><w:del><w:r><w:delText>is</w:delText></w:r></w:del><w:r><w:t xml:space='preserve'> too much.</w:t><w:br/><w:t>Far\ttoo</w:t><w:tab/><w:t>much.</w:t><w:footnoteReference w:id='2'/></w:r></w:p>".to_owned(),
        item(1, 0, "one"),
        item(1, 1, "deep"),
        item(1, 1, "deeper"),
        item(1, 0, "two"),
        "<w:p><w:pPr><w:pStyle w:val='ListBullet'/></w:pPr><w:r><w:t>a point</w:t></w:r></w:p>".to_owned(),
        format!(
            "<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>",
            cell(&paragraph("Year")),
            cell(&paragraph("Cost")),
            cell(&paragraph("2018")),
            cell(&paragraph("12"))
        ),
        format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell(&paragraph("Question 1")), cell(&(paragraph("Yes.") + &paragraph("But late.")))),
        "<w:p><w:r><w:instrText>HYPERLINK javascript:alert(1)</w:instrText><w:t>Yours</w:t></w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>".to_owned(),
    ]
    .concat()
}

#[test]
fn a_letter_is_its_paragraphs_lists_tables_and_notes() {
    let (corpus, report) = import("letters/Example Networks.docx", letter(&body()));
    assert_eq!(report.files[0].format, Some(Format::Docx));
    let expected = "On costs & time\n\nIt costs too much.\nFar\ttoo\tmuch.[1]\n\n1. one\n  1.a) deep\n  1.b) deeper\n2. two\n- a point\n\nYear\tCost\n2018\t12\n\nQuestion 1\n\nYes.\n\nBut late.\n\nIn a box\n\nYours\n\n[1] Table 3 of the paper.";
    assert_eq!(comment(&corpus, "example-networks").text, expected);
}

#[test]
fn a_letter_that_is_damaged_is_read_so_far() {
    let cut = body();
    let cut = &cut[..cut.find("deeper").unwrap() + 3];
    let (corpus, report) = import("a.docx", letter(&format!("{cut}</<<")));
    assert!(comment(&corpus, "a").text.starts_with("On costs & time"));
    assert_eq!(problem(&report, "damaged-document").severity, Severity::Error);
}

#[test]
fn a_letter_of_pictures_is_a_record() {
    let (corpus, _) = import("a.docx", letter("<w:p><w:r><w:drawing/></w:r></w:p>"));
    assert_eq!(comment(&corpus, "a").text_status, TextStatus::Record);
}

#[test]
fn a_bomb_within_a_document_is_not_unpacked() {
    let zeros = " ".repeat(40 << 20);
    let (corpus, report) = import("a.docx", letter(&zeros));
    assert!(corpus.comments.is_empty());
    assert!(codes(&report).contains(&"zip-bomb"), "{:#?}", report.problems);
}

#[test]
fn documents_of_before_are_said_to_be() {
    let (_, report) = import("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on");
    assert!(problem(&report, "format-not-read").hint.contains(".docx"));
}
