//! A page around leads to an address: the view is that of the address, and stays in its frame.

use comment_explorer::state::{Action, State, link, reduce, view};
use proptest::prelude::*;
use proptest::sample::select;

use super::laws::any_address;
use crate::BUNDLED;

/// Checks where the page around leads from an address.
#[track_caller]
fn check(from: &str, to: &str, end: &str) {
    let state = reduce(&BUNDLED, &link::read(from, &BUNDLED), Action::Lead(to.to_owned()));
    assert_eq!(link::write(&state), end);
}

const DARK: &str = "#/comments?q=gap&theme=dark&chrome=plain&embed=1";

#[test]
fn what_is_not_named_of_how_it_is_shown_stays() {
    check(DARK, "#/comment/france", "#/comment/france?theme=dark&chrome=plain&embed=1");
    check(DARK, "#/comment/france?theme=light", "#/comment/france?theme=light&chrome=plain&embed=1");
    check(DARK, "#/issues?theme=auto&chrome=full&lang=", "#/issues?embed=1");
    check(DARK, "", "#/comments?theme=dark&chrome=plain&embed=1");
}

#[test]
fn nothing_leads_out_of_the_frame_or_into_one() {
    check(DARK, "#/issues?embed=0", "#/issues?theme=dark&chrome=plain&embed=1");
    check("#/comments", "#/issues?embed=1", "#/issues");
}

/// A frame would show the comments of the page to those who have other ones open.
#[test]
fn no_frame_is_made_of_comments_of_the_readers_own() {
    let embed = |opened: Option<&str>| {
        let state = State { opened: opened.map(str::to_owned), ..link::read("#/issues", &BUNDLED) };
        view::frame(&BUNDLED, &state, &view::found(&BUNDLED, &state)).embed
    };
    assert_eq!(embed(None).as_deref(), Some("embed.html#/issues"));
    assert_eq!(embed(Some("answers.csv")), None);
}

#[test]
fn what_means_nothing_is_left_out_and_said() {
    let start = link::read(DARK, &BUNDLED);
    let led = |to: &str| reduce(&BUNDLED, &start, Action::Lead(to.to_owned()));
    assert_eq!(led("#/comments?theme=<script>&tea=1").left_out, ["theme=<script>", "tea=1"]);
    assert_eq!(led("javascript:alert(1)").left_out, ["javascript:alert(1)"]);
    assert!(led(&"é/".repeat(4_000)).left_out.len() <= 8);
}

#[test]
fn it_takes_the_place_of_the_present_address() {
    assert!(Action::Lead(String::new()).replaces());
}

/// The slow twin: the present ways of showing are written before those of the address, of which the last counts.
fn twin(state: &State, address: &str) -> State {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let display = &state.display;
    let (theme, chrome) = (display.theme.key(), display.chrome.key());
    let mut twin = link::read(&format!("{path}?theme={theme}&chrome={chrome}&{query}"), &BUNDLED);
    twin.display.embedded = state.display.embedded;
    twin
}

/// An address that says this or that of how it is shown, or anything.
fn leading() -> impl Strategy<Value = String> {
    let path = select(vec!["#/comments", "#/comment/france/p3", "#/issues", "", "/tea"]);
    let part = select(vec![
        "theme=dark",
        "theme=auto",
        "theme=tea",
        "chrome=plain",
        "chrome=full",
        "chrome",
        "embed=1",
        "embed=0",
        "q=gap",
        "kind=government",
    ]);
    let parts = prop::collection::vec(part, 0..5);
    prop_oneof![
        4 => (path, parts).prop_map(|(path, parts)| format!("{path}?{}", parts.join("&"))),
        1 => any_address(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn any_string_leads_somewhere(from in leading(), to in leading()) {
        let mut start = link::read(&from, &BUNDLED);
        start.display.language = None;
        let led = reduce(&BUNDLED, &start, Action::Lead(to.clone()));
        prop_assert_eq!(link::write(&led), link::write(&twin(&start, &to)));
        prop_assert_eq!(led.left_out, link::read(&to, &BUNDLED).left_out);
        prop_assert_eq!(led.display.embedded, start.display.embedded);
    }
}
