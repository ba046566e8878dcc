//! Lists with bullets: their lead-ins and their items.

use expect_test::expect;

use super::super::check;

#[test]
fn bullets_join_a_lead_in_that_ends_with_a_colon() {
    check(
        "We ask for:\n\n· time;\n\n· money.\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "· |time;"
          p1.2 "· |money."
    "#]],
    );
    check(
        "We ask for:\n- time\n- money\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |time"
          p1.2 "- |money"
    "#]],
    );
    check(
        "We ask for :\n\t•\ttime\n\t•\tmoney\n\nWe thank you.\n",
        expect![[r#"
        p1 list "We ask for :"
          p1.1 "•⇥|time"
          p1.2 "•⇥|money"
        p2 paragraph "We thank you."
    "#]],
    );
    check(
        "We ask for:\n– time,\n– money.\nWe thank you for that.\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "– |time,"
          p1.2 "– |money."
        p2 paragraph "We thank you for that."
    "#]],
    );
    check(
        "We ask for:\n\n(a) time;\n(b) money; and\n(c) a vote.\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "(a) |time;"
          p1.2 "(b) |money; and"
          p1.3 "(c) |a vote."
    "#]],
    );
    check(
        "We ask for:\n i) time\n ii) money\n iii) a vote\n iv) peace\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "i) |time"
          p1.2 "ii) |money"
          p1.3 "iii) |a vote"
          p1.4 "iv) |peace"
    "#]],
    );
}

#[test]
fn bullets_come_in_many_forms() {
    check(
        "We ask for:\no   time\no   money\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "o   |time"
          p1.2 "o   |money"
    "#]],
    );
    check(
        "We ask for:\no time\no money\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "o |time"
          p1.2 "o |money"
    "#]],
    );
    check(
        "We ask for:\n\u{f0b7} time\n\u{f0b7} money\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 " |time"
          p1.2 " |money"
    "#]],
    );
    check(
        "We ask for:\n•\ntime\n\n•\n\nmoney\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "•⏎|time"
          p1.2 "•⏎⏎|money"
    "#]],
    );
    check(
        "We ask for:\n-time\n-money\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "-|time"
          p1.2 "-|money"
    "#]],
    );
    check(
        "Wir wünschen:\r\n* Zeit\r\n* Geld\r\n\r\nDanke sehr.\r\n",
        expect![[r#"
        p1 list "Wir wünschen:"
          p1.1 "* |Zeit"
          p1.2 "* |Geld"
        p2 paragraph "Danke sehr."
    "#]],
    );
    check(
        "We ask.\n-time\n-money\n",
        expect![[r#"
        p1 paragraph "We ask."
        p2 list ""
          p2.1 "-|time"
          p2.2 "-|money"
    "#]],
    );
}

#[test]
fn bullets_without_a_lead_in_are_a_list_of_their_own() {
    check(
        "We have two wishes.\n\n- time\n- money\n\nWe thank you.\n",
        expect![[r#"
        p1 paragraph "We have two wishes."
        p2 list ""
          p2.1 "- |time"
          p2.2 "- |money"
        p3 paragraph "We thank you."
    "#]],
    );
    check(
        "• time\n• money\n",
        expect![[r#"
        p1 list ""
          p1.1 "• |time"
          p1.2 "• |money"
    "#]],
    );
    check(
        "Recommendations\n\n• time\n• money\n",
        expect![[r#"
        p1 heading "Recommendations"
        p2 list ""
          p2.1 "• |time"
          p2.2 "• |money"
    "#]],
    );
    check(
        "- time\n",
        expect![[r#"
        p1 list ""
          p1.1 "- |time"
    "#]],
    );
    check(
        "(b) Yes, we agree.\n\n(c) No.\n",
        expect![[r#"
        p1 list ""
          p1.1 "(b) |Yes, we agree."
          p1.2 "(c) |No."
    "#]],
    );
    check(
        "We ask for:\n\n> time\n\n- money\n",
        expect![[r#"
        p1 paragraph "We ask for:"
        p2 quote "> time"
        p3 list ""
          p3.1 "- |money"
    "#]],
    );
}

#[test]
fn a_lead_in_may_break_off_when_the_items_follow_at_once() {
    check(
        "We ask ICANN to\n- wait\n- publish the cost\n",
        expect![[r#"
        p1 list "We ask ICANN to"
          p1.1 "- |wait"
          p1.2 "- |publish the cost"
    "#]],
    );
    check(
        "1. The scope is wrong.\n   - It is narrow.\n   - It is vague.\n2. The cost is high.\n",
        expect![[r#"
        p1 list "1. |The scope is wrong."
          p1.1 "- |It is narrow."
          p1.2 "- |It is vague."
        p2 paragraph "2. |The cost is high."
    "#]],
    );
}

#[test]
fn items_keep_their_wrapped_and_indented_lines() {
    check(
        "We ask for:\n- time, because this is a matter that needs a good deal of thought by many\n\
         \u{20} people. They are busy;\n- money.\n",
        expect![[r#"
             p1 list "We ask for:"
               p1.1 "- |time, because this is a matter th…ople. They are busy;"
               p1.2 "- |money."
         "#]],
    );
    check(
        "We ask for:\n\n- time.\n\n  They are busy.\n\n- money.\n\nWe thank you.\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |time.⏎⏎  They are busy."
          p1.2 "- |money."
        p2 paragraph "We thank you."
    "#]],
    );
    check(
        "We ask for:\n- time, because this is a matter that needs a good deal of thought by many\n\
         who are busy, and\n- money.\n",
        expect![[r#"
             p1 list "We ask for:"
               p1.1 "- |time, because this is a matter th…ny⏎who are busy, and"
               p1.2 "- |money."
         "#]],
    );
    check(
        "We ask for:\n• time\n   o  in spring\n   o  in autumn\n• money\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "• |time"
          p1.2 "o  |in spring"
          p1.3 "o  |in autumn"
          p1.4 "• |money"
    "#]],
    );
    check(
        "1.\tRevenues go to the general fund and not to the communities. A recent programme in \n\
         Some County earned a lot. \n2.\tThere is no sharing.\n",
        expect![[r#"
             p1 paragraph "1.⇥|Revenues go to the general fund …County earned a lot."
               p1.1 "1.⇥Revenues go to the general fund a… to the communities."
               p1.2 "A recent programme in ⏎Some County earned a lot."
             p2 paragraph "2.⇥|There is no sharing."
         "#]],
    );
    check(
        "We ask for:\n- time\n- money\nConclusion\nWe thank you.\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |time"
          p1.2 "- |money"
        p2 heading "Conclusion"
        p3 paragraph "We thank you."
    "#]],
    );
    check(
        "1.\nThe scope is wrong.\n\n2.\n\nThe cost is high.\n",
        expect![[r#"
        p1 paragraph "1.⏎|The scope is wrong."
        p2 paragraph "2.⏎⏎|The cost is high."
    "#]],
    );
    check(
        "We ask for:\n- time. They are busy.\n  So are we.\n- money.\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |time. They are busy.⏎  So are we."
          p1.2 "- |money."
    "#]],
    );
}
