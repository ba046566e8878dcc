//! What holds of every import.

use comment_explorer::import::{Format, Options};
use proptest::prelude::*;

use crate::{holds, in_pieces};

/// Bytes that are something of every format, and nothing whole.
fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..400),
        "(id|name|comment|date|country|,|;|\t|\"|\n|\r|\u{0}|é|=|x|6/7/2018|See attached file|ada@example\\.org){0,120}".prop_map(String::into_bytes),
        "(\\{|\\}|\\[|\\]|\"data\":|\"attributes\":|\"comment\":|\"id\":|\"filing\":|\"filers\":|\"feedback\":|\"x\"|1|,|\n){0,80}"
            .prop_map(String::into_bytes),
        "(timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n)?([0-9]{13},x,[0-9]{1,2},7,1,1,1,\"?[a-z \n]{0,9}\"?\n){0,9}".prop_map(String::into_bytes),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// However a file is cut, the same comes of it; any bytes are read to an end; what is made of them can be read.
    #[test]
    fn pieces_of_any_size_give_the_same(bytes in any_bytes(), size in 1usize..40, from in prop::option::of(prop::sample::select(Format::ALL))) {
        let options = Options { from, ..Options::default() };
        let files = [("any.csv", bytes.as_slice())];
        let whole = in_pieces(&options, &files, 1 << 16);
        if !whole.0.comments.is_empty() {
            holds(&whole.0);
        }
        prop_assert_eq!(in_pieces(&options, &files, size), whole);
    }

    /// A table that is written well is read as it was, whatever stands in it and between its columns.
    #[test]
    fn a_table_that_is_written_well_is_read_as_it_was(
        texts in prop::collection::vec("x(\\PC|[\",;|\t\n\r']|\r\n){0,12}", 1..40),
        delimiter in prop::sample::select(vec![",", ";", "\t", "|"]),
        end in prop::sample::select(vec!["\n", "\r\n", "\r", "\n\n"]),
        size in 1usize..100,
    ) {
        let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let rows = texts.iter().enumerate().map(|(at, text)| format!("{at}{delimiter}{}{end}", cell(text)));
        let table: String = std::iter::once(format!("id{delimiter}comment{end}")).chain(rows).collect();
        let options = Options { keep_personal_data: true, ..Options::default() };
        let (corpus, report) = in_pieces(&options, &[("any", table.as_bytes())], size);
        let read: Vec<_> = corpus.comments.iter().map(|comment| comment.text.clone()).collect();
        prop_assert_eq!(read, texts, "{:?}", report.problems);
        let lines: Vec<_> = corpus.comments.iter().map(|comment| comment.id.clone()).collect();
        prop_assert_eq!(lines, (0..corpus.comments.len()).map(|at| at.to_string()).collect::<Vec<_>>());
    }

    /// Files of any kind beside each other, and twice.
    #[test]
    fn several_files_become_one_corpus(files in prop::collection::vec(any_bytes(), 1..4)) {
        let names = ["a.csv", "b.json", "c.txt"];
        let files: Vec<_> = names.into_iter().zip(&files).map(|(name, bytes)| (name, bytes.as_slice())).collect();
        let twice: Vec<_> = files.iter().chain(&files).copied().collect();
        let (once, _) = in_pieces(&Options::default(), &files, 1 << 16);
        let (corpus, report) = in_pieces(&Options::default(), &twice, 1 << 16);
        prop_assert_eq!(report.comments, corpus.comments.len());
        prop_assert!(corpus.comments.len() >= once.comments.len());
        if !corpus.comments.is_empty() {
            holds(&corpus);
        }
    }
}

/// What is judged is as much of a file however it is cut, also when more than that comes at once.
#[test]
fn a_long_file_is_judged_by_its_beginning_alone() {
    let row = |at: usize| match at {
        0..1_500 => format!("{at},Ada Nobody,\"This is the text of row {at},\nwith a second line.\"\n"),
        1_500..1_600 => format!("{at},Zo\u{eb} Nobody,\"D\u{e9}j\u{e0} vu\"\n"),
        _ => format!("{at},Bo Nobody,\"open {at}\n"),
    };
    let text: String = std::iter::once("id,name,comment\n".to_owned()).chain((0..1_602).map(row)).collect();
    let latin: Vec<u8> = text.chars().map(|char| u8::try_from(u32::from(char)).unwrap()).collect();
    for bytes in [text.as_bytes(), &latin] {
        let files = [("long.csv", bytes)];
        let whole = in_pieces(&Options::default(), &files, bytes.len());
        assert_eq!(whole.0.comments.len(), 1_602);
        assert_eq!(whole.0.comments[1_550].author.name, "Zoë Nobody");
        for size in [777, 65_535, 65_537] {
            assert_eq!(in_pieces(&Options::default(), &files, size), whole, "{size}");
        }
    }
}

/// In its first 64 kB this is a table of two columns, as a whole one of three.
#[test]
fn what_comes_later_changes_no_judgement() {
    let filler = "x".repeat(12_000);
    let row = |at: usize| if at < 6 { format!("a{at};b{filler}\n") } else { format!("{at},c,d{filler}\n") };
    let text: String = (0..30).map(row).collect();
    for name in ["long", "long.csv"] {
        let files = [(name, text.as_bytes())];
        let whole = in_pieces(&Options::default(), &files, text.len());
        assert!(whole.1.files[0].found[0].contains("semicolon"), "{:?}", whole.1.files);
        assert_eq!(in_pieces(&Options::default(), &files, 1_000), whole);
    }
}
