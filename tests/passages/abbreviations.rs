//! Full stops that end no sentence.

use expect_test::expect;

use super::super::check;

#[test]
fn abbreviations_of_english() {
    check(
        "Mr. Smith and Dr. J. R. Jones of Acme Inc. Boston met. They left.",
        expect![[r#"
        p1 paragraph "Mr. Smith and Dr. J. R. Jones of Acm…ston met. They left."
          p1.1 "Mr. Smith and Dr. J. R. Jones of Acme Inc. Boston met."
          p1.2 "They left."
    "#]],
    );
    check(
        "See No. 5, Sec. 3, art. 7 and pp. 3 ff. of Vol. II. No. We will not.",
        expect![[r#"
        p1 paragraph "See No. 5, Sec. 3, art. 7 and pp. 3 …II. No. We will not."
          p1.1 "See No. 5, Sec. 3, art. 7 and pp. 3 ff. of Vol. II."
          p1.2 "No."
          p1.3 "We will not."
    "#]],
    );
    check(
        "The U.S. Government and the U.S. We agree. At 5 p.m. They left.",
        expect![[r#"
        p1 paragraph "The U.S. Government and the U.S. We …At 5 p.m. They left."
          p1.1 "The U.S. Government and the U.S."
          p1.2 "We agree."
          p1.3 "At 5 p.m."
          p1.4 "They left."
    "#]],
    );
    check(
        "Costs, time, etc. The end. Costs etc. are high.",
        expect![[r#"
        p1 paragraph "Costs, time, etc. The end. Costs etc. are high."
          p1.1 "Costs, time, etc."
          p1.2 "The end."
          p1.3 "Costs etc. are high."
    "#]],
    );
    check(
        "State of the art. Next. Smith et al. 2009 said so.",
        expect![[r#"
        p1 paragraph "State of the art. Next. Smith et al. 2009 said so."
          p1.1 "State of the art."
          p1.2 "Next."
          p1.3 "Smith et al. 2009 said so."
    "#]],
    );
    check(
        "He chose option B. We chose C. D. Knuth did not. Neither you nor I. We wait.",
        expect![[r#"
        p1 paragraph "He chose option B. We chose C. D. Kn… you nor I. We wait."
          p1.1 "He chose option B."
          p1.2 "We chose C. D. Knuth did not."
          p1.3 "Neither you nor I."
          p1.4 "We wait."
    "#]],
    );
    check(
        "Meet J.-P. Dupont, Ph.D. at 10.30 a.m. in Washington, D.C. or in St. Gallen. Done.",
        expect![[r#"
        p1 paragraph "Meet J.-P. Dupont, Ph.D. at 10.30 a.…in St. Gallen. Done."
          p1.1 "Meet J.-P. Dupont, Ph.D. at 10.30 a.…C. or in St. Gallen."
          p1.2 "Done."
    "#]],
    );
    check(
        "See Smith v. Jones, approx. p. 5, vs. App. 3, U.S.-based, e.g. The Hague. P.S. We agree.",
        expect![[r#"
        p1 paragraph "See Smith v. Jones, approx. p. 5, vs…ague. P.S. We agree."
          p1.1 "See Smith v. Jones, approx. p. 5, vs…sed, e.g. The Hague."
          p1.2 "P.S. We agree."
    "#]],
    );
    check(
        "It is in Sec. IV of Vol. 2 (Jan. 2010 ed. 3). In Jan. We met.",
        expect![[r#"
        p1 paragraph "It is in Sec. IV of Vol. 2 (Jan. 201… 3). In Jan. We met."
          p1.1 "It is in Sec. IV of Vol. 2 (Jan. 2010 ed. 3)."
          p1.2 "In Jan."
          p1.3 "We met."
    "#]],
    );
    check(
        "MR. SMITH AGREES. SO DO WE. NO. 5 IS WRONG. SEE CA. NOW.",
        expect![[r#"
        p1 paragraph "MR. SMITH AGREES. SO DO WE. NO. 5 IS WRONG. SEE CA. NOW."
          p1.1 "MR. SMITH AGREES."
          p1.2 "SO DO WE."
          p1.3 "NO. 5 IS WRONG."
          p1.4 "SEE CA."
          p1.5 "NOW."
    "#]],
    );
    check(
        "Call your rep. We did.",
        expect![[r#"
        p1 paragraph "Call your rep. We did."
          p1.1 "Call your rep."
          p1.2 "We did."
    "#]],
    );
}

#[test]
fn abbreviations_of_french() {
    check(
        "M. Dupont et Mme. Durand, cf. art. L. 121 du code, p. ex. Paris, sont d’accord. Ils signent.",
        expect![[r#"
        p1 paragraph "M. Dupont et Mme. Durand, cf. art. L…accord. Ils signent."
          p1.1 "M. Dupont et Mme. Durand, cf. art. L…aris, sont d’accord."
          p1.2 "Ils signent."
    "#]],
    );
    check(
        "L’art. 5 dit non. C’est-à-dire rien.",
        expect![[r#"
        p1 paragraph "L’art. 5 dit non. C’est-à-dire rien."
          p1.1 "L’art. 5 dit non."
          p1.2 "C’est-à-dire rien."
    "#]],
    );
    check(
        "Est-ce clair ? Oui ! Bien.",
        expect![[r#"
        p1 paragraph "Est-ce clair ? Oui ! Bien."
          p1.1 "Est-ce clair ?"
          p1.2 "Oui !"
          p1.3 "Bien."
    "#]],
    );
}

#[test]
fn abbreviations_of_german() {
    check(
        "Das gilt z. B. Für Dr. Müller u. a. Leute bzw. Nr. 5 und Abs. 2. Wir danken.",
        expect![[r#"
        p1 paragraph "Das gilt z. B. Für Dr. Müller u. a. … Abs. 2. Wir danken."
          p1.1 "Das gilt z. B. Für Dr. Müller u. a. …w. Nr. 5 und Abs. 2."
          p1.2 "Wir danken."
    "#]],
    );
    check(
        "Am 3. Mai 2010, der 5. Sitzung, im 19. Jahrhundert. Berlin, 12. April 2010. Ende.",
        expect![[r#"
        p1 paragraph "Am 3. Mai 2010, der 5. Sitzung, im 1…2. April 2010. Ende."
          p1.1 "Am 3. Mai 2010, der 5. Sitzung, im 19. Jahrhundert."
          p1.2 "Berlin, 12. April 2010."
          p1.3 "Ende."
    "#]],
    );
    check(
        "Im Jahr 2010. Wir danken. Im Abschnitt 3. Wir danken.",
        expect![[r#"
        p1 paragraph "Im Jahr 2010. Wir danken. Im Abschnitt 3. Wir danken."
          p1.1 "Im Jahr 2010."
          p1.2 "Wir danken."
          p1.3 "Im Abschnitt 3."
          p1.4 "Wir danken."
    "#]],
    );
}

#[test]
fn abbreviations_of_spanish_portuguese_and_italian() {
    check(
        "El Sr. García y la Sra. López, EE.UU. Unidos, pág. 5, p. ej. Madrid. Gracias.",
        expect![[r#"
        p1 paragraph "El Sr. García y la Sra. López, EE.UU…ej. Madrid. Gracias."
          p1.1 "El Sr. García y la Sra. López, EE.UU…g. 5, p. ej. Madrid."
          p1.2 "Gracias."
    "#]],
    );
    check(
        "O Exmo. Sr. Silva disse não. Obrigado.",
        expect![[r#"
        p1 paragraph "O Exmo. Sr. Silva disse não. Obrigado."
          p1.1 "O Exmo. Sr. Silva disse não."
          p1.2 "Obrigado."
    "#]],
    );
    check(
        "Il dott. Rossi, ecc. Per noi va bene. Vedi p. es. Roma. ¿Sí? ¡No!",
        expect![[r#"
        p1 paragraph "Il dott. Rossi, ecc. Per noi va bene… es. Roma. ¿Sí? ¡No!"
          p1.1 "Il dott. Rossi, ecc."
          p1.2 "Per noi va bene."
          p1.3 "Vedi p. es. Roma."
          p1.4 "¿Sí?"
          p1.5 "¡No!"
    "#]],
    );
}
