//! The consultation: its papers, when it closes, who asks, what it is called.

use std::collections::BTreeMap;

use super::super::draft::{DraftPaper, Drafts};
use super::super::tally::At;
use super::{dates, ids, required};
use crate::corpus::{Closing, Consultation, Paper, Problem, Severity};

/// The papers of the consultation.
pub struct Papers {
    all: Vec<Paper>,
    /// Their ids by id, title, and whatever else they were called by.
    known: BTreeMap<String, String>,
    closes: Vec<(String, usize)>,
    /// What comments answer that name none.
    only: Option<String>,
}

impl Papers {
    /// Those that the reader named, and those that stood among the comments.
    pub fn new(to: &mut Drafts) -> Self {
        let papers = required::once(to.options().papers.clone(), "papers", |paper| &paper.id, to);
        let names =
            papers.iter().flat_map(|paper| [&paper.title, &paper.id].map(|name| (name.clone(), paper.id.clone())));
        let known = names.collect();
        let only = match papers.as_slice() {
            [paper] => Some(paper.id.clone()),
            _ => None,
        };
        let mut papers = Self { known, all: papers, closes: Vec::new(), only };
        for DraftPaper { key, title, url, closes, file } in std::mem::take(&mut to.papers) {
            // What nothing names in its source is told by its title.
            let key = if key.trim().is_empty() { title.clone() } else { key };
            let id = papers.id(&key);
            if let Some(paper) = papers.all.iter_mut().find(|paper| paper.id == id) {
                if !title.trim().is_empty() && (paper.title == key || paper.title == paper.id) {
                    paper.title = title;
                }
                if paper.url.is_none() && !url.is_empty() {
                    paper.url = Some(url);
                }
            }
            if !closes.is_empty() && !papers.closes.iter().any(|(known, _)| *known == closes) {
                papers.closes.push((closes, file));
            }
        }
        papers
    }

    /// The ids of the papers that a comment names, or of the only one.
    pub fn of(&mut self, written: &[String]) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for name in written.iter().filter(|name| !name.trim().is_empty()) {
            let id = self.id(name);
            if !found.contains(&id) {
                found.push(id);
            }
        }
        if found.is_empty() {
            found.extend(self.only.clone());
        }
        found
    }

    /// The id of the paper of that id or title; there is one afterwards.
    fn id(&mut self, written: &str) -> String {
        if let Some(id) = self.known.get(written) {
            return id.clone();
        }
        let slug = ids::of_name(written, "paper");
        let id = self.known.get(&slug).cloned().unwrap_or_else(|| {
            let title = if written.trim().is_empty() { &slug } else { written };
            self.all.push(Paper { id: slug.clone(), title: title.to_owned(), ..Paper::default() });
            self.known.insert(slug.clone(), slug.clone());
            slug
        });
        self.known.insert(written.to_owned(), id.clone());
        id
    }
}

/// Who asked, about what, and until when. Where that is said elsewhere, or nothing was found, nobody is asked for it.
pub fn consultation(papers: Papers, asks_for_body: bool, to: &mut Drafts) -> Consultation {
    let Papers { all: papers, closes, .. } = papers;
    let asked = to.options().closes.clone();
    let mut closings: Vec<Closing> = Vec::new();
    for (written, file) in asked
        .into_iter()
        .map(|written| (written, None))
        .chain(closes.into_iter().map(|(written, file)| (written, Some(file))))
    {
        let at = dates::single(&written, to, file);
        if at.is_none() {
            let message = "The closing date cannot be read.";
            let problem =
                Problem::new("bad-close", Severity::Warning, message, "Write it as 2018-06-05.").found(&written);
            to.problems.note(problem, file, At::default().field("closes"));
            continue;
        }
        if !closings.iter().any(|known| known.at == at) {
            closings.push(Closing { at, ..Closing::default() });
        }
    }
    closings.sort_by_key(|closing| closing.at.as_ref().and_then(|at| at.when).map(crate::corpus::When::latest));
    let body = to.options().body.clone().unwrap_or_else(|| to.body.clone());
    if body.is_empty() && asks_for_body {
        let message = "No source says who asks for comments.";
        let problem = Problem::new("no-body", Severity::Info, message, "Say it: --body \"Name of the body\".");
        to.problems.note(problem, None, At::default());
    }
    Consultation { body, papers, closes: closings, ..Consultation::default() }
}

/// Id and title of the corpus: what the reader says, or a file, or else the name of the first file, of those that may have comments.
pub fn name(to: &Drafts) -> (String, String) {
    let file = to.files.iter().find(|file| file.positions.is_none()).map_or("", |file| file.name.as_str());
    let stem = file.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or_default();
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let title = to.options().title.clone();
    let id = title.as_deref().and_then(ids::slug).or_else(|| ids::slug(stem)).unwrap_or_else(|| "corpus".to_owned());
    let said = Some(&to.title).filter(|title| !title.trim().is_empty()).cloned();
    let words = in_words(stem);
    let title = title.or(said).or(Some(words).filter(|words| !words.is_empty()));
    let title = title.unwrap_or_else(|| id.clone());
    (id, title)
}

/// The name of a file as people write a title: with spaces for what stands for them, but in dates and numbers. A file may be named by nothing
/// but its extension.
fn in_words(stem: &str) -> String {
    let is_digit = |char: Option<char>| char.is_some_and(|char| char.is_ascii_digit());
    let mut spaced = String::with_capacity(stem.len());
    let mut rest = stem.chars().peekable();
    let mut before = None;
    while let Some(char) = rest.next() {
        let stays = char != '_' && (char != '-' || (is_digit(before) && is_digit(rest.peek().copied())));
        spaced.push(if stays { char } else { ' ' });
        before = Some(char);
    }
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}
