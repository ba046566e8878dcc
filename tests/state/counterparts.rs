//! What is said of a passage that is read and has no link.

use comment_explorer::compare::links;
use comment_explorer::corpus::PassageRef;
use comment_explorer::state::view::{Read, compare, linked};
use comment_explorer::state::{Action, link, reduce};

use crate::BUNDLED;

#[test]
fn what_may_be_the_counterpart_is_named_to_who_reads_a_passage_without_one() {
    let docket = &BUNDLED.docket;
    let (a, b) = (docket.index_of("france").unwrap(), docket.index_of("jprs").unwrap());
    let found = links(docket, BUNDLED.background(), a, b);
    let state = link::read("#/compare/france+jprs?mode=text&follow=1", &BUNDLED);
    let read = Read { linked: linked(&BUNDLED, &state).into(), ..Read::default() };
    let (mut named, mut unnamed) = (0, 0);
    for passage in docket.passages(a) {
        let at = PassageRef { passage: passage.number, part: None };
        let reading = reduce(&BUNDLED, &state, Action::Reading("france".into(), at));
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
