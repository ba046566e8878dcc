//! Numbered items and numbered paragraphs.

use expect_test::expect;

use super::super::check;

#[test]
fn numbered_clauses_join_a_lead_in() {
    check(
        "We ask for:\n\n1. time;\n\n2. money.\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "1. |time;"
          p1.2 "2. |money."
    "#]],
    );
    check(
        "We ask for:\n1) time\n2) money\n\nWe thank you.\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "1) |time"
          p1.2 "2) |money"
        p2 paragraph "We thank you."
    "#]],
    );
    check(
        "We ask for:\n1° le temps ;\n2° l’argent.\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "1° |le temps ;"
          p1.2 "2° |l’argent."
    "#]],
    );
    check(
        "要求は次のとおりです。\n\n我々の要求：\n1、時間\n2、資金\n",
        expect![[r#"
        p1 paragraph "要求は次のとおりです。"
        p2 list "我々の要求："
          p2.1 "1、|時間"
          p2.2 "2、|資金"
    "#]],
    );
    check(
        "We ask for:\n1. time\n",
        expect![[r#"
        p1 list "We ask for:"
          p1.1 "1. |time"
    "#]],
    );
}

#[test]
fn numbered_paragraphs_are_passages_of_their_own() {
    check(
        "We have these comments:\n\n1. The scope is wrong. It is too narrow.\n\n2. The cost is high.\n",
        expect![[r#"
        p1 paragraph "We have these comments:"
        p2 paragraph "1. |The scope is wrong. It is too narrow."
          p2.1 "1. The scope is wrong."
          p2.2 "It is too narrow."
        p3 paragraph "2. |The cost is high."
    "#]],
    );
    check(
        "We have these comments:\n\n1. The scope is wrong.\n\nIt is too narrow.\n\n2. The cost is high.\n",
        expect![[r#"
        p1 paragraph "We have these comments:"
        p2 paragraph "1. |The scope is wrong."
        p3 paragraph "It is too narrow."
        p4 paragraph "2. |The cost is high."
    "#]],
    );
    check(
        "We have these comments:\n\n1. The scope is wrong:\n- it is narrow\n\n2. The cost is high.\n",
        expect![[r#"
        p1 paragraph "We have these comments:"
        p2 list "1. |The scope is wrong:"
          p2.1 "- |it is narrow"
        p3 paragraph "2. |The cost is high."
    "#]],
    );
    check(
        "1. The scope is wrong.\n2. The cost is high.\n3. The time is short.\n",
        expect![[r#"
        p1 paragraph "1. |The scope is wrong."
        p2 paragraph "2. |The cost is high."
        p3 paragraph "3. |The time is short."
    "#]],
    );
    check(
        "1.1 The scope is wrong. It is narrow.\n\n1.2 The cost is high.\n\n2.5 Mio. Euro are too much.\n",
        expect![[r#"
        p1 paragraph "1.1 |The scope is wrong. It is narrow."
          p1.1 "1.1 The scope is wrong."
          p1.2 "It is narrow."
        p2 paragraph "1.2 |The cost is high."
        p3 paragraph "2.5 Mio. Euro are too much."
    "#]],
    );
    check(
        "A. The scope is wrong.\n\nB. The cost is high.\n\nM. Dupont agrees.\n",
        expect![[r#"
        p1 paragraph "A. |The scope is wrong."
        p2 paragraph "B. |The cost is high."
        p3 paragraph "M. Dupont agrees."
    "#]],
    );
    check(
        "Nous avons trois remarques :\n\n1 - Le champ est trop large. Il faut le réduire.\n\n\
         2 - Le coût est élevé.\n",
        expect![[r#"
             p1 paragraph "Nous avons trois remarques :"
             p2 paragraph "1 - |Le champ est trop large. Il faut le réduire."
               p2.1 "1 - Le champ est trop large."
               p2.2 "Il faut le réduire."
             p3 paragraph "2 - |Le coût est élevé."
         "#]],
    );
    check(
        "We have these comments:\n\n1. The scope is wrong.\n\n2. The cost is high:\n- it is\n",
        expect![[r#"
        p1 paragraph "We have these comments:"
        p2 paragraph "1. |The scope is wrong."
        p3 list "2. |The cost is high:"
          p3.1 "- |it is"
    "#]],
    );
    check(
        "1. The scope is wrong.\n   It is narrow.\n2. The cost is high.\n",
        expect![[r#"
        p1 paragraph "1. |The scope is wrong.⏎   It is narrow."
          p1.1 "1. The scope is wrong."
          p1.2 "It is narrow."
        p2 paragraph "2. |The cost is high."
    "#]],
    );
}
