//! What is said of a passage that is read and has no link.

use comment_explorer::compare::{Links, links};
use comment_explorer::corpus::PassageRef;
use comment_explorer::state::view::{Linking, Read, compare};
use comment_explorer::state::{Action, link, reduce};

use crate::BUNDLED;

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
