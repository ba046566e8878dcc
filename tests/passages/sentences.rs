//! Where sentences end.

use expect_test::expect;

use super::super::check;

#[test]
fn stops_end_sentences() {
    check("One. Two! Three? Four.", expect![[r#"
        p1 paragraph "One. Two! Three? Four."
          p1.1 "One."
          p1.2 "Two!"
          p1.3 "Three?"
          p1.4 "Four."
    "#]]);
    check("He left... Then he came. Was it … over? No… Yes.", expect![[r#"
        p1 paragraph "He left... Then he came. Was it … over? No… Yes."
          p1.1 "He left..."
          p1.2 "Then he came."
          p1.3 "Was it … over?"
          p1.4 "No…"
          p1.5 "Yes."
    "#]]);
    check("What?! No!! Yes.", expect![[r#"
        p1 paragraph "What?! No!! Yes."
          p1.1 "What?!"
          p1.2 "No!!"
          p1.3 "Yes."
    "#]]);
    check("He said “no.” She said (yes.) They “agreed”. All.", expect![[r#"
        p1 paragraph "He said “no.” She said (yes.) They “agreed”. All."
          p1.1 "He said “no.”"
          p1.2 "She said (yes.)"
          p1.3 "They “agreed”."
          p1.4 "All."
    "#]]);
    check("One.[3] Two. Three.\nFour.", expect![[r#"
        p1 paragraph "One.[3] Two. Three."
          p1.1 "One.[3]"
          p1.2 "Two."
          p1.3 "Three."
        p2 paragraph "Four."
    "#]]);
}

#[test]
fn a_small_letter_goes_on() {
    check("He asked why? and left! without a word. Then not.", expect![[r#"
        p1 paragraph "He asked why? and left! without a word. Then not."
          p1.1 "He asked why? and left! without a word."
          p1.2 "Then not."
    "#]]);
    check("This is e.g. a test, i.e. nothing. The end.", expect![[r#"
        p1 paragraph "This is e.g. a test, i.e. nothing. The end."
          p1.1 "This is e.g. a test, i.e. nothing."
          p1.2 "The end."
    "#]]);
}

#[test]
fn abbreviations_of_english() {
    check("Mr. Smith and Dr. J. R. Jones of Acme Inc. Boston met. They left.", expect![[r#"
        p1 paragraph "Mr. Smith and Dr. J. R. Jones of Acm…ston met. They left."
          p1.1 "Mr. Smith and Dr. J. R. Jones of Acme Inc. Boston met."
          p1.2 "They left."
    "#]]);
    check("See No. 5, Sec. 3, art. 7 and pp. 3 ff. of Vol. II. No. We will not.", expect![[r#"
        p1 paragraph "See No. 5, Sec. 3, art. 7 and pp. 3 …II. No. We will not."
          p1.1 "See No. 5, Sec. 3, art. 7 and pp. 3 ff. of Vol. II."
          p1.2 "No."
          p1.3 "We will not."
    "#]]);
    check("The U.S. Government and the U.S. We agree. At 5 p.m. They left.", expect![[r#"
        p1 paragraph "The U.S. Government and the U.S. We …At 5 p.m. They left."
          p1.1 "The U.S. Government and the U.S."
          p1.2 "We agree."
          p1.3 "At 5 p.m."
          p1.4 "They left."
    "#]]);
    check("Costs, time, etc. The end. Costs etc. are high.", expect![[r#"
        p1 paragraph "Costs, time, etc. The end. Costs etc. are high."
          p1.1 "Costs, time, etc."
          p1.2 "The end."
          p1.3 "Costs etc. are high."
    "#]]);
    check("State of the art. Next. Smith et al. 2009 said so.", expect![[r#"
        p1 paragraph "State of the art. Next. Smith et al. 2009 said so."
          p1.1 "State of the art."
          p1.2 "Next."
          p1.3 "Smith et al. 2009 said so."
    "#]]);
    check("He chose option B. We chose C. D. Knuth did not. Neither you nor I. We wait.", expect![[r#"
        p1 paragraph "He chose option B. We chose C. D. Kn… you nor I. We wait."
          p1.1 "He chose option B."
          p1.2 "We chose C. D. Knuth did not."
          p1.3 "Neither you nor I."
          p1.4 "We wait."
    "#]]);
}

#[test]
fn abbreviations_of_french() {
    check("M. Dupont et Mme. Durand, cf. art. L. 121 du code, p. ex. Paris, sont d’accord. Ils signent.", expect![[r#"
        p1 paragraph "M. Dupont et Mme. Durand, cf. art. L…accord. Ils signent."
          p1.1 "M. Dupont et Mme. Durand, cf. art. L…aris, sont d’accord."
          p1.2 "Ils signent."
    "#]]);
    check("L’art. 5 dit non. C’est-à-dire rien.", expect![[r#"
        p1 paragraph "L’art. 5 dit non. C’est-à-dire rien."
          p1.1 "L’art. 5 dit non."
          p1.2 "C’est-à-dire rien."
    "#]]);
    check("Est-ce clair ? Oui ! Bien.", expect![[r#"
        p1 paragraph "Est-ce clair ? Oui ! Bien."
          p1.1 "Est-ce clair ?"
          p1.2 "Oui !"
          p1.3 "Bien."
    "#]]);
}

#[test]
fn abbreviations_of_german() {
    check("Das gilt z. B. Für Dr. Müller u. a. Leute bzw. Nr. 5 und Abs. 2. Wir danken.", expect![[r#"
        p1 paragraph "Das gilt z. B. Für Dr. Müller u. a. … Abs. 2. Wir danken."
          p1.1 "Das gilt z. B. Für Dr. Müller u. a. …w. Nr. 5 und Abs. 2."
          p1.2 "Wir danken."
    "#]]);
    check("Am 3. Mai 2010, der 5. Sitzung, im 19. Jahrhundert. Berlin, 12. April 2010. Ende.", expect![[r#"
        p1 paragraph "Am 3. Mai 2010, der 5. Sitzung, im 1…2. April 2010. Ende."
          p1.1 "Am 3. Mai 2010, der 5. Sitzung, im 19. Jahrhundert."
          p1.2 "Berlin, 12. April 2010."
          p1.3 "Ende."
    "#]]);
    check("Im Jahr 2010. Wir danken. Im Abschnitt 3. Wir danken.", expect![[r#"
        p1 paragraph "Im Jahr 2010. Wir danken. Im Abschnitt 3. Wir danken."
          p1.1 "Im Jahr 2010."
          p1.2 "Wir danken."
          p1.3 "Im Abschnitt 3."
          p1.4 "Wir danken."
    "#]]);
}

#[test]
fn abbreviations_of_spanish_portuguese_and_italian() {
    check("El Sr. García y la Sra. López, EE.UU. Unidos, pág. 5, p. ej. Madrid. Gracias.", expect![[r#"
        p1 paragraph "El Sr. García y la Sra. López, EE.UU…ej. Madrid. Gracias."
          p1.1 "El Sr. García y la Sra. López, EE.UU…g. 5, p. ej. Madrid."
          p1.2 "Gracias."
    "#]]);
    check("O Exmo. Sr. Silva disse não. Obrigado.", expect![[r#"
        p1 paragraph "O Exmo. Sr. Silva disse não. Obrigado."
          p1.1 "O Exmo. Sr. Silva disse não."
          p1.2 "Obrigado."
    "#]]);
    check("Il dott. Rossi, ecc. Per noi va bene. Vedi p. es. Roma. ¿Sí? ¡No!", expect![[r#"
        p1 paragraph "Il dott. Rossi, ecc. Per noi va bene… es. Roma. ¿Sí? ¡No!"
          p1.1 "Il dott."
          p1.2 "Rossi, ecc."
          p1.3 "Per noi va bene."
          p1.4 "Vedi p. es. Roma."
          p1.5 "¿Sí?"
          p1.6 "¡No!"
    "#]]);
}

#[test]
fn numbers_versions_and_addresses_are_whole() {
    check("Version 4.2 and v1.0 cost 1.000.000,50 or 3.5. See https://example.org/a.b?c=d.e for it. Or a.person@example.org. End.", expect![[r#"
        p1 paragraph "Version 4.2 and v1.0 cost 1.000.000,…on@example.org. End."
          p1.1 "Version 4.2 and v1.0 cost 1.000.000,50 or 3.5."
          p1.2 "See https://example.org/a.b?c=d.e for it."
          p1.3 "Or a.person@example.org."
          p1.4 "End."
    "#]]);
    check("In 2009. 2010 was better. On 1. 2. it rained.", expect![[r#"
        p1 paragraph "In 2009. 2010 was better. On 1. 2. it rained."
          p1.1 "In 2009."
          p1.2 "2010 was better."
          p1.3 "On 1. 2. it rained."
    "#]]);
}

#[test]
fn an_enumerator_is_no_sentence() {
    check("1. One. Two.", expect![[r#"
        p1 paragraph "1. |One. Two."
          p1.1 "1. One."
          p1.2 "Two."
    "#]]);
    check("IV. One. Two.", expect![[r#"
        p1 paragraph "IV. One. Two."
          p1.1 "IV. One."
          p1.2 "Two."
    "#]]);
    check("First this. 2. Then that. (a) That too. Q3. Why?", expect![[r#"
        p1 paragraph "First this. 2. Then that. (a) That too. Q3. Why?"
          p1.1 "First this."
          p1.2 "2. Then that. (a) That too."
          p1.3 "Q3. Why?"
    "#]]);
}

#[test]
fn scripts_with_stops_of_their_own() {
    check("これは文です。これも文です！本当ですか？はい。", expect![[r#"
        p1 paragraph "これは文です。これも文です！本当ですか？はい。"
          p1.1 "これは文です。"
          p1.2 "これも文です！"
          p1.3 "本当ですか？"
          p1.4 "はい。"
    "#]]);
    check("「はい。」と言った。終わり。", expect![[r#"
        p1 paragraph "「はい。」と言った。終わり。"
          p1.1 "「はい。」と言った。"
          p1.2 "終わり。"
    "#]]);
    check("我们反对。理由如下：费用太高！", expect![[r#"
        p1 paragraph "我们反对。理由如下：费用太高！"
          p1.1 "我们反对。"
          p1.2 "理由如下：费用太高！"
    "#]]);
    check("यह एक वाक्य है। यह दूसरा है।", expect![[r#"
        p1 paragraph "यह एक वाक्य है। यह दूसरा है।"
          p1.1 "यह एक वाक्य है।"
          p1.2 "यह दूसरा है।"
    "#]]);
    check("هل هذا صحيح؟ نعم. شكرا.", expect![[r#"
        p1 paragraph "هل هذا صحيح؟ نعم. شكرا."
          p1.1 "هل هذا صحيح؟"
          p1.2 "نعم."
          p1.3 "شكرا."
    "#]]);
    check("یہ ایک جملہ ہے۔ یہ دوسرا ہے۔", expect![[r#"
        p1 paragraph "یہ ایک جملہ ہے۔ یہ دوسرا ہے۔"
          p1.1 "یہ ایک جملہ ہے۔"
          p1.2 "یہ دوسرا ہے۔"
    "#]]);
    check("你好!我们反对.谢谢", expect![[r#"
        p1 paragraph "你好!我们反对.谢谢"
          p1.1 "你好!"
          p1.2 "我们反对."
          p1.3 "谢谢"
    "#]]);
}

#[test]
fn quoted_mail_breaks_between_its_marks() {
    check("> One. Two\n> three.\n>\n> Four.\n", expect![[r#"
        p1 quote "> One. Two⏎> three.⏎>⏎> Four."
          p1.1 "> One."
          p1.2 "Two⏎> three.⏎>⏎>"
          p1.3 "Four."
    "#]]);
}

#[test]
fn summaries_of_the_corpus() {
    check("It cites Joe St Sauver's comment, and DNS-OARC. The rest is ours.", expect![[r#"
        p1 paragraph "It cites Joe St Sauver's comment, an…C. The rest is ours."
          p1.1 "It cites Joe St Sauver's comment, and DNS-OARC."
          p1.2 "The rest is ours."
    "#]]);
    check("Politics at worst. It is better to wait.", expect![[r#"
        p1 paragraph "Politics at worst. It is better to wait."
          p1.1 "Politics at worst."
          p1.2 "It is better to wait."
    "#]]);
}
