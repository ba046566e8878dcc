//! Letters and mail: salutations, closings, signatures, quotes and footers.

use expect_test::expect;

use super::super::check;

#[test]
fn salutations_stand_alone() {
    check("Dear Sir or Madam,\n\nWe agree.\n", expect![[r#"
        p1 salutation "Dear Sir or Madam,"
        p2 paragraph "We agree."
    "#]]);
    check("Dear ICANN Board\nWe agree with the proposal.\n", expect![[r#"
        p1 salutation "Dear ICANN Board"
        p2 paragraph "We agree with the proposal."
    "#]]);
    check("To whom it may concern:\n\nWe agree.\n", expect![[r#"
        p1 salutation "To whom it may concern:"
        p2 paragraph "We agree."
    "#]]);
    check("Madame, Monsieur,\nNous sommes d’accord.\n", expect![[r#"
        p1 salutation "Madame, Monsieur,"
        p2 paragraph "Nous sommes d’accord."
    "#]]);
    check("Madame,\nMonsieur,\n\nNous sommes d’accord.\n", expect![[r#"
        p1 salutation "Madame,⏎Monsieur,"
        p2 paragraph "Nous sommes d’accord."
    "#]]);
    check("Sehr geehrte Damen und Herren,\n\nwir stimmen zu.\n", expect![[r#"
        p1 salutation "Sehr geehrte Damen und Herren,"
        p2 paragraph "wir stimmen zu."
    "#]]);
    check("Estimados señores:\n\nEstamos de acuerdo.\n", expect![[r#"
        p1 salutation "Estimados señores:"
        p2 paragraph "Estamos de acuerdo."
    "#]]);
    check("Some Street 1\nSome Town\nDear Sirs,\nWe agree.\n", expect![[r#"
        p1 paragraph "Some Street 1⏎Some Town"
        p2 salutation "Dear Sirs,"
        p3 paragraph "We agree."
    "#]]);
    check("Hi all,\n\nWe agree.\n", expect![[r#"
        p1 salutation "Hi all,"
        p2 paragraph "We agree."
    "#]]);
}

#[test]
fn a_sentence_may_begin_like_a_salutation() {
    check("Dear customers pay for this.\n\nWe do not.\n", expect![[r#"
        p1 paragraph "Dear customers pay for this."
        p2 paragraph "We do not."
    "#]]);
    check("Dear Sir or Madam, we write to say that we agree.\n\nWe do.\n", expect![[r#"
        p1 paragraph "Dear Sir or Madam, we write to say that we agree."
        p2 paragraph "We do."
    "#]]);
    check("Hello Kitty domains were hijacked\n\nThat was bad.\n", expect![[r#"
        p1 heading "Hello Kitty domains were hijacked"
        p2 paragraph "That was bad."
    "#]]);
    check("We have written to the Board and to the chairs of all of the councils, and the\ndear colleagues,\nas they are called, agree.\n", expect![[r#"
        p1 paragraph "We have written to the Board and to …y are called, agree."
    "#]]);
}

#[test]
fn closings_open_signatures() {
    check("We agree.\n\nKind regards,\n\nA. Person\nDirector\nExample Society\n", expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "Kind regards,"
        p3 paragraph "A. |Person⏎Director⏎Example Society"
    "#]]);
    check("We agree.\nSincerely,\nA. Person\n", expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "Sincerely,"
        p3 paragraph "A. |Person"
    "#]]);
    check("We agree.\n\nMit freundlichen Grüßen\nErika Beispiel\n", expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Mit freundlichen Grüßen⏎Erika Beispiel"
    "#]]);
    check("Nous sommes d’accord.\n\nVeuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.\n\nJean Exemple\nDirecteur\n", expect![[r#"
        p1 paragraph "Nous sommes d’accord."
        p2 signature "Veuillez agréer, Madame, Monsieur, l…an Exemple⏎Directeur"
    "#]]);
    check("Estamos de acuerdo.\n\nAtentamente,\n\nJuana Ejemplo\n", expect![[r#"
        p1 paragraph "Estamos de acuerdo."
        p2 signature "Atentamente,⏎⏎Juana Ejemplo"
    "#]]);
    check("We agree.\n\nRegards, A. Person\n", expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Regards, A. Person"
    "#]]);
    check("We agree.\n\nThank you for your time,\nA. Person\n", expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "Thank you for your time,"
        p3 paragraph "A. |Person"
    "#]]);
    check("We agree.\n-- \nA. Person\nhttps://example.org/\n", expect![[r#"
        p1 paragraph "We agree.⏎--"
        p2 paragraph "A. |Person⏎https://example.org/"
    "#]]);
    check("We agree.\n\nYours faithfully,\n\n\nA. Person\n\nDirector\n\nAnnex\n\nThis is the annex. It is long.\n", expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "Yours faithfully,"
        p3 heading "A. |Person"
        p4 heading "Director"
        p5 heading "Annex"
        p6 paragraph "This is the annex. It is long."
          p6.1 "This is the annex."
          p6.2 "It is long."
    "#]]);
}

#[test]
fn a_closing_needs_a_line_and_an_end() {
    check("Respectfully, we disagree.\n\nThe scope is wrong.\n", expect![[r#"
        p1 paragraph "Respectfully, we disagree."
        p2 paragraph "The scope is wrong."
    "#]]);
    check("Thank you\n\nThe papers are good, and we have the following to say.\n\nThe scope is wrong.\n", expect![[r#"
        p1 paragraph "Thank you"
        p2 paragraph "The papers are good, and we have the following to say."
        p3 paragraph "The scope is wrong."
    "#]]);
    check("We send our best\nregards\nto all who worked on this.\n", expect![[r#"
        p1 paragraph "We send our best"
        p2 signature "regards⏎to all who worked on this."
    "#]]);
}

#[test]
fn short_lines_at_the_end_are_a_signature() {
    check("We agree.\nA. Person\nDirector\n", expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "A. |Person⏎Director"
    "#]]);
    check("We agree.\n\nA. Person\n\nDirector\n", expect![[r#"
        p1 paragraph "We agree."
        p2 heading "A. |Person"
        p3 paragraph "Director"
    "#]]);
    check("We agree.\n\nA. Person\n", expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "A. |Person"
    "#]]);
    check("We ask for:\n- time\n- money\n\nA. Person\nDirector\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |time"
          p1.2 "- |money"
        p2 paragraph "A. |Person⏎Director"
    "#]]);
    check("We have followed the work on the security of the domain name system for a\nvery long time, and we welcome both of the papers that have been published.\nA. Person\nDirector, Example Society\n", expect![[r#"
        p1 paragraph "We have followed the work on the sec…have been published."
        p2 paragraph "A. |Person⏎Director, Example Society"
    "#]]);
    check("We agree.\n\nErika van der Beispiel\nTel. +49 30 123456\nwww.example.org\n", expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Erika van der Beispiel⏎Tel. +49 30 123456⏎www.example.org"
    "#]]);
}

#[test]
fn not_every_short_end_is_a_signature() {
    check("We agree.\n\nNext steps for the Board\n", expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "Next steps for the Board"
    "#]]);
    check("We agree.\n\nAnnex A\n", expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "Annex A"
    "#]]);
    check("We ask for:\n\nMore Time\nMore Money\n", expect![[r#"
        p1 paragraph "We ask for:"
        p2 paragraph "More Time⏎More Money"
    "#]]);
    check("We ask for:\n- More Time\n- More Money\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |More Time"
          p1.2 "- |More Money"
    "#]]);
    check("We have followed the work on the security of the domain name system for a\nlong time. The scope of the paper is wrong, and so is the cost of it. We\nAgree With Nobody\n", expect![[r#"
        p1 paragraph "We have followed the work on the sec…We⏎Agree With Nobody"
          p1.1 "We have followed the work on the sec…tem for a⏎long time."
          p1.2 "The scope of the paper is wrong, and so is the cost of it."
          p1.3 "We⏎Agree With Nobody"
    "#]]);
    check("We have followed the work on the security of the domain name system for a\nlong time, and we welcome the papers\n", expect![[r#"
        p1 paragraph "We have followed the work on the sec…e welcome the papers"
    "#]]);
    check("A. Person\nDirector\n", expect![[r#"
        p1 paragraph "A. |Person⏎Director"
    "#]]);
    check("We agree.\n\nA. Person\nDirector\n\nWe also agree with this.\n", expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "A. |Person⏎Director"
        p3 paragraph "We also agree with this."
    "#]]);
}

#[test]
fn quotes_are_lines_with_an_angle() {
    check("On Monday A. Person wrote:\n> We agree.\n> We do.\nSo do we.\n", expect![[r#"
        p1 paragraph "On Monday A. Person wrote:"
        p2 quote "> We agree.⏎> We do."
          p2.1 "> We agree.⏎>"
          p2.2 "We do."
        p3 paragraph "So do we."
    "#]]);
    check("> One.\n>\n> Two.\n\n>> Three.\n", expect![[r#"
        p1 quote "> One.⏎>⏎> Two."
          p1.1 "> One.⏎>⏎>"
          p1.2 "Two."
        p2 quote ">> Three."
    "#]]);
}

#[test]
fn machines_write_footers() {
    check("We agree.\n\nSent from my telephone\n", expect![[r#"
        p1 paragraph "We agree."
        p2 boilerplate "Sent from my telephone"
    "#]]);
    check("We agree.\n\nA. Person\n\nThis e-mail and any attachments are confidential. If you are not the intended\nrecipient, please delete it.\n", expect![[r#"
        p1 paragraph "We agree."
        p2 heading "A. |Person"
        p3 boilerplate "This e-mail and any attachments are …t, please delete it."
          p3.1 "This e-mail and any attachments are confidential."
          p3.2 "If you are not the intended⏎recipient, please delete it."
    "#]]);
    check("We agree.\n_______________________________________________\nExample mailing list\nexample@lists.example.org\nhttps://lists.example.org/mailman/listinfo/example\n", expect![[r#"
        p1 paragraph "We agree.⏎_______________________________________________"
        p2 boilerplate "Example mailing list⏎example@lists.e…man/listinfo/example"
    "#]]);
    check("We agree.\n-------------- next part --------------\nA non-text attachment was scrubbed...\nName: comment.pdf\n", expect![[r#"
        p1 paragraph "We agree."
        p2 boilerplate "-------------- next part --------------"
        p3 boilerplate "A non-text attachment was scrubbed...⏎Name: comment.pdf"
          p3.1 "A non-text attachment was scrubbed..."
          p3.2 "Name: comment.pdf"
    "#]]);
    check("This message of the Board is clear. It must not be confused with others.\n\nData may only go to the intended recipient.\n", expect![[r#"
        p1 paragraph "This message of the Board is clear. …onfused with others."
          p1.1 "This message of the Board is clear."
          p1.2 "It must not be confused with others."
        p2 paragraph "Data may only go to the intended recipient."
    "#]]);
}
