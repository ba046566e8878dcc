//! Links between passages, on letters that were coded passage by passage (`tests/gold/letters`).

use comment_explorer::compare::{Background, Weights, links_with};
use comment_explorer::text::Lexicon;

use crate::gold::Gold;
use crate::judge::{Figures, Judged, Offer, figures, interval, judge, letter_pairs, mutual, threshold};
use crate::rivals::{Subjects, TfIdf, chance};

/// How often the pairs of letters are drawn again.
const DRAWS: usize = 2_000;

/// A way to link passages, judged on every pair of letters of a set.
pub struct Method {
    pub name: &'static str,
    pub judged: Vec<Judged>,
}

impl Method {
    fn of(name: &'static str, gold: &Gold, set: &[&str], offers: impl Fn((usize, usize)) -> Vec<Offer>) -> Self {
        let letters: Vec<usize> = set.iter().flat_map(|set| gold.set(set)).collect();
        let judged = letter_pairs(&letters).into_iter().map(|pair| judge(gold, pair, &offers(pair))).collect();
        Self { name, judged }
    }

    pub fn all(&self) -> Vec<&Judged> {
        self.judged.iter().collect()
    }

    fn drawn(&self, draw: &[usize]) -> Vec<&Judged> {
        draw.iter().map(|&at| &self.judged[at]).collect()
    }
}

/// Ours, with other weights, with the lexicon of the letters or without one.
pub fn ours(name: &'static str, gold: &Gold, set: &[&str], lexicon: &Lexicon, weights: &Weights) -> Method {
    let background = Background::of(&gold.docket, lexicon);
    let weights = Weights { related: 0.0, ..weights.clone() };
    Method::of(name, gold, set, |(a, b)| {
        let found = links_with(&gold.docket, &background, a, b, &weights);
        found.links.iter().map(|link| Offer { a: link.a, b: link.b, score: link.score }).collect()
    })
}

/// The ladder from the simplest to ours.
fn ladder(gold: &Gold, set: &[&str]) -> Vec<Method> {
    let docket = &gold.docket;
    let (subjects, tf_idf) = (Subjects::read(), TfIdf::of(docket));
    let weights = Weights::default();
    vec![
        Method::of("random", gold, set, |pair| mutual(&chance(docket, pair))),
        Method::of("words of the same subject", gold, set, |pair| mutual(&subjects.same(docket, pair))),
        Method::of("tf-idf cosine of words", gold, set, |pair| mutual(&tf_idf.cosine(docket, pair))),
        ours("ours, without a lexicon", gold, set, &Lexicon::default(), &weights),
        ours("ours, with the lexicon", gold, set, &Lexicon::of(&docket.corpus), &weights),
    ]
}

fn row(name: &str, figures: &Figures) {
    let Figures { precision_at_1, shown, precision, precision_of_subject, recall, average_precision } = figures;
    println!(
        "| {name} | {precision_at_1:.2} | {average_precision:.2} | {shown} | {precision:.2} | {precision_of_subject:.2} | {recall:.2} |"
    );
}

fn head(first: &str) {
    println!(
        "| {first} | precision at 1 | average precision | shown | right (grade ≥ 2) | same subject (≥ 1) | recall (≥ 2) |"
    );
    println!("|---|---|---|---|---|---|---|");
}

/// Prints everything.
pub fn run() {
    let tune = Gold::read(&["tune", "control"]);
    let tuned = ladder(&tune, &["tune"]);
    println!(
        "## Links\n\nLetters of `tune`: the thresholds are chosen here, each method's own at four of five right.\n"
    );
    head("method");
    let least: Vec<f64> = tuned.iter().map(|method| threshold(&method.all(), 0.8)).collect();
    for (method, least) in tuned.iter().zip(&least) {
        row(method.name, &figures(&method.all(), *least));
    }
    let weights = Weights::default();
    if let Some(ours) = tuned.last() {
        let least = [0.8, 0.9].map(|precision| threshold(&ours.all(), precision));
        println!(
            "\nOurs: right four of five from {:.3}, nine of ten from {:.3}; set: {} and {}.\n",
            least[0], least[1], weights.related, weights.close
        );
    }
    ingredients(&tune);
    for (words, sets) in
        [("which nobody looked at", &["report"][..]), ("with the one that was looked at", &["report", "seen"][..])]
    {
        let report = Gold::read(&[sets, &["control"]].concat());
        let ladder = ladder(&report, sets);
        println!("\nLetters of `report`, {words}: {} pairs of letters.\n", ladder[0].judged.len());
        head("method");
        for (method, least) in ladder.iter().zip(&least) {
            let least = if method.name.starts_with("ours") { weights.related } else { *least };
            row(method.name, &figures(&method.all(), least));
        }
        if let [.., tf_idf, without, with] = ladder.as_slice() {
            let close = figures(&with.all(), weights.close);
            row("ours, close alone", &close);
            println!("\nBeyond chance? Middle 95 % of {DRAWS} draws of the letter pairs.\n");
            differ(without, tf_idf);
            differ(with, tf_idf);
            differ(with, without);
        }
    }
    control();
}

fn differ(better: &Method, worse: &Method) {
    let apart = |figure: fn(&Figures) -> f64| {
        interval(DRAWS, better.judged.len(), |draw| {
            figure(&figures(&better.drawn(draw), f64::INFINITY)) - figure(&figures(&worse.drawn(draw), f64::INFINITY))
        })
    };
    let first = apart(|figures| figures.precision_at_1);
    let average = apart(|figures| figures.average_precision);
    println!(
        "- {} less {}: precision at 1 {:+.2} to {:+.2}, average precision {:+.2} to {:+.2}",
        better.name, worse.name, first.0, first.1, average.0, average.1
    );
}

/// What is lost without each ingredient.
fn ingredients(tune: &Gold) {
    let lexicon = Lexicon::of(&tune.docket.corpus);
    let set = Weights::default();
    println!("Without each ingredient, on `tune`, at its own threshold for four of five right.\n");
    head("ours");
    let method = |name, weights: &Weights| ours(name, tune, &["tune"], &lexicon, weights);
    let whole = method("whole", &set);
    let without = [
        method("without parts", &Weights { parts: 0.0, ..set.clone() }),
        method("plain cosine", &Weights { own_length: 1.0, own_length_of_part: 1.0, ..set.clone() }),
        method("lexicon no more than words", &Weights { group: 1.0, ..set.clone() }),
        method("common words counted", &Weights { common: 1.0, ..set.clone() }),
    ];
    for method in [&whole].into_iter().chain(&without) {
        row(method.name, &figures(&method.all(), threshold(&method.all(), 0.8)));
    }
    println!();
    for method in &without {
        differ(&whole, method);
    }
}

/// Letters about nothing in common.
fn control() {
    let gold = Gold::read(&["tune", "report", "seen", "control"]);
    let background = Background::of(&gold.docket, &Lexicon::of(&gold.docket.corpus));
    let controls = gold.set("control");
    let others: Vec<usize> = (0..gold.sets.len()).filter(|letter| !controls.contains(letter)).collect();
    let mixed = controls.iter().flat_map(|&a| others.iter().map(move |&b| (a, b)));
    let pairs: Vec<(usize, usize)> = letter_pairs(&controls).into_iter().chain(mixed).collect();
    let links =
        pairs.iter().map(|&(a, b)| links_with(&gold.docket, &background, a, b, &Weights::default()).links.len());
    let links: Vec<usize> = links.collect();
    let most = links.iter().max().copied().unwrap_or(0);
    let sum: usize = links.iter().sum();
    println!(
        "\nControl: letters of unrelated subjects, {} pairs: {sum} links in all, {most} at most in a pair.",
        pairs.len()
    );
}
