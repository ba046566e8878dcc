//! What is in use, in words: a value of each facet reads as plain English.

use std::sync::LazyLock;

use comment_explorer::corpus::open;
use comment_explorer::state::view::{ListView, found, list};
use comment_explorer::state::{Library, link};
use serde_json::{Value, json};

/// The bundled corpus, with a file that came with France's comment.
static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    let mut corpus: Value = serde_json::from_str(include_str!("../../assets/corpus.json")).unwrap();
    let comments = corpus["comments"].as_array_mut().unwrap();
    comments.iter_mut().find(|one| one["id"] == "france").unwrap()["attachments"] = json!([{"name": "letter.pdf"}]);
    Library::new(open(corpus.to_string().as_bytes()), &|_| None)
});

fn view(asked: &str) -> ListView {
    let state = link::read(&format!("#/comments?{asked}"), &LIBRARY);
    list(&LIBRARY, &state, &found(&LIBRARY, &state))
}

#[track_caller]
fn check(asked: &str, shown: &str, name: &str) {
    let chips = view(asked).chips;
    assert_eq!(chips.len(), 1, "{asked}");
    let not = if chips[0].excludes { "not " } else { "" };
    assert_eq!(format!("{} {not}{}", chips[0].key, chips[0].value).trim_start(), shown);
    assert_eq!(chips[0].name, format!("Remove: {name}"));
}

#[test]
fn a_chip_says_what_is_in_use() {
    check("q=gap", "Words gap", "Words, gap");
    check("kind=government", "Kind Government", "Kind, Government");
    check("-kind=government", "Kind not Government", "Kind, not Government");
    check("issue=cost", "Issue Cost and funding", "Issue, Cost and funding");
    check("stance=opposes", "Stance Opposes", "Stance, Opposes");
    check("stance=cost:opposes", "Cost and funding Opposes", "Cost and funding, Opposes");
    check("country=none", "Country not stated", "Country not stated");
    check("-country=none", "not country not stated", "not country not stated");
    check("language=en", "Language en", "Language, en");
    check("status=full", "Whole comment", "Whole comment");
    check("length=under-100", "Under 100 words", "Under 100 words");
    check("attachments=some", "With attachments", "With attachments");
    check("-attachments=some", "not with attachments", "not with attachments");
    check("period=late", "After the last close, late", "After the last close, late");
    check("period=undated", "Not dated", "Not dated");
    check("from=2010-04-01", "Submitted from 2010-04-01", "Submitted, from 2010-04-01");
    check(
        "period=close-2",
        "Submitted by 14 Apr 2010, extended closing date",
        "Submitted, by 14 Apr 2010, extended closing date",
    );
}

#[test]
fn so_does_what_could_be_taken_out() {
    let labels = |asked: &str| view(asked).removals.into_iter().map(|removal| removal.label).collect::<Vec<_>>();
    assert_eq!(labels("attachments=some&kind=individual"), ["“With attachments”", "kind “Individual”", "everything"]);
    assert_eq!(labels("q=dns+goverment"), ["words “dns goverment”", "“goverment”"]);
    assert_eq!(labels("q=dns+goverment&kind=government"), ["words “dns goverment”", "“goverment”", "everything"]);
    assert_eq!(labels("kind=individual&country=FR"), ["country “FR”", "kind “Individual”", "everything"]);
}
