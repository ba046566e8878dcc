//! Comments that are nearly the same, as the screen of patterns lists them.

use std::fmt::Write as _;
use std::rc::Rc;

use comment_explorer::compare::families::Families;
use comment_explorer::corpus::open;
use comment_explorer::state::{Library, State, link, view};
use serde_json::{Value, json};

const LETTER: &str = "The levy is unfair to harbours with few calls. Nobody has shown what the sensors would find. \
                      We ask that the duties begin in two years and not in six months.";

/// A library of invented texts by `A0`, `A1` and so on.
fn library(texts: &[String]) -> Library {
    let comment = |(at, text): (usize, &String)| {
        json!({
            "id": format!("a{at}"), "author": { "name": format!("A{at}"), "kind": if at == 0 { "club" } else { "firm" } },
            "papers": ["plan"], "language": "en", "text_status": "full", "text_by": "commenter",
            "sources": [{ "url": "https://example.org", "label": "Synthetic" }], "text": text,
        })
    };
    let comments: Vec<Value> = texts.iter().enumerate().map(comment).collect();
    let corpus = json!({
        "format": "comment-explorer/1", "id": "synthetic", "revision": "1", "language": "en", "title": "Synthetic",
        "consultation": { "body": "Nobody", "papers": [{ "id": "plan", "title": "A plan" }], "closes": [] },
        "kinds": [{ "id": "club", "label": "Club" }, { "id": "firm", "label": "Firm" }],
        "issues": [], "comments": comments, "positions": [],
    });
    let docket = open(corpus.to_string().as_bytes());
    assert_eq!(docket.corpus.comments.len(), texts.len(), "{:?}", docket.problems);
    Library::new(docket, &|_| None)
}

/// The groups at an address, once all is found.
fn groups(library: &Library, address: &str) -> view::FamiliesView {
    let state = link::read(address, library);
    assert_eq!(state.left_out, [""; 0], "{address}");
    let found = view::found(library, &state);
    let families = Families::of(&library.docket);
    let of_level = families.at(state.alike.percent());
    let listed = view::listed_families(&state, &found, &families);
    let own = listed.iter().map(|at| view::own_sentences(library, &of_level[*at])).collect();
    let alikes = view::Alikes { families: Some(Rc::new(families)), own: Some(Rc::new(own)) };
    view::patterns(library, &state, &found, &alikes).families
}

fn outline(view: &view::FamiliesView) -> String {
    let mut lines = view.said.clone().unwrap_or_default();
    let name = |member: &view::MemberLink| match &member.own {
        Some((own, href)) => format!("{} ({own}: {href})", member.name),
        None => member.name.clone(),
    };
    for row in &view.rows {
        let members: Vec<String> = row.members.iter().map(name).collect();
        let _ = write!(
            lines,
            "\n{}, {}, {} alone; {} and {} more; {}",
            name(&row.representative),
            row.count,
            row.own,
            members.join(" "),
            row.more,
            row.compare.as_deref().unwrap_or_default()
        );
    }
    lines
}

fn letters() -> Library {
    let own = format!("{LETTER} My boat was inspected twice last year. It leaks.");
    library(&[LETTER.to_owned(), own, LETTER.to_owned(), "Something else, in short.".to_owned()])
}

#[test]
fn what_one_alone_says_comes_first() {
    assert_eq!(
        outline(&groups(&letters(), "#/patterns?alike=70")),
        "3 comments are in 1 group.\n\
         A0, 3 comments, 2 alone; A1 (2 of its own: #/comment/a1/p1.4?alike=70) A2 and 0 more; \
         #/compare/a0+a1?mode=text&alike=70"
    );
    let alike = groups(&letters(), "#/patterns?alike=90");
    assert_eq!(
        outline(&alike),
        "2 comments are in 1 group.\nA0, 2 comments, 0 alone; A2 and 0 more; #/compare/a0+a2?mode=text&alike=90"
    );
    let levels: Vec<_> = alike.levels.iter().map(|(label, href, on)| (label.as_str(), href.as_str(), *on)).collect();
    assert_eq!(levels[0], ("90 %", "#/patterns?alike=90", true));
    assert_eq!(levels[1], ("80 %", "#/patterns", false));
    assert_eq!(levels[4], ("50 %", "#/patterns?alike=50", false));
}

#[test]
fn of_the_comments_found() {
    assert_eq!(
        outline(&groups(&letters(), "#/patterns?kind=club&alike=50")),
        "1 comment is in 1 group.\n\
         A0, 1 of 3 comments, 0 alone;  and 0 more; #/compare/a0+a1?mode=text&kind=club&alike=50"
    );
    assert_eq!(
        outline(&groups(&letters(), "#/patterns?q=short")),
        "None of the comments found is the same as another by 80 % or more."
    );
}

#[test]
fn none_is_said_and_so_is_that_it_is_not_known() {
    let library = library(&["One text of its own.".to_owned(), "Another, with other words in it.".to_owned()]);
    assert_eq!(outline(&groups(&library, "#/patterns?alike=50")), "No two comments are nearly the same.");
    let state = State::default();
    let found = view::found(&library, &state);
    let view = view::patterns(&library, &state, &found, &view::Alikes::default()).families;
    assert_eq!((view.said, view.rows.len(), view.levels.len()), (None, 0, 5));
}

#[test]
fn few_groups_and_few_of_each_are_listed() {
    let text = |group: usize| format!("{LETTER} {}", format!("word{group} ").repeat(40));
    let mut texts: Vec<String> = (0..21).flat_map(|group| [text(group), text(group)]).collect();
    texts.extend(std::iter::repeat_n(text(20), 49));
    let view = groups(&library(&texts), "#/patterns?alike=90");
    assert_eq!(view.said.as_deref(), Some("91 comments are in 21 groups."));
    assert_eq!((view.rows.len(), view.more.as_str()), (20, "And 1 other group of as many or fewer."));
    let first = &view.rows[0];
    assert_eq!((first.count.as_str(), first.own.as_str()), ("51 comments", "too many to look for"));
    assert_eq!((first.members.len(), first.more), (8, 42));
}
