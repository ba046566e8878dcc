//! Who commented: a name, a kind, a country. How to reach a person is not taken over.

use std::collections::{BTreeMap, BTreeSet};

use super::super::draft::{Draft, Drafts};
use super::super::tally::At;
use super::countries::Countries;
use super::{ids, masks};
use crate::corpus::{Author, Kind, Problem, Severity};

/// A filter with more values than this helps nobody.
const MOST_KINDS: usize = 200;

/// What is known of all commenters so far.
pub struct People {
    kinds: Vec<Kind>,
    /// Whether the reader named the kinds.
    named: bool,
    /// Kinds as written, with their ids.
    known: BTreeMap<String, String>,
    countries: Countries,
    /// Comments whose commenters have a kind because they gave an organization or a name, or none; no source says their kind.
    guessed: BTreeSet<String>,
    by_name: usize,
}

impl People {
    pub fn new(kinds: Vec<Kind>) -> Self {
        let named = !kinds.is_empty();
        Self {
            kinds,
            named,
            known: BTreeMap::new(),
            countries: Countries::default(),
            guessed: BTreeSet::new(),
            by_name: 0,
        }
    }

    /// The author of a draft. A name that nobody gave has the id in it, so that two of them are told apart.
    pub fn author(&mut self, draft: &mut Draft, id: &str, to: &mut Drafts) -> Author {
        let at = At::row(draft.row, draft.line);
        let person = named(&draft.author);
        let organization = named(&draft.organization);
        if draft.kind.trim().is_empty() {
            self.guessed.insert(id.to_owned());
        }
        let kind = self.kind(draft, person.is_some(), organization.is_some(), to);
        let (name, person) = match (organization, person) {
            (Some(organization), person) => (organization, person),
            (None, Some(person)) => (person, None),
            (None, None) if is_anonymous(&draft.author) => (anonymous(id), None),
            (None, None) => (unnamed(id), None),
        };
        let written = draft.country.trim();
        let country = self.countries.code(written);
        if country.is_none() && !written.is_empty() {
            let message = format!("No country is known as “{written}”; it was left out.");
            let hint = "Write its code (ISO 3166-1) or its English name in the file.";
            to.problems.note(
                Problem::new("unknown-country", Severity::Warning, message, hint),
                Some(draft.file),
                at.field("country"),
            );
        }
        let word = |word: &mut String| named(&std::mem::take(word));
        Author {
            name,
            person,
            kind,
            role: word(&mut draft.role),
            country: country.map(str::to_owned),
            region: word(&mut draft.region),
            ..Author::default()
        }
    }

    fn kind(&mut self, draft: &Draft, person: bool, organization: bool, to: &mut Drafts) -> String {
        let written = draft.kind.trim();
        if written.is_empty() {
            self.by_name += usize::from(person || organization);
            let (id, label) = match (organization, person) {
                (true, _) => ("organization", "Organization"),
                (false, true) => ("individual", "Individual"),
                (false, false) => ("other", "Kind not stated"),
            };
            return self.add(id, label);
        }
        if let Some(id) = self.known.get(written) {
            return id.clone();
        }
        if self.known.len() >= MOST_KINDS {
            let message = format!(
                "This column has more than {MOST_KINDS} kinds of commenter; the others count as “Kind not stated”."
            );
            let hint = "Map one that has few values: --map kind=COLUMN.";
            let problem = Problem::new("too-many-kinds", Severity::Warning, message, hint).found(written);
            to.problems.note(problem, Some(draft.file), At::row(draft.row, draft.line).field("kind"));
            return self.add("other", "Kind not stated");
        }
        let wanted = ids::of_name(written, "kind");
        let is = |kind: &&Kind| kind.id == wanted || ids::of_name(&kind.label, "kind") == wanted;
        let id = self.kinds.iter().find(is).map(|kind| kind.id.clone());
        let id = id.unwrap_or_else(|| {
            if self.named {
                let message = format!("The kind “{written}” is none of those that you named; it was added.");
                let hint = "Add it with --kinds, or correct it in the file.";
                let at = At::row(draft.row, draft.line).field("kind");
                to.problems.note(Problem::new("unknown-kind", Severity::Warning, message, hint), Some(draft.file), at);
            }
            self.add(&wanted, written)
        });
        self.known.insert(written.to_owned(), id.clone());
        id
    }

    fn add(&mut self, id: &str, label: &str) -> String {
        if !self.kinds.iter().any(|kind| kind.id == id) {
            self.kinds.push(Kind { id: id.to_owned(), label: label.to_owned(), ..Kind::default() });
        }
        id.to_owned()
    }

    /// All kinds, in the order in which they were named or met, and the ids of comments whose kind no source says.
    pub fn finish(self, to: &mut Drafts) -> (Vec<Kind>, BTreeSet<String>) {
        if self.by_name > 0 {
            let message = format!(
                "No source says the kind of {}: those who gave an organization are “Organization”, the others “Individual”.",
                super::super::tally::counted(self.by_name, "commenter", "commenters"),
            );
            let hint = "If a column says it, name it: --map kind=COLUMN.";
            to.problems.note(Problem::new("kind-by-name", Severity::Info, message, hint), None, At::default());
        }
        (self.kinds, self.guessed)
    }
}

/// Whether a name stands for one that is not known, in the comment of that id.
pub fn is_placeholder(name: &str, id: &str) -> bool {
    name == unnamed(id) || name == anonymous(id)
}

fn unnamed(id: &str) -> String {
    format!("Name not given ({id})")
}

fn anonymous(id: &str) -> String {
    format!("Anonymous ({id})")
}

/// A name without an e-mail address; `None` when nothing is left, or what is left says that there is none.
fn named(written: &str) -> Option<String> {
    let name = masks::mask(written).map_or_else(
        || written.to_owned(),
        |(name, _)| [masks::EMAIL, masks::PHONE, masks::ADDRESS].iter().fold(name, |name, mask| name.replace(mask, "")),
    );
    let name = name.replace("<>", "").replace("()", "");
    let name = name.trim().trim_matches(['"', ',']).trim();
    (!name.is_empty() && !is_anonymous(name)).then(|| name.to_owned())
}

fn is_anonymous(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    matches!(name.as_str(), "anonymous" | "anonymous anonymous" | "anon" | "name withheld" | "n/a" | "none")
}
