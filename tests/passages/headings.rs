//! Headings, and short lines that are none.

use expect_test::expect;

use super::super::check;

#[test]
fn headings_stand_over_text() {
    check(
        "Introduction\n\nWe welcome the papers.\n",
        expect![[r#"
        p1 heading "Introduction"
        p2 paragraph "We welcome the papers."
    "#]],
    );
    check(
        "Introduction\nWe welcome the papers and have studied them.\n",
        expect![[r#"
        p1 heading "Introduction"
        p2 paragraph "We welcome the papers and have studied them."
    "#]],
    );
    check(
        "Section 2 – Scope\nWe have followed the work on the security of the domain name system for a\n\
         long time.\n",
        expect![[r#"
             p1 heading "Section 2 – Scope"
             p2 paragraph "We have followed the work on the sec…tem for a⏎long time."
         "#]],
    );
    check(
        "## Scope\nThe scope is wrong.\n",
        expect![[r###"
        p1 heading "## Scope"
        p2 paragraph "The scope is wrong."
    "###]],
    );
    check(
        "GENERAL COMMENTS:\n\nThe scope is wrong.\n",
        expect![[r#"
        p1 heading "GENERAL COMMENTS:"
        p2 paragraph "The scope is wrong."
    "#]],
    );
    check(
        "Scope\n=====\n\nThe scope is wrong.\n",
        expect![[r#"
        p1 heading "Scope⏎====="
        p2 paragraph "The scope is wrong."
    "#]],
    );
    check(
        "Wer soll das bezahlen\n\nDas hat niemand gesagt.\n",
        expect![[r#"
        p1 heading "Wer soll das bezahlen"
        p2 paragraph "Das hat niemand gesagt."
    "#]],
    );
    check(
        "結論\n\n反対します。\n",
        expect![[r#"
        p1 heading "結論"
        p2 paragraph "反対します。"
    "#]],
    );
    check(
        "1. Introduction\n\nWe welcome the papers.\n\n2. Scope\n\nThe scope is wrong.\n",
        expect![[r#"
        p1 heading "1. |Introduction"
        p2 paragraph "We welcome the papers."
        p3 heading "2. |Scope"
        p4 paragraph "The scope is wrong."
    "#]],
    );
    check(
        "I. Scope\n\nThe scope is wrong.\n\nII. Cost\n\nIt is high.\n",
        expect![[r#"
        p1 heading "I. |Scope"
        p2 paragraph "The scope is wrong."
        p3 heading "II. |Cost"
        p4 paragraph "It is high."
    "#]],
    );
    check(
        "Summary\nICANN should wait.\nBackground\nThe paper was published in February. It was\n\
         discussed in Nairobi.\nConclusion\nWe thank ICANN.\n",
        expect![[r#"
             p1 heading "Summary"
             p2 paragraph "ICANN should wait."
             p3 heading "Background"
             p4 paragraph "The paper was published in February.…iscussed in Nairobi."
               p4.1 "The paper was published in February."
               p4.2 "It was⏎discussed in Nairobi."
             p5 heading "Conclusion"
             p6 paragraph "We thank ICANN."
         "#]],
    );
    check(
        "History:\n\nWe agreed.\n",
        expect![[r#"
        p1 heading "History:"
        p2 paragraph "We agreed."
    "#]],
    );
}

#[test]
fn not_every_short_line_is_a_heading() {
    check(
        "We welcome the papers.\n\nNext steps for the Board\n",
        expect![[r#"
        p1 paragraph "We welcome the papers."
        p2 paragraph "Next steps for the Board"
    "#]],
    );
    check(
        "I do not agree\n\nThe scope is wrong.\n",
        expect![[r#"
        p1 paragraph "I do not agree"
        p2 paragraph "The scope is wrong."
    "#]],
    );
    check(
        "The scope is wrong.\n\nIs it?\n\nYes.\n",
        expect![[r#"
        p1 paragraph "The scope is wrong."
        p2 paragraph "Is it?"
        p3 paragraph "Yes."
    "#]],
    );
    check(
        "Paris, le 12 mars 2010\n\nNous vous remercions.\n",
        expect![[r#"
        p1 paragraph "Paris, le 12 mars 2010"
        p2 paragraph "Nous vous remercions."
    "#]],
    );
    check(
        "Example Society\n12 Some Street\nSome Town\n\nWe agree.\n",
        expect![[r#"
        p1 paragraph "Example Society⏎12 Some Street⏎Some Town"
        p2 paragraph "We agree."
    "#]],
    );
    check(
        "info@example.org\n\nWe agree.\n",
        expect![[r#"
        p1 paragraph "info@example.org"
        p2 paragraph "We agree."
    "#]],
    );
    check(
        "and so on\n\nWe agree.\n",
        expect![[r#"
        p1 paragraph "and so on"
        p2 paragraph "We agree."
    "#]],
    );
    check(
        "1. Cost\n2. Time\n\nWe agree.\n",
        expect![[r#"
        p1 paragraph "1. |Cost"
        p2 paragraph "2. |Time"
        p3 paragraph "We agree."
    "#]],
    );
    check(
        "From: a.person@example.org\nSubject: comment\n\nWe agree.\n",
        expect![[r#"
        p1 paragraph "From: a.person@example.org⏎Subject: comment"
        p2 paragraph "We agree."
    "#]],
    );
    check(
        "Date: today\n\nWe agree.\n",
        expect![[r#"
        p1 paragraph "Date: today"
        p2 paragraph "We agree."
    "#]],
    );
    check(
        "Contact@example.org\n\nWe agree.\n",
        expect![[r#"
        p1 paragraph "Contact@example.org"
        p2 paragraph "We agree."
    "#]],
    );
}
