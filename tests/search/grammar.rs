//! What strings ask for, and what is said of those that are not quite right.

use comment_explorer::search::grammar::{Ending, MOST_BYTES, MOST_WORDS, Query, Shape, Term, parse, print};

/// A query in short: `a…` may still be being typed, `&` and `|` join, `!` negates, `a-b` is a compound.
pub fn shown(query: &Query) -> String {
    let all = |queries: &[Query], between: &str| {
        let members: Vec<_> = queries.iter().map(shown).collect();
        format!("({})", members.join(between))
    };
    match query {
        Query::All => "all".to_owned(),
        Query::Term(term) => shown_term(term),
        Query::Near { left, right, within } => format!("near{within}({} {})", shown_term(left), shown_term(right)),
        Query::Field(field, term) => format!("{}:{}", field.name(), shown_term(term)),
        Query::Value(field, value) => format!("{}:[{value}]", field.name()),
        Query::Not(query) => format!("!{}", shown(query)),
        Query::And(queries) => all(queries, " & "),
        Query::Or(queries) => all(queries, " | "),
    }
}

fn shown_term(term: &Term) -> String {
    let ending = match term.ending {
        Ending::Plain => "",
        Ending::Typing => "…",
        Ending::Prefix => "*",
        Ending::Variants => "~",
    };
    match term.shape {
        Shape::Word | Shape::Compound => format!("{}{ending}", term.words.join("-")),
        Shape::Phrase => format!("\"{}{ending}\"", term.words.join(" ")),
    }
}

#[track_caller]
fn check(typed: &str, query: &str) {
    check_problems(typed, query, &[]);
}

#[track_caller]
fn check_problems(typed: &str, query: &str, codes: &[&str]) {
    let parsed = parse(typed);
    assert_eq!(shown(&parsed.query), query, "{typed:?}");
    let found: Vec<_> = parsed.problems.iter().map(|problem| problem.code.trim_start_matches("query-")).collect();
    assert_eq!(found, codes, "{typed:?}");
}

#[test]
fn words_are_and_ed_and_the_last_may_still_be_being_typed() {
    check("", "all");
    check(" \t\n\u{3000} ", "all");
    check("exist", "exist…");
    check("exist ", "exist");
    check("exist.", "exist");
    check("Thé GAP, exists", "(the & gap & exists…)");
    check("a AND b AND", "(a & b)");
    check("gap Gap ", "gap");
    check("and or not near ", "(and & or & not & near)");
}

#[test]
fn quotes_hold_phrases_together() {
    check("\"already exists\"", "\"already exists\"");
    check("\"already exis", "\"already exis…\"");
    check("\"already exis ", "\"already exis\"");
    check("\"already exis*\"", "\"already exis*\"");
    check("\"gap\"", "gap");
    check("\"OR\" \"NEAR", "(or & near…)");
    check("“already exists” „a b“ «c d» ＂e f＂", "(\"already exists\" & \"a b\" & \"c d\" & \"e f\")");
    check("a\"b c\"d ", "(a & \"b c\" & d)");
    check("\"DNS-CERT (draft)\"", "\"dns cert draft\"");
    check("\"", "all");
    check("a \"", "a");
}

#[test]
fn a_minus_or_not_leaves_out() {
    check("-gap ", "!gap");
    check("a -b", "(a & !b…)");
    check("a NOT b ", "(a & !b)");
    check("-\"a b\" -(c d) -who:x ", "(!\"a b\" & !(c & d) & !who:x)");
    check("NOT NOT a NOT -b ", "(a & b)");
    check("-(-(a b)) c ", "(a & b & c)");
    check("(-a) -b* ", "(!a & !b*)");
    check("-foo:\"a b\" ", "(!foo & \"a b\")");
    check("-who:\"a b\"", "!who:\"a b\"");
    check("-OR -NEAR/3 ", "(!or & !near-3)");
    check("NOT AND a ", "!a");
}

#[test]
fn a_dash_is_no_minus() {
    check("a - b ", "(a & b)");
    check("a -- b --c ", "(a & b & c)");
    check("state-of-the-art ", "state-of-the-art");
    check("\"a b\"-c ", "(\"a b\" & c)");
    check("a -", "a");
    check("-> a ", "a");
    check("a — b – c ", "(a & b & c)");
}

#[test]
fn or_joins_its_neighbours() {
    check("a b OR c d ", "(a & (b | c) & d)");
    check("a OR b OR c ", "(a | b | c)");
    check("(a b) OR c ", "((a & b) | c)");
    check("a OR (b OR c) ", "(a | b | c)");
    check("a OR -b ", "(a | !b)");
    check("a OR b NEAR/3 c ", "(a | near3(b c))");
    check("a OR b (c OR d)", "((a | b) & (c | d))");
    check("a OR a ", "a");
    check("(a)OR(b)", "(a | b)");
    check("a or b ", "(a & or & b)");
    check("a OR AND b ", "(a | b)");
    check("（a OR b） c ", "((a | b) & c)");
    check("(a OR b", "(a | b…)");
}

#[test]
fn marks_say_what_a_word_stands_for() {
    check("exist*", "exist*");
    check("organise~ ", "organise~");
    check("DNS-CERT* a-b~", "(dns-cert* & a-b~)");
    check("exist*. ", "exist*");
    check("OR* NEAR/3* ", "(or* & near-3*)");
}

#[test]
fn near_joins_two_terms() {
    check("a NEAR/8 b ", "near8(a b)");
    check("a NEAR b", "near10(a b…)");
    check("a NEAR/ b ", "near10(a b)");
    check("\"a b\" NEAR/1 c* ", "near1(\"a b\" c*)");
    check("x a NEAR/100 b~ y ", "(x & near100(a b~) & y)");
    check("NEAR/x ", "near-x");
    check("a near/3 b ", "(a & near-3 & b)");
}

#[test]
fn fields_take_what_stands_with_them() {
    check("who:fran", "who:fran…");
    check("WHO:France ", "who:france");
    check("who:\"Internet Society\" title:gap* who:X~", "(who:\"internet society\" & title:gap* & who:x~)");
    check("kind:government", "kind:[government]");
    check(
        "kind:\" civil  society\" country:JP, paper:dns-cert.2",
        "(kind:[civil  society] & country:[JP] & paper:[dns-cert.2])",
    );
    check("issue:“cost of it", "issue:[cost of it]");
    check("who：france kind：gov ", "(who:france & kind:[gov])");
    check("who:OR who:NEAR/3 who:a:b ", "(who:or & who:near-3 & who:a-b)");
    check("kind:-x ", "kind:[x]");
    check("kind:\"a\u{202e}b\" ", "kind:[a⟦U+202E⟧b]");
}

#[test]
fn what_only_looks_like_a_field_is_words() {
    check("http://www.icann.org/x ", "http-www-icann-org-x");
    check("12:30 ", "12-30");
    check("localhost:8080 ", "localhost-8080");
    check("Note: this ", "(note & this)");
    check("题目:内容 ", "题目-内容");
    check("a.b:c ", "a-b-c");
    check_problems("foo:bar ", "(foo & bar)", &["unknown-field"]);
    check_problems("-foo:bar", "!(foo & bar…)", &["unknown-field"]);
    check_problems("x OR foo:bar:baz ", "(x | (foo & bar-baz))", &["unknown-field"]);
}

#[test]
fn what_has_no_white_space_is_one_term() {
    check("DNS-CERT", "dns-cert…");
    check("ICANN's ", "icann-s");
    check("ICANN’s a.b.c R&D x/y", "(icann-s & a-b-c & r-d & x-y…)");
    check("建立全球網路 ", "建立全球網路");
    check("ภาษาไทย", "ภาษาไทย…");
    check("שלום עולם ", "(שלום & עולם)");
    check("\u{fffd}a\u{fffd}b ", "a-b");
}

#[test]
fn what_is_left_out_is_said() {
    check_problems("* a ~ b*c ", "(a & b-c)", &["stray-mark"]);
    check_problems("*", "all", &["stray-mark"]);
    check_problems("a) b) ", "(a & b)", &["stray-parenthesis"]);
    check_problems("() \"\" a ", "a", &["empty"]);
    check_problems("-\"\" a -() b ", "(a & b)", &["empty"]);
    check_problems("OR a ", "a", &["or-what"]);
    check_problems("a OR ", "a", &["or-what"]);
    check_problems("a OR OR b ", "(a | b)", &["or-what"]);
    check_problems("a NOT", "a", &["not-what"]);
    check_problems("(a NOT) b ", "(a & b)", &["not-what"]);
    check_problems("who: france ", "france", &["empty-field"]);
    check_problems("-kind:* france ", "france", &["stray-mark", "empty-field"]);
    check_problems("kind:gov* ", "kind:[gov]", &["stray-mark"]);
    check_problems("-who:(a OR b) ", "!(a | b)", &["field-of-group"]);
    check_problems("a NEAR/0 b ", "near1(a b)", &["near-distance"]);
    check_problems("a NEAR/99999999999999999999999 b ", "near100(a b)", &["near-distance"]);
    check_problems("NEAR a ", "a", &["near-what"]);
    check_problems("a NEAR who:b ", "(a & who:b)", &["near-what"]);
    check_problems("(a b) NEAR c ", "(a & b & c)", &["near-what"]);
    check_problems("-a NEAR b ", "(!a & b)", &["near-what"]);
    check_problems("a NEAR/3 b NEAR/3 c ", "(near3(a b) & c)", &["near-what"]);
    let problem = &parse("author:france").problems[0];
    assert_eq!(problem.found, "author");
    assert!(problem.hint.contains("who:"));
}

#[test]
fn so_much_is_looked_at() {
    let words = |count: usize| (0..count).map(|at| format!("w{at}")).collect::<Vec<_>>().join(" ") + " ";
    let codes = |typed: &str| parse(typed).problems.iter().map(|problem| problem.code).collect::<Vec<_>>();
    assert_eq!(codes(&words(MOST_WORDS)), [""; 0]);
    assert_eq!(codes(&words(MOST_WORDS + 1)), ["query-too-many-words"]);
    assert_eq!(parse(&words(99)).query, parse(&words(MOST_WORDS)).query);
    assert_eq!(
        parse(&words(99).trim().replace(' ', "-")).query,
        parse(&(words(64).trim().replace(' ', "-") + " ")).query
    );
    assert_eq!(codes(&format!("a{}", " ".repeat(MOST_BYTES))), ["query-too-long"]);
    assert_eq!(codes(&"a".repeat(9_000)), ["query-too-long"]);
    assert_eq!(codes(&"é".repeat(MOST_BYTES)), ["query-too-long"]);
    let nested = |depth: usize| format!("{}b{}", "-(a ".repeat(depth), ")".repeat(depth));
    assert_eq!(codes(&nested(16)), [""; 0]);
    assert_eq!(codes(&nested(17)), ["query-too-deep"]);
}

#[test]
fn nothing_overflows() {
    for piece in [
        "(", ")", "-(", "\"", "a OR ", "OR ", "-", "*", "NOT ", "who:", "a:b:", "a NEAR ", "(a OR ", "!", "\u{fffd}",
        "״א",
    ] {
        let typed = piece.repeat(100_000 / piece.len());
        let parsed = parse(&typed);
        assert_eq!(parse(&print(&parsed.query)).query, parsed.query, "{piece:?}");
        assert!(parsed.problems.len() < 6, "{piece:?}: {:?}", parsed.problems);
    }
}

#[test]
fn printed_as_a_person_would_type_it() {
    for (typed, printed) in [
        ("exist", "exist"),
        ("exist  ", "exist "),
        ("  Gap  AND  “Already   exists”  ", "Gap \"Already   exists\""),
        ("NOT (a AND b)", "-(a b)"),
        ("(a) OR (b c", "a OR (b c"),
        ("-(x \"b c", "-(x \"b c"),
        ("-(a NEAR b)", "-(a NEAR/10 b)"),
        ("ICANN’s 12:30 http://x.org/y ", "ICANN’s 12:30 http://x.org/y "),
        ("KIND:\"government\" issue:\"a b\"", "kind:government issue:\"a b\""),
        ("\"OR\"", "\"OR\""),
        ("\"OR", "\"OR"),
        ("(a OR b)", "a OR b "),
        ("x (a OR b)", "x a OR b "),
        ("a\u{202e}b ", "a-b "),
        ("!", ""),
    ] {
        assert_eq!(print(&parse(typed).query), printed, "{typed:?}");
    }
}
