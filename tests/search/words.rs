//! Words, and what stands for them: which comments a query finds, one thing at a time.

use comment_explorer::search::grammar::parse;
use comment_explorer::search::{Field, Reason, Weights};
use comment_explorer::state::Library;
use serde_json::json;

use super::dense::{comment, library};
use crate::BUNDLED;

/// Comments of one text each, in these languages.
fn texts(texts: &[(&str, &str)], lexicon: &[&[&str]]) -> Library {
    let comments = texts.iter().map(|(language, text)| {
        let mut comment = comment("Nobody", None, text);
        comment["language"] = (*language).into();
        comment
    });
    library(comments.collect(), &json!(lexicon), &[])
}

/// What a query finds, by number; in a second list what it finds exactly.
fn found(library: &Library, typed: &str) -> [Vec<usize>; 2] {
    [false, true].map(|exact| library.search(&parse(typed).query, exact).comments.iter().collect())
}

/// Whether a query finds an English text.
#[track_caller]
fn check(typed: &str, text: &str, is_found: bool) {
    let library = texts(&[("en", text)], &[]);
    assert_eq!(found(&library, typed)[1], if is_found { vec![0] } else { vec![] }, "{typed} in {text}");
}

#[test]
fn all_words_have_to_be_there_in_any_order() {
    check("cost gap ", "The gap, and its cost.", true);
    check("gap cost ", "The gap, and its cost.", true);
    check("gap cost ", "The gap.", false);
    check("cost OR gap ", "The gap.", true);
    check("gap -cost ", "The gap.", true);
    check("gap -cost ", "The gap, and its cost.", false);
}

#[test]
fn the_last_word_may_still_be_being_typed() {
    check("exi", "It exists.", true);
    check("exi ", "It exists.", false);
    check("exi* it ", "It exists.", true);
    check("exi it ", "It exists.", false);
    check("\"it exi", "It exists.", true);
    check("\"it exi\" ", "It exists.", false);
    check("\"it exi*\" ", "It exists.", true);
}

#[test]
fn case_and_accents_say_nothing() {
    check("cote ", "À CÔTÉ", true);
    check("CÔTÉ ", "a cote", true);
    check("strasse ", "Straße", true);
    check("co\u{302}te\u{301} ", "côté", true);
}

#[test]
fn a_variant_is_one_edit_away() {
    for text in ["cost", "cots", "cst", "coast", "cast", "ost", "costs"] {
        check("cost~ ", text, true);
    }
    for text in ["co s", "cas", "stco", "costly"] {
        check("cost~ ", text, false);
    }
}

#[test]
fn words_of_a_phrase_stand_one_after_the_other() {
    check("\"the cost\" ", "What is the cost?", true);
    check("\"the cost\" ", "the high cost", false);
    check("\"the cost\" ", "the. Cost", true);
    check("\"the the\" ", "the", false);
    check("\"the the\" ", "the the", true);
    check("\"a b a c\" ", "a b a b a c", true);
}

#[test]
fn what_is_near_is_so_in_either_order() {
    check("a NEAR/1 b ", "b a", true);
    check("a NEAR/1 b ", "a x b", false);
    check("a NEAR/2 b ", "a x b", true);
    check("a NEAR/3 a ", "a", false);
    check("a NEAR/3 a ", "a x a", true);
    check("\"a b\" NEAR/1 \"b c\" ", "a b c", false);
    check("\"a b\" NEAR/1 \"b c\" ", "a b b c", true);
    check("\"x a\" NEAR/2 \"b y z\" ", "x a . b y z", true);
    check("\"b y z\" NEAR/2 \"x a\" ", "x a q b y z", true);
    check("\"b y z\" NEAR/2 \"x a\" ", "x a q r b y z", false);
    // A long occurrence that begins far away can end nearby.
    check("\"x y z u v\" NEAR/1 a ", "x y z u v a", true);
    check("a NEAR/1 (b) ", "a b", true);
}

/// In the name of a commenter, the names of another body and a person's are texts of their own.
#[test]
fn no_words_belong_together_across_texts() {
    let mut json = comment("Club of", Some("Nobodies at"), "all kinds");
    json["author"]["long_name"] = "Nobodies".into();
    let library = library(vec![json], &json!([]), &[]);
    assert_eq!(found(&library, "\"club of\" ")[1], [0]);
    for typed in ["\"of nobodies\" ", "of NEAR/100 nobodies ", "\"at all\" ", "club NEAR/100 nobodies "] {
        assert_eq!(found(&library, typed)[1], [0; 0], "{typed}");
    }
    assert_eq!(found(&library, "who:nobodies title:nobodies title:\"nobodies at\" ")[1], [0]);
    assert_eq!(found(&library, "title:club ")[1], [0; 0]);
}

#[test]
fn a_word_finds_those_of_its_stem_in_its_language() {
    let library =
        texts(&[("en", "costs"), ("fr", "costs"), ("fr", "coûtes"), ("de", "Behörden"), ("und", "behörden")], &[]);
    assert_eq!(found(&library, "costing "), [vec![0], vec![]]);
    assert_eq!(found(&library, "costs "), [vec![0, 1], vec![0, 1]]);
    assert_eq!(found(&library, "Behörde "), [vec![3], vec![]]);
    assert_eq!(found(&library, "coûter "), [vec![2], vec![]], "by its accents");
    for exact in ["costing* ", "costing~ ", "\"the costing\" ", "\"costing of\""] {
        assert_eq!(found(&library, exact)[0], [0; 0], "{exact}");
    }
}

#[test]
fn the_lexicon_says_what_means_the_same() {
    let library = texts(
        &[("en", "the price"), ("en", "what it costs"), ("fr", "a response team"), ("en", "team response")],
        &[&["price", "costs"], &["DNS-CERT", "response team", "costs"]],
    );
    assert_eq!(found(&library, "price "), [vec![0, 1], vec![0]]);
    assert_eq!(found(&library, "costs "), [vec![0, 1, 2], vec![1]]);
    assert_eq!(found(&library, "dns-cert "), [vec![1, 2], vec![]]);
    assert_eq!(found(&library, "cert "), [[0; 0], [0; 0]]);
}

#[test]
fn what_the_corpus_joins_is_found_apart_and_joined() {
    let library =
        texts(&[("en", "a DNS-CERT"), ("en", "the DNSCERT"), ("en", "DNS, CERT"), ("en", "CERT for DNS")], &[]);
    assert_eq!(found(&library, "dns-cert "), [vec![0, 1, 2], vec![0, 1, 2]]);
    assert_eq!(found(&library, "dnscert "), [vec![0, 1, 2], vec![0, 1, 2]]);
    assert_eq!(found(&library, "dns cert "), [vec![0, 1, 2, 3], vec![0, 1, 2, 3]]);
    assert_eq!(found(&library, "\"dns cert\" "), [vec![0, 2], vec![0, 2]]);
    assert_eq!(found(&library, "cert dns "), [vec![0, 2, 3], vec![0, 2, 3]]);
    let never = texts(&[("en", "DNS CERT"), ("en", "the DNSCERT"), ("en", "DNS--CERT DNS - CERT")], &[]);
    assert_eq!(found(&never, "dnscert "), [vec![1], vec![1]]);
    assert_eq!(found(&never, "dns cert "), [vec![0, 2], vec![0, 2]]);
}

#[test]
fn scripts_without_spaces_are_found_by_their_letters() {
    check("域名 ", "新域名系統", true);
    check("域名系統 ", "新域名系統的", true);
    check("域系 ", "域名系統", false);
    check("名 ", "域名系統", true);
    check("域名系統 ", "域名，系統", false);
    check("\"域名 系統\" ", "域名，系統", true);
    check("\"域名 系統\" ", "域名系統", true);
    check("域名 NEAR/1 系統 ", "域名系統", true);
    check("域名 NEAR/1 名系 ", "域名系統", false);
    check("dns域名 ", "這是dns域名系統", true);
    check("域名2 ", "域名2", true);
    check("\"域名 dns\" ", "域名 dns", true);
    check("域~ ", "名", false);
    check("ไทย ", "ประเทศไทย", true);
}

#[test]
fn synonyms_and_parts_can_be_of_scripts_without_spaces() {
    let library = texts(&[("zh", "新域名系統"), ("zh", "DNS"), ("zh", "系統-域名")], &[&["DNS", "域名系統"]]);
    assert_eq!(found(&library, "dns "), [vec![0, 1], vec![1]]);
    assert_eq!(found(&library, "域名系統 "), [vec![0, 1], vec![0]]);
    assert_eq!(found(&library, "系統域名 "), [vec![2], vec![2]]);
}

/// What a reader is told: words that were not typed, the nearest first.
#[test]
fn a_reader_is_told_what_else_is_found() {
    let library = texts(
        &[("en", "cost costs DNS-CERT costume"), ("en", "DNSCERT price response team 域名系統")],
        &[&["cost", "price", "域名系統", "nothing here"], &["cost", "response team"]],
    );
    let also = |typed: &str| {
        let words = library.also(&parse(typed).query, false).into_iter();
        words.map(|(word, reason)| format!("{word} {reason:?}")).collect::<Vec<_>>()
    };
    assert_eq!(also("cost "), ["costs Stem", "price Synonym", "response team Synonym", "域名系統 Synonym"]);
    assert_eq!(also("cos"), ["cost Beginning", "costs Beginning", "costume Beginning"]);
    assert_eq!(also("dnscert "), ["dns cert Joined"]);
    assert_eq!(also("dns cert "), ["dnscert Joined"]);
    assert_eq!(also("域 "), [""; 0]);
    assert_eq!(also("-cost"), [""; 0]);
    assert!(Reason::Same < Reason::Synonym);
}

/// A pair of letters that is asked for, and whose first letter is asked for as well, counts once and is marked twice.
#[test]
fn a_letter_and_a_pair_can_stand_for_one_word() {
    let library = texts(&[("zh", "域名系統"), ("zh", "一名系二")], &[&["dns", "名", "名系"]]);
    let query = parse("dns ").query;
    let marks = library.marker(&query, false).find("域名系統", Field::Text, "zh");
    assert_eq!(marks.iter().map(|mark| mark.span.of("域名系統")).collect::<Vec<_>>(), ["名", "名系"]);
    assert_eq!(found(&library, "dns ")[0], [0, 1]);
    let frequency = |typed: &str| library.explain(&parse(typed).query, false, 0)[0].frequency;
    let once = Weights::default().synonym * frequency("名系 ");
    assert!((frequency("dns ") - once).abs() < 1e-6);
}

#[test]
fn marks_are_as_narrow_as_what_was_asked_for() {
    let marked = |typed: &str, text: &str| {
        let library = texts(&[("en", text)], &[]);
        let marks = library.marker(&parse(typed).query, false).find(text, Field::Text, "en");
        marks.iter().map(|mark| format!("{}{}", mark.leaf, mark.span.of(text))).collect::<Vec<_>>()
    };
    assert_eq!(marked("cost gap ", "The gap, its costs."), ["1gap", "0costs"]);
    assert_eq!(marked("名 ", "域名系統"), ["0名"]);
    assert_eq!(marked("域名 ", "域名系統"), ["0域名"]);
    assert_eq!(marked("名系統 ", "域名系統"), ["0名系統"]);
    assert_eq!(marked("\"the cost\" ", "the, cost the"), ["0the, cost"]);
    assert_eq!(marked("the NEAR/1 cost OR x ", "the cost of the x"), ["0the", "0cost", "1x"]);
    assert_eq!(marked("x OR the NEAR/1 cost ", "the cost of the x"), ["1the", "1cost", "0x"]);
    assert_eq!(marked("-the cost ", "the cost"), ["0cost"]);
    assert_eq!(marked("strasse ", "Die Straße."), ["0Straße"]);
    assert_eq!(marked("", "the cost"), [""; 0]);
}

/// A word is marked where it makes a comment a hit: in the field that was named, and by what the text's language knows.
#[test]
fn marks_keep_to_the_field_and_the_language() {
    let library = texts(&[("en", "costs"), ("fr", "costs coûtes"), ("de", "other")], &[]);
    let marked = |typed: &str, field: Field, language: &str| {
        let text = "costs, coûtes";
        let marks = library.marker(&parse(typed).query, false).find(text, field, language);
        marks.iter().map(|mark| mark.span.of(text)).collect::<Vec<_>>()
    };
    assert_eq!(marked("costing ", Field::Text, "en-GB"), ["costs"]);
    assert_eq!(marked("costing ", Field::Text, "fr"), [""; 0], "an English stem");
    assert_eq!(marked("coûter ", Field::Text, "fr"), ["coûtes"]);
    assert_eq!(marked("costs ", Field::Text, "fr"), ["costs"]);
    assert_eq!(marked("costs ", Field::Text, "de"), [""; 0], "no German comment has it");
    assert_eq!(marked("costs ", Field::Text, "ja"), [""; 0]);
    for (typed, fields) in
        [("who:costs ", &[Field::Name][..]), ("title:costs ", &[Field::Title]), ("costs ", &Field::ALL)]
    {
        for field in Field::ALL {
            assert_eq!(!marked(typed, field, "en").is_empty(), fields.contains(&field), "{typed} {field:?}");
        }
    }
}

#[test]
fn the_bundled_comments_are_found_by_their_words() {
    let library = &BUNDLED;
    let ask = |typed: &str, exact: bool| {
        let found = library.search(&parse(typed).query, exact);
        let ids = found.best(&found.comments, 9).into_iter();
        ids.map(|hit| library.docket.comment(hit.comment).unwrap().id.as_str()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ask("what already exists", true), "france");
    assert_eq!(ask("dns-cert gap", true), "france");
    assert_eq!(ask("Hotta", false), "jprs", "who signed");
    assert_eq!(ask("hott", true), "jprs");
    assert_eq!(ask("hott ", true), "");
    assert_eq!(ask("preparedness reaction", true), "france");
    assert_eq!(ask("", false).split(' ').count(), 7);
    assert_eq!(ask(" *-\"", false).split(' ').count(), 7);
    assert_eq!(ask("country:fr", false), "france");
    assert_eq!(ask("country:fr hott", false), "");
    assert_eq!(ask("country:nowhere", false), "");
}
