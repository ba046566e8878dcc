//! Which line breaks divide passages: blank lines, wrapped lines, lines that are paragraphs, headings.

use expect_test::expect;

use super::super::check;

#[test]
fn blank_lines_divide() {
    check("One.\n\nTwo.\n", expect![[r#"
        p1 paragraph "One."
        p2 paragraph "Two."
    "#]]);
    check("  One.\n \t\n\n\n Two.  ", expect![[r#"
        p1 paragraph "One."
        p2 paragraph "Two."
    "#]]);
    check("One.\r\n\r\nTwo.\r\n", expect![[r#"
        p1 paragraph "One."
        p2 paragraph "Two."
    "#]]);
    check("One.\r\rTwo.", expect![[r#"
        p1 paragraph "One."
        p2 paragraph "Two."
    "#]]);
    check("One.\u{2028}\u{2028}Two.", expect![[r#"
        p1 paragraph "One."
        p2 paragraph "Two."
    "#]]);
    check("One.\n\u{200b}\nTwo.", expect![[r#"
        p1 paragraph "One.⏎​"
        p2 paragraph "Two."
    "#]]);
    check("\u{feff}1. One thing.", expect![[r#"
        p1 paragraph "1. |One thing."
    "#]]);
}

#[test]
fn white_space_alone_is_a_paragraph_and_nothing_is_nothing() {
    check("", expect![[""]]);
    check(" ", expect![[r#"
        p1 paragraph ""
    "#]]);
    check("\n\n\u{a0}\n", expect![[r#"
        p1 paragraph ""
    "#]]);
    check("- - -\n", expect![[r#"
        p1 list ""
          p1.1 "- |- -"
    "#]]);
    check("***", expect![[r#"
        p1 paragraph "***"
    "#]]);
}

#[test]
fn wrapped_mail_is_one_paragraph() {
    check("We have followed the work on the security of the domain name system for a\nlong time, and we welcome the papers. The proposal of a new body, though,\nis premature. We ask the Board to wait.\n", expect![[r#"
        p1 paragraph "We have followed the work on the sec…k the Board to wait."
          p1.1 "We have followed the work on the sec… welcome the papers."
          p1.2 "The proposal of a new body, though,⏎is premature."
          p1.3 "We ask the Board to wait."
    "#]]);
    check("Text taken from a document page is often wrapped raggedly, because the type is\nproportional, so that lines are shorter or longer. Some of them end a sentence.\nOthers do not, as here at\nICANN.\n", expect![[r#"
        p1 paragraph "Text taken from a document page is o…t, as here at⏎ICANN."
          p1.1 "Text taken from a document page is o…e shorter or longer."
          p1.2 "Some of them end a sentence."
          p1.3 "Others do not, as here at⏎ICANN."
    "#]]);
}

#[test]
fn lines_of_a_text_that_nobody_wrapped_are_paragraphs() {
    check("I urge the reinstatement of the work requirement.\nRe: Supplemental Nutrition Assistance Program: Requirements and Services for Able-Bodied Adults without Dependents, which was previously filed under another docket number and is answered here.", expect![[r#"
        p1 paragraph "I urge the reinstatement of the work requirement."
        p2 paragraph "Re: Supplemental Nutrition Assistanc…nd is answered here."
    "#]]);
    check("We agree.\nWe support the proposal.\n", expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "We support the proposal."
    "#]]);
    check("One sentence that is about as long as the others here.\nAnother one that is about as long as its neighbours.\nThe third one is about as long as the first two are.\n", expect![[r#"
        p1 paragraph "One sentence that is about as long as the others here."
        p2 paragraph "Another one that is about as long as its neighbours."
        p3 paragraph "The third one is about as long as the first two are."
    "#]]);
    check("We agree with the proposal, although it costs\nmore than it should, and we ask for figures.\n", expect![[r#"
        p1 paragraph "We agree with the proposal, although… we ask for figures."
    "#]]);
}

#[test]
fn a_short_line_that_ends_a_sentence_ends_a_wrapped_paragraph() {
    check("We have followed the work on the security of the domain name system for a\nlong time.\nThe proposal of a new body is premature, and nobody has said what it will\ncost.\n", expect![[r#"
        p1 paragraph "We have followed the work on the sec…tem for a⏎long time."
        p2 paragraph "The proposal of a new body is premat…d what it will⏎cost."
    "#]]);
    check("We have followed the work on the security of the domain name system for a\nlong time and we welcome the papers, which we have studied with much care.\n   The proposal of a new body is premature, and nobody has said what it is\nto cost.\n", expect![[r#"
        p1 paragraph "We have followed the work on the sec…died with much care."
        p2 paragraph "The proposal of a new body is premat… what it is⏎to cost."
    "#]]);
}

#[test]
fn numbers_at_the_start_of_a_wrapped_line_are_text() {
    check("We have followed the work on this since the first meeting that was held in\n2010. We think that it is time to stop.\n", expect![[r#"
        p1 paragraph "We have followed the work on this si… it is time to stop."
          p1.1 "We have followed the work on this si…at was held in⏎2010."
          p1.2 "We think that it is time to stop."
    "#]]);
    check("We have followed the work on this since the first meeting, held on the day\n12. We think that it is time to stop.\n", expect![[r#"
        p1 paragraph "We have followed the work on this si… it is time to stop."
          p1.1 "We have followed the work on this si… held on the day⏎12."
          p1.2 "We think that it is time to stop."
    "#]]);
    check("The Board should read again what it decided in the resolution of section\n1. We think that it did not.\n", expect![[r#"
        p1 paragraph "The Board should read again what it …ink that it did not."
          p1.1 "The Board should read again what it …lution of section⏎1."
          p1.2 "We think that it did not."
    "#]]);
    check("1. The Board should read again what it decided at the time in sections 1 and\n2. We think that it did not.\n", expect![[r#"
        p1 paragraph "1. |The Board should read again what it …ink that it did not."
          p1.1 "1. The Board should read again what …in sections 1 and⏎2."
          p1.2 "We think that it did not."
    "#]]);
    check("This was decided at the meeting of 2009, and again at that of the following\nyear, on 3. Mai 2010 in Berlin.\n", expect![[r#"
        p1 paragraph "This was decided at the meeting of 2… Mai 2010 in Berlin."
    "#]]);
    check("The case is made in the annexes to the paper, and in particular in points\n(a) and (b), which we have read.\n", expect![[r#"
        p1 paragraph "The case is made in the annexes to t… which we have read."
    "#]]);
}

#[test]
fn hyphens_at_the_start_of_a_wrapped_line_are_text() {
    check("The cost of the new body, which nobody has seen in any of the papers so far\n- and it will be high - should be published.\n", expect![[r#"
        p1 paragraph "The cost of the new body, which nobo…should be published."
    "#]]);
    check("DNS-OARC is a well-known body - it has members - and should be asked first.\n", expect![[r#"
        p1 paragraph "DNS-OARC is a well-known body - it h…ould be asked first."
    "#]]);
    check("The share of names that are signed in the zones that we have looked at is\n> 50 %, which is good.\n", expect![[r#"
        p1 paragraph "The share of names that are signed i…50 %, which is good."
    "#]]);
}

#[test]
fn headings_stand_over_text() {
    check("Introduction\n\nWe welcome the papers.\n", expect![[r#"
        p1 heading "Introduction"
        p2 paragraph "We welcome the papers."
    "#]]);
    check("Introduction\nWe welcome the papers and have studied them.\n", expect![[r#"
        p1 heading "Introduction"
        p2 paragraph "We welcome the papers and have studied them."
    "#]]);
    check("Section 2 – Scope\nWe have followed the work on the security of the domain name system for a\nlong time.\n", expect![[r#"
        p1 heading "Section 2 – Scope"
        p2 paragraph "We have followed the work on the sec…tem for a⏎long time."
    "#]]);
    check("## Scope\nThe scope is wrong.\n", expect![[r###"
        p1 heading "## Scope"
        p2 paragraph "The scope is wrong."
    "###]]);
    check("GENERAL COMMENTS:\n\nThe scope is wrong.\n", expect![[r#"
        p1 heading "GENERAL COMMENTS:"
        p2 paragraph "The scope is wrong."
    "#]]);
    check("Scope\n=====\n\nThe scope is wrong.\n", expect![[r#"
        p1 heading "Scope⏎====="
        p2 paragraph "The scope is wrong."
    "#]]);
    check("Wer soll das bezahlen\n\nDas hat niemand gesagt.\n", expect![[r#"
        p1 heading "Wer soll das bezahlen"
        p2 paragraph "Das hat niemand gesagt."
    "#]]);
    check("結論\n\n反対します。\n", expect![[r#"
        p1 heading "結論"
        p2 paragraph "反対します。"
    "#]]);
    check("1. Introduction\n\nWe welcome the papers.\n\n2. Scope\n\nThe scope is wrong.\n", expect![[r#"
        p1 heading "1. |Introduction"
        p2 paragraph "We welcome the papers."
        p3 heading "2. |Scope"
        p4 paragraph "The scope is wrong."
    "#]]);
    check("I. Scope\n\nThe scope is wrong.\n\nII. Cost\n\nIt is high.\n", expect![[r#"
        p1 heading "I. |Scope"
        p2 paragraph "The scope is wrong."
        p3 heading "II. |Cost"
        p4 paragraph "It is high."
    "#]]);
}

#[test]
fn not_every_short_line_is_a_heading() {
    check("We welcome the papers.\n\nNext steps for the Board\n", expect![[r#"
        p1 paragraph "We welcome the papers."
        p2 paragraph "Next steps for the Board"
    "#]]);
    check("I do not agree\n\nThe scope is wrong.\n", expect![[r#"
        p1 paragraph "I do not agree"
        p2 paragraph "The scope is wrong."
    "#]]);
    check("The scope is wrong.\n\nIs it?\n\nYes.\n", expect![[r#"
        p1 paragraph "The scope is wrong."
        p2 paragraph "Is it?"
        p3 paragraph "Yes."
    "#]]);
    check("Paris, le 12 mars 2010\n\nNous vous remercions.\n", expect![[r#"
        p1 paragraph "Paris, le 12 mars 2010"
        p2 paragraph "Nous vous remercions."
    "#]]);
    check("Example Society\n12 Some Street\nSome Town\n\nWe agree.\n", expect![[r#"
        p1 paragraph "Example Society⏎12 Some Street⏎Some Town"
        p2 paragraph "We agree."
    "#]]);
    check("info@example.org\n\nWe agree.\n", expect![[r#"
        p1 paragraph "info@example.org"
        p2 paragraph "We agree."
    "#]]);
    check("and so on\n\nWe agree.\n", expect![[r#"
        p1 paragraph "and so on"
        p2 paragraph "We agree."
    "#]]);
    check("1. Cost\n2. Time\n\nWe agree.\n", expect![[r#"
        p1 paragraph "1. |Cost"
        p2 paragraph "2. |Time"
        p3 paragraph "We agree."
    "#]]);
}

#[test]
fn rules_and_ornaments_belong_to_what_they_follow() {
    check("One.\n\n-----\n\nTwo.\n", expect![[r#"
        p1 paragraph "One.⏎⏎-----"
        p2 paragraph "Two."
    "#]]);
    check("-----\nOne.\n", expect![[r#"
        p1 paragraph "-----⏎One."
    "#]]);
    check("One.\n* * *\nTwo.\n", expect![[r#"
        p1 paragraph "One."
        p2 list ""
          p2.1 "* |* *"
        p3 paragraph "Two."
    "#]]);
    check("One.\n\n…\n\nTwo.\n", expect![[r#"
        p1 paragraph "One.⏎⏎…"
        p2 paragraph "Two."
    "#]]);
}
