//! Which line breaks divide passages, and which are only where the margin was.

use expect_test::expect;

use super::super::check;

#[test]
fn blank_lines_divide() {
    check(
        "One.\n\nTwo.\n",
        expect![[r#"
        p1 paragraph "One."
        p2 paragraph "Two."
    "#]],
    );
    check(
        "  One.\n \t\n\n\n Two.  ",
        expect![[r#"
        p1 paragraph "One."
        p2 paragraph "Two."
    "#]],
    );
    check(
        "One.\r\n\r\nTwo.\r\n",
        expect![[r#"
        p1 paragraph "One."
        p2 paragraph "Two."
    "#]],
    );
    check(
        "One.\r\rTwo.",
        expect![[r#"
        p1 paragraph "One."
        p2 paragraph "Two."
    "#]],
    );
    check(
        "One.\u{2028}\u{2028}Two.",
        expect![[r#"
        p1 paragraph "One."
        p2 paragraph "Two."
    "#]],
    );
    check(
        "One.\n\u{200b}\nTwo.",
        expect![[r#"
        p1 paragraph "One.⏎∅"
        p2 paragraph "Two."
    "#]],
    );
    check(
        "\u{feff}1. One thing.",
        expect![[r#"
        p1 paragraph "1. |One thing."
    "#]],
    );
}

#[test]
fn white_space_alone_is_a_paragraph_and_nothing_is_nothing() {
    check("", expect![[""]]);
    check(
        " ",
        expect![[r#"
        p1 paragraph ""
    "#]],
    );
    check(
        "\n\n\u{a0}\n",
        expect![[r#"
        p1 paragraph ""
    "#]],
    );
    check(
        "- - -\n",
        expect![[r#"
        p1 paragraph "- - -"
    "#]],
    );
    check(
        "***",
        expect![[r#"
        p1 paragraph "***"
    "#]],
    );
}

#[test]
fn wrapped_mail_is_one_paragraph() {
    check(
        "We have followed the work on the security of the domain name system for a\n\
         long time, and we welcome the papers. The proposal of a new body, though,\n\
         is premature. We ask the Board to wait.\n",
        expect![[r#"
             p1 paragraph "We have followed the work on the sec…k the Board to wait."
               p1.1 "We have followed the work on the sec… welcome the papers."
               p1.2 "The proposal of a new body, though,⏎is premature."
               p1.3 "We ask the Board to wait."
         "#]],
    );
    check(
        "Text taken from a document page is often wrapped raggedly, because the type is\n\
         proportional, so that lines are shorter or longer. Some of them end a sentence.\n\
         Others do not, as here at\nICANN.\n",
        expect![[r#"
             p1 paragraph "Text taken from a document page is o…t, as here at⏎ICANN."
               p1.1 "Text taken from a document page is o…e shorter or longer."
               p1.2 "Some of them end a sentence."
               p1.3 "Others do not, as here at⏎ICANN."
         "#]],
    );
    check(
        "A page may end in the middle of a paragraph, as happens in text taken from a\n\
         \u{c}document. It goes on.\n",
        expect![[r#"
             p1 paragraph "A page may end in the middle of a pa…ocument. It goes on."
               p1.1 "A page may end in the middle of a pa…en from a⏎document."
               p1.2 "It goes on."
         "#]],
    );
    check(
        "我们认为在没有说明新机构的费用和由谁承担费用之前不应当继续推进这个提案并且\n应当首先征求各个社群的意见。我们反对。\n",
        expect![[r#"
        p1 paragraph "我们认为在没有说明新机构的费用和由谁承担费用之前不应当继续推进这个提案并且⏎应当首先征求各个社群的意见。我们反对。"
          p1.1 "我们认为在没有说明新机构的费用和由谁承担费用之前不应当继续推进这个提案并且⏎应当首先征求各个社群的意见。"
          p1.2 "我们反对。"
    "#]],
    );
    check(
        "We have followed the work on the security of the domain name system for a\r\n\
         long time. We agree.\r\n",
        expect![[r#"
             p1 paragraph "We have followed the work on the sec…long time. We agree."
               p1.1 "We have followed the work on the sec…em for a␍⏎long time."
               p1.2 "We agree."
         "#]],
    );
    check(
        "The lines of text from a document in proportional type are always ragged.\n\
         We read this as one paragraph all the same, since the stop above may be chance,\nand it is.\n",
        expect![[r#"
             p1 paragraph "The lines of text from a document in…e chance,⏎and it is."
               p1.1 "The lines of text from a document in…e are always ragged."
               p1.2 "We read this as one paragraph all th…e chance,⏎and it is."
         "#]],
    );
    check(
        "It was written by J.\nSmith and others.\n",
        expect![[r#"
        p1 paragraph "It was written by J.⏎Smith and others."
    "#]],
    );
}

#[test]
fn lines_of_a_text_that_nobody_wrapped_are_paragraphs() {
    check(
        "I urge the reinstatement of the work requirement.\n\
         Re: Supplemental Nutrition Assistance Program: Requirements and Services for Able-Bodied Adults \
         without Dependents, which was previously filed under another docket number and is answered here.",
        expect![[r#"
             p1 paragraph "I urge the reinstatement of the work requirement."
             p2 paragraph "Re: Supplemental Nutrition Assistanc…nd is answered here."
         "#]],
    );
    check(
        "We agree.\nWe support the proposal.\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "We support the proposal."
    "#]],
    );
    check(
        "One sentence that is about as long as the others here.\n\
         Another one that is about as long as its neighbours.\n\
         The third one is about as long as the first two are.\n",
        expect![[r#"
             p1 paragraph "One sentence that is about as long as the others here."
             p2 paragraph "Another one that is about as long as its neighbours."
             p3 paragraph "The third one is about as long as the first two are."
         "#]],
    );
    check(
        "We agree with the proposal, although it costs\nmore than it should, and we ask for figures.\n",
        expect![[r#"
        p1 paragraph "We agree with the proposal, although… we ask for figures."
    "#]],
    );
}

#[test]
fn a_short_line_that_ends_a_sentence_ends_a_wrapped_paragraph() {
    check(
        "We have followed the work on the security of the domain name system for a\nlong time.\n\
         The proposal of a new body is premature, and nobody has said what it will\ncost.\n",
        expect![[r#"
             p1 paragraph "We have followed the work on the sec…tem for a⏎long time."
             p2 paragraph "The proposal of a new body is premat…d what it will⏎cost."
         "#]],
    );
    check(
        "We have followed the work on the security of the domain name system for a\n\
         long time and we welcome the papers, which we have studied with much care.\n\
         \u{20}  The proposal of a new body is premature, and nobody has said what it is\nto cost.\n",
        expect![[r#"
             p1 paragraph "We have followed the work on the sec…died with much care."
             p2 paragraph "The proposal of a new body is premat… what it is⏎to cost."
         "#]],
    );
    check(
        "我们反对这个关于新机构的提案。\n我们认为在没有说明新机构的费用和由谁承担费用之前不应当继续推进这个提案并且\n应当首先征求意见。\n",
        expect![[r#"
        p1 paragraph "我们反对这个关于新机构的提案。"
        p2 paragraph "我们认为在没有说明新机构的费用和由谁承担费用之前不应当继续推进这个提案并且⏎应当首先征求意见。"
    "#]],
    );
}

#[test]
fn rules_and_ornaments_belong_to_what_they_follow() {
    check(
        "One.\n\n-----\n\nTwo.\n",
        expect![[r#"
        p1 paragraph "One.⏎⏎-----"
        p2 paragraph "Two."
    "#]],
    );
    check(
        "-----\nOne.\n",
        expect![[r#"
        p1 paragraph "-----⏎One."
    "#]],
    );
    check(
        "One.\n* * *\nTwo.\n",
        expect![[r#"
        p1 paragraph "One.⏎* * *"
        p2 paragraph "Two."
    "#]],
    );
    check(
        "One.\n\n…\n\nTwo.\n",
        expect![[r#"
        p1 paragraph "One.⏎⏎…"
        p2 paragraph "Two."
    "#]],
    );
    check(
        "One.\n\n?\nTwo.\n",
        expect![[r#"
        p1 paragraph "One.⏎⏎?"
        p2 paragraph "Two."
    "#]],
    );
}
