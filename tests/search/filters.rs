//! Filters: what they leave and what each value is said to leave, against a recount.

use std::collections::BTreeSet;

use comment_explorer::search::BitSet;
use comment_explorer::search::facets::{Facet, Filters};
use comment_explorer::state::{Action, State, link, reduce, view};
use proptest::prelude::*;
use proptest::sample::Index;

use super::filters_twin::Recount;
use crate::BUNDLED;
use crate::synthetic::{libraries, tagged};

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
    let recount = Recount::of(&BUNDLED);
    let all = recount.all();
    assert!(all.len() > 50, "{}", all.len());
    let found: Vec<usize> = (0..7).collect();
    recount.agrees(&Filters::default(), &found);
    for (at, first) in all.iter().enumerate() {
        for how in HOWS {
            let mut one = Filters::default();
            choose(&mut one, first, how);
            recount.agrees(&one, &found);
            for second in &all[at + 1..] {
                for how in [How::Wanted, How::Excluded] {
                    let mut two = one.clone();
                    choose(&mut two, second, how);
                    recount.agrees(&two, &found);
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
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn any_choice_agrees_with_a_recount(
        library in libraries(10),
        wishes in prop::collection::vec((any::<Index>(), 0usize..3), 0..6),
        from in prop::option::weighted(0.3, 0usize..5),
        to in prop::option::weighted(0.3, 0usize..5),
        some in prop::collection::vec(any::<bool>(), 10),
    ) {
        let recount = Recount::of(&library);
        let all = recount.all();
        for (facet, value) in &all {
            let offered = library.facets.values(facet).contains(value);
            prop_assert!(offered || *facet == Facet::Stance && value.contains(':'), "{:?} {}", facet, value);
            prop_assert!(library.facets.knows(facet, value));
        }
        // What a search found: some of the comments.
        let comments = library.docket.corpus.comments.len();
        let found: Vec<usize> = (0..comments).filter(|index| some[*index]).collect();
        recount.agrees(&filters(&all, wishes, from, to), &found);
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    /// Where some values are of few comments and some of many, which are held differently.
    #[test]
    fn any_choice_of_some_hundred_comments_agrees_with_a_recount(
        library in libraries(400),
        states in prop::collection::vec(
            (
                prop::collection::vec((any::<Index>(), 0usize..3), 0..6),
                prop::option::weighted(0.2, 0usize..5),
                prop::option::weighted(0.2, 0usize..5),
                1usize..4,
            ),
            200,
        ),
    ) {
        let recount = Recount::of(&library);
        let all = recount.all();
        for (wishes, from, to, every) in states {
            let found: Vec<usize> = (0..library.docket.corpus.comments.len()).step_by(every).collect();
            recount.agrees(&filters(&all, wishes, from, to), &found);
        }
    }
}

/// Every state that the boxes of the rail lead to, from none to all of them.
#[test]
fn every_reachable_state_of_a_small_corpus_agrees_with_a_recount() {
    let library = tagged(&[
        ("club", &["green"], &["roads"]),
        ("club", &["green", "white"], &["rail", "roads"]),
        ("a,b c", &["white"], &[]),
        ("a,b c", &[], &["rail"]),
    ]);
    let recount = Recount::of(&library);
    let found: Vec<usize> = (0..4).collect();
    let mut seen = BTreeSet::new();
    let mut ahead = vec![State::default()];
    while let Some(state) = ahead.pop() {
        if !seen.insert(link::write(&state)) {
            continue;
        }
        recount.agrees(&state.filters, &found);
        for facet in view::list(&library, &state, &view::found(&library, &state)).facets {
            let each = facet.values.iter().flat_map(|value| {
                [Action::Toggle, Action::Exclude].map(|action| action(facet.facet.clone(), value.value.clone()))
            });
            let all = facet.all.map(|_| Action::All(facet.facet.clone()));
            ahead.extend(each.chain(all).map(|action| reduce(&library, &state, action)));
        }
    }
    // Each of two values is wanted, excluded or neither; of papers and topics, what is wanted also all at once.
    assert_eq!(seen.len(), 9 * (9 + 5) * (9 + 5));
}

/// A corpus can bring any number of tags and of values: some are facets, and the rest is counted.
#[test]
fn of_very_many_tags_and_values_those_of_the_most_comments_are_offered() {
    let names: Vec<String> = (0..300).map(|at| format!("t{at:03}")).collect();
    let values: Vec<&str> = names.iter().map(String::as_str).collect();
    let library = tagged(&[("club", &[], &values), ("club", &[], &["t250"])]);
    let topic = Facet::Tag("topic".to_owned());
    let offered = library.facets.values(&topic);
    assert_eq!((offered.len(), library.facets.more_values(&topic)), (100, 200));
    assert!(offered.contains(&"t250".to_owned()) && offered.is_sorted());
    assert!(library.facets.knows(&topic, "t299"), "an address can still ask for it");
    let library = crate::synthetic::many_tags(50);
    let facets: Vec<String> = library.facets.facets().map(Facet::key).filter(|key| key.starts_with("tag.")).collect();
    assert_eq!((facets.len(), library.facets.more_tags()), (24, 26));
    assert!(facets.is_sorted());
    assert_eq!(facets[23], "tag.t49", "more comments have it than the others");
    let (state, found) = (State::default(), view::found(&library, &State::default()));
    assert!(view::list(&library, &state, &found).more_tags.contains("26 more tags"));
}
