//! The order of the rows of the matrix, and the issues that stand out in it.

use super::super::{RowOrder, State, link};
use super::issues::Extreme;
use crate::compare::seriation::{Row, seriate};
use crate::corpus::{Docket, Stance};
use crate::locale::Say;
use crate::order::order_by_key;
use crate::vars;

/// The address of the matrix in another order.
pub(super) fn by(state: &State, rows: RowOrder) -> String {
    link::write(&State { rows, ..state.on(state.screen.clone()) })
}

/// Comments in the order of rows; those that are alike as in the list, or by id where those of one mind stand together.
pub(super) fn ordered(docket: &Docket, rows: &RowOrder, comments: &[usize]) -> Vec<usize> {
    let mut comments = comments.to_vec();
    match rows {
        RowOrder::Listed => comments,
        RowOrder::Alike => {
            order_by_key(&mut comments, |index| docket.comment(*index).map(|comment| comment.id.as_str()));
            let rows: Vec<Row> = comments.iter().map(|comment| row(docket, *comment)).collect();
            seriate(&rows).into_iter().filter_map(|at| comments.get(at).copied()).collect()
        }
        RowOrder::Issue(id) => {
            if let Some(issue) = docket.issue_index(id) {
                order_by_key(&mut comments, |index| {
                    let stance = docket.recorded(*index, issue).map(|(position, _)| position.stance);
                    (stance.is_none(), stance)
                });
            }
            comments
        }
    }
}

fn row(docket: &Docket, comment: usize) -> Row {
    let mut row = vec![None; docket.corpus.issues.len()];
    for (issue, position, _) in docket.recorded_of(comment) {
        if let Some(stance) = row.get_mut(issue) {
            *stance = Some(position.stance);
        }
    }
    row
}

/// How many comments are for an issue, against it, speak to it at all, and are silent.
#[derive(Clone, Copy, Default)]
struct Sides {
    pros: usize,
    cons: usize,
    speak: usize,
    silent: usize,
}

/// The issue on which the smaller side is the largest, the one to which the most speak, and the one on which the most
/// are silent that were read whole; the earlier of two.
pub(super) fn extremes(docket: &Docket, state: &State, comments: &[usize], say: &Say) -> Vec<Extreme> {
    let mut sides = vec![Sides::default(); docket.corpus.issues.len()];
    for &comment in comments {
        for (issue, position, _) in docket.recorded_of(comment) {
            let Some(sides) = sides.get_mut(issue) else { continue };
            match position.stance {
                Stance::Supports | Stance::SupportsIf => sides.pros += 1,
                Stance::Opposes => sides.cons += 1,
                Stance::Mixed | Stance::Raises => {}
                Stance::Silent => sides.silent += 1,
            }
            sides.speak += usize::from(position.stance != Stance::Silent);
        }
    }
    let all = comments.len();
    let most = |label, rank: fn(&Sides) -> (usize, usize), figure: &dyn Fn(Sides) -> String| {
        let mut ranked: Vec<_> = docket.corpus.issues.iter().zip(&sides).collect();
        order_by_key(&mut ranked, |(_, sides)| std::cmp::Reverse(rank(sides)));
        let (issue, sides) = ranked.first().filter(|(_, sides)| rank(sides).0 > 0)?;
        let others = ranked.iter().skip(1).filter(|(_, other)| rank(other) == rank(sides)).count();
        let href = by(state, RowOrder::Issue(issue.id.clone()));
        Some(Extreme { label, issue: issue.label.clone(), href, figure: figure(**sides) + &say.as_on(others) })
    };
    let divided =
        most(say.get("most-divided"), |sides| (sides.pros.min(sides.cons), sides.pros + sides.cons), &|sides| {
            say.with("divided", vars![pros = sides.pros, cons = sides.cons])
        });
    let raised = most(say.get("most-raised"), |sides| (sides.speak, 0), &|sides| {
        say.with("speak-to-it", vars![count = sides.speak, all])
    });
    let silent = most(say.get("most-silent"), |sides| (sides.silent, 0), &|sides| {
        say.with("are-silent", vars![count = sides.silent, all])
    });
    [divided, raised, silent].into_iter().flatten().collect()
}
