//! Copied paragraphs (`c.…`) and sentences of the paper (`q.…`) in the gold letters.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use comment_explorer::compare::shared::{Class, Gold, Shared, shared, spans};
use comment_explorer::corpus::{Docket, PassageRef, Span, open, trimmed};
use serde_json::json;

/// The letters of a set, with the paper.
struct Letters {
    docket: Docket,
    /// For each letter the codes of its wording, and where each stands.
    codes: Vec<Vec<(String, Span)>>,
    paper: String,
}

/// How much of the coded wording is found, and how much of what is shown is coded, on either set.
pub fn table() -> String {
    let mut table = String::from(
        "Gold letters (invented). Coded: sentences of the same code in two letters, and of the paper in one. Found: half of the \
         sentence in both. Right: half of what is shown is coded.\n\n\
         | set | | coded | found | recall | shown | right | precision |\n|---|---|---|---|---|---|---|---|\n",
    );
    for set in ["tune", "report", "control"] {
        let [copied, quoted] = measured(set);
        let rows =
            [("copied", copied), ("both quote the paper", quoted), ("letter and paper", Letters::of(set).with_paper())];
        for (what, found) in rows {
            table += &row(set, what, found);
        }
    }
    table
}

/// Of the letters of a set: copied from one to another, and quoted from the paper by both.
pub fn measured(set: &str) -> [Gold; 2] {
    Letters::of(set).between()
}

fn of(shared: &[Shared], is_of: impl Fn(Class) -> bool) -> Vec<(Span, Span)> {
    shared.iter().filter(|shared| is_of(shared.class)).map(|shared| (shared.a, shared.b)).collect()
}

/// Adds what was found between two letters with these codes.
fn add(sum: &mut Gold, a: &[(String, Span)], b: &[(String, Span)], kind: &str, shown: &[(Span, Span)]) {
    let same_code = |(code, of_a): &(String, Span)| {
        let same = b.iter().filter(|(other, _)| other == code && code.starts_with(kind));
        same.map(|(_, of_b)| (*of_a, *of_b)).collect::<Vec<_>>()
    };
    let coded: Vec<(Span, Span)> = a.iter().flat_map(same_code).collect();
    let half = |part: Span, whole: Span| 2 * common(part, whole) >= part.len();
    let found = |(a, b): &&(Span, Span)| shown.iter().any(|shown| half(*a, shown.0) && half(*b, shown.1));
    let covered = |span: Span, side: fn(&(Span, Span)) -> Span| {
        2 * coded.iter().map(|coded| common(span, side(coded))).sum::<usize>() >= span.len()
    };
    let right = |shown: &&(Span, Span)| covered(shown.0, |coded| coded.0) && covered(shown.1, |coded| coded.1);
    sum.coded += coded.len();
    sum.shown += shown.len();
    sum.found += coded.iter().filter(found).count();
    sum.right += shown.iter().filter(right).count();
}

fn row(set: &str, what: &str, Gold { coded, found, shown, right }: Gold) -> String {
    let share = |part: usize, whole: usize| match part * 100 {
        _ if whole == 0 => "–".to_owned(),
        part => format!("{} %", part / whole),
    };
    let (recall, precision) = (share(found, coded), share(right, shown));
    format!("| {set} | {what} | {coded} | {found} | {recall} | {shown} | {right} | {precision} |\n")
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

    fn between(&self) -> [Gold; 2] {
        let all: Vec<usize> = (0..self.codes.len()).collect();
        let (mut copied, mut quoted) = (Gold::default(), Gold::default());
        for pair in &shared(&self.docket, &all) {
            let (a, b) = (&self.codes[pair.a], &self.codes[pair.b]);
            add(&mut copied, a, b, "c.", &of(&pair.shared, |class| class == Class::Comment));
            add(&mut quoted, a, b, "q.", &of(&pair.shared, |class| matches!(class, Class::Paper(_))));
        }
        [copied, quoted]
    }

    /// Sentences of the paper, in any letter. Shorter snippets of it have no code, so that showing one is not right here.
    fn with_paper(&self) -> Gold {
        let mut sum = Gold::default();
        for (codes, comment) in self.codes.iter().zip(&self.docket.corpus.comments) {
            let shown = spans(&comment.text, &self.paper);
            let coded: Vec<Span> =
                codes.iter().filter(|(code, _)| code.starts_with("q.")).map(|(_, span)| *span).collect();
            let is_shown = |span: &&Span| shown.iter().any(|(a, _)| 2 * common(**span, *a) >= span.len());
            let is_coded =
                |(a, _): &&(Span, Span)| 2 * coded.iter().map(|span| common(*a, *span)).sum::<usize>() >= a.len();
            sum.coded += coded.len();
            sum.found += coded.iter().filter(is_shown).count();
            sum.shown += shown.len();
            sum.right += shown.iter().filter(is_coded).count();
        }
        sum
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gold/letters")
}
