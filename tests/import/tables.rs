//! Tables of which only the names of columns tell what they hold: what is found out, said, and can be overruled.

use std::fmt::Write as _;

use comment_explorer::corpus::TextStatus;
use comment_explorer::import::{Asked, AskedOfFile, Encodings, Field, Importer, Options};

use crate::{codes, comment, import, import_with, problem};

const NAMED: &str = "\
Name,Organization,Subject,Stance,Comments,Created,E-mail
Ada Nobody,Example Networks Ltd,On costs,against,\"It costs too much, \"\"far\"\" too much.\nAnd late.\",2018-06-05,ada@example.org
Bo Nobody,,On time,for,It is time.,2018-06-06,bo@example.org
Cy Nobody,,,for,,,
";

#[test]
fn columns_are_known_by_their_names() {
    let (corpus, report) = import("answers.csv", NAMED);
    assert_eq!(codes(&report), ["no-language", "no-body", "kind-by-name"]);
    let first = comment(&corpus, "example-networks-ltd-2018-06-05");
    assert_eq!(first.author.name, "Example Networks Ltd");
    assert_eq!(first.author.person.as_deref(), Some("Ada Nobody"));
    assert_eq!(first.text, "It costs too much, \"far\" too much.\nAnd late.");
    assert_eq!(first.title.as_deref(), Some("On costs"));
    assert_eq!(first.tags.0, [("Stance".to_owned(), vec!["against".to_owned()])]);
    let second = comment(&corpus, "bo-nobody-2018-06-06");
    assert_eq!((second.author.name.as_str(), second.text.as_str()), ("Bo Nobody", "It is time."));
    assert_eq!(comment(&corpus, "cy-nobody").text_status, TextStatus::Record);
    assert_eq!(report.without_text, ["cy-nobody"]);
    assert_eq!(report.files[0].personal, ["E-mail"]);
    let text = report.files[0].fields.iter().find(|taken| taken.field == "text");
    assert_eq!(text.map(|taken| taken.column.as_str()), Some("Comments"));
    assert_eq!((report.files[0].rows, report.files[0].comments), (3, 3));
}

/// Delimiter, encoding and header are found, whatever they are.
#[test]
fn what_the_table_is_like_is_found_out() {
    let rows = [["id", "name", "comment"], ["1", "Zoë Nobody", "Déjà vu, “again”"], ["2", "Bo Nobody", "No; no, no"]];
    let text = |delimiter: &str| rows.map(|row| row.map(|cell| format!("\"{cell}\"")).join(delimiter)).join("\r\n");
    let utf16 = |mark: bool, swap: bool| {
        let mark = mark.then_some('\u{feff}');
        let units = mark.into_iter().chain(text("\t").chars()).collect::<String>().encode_utf16().collect::<Vec<_>>();
        units
            .into_iter()
            .flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect::<Vec<u8>>()
    };
    let windows = || {
        let latin = |char: char| match char {
            '“' => 0x93,
            '”' => 0x94,
            char => u8::try_from(u32::from(char)).unwrap(),
        };
        text(",").chars().map(latin).collect::<Vec<u8>>()
    };
    for (name, bytes, encoding, delimiter) in [
        ("comma.csv", text(",").into_bytes(), "UTF-8", "comma"),
        ("tab.txt", text("\t").into_bytes(), "UTF-8", "tab"),
        ("semicolon.csv", text(";").into_bytes(), "UTF-8", "semicolon"),
        ("bar.csv", text("|").into_bytes(), "UTF-8", "vertical bar"),
        ("mark.csv", format!("\u{feff}{}", text(",")).into_bytes(), "UTF-8", "comma"),
        ("windows.csv", windows(), "windows-1252", "comma"),
        ("utf-16le.csv", utf16(true, false), "UTF-16LE", "tab"),
        ("utf-16be.csv", utf16(true, true), "UTF-16BE", "tab"),
        ("unmarked.csv", utf16(false, false), "UTF-16LE", "tab"),
    ] {
        let (corpus, report) = import(name, bytes);
        let found = report.files[0].found.join(" ");
        assert!(found.contains(&format!("Encoding: {encoding}, ")), "{name}: {found}");
        assert!(found.contains(&format!("separated by: {delimiter}.")), "{name}: {found}");
        assert_eq!(comment(&corpus, "1").text, "Déjà vu, “again”", "{name}");
        assert_eq!(comment(&corpus, "1").author.name, "Zoë Nobody", "{name}");
        assert_eq!(comment(&corpus, "2").text, "No; no, no", "{name}");
    }
}

#[test]
fn what_stands_above_the_header_is_no_comment() {
    let (corpus, report) =
        import("export.csv", "Export of answers,,\nmade by Nobody,,\n\nid,name,comment\n7,Ada Nobody,Yes.\n");
    assert!(
        report.files[0].found.contains(&"Row 4 names the columns; what stands above it is no comment.".to_owned()),
        "{report:#?}"
    );
    assert_eq!(corpus.comments.len(), 1);
    assert_eq!(comment(&corpus, "7").text, "Yes.");
}

#[test]
fn the_reader_overrules_what_was_found() {
    let options = Options {
        map: vec![
            (Field::Text, "Answer to question 2".to_owned()),
            (Field::Author, "1".to_owned()),
            (Field::Tag("mood".to_owned()), "how".to_owned()),
        ],
        delimiter: Some(b';'),
        header: Some(2),
        ..Options::default()
    };
    let table = "x;y;z\nWho;Answer to question 2;How\nAda Nobody;Yes, but.;happy\n";
    let (corpus, report) = import_with(&options, &[("survey.csv", table.as_bytes())]);
    assert_eq!(codes(&report), ["no-language", "no-body", "kind-by-name"]);
    let comment = comment(&corpus, "ada-nobody");
    assert_eq!(comment.text, "Yes, but.");
    assert_eq!(comment.tags.0, [("mood".to_owned(), vec!["happy".to_owned()])]);

    let options = Options { map: vec![(Field::Text, "Reply".to_owned())], ..Options::default() };
    let (_, report) = import_with(&options, &[("survey.csv", b"id,Comment\n1,Yes\n")]);
    let unknown = problem(&report, "unknown-column");
    assert_eq!((unknown.found.as_str(), unknown.hint.as_str()), ("Reply", "The columns are: id, Comment."));
}

#[test]
fn a_text_that_no_name_tells_is_guessed_and_that_is_said() {
    let (corpus, report) = import(
        "form.csv",
        "Zeitstempel,Was meinen Sie?\n2018-06-05,Das ist zu teuer und kommt zu spät für alle.\n2018-06-06,Das kommt zur rechten Zeit.\n",
    );
    assert_eq!(problem(&report, "text-guessed").found, "Was meinen Sie?");
    assert_eq!(corpus.comments[1].text, "Das kommt zur rechten Zeit.");
    // A column that the reader leaves out is not guessed.
    let options = Options { map: vec![(Field::Nothing, "Was meinen Sie?".to_owned())], ..Options::default() };
    let (corpus, report) = import_with(
        &options,
        &[("form.csv", b"Zeit,Was meinen Sie?\n2018-06-05,Das ist zu teuer und kommt zu spaet.\n")],
    );
    assert!(codes(&report).contains(&"no-text-column"), "{:?}", codes(&report));
    assert_eq!(corpus.comments[0].text, "");
    let (corpus, report) = import("numbers.csv", "a,b\n1,2\n3,4\n");
    assert_eq!(
        problem(&report, "no-text-column").hint,
        "Say which it is, as in --map \"text=NAME\". The columns are: a, b."
    );
    assert_eq!(corpus.comments.len(), 2);
}

#[test]
fn a_table_without_names_has_numbered_columns() {
    let options = Options { header: Some(0), map: vec![(Field::Text, "2".to_owned())], ..Options::default() };
    let (corpus, _) = import_with(&options, &[("plain.csv", b"one,First text\ntwo,Second text\n")]);
    assert_eq!(
        corpus.comments.iter().map(|comment| comment.text.as_str()).collect::<Vec<_>>(),
        ["First text", "Second text"]
    );
    assert_eq!(corpus.comments[0].id, "row-1");
}

#[test]
fn few_values_make_a_facet_and_many_do_not() {
    let mut table = "id,comment,Branch,Remark,Score,Round\n".to_owned();
    for row in 0..60 {
        let branch = ["north", "south", ""][row % 3];
        let _ = writeln!(table, "{row},Text {row},{branch},remark {row},{},first", row % 20);
    }
    let (corpus, report) = import("facets.csv", table);
    assert_eq!(corpus.comments[1].tags.0, [("Branch".to_owned(), vec!["south".to_owned()])]);
    assert!(corpus.comments[2].tags.0.is_empty());
    assert_eq!(report.files[0].left_out, ["Remark", "Score", "Round"]);
}

#[test]
fn a_header_that_comes_again_is_no_comment() {
    let (corpus, report) = import("joined.csv", "id,comment\n1,Yes\nid,comment\n2,No\n");
    assert_eq!(corpus.comments.len(), 2);
    assert_eq!(problem(&report, "header-again").place.row, "joined.csv, row 3");
}

#[test]
fn several_columns_of_text_become_one_text() {
    let map = ["Q1", "Q2"].map(|column| (Field::Text, column.to_owned())).to_vec();
    let options = Options { map, ..Options::default() };
    let (corpus, _) = import_with(&options, &[("survey.csv", b"id,Q1,Q2\n1,Yes.,No.\n2,,Only this.\n")]);
    assert_eq!(comment(&corpus, "1").text, "Yes.\n\nNo.");
    assert_eq!(comment(&corpus, "2").text, "Only this.");
}

#[test]
fn a_first_line_may_state_the_delimiter() {
    for table in [
        "sep=|\nid|comment\n1|a;b,c\n",
        "sep=|\nWer|Was\nx|Das ist zu eng und kommt zu spät; leider.\ny|Nein, nicht so.\n",
    ] {
        let (corpus, report) = import("stated.csv", table);
        assert!(
            report.files[0].found.contains(&"Columns are separated by: vertical bar.".to_owned()),
            "{:?}",
            report.files[0]
        );
        assert!(
            report.files[0].found.contains(&"Row 2 names the columns; what stands above it is no comment.".to_owned()),
            "{:?}",
            report.files[0]
        );
        assert!(["a;b,c", "Das ist zu eng und kommt zu spät; leider."].contains(&corpus.comments[0].text.as_str()));
    }
}

#[test]
fn columns_without_a_name_are_named_and_empty_ones_are_not() {
    let (corpus, report) = import("unnamed.csv", "id,comment,,Empty,\n1,Yes,something,,\n2,None,else entirely,N/A,\n");
    assert_eq!(report.files[0].left_out, ["column 3"]);
    // An answer may be "None"; a cell of another column that says so has nothing in it.
    assert_eq!(comment(&corpus, "2").text, "None");
}

#[test]
fn one_of_several_files_is_read_otherwise() {
    let asked = Asked {
        files: vec![AskedOfFile {
            name: "b.csv".into(),
            map: vec![("text".into(), 2), ("nothing".into(), 1)],
            ..AskedOfFile::default()
        }],
        issues: "Cost: The plan costs too much".into(),
        ..Asked::default()
    };
    let files = [("a.csv", "name,comment\nA,One\n"), ("b.csv", "name,reply,comment\nB,Two,Not this\n")];
    let mut importer = Importer::new(asked.options(), Encodings::all());
    for (name, text) in files {
        importer.begin(name);
        importer.read(text.as_bytes());
    }
    let (corpus, report) = importer.finish(None);
    let texts: Vec<_> =
        corpus.comments.iter().map(|comment| (comment.author.name.as_str(), comment.text.as_str())).collect();
    assert_eq!(texts.first(), Some(&("A", "One")));
    assert_eq!(texts.get(1).map(|(_, text)| *text), Some("Two"));
    assert!(texts.get(1).is_some_and(|(name, _)| *name != "B"), "{texts:?}");
    assert_eq!(corpus.issues.len(), 1);
    let second = &report.files[1];
    assert_eq!(second.left_out, ["name", "comment"]);
    let shape = second.table.as_ref().unwrap();
    assert_eq!((shape.delimiter, shape.header, shape.width), (Some(','), 1, 3));
    assert_eq!(shape.columns, ["name", "reply", "comment"]);
    assert_eq!(shape.first, [["B", "Two", "Not this"]]);
    assert_eq!(second.encoding, "UTF-8");
}

/// The commonest headings of forms, in the languages of Europe.
#[test]
fn headings_of_other_languages_are_known() {
    for (table, name, organization, date) in [
        ("Vorname;Nachname;Organisation;Eingangsdatum;Stellungnahme", "Ada Nobody", "Example", "2018-06-05"),
        ("Vorname;Name;Firma;Datum;Antwort", "Ada Nobody", "Example", "2018-06-05"),
        ("Prénom;Nom;Organisme;Date de dépôt;Réponse", "Ada Nobody", "Example", "2018-06-05"),
        ("prenom;nom de famille;association;date;Avis", "Ada Nobody", "Example", "2018-06-05"),
        ("First name;Last name;Organisation;When;Reply", "Ada Nobody", "Example", "2018-06-05"),
        ("Nombre;Apellidos;Organización;Fecha de envío;Respuesta", "Ada Nobody", "Example", "2018-06-05"),
        ("Nome;Cognome;Organizzazione;Data di invio;Risposta", "Ada Nobody", "Example", "2018-06-05"),
        ("Nome;Sobrenome;Organização;Data de envio;Resposta", "Ada Nobody", "Example", "2018-06-05"),
        ("Имя;Фамилия;Организация;Дата;Ответ", "Ada Nobody", "Example", "2018-06-05"),
    ] {
        let rows = "Ada;Nobody;Example;2018-06-05;Yes.\nBo;Nobody;;2018-06-06;No.\n";
        let (corpus, report) = import("form.csv", format!("{table}\n{rows}"));
        let codes = codes(&report);
        assert!(!codes.contains(&"text-guessed") && !codes.contains(&"no-text-column"), "{table}: {codes:?}");
        let first = &corpus.comments[0];
        assert_eq!(first.author.person.as_deref(), Some(name), "{table}");
        assert_eq!((first.author.name.as_str(), first.text.as_str()), (organization, "Yes."), "{table}");
        assert_eq!(first.submitted.as_ref().map(|date| date.written.as_str()), Some(date), "{table}");
        assert_eq!(corpus.comments[1].author.name, "Bo Nobody", "{table}");
    }
    // Alone they are whole names.
    for table in ["Nom;Réponse", "Nombre;Respuesta", "Nome;Risposta", "Имя;Ответ"] {
        let (corpus, _) = import("form.csv", format!("{table}\nAda Nobody;Yes.\n"));
        assert_eq!(corpus.comments[0].author.name, "Ada Nobody", "{table}");
    }
}

/// A title that people can read, where nobody gave one.
#[test]
fn the_name_of_a_file_is_a_title() {
    let title = |name: &str| import(name, "name,comment\nAda Nobody,Yes.\n").0.title;
    assert_eq!(title("folder/ring_road-answers_2018.csv"), "ring road answers 2018");
    assert_eq!(title("Ring road – answers (final).v2.csv"), "Ring road – answers (final).v2");
    assert_eq!(title("ring-road-2018-06-05.csv"), "ring road 2018-06-05");
    assert_eq!(title("__.csv"), "corpus");
    let (corpus, report) = import("ring_road.csv", "name,comment\nAda Nobody,Yes.\n");
    assert_eq!((corpus.id.as_str(), report.title.as_str()), ("ring_road", "ring road"));
}
