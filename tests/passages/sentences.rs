//! Where sentences end.

use expect_test::expect;

use super::super::check;

#[test]
fn stops_end_sentences() {
    check(
        "One. Two! Three? Four.",
        expect![[r#"
        p1 paragraph "One. Two! Three? Four."
          p1.1 "One."
          p1.2 "Two!"
          p1.3 "Three?"
          p1.4 "Four."
    "#]],
    );
    check(
        "He left... Then he came. Was it … over? No… Yes.",
        expect![[r#"
        p1 paragraph "He left... Then he came. Was it … over? No… Yes."
          p1.1 "He left..."
          p1.2 "Then he came."
          p1.3 "Was it … over?"
          p1.4 "No…"
          p1.5 "Yes."
    "#]],
    );
    check(
        "What?! No!! Yes.",
        expect![[r#"
        p1 paragraph "What?! No!! Yes."
          p1.1 "What?!"
          p1.2 "No!!"
          p1.3 "Yes."
    "#]],
    );
    check(
        "He said “no.” She said (yes.) They “agreed”. All.",
        expect![[r#"
        p1 paragraph "He said “no.” She said (yes.) They “agreed”. All."
          p1.1 "He said “no.”"
          p1.2 "She said (yes.)"
          p1.3 "They “agreed”."
          p1.4 "All."
    "#]],
    );
    check(
        "One.[3] Two. Three.\nFour.",
        expect![[r#"
        p1 paragraph "One.[3] Two. Three."
          p1.1 "One.[3]"
          p1.2 "Two."
          p1.3 "Three."
        p2 paragraph "Four."
    "#]],
    );
    check(
        "« Oui. » Il a dit « non ! » Puis rien.",
        expect![[r#"
        p1 paragraph "« Oui. » Il a dit « non ! » Puis rien."
          p1.1 "« Oui. »"
          p1.2 "Il a dit « non ! »"
          p1.3 "Puis rien."
    "#]],
    );
    check(
        "It ended (badly). (It began well.) “Yes?” Fine!) So.",
        expect![[r#"
        p1 paragraph "It ended (badly). (It began well.) “Yes?” Fine!) So."
          p1.1 "It ended (badly)."
          p1.2 "(It began well.)"
          p1.3 "“Yes?”"
          p1.4 "Fine!)"
          p1.5 "So."
    "#]],
    );
    check(
        "No space.Here it goes on. Then it ends .",
        expect![[r#"
        p1 paragraph "No space.Here it goes on. Then it ends ."
          p1.1 "No space.Here it goes on."
          p1.2 "Then it ends ."
    "#]],
    );
    check(
        "Why? 10 reasons. 4 of them follow.",
        expect![[r#"
        p1 paragraph "Why? 10 reasons. 4 of them follow."
          p1.1 "Why?"
          p1.2 "10 reasons."
          p1.3 "4 of them follow."
    "#]],
    );
    check(
        "We vote no! 5 of us do.",
        expect![[r#"
        p1 paragraph "We vote no! 5 of us do."
          p1.1 "We vote no!"
          p1.2 "5 of us do."
    "#]],
    );
}

#[test]
fn a_small_letter_goes_on() {
    check(
        "He asked why? and left! without a word. Then not.",
        expect![[r#"
        p1 paragraph "He asked why? and left! without a word. Then not."
          p1.1 "He asked why? and left! without a word."
          p1.2 "Then not."
    "#]],
    );
    check(
        "This is e.g. a test, i.e. nothing. The end.",
        expect![[r#"
        p1 paragraph "This is e.g. a test, i.e. nothing. The end."
          p1.1 "This is e.g. a test, i.e. nothing."
          p1.2 "The end."
    "#]],
    );
}

#[test]
fn numbers_versions_and_addresses_are_whole() {
    check(
        "Version 4.2 and v1.0 cost 1.000.000,50 or 3.5. See https://example.org/a.b?c=d.e for it. Or \
         a.person@example.org. End.",
        expect![[r#"
             p1 paragraph "Version 4.2 and v1.0 cost 1.000.000,…on@example.org. End."
               p1.1 "Version 4.2 and v1.0 cost 1.000.000,50 or 3.5."
               p1.2 "See https://example.org/a.b?c=d.e for it."
               p1.3 "Or a.person@example.org."
               p1.4 "End."
         "#]],
    );
    check(
        "In 2009. 2010 was better. On 1. 2. it rained.",
        expect![[r#"
        p1 paragraph "In 2009. 2010 was better. On 1. 2. it rained."
          p1.1 "In 2009."
          p1.2 "2010 was better."
          p1.3 "On 1. 2. it rained."
    "#]],
    );
}

#[test]
fn an_enumerator_is_no_sentence() {
    check(
        "1. One. Two.",
        expect![[r#"
        p1 paragraph "1. |One. Two."
          p1.1 "1. One."
          p1.2 "Two."
    "#]],
    );
    check(
        "IV. One. Two.",
        expect![[r#"
        p1 paragraph "IV. One. Two."
          p1.1 "IV. One."
          p1.2 "Two."
    "#]],
    );
    check(
        "First this. 2. Then that. (a) That too. Q3. Why?",
        expect![[r#"
        p1 paragraph "First this. 2. Then that. (a) That too. Q3. Why?"
          p1.1 "First this."
          p1.2 "2. Then that. (a) That too."
          p1.3 "Q3. Why?"
    "#]],
    );
}

#[test]
fn scripts_with_stops_of_their_own() {
    check(
        "これは文です。これも文です！本当ですか？はい。",
        expect![[r#"
        p1 paragraph "これは文です。これも文です！本当ですか？はい。"
          p1.1 "これは文です。"
          p1.2 "これも文です！"
          p1.3 "本当ですか？"
          p1.4 "はい。"
    "#]],
    );
    check(
        "「はい。」と言った。終わり。",
        expect![[r#"
        p1 paragraph "「はい。」と言った。終わり。"
          p1.1 "「はい。」と言った。"
          p1.2 "終わり。"
    "#]],
    );
    check(
        "我们反对。理由如下：费用太高！",
        expect![[r#"
        p1 paragraph "我们反对。理由如下：费用太高！"
          p1.1 "我们反对。"
          p1.2 "理由如下：费用太高！"
    "#]],
    );
    check(
        "यह एक वाक्य है। यह दूसरा है।",
        expect![[r#"
        p1 paragraph "यह एक वाक्य है। यह दूसरा है।"
          p1.1 "यह एक वाक्य है।"
          p1.2 "यह दूसरा है।"
    "#]],
    );
    check(
        "هل هذا صحيح؟ نعم. شكرا.",
        expect![[r#"
        p1 paragraph "هل هذا صحيح؟ نعم. شكرا."
          p1.1 "هل هذا صحيح؟"
          p1.2 "نعم."
          p1.3 "شكرا."
    "#]],
    );
    check(
        "یہ ایک جملہ ہے۔ یہ دوسرا ہے۔",
        expect![[r#"
        p1 paragraph "یہ ایک جملہ ہے۔ یہ دوسرا ہے۔"
          p1.1 "یہ ایک جملہ ہے۔"
          p1.2 "یہ دوسرا ہے۔"
    "#]],
    );
    check(
        "你好!我们反对.谢谢",
        expect![[r#"
        p1 paragraph "你好!我们反对.谢谢"
          p1.1 "你好!"
          p1.2 "我们反对."
          p1.3 "谢谢"
    "#]],
    );
}

#[test]
fn quoted_mail_breaks_between_its_marks() {
    check(
        "> One. Two\n> three.\n>\n> Four.\n",
        expect![[r#"
        p1 quote "> One. Two⏎> three.⏎>⏎> Four."
          p1.1 "> One."
          p1.2 "Two⏎> three.⏎>"
          p1.3 "> Four."
    "#]],
    );
    check(
        "> 1. One. Two.\n",
        expect![[r#"
        p1 quote "> 1. One. Two."
          p1.1 "> 1. One."
          p1.2 "Two."
    "#]],
    );
}

#[test]
fn summaries_of_the_corpus() {
    check(
        "It cites Joe St Sauver's comment, and DNS-OARC. The rest is ours.",
        expect![[r#"
        p1 paragraph "It cites Joe St Sauver's comment, an…C. The rest is ours."
          p1.1 "It cites Joe St Sauver's comment, and DNS-OARC."
          p1.2 "The rest is ours."
    "#]],
    );
    check(
        "Politics at worst. It is better to wait.",
        expect![[r#"
        p1 paragraph "Politics at worst. It is better to wait."
          p1.1 "Politics at worst."
          p1.2 "It is better to wait."
    "#]],
    );
}
