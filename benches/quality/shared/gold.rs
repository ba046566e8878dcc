//! Copied paragraphs (`c.…`) and sentences of the paper (`q.…`) in the gold letters.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use comment_explorer::compare::shared::{Class, Shared, shared, spans};
use comment_explorer::corpus::{Docket, PassageRef, Span, open, trimmed};
use serde_json::json;

/// The letters of a set, with the paper.
struct Letters {
    docket: Docket,
    /// For each letter the codes of its wording, and where each stands.
    codes: Vec<Vec<(String, Span)>>,
    paper: String,
}

/// What was found and what is coded.
#[derive(Default)]
struct Tally {
    coded: usize,
    found: usize,
    shown: usize,
    right: usize,
}

/// How much of the coded wording is found, and how much of what is shown is coded, on either set.
pub fn table() -> String {
    let mut table = String::from(
        "Gold letters (invented). Coded: sentences of the same code in two letters, and of the paper in one. Found: half of the \
         sentence in both. Right: half of what is shown is coded.\n\n\
         | set | | coded | found | recall | shown | right | precision |\n|---|---|---|---|---|---|---|---|\n",
    );
    for set in ["tune", "report", "control"] {
        let letters = Letters::of(set);
        let all: Vec<usize> = (0..letters.codes.len()).collect();
        let pairs = shared(&letters.docket, &all);
        let (mut copied, mut quoted) = (Tally::default(), Tally::default());
        for pair in &pairs {
            copied.add(
                &letters.codes[pair.a],
                &letters.codes[pair.b],
                "c.",
                &of(&pair.shared, |class| class == Class::Comment),
            );
            quoted.add(
                &letters.codes[pair.a],
                &letters.codes[pair.b],
                "q.",
                &of(&pair.shared, |class| matches!(class, Class::Paper(_))),
            );
        }
        let mut with_paper = Tally::default();
        for (codes, comment) in letters.codes.iter().zip(&letters.docket.corpus.comments) {
            with_paper.add_paper(codes, &spans(&comment.text, &letters.paper));
        }
        for (what, tally) in [("copied", copied), ("both quote the paper", quoted), ("letter and paper", with_paper)] {
            table += &tally.row(set, what);
        }
    }
    table
}

fn of(shared: &[Shared], is_of: impl Fn(Class) -> bool) -> Vec<(Span, Span)> {
    shared.iter().filter(|shared| is_of(shared.class)).map(|shared| (shared.a, shared.b)).collect()
}

impl Tally {
    fn add(&mut self, a: &[(String, Span)], b: &[(String, Span)], kind: &str, shown: &[(Span, Span)]) {
        let codes = |(code, of_a): &(String, Span)| {
            let same = b.iter().filter(|(other, _)| other == code && code.starts_with(kind));
            same.map(|(_, of_b)| (*of_a, *of_b)).collect::<Vec<_>>()
        };
        let coded: Vec<(Span, Span)> = a.iter().flat_map(codes).collect();
        self.coded += coded.len();
        self.shown += shown.len();
        let half = |part: Span, whole: Span| 2 * common(part, whole) >= part.len();
        let found = |(a, b): &&(Span, Span)| shown.iter().any(|shown| half(*a, shown.0) && half(*b, shown.1));
        self.found += coded.iter().filter(found).count();
        let covered = |span: Span, side: fn(&(Span, Span)) -> Span| {
            2 * coded.iter().map(|coded| common(span, side(coded))).sum::<usize>() >= span.len()
        };
        self.right +=
            shown.iter().filter(|shown| covered(shown.0, |coded| coded.0) && covered(shown.1, |coded| coded.1)).count();
    }

    fn add_paper(&mut self, codes: &[(String, Span)], shown: &[(Span, Span)]) {
        let coded: Vec<Span> = codes.iter().filter(|(code, _)| code.starts_with("q.")).map(|(_, span)| *span).collect();
        self.coded += coded.len();
        self.shown += shown.len();
        self.found +=
            coded.iter().filter(|span| shown.iter().any(|(a, _)| 2 * common(**span, *a) >= span.len())).count();
        self.right += shown
            .iter()
            .filter(|(a, _)| 2 * coded.iter().map(|span| common(*a, *span)).sum::<usize>() >= a.len())
            .count();
    }

    fn row(&self, set: &str, what: &str) -> String {
        let share = |part: usize, whole: usize| match u32::try_from(part * 100 / whole.max(1)) {
            Ok(share) if whole > 0 => format!("{share} %"),
            _ => "–".to_owned(),
        };
        let Self { coded, found, shown, right } = self;
        let (recall, precision) = (share(*found, *coded), share(*right, *shown));
        format!("| {set} | {what} | {coded} | {found} | {recall} | {shown} | {right} | {precision} |\n")
    }
}

fn common(one: Span, other: Span) -> usize {
    one.end.min(other.end).saturating_sub(one.start.max(other.start))
}

impl Letters {
    fn of(set: &str) -> Self {
        let read = |name: &str| fs::read_to_string(folder().join(name)).expect("a gold letter");
        let paper = read("paper/paper.txt");
        let list = read("letters.tsv");
        let files: Vec<Vec<&str>> = list.lines().map(|line| line.split('\t').collect()).collect();
        let files: Vec<&Vec<&str>> = files.iter().filter(|fields| fields[4] == set).collect();
        let comments = files.iter().zip(0..).map(|(fields, at)| {
            json!({
                "id": format!("c{at}"), "author": {"name": fields[1], "kind": "k"}, "papers": [], "submitted": fields[3],
                "language": "en", "text_status": "full", "text_by": "commenter", "sources": [], "text": read(fields[0]),
            })
        });
        let corpus = json!({
            "format": "comment-explorer/1", "id": "gold", "revision": "1", "language": "en", "title": "Invented letters",
            "consultation": {"body": "Nobody", "papers": [{"id": "p", "title": "Paper", "text": paper}]},
            "kinds": [{"id": "k", "label": "K"}], "issues": [], "comments": comments.collect::<Vec<_>>(), "positions": [],
        });
        let docket = open(corpus.to_string().as_bytes());
        let points = read("points.tsv");
        let mut codes: BTreeMap<&str, Vec<(String, Span)>> = BTreeMap::new();
        let units: Vec<Vec<&str>> = points.lines().skip(1).map(|line| line.split('\t').collect()).collect();
        for fields in &units {
            let Some(comment) = files.iter().position(|file| file[0] == fields[0]) else { continue };
            let unit = PassageRef::parse(fields[1]).expect("a unit");
            // The codes of a passage stand at its parts, where it has any.
            let has_parts =
                docket.passages(comment).get(unit.passage as usize - 1).is_some_and(|of| !of.parts.is_empty());
            if has_parts && unit.part.is_none() {
                continue;
            }
            let span = docket.span_of(comment, unit).expect("a unit of the letter");
            let text = &docket.corpus.comments[comment].text;
            let wording = fields[4].split(',').filter(|code| code.contains('.'));
            codes.entry(fields[0]).or_default().extend(wording.map(|code| (code.to_owned(), trimmed(text, span))));
        }
        let codes = files.iter().map(|file| codes.get(file[0]).cloned().unwrap_or_default()).collect();
        Self { docket, codes, paper }
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gold/letters")
}
