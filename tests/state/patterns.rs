//! What patterns count is what their links lead to.

use comment_explorer::search::facets::Facet;
use comment_explorer::state::{Action, Library, State, link, reduce, view};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::BUNDLED;
use crate::synthetic::libraries;

fn patterns(library: &Library, state: &State) -> view::PatternsView {
    view::patterns(library, state, &view::found(library, state), &view::Alikes::default())
}

/// How many comments an address lists.
fn listed(library: &Library, address: &str) -> usize {
    let state = link::read(address, library);
    assert_eq!(state.left_out, [""; 0], "{address}");
    view::found(library, &state).comments.len()
}

#[test]
fn of_the_bundled_corpus() {
    let view = patterns(&BUNDLED, &State::default());
    assert_eq!(view.filtered, None);
    let timeline = view.timeline.unwrap();
    assert_eq!(timeline.why, "5 of 7 comments are dated: 4 by the last close, 1 after it (hatched).");
    assert_eq!(timeline.columns.iter().map(|column| column.late).collect::<Vec<_>>(), [false, false, false, true]);
    let closes: Vec<_> = timeline.marks.iter().filter(|mark| mark.close).collect();
    assert_eq!(closes.len(), 2);
    let france = timeline.columns.last().unwrap();
    assert!(closes[1].x.unwrap() <= france.x, "the last close is before what came after it");
    assert!(closes[0].x.unwrap() < timeline.columns[0].x);
    assert_eq!(timeline.marks.last().unwrap().x, None, "what happened later is listed, not drawn");
    let named: Vec<_> = view.named.unwrap().into_iter().map(|row| (row.name, row.by.len())).collect();
    assert!(named.contains(&("Internet Governance Forum".to_owned(), 1)), "{named:?}");
    assert!(named.iter().all(|(name, _)| name != "France"), "nobody names themselves: {named:?}");
}

#[test]
fn names_lead_to_the_passage() {
    let named = patterns(&BUNDLED, &State::default()).named.unwrap();
    let forum = named.iter().find(|row| row.name == "Internet Governance Forum").unwrap();
    assert_eq!(forum.by, [("France".to_owned(), "#/comment/france/p5.1".to_owned())]);
    assert_eq!(listed(&BUNDLED, &forum.href), 1, "{}", forum.href);
}

/// Whether what is chosen can be asked for beside something else.
fn can_be_joined(state: &State, facet: &Facet) -> bool {
    let choice = state.filters.choice(facet);
    choice.excluded.is_empty() && (choice.all || choice.wanted.len() < 2)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn each_count_is_that_of_its_link(
        library in libraries(8),
        chosen in prop::collection::vec((any::<Index>(), 0usize..3), 0..4),
        days in (select(vec!["", "2010-03-29", "2010-04-14"]), select(vec!["", "2010-04-14", "2010-04-15"])),
        typed in select(vec!["", "gap", "-cost", "nothing"]),
    ) {
        let values: Vec<(Facet, String)> = library
            .facets
            .facets()
            .flat_map(|facet| library.facets.values(facet).iter().map(|value| (facet.clone(), value.clone())))
            .collect();
        let mut state = reduce(&library, &State::default(), Action::Type(typed.to_owned()));
        state = reduce(&library, &state, Action::From(days.0.to_owned()));
        state = reduce(&library, &state, Action::To(days.1.to_owned()));
        for (index, how) in chosen.into_iter().filter(|_| !values.is_empty()) {
            let (facet, value) = index.get::<(Facet, String)>(&values).clone();
            let action = match how {
                0 => Action::Toggle(facet, value),
                1 => Action::Exclude(facet, value),
                _ => Action::All(facet),
            };
            state = reduce(&library, &state, action);
        }
        let view = patterns(&library, &state);
        for bar in view.charts.iter().flat_map(|chart| &chart.bars) {
            prop_assert_eq!(listed(&library, &bar.href), bar.count, "{}", &bar.href);
            prop_assert!(bar.count <= bar.all && bar.width <= view::WHOLE);
        }
        for row in &view.stances {
            if can_be_joined(&state, &Facet::Issue) && library.facets.knows(&Facet::Issue, &row.bar.label) {
                prop_assert_eq!(listed(&library, &row.bar.href), row.bar.count, "{}", &row.bar.href);
            }
            prop_assert_eq!(row.segments.iter().map(|segment| segment.count).sum::<usize>(), row.bar.count);
            prop_assert!(row.segments.iter().map(|segment| segment.width).sum::<u32>() <= row.bar.width);
            for segment in row.segments.iter().filter(|_| can_be_joined(&state, &Facet::Stance)) {
                prop_assert_eq!(listed(&library, &segment.href), segment.count, "{}", &segment.href);
            }
        }
        let Some(timeline) = view.timeline else { return Ok(()) };
        for column in &timeline.columns {
            prop_assert_eq!(listed(&library, &column.href), column.count, "{}", &column.href);
            prop_assert!(column.x + column.width <= view::WHOLE);
        }
        if let Some((said, href)) = &timeline.undated {
            prop_assert_eq!(format!("{} not dated", listed(&library, href)), said.clone());
        }
        prop_assert!(timeline.marks.iter().all(|mark| mark.x.is_none_or(|x| x <= view::WHOLE)));
    }
}
