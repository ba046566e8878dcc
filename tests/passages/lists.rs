//! Lists: their lead-ins, their items, and what is none.

use expect_test::expect;

use super::super::check;

#[test]
fn bullets_join_a_lead_in_that_ends_with_a_colon() {
    check("We ask for:\n\n· time;\n\n· money.\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "· |time;"
          p1.2 "· |money."
    "#]]);
    check("We ask for:\n- time\n- money\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |time"
          p1.2 "- |money"
    "#]]);
    check("We ask for :\n\t•\ttime\n\t•\tmoney\n\nWe thank you.\n", expect![[r#"
        p1 list "We ask for :"
          p1.1 "•	|time"
          p1.2 "•	|money"
        p2 paragraph "We thank you."
    "#]]);
    check("We ask for:\n– time,\n– money.\nWe thank you for that.\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "– |time,"
          p1.2 "– |money."
        p2 paragraph "We thank you for that."
    "#]]);
    check("We ask for:\n\n(a) time;\n(b) money; and\n(c) a vote.\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "(a) |time;"
          p1.2 "(b) |money; and"
          p1.3 "(c) |a vote."
    "#]]);
    check("We ask for:\n i) time\n ii) money\n iii) a vote\n iv) peace\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "i) |time"
          p1.2 "ii) |money"
          p1.3 "iii) |a vote"
          p1.4 "iv) |peace"
    "#]]);
    check("We ask for:\no   time\no   money\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "o   |time"
          p1.2 "o   |money"
    "#]]);
    check("We ask for:\no time\no money\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "o |time"
          p1.2 "o |money"
    "#]]);
    check("We ask for:\n\u{f0b7} time\n\u{f0b7} money\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 " |time"
          p1.2 " |money"
    "#]]);
    check("We ask for:\n•\ntime\n\n•\n\nmoney\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "•⏎|time"
          p1.2 "•⏎⏎|money"
    "#]]);
    check("We ask for:\n-time\n-money\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "-|time"
          p1.2 "-|money"
    "#]]);
    check("Wir wünschen:\r\n* Zeit\r\n* Geld\r\n\r\nDanke sehr.\r\n", expect![[r#"
        p1 list "Wir wünschen:"
          p1.1 "* |Zeit"
          p1.2 "* |Geld"
        p2 paragraph "Danke sehr."
    "#]]);
}

#[test]
fn bullets_without_a_lead_in_are_a_list_of_their_own() {
    check("We have two wishes.\n\n- time\n- money\n\nWe thank you.\n", expect![[r#"
        p1 paragraph "We have two wishes."
        p2 list ""
          p2.1 "- |time"
          p2.2 "- |money"
        p3 paragraph "We thank you."
    "#]]);
    check("• time\n• money\n", expect![[r#"
        p1 list ""
          p1.1 "• |time"
          p1.2 "• |money"
    "#]]);
    check("Recommendations\n\n• time\n• money\n", expect![[r#"
        p1 heading "Recommendations"
        p2 list ""
          p2.1 "• |time"
          p2.2 "• |money"
    "#]]);
    check("- time\n", expect![[r#"
        p1 list ""
          p1.1 "- |time"
    "#]]);
}

#[test]
fn a_lead_in_may_break_off_when_the_items_follow_at_once() {
    check("We ask ICANN to\n- wait\n- publish the cost\n", expect![[r#"
        p1 list "We ask ICANN to"
          p1.1 "- |wait"
          p1.2 "- |publish the cost"
    "#]]);
    check("1. The scope is wrong.\n   - It is narrow.\n   - It is vague.\n2. The cost is high.\n", expect![[r#"
        p1 list "1. |The scope is wrong."
          p1.1 "- |It is narrow."
          p1.2 "- |It is vague."
        p2 paragraph "2. |The cost is high."
    "#]]);
}

#[test]
fn items_keep_their_wrapped_and_indented_lines() {
    check("We ask for:\n- time, because this is a matter that needs a good deal of thought by many\n  people. They are busy;\n- money.\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |time, because this is a matter that …ople. They are busy;"
          p1.2 "- |money."
    "#]]);
    check("We ask for:\n\n- time.\n\n  They are busy.\n\n- money.\n\nWe thank you.\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |time.⏎⏎  They are busy."
          p1.2 "- |money."
        p2 paragraph "We thank you."
    "#]]);
    check("We ask for:\n- time, because this is a matter that needs a good deal of thought by many\nwho are busy, and\n- money.\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "- |time, because this is a matter that …ny⏎who are busy, and"
          p1.2 "- |money."
    "#]]);
    check("We ask for:\n• time\n   o  in spring\n   o  in autumn\n• money\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "• |time"
          p1.2 "o  |in spring"
          p1.3 "o  |in autumn"
          p1.4 "• |money"
    "#]]);
}

#[test]
fn numbered_clauses_join_a_lead_in() {
    check("We ask for:\n\n1. time;\n\n2. money.\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "1. |time;"
          p1.2 "2. |money."
    "#]]);
    check("We ask for:\n1) time\n2) money\n\nWe thank you.\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "1) |time"
          p1.2 "2) |money"
        p2 paragraph "We thank you."
    "#]]);
    check("We ask for:\n1° le temps ;\n2° l’argent.\n", expect![[r#"
        p1 list "We ask for:"
          p1.1 "1° |le temps ;"
          p1.2 "2° |l’argent."
    "#]]);
    check("要求は次のとおりです。\n\n我々の要求：\n1、時間\n2、資金\n", expect![[r#"
        p1 paragraph "要求は次のとおりです。"
        p2 list "我々の要求："
          p2.1 "1、|時間"
          p2.2 "2、|資金"
    "#]]);
}

#[test]
fn numbered_paragraphs_are_passages_of_their_own() {
    check("We have these comments:\n\n1. The scope is wrong. It is too narrow.\n\n2. The cost is high.\n", expect![[r#"
        p1 paragraph "We have these comments:"
        p2 paragraph "1. |The scope is wrong. It is too narrow."
          p2.1 "1. The scope is wrong."
          p2.2 "It is too narrow."
        p3 paragraph "2. |The cost is high."
    "#]]);
    check("We have these comments:\n\n1. The scope is wrong.\n\nIt is too narrow.\n\n2. The cost is high.\n", expect![[r#"
        p1 paragraph "We have these comments:"
        p2 paragraph "1. |The scope is wrong."
        p3 paragraph "It is too narrow."
        p4 paragraph "2. |The cost is high."
    "#]]);
    check("We have these comments:\n\n1. The scope is wrong:\n- it is narrow\n\n2. The cost is high.\n", expect![[r#"
        p1 paragraph "We have these comments:"
        p2 list "1. |The scope is wrong:"
          p2.1 "- |it is narrow"
        p3 paragraph "2. |The cost is high."
    "#]]);
    check("1. The scope is wrong.\n2. The cost is high.\n3. The time is short.\n", expect![[r#"
        p1 paragraph "1. |The scope is wrong."
        p2 paragraph "2. |The cost is high."
        p3 paragraph "3. |The time is short."
    "#]]);
    check("1.1 The scope is wrong. It is narrow.\n\n1.2 The cost is high.\n\n2.5 Mio. Euro are too much.\n", expect![[r#"
        p1 paragraph "1.1 |The scope is wrong. It is narrow."
          p1.1 "1.1 The scope is wrong."
          p1.2 "It is narrow."
        p2 paragraph "1.2 |The cost is high."
        p3 paragraph "2.5 Mio. Euro are too much."
          p3.1 "2.5 Mio."
          p3.2 "Euro are too much."
    "#]]);
    check("A. The scope is wrong.\n\nB. The cost is high.\n\nM. Dupont agrees.\n", expect![[r#"
        p1 paragraph "A. |The scope is wrong."
        p2 paragraph "B. |The cost is high."
        p3 paragraph "M. Dupont agrees."
    "#]]);
    check("Nous avons trois remarques :\n\n1 - Le champ est trop large. Il faut le réduire.\n\n2 - Le coût est élevé.\n", expect![[r#"
        p1 paragraph "Nous avons trois remarques :"
        p2 paragraph "1 - |Le champ est trop large. Il faut le réduire."
          p2.1 "1 - Le champ est trop large."
          p2.2 "Il faut le réduire."
        p3 paragraph "2 - |Le coût est élevé."
    "#]]);
}

#[test]
fn what_looks_like_an_item_and_is_none() {
    check("12. April 2010\n\nWir danken.\n", expect![[r#"
        p1 paragraph "12. April 2010"
        p2 paragraph "Wir danken."
    "#]]);
    check("-5 % is too much.\n\n+33 1 23 45 67 89\n", expect![[r#"
        p1 paragraph "-5 % is too much."
        p2 paragraph "+33 1 23 45 67 89"
    "#]]);
    check("o bien no.\n\ni.e. nothing.\n", expect![[r#"
        p1 paragraph "o bien no."
        p2 paragraph "i.e. nothing."
    "#]]);
    check("J. Smith wrote this.\n\n(see above) it is wrong.\n\n(2010) was the year.\n", expect![[r#"
        p1 paragraph "J. Smith wrote this."
        p2 paragraph "(see above) it is wrong."
        p3 paragraph "(2010) was the year."
    "#]]);
    check("10.30 Uhr ist zu früh.\n\n1.5 million is too much.\n", expect![[r#"
        p1 paragraph "10.30 Uhr ist zu früh."
        p2 paragraph "1.5 million is too much."
    "#]]);
    check("*Note* that this is wrong.\n\n--verbose is an option.\n", expect![[r#"
        p1 paragraph "*Note* that this is wrong."
        p2 paragraph "--verbose is an option."
    "#]]);
}
