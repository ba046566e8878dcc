//! Links between passages, on letters that were coded passage by passage (`tests/gold/letters`).

use comment_explorer::compare::{Background, Weights, links};
use comment_explorer::text::Lexicon;

use crate::figures::{Figures, figures, interval, share, threshold};
use crate::gold::{Codes, Gold};
use crate::judge::{Judged, Offer, judge, letter_pairs};
use crate::ours::{measured, ours};
use crate::rivals::{Subjects, TfIdf, chance, mutual};

/// How often the pairs of letters are drawn again.
const DRAWS: usize = 2_000;

/// The precision at which every method is compared.
const RIGHT: f64 = 0.8;

/// A way to link passages, judged on every pair of letters of some sets.
struct Method {
    name: &'static str,
    judged: Vec<Judged>,
}

impl Method {
    /// Each passage with no more than the three best of the other letter, as ours has it.
    fn of(name: &'static str, gold: &Gold, sets: &[&str], offers: impl Fn((usize, usize)) -> Vec<Offer>) -> Self {
        let letters: Vec<usize> = sets.iter().flat_map(|set| gold.set(set)).collect();
        let pairs = letter_pairs(&letters).into_iter();
        Self { name, judged: pairs.map(|pair| judge(gold, pair, &mutual(&offers(pair)))).collect() }
    }

    fn all(&self) -> Vec<&Judged> {
        self.judged.iter().collect()
    }

    fn drawn(&self, draw: &[usize]) -> Vec<&Judged> {
        draw.iter().map(|&at| &self.judged[at]).collect()
    }
}

/// Prints everything.
pub fn run() {
    println!("## Links\n");
    let tune = Gold::read(&["tune", "control"]);
    let tuned = ladder(&tune, &["tune"]);
    println!("Letters of `tune`, {} pairs; each method from where four of five are right.\n", tuned[0].judged.len());
    head("method");
    let least: Vec<f64> = tuned.iter().map(|method| threshold(&method.all(), RIGHT)).collect();
    for (method, least) in tuned.iter().zip(&least) {
        row(method.name, &figures(&method.all(), *least));
    }
    if let [.., ours] = tuned.as_slice() {
        thresholds(ours);
    }
    ingredients(&tune);
    report(&["report"], "which nobody had looked at", &least);
    in_all();
    report(&["report", "seen"], "with the one that had been looked at", &least);
    control();
}

/// The ladder from the simplest to ours.
fn ladder(gold: &Gold, sets: &[&str]) -> Vec<Method> {
    let docket = &gold.docket;
    let (subjects, tf_idf) = (Subjects::read(), TfIdf::of(docket));
    let ours = |name, lexicon: &Lexicon| Method { name, judged: ours(gold, sets, lexicon, &Weights::default()) };
    vec![
        Method::of("random", gold, sets, |pair| chance(docket, pair)),
        Method::of("words of the same subject", gold, sets, |pair| subjects.same(docket, pair)),
        Method::of("tf-idf cosine of words", gold, sets, |pair| tf_idf.cosine(docket, pair)),
        ours("ours, without a lexicon", &Lexicon::default()),
        ours("ours, with the lexicon", &Lexicon::of(&docket.corpus)),
    ]
}

/// From which scores on ours is right how often, to set [`Weights`] by.
fn thresholds(ours: &Method) {
    println!();
    head("ours, with the lexicon, from");
    for precision in [0.9, 0.85, 0.8, 0.75, 0.5, 0.33] {
        let least = threshold(&ours.all(), precision);
        row(&format!("{least:.3}"), &figures(&ours.all(), least));
    }
}

/// What is lost without each ingredient.
fn ingredients(tune: &Gold) {
    let set = Weights::default();
    for (with, lexicon) in [("with", Lexicon::of(&tune.docket.corpus)), ("without", Lexicon::default())] {
        println!(
            "\nOurs on `tune`, {with} the lexicon, less one ingredient, each from where four of five are right.\n"
        );
        head("ours");
        let method = |name, weights: &Weights| Method { name, judged: ours(tune, &["tune"], &lexicon, weights) };
        let whole = method("whole", &set);
        let less = [
            method("lengths as they are (cosine)", &Weights { own_length: 1.0, ..set.clone() }),
            method("the lexicon no more than words", &Weights { group: 1.0, ..set.clone() }),
            method("common words too", &Weights { common: 1.0, ..set.clone() }),
            method("no heading", &Weights { heading: 0.0, ..set.clone() }),
            method("no words of others", &Weights { expansion: 0.0, ..set.clone() }),
            method("neither", &Weights { heading: 0.0, expansion: 0.0, ..set.clone() }),
        ];
        for method in [&whole].into_iter().chain(&less) {
            row(method.name, &figures(&method.all(), threshold(&method.all(), RIGHT)));
        }
        println!();
        for method in &less {
            differ(&whole, method, threshold(&whole.all(), RIGHT), threshold(&method.all(), RIGHT));
        }
    }
}

/// The figures, from the thresholds of `tune`.
fn report(sets: &[&str], which: &str, least: &[f64]) {
    let gold = Gold::read(&[sets, &["control"]].concat());
    let ladder = ladder(&gold, sets);
    let weights = Weights::default();
    println!("\nLetters of `report`, {which}: {} pairs; thresholds as on `tune`.\n", ladder[0].judged.len());
    head("method");
    let ours = |method: &Method| method.name.starts_with("ours");
    let least = ladder.iter().zip(least).map(|(method, least)| if ours(method) { weights.related } else { *least });
    let least: Vec<f64> = least.collect();
    for (method, least) in ladder.iter().zip(&least) {
        row(method.name, &figures(&method.all(), *least));
    }
    if let ([_, subject, tf_idf, without, with], [_, _, tf_idf_least, least, _]) = (ladder.as_slice(), least.as_slice())
    {
        row("of these the close", &figures(&with.all(), weights.close));
        row("with those named when asked for", &figures(&with.all(), weights.possible));
        println!("\nBeyond chance? The middle 95 % of {DRAWS} draws of the pairs of letters.\n");
        differ(tf_idf, subject, *tf_idf_least, f64::INFINITY);
        differ(without, tf_idf, *least, *tf_idf_least);
        differ(with, tf_idf, *least, *tf_idf_least);
        differ(with, without, *least, *least);
    }
    if sets.len() == 1 {
        println!("\n`compare::MEASURED` has to be {:?},", measured(&gold, &Lexicon::of(&gold.docket.corpus)));
        println!("and without a lexicon {:?}.", measured(&gold, &Lexicon::default()));
        closest(&gold, sets);
    }
}

/// The same letters in a corpus of all, as a reader of the consultation would have them: more others join their words.
/// What is coded of the others is not looked at.
fn in_all() {
    let gold = Gold::read(&["tune", "report", "seen", "control"]);
    let weights = Weights::default();
    println!("\nThe same pairs in a corpus of all twenty letters.\n");
    head("ours, with the lexicon");
    let lexicon = Lexicon::of(&gold.docket.corpus);
    let method = |name, weights: &Weights| Method { name, judged: ours(&gold, &["report"], &lexicon, weights) };
    let whole = method("whole", &weights);
    row("shown", &figures(&whole.all(), weights.related));
    row("with those named when asked for", &figures(&whole.all(), weights.possible));
    let alone = method("without the words of others", &Weights { expansion: 0.0, ..weights.clone() });
    let least = threshold(&alone.all(), RIGHT);
    row("without the words of others, where four of five are right", &figures(&alone.all(), least));
    println!();
    differ(&whole, &alone, weights.related, least);
}

/// Whether the parts that a right link names are right.
fn closest(gold: &Gold, sets: &[&str]) {
    let background = Background::of(&gold.docket, &Lexicon::of(&gold.docket.corpus));
    let letters: Vec<usize> = sets.iter().flat_map(|set| gold.set(set)).collect();
    let grades = letter_pairs(&letters).into_iter().flat_map(|(a, b)| {
        let codes = |letter: usize, unit| gold.codes[letter].get(&unit).map_or_else(Codes::default, Codes::clone);
        let links = links(&gold.docket, &background, a, b).links.into_iter();
        let right = links.filter(move |link| codes(a, link.a).grade(&codes(b, link.b)) >= 2);
        right.map(move |link| codes(a, link.parts.0).grade(&codes(b, link.parts.1))).collect::<Vec<_>>()
    });
    let grades: Vec<u8> = grades.collect();
    let right = grades.iter().filter(|grade| **grade >= 2).count();
    println!("\nOf {} right links {right} name two parts that make the same point.", grades.len());
}

/// Letters about nothing in common.
fn control() {
    let gold = Gold::read(&["tune", "report", "seen", "control"]);
    let background = Background::of(&gold.docket, &Lexicon::of(&gold.docket.corpus));
    let controls = gold.set("control");
    let others: Vec<usize> = (0..gold.sets.len()).filter(|letter| !controls.contains(letter)).collect();
    let mixed = controls.iter().flat_map(|&a| others.iter().map(move |&b| (a, b)));
    let pairs: Vec<(usize, usize)> = letter_pairs(&controls).into_iter().chain(mixed).collect();
    let counts = pairs.iter().map(|&(a, b)| links(&gold.docket, &background, a, b).links.len());
    let counts: Vec<usize> = counts.collect();
    let (sum, most) = (counts.iter().sum::<usize>(), counts.iter().max().copied().unwrap_or(0));
    println!(
        "\nControl, {} pairs of letters of unrelated subjects: {sum} links in all, {most} at most a pair.",
        pairs.len()
    );
}

fn head(first: &str) {
    println!(
        "| {first} | precision at 1 | average precision | shown | right (≥ 2) | same subject (≥ 1) | recall (≥ 2) |"
    );
    println!("|---|---|---|---|---|---|---|");
}

fn row(name: &str, figures: &Figures) {
    let Figures { precision_at_1, average_precision, shown, same_point, same_subject, to_find } = figures;
    let (precision, subject) = (share(*same_point, *shown), share(*same_subject, *shown));
    let recall = share(*same_point, *to_find);
    println!(
        "| {name} | {precision_at_1:.2} | {average_precision:.2} | {shown} | {precision:.2} | {subject:.2} | {recall:.2} |"
    );
}

fn differ(better: &Method, worse: &Method, least: f64, least_of_worse: f64) {
    let apart = |figure: fn(&Figures) -> f64| {
        let (low, high) = interval(DRAWS, better.judged.len(), |draw| {
            let (x, y) = (better.drawn(draw), worse.drawn(draw));
            figure(&figures(&x, least)) - figure(&figures(&y, least_of_worse))
        });
        format!("{low:+.2} to {high:+.2}")
    };
    println!(
        "- {} less {}: precision at 1 {}, average precision {}, recall {}",
        better.name,
        worse.name,
        apart(|figures| figures.precision_at_1),
        apart(|figures| figures.average_precision),
        apart(|figures| share(figures.same_point, figures.to_find)),
    );
}
