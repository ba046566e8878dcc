//! The figures that the interface shows are those that are measured.

use comment_explorer::compare::shared::{COPIED, FIGURES, QUOTED};

use crate::measurement::{gold, planted};

#[test]
fn planted_spans_are_found_as_often_as_is_said() {
    assert_eq!(planted::measured(), FIGURES);
}

#[test]
fn planted_spans_are_found_often_enough() {
    for (figure, least) in FIGURES.iter().zip([950, 950, 800]) {
        assert!(figure.f1 >= least, "{figure:?}");
    }
}

#[test]
fn copies_and_quotations_in_letters_are_found_as_often_as_is_said() {
    assert_eq!(gold::measured("report"), [COPIED, QUOTED]);
}
