//! A state and its address say the same, wherever a reader gets to.

use comment_explorer::corpus::PassageRef;
use comment_explorer::search::Sort;
use comment_explorer::search::facets::Facet;
use comment_explorer::search::grammar::{Blank, Form};
use comment_explorer::state::{
    Action, Comparing, Ends, Kept, Library, LineOrder, Screen, Sheet, Show, State, Step as Way, Theme, column_of, link,
    reduce, view,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::BUNDLED;
use crate::synthetic::libraries;

/// Something that a reader does, with the corpus still to be chosen: an index stands for one of its ids or values.
#[derive(Clone, Debug)]
enum Step {
    Address(String),
    Lead(String),
    Parts(Vec<(usize, Index)>),
    Type(String),
    Fill(usize, String),
    Exact,
    Toggle(Index),
    Exclude(Index),
    All(Index),
    Ask(Index),
    From(usize),
    To(usize),
    ClearWords,
    ClearFacet(Index),
    ClearDates,
    Clear,
    Undo,
    Order(usize),
    Lines(usize),
    Pick(Index),
    Move(Index),
    Cell(Index, Index),
    PickGroup(Index),
    Link(Index, Index, u32),
    Judge(Index, Index, u32, bool),
    Follow,
    Wording,
    Reading(Index, u32),
    Base(Index),
    Theme(usize),
    Sheet(bool),
    Dismiss,
    Hit(bool),
    Told(usize),
    Recall(String, Index, Index, u32),
}

/// What a field for a day can hold.
const DAYS: [&str; 5] = ["", "2010-03-29", "2010-04-14", "0002-04-01", "soon"];

fn any_step() -> impl Strategy<Value = Step> {
    let part = (0usize..28, any::<Index>());
    prop_oneof![
        1 => any::<String>().prop_map(Step::Address),
        1 => any_address().prop_map(Step::Lead),
        4 => prop::collection::vec(part, 0..6).prop_map(Step::Parts),
        2 => prop_oneof![any::<String>(), "[a-z +%&#=?\"]{0,6}"].prop_map(Step::Type),
        2 => (0usize..5, prop_oneof![any::<String>(), "[a-z *~\"]{0,6}"]).prop_map(|(at, text)| Step::Fill(at, text)),
        1 => Just(Step::Exact),
        4 => any::<Index>().prop_map(Step::Toggle),
        2 => any::<Index>().prop_map(Step::Exclude),
        2 => any::<Index>().prop_map(Step::All),
        1 => any::<Index>().prop_map(Step::Ask),
        1 => (0..DAYS.len()).prop_map(Step::From),
        1 => (0..DAYS.len()).prop_map(Step::To),
        1 => Just(Step::ClearWords),
        1 => any::<Index>().prop_map(Step::ClearFacet),
        2 => Just(Step::Undo),
        1 => Just(Step::ClearDates),
        1 => Just(Step::Clear),
        2 => (0usize..4).prop_map(Step::Order),
        1 => (0usize..4).prop_map(Step::Lines),
        4 => any::<Index>().prop_map(Step::Pick),
        2 => any::<Index>().prop_map(Step::Move),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(comment, issue)| Step::Cell(comment, issue)),
        2 => any::<Index>().prop_map(Step::PickGroup),
        2 => (any::<Index>(), any::<Index>(), 1u32..4).prop_map(|(one, other, at)| Step::Link(one, other, at)),
        2 => (any::<Index>(), any::<Index>(), 1u32..4, any::<bool>())
            .prop_map(|(one, other, at, right)| Step::Judge(one, other, at, right)),
        1 => Just(Step::Follow),
        1 => Just(Step::Wording),
        1 => (any::<Index>(), 1u32..4).prop_map(|(comment, at)| Step::Reading(comment, at)),
        2 => any::<Index>().prop_map(Step::Base),
        1 => (0usize..3).prop_map(Step::Theme),
        1 => any::<bool>().prop_map(Step::Sheet),
        1 => Just(Step::Dismiss),
        3 => any::<bool>().prop_map(Step::Hit),
        1 => (0usize..5).prop_map(Step::Told),
        2 => ("(theme=(dark|light|auto|x)&)?(confirmed|rejected)=", any::<Index>(), any::<Index>(), 1u32..4)
            .prop_map(|(text, one, other, at)| Step::Recall(text, one, other, at)),
    ]
}

/// The ids and values of a library.
struct Known {
    comments: Vec<String>,
    issues: Vec<String>,
    values: Vec<(Facet, String)>,
}

impl Known {
    fn of(library: &Library) -> Self {
        let corpus = &library.docket.corpus;
        let of =
            |facet: &Facet| library.facets.values(facet).iter().map(|value| (facet.clone(), value.clone())).collect();
        let values = library.facets.facets().flat_map(|facet| -> Vec<_> { of(facet) }).collect();
        Self {
            comments: corpus.comments.iter().map(|comment| comment.id.clone()).collect(),
            issues: corpus.issues.iter().map(|issue| issue.id.clone()).collect(),
            values,
        }
    }

    fn comment(&self, index: Index) -> String {
        if self.comments.is_empty() { String::new() } else { index.get::<String>(&self.comments).clone() }
    }

    fn value(&self, index: Index) -> (Facet, String) {
        if self.values.is_empty() {
            (Facet::Kind, String::new())
        } else {
            index.get::<(Facet, String)>(&self.values).clone()
        }
    }

    /// An address of parts that mean something, more or less; the first says the screen.
    fn address(&self, parts: &[(usize, Index)]) -> String {
        let mut address = String::from("#/comments");
        for (at, (part, index)) in parts.iter().enumerate() {
            let (comment, (facet, value)) = (self.comment(*index), self.value(*index));
            if at == 0 {
                address = match part % 9 {
                    0 => format!("#/comment/{comment}"),
                    1 => format!("#/comment/{comment}/p1"),
                    2 => format!("#/compare/{comment}"),
                    3 => format!("#/compare/{}", self.comments.join("+")),
                    4 => "#/issues".to_owned(),
                    5 => "#/patterns".to_owned(),
                    6 => "#/about".to_owned(),
                    7 => "#/open".to_owned(),
                    _ => address,
                };
            }
            let encoded = |part: &str| {
                let coded = [('%', "%25"), (',', "%2C"), (':', "%3A"), (' ', "%20"), ('&', "%26"), ('=', "%3D")];
                coded.into_iter().fold(part.to_owned(), |part, (char, code)| part.replace(char, code))
            };
            let (key, value) = (encoded(&facet.key()), encoded(&value));
            let part = match part {
                0 | 1 => format!("{key}={value}"),
                2 | 3 => format!("-{key}={value}"),
                4 | 5 => format!("{key}=all:{value}"),
                6 => format!("{key}=all:"),
                7 => "from=2010-04-01".to_owned(),
                8 => "to=2010-04-14".to_owned(),
                9 => format!("page={}", index.index(usize::MAX)),
                10 => format!("picked={comment}"),
                11 => "mode=text".to_owned(),
                12 => format!("cell={comment}:cost"),
                13 => "lang=".to_owned(),
                14 => "lang=fr%2DCA".to_owned(),
                15 => "chrome=none".to_owned(),
                16 => "embed=1".to_owned(),
                17 => "q=%20".to_owned(),
                18 => "page=2".to_owned(),
                19 => "q=gap".to_owned(),
                20 => "sort=name&sort=date".to_owned(),
                21 => "show=context".to_owned(),
                22 => "lines=right&show=comments".to_owned(),
                23 => "order=alike".to_owned(),
                24 => "order=issue:cost".to_owned(),
                25 => "alike=80".to_owned(),
                26 => "alike=50".to_owned(),
                _ => "tea".to_owned(),
            };
            address = format!("{address}{}{part}", if at == 0 { '?' } else { '&' });
        }
        address
    }

    fn ends(&self, one: Index, other: Index, at: u32) -> Ends {
        let end = |passage| PassageRef { passage, part: None };
        Ends::new((&self.comment(one), end(at)), (&self.comment(other), end(1)))
    }

    fn action(&self, step: Step) -> Option<Action> {
        let nothing = self.comments.is_empty() || self.issues.is_empty();
        Some(match step {
            Step::Address(address) => Action::Open(address),
            Step::Lead(address) => Action::Lead(address),
            Step::Parts(parts) => Action::Open(self.address(&parts)),
            Step::Type(typed) => Action::Type(typed),
            Step::Fill(at, text) => Action::Fill(Blank::ALL[at], text),
            Step::Exact => Action::Exact,
            Step::From(day) => Action::From(DAYS[day].to_owned()),
            Step::To(day) => Action::To(DAYS[day].to_owned()),
            Step::ClearWords => Action::ClearWords,
            Step::ClearDates => Action::ClearDates,
            Step::Undo => Action::Undo,
            Step::Clear => Action::Clear,
            Step::Order(at) => Action::Order(Sort::ALL[at]),
            Step::Lines(at) => Action::Lines(LineOrder::ALL[at]),
            Step::Theme(at) => Action::Theme(Theme::ALL[at]),
            Step::Sheet(open) => Action::Sheet(open.then_some(Sheet::Filters)),
            Step::Dismiss => Action::Dismiss,
            Step::Hit(next) => Action::Hit(if next { Way::Next } else { Way::Previous }),
            Step::Told(at) => Action::told(["given", "framed", "not made", "not kept", "kept theme=dark"][at])?,
            // What the rest names is there to be clicked on.
            _ if nothing => return None,
            Step::Toggle(index) => {
                let (facet, value) = self.value(index);
                Action::Toggle(facet, value)
            }
            Step::Exclude(index) => {
                let (facet, value) = self.value(index);
                Action::Exclude(facet, value)
            }
            Step::All(index) => Action::All(self.value(index).0),
            Step::ClearFacet(index) => Action::ClearFacet(self.value(index).0),
            Step::Ask(issue) => Action::Ask(issue.get::<String>(&self.issues).clone()),
            Step::Pick(index) => Action::Pick(self.comment(index)),
            Step::PickGroup(index) => {
                let (facet, value) = self.value(index);
                Action::Pick(column_of(&facet, &value))
            }
            Step::Link(one, other, at) => Action::Link(self.ends(one, other, at)),
            Step::Judge(one, other, at, right) => Action::Judge(self.ends(one, other, at), right),
            Step::Recall(text, one, other, at) => {
                Action::Recall(Kept::read(&format!("{text}{}", self.ends(one, other, at))))
            }
            Step::Follow => Action::Follow,
            Step::Wording => Action::Wording,
            Step::Reading(index, passage) => Action::Reading(self.comment(index), PassageRef { passage, part: None }),
            Step::Base(index) => Action::Base(self.comment(index)),
            Step::Move(index) => Action::Move(self.comment(index)),
            Step::Cell(comment, issue) => {
                Action::Cell(self.comment(comment), issue.get::<String>(&self.issues).clone())
            }
        })
    }
}

/// A state as its address can say it.
fn addressed(state: &State) -> State {
    let form = Form::default();
    let comparing = Comparing { reading: None, ..state.comparing.clone() };
    State {
        comparing,
        open: None,
        left_out: Vec::new(),
        asked: None,
        form,
        unfolded: Vec::new(),
        undo: None,
        hit: None,
        kept: Kept::default(),
        notice: None,
        refused: 0,
        ..state.clone()
    }
}

/// Walks through a library and checks after each step that the address says where the reader is.
fn walk(library: &Library, steps: Vec<Step>) -> Result<(), TestCaseError> {
    let known = Known::of(library);
    let mut state = State::default();
    for action in steps.into_iter().filter_map(|step| known.action(step)) {
        let done = format!("{action:?}");
        state = reduce(library, &state, action);
        let address = link::write(&state);
        prop_assert_eq!(link::read(&address, library), addressed(&state), "{} gives {}", done, address);
        prop_assert_eq!(
            reduce(library, &state, Action::Open(address.clone())),
            State { left_out: Vec::new(), ..state.clone() }
        );
        // And so it does to who comes back to it in the same browser.
        let kept = Kept::read(&state.kept.write());
        prop_assert_eq!(&kept, &state.kept);
        let back = reduce(library, &State { kept: kept.clone(), ..State::default() }, Action::Open(address.clone()));
        prop_assert_eq!(back, State { kept, ..addressed(&state) });
        let dull = |char: char| char.is_whitespace() || char.is_control() || "\"<>\\^`{|}".contains(char);
        prop_assert!(!address.contains(dull), "{address:?} survives a mail and an attribute");
    }
    // Wherever that was, there is something to see.
    let found = view::found(library, &state);
    let around = view::frame(library, &state, &found);
    let of_a_tab = usize::from(!matches!(state.screen, Screen::About | Screen::Open));
    prop_assert_eq!(around.tabs.iter().filter(|tab| tab.current).count(), of_a_tab);
    prop_assert!(around.tabs.iter().all(|tab| link::read(&tab.href, library).left_out.is_empty()));
    let list = view::list(library, &state, &found);
    prop_assert!(list.entries.len() <= list.found);
    prop_assert_eq!(list.context.is_some(), state.show == Show::Context && list.found > 0);
    prop_assert!(list.shows.iter().all(|(href, show, _)| link::read(href, library).show == *show));
    prop_assert_eq!(view::comment(library, &state, &found).is_some(), matches!(state.screen, Screen::Comment { .. }));
    prop_assert_eq!(
        view::compare(library, &state, &view::Read::default()).is_some(),
        matches!(state.screen, Screen::Compare(_))
    );
    prop_assert_eq!(view::issues(library, &state, &found).is_some(), matches!(state.screen, Screen::Issues { .. }));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn the_address_says_where_a_reader_is(steps in prop::collection::vec(any_step(), 0..12)) {
        walk(&BUNDLED, steps)?;
    }

    /// With ids of kinds and values that an address has to take care of.
    #[test]
    fn the_address_says_where_a_reader_is_in_any_corpus(library in libraries(6), steps in prop::collection::vec(any_step(), 0..12)) {
        walk(&library, steps)?;
    }
}

pub fn any_address() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "#",
        "/",
        "?",
        "&",
        "=",
        "+",
        "%",
        "%2",
        "%26",
        "%FF",
        ":",
        ",",
        "-",
        "comments",
        "comment",
        "compare",
        "issues",
        "patterns",
        "order",
        "alike",
        "issue:",
        "france",
        "jprs",
        "p3",
        "p4.3",
        "q",
        "kind",
        "government",
        "all:",
        "from",
        "2010-04-01",
        "page",
        "show",
        "context",
        "2",
        "picked",
        "mode",
        "text",
        "cell",
        "cost",
        "lang",
        "theme=",
        "dark",
        "auto",
        "chrome=plain",
        "embed",
        "1",
        " ",
        "é",
        "\u{0}",
    ]);
    prop_oneof![prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat()), any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Whatever a browser gives back, or a file says, is read, and then as it is written.
    #[test]
    fn any_string_is_kept(text in prop_oneof![any::<String>(), "((theme|confirmed|rejected)(=|&|,|dark|a/p1~b/p2|b/p2~a/p1|%2C|é){0,9}){0,4}"]) {
        let kept = Kept::read(&text);
        prop_assert_eq!(Kept::read(&kept.write()), kept);
    }

    #[test]
    fn any_string_is_an_address(address in any_address()) {
            let state = link::read(&address, &BUNDLED);
        let written = link::write(&state);
        let again = link::read(&written, &BUNDLED);
        prop_assert_eq!(link::write(&again), written, "what was written is read as it was meant");
        prop_assert_eq!(again, addressed(&state), "and leaves nothing out");
    }
}
