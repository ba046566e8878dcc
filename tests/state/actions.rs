//! What becomes of what a reader does.

use comment_explorer::search::facets::Facet;
use comment_explorer::state::{Action, Library, Mode, Screen, Sheet, State, link, reduce};

use crate::BUNDLED;

fn after(library: &Library, start: &str, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(link::read(start, library), |state, action| reduce(library, &state, action))
}

/// Checks where a reader gets to from an address.
#[track_caller]
fn check(start: &str, actions: impl IntoIterator<Item = Action>, end: &str) {
    assert_eq!(link::write(&after(&BUNDLED, start, actions)), end);
}

fn government() -> (Facet, String) {
    (Facet::Kind, "government".to_owned())
}

#[test]
fn a_value_is_wanted_once_and_then_no_longer() {
    let (kind, value) = government();
    let toggle = || Action::Toggle(kind.clone(), value.clone());
    let exclude = || Action::Exclude(kind.clone(), value.clone());
    check("", [toggle()], "#/comments?kind=government");
    check("", [toggle(), toggle()], "#/comments");
    check("", [toggle(), exclude()], "#/comments?-kind=government");
    check("", [exclude(), toggle()], "#/comments?kind=government");
    check("", [exclude(), exclude()], "#/comments");
    check("#/comments?kind=all:government", [toggle()], "#/comments");
    let individual = Action::Toggle(kind.clone(), "individual".to_owned());
    check("", [individual, toggle()], "#/comments?kind=government,individual");
}

/// "All of them" of nothing is nothing: the next value that is wanted is wanted plainly.
#[test]
fn all_of_nothing_is_forgotten() {
    let cost = || Action::Toggle(Facet::Issue, "cost".to_owned());
    let start = "#/comments?issue=all:cost&-issue=scope";
    check(start, [cost()], "#/comments?-issue=scope");
    check(start, [cost(), cost()], "#/comments?issue=cost&-issue=scope");
    check("#/comments?-issue=scope&issue=all:", [cost()], "#/comments?issue=cost&-issue=scope");
}

#[test]
fn a_change_of_what_is_found_starts_at_its_first_page() {
    let (kind, value) = government();
    for action in [
        Action::Type("gap".to_owned()),
        Action::Toggle(kind.clone(), value.clone()),
        Action::Exclude(kind.clone(), value),
        Action::ClearFacet(kind),
        Action::Days(None, Some("2010-04-01".to_owned())),
        Action::ClearWords,
        Action::ClearDates,
        Action::Clear,
        Action::Order(comment_explorer::search::Sort::Name),
    ] {
        assert_eq!(after(&BUNDLED, "#/comments?page=2", [action.clone()]).page, 0, "{action:?}");
    }
    assert_eq!(after(&BUNDLED, "#/comments?page=2", [Action::Pick("france".to_owned())]).page, 1);
}

#[test]
fn four_comments_are_compared_at_most() {
    let pick = |id: &str| Action::Pick(id.to_owned());
    let five = ["france", "jprs", "isoc", "centr", "smiley"].map(pick);
    check("#/compare", five, "#/compare/france+jprs+isoc+centr");
    check("#/compare/france+jprs", [pick("france")], "#/compare/jprs");
    check("#/compare/france+jprs?mode=text", [pick("france")], "#/compare/jprs");
    check("#/compare/france+jprs+isoc?mode=text", [pick("isoc")], "#/compare/france+jprs?mode=text");
    check("", [pick("france")], "#/comments?picked=france");
}

#[test]
fn a_column_moves_on_and_round() {
    let step = |id: &str| Action::Move(id.to_owned());
    check("#/compare/france+jprs+isoc", [step("france")], "#/compare/jprs+france+isoc");
    check("#/compare/france+jprs", [step("jprs")], "#/compare/jprs+france");
    check("#/compare/france+jprs+isoc", [step("isoc")], "#/compare/isoc+jprs+france");
    check("#/compare/france", [step("france")], "#/compare/france");
    check("#/compare/france+jprs", [step("nobody")], "#/compare/france+jprs");
}

#[test]
fn a_cell_opens_and_closes() {
    let cell = |issue: &str| Action::Cell("france".to_owned(), issue.to_owned());
    check("#/issues", [cell("cost")], "#/issues?cell=france:cost");
    check("#/issues", [cell("cost"), cell("cost")], "#/issues");
    check("#/issues", [cell("cost"), cell("scope")], "#/issues?cell=france:scope");
}

/// The address of what is shown already comes back from the address bar after every step: nothing is to be lost by it.
#[test]
fn opening_where_one_is_keeps_what_is_not_in_the_address() {
    let open = after(&BUNDLED, "#/comments?q=gap", [Action::Sheet(Some(Sheet::Filters))]);
    let same = reduce(&BUNDLED, &open, Action::Open("#/comments?q=gap".to_owned()));
    assert_eq!(same.open, Some(Sheet::Filters));
    let same_otherwise_written = reduce(&BUNDLED, &open, Action::Open("#/comments?q=%67ap&tea=1".to_owned()));
    assert_eq!(same_otherwise_written.open, Some(Sheet::Filters));
    assert_eq!(same_otherwise_written.left_out, ["tea=1"]);
    let elsewhere = reduce(&BUNDLED, &open, Action::Open("#/issues".to_owned()));
    assert_eq!(elsewhere.open, None);
    assert_eq!(elsewhere.typed, "");
}

#[test]
fn what_was_left_out_is_said_until_it_was_read() {
    let state = after(&BUNDLED, "#/tea", []);
    assert_eq!(state.left_out, ["tea"]);
    assert_eq!(reduce(&BUNDLED, &state, Action::Dismiss).left_out, [""; 0]);
}

#[test]
fn clearing_takes_out_the_search_and_every_filter() {
    let start =
        "#/comments?q=gap&kind=government&-country=JP&from=2010-04-01&to=2010-04-14&sort=name&picked=france&theme=dark";
    check(start, [Action::Clear], "#/comments?sort=name&picked=france&theme=dark");
    check(
        start,
        [Action::ClearDates, Action::Type(String::new())],
        "#/comments?kind=government&-country=JP&sort=name&picked=france&theme=dark",
    );
}

#[test]
fn from_any_screen_a_search_goes_along() {
    let state = link::read("#/comments?q=gap&kind=government&picked=france+jprs&page=2", &BUNDLED);
    let written = |screen: Screen| link::write(&state.on(screen));
    assert_eq!(written(Screen::Compare(Mode::Text)), "#/compare/france+jprs?mode=text&q=gap&kind=government&page=2");
    assert_eq!(written(Screen::Issues { cell: None }), "#/issues?q=gap&kind=government&page=2&picked=france+jprs");
    assert_eq!(
        link::write(&state.at_comment("france", None)),
        "#/comment/france?q=gap&kind=government&page=2&picked=france+jprs"
    );
}
