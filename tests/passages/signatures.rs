//! Closings and who signed.

use expect_test::expect;

use super::super::check;

#[test]
fn closings_open_signatures() {
    check(
        "We agree.\n\nKind regards,\n\nA. Person\nDirector\nExample Society\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Kind regards,⏎⏎A. Person⏎Director⏎Example Society"
    "#]],
    );
    check(
        "We agree.\nSincerely,\nA. Person\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Sincerely,⏎A. Person"
    "#]],
    );
    check(
        "We agree.\n\nMit freundlichen Grüßen\nErika Beispiel\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Mit freundlichen Grüßen⏎Erika Beispiel"
    "#]],
    );
    check(
        "Nous sommes d’accord.\n\n\
         Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.\n\nJean Exemple\n\
         Directeur\n",
        expect![[r#"
             p1 paragraph "Nous sommes d’accord."
             p2 signature "Veuillez agréer, Madame, Monsieur, l…an Exemple⏎Directeur"
         "#]],
    );
    check(
        "Estamos de acuerdo.\n\nAtentamente,\n\nJuana Ejemplo\n",
        expect![[r#"
        p1 paragraph "Estamos de acuerdo."
        p2 signature "Atentamente,⏎⏎Juana Ejemplo"
    "#]],
    );
    check(
        "We agree.\n\nRegards, A. Person\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Regards, A. Person"
    "#]],
    );
    check(
        "We agree.\n\nThank you for your time,\nA. Person\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Thank you for your time,⏎A. Person"
    "#]],
    );
    check(
        "We agree.\n-- \nA. Person\nhttps://example.org/\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "-- ⏎A. Person⏎https://example.org/"
    "#]],
    );
}

#[test]
fn a_signature_ends_where_other_text_begins() {
    check(
        "We agree.\n\nYours faithfully,\n\n\nA. Person\n\nDirector\n\nAnnex\n\n\
         This is the annex. It is long.\n",
        expect![[r#"
             p1 paragraph "We agree."
             p2 signature "Yours faithfully,⏎⏎⏎A. Person⏎⏎Director"
             p3 heading "Annex"
             p4 paragraph "This is the annex. It is long."
               p4.1 "This is the annex."
               p4.2 "It is long."
         "#]],
    );
    check(
        "We agree.\n\nRespectfully submitted,\n\n/s/ A. Person\nA. Person\nTel: +49 (0)30 1234567\n\
         a.person@example.org\n\n[1] See the paper.\n",
        expect![[r#"
             p1 paragraph "We agree."
             p2 signature "Respectfully submitted,⏎⏎/s/ A. Pers…a.person@example.org"
             p3 paragraph "[1] See the paper."
         "#]],
    );
    check(
        "Wir danken.\n\nMit freundlichen Grüßen\n\ni. A. Erika Beispiel\n",
        expect![[r#"
        p1 paragraph "Wir danken."
        p2 signature "Mit freundlichen Grüßen⏎⏎i. A. Erika Beispiel"
    "#]],
    );
    check(
        "We agree.\n\nThank you,\n\nKind regards,\nA. Person\n\nP.S. We also thank you.\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Thank you,⏎⏎Kind regards,⏎A. Person"
        p3 paragraph "P.S. We also thank you."
    "#]],
    );
    check(
        "We agree.\n\nBest regards, Erika\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Best regards, Erika"
    "#]],
    );
}

#[test]
fn a_closing_needs_a_line_and_an_end() {
    check(
        "Respectfully, we disagree.\n\nThe scope is wrong.\n",
        expect![[r#"
        p1 paragraph "Respectfully, we disagree."
        p2 paragraph "The scope is wrong."
    "#]],
    );
    check(
        "Thank you\n\nThe papers are good, and we have the following to say.\n\nThe scope is wrong.\n",
        expect![[r#"
        p1 paragraph "Thank you"
        p2 paragraph "The papers are good, and we have the following to say."
        p3 paragraph "The scope is wrong."
    "#]],
    );
    check(
        "We send our best\nregards\nto all who worked on this.\n",
        expect![[r#"
        p1 paragraph "We send our best⏎regards⏎to all who worked on this."
    "#]],
    );
}

#[test]
fn short_lines_at_the_end_are_a_signature() {
    check(
        "We agree.\nA. Person\nDirector\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "A. Person⏎Director"
    "#]],
    );
    check(
        "We agree.\n\nA. Person\n\nDirector\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "A. Person⏎⏎Director"
    "#]],
    );
    check(
        "We agree.\n\nA. Person\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "A. Person"
    "#]],
    );
    check(
        "We ask for:\n- time\n- money\n\nA. Person\nDirector\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |time"
          p1.2 "- |money"
        p2 signature "A. Person⏎Director"
    "#]],
    );
    check(
        "We have followed the work on the security of the domain name system for a\n\
         very long time, and we welcome both of the papers that have been published.\nA. Person\n\
         Director, Example Society\n",
        expect![[r#"
             p1 paragraph "We have followed the work on the sec…have been published."
             p2 signature "A. Person⏎Director, Example Society"
         "#]],
    );
    check(
        "We agree.\n\nErika van der Beispiel\nTel. +49 30 123456\nwww.example.org\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 signature "Erika van der Beispiel⏎Tel. +49 30 123456⏎www.example.org"
    "#]],
    );
    check(
        "We ask for:\n- time\n- money\nErika Beispiel\nDirector\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |time"
          p1.2 "- |money"
        p2 signature "Erika Beispiel⏎Director"
    "#]],
    );
}

#[test]
fn not_every_short_end_is_a_signature() {
    check(
        "We agree.\n\nNext steps for the Board\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "Next steps for the Board"
    "#]],
    );
    check(
        "We agree.\n\nAnnex A\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "Annex A"
    "#]],
    );
    check(
        "We ask for:\n\nMore Time\nMore Money\n",
        expect![[r#"
        p1 paragraph "We ask for:"
        p2 paragraph "More Time⏎More Money"
    "#]],
    );
    check(
        "We ask for:\n- More Time\n- More Money\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |More Time"
          p1.2 "- |More Money"
    "#]],
    );
    check(
        "We have followed the work on the security of the domain name system for a\n\
         long time. The scope of the paper is wrong, and so is the cost of it. We\nAgree With Nobody\n",
        expect![[r#"
             p1 paragraph "We have followed the work on the sec…We⏎Agree With Nobody"
               p1.1 "We have followed the work on the sec…tem for a⏎long time."
               p1.2 "The scope of the paper is wrong, and so is the cost of it."
               p1.3 "We⏎Agree With Nobody"
         "#]],
    );
    check(
        "We have followed the work on the security of the domain name system for a\n\
         long time, and we welcome the papers\n",
        expect![[r#"
             p1 paragraph "We have followed the work on the sec…e welcome the papers"
         "#]],
    );
    check(
        "A. Person\nDirector\n",
        expect![[r#"
        p1 paragraph "A. Person⏎Director"
    "#]],
    );
    check(
        "We agree.\n\nA. Person\nDirector\n\nWe also agree with this.\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "A. Person⏎Director"
        p3 paragraph "We also agree with this."
    "#]],
    );
    check(
        "We agree.\n\nAnnex A\nOption B\n",
        expect![[r#"
        p1 paragraph "We agree."
        p2 paragraph "Annex A⏎Option B"
    "#]],
    );
    check(
        "One.\n--\n1. Two\n",
        expect![[r#"
        p1 paragraph "One.⏎--"
        p2 paragraph "1. |Two"
    "#]],
    );
    check(
        "The following bodies should be asked before anything else at all is done:\nAlpha Society\n\
         Beta Society\n",
        expect![[r#"
             p1 paragraph "The following bodies should be asked…Society⏎Beta Society"
         "#]],
    );
    check(
        "We have read the papers that have been published, and we note two more things.\n\
         Organisations representing registries nevertheless recommended establishing\nDNS-CERT\n",
        expect![[r#"
             p1 paragraph "We have read the papers that have be…stablishing⏎DNS-CERT"
               p1.1 "We have read the papers that have be…ote two more things."
               p1.2 "Organisations representing registrie…stablishing⏎DNS-CERT"
         "#]],
    );
}
