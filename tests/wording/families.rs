//! Families against a twin that compares each text with each and knows no numbers.

use std::collections::BTreeSet;

use comment_explorer::compare::families::{Builder, EXACT, Families, Family, LEVELS};
use comment_explorer::corpus::Docket;
use comment_explorer::text::words;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

use super::corpora::{texts, with};

type Rows = BTreeSet<Vec<String>>;

fn rows(text: &str) -> Rows {
    let words: Vec<String> = words(text).map(|word| word.folded).collect();
    words.windows(words.len().clamp(1, 3)).map(<[String]>::to_vec).collect()
}

/// The members of each family, in order, at each level.
fn twin<T: AsRef<str>>(texts: &[T]) -> [Vec<Vec<usize>>; LEVELS.len()] {
    let rows: Vec<Rows> = texts.iter().map(|text| rows(text.as_ref())).collect();
    // Compared as numbers, which is quicker.
    let known: Vec<&Vec<String>> = rows.iter().flatten().collect::<BTreeSet<_>>().into_iter().collect();
    let numbers = |rows: &Rows| rows.iter().map(|row| known.binary_search(&row).unwrap()).collect::<Vec<_>>();
    let rows: Vec<Vec<usize>> = rows.iter().map(numbers).collect();
    let mut family = LEVELS.map(|_| (0..texts.len()).collect::<Vec<usize>>());
    for a in 0..texts.len() {
        for b in 0..a {
            let both = rows[a].iter().filter(|row| rows[b].binary_search(row).is_ok()).count();
            let either = rows[a].len() + rows[b].len() - both;
            for (level, family) in LEVELS.into_iter().zip(&mut family) {
                let (one, other) = (family[a], family[b]);
                if one != other && both * 100 >= usize::from(level) * either && either > 0 {
                    family.iter_mut().filter(|family| **family == one).for_each(|family| *family = other);
                }
            }
        }
    }
    family.map(|family| {
        let of = |which: usize| (0..texts.len()).filter(|at| family[*at] == which).collect::<Vec<_>>();
        let mut families: Vec<_> = (0..texts.len()).map(of).filter(|family| family.len() > 1).collect();
        families.sort();
        families
    })
}

fn members(families: &Families, level: u8) -> Vec<Vec<usize>> {
    let mut members: Vec<_> = families.at(level).iter().map(|family| family.members.clone()).collect();
    members.sort();
    members
}

fn letters(most: usize) -> impl Strategy<Value = Vec<String>> {
    let letter = vec(select(vec!["levy", "crane", "port", "the", "of", "a", "Lock", "quay", "fee"]), 0..25);
    let change = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), select(vec!["tax", "duty", "no"]));
    (vec(letter, 1..4), vec((any::<prop::sample::Index>(), vec(change, 0..5)), 0..most)).prop_map(
        |(letters, copies)| {
            let copy = |(of, changes): (prop::sample::Index, Vec<(_, prop::sample::Index, &'static str)>)| {
                let mut words: Vec<&str> = of.get(&letters).clone();
                for (_, at, word) in changes {
                    let at = at.index(words.len() + 1);
                    if at < words.len() { words[at] = word } else { words.push(word) }
                }
                words.join(" ")
            };
            copies.into_iter().map(copy).collect()
        },
    )
}

proptest! {
    #[test]
    fn families_are_those_of_the_twin(letters in letters(14)) {
        let families = Families::of(&texts(&letters));
        prop_assert_eq!(LEVELS.map(|level| members(&families, level)), twin(&letters));
        prop_assert!(families.is_exact());
    }

    #[test]
    fn a_family_has_its_representative_and_is_in_a_larger_one_below(letters in letters(14)) {
        let families = Families::of(&texts(&letters));
        for (at, level) in LEVELS.into_iter().enumerate() {
            for Family { representative, members } in families.at(level) {
                prop_assert!(members.contains(representative));
                if let Some(below) = LEVELS.get(at + 1) {
                    let around = families.family_of(*representative, *below).unwrap();
                    prop_assert!(members.iter().all(|member| around.members.contains(member)));
                }
            }
        }
    }

    #[test]
    fn steps_of_any_size_lead_to_the_same(letters in letters(14), bytes in 0usize..200) {
        let docket = texts(&letters);
        prop_assert_eq!(stepped(&docket, bytes), Families::of(&docket));
    }
}

fn stepped(docket: &Docket, bytes: usize) -> Families {
    let mut builder = Builder::default();
    loop {
        if let Some(families) = builder.step(docket, bytes) {
            return families;
        }
    }
}

/// 600 texts: copies of thirty letters of 30 to 200 words, of which none, some or many words are changed.
fn many() -> Vec<String> {
    let mixed = |value: u64| {
        let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb) >> 33
    };
    let word = |number: u64| format!("w{}", mixed(number + 1) % 700);
    let copy = |at: u64| {
        let (letter, noise) = (at % 30, mixed(at + 1_000_000) % 16);
        let length = 30 + mixed(letter + 500) % 170;
        let words = (0..length).map(|place| {
            let changed = mixed(at * 1_000 + place + 77) % 100 < noise;
            word(if changed { at * 1_000 + place } else { letter * 1_000_000 + place })
        });
        words.collect::<Vec<_>>().join(" ")
    };
    (0..600).map(copy).collect()
}

/// Nothing is shown that the twin does not know, and of its families hardly a member is missing.
#[test]
fn with_many_texts_few_are_missed() {
    let letters = many();
    let docket = texts(&letters);
    let families = Families::of(&docket);
    assert!(!families.is_exact() && letters.iter().collect::<BTreeSet<_>>().len() > EXACT);
    for (level, twin) in LEVELS.into_iter().zip(twin(&letters)) {
        let found = members(&families, level);
        for family in &found {
            assert!(twin.iter().any(|of_twin| family.iter().all(|member| of_twin.contains(member))), "{level}");
        }
        let (found, all) = (found.concat().len(), twin.concat().len());
        assert!(found * 100 >= all * 99 && all > 100, "{level}: {found} of {all}");
    }
    assert_eq!(stepped(&docket, 5_000), families);
}

const LETTER: &str = "The levy is unfair to harbours with few calls and nobody has shown what the sensors would find";

#[test]
fn the_representative_is_what_most_have_and_the_earliest_of_them() {
    let own = format!("{LETTER} in my boat");
    let letters = [own.as_str(), LETTER, &LETTER.to_uppercase(), "Something else", LETTER];
    let dates = ["2031-01-01", "2031-01-05", "2031-01-04", "2031-01-01", "2031-01-06"];
    let docket = with(&letters, |at| json!({"submitted": dates[at]}), &json!({}));
    let families = Families::of(&docket);
    let family = Family { representative: 2, members: vec![0, 1, 2, 4] };
    assert_eq!(families.at(80), std::slice::from_ref(&family));
    assert_eq!(families.family_of(4, 70), Some(&family));
    assert_eq!(families.family_of(3, 50), None);
    assert_eq!(members(&families, 90), [vec![1, 2, 4]]);
}

#[test]
fn copies_count_for_more_than_likeness_and_likeness_for_more_than_the_date() {
    let middle = format!("{LETTER} in my boat");
    let ends = [format!("{middle} or on its quay"), format!("{middle} when she sails")];
    let check = |letters: &[&str], representative: usize| {
        let docket = with(letters, |at| json!({"submitted": format!("2031-01-0{}", at + 1)}), &json!({}));
        let families = Families::of(&docket);
        let all: Vec<usize> = (0..letters.len()).collect();
        assert_eq!(families.at(80), [Family { representative, members: all }]);
    };
    check(&[LETTER, &middle, &ends[0], &ends[1]], 1);
    check(&[LETTER, &middle, &ends[0], &ends[1], LETTER], 0);
}

#[test]
fn summaries_and_empty_texts_have_no_family() {
    let letters = [LETTER, LETTER, "", "", " - ", " - "];
    let docket = with(&letters, |at| if at == 1 { json!({"text_by": "editors"}) } else { json!({}) }, &json!({}));
    assert_eq!(members(&Families::of(&docket), 50), Vec::<Vec<usize>>::new());
    assert_eq!(Families::of(&Docket::default()), Families::of(&texts(&["one"])));
}

#[test]
fn a_level_in_between_is_the_next_above() {
    let docket = texts(&[format!("{LETTER} in my boat"), LETTER.to_owned()]);
    let families = Families::of(&docket);
    let found: Vec<usize> = [100, 95, 90, 85, 80, 50, 0].map(|level| families.at(level).len()).into();
    assert_eq!(found, [0, 0, 0, 0, 1, 1, 1]);
}
