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
    check(recorded(&on("a", r#""stance": "opposes", "evidence": [{"exact": "far too high"}]"#)), expect![[r#""#]]);
    check(recorded(&on("a", r#""stance": "silent", "evidence": []"#)), expect![[r#""#]]);
    check(recorded(&on("a", r#""stance": "silent""#)), expect![[r#""#]]);
}

#[test]
fn words_that_do_not_stand_there_show_nothing() {
    check(recorded(&on("a", r#""stance": "opposes", "evidence": [{"exact": "much too high"}]"#)), expect![[r#""#]]);
    let one_of_two = r#""stance": "opposes", "evidence": [{"exact": "Far too high"}, {"exact": "Who pays?"}]"#;
    check(recorded(&on("a", one_of_two)), expect![[r#""#]]);
    check(
        recorded(&on("a", r#""stance": "opposes", "evidence": [{"exact": " "}, {"prefix": "far"}, 7]"#)),
        expect![[r#""#]],
    );
    check(recorded(&on("a", r#""stance": "opposes""#)), expect![[r#""#]]);
}

#[test]
fn other_white_space_is_forgiven() {
    let spaced = comment("a", r#""text": "1. \u00a0The  cost\n is far\u2028too high.""#);
    for exact in ["The cost is far too high.", "\\tThe\\u00a0cost is\\nfar  too high. ", "1. The cost"] {
        let position = on("a", &format!(r#""stance": "opposes", "evidence": [{{"exact": "{exact}"}}]"#));
        let docket = crate::open(file(&spaced, &position).as_bytes());
        assert_eq!(docket.problems, [], "{exact}");
        let (_, recorded) = docket.recorded(0, 0).unwrap();
        let words = recorded.evidence[0].span.of(&docket.corpus.comments[0].text);
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
        docket.recorded(0, 0).unwrap().1.evidence[0].at.to_string()
    };
    assert_eq!(place(""), "p1.1");
    assert_eq!(place(r#", "prefix": "The ""#), "p1.1");
    assert_eq!(place(r#", "prefix": "say the ""#), "p1.2");
    assert_eq!(place(r#", "suffix": ", we""#), "p1.2");
    assert_eq!(place(r#", "prefix": "nowhere", "suffix": "nothing""#), "p1.1");
}

#[test]
fn what_cannot_be_is_left_out_and_said() {
    check(recorded(&on("part", r#""stance": "silent", "evidence": []"#)), expect![[r#""#]]);
    check(recorded(&on("a", r#""stance": "loves", "evidence": [{"exact": "cost"}]"#)), expect![[r#""#]]);
    check(recorded(&on("a", r#""evidence": [{"exact": "cost"}]"#)), expect![[r#""#]]);
    check(recorded(&on("b", r#""stance": "silent""#)), expect![[r#""#]]);
    check(recorded(r#"{"comment": "a", "issue": "tea", "stance": "silent"}"#), expect![[r#""#]]);
    check(recorded(r#"{}, [], null"#), expect![[r#""#]]);
    let twice = [on("a", r#""stance": "silent""#), on("a", r#""stance": "raises", "evidence": [{"exact": "cost"}]"#)];
    check(recorded(&twice.join(",\n")), expect![[r#""#]]);
}

#[test]
fn a_condition_is_asked_for() {
    let on_condition = r#""stance": "supports_if", "evidence": [{"exact": "cost"}]"#;
    check(recorded(&on("a", on_condition)), expect![[r#""#]]);
    check(recorded(&on("a", &format!(r#""condition": "others pay", {on_condition}"#))), expect![[r#""#]]);
    check(recorded(&on("a", &format!(r#""condition": "", {on_condition}"#))), expect![[r#""#]]);
}
