//! The consultation that the comments answer: its papers, its issues, its dates. All of it is invented.

use std::fmt::Write as _;

use super::lists;
use super::people::kinds;
use super::random::Random;
use crate::corpus::{Closing, Completeness, Consultation, Corpus, Dated, Issue, Paper, When};

/// An issue, and how a sentence names what it proposes.
pub struct Matter {
    pub id: &'static str,
    label: &'static str,
    proposition: &'static str,
    pub named: &'static str,
}

/// Issues, by how many take a position on them.
pub const ISSUES: [Matter; 8] = [
    Matter {
        id: "cost",
        label: "Cost and funding",
        proposition: "The register should be paid for from public money.",
        named: "paying for the register from public money",
    },
    Matter {
        id: "new-office",
        label: "A new office",
        proposition: "A new office should be set up to keep the register.",
        named: "a new office to keep the register",
    },
    Matter {
        id: "scope",
        label: "Scope",
        proposition: "The rules should cover every body that keeps a ledger.",
        named: "rules that cover every body that keeps a ledger",
    },
    Matter {
        id: "small-bodies",
        label: "Small bodies",
        proposition: "Small bodies should be exempt.",
        named: "an exemption for small bodies",
    },
    Matter {
        id: "timetable",
        label: "Timetable",
        proposition: "The rules should take effect within a year.",
        named: "rules that take effect within a year",
    },
    Matter {
        id: "open-data",
        label: "Open data",
        proposition: "The whole register should be open to everyone.",
        named: "a register that is open to everyone",
    },
    Matter {
        id: "penalties",
        label: "Penalties",
        proposition: "Those who do not register should pay a penalty.",
        named: "penalties for those who do not register",
    },
    Matter {
        id: "review",
        label: "Review",
        proposition: "The rules should be reviewed every three years.",
        named: "a review of the rules every three years",
    },
];

/// Ids and titles of the papers, and of a thousand comments how many answer each.
const PAPERS: [(&str, &str, u64); 3] = [
    ("draft-rules", "Draft rules on open ledgers (invented)", 550),
    ("cost-paper", "What the register would cost (invented)", 300),
    ("questions", "Twelve questions on the register (invented)", 150),
];

/// 2024-01-15, in days since 1970; and days after it on which the two closes lie.
const OPENED: u64 = 19_737;
const CLOSES: [u64; 2] = [76, 106];

/// Everything but comments and positions.
pub fn corpus(comments: u64, seed: u64) -> Corpus {
    let dated = |text: &str| Some(Dated::new(text.to_owned()));
    let closing = |at: &str, note: &str| Closing { at: dated(at), note: Some(note.to_owned()), ..Closing::default() };
    let paper =
        |(id, title, _): (&str, &str, u64)| Paper { id: id.to_owned(), title: title.to_owned(), ..Paper::default() };
    let issue = |issue: &Matter| Issue {
        id: issue.id.to_owned(),
        label: issue.label.to_owned(),
        proposition: issue.proposition.to_owned(),
        ..Issue::default()
    };
    let note = "Every comment, commenter and position here was made up by a program to try the explorer out.";
    Corpus {
        format: crate::corpus::FORMAT.to_owned(),
        id: format!("synthetic-{comments}-{seed}"),
        revision: format!("seed {seed}"),
        language: "en".to_owned(),
        title: format!("Synthetic corpus: {comments} invented comments on open ledgers"),
        consultation: Consultation {
            body: "The Invented Office for Open Ledgers".to_owned(),
            papers: PAPERS.into_iter().map(paper).collect(),
            opened: dated("2024-01-15"),
            closes: vec![
                closing("2024-03-31", "first closing date"),
                closing("2024-04-30T23:59:00Z", "extended closing date"),
            ],
            ..Consultation::default()
        },
        completeness: Some(Completeness { note: note.to_owned(), ..Completeness::default() }),
        kinds: kinds(),
        issues: ISSUES.iter().map(issue).collect(),
        lexicon: vec![vec!["register".to_owned(), "ledger".to_owned()], vec!["fee".to_owned(), "levy".to_owned()]],
        stock_phrases: lists::STOCK_PHRASES.iter().map(|&phrase| phrase.to_owned()).collect(),
        ..Corpus::default()
    }
}

/// One or two papers that a comment answers.
pub fn papers(random: &mut Random) -> Vec<String> {
    let weights = PAPERS.map(|(id, _, weight)| (id, weight));
    let mut papers = vec![random.weighed(&weights).to_owned()];
    if random.chance(250) {
        papers.push(random.weighed(&weights).to_owned());
    }
    papers.dedup();
    papers
}

/// When a comment was sent: most often in the days before a close, now and then after the last, or nobody knows when.
pub fn submitted(random: &mut Random) -> Option<Dated> {
    let [first, last] = CLOSES;
    let day = match random.below(100) {
        0..2 => return None,
        2..4 => last + random.between(1, 21),
        4..40 => first - random.between(0, 9).min(random.between(0, 9)),
        40..70 => last - random.between(0, 9).min(random.between(0, 9)),
        _ => random.between(0, last),
    };
    let seconds = i64::try_from((OPENED + day) * 86_400).unwrap_or_default();
    let (year, month, day, _) = When::Day(seconds).civil();
    let mut written = format!("{year:04}-{month:02}-{day:02}");
    if random.chance(600) {
        let (hour, minute, second) = (random.below(24), random.below(60), random.below(60));
        let _ = write!(written, "T{hour:02}:{minute:02}:{second:02}Z");
    }
    Some(Dated::new(written))
}
