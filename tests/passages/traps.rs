//! What looks like an item and is none.

use expect_test::expect;

use super::super::check;

#[test]
fn what_looks_like_an_item_and_is_none() {
    check(
        "12. April 2010\n\nWir danken.\n",
        expect![[r#"
        p1 paragraph "12. April 2010"
        p2 paragraph "Wir danken."
    "#]],
    );
    check(
        "-5 % is too much.\n\n+33 1 23 45 67 89\n",
        expect![[r#"
        p1 paragraph "-5 % is too much."
        p2 paragraph "+33 1 23 45 67 89"
    "#]],
    );
    check(
        "o bien no.\n\ni.e. nothing.\n",
        expect![[r#"
        p1 paragraph "o bien no."
        p2 paragraph "i.e. nothing."
    "#]],
    );
    check(
        "J. Smith wrote this.\n\n(see above) it is wrong.\n\n(2010) was the year.\n",
        expect![[r#"
        p1 paragraph "J. Smith wrote this."
        p2 paragraph "(see above) it is wrong."
        p3 paragraph "(2010) was the year."
    "#]],
    );
    check(
        "10.30 Uhr ist zu früh.\n\n1.5 million is too much.\n",
        expect![[r#"
        p1 paragraph "10.30 Uhr ist zu früh."
        p2 paragraph "1.5 million is too much."
    "#]],
    );
    check(
        "*Note* that this is wrong.\n\n--verbose is an option.\n",
        expect![[r#"
        p1 paragraph "*Note* that this is wrong."
        p2 paragraph "--verbose is an option."
    "#]],
    );
    check(
        "The proposal asks for a new body - which would cost a good deal of money\n\
         - and for a new fund - which would cost even more, as nobody will deny,\n\
         so that we are against it.\n",
        expect![[r#"
             p1 paragraph "The proposal asks for a new body - w…t we are against it."
         "#]],
    );
    check(
        "We oppose\n> 50 %.\n",
        expect![[r#"
        p1 paragraph "We oppose"
        p2 paragraph "> 50 %."
    "#]],
    );
    check(
        "Es ist so. »Nein«, hieß es. Danke.",
        expect![[r#"
        p1 paragraph "Es ist so. »Nein«, hieß es. Danke."
          p1.1 "Es ist so."
          p1.2 "»Nein«, hieß es."
          p1.3 "Danke."
    "#]],
    );
}

#[test]
fn numbers_at_the_start_of_a_wrapped_line_are_text() {
    check(
        "We have followed the work on this since the first meeting that was held in\n\
         2010. We think that it is time to stop.\n",
        expect![[r#"
             p1 paragraph "We have followed the work on this si… it is time to stop."
               p1.1 "We have followed the work on this si…at was held in⏎2010."
               p1.2 "We think that it is time to stop."
         "#]],
    );
    check(
        "We have followed the work on this since the first meeting, held on the day\n\
         12. We think that it is time to stop.\n",
        expect![[r#"
             p1 paragraph "We have followed the work on this si… it is time to stop."
               p1.1 "We have followed the work on this si… held on the day⏎12."
               p1.2 "We think that it is time to stop."
         "#]],
    );
    check(
        "The Board should read again what it decided in the resolution of section\n\
         1. We think that it did not.\n",
        expect![[r#"
             p1 paragraph "The Board should read again what it …ink that it did not."
               p1.1 "The Board should read again what it …lution of section⏎1."
               p1.2 "We think that it did not."
         "#]],
    );
    check(
        "1. The Board should read again what it decided at the time in sections 1 and\n\
         2. We think that it did not.\n",
        expect![[r#"
             p1 paragraph "1. |The Board should read again what…ink that it did not."
               p1.1 "1. The Board should read again what …in sections 1 and⏎2."
               p1.2 "We think that it did not."
         "#]],
    );
    check(
        "This was decided at the meeting of 2009, and again at that of the following\n\
         year, on 3. Mai 2010 in Berlin.\n",
        expect![[r#"
             p1 paragraph "This was decided at the meeting of 2… Mai 2010 in Berlin."
         "#]],
    );
    check(
        "The case is made in the annexes to the paper, and in particular in points\n\
         (a) and (b), which we have read.\n",
        expect![[r#"
             p1 paragraph "The case is made in the annexes to t… which we have read."
         "#]],
    );
}

#[test]
fn hyphens_at_the_start_of_a_wrapped_line_are_text() {
    check(
        "The cost of the new body, which nobody has seen in any of the papers so far\n\
         - and it will be high - should be published.\n",
        expect![[r#"
             p1 paragraph "The cost of the new body, which nobo…should be published."
         "#]],
    );
    check(
        "DNS-OARC is a well-known body - it has members - and should be asked first.\n",
        expect![[r#"
        p1 paragraph "DNS-OARC is a well-known body - it h…ould be asked first."
    "#]],
    );
    check(
        "The share of names that are signed in the zones that we have looked at is\n> 50 %, which is good.\n",
        expect![[r#"
        p1 paragraph "The share of names that are signed i…50 %, which is good."
    "#]],
    );
}
