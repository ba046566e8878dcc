//! A file is a comment: plain text, Markdown with what it says of itself, HTML.

use comment_explorer::corpus::TextStatus;
use comment_explorer::import::{Field, Format, Options};

use crate::{codes, comment, import, import_with, problem};

pub const MARKDOWN: &str = "\
---
organization: Example Networks Ltd
name: Ada Nobody
kind: Registrar
country: United States
date: 2018-06-05
papers: [Interim model, \"Second paper\"]
url: https://example.org/letters/1
sector: internet
e-mail: ada@example.org
attachments:
  - annex.pdf
---

# On costs

It costs *too much*.

- one
- two
";

pub const PAGE: &str = "<!DOCTYPE html>
<html lang='en'><head><title>Letter of Example &amp; Co</title><meta name=author content=\"Bo Nobody\">
<style>p { color: red }</style><script>document.write('not text')</script></head>
<body><h1>On costs</h1><p>It costs&nbsp;too
much.</p><ul><li>one<li>two</ul><img src=x onerror=alert(1)><p>Yours, <a href='javascript:alert(1)'>Bo</a></body></html>";

#[test]
fn what_stands_above_a_text_is_taken_over() {
    let (corpus, report) = import("letters/example.md", MARKDOWN);
    assert_eq!(report.files[0].format, Some(Format::Text));
    let comment = comment(&corpus, "example");
    assert_eq!(comment.author.name, "Example Networks Ltd");
    assert_eq!(comment.author.person.as_deref(), Some("Ada Nobody"));
    assert_eq!(comment.author.country.as_deref(), Some("US"));
    assert_eq!(comment.submitted.as_ref().unwrap().written, "2018-06-05");
    assert_eq!(comment.papers, ["interim-model", "second-paper"]);
    assert_eq!(comment.sources[0].url, "https://example.org/letters/1");
    assert_eq!(comment.attachments[0].name, "annex.pdf");
    assert_eq!(comment.text, "# On costs\n\nIt costs *too much*.\n\n- one\n- two");
    assert_eq!(report.files[0].personal, ["e-mail"]);
}

#[test]
fn words_are_mapped_as_columns_are() {
    let tag = Field::Tag("industry".to_owned());
    let options = Options { map: vec![(tag, "Sector".to_owned())], ..Options::default() };
    let file = "---\nsector: internet\nmood: fine\n---\nText.";
    let (corpus, report) = import_with(&options, &[("a.md", file.as_bytes())]);
    assert_eq!(comment(&corpus, "a").tags.0, [("industry".to_owned(), vec!["internet".to_owned()])]);
    assert_eq!(report.files[0].left_out, ["mood"]);
}

#[test]
fn a_text_is_a_comment_as_it_stands() {
    let (corpus, report) =
        import("Example Networks.txt", "Dear all,\r\n\r\n  we object, to this.\r\nOne, two.\r\n\r\n");
    assert_eq!(report.files[0].format, Some(Format::Text));
    let comment = comment(&corpus, "example-networks");
    assert_eq!(comment.text, "Dear all,\n\n  we object, to this.\nOne, two.");
    assert_eq!(comment.author.name, "Name not given (example-networks)");
}

#[test]
fn a_line_of_hyphens_that_is_part_of_a_text_stays() {
    let (corpus, _) = import("a.md", "---\nNo words with values.\n---\nText.");
    assert_eq!(comment(&corpus, "a").text, "---\nNo words with values.\n---\nText.");
}

#[test]
fn a_page_is_a_comment_without_what_would_run() {
    let (corpus, report) = import("letter.html", PAGE);
    assert_eq!(report.files[0].format, Some(Format::Html));
    let comment = comment(&corpus, "letter");
    assert_eq!(comment.text, "On costs\n\nIt costs\u{a0}too much.\n\n- one\n- two\n\nYours, Bo");
    assert_eq!(comment.title.as_deref(), Some("Letter of Example & Co"));
    assert_eq!((comment.author.name.as_str(), comment.language.as_str()), ("Bo Nobody", "en"));
}

#[test]
fn a_page_that_ends_in_a_script_is_said_to() {
    let (corpus, report) = import("a.html", "<html><p>Text.<script>var x = 1; <p>More.");
    assert_eq!(comment(&corpus, "a").text, "Text.");
    assert!(problem(&report, "unclosed-element").message.contains("<script>"));
}

#[test]
fn an_empty_letter_is_a_record() {
    let (corpus, report) = import("a.txt", "\n \n");
    assert_eq!(comment(&corpus, "a").text_status, TextStatus::Record);
    assert_eq!(report.without_text, ["a"]);
}

#[test]
fn a_letter_that_is_too_large_is_said_to_be() {
    let (corpus, report) = import("a.txt", vec![b'a'; (16 << 20) + 1]);
    assert!(corpus.comments.is_empty());
    assert_eq!(problem(&report, "file-too-large").place.row, "a.txt");
    assert!(codes(&report).contains(&"no-comments"));
}

/// Found by fuzzing: the corpus had no title.
#[test]
fn a_file_named_by_its_extension_alone_gives_a_corpus_with_a_title() {
    for name in [".txt", "", " .txt", "letters/.txt"] {
        let options = Options { from: Some(Format::Text), ..Options::default() };
        let (corpus, _) = import_with(&options, &[(name, b"It costs.")]);
        assert_eq!(corpus.title, "corpus", "{name}");
    }
}
