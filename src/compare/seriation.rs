//! An order of comments in which those that take the same positions stand together.
//!
//! Comments are joined to groups, the most alike first (average linkage), and each two groups are laid end to end so that
//! the ends that meet are the most alike of the four: Gruvaeus and Wainer, "Two additions to hierarchical cluster
//! analysis", British Journal of Mathematical and Statistical Psychology 25, 1972. The end that supports more stands
//! first. Of rows that are alike, and of groups that are equally far apart, the earlier goes first, so that the same rows
//! give the same order.
//!
//! Beyond [`MOST_JOINED`] rows that would take too long: then they are put in order by how much they support, and then
//! by issue.

use crate::corpus::Stance;
use crate::order::order_by_key;

/// So many rows are joined, in about 10 ms; 300 take 30 ms.
pub const MOST_JOINED: usize = 200;

/// The stances of a comment, an issue each; `None` is not coded.
pub type Row = Vec<Option<Stance>>;

/// The order of rows of the same issues: places in `rows`, each once.
#[must_use]
pub fn seriate(rows: &[Row]) -> Vec<usize> {
    if rows.len() > MOST_JOINED {
        let mut order: Vec<usize> = (0..rows.len()).collect();
        let sides = |row: &Row| row.iter().map(|stance| side(*stance)).collect::<Vec<_>>();
        order_by_key(&mut order, |at| rows.get(*at).map(|row| (-support(row), std::cmp::Reverse(sides(row)), *at)));
        return order;
    }
    let mut table = Table::of(rows);
    let mut groups: Vec<Vec<usize>> = (0..rows.len()).map(|leaf| vec![leaf]).collect();
    while let Some((one, other)) = table.nearest() {
        let taken = groups.get_mut(other).map(std::mem::take).unwrap_or_default();
        if let Some(group) = groups.get_mut(one) {
            *group = table.end_to_end(std::mem::take(group), taken);
        }
        table.join(one, other);
    }
    let mut order = groups.into_iter().next().unwrap_or_default();
    let end = |at: Option<&usize>| at.and_then(|at| rows.get(*at)).map(support);
    let (first, last) = (end(order.first()), end(order.last()));
    if first < last || (first == last && order.first() > order.last()) {
        order.reverse();
    }
    order
}

/// For a proposition, against it, or neither; `None` where a comment does not speak.
fn side(stance: Option<Stance>) -> Option<i32> {
    match stance? {
        Stance::Supports => Some(4),
        Stance::SupportsIf => Some(2),
        Stance::Mixed | Stance::Raises => Some(0),
        Stance::Opposes => Some(-4),
        Stance::Silent => None,
    }
}

fn support(row: &Row) -> i32 {
    row.iter().filter_map(|stance| side(*stance)).sum()
}

/// How far apart two rows are: on each issue as far as their sides, and as far as supporting is from taking no side where
/// only one speaks.
fn distance(one: &Row, other: &Row) -> u32 {
    let apart = |(one, other): (&Option<Stance>, &Option<Stance>)| match (side(*one), side(*other)) {
        (Some(one), Some(other)) => one.abs_diff(other),
        (None, None) => 0,
        _ => 4,
    };
    one.iter().zip(other).map(apart).sum()
}

/// Distances of rows, and of groups of them. A group has the place of its first row.
struct Table {
    size: usize,
    /// Between rows.
    rows: Vec<u32>,
    /// Between groups: the sum for all their rows.
    sums: Vec<u64>,
    /// How many rows a group has; none when it was joined to another.
    counts: Vec<u64>,
}

impl Table {
    fn of(rows: &[Row]) -> Self {
        let distances: Vec<u32> =
            rows.iter().flat_map(|one| rows.iter().map(move |other| distance(one, other))).collect();
        let sums = distances.iter().map(|distance| u64::from(*distance)).collect();
        Self { size: rows.len(), rows: distances, sums, counts: vec![1; rows.len()] }
    }

    /// The two groups that are least far apart in the mean, the earlier first.
    fn nearest(&self) -> Option<(usize, usize)> {
        let mut nearest: Option<(u64, u64, usize, usize)> = None;
        let present = || self.counts.iter().enumerate().filter(|(_, count)| **count > 0);
        for (one, count) in present() {
            let sums = self.sums.get(one * self.size..(one + 1) * self.size).unwrap_or_default();
            for (other, others) in present().filter(|(other, _)| *other > one) {
                let (sum, pairs) = (sums.get(other).copied().unwrap_or_default(), count * others);
                // Of fractions: sum / pairs < least / of.
                if nearest.is_none_or(|(least, of, ..)| sum * of < least * pairs) {
                    nearest = Some((sum, pairs, one, other));
                }
            }
        }
        nearest.map(|(.., one, other)| (one, other))
    }

    /// Joins the second group to the first.
    fn join(&mut self, one: usize, other: usize) {
        for third in 0..self.size {
            let sum = self.sums.get(other * self.size + third).copied().unwrap_or_default();
            for at in [one * self.size + third, third * self.size + one] {
                if let Some(own) = self.sums.get_mut(at) {
                    *own += sum;
                }
            }
        }
        let count = self.counts.get_mut(other).map(std::mem::take).unwrap_or_default();
        if let Some(own) = self.counts.get_mut(one) {
            *own += count;
        }
    }

    /// Two groups, either turned round or not, so that the ends that meet are the least far apart.
    fn end_to_end(&self, mut one: Vec<usize>, mut other: Vec<usize>) -> Vec<usize> {
        let meet = |a: Option<&usize>, b: Option<&usize>| Some(*self.rows.get(a? * self.size + b?)?);
        let ways = [
            (meet(one.last(), other.first()), false, false),
            (meet(one.last(), other.last()), false, true),
            (meet(one.first(), other.first()), true, false),
            (meet(one.first(), other.last()), true, true),
        ];
        if let Some((_, turn_one, turn_other)) = ways.into_iter().min_by_key(|(distance, ..)| *distance) {
            if turn_one {
                one.reverse();
            }
            if turn_other {
                other.reverse();
            }
        }
        one.append(&mut other);
        one
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::select;

    const S: Option<Stance> = Some(Stance::Supports);
    const O: Option<Stance> = Some(Stance::Opposes);

    #[test]
    fn those_of_one_mind_stand_together_and_supporters_first() {
        let rows = [vec![O, O, None], vec![S, S, S], vec![O, O, O], vec![S, S, None], vec![None, None, None]];
        assert_eq!(seriate(&rows), [1, 3, 4, 0, 2]);
        assert_eq!(seriate(&[]), Vec::<usize>::new());
        assert_eq!(seriate(&[vec![]]), [0]);
        assert_eq!(seriate(&vec![vec![S]; 4]), [0, 1, 2, 3]);
    }

    #[test]
    fn so_do_they_beyond_what_is_joined() {
        let mut rows = vec![vec![None, None]; MOST_JOINED];
        rows.push(vec![S, O]);
        rows.push(vec![O, O]);
        rows.push(vec![S, S]);
        rows.push(vec![S, S]);
        let order = seriate(&rows);
        let last = rows.len() - 1;
        assert_eq!(order[..2], [last - 1, last]);
        assert_eq!(order[last], last - 2);
    }

    fn rows() -> impl Strategy<Value = Vec<Row>> {
        let stance = prop_oneof![Just(None), select(Stance::ALL).prop_map(Some)];
        prop::collection::vec(prop::collection::vec(stance, 3), 0..12)
    }

    proptest! {
        #[test]
        fn each_row_has_a_place(rows in rows()) {
            let mut order = seriate(&rows);
            order.sort_unstable();
            prop_assert_eq!(order, (0..rows.len()).collect::<Vec<_>>());
        }

        /// Against a slow twin, which sums up the distances of all pairs of rows anew each time.
        #[test]
        fn groups_are_joined_as_by_summing_anew(rows in rows()) {
            let mut table = Table::of(&rows);
            let mut groups: Vec<Vec<usize>> = (0..rows.len()).map(|leaf| vec![leaf]).collect();
            while let Some((one, other)) = table.nearest() {
                let mean = |a: &[usize], b: &[usize]| {
                    let sum: u32 = a.iter().flat_map(|a| b.iter().map(|b| distance(&rows[*a], &rows[*b]))).sum();
                    f64::from(sum) / f64::from(u32::try_from(a.len() * b.len()).unwrap())
                };
                let here = mean(&groups[one], &groups[other]);
                for (at, a) in groups.iter().enumerate().filter(|(_, group)| !group.is_empty()) {
                    for b in groups.iter().skip(at + 1).filter(|group| !group.is_empty()) {
                        prop_assert!(here <= mean(a, b) + 1e-9);
                    }
                }
                let taken = std::mem::take(&mut groups[other]);
                groups[one].extend(taken);
                table.join(one, other);
            }
        }

        #[test]
        fn rows_that_are_alike_stand_together(rows in rows()) {
            let order = seriate(&rows);
            for row in &rows {
                let places: Vec<usize> = (0..order.len()).filter(|at| distance(&rows[order[*at]], row) == 0).collect();
                prop_assert_eq!(places.last().unwrap() - places[0] + 1, places.len());
            }
        }
    }
}
