//! The values of one facet, and which comments have each.

use std::cmp::Reverse;

use super::Facet;
use super::values::{Rank, each_value, own_order, rank};
use crate::corpus::Docket;
use crate::order::order_by_key;
use crate::search::BitSet;

/// How many values of a facet are offered, those of the most comments; the others can still be asked for by address.
/// A value that hardly any comment has is better searched for, and a page with thousands of boxes serves nobody.
const MOST_OFFERED: usize = 100;

/// One facet's values. A value is known by its place in the list of names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// Each once: those to offer in display order, then those that can be chosen all the same (`cost:opposes`).
    pub names: Vec<String>,
    /// How many are to offer.
    pub offered: usize,
    /// How many more there would be, were they not too many.
    pub more: usize,
    /// Which comments have each.
    holders: Vec<Holders>,
    /// The places in the order of the names, to be found by them.
    by_name: Vec<u32>,
}

/// The comments that have a value, in whichever form is shorter: counting then takes no longer than there are values
/// of comments, and no longer than there are bits.
#[derive(Clone, Debug, PartialEq)]
enum Holders {
    Few(Vec<u32>),
    Many(BitSet),
}

impl Holders {
    fn of(list: Vec<u32>, size: usize) -> Self {
        if list.len() < size / 64 { Self::Few(list) } else { Self::Many(set_of(&list, size)) }
    }

    fn count_in(&self, set: &BitSet) -> u32 {
        let count = match self {
            Self::Few(list) => list.iter().filter(|comment| set.contains(**comment as usize)).count(),
            Self::Many(own) => own.count_both(set),
        };
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

fn set_of(list: &[u32], size: usize) -> BitSet {
    BitSet::of(size, list.iter().map(|comment| *comment as usize))
}

impl Column {
    /// Reads it off a docket.
    pub fn of(docket: &Docket, facet: &Facet) -> Self {
        let mut names = Names::default();
        let mut lists: Vec<Vec<u32>> = Vec::new();
        for (comment, index) in docket.corpus.comments.iter().zip(0u32..) {
            each_value(docket, facet, index as usize, comment, &mut |value| {
                let place = names.place_or_new(value);
                lists.resize_with(names.all.len(), Vec::new);
                if let Some(list) = lists.get_mut(place).filter(|list| list.last() != Some(&index)) {
                    list.push(index);
                }
            });
        }
        let (order, offered, more) = arranged(docket, facet, &names, &lists);
        let size = docket.corpus.comments.len();
        let mut take = |place: &usize| {
            let name = names.all.get_mut(*place).map(std::mem::take).unwrap_or_default();
            let list = lists.get_mut(*place).map(std::mem::take).unwrap_or_default();
            (name, Holders::of(list, size))
        };
        let (all, holders) = order.iter().map(&mut take).unzip();
        let mut column = Self { names: all, offered, more, holders, by_name: (0u32..).take(order.len()).collect() };
        order_by_key(&mut column.by_name, |place| column.names.get(*place as usize));
        column
    }

    /// The place of a value.
    pub fn place_of(&self, value: &str) -> Option<usize> {
        find(&self.names, &self.by_name, value).ok()
    }

    /// The comments that have a value, of so many.
    pub fn having(&self, value: &str, size: usize) -> BitSet {
        match self.place_of(value).and_then(|place| self.holders.get(place)) {
            None => BitSet::none(size),
            Some(Holders::Few(list)) => set_of(list, size),
            Some(Holders::Many(set)) => set.clone(),
        }
    }

    /// Whether choosing one of its values could leave some comments and not others, of so many.
    pub fn tells(&self, size: usize) -> bool {
        let only = self.holders.first().map_or(size as u64, |holders| u64::from(holders.count_in(&BitSet::all(size))));
        self.offered > 1 || self.offered == 1 && only < size as u64
    }

    /// How many of `set` have each value, by place.
    pub fn counts(&self, set: &BitSet) -> Vec<u32> {
        self.holders.iter().map(|holders| holders.count_in(set)).collect()
    }
}

/// Names, each with a number, to be found by the name.
#[derive(Default)]
pub struct Names {
    /// In the order in which they came.
    pub all: Vec<String>,
    /// The places of those, by name.
    pub by_name: Vec<u32>,
}

impl Names {
    /// The place of a name that may be new.
    pub fn place_or_new(&mut self, name: &str) -> usize {
        find(&self.all, &self.by_name, name).unwrap_or_else(|at| {
            let place = self.all.len();
            self.all.push(name.to_owned());
            self.by_name.insert(at, u32::try_from(place).unwrap_or(u32::MAX));
            place
        })
    }
}

/// The place of a name, or where its place would stand in `by_name`.
fn find(names: &[String], by_name: &[u32], name: &str) -> Result<usize, usize> {
    let at_place = |place: u32| names.get(place as usize).map_or("", String::as_str);
    let at = by_name.partition_point(|&place| at_place(place) < name);
    match by_name.get(at) {
        Some(&place) if at_place(place) == name => Ok(place as usize),
        _ => Err(at),
    }
}

/// The places of the values in display order: those of the corpus in its own order, then any others by name, then
/// what stands for none, then those that are not offered. How many of them to offer, and how many more there are.
fn arranged(docket: &Docket, facet: &Facet, names: &Names, lists: &[Vec<u32>]) -> (Vec<usize>, usize, usize) {
    let mut ranks: Vec<Rank> = names.all.iter().map(|name| rank(facet, name)).collect();
    for (name, at) in own_order(docket, facet).into_iter().zip(0u32..) {
        let place = find(&names.all, &names.by_name, &name).ok();
        if let Some(rank) = place.and_then(|place| ranks.get_mut(place)) {
            *rank = Rank::Own(at).min(*rank);
        }
    }
    let rank_of = |place: &usize| ranks.get(*place).copied().unwrap_or(Rank::Unlisted);
    let mut order: Vec<usize> = (0..names.all.len()).filter(|place| rank_of(place) != Rank::Unlisted).collect();
    let listed = order.len();
    if listed > MOST_OFFERED {
        order_by_key(&mut order, |place| Reverse(lists.get(*place).map(Vec::len)));
        order.truncate(MOST_OFFERED);
    }
    let offered = order.len();
    order_by_key(&mut order, |place| (rank_of(place), names.all.get(*place)));
    let mut is_offered = vec![false; names.all.len()];
    for place in &order {
        if let Some(offered) = is_offered.get_mut(*place) {
            *offered = true;
        }
    }
    order.extend((0..names.all.len()).filter(|place| is_offered.get(*place) == Some(&false)));
    (order, offered, listed - offered)
}
