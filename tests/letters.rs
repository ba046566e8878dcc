//! The letters that links are judged by: their codes fit them, and the figures that the interface gives are those that
//! are measured.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what a test needs and does not find, it fails on"
)]

#[path = "../benches/quality/gold.rs"]
mod gold;
#[path = "../benches/quality/judge.rs"]
mod judge;
#[path = "../benches/quality/ours.rs"]
mod ours;

use std::collections::BTreeSet;

use comment_explorer::compare::{Background, MEASURED, MEASURED_WITHOUT_LEXICON, links};
use comment_explorer::corpus::PassageRef;
use comment_explorer::text::Lexicon;
use gold::Gold;

const SETS: [&str; 4] = ["tune", "report", "seen", "control"];

/// When the cutting of passages changes, the codes have to follow.
#[test]
fn every_passage_and_part_is_coded_once() {
    let gold = Gold::read(&SETS);
    assert_eq!(gold.sets.len(), gold::table("letters.tsv").len());
    let rows: Vec<_> = gold::table("points.tsv").into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    assert_eq!(rows.iter().collect::<BTreeSet<_>>().len(), rows.len(), "no unit is coded twice");
    for (letter, codes) in gold.codes.iter().enumerate() {
        let mut units = BTreeSet::new();
        for passage in gold.docket.passages(letter) {
            units.insert(PassageRef { passage: passage.number, part: None });
            units.extend(
                passage.parts.iter().map(|part| PassageRef { passage: passage.number, part: Some(part.number) }),
            );
        }
        let coded: BTreeSet<PassageRef> = codes.keys().copied().collect();
        let id = &gold.docket.corpus.comments[letter].id;
        assert_eq!(coded, units, "{id}");
        for (unit, codes) in codes {
            assert!(codes.linkable() || codes.points.is_empty() && codes.wording.is_empty(), "{id} {unit}");
            let of_subject = |point: &String| codes.subjects.iter().any(|subject| point.starts_with(subject.as_str()));
            assert!(codes.points.iter().all(of_subject), "{id} {unit}: a point is of a subject");
        }
    }
}

/// When this fails, `cargo xtask quality` prints what the figures have to be.
#[test]
fn the_figures_are_those_that_are_measured() {
    let gold = Gold::read(&["report", "control"]);
    assert_eq!(ours::measured(&gold, &Lexicon::of(&gold.docket.corpus)), MEASURED);
    assert_eq!(ours::measured(&gold, &Lexicon::default()), MEASURED_WITHOUT_LEXICON);
}

#[test]
fn letters_of_unrelated_subjects_have_at_most_one_link() {
    let gold = Gold::read(&SETS);
    let background = Background::of(&gold.docket, &Lexicon::of(&gold.docket.corpus));
    for &control in &gold.set("control") {
        for other in (0..gold.sets.len()).filter(|other| *other != control) {
            assert!(links(&gold.docket, &background, control, other).links.len() <= 1, "{control} and {other}");
        }
    }
}
