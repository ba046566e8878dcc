//! The files of messages: whole, right, used, and read as Fluent's own crates read them.

#![expect(clippy::unwrap_used, clippy::panic, clippy::string_slice, reason = "helpers of tests fail as tests do")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use comment_explorer::import::{Field, Format};
use comment_explorer::locale::{Language, Messages, Say, TRANSLATIONS, Value, edition, importing, number};
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use proptest::prelude::*;
use proptest::sample::select;

/// The folders of messages: of the interface, of the static edition, and of the screen on which files become a corpus.
const FOLDERS: [&str; 3] = [INTERFACE, EDITION, SCREEN];
const INTERFACE: &str = "src/locale";
const EDITION: &str = "src/locale/edition";
const SCREEN: &str = "src/locale/importing";

/// The folders in which a source finds what it says: names that stand in two mean what the screen means by them, and the
/// edition says much of what the interface says.
fn folders_of(source: &Path) -> &'static [&'static str] {
    let within = source.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().with_extension("");
    let is_of = |names: &[&str]| within.iter().any(|part| names.iter().any(|name| part == *name));
    if is_of(&["importing", "importer"]) {
        &[SCREEN]
    } else if is_of(&["edition"]) {
        &[EDITION, INTERFACE]
    } else {
        &[INTERFACE]
    }
}

/// The file of every language.
fn files(folder: &str) -> impl Iterator<Item = (Language, String)> {
    Language::ALL.into_iter().map(move |language| {
        let path = format!("{}/{folder}/{}.ftl", env!("CARGO_MANIFEST_DIR"), language.tag());
        (language, std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}")))
    })
}

/// The messages that are there in English, with the variables of each.
fn english(folder: &str) -> BTreeMap<String, BTreeSet<String>> {
    let (_, source) = files(folder).find(|(language, _)| *language == Language::English).unwrap();
    variables(&source)
}

/// The messages of a file with the variables of each, as Fluent's parser reads them.
fn variables(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut all = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut found = BTreeSet::new();
        assert!(message.attributes.is_empty());
        of_pattern(message.value.as_ref().unwrap(), &mut found);
        assert!(all.insert(message.id.name.to_owned(), found).is_none(), "{} is there twice", message.id.name);
    }
    all
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("our reader does not know {other:?}"),
    }
}

/// A language may leave a count out of a variant, never out of the whole, and knows no other.
#[test]
fn every_language_says_every_message_with_the_same_variables() {
    for folder in FOLDERS {
        let known = english(folder);
        for (language, source) in files(folder) {
            let these = variables(&source);
            let missing: Vec<_> = known.keys().filter(|name| !these.contains_key(*name)).collect();
            let unknown: Vec<_> = these.keys().filter(|name| !known.contains_key(*name)).collect();
            assert!(
                missing.is_empty() && unknown.is_empty(),
                "{folder}: {language:?} lacks {missing:?}, and has {unknown:?} for nothing"
            );
            for (name, variables) in &known {
                assert_eq!(&these[name], variables, "{folder}: {language:?}: {name}");
            }
        }
    }
}

#[test]
fn each_part_says_what_stands_in_its_files() {
    for folder in FOLDERS {
        for (language, source) in files(folder) {
            let said = match folder {
                EDITION => edition(language),
                SCREEN => importing(language),
                _ => Say::all(language),
            };
            let file = Messages::read(language, source);
            assert_eq!(said.language(), language);
            for (name, _) in file.entries() {
                assert_eq!(said.get(name), file.say(name, &[]), "{folder}: {language:?}: {name}");
            }
        }
    }
}

/// All Rust sources, those of each folder of messages as one text.
fn sources(within: &Path, found: &mut BTreeMap<&str, String>) {
    for entry in std::fs::read_dir(within).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            for folder in folders_of(&path) {
                *found.entry(folder).or_default() += &text;
            }
        }
    }
}

/// What stands between a bracket that is open and the one that closes it.
fn bracketed(text: &str) -> &str {
    let mut depth = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return &text[..at],
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    text
}

/// The names in `count, name = &x.name`.
fn names(list: &str) -> BTreeSet<String> {
    let mut depth = 0;
    let parts = list.split(|letter: char| {
        depth += i32::from(matches!(letter, '(' | '[' | '{')) - i32::from(matches!(letter, ')' | ']' | '}'));
        letter == ',' && depth == 0
    });
    let name = |part: &str| part.split('=').next().unwrap_or_default().trim().to_owned();
    parts.map(name).filter(|name| !name.is_empty()).collect()
}

/// Names that are put together, by what they begin with.
fn built(folder: &str) -> Vec<(&'static str, Vec<&'static str>)> {
    let fields = Field::words().chain(["tag"]).collect();
    let formats = Format::ALL.iter().map(|format| format.word()).collect();
    if folder == SCREEN { vec![("field-", fields), ("format-", formats)] } else { Vec::new() }
}

#[test]
fn every_message_is_said_somewhere_and_with_its_variables() {
    let mut sources_of = BTreeMap::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources_of);
    for folder in FOLDERS {
        let (known, here) = (english(folder), sources_of[folder].as_str());
        let other = if folder == SCREEN { SCREEN } else { EDITION };
        let heard = english(INTERFACE).into_iter().filter(|_| folder != SCREEN).chain(english(other)).collect();
        let (said, wrong) = calls(here, &heard);
        assert!(said > known.len() / 10, "{folder}: the calls were not found");
        assert!(wrong.is_empty(), "{folder}: {wrong:#?}");
        let mut names_built = BTreeSet::new();
        for (prefix, words) in built(folder) {
            assert!(here.contains(&format!("\"{prefix}{{")), "{folder}: nobody puts {prefix} before a word");
            names_built.extend(words.into_iter().map(|word| format!("{prefix}{word}")));
        }
        let missing: Vec<_> = names_built.iter().filter(|name| !known.contains_key(*name)).collect();
        assert!(missing.is_empty(), "{folder} lacks {missing:?}");
        // A name in quotes may be said by a call or stand in a table of what is said.
        let is_said = |name: &String| names_built.contains(name) || here.contains(&format!("\"{name}\""));
        let unused: Vec<_> = known.keys().filter(|name| !is_said(name)).collect();
        assert!(unused.is_empty(), "{folder}: nobody says {unused:?}");
    }
}

/// How many calls say a message by its name, and which of them do not give it its variables.
fn calls(source: &str, known: &BTreeMap<String, BTreeSet<String>>) -> (usize, Vec<String>) {
    let (mut said, mut wrong) = (0, Vec::new());
    for (call, takes) in [(".get(\"", false), (".with(\"", true)] {
        for (at, _) in source.match_indices(call) {
            let (before, rest) = (&source[..at], &source[at + call.len()..]);
            let name = rest.split('"').next().unwrap();
            // `.get("…")` is said of other things, too.
            if !takes && !["say", "say()", "self"].iter().any(|of| before.ends_with(of)) {
                continue;
            }
            said += 1;
            let after = &rest[name.len() + 1..];
            let given = match bracketed(after).split_once("vars![") {
                Some((_, list)) if takes => names(bracketed(list)),
                _ if takes => continue,
                _ => BTreeSet::new(),
            };
            if known.get(name) != Some(&given) {
                wrong.push(format!("{name} has {:?} and is given {given:?}", known.get(name)));
            }
        }
    }
    (said, wrong)
}

/// The samples that CLDR gives for its cardinal rules, of whole numbers.
#[test]
fn plurals_are_those_of_the_unicode_repository() {
    let check = |language: Language, category: &str, counts: &[usize]| {
        for &count in counts {
            assert_eq!(language.plural(count), category, "{language:?} {count}");
        }
    };
    check(Language::Arabic, "zero", &[0]);
    check(Language::Arabic, "one", &[1]);
    check(Language::Arabic, "two", &[2]);
    check(Language::Arabic, "few", &[3, 4, 10, 103, 110, 1_003]);
    check(Language::Arabic, "many", &[11, 26, 99, 111, 1_011]);
    check(Language::Arabic, "other", &[100, 101, 102, 200, 202, 600, 1_000, 10_000, 100_000]);
    check(Language::Russian, "one", &[1, 21, 31, 81, 101, 1_001]);
    check(Language::Russian, "few", &[2, 3, 4, 22, 24, 62, 102, 1_002]);
    check(Language::Russian, "many", &[0, 5, 19, 11, 12, 14, 100, 111, 1_000, 10_000]);
    check(Language::French, "one", &[0, 1]);
    check(Language::French, "other", &[2, 17, 100, 1_000]);
    for language in [Language::English, Language::Spanish] {
        check(language, "one", &[1]);
        check(language, "other", &[0, 2, 16, 100, 1_000]);
    }
    check(Language::Chinese, "other", &[0, 1, 15, 100, 1_000]);
}

/// One file as Fluent's own crates open it, with our numbers.
fn fluent(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
    let numbers = match language {
        Language::Arabic => |value: &FluentValue, _: &_| written(value, Language::Arabic),
        Language::Chinese => |value: &FluentValue, _: &_| written(value, Language::Chinese),
        Language::English => |value: &FluentValue, _: &_| written(value, Language::English),
        Language::French => |value: &FluentValue, _: &_| written(value, Language::French),
        Language::Russian => |value: &FluentValue, _: &_| written(value, Language::Russian),
        Language::Spanish => |value: &FluentValue, _: &_| written(value, Language::Spanish),
    };
    bundle.set_formatter(Some(numbers));
    bundle
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
fn written(value: &FluentValue, language: Language) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    Some(number(language, *value as usize))
}

#[derive(Clone, Debug)]
enum Given {
    Count(usize),
    Text(String),
}

fn given() -> impl Strategy<Value = Given> {
    let counts =
        select(vec![0, 1, 2, 3, 5, 10, 11, 12, 14, 19, 21, 22, 25, 99, 100, 101, 102, 103, 111, 112, 1_000, 2_001]);
    prop_oneof![
        3 => counts.prop_map(Given::Count),
        1 => any::<u32>().prop_map(|count| Given::Count(count as usize)),
        2 => select(vec!["", "France", "a { $b }", "\u{2068}é\u{2069}", "one", "other"]).prop_map(|text| Given::Text(text.to_owned())),
    ]
}

/// Joined as `boot.js` joins them.
#[test]
fn a_single_file_has_every_message_of_every_other_language() {
    let packed: serde_json::Value = serde_json::from_str(&comment_explorer::edition::messages()).unwrap();
    let strings = |key: &str| packed[key].as_array().unwrap().iter().map(|said| said.as_str().unwrap().to_owned());
    for (language, source) in TRANSLATIONS {
        let lines: Vec<String> =
            strings("names").zip(strings(language.tag())).map(|(name, said)| format!("{name} = {said}")).collect();
        let joined = lines.join("\n");
        let (joined, whole) = (Messages::read(language, joined), Messages::read(language, source.to_owned()));
        assert!(joined.entries().eq(whole.entries()), "{language:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn messages_are_read_as_fluent_reads_them(values in prop::collection::vec(given(), 6)) {
        for (language, source) in FOLDERS.into_iter().flat_map(files) {
            let (ours, theirs) = (Messages::read(language, source.clone()), fluent(language, &source));
            prop_assert!(ours.entries().count() > 10);
            // The plural rules beneath Fluent's crates take 103 in Arabic for another number than CLDR does; see below.
            let is_large = |value: &Given| matches!(value, Given::Count(100..));
            if language == Language::Arabic && values.iter().any(is_large) {
                continue;
            }
            for (name, names) in variables(&source) {
                let mut arguments = FluentArgs::new();
                let mut given: Vec<(&str, Value<'_>)> = Vec::new();
                for (name, value) in names.iter().zip(values.iter().cycle()) {
                    match value {
                        Given::Count(count) => {
                            arguments.set(name.as_str(), *count);
                            given.push((name, Value::Number(*count)));
                        }
                        Given::Text(text) => {
                            arguments.set(name.as_str(), text.as_str());
                            given.push((name, Value::Text(text)));
                        }
                    }
                }
                let mut errors = Vec::new();
                let pattern = theirs.get_message(&name).unwrap().value().unwrap();
                let expected = theirs.format_pattern(pattern, Some(&arguments), &mut errors);
                // Fluent sets a choice apart as well, not only what is put in.
                let plain = |said: &str| said.replace(['\u{2068}', '\u{2069}'], "");
                prop_assert_eq!(plain(&ours.say(&name, &given)), plain(&expected), "{:?} {} {:?}", language, name, errors);
            }
        }
    }

    #[test]
    fn any_text_gives_messages(source in "([a-c-]{0,3} ?= ?)?[{}$\\[\\]*>a-c \"=#\n-]{0,60}\n(a = [{}$\\[\\]*>a-c \"\n-]{0,40})?", count: usize) {
        let messages = Messages::read(Language::Arabic, source);
        let names: Vec<String> = messages.entries().map(|(name, _)| name.to_owned()).collect();
        for name in names {
            let _ = messages.say(&name, &[("a", Value::Number(count)), ("b", Value::Text("b"))]);
        }
        prop_assert_eq!(messages.say("d", &[]), "d");
    }
}
