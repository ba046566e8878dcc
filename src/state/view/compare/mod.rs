//! Two to four columns side by side, comments or groups of them: by issue, and as whole texts.

mod columns;
mod how;
mod nearly;
mod quoting;
mod suggestions;
mod synopsis;
mod texts;
mod wording;
mod words;

pub(super) use columns::name;
pub use columns::{Column, Offered};
pub(super) use how::how;
pub use quoting::QuoteView;
pub(super) use quoting::Quoting;
pub use suggestions::Suggestion;
pub use synopsis::{Cell, Count, SynopsisRow};
pub use texts::{Chosen, Knot, Linked, Linking, LinksView, Pane, Tick};
pub use wording::{Stretch, WordingView};
pub use words::{WordView, WordsView, vocabulary_of};

use std::rc::Rc;

use super::super::{Compared, Library, MOST_COMPARED, Mode, Screen, State, link};
use crate::compare::shared::Between;
use crate::compare::vocabulary::Vocabulary;
use crate::corpus::{Docket, Stance};
use crate::locale::Say;
use crate::vars;

/// A comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct CompareView {
    /// "France and JPRS".
    pub title: String,
    /// How they are laid side by side.
    pub mode: Mode,
    /// Where the synopsis and the whole texts are.
    pub modes: [(String, Mode); 2],
    /// What is compared.
    pub columns: Vec<Column>,
    /// The issues to which any of them speaks, those to which most speak first.
    pub rows: Vec<SynopsisRow>,
    /// The language of their names and propositions.
    pub language: String,
    /// The issues to which none does, or that there are no issues.
    pub folded: Option<String>,
    /// How far they meet, in a sentence: what stands before the strong part, how many issues of how many, what stands after.
    pub overlap: Option<[String; 3]>,
    /// The whole texts, in that mode.
    pub panes: Vec<Pane>,
    /// What is said of the links between them.
    pub links: LinksView,
    /// Whether wording that texts share is marked.
    pub marks_wording: bool,
    /// What they say in the same words, once that is found.
    pub wording: Option<Vec<WordingView>>,
    /// What only one of them talks about, once that is found.
    pub words: Vec<WordsView>,
    /// Whether the other text is brought to the counterpart of what is read.
    pub follow: bool,
    /// How links are found, and how often they are right, in sentences.
    pub how: Vec<String>,
    /// That a group has no text of its own, in that mode.
    pub without_text: Option<String>,
    /// What could be added.
    pub others: Vec<Offered>,
    /// What to compare, while there are fewer than two.
    pub suggestions: Vec<Suggestion>,
}

/// What is read of the texts that are compared. All of it takes time, and is found once for what is compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// Links between them; `None` while they are not known.
    pub linked: Option<Rc<Linked>>,
    /// Wording that they share; `None` while it is not known.
    pub wording: Option<Rc<Vec<Between>>>,
    /// The vocabulary of each column; `None` while it is not known.
    pub vocabularies: Option<Rc<Vec<Option<Vocabulary>>>>,
}

/// The comparison that `state` shows, with what was read of its texts; `None` when it shows none.
#[must_use]
pub fn compare(library: &Library, state: &State, read: &Read) -> Option<CompareView> {
    let Screen::Compare(mode) = state.screen else { return None };
    let (docket, say) = (&library.docket, &library.say);
    let compared = state.picked.iter().filter_map(|id| columns::column(library, state, id));
    let compared: Vec<_> = compared
        .map(|(compared, column)| {
            let members = library.members(&compared);
            (compared, column, members)
        })
        .collect();
    let names: Vec<&str> = compared.iter().map(|(_, column, _)| column.name.as_str()).collect();
    let show_text = mode == Mode::Text;
    let (rows, folded) = if show_text { Default::default() } else { synopsis::synopsis(library, state, &compared) };
    let (panes, links) = if show_text { texts::texts(library, state, &compared, read) } else { Default::default() };
    let has_group = compared.iter().any(|(compared, ..)| matches!(compared, Compared::Group(..)));
    let comments: Vec<usize> = state.picked.iter().filter_map(|id| docket.index_of(id)).collect();
    Some(CompareView {
        title: if names.is_empty() { say.get("comparing-none") } else { say.series(&names) },
        mode,
        modes: [Mode::Synopsis, Mode::Text].map(|mode| (link::write(&state.on(Screen::Compare(mode))), mode)),
        overlap: overlap(docket, &compared, say),
        folded: (compared.len() > 1 && !show_text && (rows.is_empty() || !folded.is_empty())).then(|| {
            let name = match compared.len() {
                _ if folded.is_empty() => "no-issues",
                2 => "folded-issues-of-two",
                _ => "folded-issues",
            };
            say.with(name, vars![count = folded.len(), names = &say.series(&folded)])
        }),
        panes,
        links,
        follow: state.comparing.follow,
        marks_wording: state.comparing.wording,
        wording: read.wording.as_ref().filter(|_| show_text).map(|all| wording::wording(library, state, all)),
        words: compared
            .iter()
            .zip(read.vocabularies.iter().flat_map(|all| all.iter()))
            .filter_map(|((_, column, _), vocabulary)| Some(words::words(state, column, vocabulary.as_ref()?, say)))
            .collect(),
        how: if show_text { how(say) } else { Vec::new() },
        without_text: (show_text && has_group).then(|| say.get("group-without-text")),
        others: if compared.len() < MOST_COMPARED { columns::others(library, state) } else { Vec::new() },
        suggestions: if compared.len() < 2 {
            suggestions::suggestions(docket, state, &comments, say)
        } else {
            Vec::new()
        },
        columns: compared.into_iter().map(|(_, column, _)| column).collect(),
        rows,
        language: docket.corpus.language.clone(),
    })
}

fn speaks(docket: &Docket, comment: usize, issue: usize) -> bool {
    docket.recorded(comment, issue).is_some_and(|(position, _)| position.stance != Stance::Silent)
}

fn overlap(docket: &Docket, columns: &synopsis::Columns<'_>, say: &Say) -> Option<[String; 3]> {
    let issues = docket.corpus.issues.len();
    if columns.len() < 2 || issues == 0 {
        return None;
    }
    let says = |members: &[usize], issue| members.iter().any(|&comment| speaks(docket, comment, issue));
    let shared = (0..issues).filter(|&issue| columns.iter().all(|(.., members)| says(members, issue))).count();
    let before = match columns.len() {
        2 => say.get("overlap-both"),
        count => say.with("overlap-all", vars![count]),
    };
    Some([before, say.with("overlap-issues", vars![shared, issues]), say.get("overlap-end")])
}
