//! `comments compare CORPUS A B [--json]`

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::counted;
use super::failure::{Failure, print};
use crate::compare::shared::{self, Shared};
use crate::compare::vocabulary::{Distinctive, Vocabulary, vocabulary};
use crate::compare::{Background, Link, links};
use crate::corpus::{self, Comment, Docket, Position, Recorded, Stance, trimmed};
use crate::locale::{Say, shortened};
use crate::order::order_by_key;
use crate::text::{Lexicon, visible};

/// Two comments side by side.
#[derive(Serialize)]
struct Comparison<'d> {
    a: &'d str,
    b: &'d str,
    /// Every issue, those to which most speak first.
    rows: Vec<Row<'d>>,
    /// In the order of the passages of `a`, and then of `b`.
    links: Vec<LinkRow>,
    /// In the order of the text of `a`.
    shared: Vec<SharedRow>,
    /// Of each against all other comments.
    vocabulary: Vocabularies,
}

/// Words that stand in both texts.
#[derive(Serialize)]
struct SharedRow {
    /// Bytes of the text.
    a: [usize; 2],
    b: [usize; 2],
    /// `paper`, `comment` or `stock`
    class: &'static str,
    #[serde(skip)]
    words: String,
}

/// The distinctive words of each.
#[derive(Serialize)]
struct Vocabularies {
    a: Vec<WordRow>,
    b: Vec<WordRow>,
}

/// A word that stands in more passages of one comment than chance would put it in.
#[derive(Serialize)]
struct WordRow {
    word: String,
    /// Passages that have it, and all of that language.
    here: [usize; 2],
    elsewhere: [usize; 2],
}

/// What both say on an issue.
#[derive(Serialize)]
struct Row<'d> {
    issue: &'d str,
    #[serde(skip)]
    label: &'d str,
    a: Cell<'d>,
    b: Cell<'d>,
}

/// What a comment says on an issue.
#[derive(Serialize)]
struct Cell<'d> {
    /// None where nobody has coded the comment on that issue.
    stance: Option<Stance>,
    condition: Option<&'d str>,
    quotes: Vec<Quote<'d>>,
}

/// The words that a stance rests on, and where they begin.
#[derive(Serialize)]
struct Quote<'d> {
    passage: String,
    text: &'d str,
}

/// Two passages that speak of the same.
#[derive(Serialize)]
struct LinkRow {
    a: String,
    b: String,
    /// The parts of them that are most alike.
    parts: [String; 2],
    score: f64,
    /// `close` or `related`
    strength: &'static str,
    /// The words that they share, strongest first; `levy / tonnage` where they are not the same.
    why: Vec<String>,
}

pub fn run(path: &Path, ids: [&str; 2], json: bool) -> Result<ExitCode, Failure> {
    let docket = corpus::open(&super::read(path)?);
    super::mention_errors(path, &docket.problems);
    let [a, b] = pair(&docket, ids)?;
    let comparison = compare(&docket, a, b);
    if json {
        print(&serde_json::to_string_pretty(&comparison).map_err(|error| Failure::new(error.to_string()))?);
    } else {
        print(&as_text(&comparison, [a.1, b.1]));
    }
    Ok(ExitCode::SUCCESS)
}

/// The comments of those ids.
fn pair<'d>(docket: &'d Docket, ids: [&str; 2]) -> Result<[(usize, &'d Comment); 2], Failure> {
    let comments = docket.corpus.comments.len();
    if comments < 2 {
        let counted = counted(comments, "comment", "comments");
        return Err(Failure::new(format!("the corpus has {counted}: it takes two to compare")));
    }
    let find = |id: &str| {
        let index = docket.index_of(id);
        let found = index.and_then(|index| Some((index, docket.comment(index)?)));
        found.ok_or_else(|| {
            let search = "`comments search CORPUS \"\"` lists the ids";
            Failure::new(format!("there is no comment {:?}: {search}", visible(id)))
        })
    };
    let [a, b] = [find(ids[0])?, find(ids[1])?];
    if a.0 == b.0 {
        return Err(Failure::new(format!("{} cannot be compared with itself: name another comment", a.1.id)));
    }
    Ok([a, b])
}

fn compare<'d>(docket: &'d Docket, a: (usize, &'d Comment), b: (usize, &'d Comment)) -> Comparison<'d> {
    let cell = |(index, comment): (usize, &'d Comment), issue| match docket.recorded(index, issue) {
        Some((position, recorded)) => cell(docket, index, comment, position, recorded),
        None => Cell { stance: None, condition: None, quotes: Vec::new() },
    };
    let issues = docket.corpus.issues.iter().enumerate();
    let mut rows: Vec<Row<'d>> = issues
        .map(|(at, issue)| Row { issue: &issue.id, label: &issue.label, a: cell(a, at), b: cell(b, at) })
        .collect();
    order_by_key(&mut rows, |row| std::cmp::Reverse([&row.a, &row.b].into_iter().filter(|cell| cell.speaks()).count()));
    let background = Background::of(docket, &Lexicon::of(&docket.corpus));
    let found = links(docket, &background, a.0, b.0).links;
    let links = found.iter().map(|link| link_row(link, &a.1.text, &b.1.text)).collect();
    let row = |shared: &Shared| SharedRow {
        a: [shared.a.start, shared.a.end],
        b: [shared.b.start, shared.b.end],
        class: shared.class.name(),
        words: shared.a.of(&a.1.text).to_owned(),
    };
    let shared = shared::shared(docket, &[a.0, b.0]).iter().flat_map(|between| &between.shared).map(row).collect();
    let vocabulary = Vocabularies { a: words(docket, a.0), b: words(docket, b.0) };
    Comparison { a: &a.1.id, b: &b.1.id, rows, links, shared, vocabulary }
}

fn words(docket: &Docket, comment: usize) -> Vec<WordRow> {
    let Vocabulary::Words { words, .. } = vocabulary(docket, &[comment]) else { return Vec::new() };
    let row = |word: Distinctive| WordRow {
        word: word.word,
        here: [word.here, word.passages_here],
        elsewhere: [word.elsewhere, word.passages_elsewhere],
    };
    words.into_iter().map(row).collect()
}

impl Cell<'_> {
    fn speaks(&self) -> bool {
        self.stance.is_some_and(|stance| stance != Stance::Silent)
    }
}

fn cell<'d>(
    docket: &'d Docket,
    index: usize,
    comment: &'d Comment,
    position: &'d Position,
    recorded: &'d Recorded,
) -> Cell<'d> {
    let evidence = docket.evidence(index, recorded).iter();
    let quotes = evidence.map(|evidence| Quote {
        passage: evidence.at.to_string(),
        text: trimmed(&comment.text, evidence.span).of(&comment.text),
    });
    Cell { stance: Some(position.stance), condition: position.condition.as_deref(), quotes: quotes.collect() }
}

fn link_row(link: &Link, a: &str, b: &str) -> LinkRow {
    LinkRow {
        a: link.a.to_string(),
        b: link.b.to_string(),
        parts: [link.parts.0.to_string(), link.parts.1.to_string()],
        score: link.score,
        strength: link.strength.name(),
        why: link.why.iter().map(|shared| shared.words(a, b)).collect(),
    }
}

fn as_text(comparison: &Comparison<'_>, comments: [&Comment; 2]) -> String {
    let mut text = String::new();
    for comment in comments {
        let line = Say::default().source_line(comment.text_by, comment.text_status);
        let _ = writeln!(text, "{}  ({})  {line}", visible(&comment.author.name), comment.id);
    }
    let (spoken, silent): (Vec<_>, Vec<_>) = comparison.rows.iter().partition(|row| row.a.speaks() || row.b.speaks());
    for row in spoken {
        let _ = writeln!(text, "\n{}", visible(row.label));
        for (comment, cell) in comments.iter().zip([&row.a, &row.b]) {
            cell_as_text(&mut text, comment, cell);
        }
    }
    if !silent.is_empty() {
        let labels: Vec<_> = silent.iter().map(|row| visible(row.label)).collect();
        let issues = counted(labels.len(), "issue", "issues");
        let _ = writeln!(text, "\nNeither speaks to {issues}: {}.", labels.join("; "));
    }
    let links = &comparison.links;
    let _ = writeln!(
        text,
        "\n{}, computed from the texts",
        counted(links.len(), "link between passages", "links between passages")
    );
    for link in links {
        let cite = |comment: &Comment, at: &str| Say::default().cite(comment.text_by, at.trim_start_matches('p'));
        let (a, b) = (cite(comments[0], &link.parts[0]), cite(comments[1], &link.parts[1]));
        let why = visible(&link.why.join(", ")).replace('\n', " ");
        let _ = writeln!(text, "  {a} and {b}, {} ({:.2}): {why}", link.strength, link.score);
    }
    let shared = &comparison.shared;
    let _ = writeln!(text, "\n{} in nearly the same words", counted(shared.len(), "stretch", "stretches"));
    for one in shared {
        let words = visible(&one.words).replace('\n', " ");
        let _ = writeln!(text, "  {}: {}", one.class, shortened(&words, 200));
    }
    for (comment, words) in comments.iter().zip([&comparison.vocabulary.a, &comparison.vocabulary.b]) {
        let row = |row: &WordRow| {
            let [[here, of], [there, all]] = [row.here, row.elsewhere];
            format!("{} ({here} of {of} passages, elsewhere {there} of {all})", row.word)
        };
        let words: Vec<String> = words.iter().map(row).collect();
        let words =
            if words.is_empty() { "none beyond chance, or too short to say".to_owned() } else { words.join(", ") };
        let _ = writeln!(text, "\nWords of {} more than of others: {words}", visible(&comment.author.name));
    }
    text
}

fn cell_as_text(text: &mut String, comment: &Comment, cell: &Cell<'_>) {
    let stance = Say::default().stance_within(cell.stance);
    let condition = cell.condition.map_or_else(String::new, |condition| format!(" ({})", visible(condition)));
    let _ = writeln!(text, "  {}: {stance}{condition}", visible(&comment.author.name));
    for quote in &cell.quotes {
        let words = visible(quote.text).replace('\n', " ");
        let cite = Say::default().cite(comment.text_by, quote.passage.trim_start_matches('p'));
        let _ = writeln!(text, "    {cite}: {}", shortened(&words, 200));
    }
}
