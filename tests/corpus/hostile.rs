//! Files that are no corpus, or a damaged one: the good comments load, and each fault is named with its place.

use expect_test::expect;

use crate::{check, comment, file};

#[test]
fn a_small_corpus_is_in_order() {
    check(
        file(&comment("a", ""), ""),
        expect![[r#"
        loaded: a
    "#]],
    );
}

#[test]
fn what_is_not_json_is_named_by_line_and_column() {
    check(
        "",
        expect![[r#"
        loaded: nothing
        error not-json | 1:1
    "#]],
    );
    check(
        " \n\n",
        expect![[r#"
        loaded: nothing
        error not-json | 3:1
    "#]],
    );
    check(
        "Dear Sir,",
        expect![[r#"
        loaded: nothing
        error not-json | 1:1
    "#]],
    );
    check(
        "id,text\n1,no",
        expect![[r#"
        loaded: nothing
        error not-json | 1:1
    "#]],
    );
    check(
        "{\n \"format\": \"comment-explorer/1\",\n}",
        expect![[r#"
        loaded: nothing
        error not-json | 3:1
    "#]],
    );
    check(
        "{\"title\": \"Ça\", 'a': 1}",
        expect![[r#"
        loaded: nothing
        error not-json | 1:17
    "#]],
    );
    check(
        "{\"title\": \"line\nbreak\"}",
        expect![[r#"
        loaded: nothing
        error not-json | 1:15
    "#]],
    );
    check(
        "{} {}",
        expect![[r#"
        loaded: nothing
        error not-json | 1:4
    "#]],
    );
    check(
        "{\"a\": 1,",
        expect![[r#"
        loaded: nothing
        error not-json | 1:8
    "#]],
    );
    check(
        "{\"a\": tru}",
        expect![[r#"
        loaded: nothing
        error not-json | 1:10
    "#]],
    );
    check(
        "{\"a\": \"\\x\"}",
        expect![[r#"
        loaded: nothing
        error not-json | 1:9
    "#]],
    );
    check(
        "{\"a\": 01}",
        expect![[r#"
        loaded: nothing
        error not-json | 1:8
    "#]],
    );
}

#[test]
fn what_is_json_and_no_corpus_says_so() {
    for json in ["null", "7", "\"text\"", "true"] {
        assert_eq!(crate::open(json.as_bytes()).problems[0].code, "wrong-type", "{json}");
    }
    check(
        "[]",
        expect![[r#"
        loaded: nothing
        error wrong-type | 1:1 | found []
    "#]],
    );
    check(
        "{}",
        expect![[r#"
        loaded: nothing
        error missing-field | format | 1:1
        warning missing-field | id | 1:1
        warning missing-field | revision | 1:1
        warning missing-field | language | 1:1
        warning missing-field | title | 1:1
        error no-comments | comments | 1:1
    "#]],
    );
}

#[test]
fn what_is_not_utf_8_is_named_by_its_line() {
    check(
        b"{\n\"title\": \"Caf\xe9\"}",
        expect![[r#"
        loaded: nothing
        error not-utf-8 | 2:-
    "#]],
    );
    check(
        b"\xff\xfe{\x00}\x00",
        expect![[r#"
        loaded: nothing
        error not-utf-8 | 1:-
    "#]],
    );
    check(
        b"{\"title\": \"cut \xc3",
        expect![[r#"
        loaded: nothing
        error not-utf-8 | 1:-
    "#]],
    );
}

#[test]
fn a_second_comment_of_an_id_is_left_out() {
    let comments = [comment("a", ""), comment("b", ""), comment("a", r#""text": "Other.""#)].join(",\n");
    check(
        file(&comments, ""),
        expect![[r#"
        loaded: a, b
        error duplicate-id | comment 3 (a) | id | 10:1 | found a
    "#]],
    );
}

#[test]
fn a_bad_id_costs_its_comment() {
    for id in ["A", "-a", "é", "a b", "a/b", "a+b", "a#", ".", "a\\u0000", "a?q=1"] {
        let docket = crate::open(file(&[comment(id, ""), comment("b", "")].join(",\n"), "").as_bytes());
        assert_eq!(docket.problems[0].code, "bad-id", "{id}");
        assert_eq!(docket.corpus.comments.len(), 1, "{id}");
    }
    let comments = [comment("a", ""), comment("Ab", ""), comment("", ""), comment("7.b_c-d", "")].join(",\n");
    check(
        file(&comments, ""),
        expect![[r#"
            loaded: a, 7.b_c-d
            error bad-id | comment 2 (Ab) | id | 9:1 | found Ab
            error missing-field | comment 3 | id | 10:1
        "#]],
    );
}

#[test]
fn a_bad_date_is_kept_as_written_and_not_understood() {
    let dated = |date: &str| file(&comment("a", &format!("\"submitted\": \"{date}\"")), "");
    check(
        dated("31/04/2010"),
        expect![[r#"
        loaded: a
        warning bad-date | comment 1 (a) | submitted | 8:26 | found 31/04/2010
    "#]],
    );
    for date in [
        "2010-02-29",
        "2010-13-01",
        "2010-04-14T24:00:00Z",
        "2010-04-14T12:00",
        "14 April 2010",
        "",
        "2010",
        "2010-4-1",
    ] {
        let docket = crate::open(dated(date).as_bytes());
        assert_eq!(docket.problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["bad-date"], "{date}");
        let submitted = docket.corpus.comments[0].submitted.as_ref().unwrap();
        assert_eq!((submitted.written.as_str(), submitted.when), (date, None));
        assert_eq!(docket.late_by(&docket.corpus.comments[0]), None);
    }
    for date in ["2012-02-29", "2010-04-14T23:59:59+14:00", "2010-04-14t12:00:00z", "2010-04-14T12:00:00.5Z"] {
        assert_eq!(crate::open(dated(date).as_bytes()).problems, [], "{date}");
    }
}

#[test]
fn unknown_words_are_shown_as_the_least_that_they_can_mean() {
    let with = r#""text_status": "whole", "text_by": "robot", "papers": ["green", "blue"], "author": {"name": "Ada Nobody", "kind": "guild"}"#;
    check(
        file(&comment("a", with), ""),
        expect![[r#"
        loaded: a
        warning unknown-kind | comment 1 (a) | author.kind | 8:96 | found guild
        warning unknown-paper | comment 1 (a) | papers | 8:1 | found blue
        warning unknown-word | comment 1 (a) | text_status | 8:28 | found whole
        warning unknown-word | comment 1 (a) | text_by | 8:48 | found robot
    "#]],
    );
    let docket = crate::open(file(&comment("a", with), "").as_bytes());
    assert!(!docket.corpus.comments[0].is_own_words());
    assert_eq!(docket.corpus.kinds.iter().map(|kind| kind.id.as_str()).collect::<Vec<_>>(), ["club", "guild"]);
}

#[test]
fn what_is_missing_costs_no_more_than_itself() {
    check(
        file(r#"{"id": "a"}, {"text": "No id."}, {}, null, 7, "a", []"#, ""),
        expect![[r#"
            loaded: a
            warning missing-field | comment 1 (a) | author | 8:1
            warning unknown-word | comment 1 (a) | text_status | 8:1
            warning unknown-word | comment 1 (a) | text_by | 8:1
            warning no-text | comment 1 (a) | text | 8:1
            error missing-field | comment 2 | id | 8:14
            error missing-field | comment 3 | id | 8:34
            error wrong-type | comment 4 | 8:38 | found null
            error wrong-type | comment 5 | 8:44 | found 7
            error wrong-type | comment 6 | 8:47 | found "a"
            error wrong-type | comment 7 | 8:52 | found []
        "#]],
    );
    check(
        file("", ""),
        expect![[r#"
        loaded: nothing
        error no-comments | comments | 1:1
    "#]],
    );
    check(
        file(&comment("a", r#""text": " ""#), ""),
        expect![[r#"
        loaded: a
        warning no-text | comment 1 (a) | text | 8:21
    "#]],
    );
    check(
        file(&comment("a", r#""text": "", "text_status": "record""#), ""),
        expect![[r#"
        loaded: a
    "#]],
    );
}

#[test]
fn what_contradicts_itself_is_reported() {
    check(
        file(&comment("a", r#""sha256": "00""#), ""),
        expect![[r#"
        loaded: a
        error digest-mismatch | comment 1 (a) | sha256 | 8:23 | found 00
    "#]],
    );
    check(
        file(&comment("a", r#""sources": [{"url": "javascript:alert(1)"}, {"label": "no url"}]"#), ""),
        expect![[r#"
            loaded: a
            warning not-a-link | comment 1 (a) | sources[1].url | 8:25 | found javascript:alert(1)
            warning missing-field | comment 1 (a) | sources[2].url | 8:57
        "#]],
    );
    check(
        file(&comment("a", r#""tags": {"region": "north", "size": ["big", "old"], "bad": 7}"#), ""),
        expect![[r#"
            loaded: a
            error wrong-type | comment 1 (a) | tags.bad | 8:72 | found 7
        "#]],
    );
    check(
        file(&comment("a", r#""id": "b", "text": "One.", "text": "Two.""#), ""),
        expect![[r#"
        loaded: a
        warning repeated-field | comment 1 (a) | id | 8:19 | found "b"
        warning repeated-field | comment 1 (a) | text | 8:48 | found "Two."
    "#]],
    );
}

/// An escape can name half of a character; no text has that.
#[test]
fn half_a_character_costs_the_text_that_it_is_in() {
    check(
        file(&comment("a", r#""text": "half \ud83d a face""#), ""),
        expect![[r#"
        loaded: a
        error half-character | comment 1 (a) | text | 8:21 | found "half \ud83d a face"
        warning no-text | comment 1 (a) | text | 8:21
    "#]],
    );
    check(
        file(&comment("a", r#""text": "a whole \ud83d\ude00 face""#), ""),
        expect![[r#"
        loaded: a
    "#]],
    );
    check(
        file(&comment("a", r#""\ud83d": 1"#), ""),
        expect![[r#"
        loaded: nothing
        error half-character | comment 1 | 8:1 | found {"id": "a", "\ud83d": 1, "author": {"name": "Ada Nobody", "kind": "club"}, "pape…
        error no-comments | comments | 1:1
    "#]],
    );
}

#[test]
fn a_place_counts_characters_and_not_bytes() {
    check(
        file(&comment("a", r#""text": "été 👍 字", "submitted": "été""#), ""),
        expect![[r#"
        loaded: a
        warning bad-date | comment 1 (a) | submitted | 8:45 | found été
    "#]],
    );
}
