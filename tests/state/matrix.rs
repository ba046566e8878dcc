//! The order of the rows of the matrix, and what stands out in it.

use comment_explorer::corpus::Stance;
use comment_explorer::search::Sort;
use comment_explorer::state::{Library, RowOrder, State, link, view};
use proptest::prelude::*;
use proptest::sample::select;

use crate::BUNDLED;
use crate::synthetic::libraries;

fn matrix(library: &Library, address: &str) -> view::IssuesView {
    let state = link::read(address, library);
    view::issues(library, &state, &view::found(library, &state)).unwrap()
}

fn names(library: &Library, address: &str) -> Vec<String> {
    matrix(library, address).rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn by_an_issue_those_for_it_come_first() {
    let rows = names(&BUNDLED, "#/issues?order=issue:existing-bodies");
    let listed = names(&BUNDLED, "#/issues");
    assert_ne!(rows, listed);
    let view = matrix(&BUNDLED, "#/issues?order=issue:existing-bodies");
    let at = view.heads.iter().position(|head| head.sorted).unwrap();
    assert_eq!(view.heads[at].id, "existing-bodies");
    let stances: Vec<_> = view.rows.iter().map(|row| row.cells[at].stance.map(Stance::word)).collect();
    let want = ["supports", "supports", "supports", "supports", "raises", "raises"].map(Some);
    assert_eq!(stances[..6], want);
    assert_eq!(stances[6], None);
}

#[test]
fn what_stands_out_is_said_with_its_counts() {
    let said: Vec<_> = matrix(&BUNDLED, "#/issues")
        .extremes
        .into_iter()
        .map(|extreme| format!("{}: {}, {} {}", extreme.label, extreme.issue, extreme.figure, extreme.href))
        .collect();
    let want = [
        "Most divided: ICANN's role, 1 for it, 1 against #/issues?order=issue:icann-role",
        "Most raised: The case is made, 6 of 7 comments speak to it, as on 1 other issue #/issues?order=issue:case-made",
        "Most silent: A new DNS-CERT body, 1 of 7 comments, read whole, is silent, as on 2 other issues #/issues?order=issue:new-body",
    ];
    assert_eq!(said, want);
}

proptest! {
    #[test]
    fn an_order_keeps_every_row_and_has_an_address(
        library in libraries(9),
        sort in select(Sort::ALL.to_vec()),
        issue in select(vec!["cost", "scope", "late"]),
    ) {
        let at = |rows: RowOrder, sort: Sort| {
            let screen = link::read("#/issues", &library).screen;
            let address = link::write(&State { screen, rows, sort, ..State::default() });
            matrix(&library, &address)
        };
        let ids = |view: &view::IssuesView| view.rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>();
        let listed = ids(&at(RowOrder::Listed, sort));
        let alike = ids(&at(RowOrder::Alike, sort));
        prop_assert_eq!(&alike, &ids(&at(RowOrder::Alike, Sort::Date)), "whatever the order of the list");
        let by_issue = at(RowOrder::Issue(issue.to_owned()), sort);
        for ordered in [alike, ids(&by_issue)] {
            let sorted = |ids: &[String]| { let mut ids = ids.to_vec(); ids.sort(); ids };
            prop_assert_eq!(sorted(&ordered), sorted(&listed));
        }
        let column = by_issue.heads.iter().position(|head| head.sorted).unwrap();
        let keys: Vec<_> = by_issue.rows.iter().map(|row| {
            let stance = row.cells[column].stance;
            (stance.is_none(), stance, listed.iter().position(|id| *id == row.id))
        }).collect();
        prop_assert!(keys.is_sorted(), "{keys:?}");
        for (_, href, on) in &by_issue.orders {
            prop_assert_eq!(ids(&matrix(&library, href)).len(), listed.len());
            prop_assert!(!on);
        }
    }
}
