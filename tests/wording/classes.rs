//! Why wording is shared, and what is said when two comments cannot be compared.

use comment_explorer::compare::shared::{Between, Builder, Class, Limit, Side, shared};
use comment_explorer::corpus::Docket;
use serde_json::json;

use super::corpora::{texts, with};

const COPIED: &str = "A harbour of twelve berths cannot keep a person awake for every night of the year.";
const OF_THE_PAPER: &str = "What the sensors record shall be kept for twenty-four months by the harbour watch centre.";

fn between(docket: &Docket) -> Between {
    let mut all = shared(docket, &[0, 1]);
    assert_eq!(all.len(), 1);
    all.remove(0)
}

/// In the order of the first letter; seen from the second they are the same.
fn classes(docket: &Docket) -> Vec<Class> {
    let found = between(docket).shared;
    let mut mirrored = shared(docket, &[1, 0]).remove(0).shared;
    mirrored.sort_by_key(|shared| shared.b);
    assert!(
        found.iter().zip(&mirrored).all(|(one, other)| (one.a, one.b, one.class) == (other.b, other.a, other.class))
    );
    assert_eq!(found.len(), mirrored.len());
    found.iter().map(|shared| shared.class).collect()
}

#[test]
fn a_quotation_of_the_paper_is_told_from_a_copied_sentence() {
    let letters = [
        format!("Paragraph 8 says: {OF_THE_PAPER} That is long. {COPIED}"),
        format!("{COPIED} Nobody asked us. The paper wants this: {OF_THE_PAPER}"),
    ];
    let papers = json!([{"id": "p", "title": "First"}, {"id": "q", "title": "Second", "text": format!("8. {OF_THE_PAPER}\n\n9. More.")}]);
    let more = json!({"consultation": {"body": "Nobody", "papers": papers}});
    assert_eq!(classes(&with(&letters, |_| json!({}), &more)), [Class::Paper(1), Class::Comment]);
    assert_eq!(classes(&texts(&letters)), [Class::Comment, Class::Comment]);
}

#[test]
fn a_paragraph_that_quotes_on_its_way_is_no_quotation() {
    let letters = [format!("{COPIED} {OF_THE_PAPER}"), format!("Sirs, {COPIED} {OF_THE_PAPER} Yours")];
    let more = json!({"consultation": {"body": "Nobody", "papers": [{"id": "p", "title": "P", "text": OF_THE_PAPER}]}});
    assert_eq!(classes(&with(&letters, |_| json!({}), &more)), [Class::Comment]);
}

#[test]
fn what_people_write_in_any_letter_is_a_stock_phrase() {
    let set = "Thank you for the opportunity to comment on this consultation paper.";
    let letters = [format!("Sirs. {set} We object."), format!("Madam! {set} We agree.")];
    assert_eq!(classes(&texts(&letters)), [Class::Stock]);
    let letters = [format!("One. {COPIED}"), format!("Two. {COPIED}")];
    let listed = json!({"stock_phrases": [COPIED]});
    assert_eq!(classes(&with(&letters, |_| json!({}), &listed)), [Class::Stock]);
    assert_eq!(classes(&texts(&letters)), [Class::Comment]);
}

#[test]
fn what_many_comments_have_is_a_stock_phrase_when_it_is_short() {
    let letters =
        |count: usize, copied: &str| -> Vec<String> { (0..count).map(|at| format!("No{at}. {copied}")).collect() };
    assert_eq!(classes(&texts(&letters(4, COPIED))), [Class::Comment]);
    assert_eq!(classes(&texts(&letters(5, COPIED))), [Class::Stock]);
    let long = format!("{COPIED} {OF_THE_PAPER}");
    assert_eq!(classes(&texts(&letters(5, &long))), [Class::Comment]);
}

#[test]
fn counting_goes_on_in_steps_of_any_size() {
    let letters: Vec<String> = (0..9).map(|at| format!("No{at}. {COPIED}")).collect();
    let docket = texts(&letters);
    let mut builder = Builder::new(&docket, &[3, 0, 1, 2]);
    let mut steps = 1;
    let all = loop {
        if let Some(all) = builder.step(&docket, 1) {
            break all;
        }
        steps += 1;
    };
    assert_eq!(all, shared(&docket, &[3, 0, 1, 2]));
    assert_eq!(
        all.iter().map(|pair| (pair.a, pair.b)).collect::<Vec<_>>(),
        [(3, 0), (3, 1), (3, 2), (0, 1), (0, 2), (1, 2)]
    );
    assert!(steps > 5);
}

#[test]
fn the_earlier_one_is_said_where_it_is_known() {
    let check = |a: Option<&str>, b: Option<&str>, earlier: Option<Side>| {
        let docket = with(&["a", "b"], |at| json!({"submitted": ([a, b][at])}), &json!({}));
        assert_eq!(between(&docket).earlier, earlier, "{a:?} {b:?}");
    };
    check(Some("2031-03-01"), Some("2031-03-02"), Some(Side::A));
    check(Some("2031-03-02T10:00:00Z"), Some("2031-03-01"), Some(Side::B));
    check(Some("2031-03-02T10:00:00Z"), Some("2031-03-02T10:00:00Z"), None);
    check(Some("2031-03-02T10:00:00Z"), Some("2031-03-02"), None);
    check(Some("2031-03-02"), Some("2031-03-02T10:00:00Z"), None);
    check(Some("2031-03-02"), None, None);
}

#[test]
fn what_cannot_be_compared_says_so() {
    let letters = [COPIED, COPIED, "", COPIED, COPIED];
    let fields = |at: usize| match at {
        3 => json!({"text_by": "editors"}),
        4 => json!({"language": "fr-CA"}),
        _ => json!({}),
    };
    let docket = with(&letters, fields, &json!({}));
    let check = |a: usize, b: usize, limit: Option<Limit>, count: usize| {
        for comments in [[a, b], [b, a]] {
            let all = shared(&docket, &comments);
            assert_eq!(all.len(), 1);
            assert_eq!((all[0].limit, all[0].shared.len()), (limit, count), "{comments:?}");
        }
    };
    check(0, 1, None, 1);
    check(0, 2, Some(Limit::Empty), 0);
    check(0, 99, Some(Limit::Empty), 0);
    check(0, 3, Some(Limit::Summary), 0);
    check(0, 4, Some(Limit::Languages), 1);
    check(1, 1, Some(Limit::Itself), 1);
    assert_eq!(shared(&docket, &[]), []);
    assert_eq!(shared(&docket, &[0]), []);
}
