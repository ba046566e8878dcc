//! What each column says on each issue.

use std::cmp::Reverse;

use super::super::super::comparing::only;
use super::super::super::{Compared, Library, State, link};
use super::super::rows::{self, Row};
use super::columns::Column;
use super::quoting::{QuoteView, Quoting};
use super::speaks;
use crate::corpus::{PassageRef, Stance, TextStatus};
use crate::order::order_by_key;
use crate::search::facets::Facet;
use crate::vars;

/// How many quotations stand in a cell; the others are named.
const MOST_QUOTED: usize = 2;

/// An issue across the columns.
#[derive(Clone, Debug, PartialEq)]
pub struct SynopsisRow {
    /// Its id.
    pub issue: String,
    /// Its short name.
    pub label: String,
    /// The proposition.
    pub proposition: String,
    /// Who speaks to it, as a strong part and the rest.
    pub relation: (String, String),
    /// What each says.
    pub cells: Vec<Cell>,
}

/// What a column says on an issue.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A recorded stance and the words that it rests on.
    Coded {
        /// The stance.
        stance: Stance,
        /// On what condition.
        condition: Option<String>,
        /// The words.
        quotes: Vec<QuoteView>,
        /// Other passages, cited: those quoted above, and those too many.
        also: Vec<(String, String)>,
        /// The passages with their neighbours, when they are open.
        opened: Option<Vec<Row>>,
    },
    /// Read whole, and it does not speak of it.
    Silent,
    /// Nothing is recorded; with a reason when only a part of the text is held.
    NotCoded {
        /// Whether only a part is held.
        in_part: bool,
    },
    /// The same stance as that of the column with which all are compared: only differences are shown.
    AsBase {
        /// The stance; `None` where neither is coded.
        stance: Option<Stance>,
        /// `As France`.
        said: String,
    },
    /// What the comments of a group say.
    Group {
        /// How many have each stance, and where they are listed; those that are not coded last.
        counts: Vec<Count>,
        /// Words of some of them: who, and what.
        quotes: Vec<(String, QuoteView)>,
    },
}

/// How many comments of a group have a stance.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// The stance; `None` is not coded.
    pub stance: Option<Stance>,
    /// How many comments.
    pub count: usize,
    /// `2 comments`.
    pub said: String,
    /// Where they are listed; those that are not coded are no filter.
    pub href: Option<String>,
}

/// The columns with the comments in each.
pub(super) type Columns<'a> = [(Compared, Column, Vec<usize>)];

/// The rows, those first to which most columns speak, and the names of the issues to which none does.
pub(super) fn synopsis(library: &Library, state: &State, columns: &Columns<'_>) -> (Vec<SynopsisRow>, Vec<String>) {
    let docket = &library.docket;
    let says = |members: &[usize], issue| members.iter().any(|&comment| speaks(docket, comment, issue));
    let speaking = |issue: usize| columns.iter().filter(|(.., members)| says(members, issue)).count();
    let (mut touched, folded): (Vec<usize>, Vec<usize>) =
        (0..docket.corpus.issues.len()).partition(|&issue| speaking(issue) > 0);
    order_by_key(&mut touched, |&issue| Reverse(speaking(issue)));
    let marker = library.marker(&state.query(), state.exact);
    let quoting = Quoting { docket, state, marker: &marker, say: &library.say };
    let table = Table { library, state, columns, quoting };
    let mut quoted: Vec<Vec<PassageRef>> = vec![Vec::new(); columns.len()];
    let rows = touched.into_iter().filter_map(|issue| table.row(issue, &mut quoted)).collect();
    (rows, folded.into_iter().filter_map(|issue| docket.issue(issue)).map(|issue| issue.label.clone()).collect())
}

struct Table<'a> {
    library: &'a Library,
    state: &'a State,
    columns: &'a Columns<'a>,
    quoting: Quoting<'a>,
}

impl Table<'_> {
    fn row(&self, issue: usize, quoted: &mut [Vec<PassageRef>]) -> Option<SynopsisRow> {
        let about = self.library.docket.issue(issue)?;
        let cells = self.columns.iter().zip(quoted).map(|((compared, column, members), quoted)| match compared {
            Compared::Group(facet, value) => self.group((facet, value), members, issue),
            Compared::Comment(index) => {
                self.as_base(column, *index, issue).unwrap_or_else(|| self.comment(&column.id, *index, issue, quoted))
            }
        });
        Some(SynopsisRow {
            issue: about.id.clone(),
            label: about.label.clone(),
            proposition: about.proposition.clone(),
            relation: self.relation(issue),
            cells: cells.collect(),
        })
    }

    /// How the columns stand to each other; with a group among them, how many of the comments speak.
    fn relation(&self, issue: usize) -> (String, String) {
        let (docket, say) = (&self.library.docket, &self.library.say);
        let comment = |(compared, column, _): &'_ (Compared, Column, Vec<usize>)| match compared {
            Compared::Comment(index) => Some((column.name.clone(), self.stance(*index, issue))),
            Compared::Group(..) => None,
        };
        if let Some(comments) = self.columns.iter().map(comment).collect::<Option<Vec<_>>>() {
            let (names, stances): (Vec<String>, Vec<Option<Stance>>) = comments.into_iter().unzip();
            return say.relation(&names.iter().map(String::as_str).collect::<Vec<_>>(), &stances);
        }
        let mut all: Vec<usize> = self.columns.iter().flat_map(|(.., members)| members).copied().collect();
        order_by_key(&mut all, |&comment| comment);
        all.dedup();
        let speaking = all.iter().filter(|&&comment| speaks(docket, comment, issue)).count();
        let strong = say.with("found", vars![shown = speaking, all = all.len()]);
        (strong, say.with("relation-comments-rest", vars![speaking]))
    }

    fn stance(&self, comment: usize, issue: usize) -> Option<Stance> {
        self.library.docket.recorded(comment, issue).map(|(position, _)| position.stance)
    }

    /// The cell of a comment that stands as the base does.
    fn as_base(&self, column: &Column, index: usize, issue: usize) -> Option<Cell> {
        let (base, named, _) = self.columns.iter().find(|(_, column, _)| column.is_base)?;
        let Compared::Comment(base) = base else { return None };
        let stance = self.stance(index, issue);
        let same = !column.is_base && stance == self.stance(*base, issue);
        same.then(|| Cell::AsBase { stance, said: self.library.say.with("as-base", vars![name = &named.name]) })
    }

    /// What a comment says on an issue. A passage is quoted once in a column; `quoted` remembers those that were.
    fn comment(&self, id: &str, index: usize, issue: usize, quoted: &mut Vec<PassageRef>) -> Cell {
        let docket = &self.library.docket;
        let Some(comment) = docket.comment(index) else { return Cell::NotCoded { in_part: false } };
        let Some((position, recorded)) = docket.recorded(index, issue) else {
            return Cell::NotCoded { in_part: comment.text_status != TextStatus::Full };
        };
        if position.stance == Stance::Silent {
            return Cell::Silent;
        }
        let mut shown = Vec::new();
        let mut also = Vec::new();
        for evidence in docket.evidence(index, recorded) {
            let view = self.quoting.quote(index, comment, *evidence);
            if shown.len() < MOST_QUOTED && !quoted.contains(&evidence.at) {
                quoted.push(evidence.at);
                shown.push(view);
            } else if !also.iter().any(|(_, href)| *href == view.href)
                && !shown.iter().any(|quote: &QuoteView| quote.href == view.href)
            {
                also.push((view.cite, view.href));
            }
        }
        let open =
            self.state.comparing.cell.as_ref().is_some_and(|(column, open)| {
                column == id && docket.issue(issue).is_some_and(|issue| issue.id == *open)
            });
        Cell::Coded {
            stance: position.stance,
            condition: position.condition.clone(),
            quotes: shown,
            also,
            opened: open.then(|| {
                let at: Vec<PassageRef> = docket.evidence(index, recorded).iter().map(|evidence| evidence.at).collect();
                rows::around(self.library, self.state, index, &at)
            }),
        }
    }

    /// What the comments of a group say, with a quotation for each of the stances that most of them have.
    fn group(&self, (facet, value): (&Facet, &str), members: &[usize], issue: usize) -> Cell {
        let docket = &self.library.docket;
        let mut counts = Vec::new();
        let mut quotes = Vec::new();
        for stance in Stance::ALL.iter().copied().map(Some).chain([None]) {
            let having: Vec<usize> =
                members.iter().copied().filter(|&comment| self.stance(comment, issue) == stance).collect();
            let Some(&first) = having.first() else { continue };
            counts.push(Count {
                stance,
                count: having.len(),
                said: self.library.say.comments(having.len()),
                href: stance.and_then(|stance| self.listed(facet, value, issue, stance)),
            });
            let recorded = docket.recorded(first, issue).filter(|_| stance != Some(Stance::Silent));
            let comment = docket.comment(first).zip(recorded);
            quotes.extend(comment.and_then(|(comment, (_, recorded))| {
                let evidence = docket.evidence(first, recorded).first()?;
                let who = comment.author.name.clone();
                Some((having.len(), who, self.quoting.quote(first, comment, *evidence)))
            }));
        }
        order_by_key(&mut quotes, |(count, ..)| Reverse(*count));
        let quotes = quotes.into_iter().take(MOST_QUOTED).map(|(_, who, quote)| (who, quote)).collect();
        Cell::Group { counts, quotes }
    }

    /// Where the comments of a group are listed that have a stance on an issue.
    fn listed(&self, facet: &Facet, value: &str, issue: usize, stance: Stance) -> Option<String> {
        let issue = self.library.docket.issue(issue)?;
        let mut filters = only(facet, value);
        filters.change(&Facet::Stance, |choice| choice.toggle(format!("{}:{}", issue.id, stance.word())));
        Some(link::write(&self.state.listing(filters)))
    }
}
