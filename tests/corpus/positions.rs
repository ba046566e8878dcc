//! Positions: a stance counts only with words of the comment that show it.

use expect_test::expect;

use crate::{check, comment, file};

/// A position on comment `a`, whose text is "The cost is far too high. Who pays?", or on `part`, of which the opening is
/// held.
fn recorded(positions: &str) -> String {
    let part = comment("part", r#""text_status": "opening""#);
    file(&[comment("a", ""), part].join(",\n"), positions)
}

fn on(comment: &str, with: &str) -> String {
    format!(r#"{{"comment": "{comment}", "issue": "cost", {with}}}"#)
}

#[test]
fn a_stance_with_its_words_is_loaded() {
    check(
        recorded(&on("a", r#""stance": "opposes", "evidence": [{"exact": "far too high"}]"#)),
        expect![[r#"
        loaded: a, part
            a opposes cost
    "#]],
    );
    check(
        recorded(&on("a", r#""stance": "silent", "evidence": []"#)),
        expect![[r#"
        loaded: a, part
            a silent cost
    "#]],
    );
    check(
        recorded(&on("a", r#""stance": "silent""#)),
        expect![[r#"
        loaded: a, part
            a silent cost
    "#]],
    );
}

#[test]
fn words_that_do_not_stand_there_show_nothing() {
    check(
        recorded(&on("a", r#""stance": "opposes", "evidence": [{"exact": "much too high"}]"#)),
        expect![[r#"
        loaded: a, part
        error evidence-not-found | position 1 (a, cost) | evidence | 12:69 | found much too high
        error no-evidence | position 1 (a, cost) | evidence | 12:1
    "#]],
    );
    let one_of_two = r#""stance": "opposes", "evidence": [{"exact": "Far too high"}, {"exact": "Who pays?"}]"#;
    check(
        recorded(&on("a", one_of_two)),
        expect![[r#"
        loaded: a, part
            a opposes cost
        error evidence-not-found | position 1 (a, cost) | evidence | 12:69 | found Far too high
    "#]],
    );
    check(
        recorded(&on("a", r#""stance": "opposes", "evidence": [{"exact": " "}, {"prefix": "far"}, 7]"#)),
        expect![[r#"
            loaded: a, part
            error wrong-type | position 1 (a, cost) | evidence[3] | 12:104 | found 7
            error missing-field | position 1 (a, cost) | evidence[1].exact | 12:69
            error missing-field | position 1 (a, cost) | evidence[2].exact | 12:85
            error no-evidence | position 1 (a, cost) | evidence | 12:1
        "#]],
    );
    check(
        recorded(&on("a", r#""stance": "opposes""#)),
        expect![[r#"
        loaded: a, part
        error no-evidence | position 1 (a, cost) | evidence | 12:1
    "#]],
    );
}

#[test]
fn other_white_space_is_forgiven() {
    let spaced = comment("a", r#""text": "1. \u00a0The  cost\n is far\u2028too high.""#);
    for exact in ["The cost is far too high.", "\\tThe\\u00a0cost is\\nfar  too high. ", "1. The cost"] {
        let position = on("a", &format!(r#""stance": "opposes", "evidence": [{{"exact": "{exact}"}}]"#));
        let docket = crate::open(file(&spaced, &position).as_bytes());
        assert_eq!(docket.problems, [], "{exact}");
        let (_, recorded) = docket.recorded(0, 0).unwrap();
        let words = docket.evidence(0, recorded)[0].span.of(&docket.corpus.comments[0].text);
        assert!(
            words.starts_with(if exact.starts_with('1') { "1. \u{a0}The" } else { "The  cost\n is far" }),
            "{words:?}"
        );
    }
}

#[test]
fn a_prefix_says_which_of_two_is_meant() {
    let twice = comment("a", r#""text": "The cost is high. We say the cost is high, we do.""#);
    let place = |with: &str| {
        let position = on("a", &format!(r#""stance": "opposes", "evidence": [{{"exact": "cost is high"{with}}}]"#));
        let docket = crate::open(file(&twice, &position).as_bytes());
        docket.evidence(0, docket.recorded(0, 0).unwrap().1)[0].at.to_string()
    };
    assert_eq!(place(""), "p1.1");
    assert_eq!(place(r#", "prefix": "The ""#), "p1.1");
    assert_eq!(place(r#", "prefix": "say the ""#), "p1.2");
    assert_eq!(place(r#", "suffix": ", we""#), "p1.2");
    assert_eq!(place(r#", "prefix": "nowhere", "suffix": "nothing""#), "p1.1");
}

#[test]
fn what_cannot_be_is_left_out_and_said() {
    check(
        recorded(&on("part", r#""stance": "silent", "evidence": []"#)),
        expect![[r#"
        loaded: a, part
        error silent-in-part | position 1 (part, cost) | stance | 12:1 | found silent
    "#]],
    );
    check(
        recorded(&on("a", r#""stance": "loves", "evidence": [{"exact": "cost"}]"#)),
        expect![[r#"
        loaded: a, part
        error unknown-stance | position 1 (a, cost) | stance | 12:1 | found loves
    "#]],
    );
    check(
        recorded(&on("a", r#""evidence": [{"exact": "cost"}]"#)),
        expect![[r#"
        loaded: a, part
        error missing-field | position 1 (a, cost) | stance | 12:1
    "#]],
    );
    check(
        recorded(&on("b", r#""stance": "silent""#)),
        expect![[r#"
        loaded: a, part
        error unknown-comment | position 1 (b, cost) | comment | 12:1 | found b
    "#]],
    );
    check(
        recorded(r#"{"comment": "a", "issue": "tea", "stance": "silent"}"#),
        expect![[r#"
        loaded: a, part
        error unknown-issue | position 1 (a, tea) | issue | 12:1 | found tea
    "#]],
    );
    check(
        recorded(r#"{}, [], null"#),
        expect![[r#"
        loaded: a, part
        error missing-field | position 1 | comment | 12:1
        error wrong-type | position 2 | 12:5 | found []
        error wrong-type | position 3 | 12:9 | found null
    "#]],
    );
    let twice = [on("a", r#""stance": "silent""#), on("a", r#""stance": "raises", "evidence": [{"exact": "cost"}]"#)];
    check(
        recorded(&twice.join(",\n")),
        expect![[r#"
        loaded: a, part
            a silent cost
        error duplicate-position | position 2 (a, cost) | 13:1
    "#]],
    );
}

#[test]
fn a_condition_is_asked_for() {
    let on_condition = r#""stance": "supports_if", "evidence": [{"exact": "cost"}]"#;
    check(
        recorded(&on("a", on_condition)),
        expect![[r#"
        loaded: a, part
            a supports_if cost
        warning no-condition | position 1 (a, cost) | condition | 12:1
    "#]],
    );
    check(
        recorded(&on("a", &format!(r#""condition": "others pay", {on_condition}"#))),
        expect![[r#"
        loaded: a, part
            a supports_if cost
    "#]],
    );
    check(
        recorded(&on("a", &format!(r#""condition": "", {on_condition}"#))),
        expect![[r#"
        loaded: a, part
            a supports_if cost
        warning no-condition | position 1 (a, cost) | condition | 12:1
    "#]],
    );
}
