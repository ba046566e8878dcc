//! Addresses that were once given out, and what each opens.
//!
//! `gold/addresses.txt` holds them: a line with an address, then lines with what it opens. To add an address, add its line
//! and run with `UPDATE_EXPECT=1`; what an older one opens must not change.

use std::fmt::Write as _;

use comment_explorer::locale::Language;
use comment_explorer::search::Sort;
use comment_explorer::state::{Alike, Chrome, LineOrder, Mode, RowOrder, Screen, Show, State, Theme, link};
use expect_test::expect_file;

use crate::BUNDLED;
use crate::synthetic::tagged;

/// What a state is, a line for each thing that is not as at the start.
fn outline(state: &State) -> String {
    let mut lines = match &state.screen {
        Screen::Comments => "comments\n".to_owned(),
        Screen::Comment { id, at: None } => format!("comment {id}\n"),
        Screen::Comment { id, at: Some(at) } => format!("comment {id} at {at}\n"),
        Screen::Compare(Mode::Synopsis) => "compare by issue\n".to_owned(),
        Screen::Compare(Mode::Text) => "compare whole texts\n".to_owned(),
        Screen::Patterns => "patterns\n".to_owned(),
        Screen::About => "about\n".to_owned(),
        Screen::Open => "open\n".to_owned(),
        Screen::Issues { cell: None } => "issues\n".to_owned(),
        Screen::Issues { cell: Some((comment, issue)) } => format!("issues, open: {comment} on {issue}\n"),
    };
    let mut say = |what: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(lines, "{what}: {value}");
        }
    };
    say("typed", &state.typed);
    say("as typed", if state.exact { "only" } else { "" });
    for (facet, choice) in state.filters.choices() {
        say(&facet.key(), &format!("{}{}", if choice.all { "all of " } else { "" }, choice.wanted.join(" | ")));
        say(&format!("not {}", facet.key()), &choice.excluded.join(" | "));
    }
    say("from", state.filters.from.as_deref().unwrap_or_default());
    say("to", state.filters.to.as_deref().unwrap_or_default());
    say("sort", if state.sort == Sort::default() { "" } else { state.sort.key() });
    say("show", if state.show == Show::default() { "" } else { state.show.key() });
    say("lines", if state.lines == LineOrder::default() { "" } else { state.lines.key() });
    say("order of rows", &if state.rows == RowOrder::default() { String::new() } else { state.rows.key() });
    say("alike", &if state.alike == Alike::default() { String::new() } else { state.alike.percent().to_string() });
    say("page", &if state.page == 0 { String::new() } else { (state.page + 1).to_string() });
    say("picked", &state.picked.join(" "));
    say("base", state.comparing.base.as_deref().unwrap_or_default());
    if let Some((column, issue)) = &state.comparing.cell {
        say("open", &format!("{column} on {issue}"));
    }
    say("language", state.display.language.map_or("", Language::tag));
    say("theme", if state.display.theme == Theme::default() { "" } else { state.display.theme.key() });
    say("chrome", if state.display.chrome == Chrome::default() { "" } else { state.display.chrome.key() });
    say("embedded", if state.display.embedded { "yes" } else { "" });
    say("left out", &state.left_out.join(" | "));
    lines
}

#[test]
fn old_addresses_keep_working() {
    let gold = include_str!("../gold/addresses.txt");
    let mut opened = String::new();
    // What belongs to an address stands below it, by four spaces further in.
    for line in gold.lines().filter(|line| !line.starts_with("    ") && !line.is_empty()) {
        if line.starts_with("//") {
            let _ = writeln!(opened, "\n{line}");
            continue;
        }
        let state = link::read(line, &BUNDLED);
        let _ = writeln!(opened, "\n{line}\n    {}", outline(&state).trim_end().replace('\n', "\n    "));
    }
    expect_file!["../gold/addresses.txt"].assert_eq(&opened);
    assert!(gold.lines().filter(|line| line.starts_with('#')).count() >= 30);
}

/// The bundled corpus has no tags of its own.
#[test]
fn a_tag_is_a_facet_by_its_name() {
    let library = tagged(&[("club", &[], &["roads"]), ("club", &[], &["rail", "all:x"])]);
    for (address, wanted) in [
        ("#/comments?tag.topic=roads", "roads"),
        ("#/comments?tag.topic=all:rail,roads", "all of rail | roads"),
        ("#/comments?tag.topic=all%3Ax,rail", "all:x | rail"),
    ] {
        let state = link::read(address, &library);
        assert_eq!(outline(&state), format!("comments\ntag.topic: {wanted}\n"));
        assert_eq!(link::write(&state), address);
    }
    let state = link::read("#/comments?-tag.topic=roads&tag.other=x&tag.topic=tea", &library);
    assert_eq!(outline(&state), "comments\nnot tag.topic: roads\nleft out: tag.other=x | tag.topic=tea\n");
}

/// With or without its `#`, an address is the same; none at all is the list.
#[test]
fn the_sign_before_an_address_may_be_missing() {
    for (with, without) in
        [("#/comment/france/p3", "/comment/france/p3"), ("#/issues", "issues"), ("#", ""), ("#/", "")]
    {
        assert_eq!(link::read(with, &BUNDLED), link::read(without, &BUNDLED), "{with}");
    }
    assert_eq!(link::read("", &BUNDLED), State::default());
}

/// Whatever is left out is named, in words that the reader typed.
#[test]
fn what_is_left_out_is_named() {
    let junk = ["tea=1", "kind=guild", "sort=mood", "page=0", "from=soon", "picked=nobody", "x", "theme=pink"];
    for parts in junk {
        let state = link::read(&format!("#/comments?q=gap&{parts}&kind=government"), &BUNDLED);
        assert_eq!(state.left_out, [parts.strip_prefix("picked=").unwrap_or(parts)], "{parts}");
        assert_eq!(state.typed, "gap");
        assert_eq!(link::write(&state), "#/comments?q=gap&kind=government");
    }
    let all = link::read(&format!("#/comments?{}", junk.join("&")), &BUNDLED);
    assert_eq!(all.left_out.len(), junk.len());
    let many = link::read(&format!("#/comments?{}", "a=1&".repeat(1_000)), &BUNDLED);
    assert!(many.left_out.len() < 20, "a page cannot name a thousand");
}
