//! Filters: what they leave and what each value is said to leave, against a recount.

use std::collections::BTreeSet;

use comment_explorer::search::BitSet;
use comment_explorer::search::facets::{Facet, Filters};
use comment_explorer::state::Library;
use proptest::prelude::*;
use proptest::sample::Index;

use super::filters_twin::{left, values};
use crate::BUNDLED;
use crate::synthetic::libraries;

/// Every value that some comment has, by facet.
fn all_values(library: &Library) -> Vec<(Facet, String)> {
    let comments = 0..library.docket.corpus.comments.len();
    let of = |facet| comments.clone().flat_map(|index| values(&library.docket, index, facet)).collect::<BTreeSet<_>>();
    let facets = library.facets.facets();
    facets.flat_map(|facet| of(facet).into_iter().map(move |value| (facet.clone(), value))).collect()
}

/// Compares what is left, and the count of every value, with a recount.
#[track_caller]
fn agrees(library: &Library, all: &[(Facet, String)], filters: &Filters, found: &[usize]) {
    let docket = &library.docket;
    let set = BitSet::of(docket.corpus.comments.len(), found.iter().copied());
    let filtered = library.facets.filter(filters, &set);
    let listed: Vec<usize> = filtered.left.iter().collect();
    assert_eq!(listed, left(docket, filters, found, None), "{filters:?}");
    assert_eq!(library.facets.left(filters, &set), filtered.left, "{filters:?}");
    for facet in library.facets.facets() {
        let others = left(docket, filters, found, Some(facet));
        let values_of: Vec<_> = others.iter().map(|&index| values(docket, index, facet)).collect();
        for (_, value) in all.iter().filter(|(of, _)| of == facet) {
            let recount = values_of.iter().filter(|values| values.contains(value)).count();
            assert_eq!(library.facets.count(&filtered, facet, value), recount, "{facet:?} {value} with {filters:?}");
        }
    }
}

/// How a value is chosen.
#[derive(Clone, Copy, Debug)]
enum How {
    Wanted,
    Excluded,
    All,
}

const HOWS: [How; 3] = [How::Wanted, How::Excluded, How::All];

fn choose(filters: &mut Filters, (facet, value): &(Facet, String), how: How) {
    filters.change(facet, |choice| match how {
        How::Wanted => choice.toggle(value.clone()),
        How::Excluded => choice.exclude(value.clone()),
        How::All => {
            choice.all = true;
            choice.toggle(value.clone());
        }
    });
}

#[test]
fn every_single_and_pairwise_choice_of_the_bundled_corpus_agrees_with_a_recount() {
    let library = &BUNDLED;
    let all = all_values(library);
    assert!(all.len() > 50, "{}", all.len());
    let found: Vec<usize> = (0..7).collect();
    agrees(library, &all, &Filters::default(), &found);
    for (at, first) in all.iter().enumerate() {
        for how in HOWS {
            let mut one = Filters::default();
            choose(&mut one, first, how);
            agrees(library, &all, &one, &found);
            for second in &all[at + 1..] {
                for how in [How::Wanted, How::Excluded] {
                    let mut two = one.clone();
                    choose(&mut two, second, how);
                    agrees(library, &all, &two, &found);
                }
            }
        }
    }
}

#[test]
fn the_values_offered_are_those_that_comments_have() {
    let library = &BUNDLED;
    let offered = |facet: Facet| library.facets.values(&facet).join(" ");
    assert_eq!(offered(Facet::Paper), "ssr dns-cert");
    assert_eq!(offered(Facet::Kind), "government cctld_registry registry_association technical_community individual");
    assert_eq!(
        offered(Facet::Issue),
        "new-body go-ahead cross-community icann-role case-made existing-bodies cost scope beyond-icann"
    );
    assert_eq!(offered(Facet::Stance), "supports supports_if mixed opposes raises silent");
    assert_eq!(offered(Facet::Country), "FR JP none");
    assert_eq!(offered(Facet::Region), "Asia-Pacific Europe International none");
    assert_eq!(offered(Facet::Period), "close-2 late undated");
    assert_eq!(offered(Facet::Language), "en");
    assert_eq!(offered(Facet::Status), "full opening second_hand");
    assert_eq!(offered(Facet::Length), "under-100 300-1000");
    assert_eq!(offered(Facet::Attachments), "none");
    assert!(library.facets.knows(&Facet::Stance, "cost:opposes"));
    assert!(!library.facets.knows(&Facet::Stance, "cost:supports"));
}

/// One choice among those of a corpus: which value, and how.
type Wish = (Index, usize);

fn filters(all: &[(Facet, String)], wishes: Vec<Wish>, from: Option<usize>, to: Option<usize>) -> Filters {
    const DAYS: [&str; 5] = ["2010-03-01", "2010-03-29", "2010-03-30", "2010-04-14", "2010-04-15"];
    let mut filters = Filters::default();
    for (index, how) in wishes {
        if !all.is_empty() {
            choose(&mut filters, index.get(all), HOWS[how]);
        }
    }
    filters.from = from.map(|day| DAYS[day].to_owned());
    filters.to = to.map(|day| DAYS[day].to_owned());
    filters
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn any_choice_agrees_with_a_recount(
        library in libraries(10),
        wishes in prop::collection::vec((any::<Index>(), 0usize..3), 0..6),
        from in prop::option::weighted(0.3, 0usize..5),
        to in prop::option::weighted(0.3, 0usize..5),
        some in prop::collection::vec(any::<bool>(), 10),
    ) {
        let all = all_values(&library);
        for (facet, value) in &all {
            let offered = library.facets.values(facet).contains(value);
            prop_assert!(offered || *facet == Facet::Stance && value.contains(':'), "{:?} {}", facet, value);
            prop_assert!(library.facets.knows(facet, value));
        }
        // What a search found: some of the comments.
        let comments = library.docket.corpus.comments.len();
        let found: Vec<usize> = (0..comments).filter(|index| some[*index]).collect();
        agrees(&library, &all, &filters(&all, wishes, from, to), &found);
    }
}

/// What no comment has can be asked for: nothing has it, and everything is without it.
#[test]
fn a_value_that_no_comment_has_leaves_nothing() {
    let library = &BUNDLED;
    let found = BitSet::all(7);
    let nowhere = (Facet::Country, "ZZ".to_owned());
    for (how, count) in [(How::Wanted, 0), (How::All, 0), (How::Excluded, 7)] {
        let mut filters = Filters::default();
        choose(&mut filters, &nowhere, how);
        let filtered = library.facets.filter(&filters, &found);
        assert_eq!(filtered.left.count(), count, "{how:?}");
        assert_eq!(library.facets.count(&filtered, &Facet::Country, "ZZ"), 0);
    }
}
