//! Letters and mail: salutations, quotes and footers.

use expect_test::expect;

use super::super::check;

#[test]
fn salutations_stand_alone() {
    check(
        "Dear Sir or Madam,\n\nWe agree.\n",
        expect![[r#"
        p1 salutation "Dear Sir or Madam,"
        p2 paragraph "We agree."
    "#]],
    );
    check(
        "Dear ICANN Board\nWe agree with the proposal.\n",
        expect![[r#"
        p1 salutation "Dear ICANN Board"
        p2 paragraph "We agree with the proposal."
    "#]],
    );
    check(
        "To whom it may concern:\n\nWe agree.\n",
        expect![[r#"
        p1 salutation "To whom it may concern:"
        p2 paragraph "We agree."
    "#]],
    );
    check(
        "Madame, Monsieur,\nNous sommes d’accord.\n",
        expect![[r#"
        p1 salutation "Madame, Monsieur,"
        p2 paragraph "Nous sommes d’accord."
    "#]],
    );
    check(
        "Madame,\nMonsieur,\n\nNous sommes d’accord.\n",
        expect![[r#"
        p1 salutation "Madame,⏎Monsieur,"
        p2 paragraph "Nous sommes d’accord."
    "#]],
    );
    check(
        "Sehr geehrte Damen und Herren,\n\nwir stimmen zu.\n",
        expect![[r#"
        p1 salutation "Sehr geehrte Damen und Herren,"
        p2 paragraph "wir stimmen zu."
    "#]],
    );
    check(
        "Estimados señores:\n\nEstamos de acuerdo.\n",
        expect![[r#"
        p1 salutation "Estimados señores:"
        p2 paragraph "Estamos de acuerdo."
    "#]],
    );
    check(
        "Some Street 1\nSome Town\nDear Sirs,\nWe agree.\n",
        expect![[r#"
        p1 paragraph "Some Street 1⏎Some Town"
        p2 salutation "Dear Sirs,"
        p3 paragraph "We agree."
    "#]],
    );
    check(
        "Hi all,\n\nWe agree.\n",
        expect![[r#"
        p1 salutation "Hi all,"
        p2 paragraph "We agree."
    "#]],
    );
}

#[test]
fn a_sentence_may_begin_like_a_salutation() {
    check(
        "Dear customers pay for this.\n\nWe do not.\n",
        expect![[r#"
        p1 paragraph "Dear customers pay for this."
        p2 paragraph "We do not."
    "#]],
    );
    check(
        "Dear Sir or Madam, we write to say that we agree.\n\nWe do.\n",
        expect![[r#"
        p1 paragraph "Dear Sir or Madam, we write to say that we agree."
        p2 paragraph "We do."
    "#]],
    );
    check(
        "Hello Kitty domains were hijacked\n\nThat was bad.\n",
        expect![[r#"
        p1 heading "Hello Kitty domains were hijacked"
        p2 paragraph "That was bad."
    "#]],
    );
    check(
        "We have written to the Board and to the chairs of all of the councils, and the\ndear colleagues,\n\
         as they are called, agree.\n",
        expect![[r#"
             p1 paragraph "We have written to the Board and to …y are called, agree."
         "#]],
    );
}

#[test]
fn quotes_are_lines_with_an_angle() {
    check(
        "On Monday A. Person wrote:\n> We agree.\n> We do.\nSo do we.\n",
        expect![[r#"
        p1 paragraph "On Monday A. Person wrote:"
        p2 quote "> We agree.⏎> We do."
          p2.1 "> We agree."
          p2.2 "> We do."
        p3 paragraph "So do we."
    "#]],
    );
    check(
        "> One.\n>\n> Two.\n\n>> Three.\n",
        expect![[r#"
        p1 quote "> One.⏎>⏎> Two."
          p1.1 "> One.⏎>"
          p1.2 "> Two."
        p2 quote ">> Three."
    "#]],
    );
    check(
        "> We agree with the 2010 paper.\n\nSo do we.\n",
        expect![[r#"
        p1 quote "> We agree with the 2010 paper."
        p2 paragraph "So do we."
    "#]],
    );
}

#[test]
fn machines_write_footers() {
    check(
        "We agree.\n\nSent from my telephone\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 boilerplate "Sent from my telephone"
    "#]],
    );
    check(
        "We agree.\n\nA. Person\n\n\
         This e-mail and any attachments are confidential. If you are not the intended\n\
         recipient, please delete it.\n",
        expect![[r#"
             p1 paragraph "We agree."
             p2 signature "A. Person"
             p3 boilerplate "This e-mail and any attachments are …t, please delete it."
               p3.1 "This e-mail and any attachments are confidential."
               p3.2 "If you are not the intended⏎recipient, please delete it."
         "#]],
    );
    check(
        "We agree.\n_______________________________________________\nExample mailing list\n\
         example@lists.example.org\nhttps://lists.example.org/mailman/listinfo/example\n",
        expect![[r#"
             p1 paragraph "We agree.⏎_______________________________________________"
             p2 boilerplate "Example mailing list⏎example@lists.e…man/listinfo/example"
         "#]],
    );
    check(
        "We agree.\n-------------- next part --------------\nA non-text attachment was scrubbed...\n\
         Name: comment.pdf\n",
        expect![[r#"
             p1 paragraph "We agree."
             p2 boilerplate "-------------- next part -----------…..⏎Name: comment.pdf"
               p2.1 "-------------- next part -----------…ment was scrubbed..."
               p2.2 "Name: comment.pdf"
         "#]],
    );
    check(
        "This message of the Board is clear. It must not be confused with others.\n\n\
         Data may only go to the intended recipient.\n",
        expect![[r#"
             p1 paragraph "This message of the Board is clear. …onfused with others."
               p1.1 "This message of the Board is clear."
               p1.2 "It must not be confused with others."
             p2 paragraph "Data may only go to the intended recipient."
         "#]],
    );
    check(
        "We agree.\n\nRegards,\nErika\n-- \nErika Beispiel\n_______________________________________________\n\
         example mailing list\nhttps://lists.example.org/mailman/listinfo/example\n",
        expect![[r#"
             p1 paragraph "We agree."
             p2 signature "Regards,⏎Erika⏎-- ⏎Erika Beispiel⏎__…____________________"
             p3 boilerplate "example mailing list⏎https://lists.e…man/listinfo/example"
         "#]],
    );
    check(
        "We agree.\n\nRegards,\n\nSent from my telephone\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Regards,"
        p3 boilerplate "Sent from my telephone"
    "#]],
    );
}
