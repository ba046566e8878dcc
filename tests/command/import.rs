//! `comments import` and `comments positions`

use std::fs;
use std::io::Write as _;

use expect_test::{Expect, expect};
use serde_json::Value;

use crate::{comments, folder};

const TABLE: &str = "\
id,Name,Organisation,Country,Comments,Created,E-mail
A-1,Ada Nobody,Example Networks Ltd,United States,It costs too much. Write to ada@example.org.,6/13/2018,ada@example.org
A-2,Bo Nobody,,Atlantis,See attached file(s),6/7/2018,
A-3,,,DE,\"Nein, danke.\",,
";

/// Imports a table in a folder of its own, and compares all of what is printed.
fn check(name: &str, arguments: &[&str], code: i32, expected: &Expect) -> Value {
    let folder = folder(&format!("import-{name}"));
    fs::write(folder.join("answers.csv"), TABLE).unwrap();
    let all = [&["import", "answers.csv", "-o", "out.json"], arguments].concat();
    let ended = comments(&folder, &all);
    assert_eq!((ended.code, ended.err.as_str()), (Some(code), ""));
    expected.assert_eq(&ended.out);
    let checked = comments(&folder, &["check", "out.json"]);
    assert_eq!(
        (checked.code, checked.out.as_str()),
        (Some(0), "3 comments can be read; 0 errors, 0 warnings, 0 notes.\n")
    );
    serde_json::from_slice(&fs::read(folder.join("out.json")).unwrap()).unwrap()
}

#[test]
fn a_table_becomes_a_corpus_and_a_report() {
    let corpus = check(
        "table",
        &[
            "--title",
            "Answers",
            "--body",
            "Example Agency",
            "--closes",
            "2018-07-01",
            "--papers",
            "plan=The plan https://example.org/plan",
        ],
        0,
        &expect![[r#"
            answers.csv: a table (CSV, TSV) (names of its columns are known)
                Columns are separated by: comma.
                Encoding: UTF-8, since all of it is ASCII.
                Row 1 names the columns.
                Dates such as 6/7/2018 have the month first, since row 2 has a number over 12 behind it.
                text           from Comments
                id             from id
                author         from Name
                organization   from Organisation
                country        from Country
                date           from Created
                Not taken over, since they say how to reach a person: E-mail.
                3 rows, 3 comments.
            warning [unknown-country] answers.csv, row 3: country: No country is known as “Atlantis”; it was left out.
                help:  Write its code (ISO 3166-1) or its English name in the file.
            note [no-language] No source says the language of 3 comments: a search finds their words as they stand, not other forms of them.
                help:  If they are of one language, say it: --language en.
            note [kind-by-name] No source says the kind of 2 commenters: those who gave an organization are “Organization”, the others “Individual”.
                help:  If a column says it, name it: --map kind=COLUMN.
            out.json: 3 comments
                1 comment has no date
                1 comment has no country
                1 e-mail address was masked
                1 comment is a record, without a text of its own: a-2
            0 errors, 1 warning, 2 notes.
        "#]],
    );
    assert_eq!(corpus["comments"][0]["text"], "It costs too much. Write to [e-mail address].");
    assert_eq!(corpus["comments"][2]["papers"], serde_json::json!(["plan"]));
    assert_eq!(corpus["consultation"]["papers"][0]["url"], "https://example.org/plan");
    assert_eq!(corpus["consultation"]["closes"][0]["at"], "2018-07-01");
}

#[test]
fn the_reader_has_the_last_word() {
    let arguments = [
        "--map",
        "title=Organisation",
        "--keep-personal-data",
        "--from",
        "table",
        "--language",
        "en",
        "--body",
        "B",
        "--kinds",
        "individual=A person",
    ];
    let corpus = check(
        "map",
        &arguments,
        0,
        &expect![[r#"
        answers.csv: a table (CSV, TSV) (as you asked)
            Columns are separated by: comma.
            Encoding: UTF-8, since all of it is ASCII.
            Row 1 names the columns.
            Dates such as 6/7/2018 have the month first, since row 2 has a number over 12 behind it.
            text           from Comments
            id             from id
            author         from Name
            country        from Country
            date           from Created
            title          from Organisation
            Not taken over, since they say how to reach a person: E-mail.
            3 rows, 3 comments.
        warning [unknown-country] answers.csv, row 3: country: No country is known as “Atlantis”; it was left out.
            help:  Write its code (ISO 3166-1) or its English name in the file.
        note [kind-by-name] No source says the kind of 2 commenters: those who gave an organization are “Organization”, the others “Individual”.
            help:  If a column says it, name it: --map kind=COLUMN.
        out.json: 3 comments
            1 comment has no date
            1 comment has no country
            1 comment is a record, without a text of its own: a-2
        0 errors, 1 warning, 1 note.
    "#]],
    );
    assert_eq!(corpus["comments"][0]["title"], "Example Networks Ltd");
    assert_eq!(corpus["comments"][0]["language"], "en");
}

#[test]
fn the_same_files_give_the_same_bytes_and_a_report_as_json() {
    let folder = folder("import-json");
    fs::write(folder.join("answers.csv"), TABLE).unwrap();
    let run = |out: &str| comments(&folder, &["import", "answers.csv", "-o", out, "--json"]).out;
    let [first, second] = ["a.json", "b.json"].map(run);
    assert_eq!(first, second);
    assert_eq!(fs::read(folder.join("a.json")).unwrap(), fs::read(folder.join("b.json")).unwrap());
    let report: Value = serde_json::from_str(&first).unwrap();
    assert_eq!(report["comments"], 3);
    assert_eq!(report["files"][0]["format"], "table");
    assert_eq!(report["masked_email"], 1);
    // Each comment has a line of its own, so that a problem in it has one.
    let lines = fs::read_to_string(folder.join("a.json")).unwrap();
    assert_eq!(lines.lines().filter(|line| line.starts_with("{\"id\":\"a-")).count(), 3, "{lines}");
}

#[test]
fn what_cannot_be_imported_is_said() {
    let folder = folder("import-cannot");
    fs::write(folder.join("noise.bin"), [0_u8, 1, 2, 3, 0xff]).unwrap();
    let ended = comments(&folder, &["import", "noise.bin", "-o", "out.json"]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.out.contains("error [unknown-format] noise.bin: "), "{}", ended.out);
    for (arguments, said) in [
        (&["import", "nowhere.csv", "-o", "out.json"][..], "cannot read nowhere.csv: there is no such file"),
        (&["import", "noise.bin", "-o", "out.json", "--from", "tea"], "invalid value 'tea' for '--from <FORMAT>'"),
        (&["import", "noise.bin", "-o", "out.json", "--map", "tea=1"], "there is no field “tea”"),
        (&["import", "noise.bin", "-o", "out.json", "--encoding", "tea"], "there is no such encoding"),
        (&["import", "noise.bin", "-o", "out.json", "--delimiter", "ab"], "give one character"),
        (&["import", "noise.bin", "-o", "out.json", "--dates", "tea"], "it is one of: dmy, mdy, ymd"),
        (&["positions", "corpus.json", "--read", "nowhere.csv", "-o", "x.json"], "cannot read nowhere.csv"),
        (&["positions", "corpus.json", "--read", "noise.bin"], "--read needs -o"),
    ] {
        let ended = comments(&folder, arguments);
        assert_eq!((ended.code, ended.err.contains(said)), (Some(2), true), "{}", ended.err);
    }
}

#[test]
fn a_corpus_that_is_there_stays_where_no_comment_is_found() {
    let folder = folder("import-nothing");
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    write("good.csv", "id,comment\nA,First\n");
    write("empty.csv", "");
    write("positions.csv", "comment,issue,stance,quote\nA,Cost,opposes,First\n");
    assert_eq!(comments(&folder, &["import", "good.csv", "-o", "good.json"]).code, Some(0));
    let good = fs::read(folder.join("good.json")).unwrap();
    for name in ["empty.csv", "positions.csv"] {
        let ended = comments(&folder, &["import", name, "-o", "good.json"]);
        assert_eq!(ended.code, Some(1));
        assert_eq!(fs::read(folder.join("good.json")).unwrap(), good);
        assert!(ended.out.contains("\ngood.json was not written: there is no comment to write.\n"), "{}", ended.out);
        assert!(!ended.out.contains("no-body"), "{}", ended.out);
    }
    let ended = comments(&folder, &["import", "empty.csv", "-o", "new.json", "--json"]);
    assert_eq!((ended.code, folder.join("new.json").exists()), (Some(1), false));
}

#[test]
fn what_is_no_row_is_counted_as_what_it_is() {
    let folder = folder("import-counted");
    let corpus = fs::read_to_string(folder.join("corpus.json")).unwrap();
    let half = &corpus[..corpus.floor_char_boundary(corpus.len() / 2)];
    fs::write(folder.join("half.json"), half).unwrap();
    let ended = comments(&folder, &["import", "half.json", "-o", "out.json"]);
    assert!(ended.out.contains("half.json: a corpus (it says so)\n    0 comments.\n"), "{}", ended.out);
    assert!(ended.out.contains("The file ends before its JSON does."), "{}", ended.out);
    assert!(ended.out.contains("    help:  Fetch the file again: it was cut off"), "{}", ended.out);
    let mut packed = zip::ZipWriter::new(fs::File::create(folder.join("letters.zip")).unwrap());
    for name in ["a.txt", "b.txt"] {
        packed.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        packed.write_all(name.as_bytes()).unwrap();
    }
    packed.finish().unwrap();
    let ended = comments(&folder, &["import", "letters.zip", "-o", "out.json"]);
    assert!(
        ended.out.starts_with("letters.zip: a zip of files (it begins with the bytes of that)\n    2 files.\n"),
        "{}",
        ended.out
    );
}

#[test]
fn a_folder_is_read_in_the_order_of_its_names() {
    let folder = folder("import-folder");
    fs::create_dir_all(folder.join("in/deep")).unwrap();
    fs::write(folder.join("in/b.csv"), "id,comment\nB,Second\n").unwrap();
    fs::write(folder.join("in/a.csv"), "id,comment\nA,First\n").unwrap();
    fs::write(folder.join("in/deep/c.csv"), "id,comment\nC,Third\n").unwrap();
    comments(&folder, &["import", "in", "-o", "out.json"]);
    let corpus: Value = serde_json::from_slice(&fs::read(folder.join("out.json")).unwrap()).unwrap();
    let ids: Vec<_> =
        corpus["comments"].as_array().unwrap().iter().map(|comment| comment["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
}

#[test]
fn an_import_into_a_corpus_keeps_what_is_there() {
    let folder = folder("import-into");
    fs::write(folder.join("more.csv"), "id,name,comment\nfrance,France,\nnew,Example Networks Ltd,Yes.\n").unwrap();
    let ended = comments(&folder, &["import", "more.csv", "--into", "corpus.json", "-o", "out.json"]);
    assert_eq!(ended.code, Some(0), "{}", ended.out);
    let read = |name: &str| serde_json::from_slice::<Value>(&fs::read(folder.join(name)).unwrap()).unwrap();
    let (before, after) = (read("corpus.json"), read("out.json"));
    assert_eq!(after["comments"].as_array().unwrap().len(), 8);
    assert_eq!(before["positions"], after["positions"]);
    assert_eq!(before["consultation"], after["consultation"]);
    fs::write(folder.join("broken.json"), "{\"format\": \"tea\"}").unwrap();
    let ended = comments(&folder, &["import", "more.csv", "--into", "broken.json", "-o", "out.json"]);
    assert_eq!((ended.code, ended.err.contains("mend them first")), (Some(2), true), "{}", ended.err);
}

#[test]
fn positions_go_out_to_a_table_and_come_back() {
    let folder = folder("positions");
    let out = comments(&folder, &["positions", "corpus.json", "-o", "positions.csv"]);
    assert_eq!((out.code, out.out.as_str(), out.err.as_str()), (Some(0), "", ""));
    let table = fs::read_to_string(folder.join("positions.csv")).unwrap();
    assert!(table.starts_with("\u{feff}comment,issue,stance,condition,quote,prefix,suffix,coder,coded\r\n"));
    let back = comments(&folder, &["positions", "corpus.json", "--read", "positions.csv", "--whole", "-o", "out.json"]);
    assert_eq!(back.code, Some(0), "{}", back.out);
    assert!(back.out.contains("out.json: 0 positions new or changed, "), "{}", back.out);
    let again = comments(&folder, &["positions", "out.json"]);
    assert_eq!(again.out.trim_end().lines().count(), table.trim_end().lines().count());
}

#[test]
fn a_table_of_positions_is_read_with_the_comments() {
    let folder = folder("import-positions");
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    write("comments.csv", "id,comment\nA-1,It costs too much. It is late.\nA-2,It is time.\n");
    write(
        "coded.csv",
        "comment,issue,stance,quote,note\nA-1,Cost,opposes,It costs too much.,x\nA-2,Time,supports,It is high time,\n",
    );
    let ended = comments(&folder, &["import", "coded.csv", "comments.csv", "-o", "both.json"]);
    assert_eq!(ended.code, Some(1));
    expect![[r#"
        coded.csv: positions (a coding table) (it has the columns of that)
            Columns are separated by: comma.
            Encoding: UTF-8, since all of it is ASCII.
            Row 1 names the columns.
            comment        from comment
            issue          from issue
            stance         from stance
            quote          from quote
            Not taken over: note.
            2 rows, 1 position.
        comments.csv: a table (CSV, TSV) (names of its columns are known)
            Columns are separated by: comma.
            Encoding: UTF-8, since all of it is ASCII.
            Row 1 names the columns.
            text           from comment
            id             from id
            2 rows, 2 comments.
        note [no-language] No source says the language of 2 comments: a search finds their words as they stand, not other forms of them.
            help:  If they are of one language, say it: --language en.
        note [no-body] No source says who asks for comments.
            help:  Say it: --body "Name of the body".
        warning [new-issue] coded.csv, row 2: issue: The issue “Cost” was not there; it was added.
            help:  Say what it proposes, as “Label: a sentence that one can support or oppose”, where the issues are named.
        warning [new-issue] coded.csv, row 3: issue: The issue “Time” was not there; it was added.
            help:  Say what it proposes, as “Label: a sentence that one can support or oppose”, where the issues are named.
        error [quote-not-found] coded.csv, row 3: quote: These words do not stand in the comment; they were not read.
            found: It is high time
            help:  The nearest passage is p1: “It is time.”
        both.json: 2 comments
            1 position is recorded
            2 comments have no date
            2 comments have no country
        1 error, 2 warnings, 2 notes.
    "#]].assert_eq(&ended.out);
    // The same as in two steps.
    comments(&folder, &["import", "comments.csv", "-o", "alone.json"]);
    let ended = comments(&folder, &["positions", "alone.json", "--read", "coded.csv", "-o", "steps.json"]);
    assert_eq!(ended.code, Some(1), "{}", ended.out);
    let bytes = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    assert_eq!(bytes("both.json"), bytes("steps.json"));
    // A table that is to be filled changes nothing.
    comments(&folder, &["positions", "alone.json", "-o", "empty.csv"]);
    assert_eq!(bytes("empty.csv").lines().skip(1).collect::<Vec<_>>(), ["a-1,,,,,,,,", "a-2,,,,,,,,"]);
    let ended = comments(&folder, &["positions", "alone.json", "--read", "empty.csv", "-o", "same.json"]);
    assert_eq!((ended.code, bytes("same.json")), (Some(0), bytes("alone.json")));
}
