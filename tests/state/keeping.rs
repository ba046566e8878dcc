//! What a reader has set, beside what an address says; and copies.

use comment_explorer::state::view::NoticeView;
use comment_explorer::state::{Action, Ends, Kept, Notice, Saved, State, Theme, link, reduce, view};

use crate::BUNDLED;

fn open(state: &State, address: &str) -> State {
    reduce(&BUNDLED, state, Action::Open(address.to_owned()))
}

/// A reader with these settings, who has just come.
fn reader(kept: &str) -> State {
    State { kept: Kept::read(kept), ..State::default() }
}

fn after(state: &State, action: Action) -> State {
    reduce(&BUNDLED, state, action)
}

#[test]
fn an_address_that_names_a_theme_wins() {
    let theme = |kept, address| open(&reader(kept), address).display.theme;
    assert_eq!(theme("", "#/comments"), Theme::Auto);
    assert_eq!(theme("theme=dark", "#/comments"), Theme::Dark);
    assert_eq!(theme("theme=dark", "#/comments?theme=light"), Theme::Light);
    assert_eq!(theme("theme=dark", "#/comments?theme=auto"), Theme::Auto);
    // And does not change what is kept; only the reader does.
    let state = open(&reader("theme=dark"), "#/comments?theme=light");
    assert_eq!(state.kept.theme, Theme::Dark);
    assert_eq!(after(&state, Action::Theme(Theme::Auto)).kept.theme, Theme::Auto);
}

/// Each link of the page says what is shown, also to who has set something else.
#[test]
fn a_link_says_the_theme_that_is_not_the_kept_one() {
    let state = open(&reader("theme=dark"), "#/comments?theme=auto");
    assert_eq!(link::write(&state), "#/comments?theme=auto");
    let around = view::frame(&BUNDLED, &state, &view::found(&BUNDLED, &state));
    assert!(around.tabs.iter().all(|tab| tab.href.ends_with("theme=auto")), "{:?}", around.tabs);
    assert_eq!(around.home, "#/comments?theme=auto");
}

const TEXTS: &str = "#/compare/france+jprs?mode=text";

#[test]
fn judged_links_are_there_again_where_their_texts_are_compared() {
    let ends = Ends::parse("france/p3~jprs/p1").unwrap();
    let state = after(&open(&State::default(), TEXTS), Action::Judge(ends.clone(), false));
    assert_eq!(state.kept.write(), "rejected=france/p3~jprs/p1");
    let again = open(&reader(&state.kept.write()), TEXTS);
    assert_eq!(again.comparing.rejected, std::slice::from_ref(&ends));
    // Elsewhere they are not; they come with their texts.
    let other = open(&again, "#/compare/france+isoc?mode=text");
    assert_eq!(other.comparing.rejected, []);
    let third = after(&other, Action::Pick("jprs".to_owned()));
    assert_eq!(third.comparing.rejected, std::slice::from_ref(&ends));
    // Taken back, they are gone.
    let back = after(&third, Action::Judge(ends.clone(), false));
    assert_eq!((back.comparing.rejected, back.kept), (vec![], Kept::default()));
    // An address that judges one otherwise wins, and is not kept.
    let shared = open(&again, "#/compare/france+jprs?mode=text&confirmed=france/p3~jprs/p1");
    assert_eq!((shared.comparing.confirmed, shared.comparing.rejected), (vec![ends.clone()], vec![]));
    assert_eq!(shared.kept.rejected, [ends]);
}

#[test]
fn links_to_what_is_not_there_are_not_shown() {
    let kept = "confirmed=france/p3~nobody/p1,france/p99~jprs/p1,france/p1~france/p2,france/p3~jprs/p1";
    assert_eq!(open(&reader(kept), TEXTS).comparing.confirmed, [Ends::parse("france/p3~jprs/p1").unwrap()]);
}

#[test]
fn a_copy_has_marks_when_asked() {
    let buttons = |state: &State| -> Vec<(String, String)> {
        let around = view::frame(&BUNDLED, state, &view::found(&BUNDLED, state));
        around.save.into_iter().map(|button| (button.label, button.order)).collect()
    };
    let order = |saved: &str| format!("{}\n{}\n{saved}", view::copy_name(&BUNDLED), BUNDLED.shelf_mark(saved));
    let plain = "Save a copy".to_owned();
    assert_eq!(buttons(&State::default()), [(plain.clone(), order(""))]);
    let kept = "theme=dark&rejected=france/p3~jprs/p1";
    let with = "Save a copy with the 1 link that I judged".to_owned();
    assert_eq!(buttons(&reader(kept)), [(plain, order("theme=dark")), (with, order(kept))]);
}

#[test]
fn copies_and_corpora_do_not_share_what_is_kept() {
    let mark = |saved| BUNDLED.shelf_mark(saved);
    assert_eq!(mark("").len(), 16);
    assert_ne!(mark(""), mark("theme=dark"));
    assert_ne!(mark("theme=light"), mark("theme=dark"));
}

fn told(state: &State, words: &str) -> State {
    after(state, Action::told(words).unwrap())
}

fn notice(state: &State) -> NoticeView {
    view::frame(&BUNDLED, state, &view::found(&BUNDLED, state)).notice.unwrap()
}

#[test]
fn that_nothing_is_kept_is_said_until_it_is_read() {
    let state = told(&State::default(), "not kept");
    assert_eq!(state.notice, Some(Notice::NothingKept));
    assert_eq!(notice(&state).offers.unwrap().label, "Save a copy");
    // It stays on the way to another screen.
    let state = open(&state, "#/issues");
    assert_eq!(state.notice, Some(Notice::NothingKept));
    assert_eq!(after(&state, Action::Tell(None)).notice, None);
}

#[test]
fn what_came_of_a_copy_is_said() {
    let said = |words| notice(&told(&State::default(), words));
    assert!(said("given").what.contains(&view::copy_name(&BUNDLED)) && !said("given").warns);
    assert!(said("framed").then.unwrap().contains("does not allow this frame"));
    assert_eq!(told(&State::default(), "not made").notice, Some(Notice::Copy(Saved::NotMade)));
    assert!(said("not made").warns);
    assert_eq!(Action::told("nonsense"), None);
}

#[test]
fn that_the_network_is_gone_is_said_until_it_is_back() {
    let state = told(&State::default(), "offline");
    assert_eq!((notice(&state).what.as_str(), notice(&state).warns), ("You are offline.", false));
    assert_eq!(told(&state, "online").notice, None);
    // What else is told stays.
    let other = told(&state, "not kept");
    assert_eq!(told(&other, "online").notice, Some(Notice::NothingKept));
}

#[test]
fn what_is_set_in_another_window_is_taken_over() {
    let state = told(&open(&State::default(), TEXTS), "kept theme=dark&confirmed=france/p3~jprs/p1");
    assert_eq!(state.kept.theme, Theme::Dark);
    assert_eq!(state.comparing.confirmed, [Ends::parse("france/p3~jprs/p1").unwrap()]);
}

/// The page around a frame leads elsewhere: what the reader has set stays.
#[test]
fn who_is_led_keeps_what_was_set() {
    let state = told(&reader("theme=dark&confirmed=france/p3~jprs/p1"), "not kept");
    let led = after(&state, Action::Lead(TEXTS.to_owned()));
    assert_eq!((&led.kept, led.notice), (&state.kept, state.notice));
    assert_eq!(led.comparing.confirmed.len(), 1);
}
