//! What is tuned, measured without a browser: `cargo bench --features cli --bench native [FILTER]`.
//!
//! A thousand comments of about 300 words, as `comments generate` makes them, in the profile of the page (`-Oz`): for
//! comparing one version with another, not for what a reader feels, which `cargo xtask bench` measures.
#![expect(clippy::expect_used, reason = "a benchmark that cannot start has nothing to measure")]

use std::process::Command;
use std::sync::LazyLock;

use comment_explorer::compare::mentions::Mentions;
use comment_explorer::compare::vocabulary::vocabulary;
use comment_explorer::compare::{difference, families, shared};
use comment_explorer::corpus::{self, Docket, passages};
use comment_explorer::locale::table;
use comment_explorer::search::facets::FacetTable;
use comment_explorer::search::{Index, grammar};
use comment_explorer::state::{Library, RowOrder, Screen, State, view};
use comment_explorer::text::{Stems, each_word, fold};
use divan::Bencher;
use divan::counter::BytesCount;

/// The file.
static JSON: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut command = Command::new(env!("CARGO_BIN_EXE_comments"));
    let made = command.args(["generate", "--comments", "1000", "--seed", "1"]).output().expect("a corpus is made");
    made.stdout
});

/// A corpus of the size of a large consultation.
static LARGE: LazyLock<Docket> = LazyLock::new(|| {
    let mut command = Command::new(env!("CARGO_BIN_EXE_comments"));
    let made = command.args(["generate", "--comments", "10000", "--seed", "1"]).output().expect("a corpus is made");
    corpus::open(&made.stdout)
});

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::new(corpus::open(&JSON), &table::name));

/// Common words of such a corpus, as a reader would join them.
static WORDS: LazyLock<[String; 2]> = LazyLock::new(|| {
    let index = LIBRARY.index();
    let mut terms: Vec<_> = index.parts().iter().flat_map(|part| index.beginning(part, "")).collect();
    terms.retain(|term| (5..40).contains(&(index.count(*term) / 10)) && index.term(*term).len() > 3);
    terms.sort_by_key(|term| (std::cmp::Reverse(index.count(*term)), index.term(*term)));
    let word = |at: usize| terms.get(at).map(|term| index.term(*term).to_owned()).unwrap_or_default();
    [word(0), word(7)]
});

fn main() {
    divan::main();
}

/// The text of all comments.
fn texts() -> String {
    LIBRARY.docket.corpus.comments.iter().map(|comment| comment.text.as_str()).collect()
}

#[divan::bench]
fn words_of_texts(bencher: Bencher<'_, '_>) {
    let texts = texts();
    bencher.counter(BytesCount::of_str(&texts)).bench(|| {
        let mut letters = 0;
        each_word(&texts, |_, folded| letters += folded.len());
        letters
    });
}

#[divan::bench(args = ["Behörde", "stakeholders", "ΟΔΟΣ"])]
fn fold_a_word(word: &str) -> String {
    fold(word)
}

#[divan::bench(args = ["en", "de", "ru"])]
fn stem_a_word(bencher: Bencher<'_, '_>, language: &str) {
    let word = if language == "ru" { "существования" } else { "responsibilities" };
    let stems = Stems::of(language).expect("a language with a stemmer");
    bencher.bench(|| stems.stem(divan::black_box(word)));
}

#[divan::bench(sample_count = 20)]
fn segment_texts(bencher: Bencher<'_, '_>) {
    let comments = &LIBRARY.docket.corpus.comments;
    let bytes: usize = comments.iter().map(|comment| comment.text.len()).sum();
    let count = || comments.iter().map(|comment| passages::passages(&comment.text).len()).sum::<usize>();
    bencher.counter(BytesCount::new(bytes)).bench(count);
}

#[divan::bench(sample_count = 20)]
fn open_a_corpus(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::of_slice(&*JSON)).bench(|| corpus::open(&JSON));
}

#[divan::bench(sample_count = 20)]
fn build_an_index(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::new(texts().len())).bench(|| Index::build(&LIBRARY.docket));
}

#[divan::bench]
fn open_an_index(bencher: Bencher<'_, '_>) {
    let bytes = LIBRARY.index().bytes();
    bencher.with_inputs(|| bytes.to_vec()).bench_values(|bytes| Index::open(bytes, &LIBRARY.docket).is_ok());
}

/// One search of each kind.
fn searches() -> [(&'static str, String); 7] {
    let [one, other] = &*WORDS;
    let beginning = one.get(..2).unwrap_or(one);
    [
        ("word", format!("{one} ")),
        ("two words", format!("{one} {other} ")),
        ("phrase", format!("\"{one} {other}\" ")),
        ("near", format!("{one} NEAR/8 {other} ")),
        ("prefix", format!("{beginning}*")),
        ("variants", format!("{one}~ ")),
        ("not", format!("{one} -{other} ")),
    ]
}

const KINDS: [&str; 7] = ["word", "two words", "phrase", "near", "prefix", "variants", "not"];

fn typed(kind: &str) -> String {
    searches().into_iter().find(|(known, _)| *known == kind).map(|(_, typed)| typed).unwrap_or_default()
}

#[divan::bench(args = KINDS)]
fn search(bencher: Bencher<'_, '_>, kind: &str) {
    let query = grammar::parse(&typed(kind)).query;
    bencher.bench(|| LIBRARY.search(&query, false));
}

#[divan::bench]
fn count_facets(bencher: Bencher<'_, '_>) {
    let found = LIBRARY.search(&grammar::parse(&typed("word")).query, false).comments;
    bencher.bench(|| LIBRARY.facets.filter(&State::default().filters, &found));
}

#[divan::bench]
fn read_facets(bencher: Bencher<'_, '_>) {
    bencher.bench(|| {
        let mut table = FacetTable::default();
        for facet in table.begin(&LIBRARY.docket) {
            table.add(&LIBRARY.docket, facet);
        }
        table
    });
}

/// What a screen of the list shows, beside finding it.
#[divan::bench(args = KINDS)]
fn view_the_list(bencher: Bencher<'_, '_>, kind: &str) {
    let state = State { typed: typed(kind), ..State::default() };
    let found = view::found(&LIBRARY, &state);
    bencher.bench(|| view::list(&LIBRARY, &state, &found));
}

/// The patterns of everything, when it is known who is named.
#[divan::bench]
fn view_the_patterns(bencher: Bencher<'_, '_>) {
    let state = State::default();
    let found = view::found(&LIBRARY, &state);
    LIBRARY.adopt_mentions(Mentions::of(&LIBRARY.docket));
    bencher.bench(|| view::patterns(&LIBRARY, &state, &found, &view::Alikes::default()));
}

#[divan::bench(sample_count = 20)]
fn find_names(bencher: Bencher<'_, '_>) {
    bencher.counter(BytesCount::new(texts().len())).bench(|| Mentions::of(&LIBRARY.docket));
}

/// The words of one comment against as many others as are read.
#[divan::bench(sample_count = 20)]
fn distinctive_words(bencher: Bencher<'_, '_>) {
    bencher.bench(|| vocabulary(&LIBRARY.docket, &[0]));
}

/// The matrix by likeness: of as many rows as are joined, and of all.
#[divan::bench(args = [200, 1000], sample_count = 20)]
fn order_rows(bencher: Bencher<'_, '_>, rows: usize) {
    let state = State { screen: Screen::Issues { cell: None }, rows: RowOrder::Alike, ..State::default() };
    let mut found = view::found(&LIBRARY, &state);
    found.comments.truncate(rows);
    bencher.bench(|| view::issues(&LIBRARY, &state, &found));
}

#[divan::bench]
fn view_the_frame(bencher: Bencher<'_, '_>) {
    let state = State::default();
    let found = view::found(&LIBRARY, &state);
    bencher.bench(|| view::frame(&LIBRARY, &state, &found));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn families_of_10_000_comments(bencher: Bencher<'_, '_>) {
    bencher
        .counter(divan::counter::ItemsCount::new(LARGE.corpus.comments.len()))
        .bench(|| families::Families::of(&LARGE));
}

/// The worst there is: 10,000 times one letter, each time with a tenth of its words changed.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn families_of_one_letter(bencher: Bencher<'_, '_>) {
    let mut docket = LARGE.clone();
    let letter = sentence_words(300, 0);
    for (comment, seed) in docket.corpus.comments.iter_mut().zip(1..) {
        comment.text = changed(&letter, 10, seed).join(" ");
        comment.text_by = corpus::TextBy::Commenter;
    }
    bencher.bench(|| families::Families::of(&docket));
}

/// The longest step of finding families, with the slices that a page would take: see the slowest sample.
#[divan::bench(sample_size = 1, sample_count = 3000)]
fn one_step_of_families(bencher: Bencher<'_, '_>) {
    LazyLock::force(&LARGE);
    let builder = std::cell::RefCell::new(families::Builder::default());
    bencher.bench_local(|| {
        if builder.borrow_mut().step(&LARGE, 1 << 16).is_some() {
            builder.replace(families::Builder::default());
        }
    });
}

#[divan::bench(sample_count = 20)]
fn unique_sentences_of_the_largest_family(bencher: Bencher<'_, '_>) {
    let families = families::Families::of(&LARGE);
    let members = families.at(50).first().map(|family| family.members.clone()).unwrap_or_default();
    bencher.counter(divan::counter::ItemsCount::new(members.len())).bench(|| families::unique(&LARGE, &members));
}

/// Of a hundred words so many are the same.
#[divan::bench(args = [60, 90, 99], sample_count = 20)]
fn difference_of_5_000_words(bencher: Bencher<'_, '_>, same: u64) {
    let words = sentence_words(5_000, 0);
    let (a, b) = (words.join(" "), changed(&words, 100 - same, 1).join(" "));
    bencher.bench(|| difference::difference(&a, &b));
}

/// Texts with nothing but common words in common, and one that is of two words over and over.
#[divan::bench(args = ["apart", "changed", "over and over"], sample_count = 5, sample_size = 1)]
fn difference_of_100_000_words(bencher: Bencher<'_, '_>, kind: &str) {
    let (a, b) = hostile(kind);
    bencher.bench(|| difference::difference(&a, &b));
}

#[divan::bench(args = ["apart", "changed", "over and over"], sample_count = 5, sample_size = 1)]
fn shared_wording_of_100_000_words(bencher: Bencher<'_, '_>, kind: &str) {
    let (a, b) = hostile(kind);
    bencher.bench(|| shared::spans(&a, &b));
}

fn hostile(kind: &str) -> (String, String) {
    let words = sentence_words(100_000, 0);
    match kind {
        "apart" => (words.join(" "), sentence_words(100_000, 1).join(" ")),
        "changed" => (words.join(" "), changed(&words, 20, 1).join(" ")),
        _ => ("a b ".repeat(50_000), "b a a ".repeat(33_000)),
    }
}

/// Four comments of 3,000 words that share a tenth, pair by pair.
#[divan::bench(sample_count = 20)]
fn shared_wording_of_four_comments(bencher: Bencher<'_, '_>) {
    let common = sentence_words(300, 9);
    let texts: Vec<String> =
        (0..4).map(|seed| [sentence_words(2_700, seed), changed(&common, 10, seed)].concat().join(" ")).collect();
    bencher.bench(|| {
        let pairs =
            texts.iter().enumerate().flat_map(|(at, b)| texts.iter().take(at).map(move |a| shared::spans(a, b)));
        pairs.map(|spans| spans.len()).sum::<usize>()
    });
}

/// Words that nobody wrote, the common ones often.
fn sentence_words(count: u64, seed: u64) -> Vec<String> {
    (0..count).map(|at| word(seed << 32 | at)).collect()
}

fn changed(words: &[String], of_a_hundred: u64, seed: u64) -> Vec<String> {
    let change = |(word_at, at): (&String, u64)| {
        let number = mixed(mixed(seed + 77) ^ at);
        if number % 100 < of_a_hundred { word(number) } else { word_at.clone() }
    };
    words.iter().zip(0..).map(change).collect()
}

/// One of some 3,000 words, the rarer the higher its number: the product of two even numbers.
fn word(number: u64) -> String {
    let number = mixed(number);
    format!("w{}", (number % 55) * ((number >> 32) % 55))
}

fn mixed(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
