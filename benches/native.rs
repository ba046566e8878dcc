//! What is tuned, measured without a browser: `cargo bench --features cli --bench native [FILTER]`.
//!
//! A thousand comments of about 300 words, as `comments generate` makes them, in the profile of the page (`-Oz`): for
//! comparing one version with another, not for what a reader feels, which `cargo xtask bench` measures.
#![expect(clippy::expect_used, reason = "a benchmark that cannot start has nothing to measure")]

use std::process::Command;
use std::sync::LazyLock;

use comment_explorer::compare::mentions::Mentions;
use comment_explorer::compare::vocabulary::vocabulary;
use comment_explorer::corpus::{self, passages};
use comment_explorer::locale::names;
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

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::new(corpus::open(&JSON), &names::name));

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
    bencher.bench(|| view::patterns(&LIBRARY, &state, &found));
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
