//! Links between passages: what holds for any two comments, and what is said of odd ones.
#![expect(clippy::unwrap_used, reason = "what a test needs and does not find, it fails on")]

use comment_explorer::compare::{Background, Link, Links, Strength, Weights, links};
use comment_explorer::corpus::{self, Docket, PassageKind, PassageRef};
use comment_explorer::text::{Lexicon, Stems, fold, words};
use proptest::prelude::*;
use proptest::sample::select;

const LEXICON: [&[&str]; 3] =
    [&["levy", "cents a tonne", "redevance"], &["sensor", "probe", "capteur"], &["fine", "penalty"]];

/// Letters about other things, so that not every word is common.
const FILLER: [(&str, &str); 2] = [
    (
        "en",
        "The bees are out.\n\nOur kitchen is small.\n\nThe organ of the church is flat.\n\nWe read of it.\n\nIt rains.\n\nA cook of ours left.\n\nLunch is late.\n\nThe library of the town closes.\n\nHoney is dear.\n\nThe pipes are of tin.\n\nWe close.\n\nThe end of it.",
    ),
    (
        "fr",
        "Les abeilles sortent.\n\nLa cuisine est petite.\n\nIl pleut.\n\nUn livre de la ville.\n\nLe miel est cher.\n\nLes tuyaux de la ville.\n\nNous fermons.\n\nUne fin de la nuit.\n\nDes gens.\n\nRien.\n\nLe repas vient.\n\nDeux sons.",
    ),
];

fn docket(comments: &[(&str, &str)]) -> Docket {
    let comment = |(number, (language, text)): (usize, &(&str, &str))| {
        serde_json::json!({
            "id": format!("c{number}"), "author": {"name": "N"}, "language": language,
            "text_status": "full", "text_by": "commenter", "text": text
        })
    };
    let comments: Vec<_> = comments.iter().chain(&FILLER).enumerate().map(comment).collect();
    let corpus = serde_json::json!({"format": "comment-explorer/1", "lexicon": LEXICON, "comments": comments});
    corpus::open(corpus.to_string().as_bytes())
}

fn linked(docket: &Docket, a: usize, b: usize) -> Links {
    links(docket, &Background::of(docket, &Lexicon::of(&docket.corpus)), a, b)
}

fn text(docket: &Docket, comment: usize) -> &str {
    &docket.comment(comment).unwrap().text
}

fn why(docket: &Docket, link: &Link, a: usize, b: usize) -> Vec<String> {
    link.why.iter().map(|shared| shared.words(text(docket, a), text(docket, b))).collect()
}

/// A letter of sentences on a few subjects, so that passages of two letters often meet.
fn letter() -> impl Strategy<Value = String> {
    let word = select(vec![
        "harbour",
        "harbours",
        "levy",
        "cents a tonne",
        "sensor",
        "probes",
        "fine",
        "penalty",
        "night",
        "nights",
        "telephone",
        "the",
        "the",
        "of",
        "of",
        "we",
        "is",
        "crane",
        "cranes",
        "2031",
        "Quillhaven",
        "redevance",
        "capteur",
        "la",
        "nuit",
    ]);
    let sentence = prop::collection::vec(word, 1..9).prop_map(|words| format!("We say {}.", words.join(" ")));
    let block = prop_oneof![
        6 => prop::collection::vec(sentence.clone(), 1..4).prop_map(|sentences| sentences.join(" ")),
        1 => prop::collection::vec(sentence, 2..4).prop_map(|items| format!("- {}", items.join("\n- "))),
        1 => Just("Sensors and fines".to_owned()),
    ];
    (any::<bool>(), prop::collection::vec(block, 0..9), any::<bool>()).prop_map(|(greeted, blocks, signed)| {
        let greeting = greeted.then(|| "Dear levy sensor fine Sirs,".to_owned());
        let signature = signed.then(|| "Yours faithfully,\n\nThe levy sensor fine night crane Guild".to_owned());
        greeting.into_iter().chain(blocks).chain(signature).collect::<Vec<_>>().join("\n\n")
    })
}

fn language() -> impl Strategy<Value = &'static str> {
    select(vec!["en", "en", "en", "en-GB", "fr", "ja"])
}

/// What a word may be shared as: its stem, and the groups of the lexicon that it is an entry of, alone.
fn is_shared(a: &str, b: &str, languages: [&str; 2]) -> bool {
    let stems = |text: &str, language: &str| {
        let stemmer = Stems::of(language);
        let stem = |word: String| stemmer.as_ref().map_or_else(|| word.clone(), |stemmer| stemmer.stem(&word));
        words(text).map(|word| stem(word.folded)).collect::<Vec<_>>()
    };
    let in_group = |text: &str, language: &str, group: &[&str]| {
        group.iter().any(|entry| stems(entry, language) == stems(text, language))
    };
    fold(a) == fold(b)
        || languages[0][..2] == languages[1][..2] && stems(a, languages[0]) == stems(b, languages[0])
        || LEXICON.iter().any(|group| in_group(a, languages[0], group) && in_group(b, languages[1], group))
}

proptest! {
    #[test]
    fn turned_round_the_links_are_the_same(
        letters in prop::collection::vec((language(), letter()), 2..4),
    ) {
        let given: Vec<_> = letters.iter().map(|(language, text)| (*language, text.as_str())).collect();
        let (first, again) = (docket(&given), docket(&given));
        let last = given.len() - 1;
        let found = linked(&first, 0, last);
        prop_assert_eq!(&found, &linked(&again, 0, last), "same input, same output");
        let turned = linked(&first, last, 0);
        let key = |link: &Link| (link.a, link.b, link.parts, link.score.to_bits(), why(&first, link, 0, last).len());
        let mut seen: Vec<_> = found.links.iter().map(key).collect();
        let back = turned.links.iter().map(|link| {
            (link.b, link.a, (link.parts.1, link.parts.0), link.score.to_bits(), why(&first, link, last, 0).len())
        });
        let mut back: Vec<_> = back.collect();
        prop_assert!(turned.links.iter().map(|link| (link.a, link.b)).is_sorted(), "in the order of the passages");
        seen.sort_unstable();
        back.sort_unstable();
        prop_assert_eq!(seen, back);
        prop_assert_eq!(turned.passages, (found.passages.1, found.passages.0));
    }

    #[test]
    fn every_link_rests_on_words_that_stand_in_both(
        one in letter(), other in letter(), languages in (language(), language()),
    ) {
        let docket = docket(&[(languages.0, &one), (languages.1, &other)]);
        let found = linked(&docket, 0, 1);
        let within = |comment: usize, at: PassageRef| docket.span_of(comment, at).unwrap();
        prop_assert!(found.links.iter().all(|link| link.strength > Strength::Possible));
        prop_assert!(found.possible.iter().all(|link| link.strength == Strength::Possible));
        let all: Vec<&Link> = found.links.iter().chain(&found.possible).collect();
        for link in &all {
            prop_assert!(link.score.is_finite() && link.score > 0.0);
            prop_assert!(link.why.len() >= 2, "{:?}", link);
            for (comment, at, part) in [(0, link.a, link.parts.0), (1, link.b, link.parts.1)] {
                let kind = docket.passages(comment)[at.passage as usize - 1].kind;
                prop_assert!(matches!(kind, PassageKind::Paragraph | PassageKind::List | PassageKind::Quote), "{kind:?}");
                prop_assert_eq!(at.part, None);
                prop_assert_eq!(part.passage, at.passage);
                within(comment, part);
            }
            for shared in &link.why {
                let (a, b) = (within(0, link.a), within(1, link.b));
                prop_assert!(a.start <= shared.a.start && shared.a.end <= a.end);
                prop_assert!(b.start <= shared.b.start && shared.b.end <= b.end);
                let (a, b) = (shared.a.of(&one), shared.b.of(&other));
                prop_assert!(is_shared(a, b, [languages.0, languages.1]), "{a:?} {b:?}");
            }
        }
        for side in [|link: &Link| link.a, |link: &Link| link.b] {
            let count = |at| all.iter().filter(|link| side(link) == at).count();
            prop_assert!(all.iter().all(|link| count(side(link)) <= 3), "no passage has more than three");
        }
    }
}

const ON_LEVIES: &str = "Dear Sirs,\n\nThe crane stood still in the night.\n\nA levy on gravel harbours is unjust, for gravel is cheap.\n\nYours faithfully,\n\nThe Guild of Gravel Levies";
const ALSO_ON_LEVIES: &str = "Dear Sirs,\n\nWe have ferries.\n\nCents a tonne: who ships gravel will pay more.\n\nYours faithfully,\n\nThe Guild of Gravel Levies";

#[test]
fn a_link_says_what_is_shared() {
    let docket = docket(&[("en", ON_LEVIES), ("en", ALSO_ON_LEVIES)]);
    let found = linked(&docket, 0, 1);
    let shown: Vec<_> =
        found.links.iter().map(|link| (link.a.to_string(), link.b.to_string(), why(&docket, link, 0, 1))).collect();
    assert_eq!(shown, [("p3".into(), "p3".into(), vec!["levy / Cents a tonne".to_owned(), "gravel".to_owned()])]);
    assert_eq!((found.passages, found.linked(), found.left_out), ((2, 2), 1, (0, 0)));
}

/// The score of the two passages that are most alike, and what they share, however little.
fn score(letters: &[(&str, &str)]) -> (f64, Vec<String>) {
    let docket = docket(letters);
    let weights = Weights { possible: 0.0, related: 0.0, ..Weights::default() };
    let found = links(&docket, &Background::with(&docket, &Lexicon::of(&docket.corpus), weights), 0, 1);
    let link = found.links.iter().max_by(|x, y| x.score.total_cmp(&y.score)).unwrap();
    (link.score, why(&docket, link, 0, 1))
}

#[test]
fn the_heading_above_a_passage_counts_with_it() {
    let under = |heading: &str| {
        let text = "A keeper minds it at dusk, and we ask for nothing but that.";
        let one = format!("LETTER OF THE GUILD\n\n{heading}\n\n{text}\n");
        score(&[("en", &one), ("en", "A keeper lights the lamp at dusk.")])
    };
    let (with, why) = under("LAMPS AND LIGHTS");
    let (without, _) = under("BOATS AND SAILS");
    assert!(with > without * 1.1, "{with} and {without}");
    assert!(!why.iter().any(|word| word.contains("lamp")), "a heading is no reason: {why:?}");
}

#[test]
fn one_shared_word_is_no_link() {
    let docket = docket(&[("en", "Gravel is cheap."), ("en", "We ship gravel.")]);
    assert_eq!(linked(&docket, 0, 1).links, []);
}

/// Words that only look alike, and words of a letter's own language, prove nothing across languages.
#[test]
fn between_languages_only_names_numbers_and_the_lexicon_link() {
    let english = "The levy that Quillhaven asked for in 2031 comes from a sensor.";
    let french = "La redevance que Quillhaven demande pour 2031 vient d'un capteur.";
    let docket = docket(&[("en", english), ("fr", french)]);
    let found = linked(&docket, 0, 1);
    let mut shared = why(&docket, &found.links[0], 0, 1);
    shared.sort_unstable();
    assert_eq!(shared, ["2031", "Quillhaven", "levy / redevance", "sensor / capteur"]);
    let alike = [("en", "The sensible pain of our attendant."), ("fr", "Le sensible pain de notre attendant.")];
    assert_eq!(linked(&self::docket(&alike), 0, 1).links, []);
}

#[test]
fn what_is_not_there_has_no_links() {
    let docket = docket(&[("en", ON_LEVIES), ("en", ""), ("en", ON_LEVIES)]);
    for (a, b) in [(0, 0), (0, 1), (1, 0), (0, 9), (9, 0)] {
        assert_eq!(linked(&docket, a, b).links, [], "{a} and {b}");
    }
    assert!(!linked(&docket, 0, 2).links.is_empty());
}

#[test]
fn of_a_comment_without_end_only_the_beginning_is_looked_at() {
    let paragraph = |number: usize| format!("Gravel{number} is what harbour{number} ships, and no sand.\n\n");
    let long: String = (0..20_000).map(paragraph).collect();
    let docket = docket(&[("en", &long), ("en", &long[..long.len() / 2])]);
    let found = linked(&docket, 0, 1);
    assert_eq!(found.passages.0, 20_000);
    assert!(found.left_out.0 > 10_000 && found.left_out.0 < 20_000, "{:?}", found.left_out);
    let last = found.links.last().unwrap().a.passage;
    assert!(last as usize <= found.passages.0 - found.left_out.0);
    let one_word = "gravel ".repeat(100_000);
    let of_one = self::docket(&[("en", &one_word), ("en", &one_word)]);
    assert_eq!(linked(&of_one, 0, 1).links, []);
}
