//! What becomes of what a reader does.

use comment_explorer::locale::Say;
use comment_explorer::search::facets::Facet;
use comment_explorer::search::grammar::Blank;
use comment_explorer::state::view::{self, ListView};
use comment_explorer::state::{Action, Command, Library, Mode, Screen, Set, Sheet, State, Step, link, reduce};

use crate::{BUNDLED, synthetic};

fn at(address: &str) -> State {
    link::read(address, &BUNDLED)
}

fn after(library: &Library, start: &str, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(link::read(start, library), |state, action| reduce(library, &state, action))
}

fn listed(state: &State) -> ListView {
    view::list(&BUNDLED, state, &view::found(&BUNDLED, state))
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
        Action::Fill(Blank::Phrase, "the gap".to_owned()),
        Action::Exact,
        Action::Toggle(kind.clone(), value.clone()),
        Action::Exclude(kind.clone(), value),
        Action::ClearFacet(kind),
        Action::From("2010-04-01".to_owned()),
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

#[test]
fn a_cell_of_the_synopsis_opens_and_closes_in_place() {
    let cell = |column: &str| Action::Cell(column.to_owned(), "cost".to_owned());
    check("#/compare/france+jprs", [cell("jprs")], "#/compare/france+jprs?cell=jprs:cost");
    check("#/compare/france+jprs", [cell("jprs"), cell("jprs")], "#/compare/france+jprs");
    check("#/compare/france+jprs", [cell("isoc")], "#/compare/france+jprs");
    check("#/compare/france+jprs?cell=jprs:cost", [Action::Pick("jprs".to_owned())], "#/compare/france");
}

#[test]
fn others_are_compared_with_a_base() {
    let base = |column: &str| Action::Base(column.to_owned());
    check("#/compare/france+jprs", [base("france")], "#/compare/france+jprs?base=france");
    check("#/compare/france+jprs", [base("france"), base("jprs")], "#/compare/france+jprs?base=jprs");
    check("#/compare/france+jprs?base=jprs", [base("jprs")], "#/compare/france+jprs");
    check("#/compare/france+jprs", [base("isoc")], "#/compare/france+jprs");
    check("#/compare/france+jprs?base=jprs", [Action::Pick("jprs".to_owned())], "#/compare/france");
}

#[test]
fn a_group_is_a_column() {
    let pick = |column: &str| Action::Pick(column.to_owned());
    check("#/compare/france", [pick("kind:cctld_registry")], "#/compare/france+kind:cctld_registry");
    check("#/compare/france+kind:cctld_registry", [pick("kind:cctld_registry")], "#/compare/france");
    check("#/compare/france+kind:nobody", [], "#/compare/france");
}

#[test]
fn a_group_is_named_and_is_no_comment() {
    let state = after(&BUNDLED, "#/compare/france+kind:individual", []);
    let found = view::found(&BUNDLED, &state);
    let title = view::frame(&BUNDLED, &state, &found).window_title;
    assert!(title.starts_with("France and Individual (2) – "), "{title}");
    let texts = at("#/compare/france+jprs?mode=text");
    let title = view::frame(&BUNDLED, &texts, &found).window_title;
    assert!(title.starts_with("France and JPRS, whole text – "), "{title}");
    let label = |address: &str| {
        let state = after(&BUNDLED, address, []);
        view::list(&BUNDLED, &state, &view::found(&BUNDLED, &state)).compare.map(|(label, _)| label)
    };
    assert_eq!(label("#/comments?picked=france+jprs").as_deref(), Some("Compare 2 comments"));
    assert_eq!(label("#/comments?picked=france+kind:individual").as_deref(), Some("Compare 2 columns"));
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
        [Action::ClearDates, Action::ClearWords],
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

/// The address after an action and what can be taken back then.
#[track_caller]
fn undone(start: &str, removal: Action, without: &str) {
    let after_it = after(&BUNDLED, start, [removal]);
    assert_eq!(link::write(&after_it), without);
    assert!(after_it.undo.is_some());
    let back = reduce(&BUNDLED, &after_it, Action::Undo);
    assert_eq!(link::write(&back), start);
    assert_eq!(back.undo, None);
}

#[test]
fn a_removal_can_be_taken_back() {
    let (kind, value) = government();
    let start = "#/comments?q=gap&kind=government&-country=JP&to=2010-04-14&page=2";
    let all = "#/comments?sort=name&picked=france&theme=dark";
    undone(start, Action::Clear, "#/comments");
    undone(start, Action::ClearWords, "#/comments?kind=government&-country=JP&to=2010-04-14");
    undone(start, Action::ClearDates, "#/comments?q=gap&kind=government&-country=JP");
    undone(start, Action::Toggle(kind.clone(), value), "#/comments?q=gap&-country=JP&to=2010-04-14");
    undone(start, Action::ClearFacet(kind), "#/comments?q=gap&-country=JP&to=2010-04-14");
    let both = Action::Both(Box::new((Action::ClearWords, Action::ClearDates)));
    undone(start, both, "#/comments?kind=government&-country=JP");
    assert_eq!(after(&BUNDLED, all, [Action::Clear]).undo, None, "there was nothing to take out");
}

#[test]
fn until_something_else_changes() {
    let start = "#/comments?q=gap&kind=government";
    let undo = |then: Action| after(&BUNDLED, start, [Action::Clear, then]).undo.is_some();
    for keeps in [
        Action::Pick("france".to_owned()),
        Action::Theme(comment_explorer::state::Theme::Dark),
        Action::Sheet(Some(Sheet::Filters)),
        Action::Ask("cost".to_owned()),
        Action::Open("#/comments".to_owned()),
        Action::Clear,
    ] {
        assert!(undo(keeps.clone()), "{keeps:?}");
    }
    let (kind, value) = government();
    for ends in [
        Action::Type("gap".to_owned()),
        Action::Fill(Blank::AllWords, "gap".to_owned()),
        Action::Exact,
        Action::Toggle(kind, value),
        Action::To("2010-04-14".to_owned()),
        Action::Order(comment_explorer::search::Sort::Name),
        Action::Open("#/issues".to_owned()),
    ] {
        assert!(!undo(ends.clone()), "{ends:?}");
    }
    let typed = after(&BUNDLED, start, [Action::Type("ga".to_owned())]);
    assert_eq!(typed.undo, None, "what is typed is taken back by typing");
}

#[test]
fn days_are_days_or_none() {
    let days = |from: &str, to: &str| [Action::From(from.to_owned()), Action::To(to.to_owned())];
    check("#/comments?page=2", days("2010-03-29", "2010-04-14"), "#/comments?from=2010-03-29&to=2010-04-14");
    check("#/comments?from=2010-03-29", days("", "2010-02-31"), "#/comments");
    check("#/comments", days("2010-03-29T00:00:00Z", "soon"), "#/comments");
}

#[test]
fn all_of_these_is_asked_for_and_no_longer() {
    let all = || Action::All(Facet::Issue);
    check("#/comments?issue=cost,scope", [all()], "#/comments?issue=all:cost,scope");
    check("#/comments?issue=cost,scope", [all(), all()], "#/comments?issue=cost,scope");
    check("#/comments?-issue=cost", [all()], "#/comments?-issue=cost");
}

/// A question of the reader's own outlives an address; another sees the issue of the first stance that is wanted.
#[test]
fn the_stances_offered_are_those_on_the_issue_asked_for() {
    let asked = |start: &str, actions: &[Action]| {
        let list = listed(&after(&BUNDLED, start, actions.to_vec()));
        let facet = list.facets.into_iter().find(|facet| facet.facet == Facet::Stance).unwrap();
        let on = facet.issues.iter().find(|(_, _, on)| *on).unwrap().0.clone();
        (on, facet.values.into_iter().map(|value| value.value).collect::<Vec<_>>().join(" "))
    };
    let any = "supports supports_if mixed opposes raises silent";
    let of = |on: &str, values: &str| (on.to_owned(), values.to_owned());
    assert_eq!(asked("", &[]), of("", any));
    assert_eq!(asked("", &[Action::Ask("cost".to_owned())]), of("cost", "cost:opposes cost:raises cost:silent"));
    assert_eq!(asked("", &[Action::Ask("tea".to_owned())]), of("", any));
    let cost = "#/comments?stance=cost:opposes";
    assert_eq!(asked(cost, &[]), of("cost", "cost:opposes cost:raises cost:silent"));
    assert_eq!(asked(cost, &[Action::Ask(String::new())]), of("", &format!("{any} cost:opposes")));
    let elsewhere = [Action::Ask("scope".to_owned()), Action::Open(cost.to_owned())];
    assert_eq!(asked("", &elsewhere).0, "scope");
}

/// What folds away under the reader's hand would take the focus along.
#[test]
fn a_facet_that_was_changed_stays_unfolded() {
    let open = |actions: &[Action]| {
        let list = listed(&after(&BUNDLED, "", actions.to_vec()));
        list.facets.into_iter().find(|facet| facet.facet == Facet::Country).unwrap().open
    };
    let japan = || Action::Toggle(Facet::Country, "JP".to_owned());
    assert!(!open(&[]));
    assert!(open(&[japan()]));
    assert!(open(&[japan(), japan()]));
    assert!(open(&[japan(), Action::Open("#/comments?kind=government".to_owned())]));
}

/// What is to blame for nothing being found, and the removals: each with its count, in order.
#[test]
fn nothing_found_says_what_is_to_blame() {
    let check = |address: &str, blame: &str, removals: &[(&str, usize)]| {
        let state = after(&BUNDLED, address, []);
        let list = listed(&state);
        assert_eq!(list.blame, format!("No comment has {blame} would give:"));
        let said: Vec<_> = list.removals.iter().map(|removal| (removal.label.as_str(), removal.count)).collect();
        assert_eq!(said, removals);
        for removal in &list.removals {
            let then = reduce(&BUNDLED, &state, removal.action.clone());
            let found = view::found(&BUNDLED, &then).comments.len();
            assert_eq!(found, removal.count, "{}", removal.label);
        }
    };
    check("#/comments?q=zebra", "this. Taking it out", &[("words “zebra”", 7)]);
    check(
        "#/comments?q=zebra&kind=government,individual",
        "all of this, because of words “zebra”. Taking it out",
        &[("words “zebra”", 3), ("everything", 7)],
    );
    check(
        "#/comments?kind=government,individual&country=JP",
        "all of this. Taking out one of these",
        &[("country “JP”", 3), ("kind “Government” or 1 other", 1), ("everything", 7)],
    );
    check(
        "#/comments?q=zebra&kind=government&country=JP",
        "all of this, and no single filter is to blame. Taking out two",
        &[("words “zebra” and kind “Government”", 1), ("words “zebra” and country “JP”", 1), ("everything", 7)],
    );
    check(
        "#/comments?q=zebra&kind=government&country=JP&region=International",
        "all of this, and taking out one thing or two does not help. Taking out more",
        &[("everything", 7)],
    );
    check(
        "#/comments?country=JP&issue=all:cost,beyond-icann",
        "all of this, because of issue “Beyond ICANN”. Taking it out",
        &[("issue “Beyond ICANN”", 1), ("everything", 7)],
    );
}

#[test]
fn only_the_words_as_typed_are_found_and_no_longer() {
    check("#/comments?q=gap", [Action::Exact], "#/comments?q=gap&exact=1");
    check("#/comments?q=gap&exact=1", [Action::Exact], "#/comments?q=gap");
    assert!(!Action::Exact.replaces(), "it can be taken back by the way back");
}

#[test]
fn a_form_writes_what_is_typed_and_keeps_what_is_in_its_boxes() {
    let fill = |blank, text: &str| Action::Fill(blank, text.to_owned());
    // The space is there before the word after it is.
    let spaced = after(&BUNDLED, "#/comments?q=cost", [fill(Blank::AllWords, "cost  ")]);
    assert_eq!((spaced.typed.as_str(), spaced.form().unwrap().all_words.as_str()), ("cost ", "cost  "));
    let filled = [
        fill(Blank::AllWords, "cost"),
        fill(Blank::Phrase, "no gap"),
        fill(Blank::AnyWords, "a b"),
        fill(Blank::NoWords, "c"),
        fill(Blank::Name, "d"),
    ];
    let all = after(&BUNDLED, "#/comments", filled);
    assert_eq!(all.typed, "cost \"no gap\" a OR b -c who:d ");
    assert!(fill(Blank::Phrase, "").replaces(), "a way back does not retrace each key");
    // What is typed into the search box is shown in the form, if it can be.
    let typed = |typed: &str| reduce(&BUNDLED, &all, Action::Type(typed.to_owned())).form();
    assert_eq!(typed("cost -e").map(|form| (form.all_words, form.no_words)), Some(("cost".to_owned(), "e".to_owned())));
    assert_eq!(typed("issue:cost"), None);
    // A query that no form can show gives way.
    check("#/comments?q=issue:cost", [fill(Blank::Phrase, "a b")], "#/comments?q=%22a+b%22");
}

/// Goes through the hits of a comment: the hit after each step.
fn hits_after(start: &str, steps: &[Step]) -> Vec<Option<usize>> {
    let mut state = link::read(start, &BUNDLED);
    let gone = steps.iter().map(|step| {
        state = reduce(&BUNDLED, &state, Action::Hit(*step));
        state.hit
    });
    gone.collect()
}

#[test]
fn hits_are_gone_through_round_and_round() {
    let index = BUNDLED.docket.index_of("france").unwrap();
    let state = link::read("#/comment/france?q=cert", &BUNDLED);
    let places = BUNDLED.places(&state, index);
    let last = places.len() - 1;
    assert!(last >= 2, "{places:?}");
    let round: Vec<Option<usize>> = (0..=last).chain([0]).map(Some).collect();
    assert_eq!(hits_after("#/comment/france?q=cert", &[Step::Next].repeat(last + 2)), round);
    let back: Vec<Option<usize>> = (0..=last).rev().chain([last]).map(Some).collect();
    assert_eq!(hits_after("#/comment/france?q=cert", &[Step::Previous].repeat(last + 2)), back);
    // The first is where the reader stands.
    let passage = BUNDLED.docket.passage_at(index, places[1].start).unwrap();
    let before = places
        .iter()
        .take_while(|place| place.start < BUNDLED.docket.span_of(index, passage).map_or(0, |span| span.start));
    let before = before.count();
    assert!(before > 0, "{passage}");
    let there = format!("#/comment/france/{passage}?q=cert");
    assert_eq!(hits_after(&there, &[Step::Next]), [Some(before)]);
    assert_eq!(hits_after(&there, &[Step::Previous]), [Some(before - 1)]);
}

#[test]
fn without_hits_there_is_nothing_to_go_to() {
    for start in ["#/comment/france", "#/comment/france?q=zebra", "#/comments?q=cert", "#/issues?q=cert"] {
        assert_eq!(hits_after(start, &[Step::Next, Step::Previous]), [None, None], "{start}");
    }
}

/// The hit belongs to one comment and one search, and is not in the address.
#[test]
fn a_hit_is_forgotten_elsewhere() {
    let at_hit = after(&BUNDLED, "#/comment/france?q=cert", [Action::Hit(Step::Next)]);
    assert_eq!(link::write(&at_hit), "#/comment/france?q=cert");
    for action in [Action::Open("#/comment/jprs?q=cert".to_owned()), Action::ClearWords] {
        assert_eq!(reduce(&BUNDLED, &at_hit, action).hit, None);
    }
    assert_eq!(reduce(&BUNDLED, &at_hit, Action::Pick("jprs".to_owned())).hit, Some(0));
}

/// Of a very long comment only a part is shown, and the address goes along to the part in which the hit is.
#[test]
fn a_hit_in_another_part_of_a_long_comment_is_gone_to() {
    let mut texts = vec!["A gap."; 2];
    texts.splice(1..1, std::iter::repeat_n("Nothing.", 900));
    let library = synthetic::texts(&[&texts.join("\n\n")]);
    let start = "#/comment/c0?q=gap";
    let address = |steps: &[Step]| {
        let actions = steps.iter().map(|step| Action::Hit(*step));
        link::write(&after(&library, start, actions))
    };
    assert_eq!(address(&[Step::Next]), start);
    assert_eq!(address(&[Step::Next, Step::Next]), "#/comment/c0/p902?q=gap");
    assert_eq!(address(&[Step::Previous]), "#/comment/c0/p902?q=gap");
    assert_eq!(address(&[Step::Previous, Step::Next]), "#/comment/c0/p1?q=gap");
}

#[test]
fn a_change_of_what_is_chosen_is_told_and_nothing_else() {
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let picks = |picked: &[&str]| view::Picks::of(&State { picked: ids(picked), ..State::default() });
    let told = |before: &[&str], now: &[&str]| view::change_of_picks(&BUNDLED, &picks(before), &picks(now));
    assert_eq!(told(&["france"], &["france", "jprs"]).as_deref(), Some("JPRS added, 2 chosen"));
    assert_eq!(told(&["france", "jprs"], &["jprs"]).as_deref(), Some("France removed, 1 chosen"));
    assert_eq!(told(&["france", "jprs"], &["jprs", "france"]), None);
    assert_eq!(told(&[], &[]), None);
}

#[test]
fn that_a_fifth_is_refused_is_told_each_time_and_no_longer() {
    let four = at("#/comments?picked=france+jprs+isoc+centr");
    let pick = |state: &State, id: &str| reduce(&BUNDLED, state, Action::Pick(id.to_owned()));
    let told =
        |before: &State, now: &State| view::change_of_picks(&BUNDLED, &view::Picks::of(before), &view::Picks::of(now));
    let once = pick(&four, "smiley");
    let twice = pick(&once, "smiley");
    assert_eq!(twice.picked, four.picked);
    for (before, now) in [(&four, &once), (&once, &twice)] {
        assert_eq!(told(before, now).as_deref(), Some("Four comments are chosen already"));
    }
    let elsewhere = reduce(&BUNDLED, &twice, Action::Open("#/patterns?picked=france+jprs+isoc+centr".to_owned()));
    assert_eq!(told(&twice, &elsewhere), None);
    assert_eq!(told(&twice, &pick(&twice, "centr")).as_deref(), Some("CENTR removed, 3 chosen"));
}

#[test]
fn what_has_lost_its_key_to_something_else_is_said() {
    let key = |command, typed: &str| Action::Set(Set::Key(command, typed.to_owned()));
    let said = |actions: Vec<Action>| view::without_key(&after(&BUNDLED, "", actions).kept.keys, &Say::default());
    assert_eq!(said(vec![]), None);
    assert_eq!(said(vec![key(Command::Search, "s")]), None);
    let taken = || vec![key(Command::Search, "/j"), key(Command::Help, "?k")];
    assert_eq!(said(taken()).as_deref(), Some("Without a key: Next comment and Previous comment."));
    assert_eq!(said([taken(), vec![Action::Set(Set::KeysAsTheyCame)]].concat()), None);
}
