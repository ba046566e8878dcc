//! Citations: what is the commenter's and what is ours, in each form.

use comment_explorer::state::view::{self, Citation};
use comment_explorer::state::{Action, State, reduce};
use serde_json::Value;

use crate::BUNDLED;

fn cited(address: &str) -> Citation {
    let state = reduce(&BUNDLED, &State::default(), Action::Open(address.to_owned()));
    let found = view::found(&BUNDLED, &state);
    view::comment(&BUNDLED, &state, &found).and_then(|view| view.citation).unwrap()
}

#[test]
fn a_sentence_of_a_letter() {
    let Citation { of, text, bibtex, csl_json } = cited("#/comment/france/p5.1");
    assert_eq!(of, "France ¶ 5.1");
    assert!(text.starts_with("“3. "), "{text}");
    assert!(text.contains("” France, ¶ 5.1, 15 April 2010, 12:49 UTC. Comments on ICANN's DNS-CERT"), "{text}");
    assert!(
        text.ends_with("revision 2026-11-22. http://forum.icann.org/lists/dns-cert-proposal/msg00022.html"),
        "{text}"
    );
    assert!(
        bibtex.starts_with("@misc{") && bibtex.contains("  year = {2010},\n  month = {4},\n  day = {15},\n"),
        "{bibtex}"
    );
    assert!(bibtex.contains("author = {{Government of France}}"), "{bibtex}");
    let csl: Value = serde_json::from_str(&csl_json).unwrap();
    assert_eq!(csl[0]["issued"]["date-parts"], serde_json::json!([[2010, 4, 15]]));
    assert_eq!(csl[0]["author"][0]["literal"], "Government of France");
    assert_eq!(csl[0]["URL"], "http://forum.icann.org/lists/dns-cert-proposal/msg00022.html");
    assert!(csl[0]["note"].as_str().unwrap().starts_with("¶ 5.1: “3. "));
}

/// The words of a passage are those of the letter, but for the ends of its lines.
#[test]
fn each_passage_word_for_word() {
    let france = BUNDLED.docket.index_of("france").unwrap();
    for passage in BUNDLED.docket.passages(france) {
        let text = cited(&format!("#/comment/france/p{}", passage.number)).text;
        let words = &BUNDLED.docket.corpus.comments[france].text[passage.span.start..passage.span.end];
        let words: Vec<&str> = words.split_whitespace().collect();
        assert!(text.starts_with(&format!("“{}”", words.join(" "))), "{text}");
    }
}

#[test]
fn a_summary_as_a_summary() {
    for address in ["#/comment/jprs", "#/comment/jprs/p1"] {
        let Citation { text, bibtex, csl_json, .. } = cited(address);
        let all = [&text, &bibtex, &csl_json];
        assert!(all.iter().all(|form| form.to_lowercase().contains("summary")), "{all:#?}");
        assert!(text.contains("ummary by the editors"), "{text}");
        assert!(!text.contains('“'), "no quotation of a commenter: {text}");
        assert!(bibtex.contains("author = {{The editors of"), "{bibtex}");
        let csl: Value = serde_json::from_str(&csl_json).unwrap();
        assert_eq!(csl[0]["title"], "Summary by the editors of the comment of JPRS");
    }
}

#[test]
fn what_has_no_date_has_none() {
    let Citation { text, bibtex, csl_json, .. } = cited("#/comment/centr");
    assert!(text.contains("not dated"), "{text}");
    assert!(!bibtex.contains("year") && !csl_json.contains("issued"));
}
