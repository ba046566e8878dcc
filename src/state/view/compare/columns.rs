//! The columns: comments, and groups of them.

use super::super::super::comparing::{column_of, only};
use super::super::super::{Compared, Library, State, link};
use super::super::filters::value_label;
use super::super::{kind_label, short_date};
use crate::corpus::TextStatus;
use crate::search::BitSet;
use crate::search::facets::{Facet, Filters};
use crate::vars;

/// A comment compared, or a group of them.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing that a head shows or not")]
pub struct Column {
    /// Its id, or the name of the group as in an address.
    pub id: String,
    /// Who commented; of a group the value that its comments have, and how many they are: `Government (1)`.
    pub name: String,
    /// Where it is read, or listed.
    pub href: String,
    /// Kind and date; of a group what it is a group of.
    pub meta: String,
    /// Whether it came after the last close.
    pub late: bool,
    /// Whose words the text is, and of how much.
    pub source_line: String,
    /// Whether it is whole and the commenter's own.
    pub whole: bool,
    /// Whether its words are the commenter's own.
    pub own_words: bool,
    /// The language of its words; empty of a group.
    pub language: String,
    /// Whether the other columns are compared with it.
    pub is_base: bool,
}

/// What a column is called: by its commenter, or as `Government (1)`.
pub(in crate::state::view) fn name(library: &Library, compared: &Compared) -> String {
    match compared {
        Compared::Comment(index) => {
            library.docket.comment(*index).map(|comment| comment.author.name.clone()).unwrap_or_default()
        }
        Compared::Group(facet, value) => group(library, facet, value, library.members(compared).len()),
    }
}

/// A group by its value, with how many comments it has.
fn group(library: &Library, facet: &Facet, value: &str, count: usize) -> String {
    library.say.with("group-and-count", vars![name = &value_label(library, facet, value), count])
}

/// The column of that name.
pub(super) fn column(library: &Library, state: &State, id: &str) -> Option<(Compared, Column)> {
    let say = &library.say;
    let compared = library.compared(id)?;
    let is_base = state.comparing.base.as_deref() == Some(id);
    let column = match &compared {
        Compared::Group(facet, value) => Column {
            id: id.to_owned(),
            name: name(library, &compared),
            href: link::write(&state.listing(only(facet, value))),
            meta: say.facet(facet),
            late: false,
            source_line: say.get("source-group"),
            whole: false,
            own_words: false,
            language: String::new(),
            is_base,
        },
        Compared::Comment(index) => {
            let docket = &library.docket;
            let comment = docket.comment(*index)?;
            Column {
                id: comment.id.clone(),
                name: name(library, &compared),
                href: link::write(&state.at_comment(&comment.id, None)),
                meta: say.with(
                    "kind-and-date",
                    vars![kind = kind_label(docket, comment), date = &short_date(library, comment)],
                ),
                late: docket.late_by(comment).is_some(),
                source_line: say.source_line(comment.text_by, comment.text_status),
                whole: comment.is_own_words() && comment.text_status == TextStatus::Full,
                own_words: comment.is_own_words(),
                language: comment.language.clone(),
                is_base,
            }
        }
    };
    Some((compared, column))
}

/// Columns that could be added, under a heading: the name in an address, and for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// What they are.
    pub heading: String,
    /// The columns.
    pub columns: Vec<(String, String)>,
}

/// More comments than this are not offered in a menu; the list has them all.
const MOST_OFFERED: usize = 200;

/// More values of a facet than this make no groups that anyone would look through.
const MOST_GROUPS: usize = 40;

/// The comments, and the groups of those facets that tell comments apart, that are not compared.
pub(super) fn others(library: &Library, state: &State) -> Vec<Offered> {
    let say = &library.say;
    let fresh = |id: &String| !state.picked.contains(id);
    let comments = library.docket.corpus.comments.iter().filter(|comment| fresh(&comment.id));
    let comments = comments.take(MOST_OFFERED).map(|comment| (comment.id.clone(), comment.author.name.clone()));
    let mut offered = vec![Offered { heading: say.get("offered-comments"), columns: comments.collect() }];
    let facets = &library.facets;
    let filtered = facets.filter(&Filters::default(), &BitSet::all(library.docket.corpus.comments.len()));
    for facet in facets.facets().filter(|facet| facets.tells(facet) && makes_groups(facet)) {
        let group = |value: &String| {
            let count = facets.count(&filtered, facet, value);
            (column_of(facet, value), group(library, facet, value, count))
        };
        let columns = facets.values(facet).iter().take(MOST_GROUPS).map(group).filter(|(id, _)| fresh(id));
        offered.push(Offered { heading: say.facet(facet), columns: columns.collect() });
    }
    offered.retain(|offered| !offered.columns.is_empty());
    offered
}

/// A stance is what is compared, and no group: its comments would all say the same. So is having spoken to an issue.
fn makes_groups(facet: &Facet) -> bool {
    !matches!(facet, Facet::Stance | Facet::Issue | Facet::Length | Facet::Attachments | Facet::Status)
}
