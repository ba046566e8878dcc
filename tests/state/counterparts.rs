//! What is said of a passage that is read and has no link.

use comment_explorer::compare::{Links, links};
use comment_explorer::corpus::PassageRef;
use comment_explorer::locale::Say;
use comment_explorer::state::view::{Linking, Read, compare};
use comment_explorer::state::{Action, link, reduce};

use crate::{BUNDLED, synthetic};

#[test]
fn what_may_be_the_counterpart_is_named_to_who_reads_a_passage_without_one() {
    let docket = &BUNDLED.docket;
    let comments = 0..docket.corpus.comments.len();
    let pairs = comments.clone().flat_map(|a| comments.clone().map(move |b| (a, b)));
    let mut all = pairs.map(|(a, b)| (a, b, links(docket, BUNDLED.background(), a, b)));
    let unlinked = |found: &Links| found.possible.iter().any(|link| found.links.iter().all(|other| other.a != link.a));
    let (a, b, found) = all.find(|(.., found)| unlinked(found)).unwrap();
    let id = |at: usize| &docket.corpus.comments[at].id;
    let state = link::read(&format!("#/compare/{}+{}?mode=text&follow=1", id(a), id(b)), &BUNDLED);
    let mut linking = Linking::of(docket, &state.picked);
    let linked = std::iter::repeat_with(|| linking.step(&BUNDLED)).flatten().next();
    let read = Read { linked: linked.map(Into::into), ..Read::default() };
    let (mut named, mut unnamed) = (0, 0);
    for passage in docket.passages(a) {
        let at = PassageRef { passage: passage.number, part: None };
        let reading = reduce(&BUNDLED, &state, Action::Reading(id(a).clone(), at));
        let said = compare(&BUNDLED, &reading, &read).unwrap().links.alone;
        let is_linked = found.links.iter().any(|link| link.a == at);
        assert_eq!(said.is_none(), is_linked, "{at}");
        let Some(said) = said else { continue };
        let count = found.possible.iter().filter(|link| link.a == at).count();
        assert_eq!(said.matches(" ¶ ").count() + said.matches("summary, ").count(), 1 + count, "{said}");
        assert_eq!(said.contains("Perhaps"), count > 0, "{said}");
        named += count;
        unnamed += usize::from(count == 0);
    }
    assert!(named > 0 && unnamed > 0, "{named} named, {unnamed} with nothing to name");
}

/// The name of a button that shows its number alone is only heard: a sign for passages would be spelt out, or left out.
#[test]
fn what_a_link_is_with_is_said_in_words() {
    let toll = "The toll on heavy lorries ought to be charged by the axle. A charge by the hour punishes the driver who \
                waits at the weighbridge while his papers are read.";
    let north = [
        "Our village hall leaks whenever the wind stands in the west, and nobody has mended its gutters for a decade.",
        toll,
        "Children from the upper farms walk to school along a lane without a footpath, past a quarry with no fence.",
        "A library van came each fortnight until the subsidy ended; since then the nearest shelf of novels is in town.",
        "We would welcome a bench by the war memorial, since the old people have nowhere to sit after the service.",
    ];
    let south = [
        toll,
        "The harvest of seaweed has doubled, and with it the number of small boats moored against the pier overnight.",
        "Nightly deliveries to the bakery wake everyone on the square; rubber wheels for its trolleys would cost little.",
        "Telephone signal is missing from the whole of the glen, which matters when a walker breaks an ankle up there.",
        "Snow blocks our pass for some six weeks, during which cheese cannot reach the creamery before it spoils.",
    ];
    let library = synthetic::texts(&[&north.join("\n\n"), &south.join("\n\n")]);
    let state = link::read("#/compare/c0+c1?mode=text", &library);
    let mut linking = Linking::of(&library.docket, &state.picked);
    let linked = std::iter::repeat_with(|| linking.step(&library)).flatten().next();
    let read = Read { linked: linked.map(Into::into), ..Read::default() };
    let panes = compare(&library, &state, &read).unwrap().panes;
    let knots = panes.into_iter().flat_map(|pane| pane.rows).flat_map(|(_, knots)| knots);
    let names: Vec<String> = knots.map(|knot| knot.name).collect();
    let with = ["Nobody 1 summary passage 1.2", "Nobody 0 summary passage 2.2"];
    assert_eq!(names, with.map(|with| format!("Link 1, close, with {with}")));
    let france = &BUNDLED.docket.corpus.comments[BUNDLED.docket.index_of("france").unwrap()];
    assert_eq!(Say::default().spoken_of(france, "4.3"), "France passage 4.3");
}
