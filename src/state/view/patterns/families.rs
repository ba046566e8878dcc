//! Comments that are nearly the same, in groups: what most of them say once, and what only one of them says.

use std::cmp::Reverse;
use std::rc::Rc;

use super::super::super::{Alike, Library, Mode, Screen, State, link};
use super::super::Found;
use crate::compare::families::{Families, Family, unique};
use crate::corpus::Span;
use crate::order::order_by_key;
use crate::vars;

/// How many groups are listed, the largest.
const MOST_GROUPS: usize = 20;

/// How many comments of a group are listed, unless more have something of their own.
const MOST_LISTED: usize = 8;

/// In groups of more comments, or of more bytes of text, nobody looks for what only one says.
const MOST_READ: usize = 50;
const MOST_BYTES: usize = 500_000;

/// What is read of comments that are nearly the same. It takes time, and is found once for a corpus and for a level.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alikes {
    /// The groups; `None` while they are not known.
    pub families: Option<Rc<Families>>,
    /// For each group that is [listed](listed_families), what [only one](own_sentences) says; `None` while they are not known.
    pub own: Option<Rc<Vec<OwnSentences>>>,
}

/// For each comment of a group, the sentences that only it has; `None` when the group is too large.
pub type OwnSentences = Option<Vec<Vec<Span>>>;

/// The groups.
#[derive(Clone, Debug, PartialEq)]
pub struct FamiliesView {
    /// How similar: the names of levels, their addresses, and whether each is on.
    pub levels: Vec<(String, String, bool)>,
    /// How many there are, or that there is none; `None` while they are not known.
    pub said: Option<String>,
    /// Each, the one of the most comments found first.
    pub rows: Vec<FamilyRow>,
    /// That there are more, in a sentence.
    pub more: String,
}

/// Comments that are nearly the same.
#[derive(Clone, Debug, PartialEq)]
pub struct FamilyRow {
    /// The one whose wording most have.
    pub representative: MemberLink,
    /// `12 comments`, `2 of 12 comments`.
    pub count: String,
    /// How many sentences only one of them has, or why that is not said.
    pub own: String,
    /// Others, those that have something of their own first.
    pub members: Vec<MemberLink>,
    /// How many more.
    pub more: usize,
    /// Where the representative and the first of the others stand side by side.
    pub compare: Option<String>,
}

/// A comment of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberLink {
    /// Whose.
    pub name: String,
    /// The comment.
    pub href: String,
    /// How many sentences only it has, and the place of the first.
    pub own: Option<(String, String)>,
}

/// Which groups of the level of `state` are listed, in order: those of the most comments found, twenty at most.
#[must_use]
pub fn listed_families(state: &State, found: &Found, families: &Families) -> Vec<usize> {
    let mut listed = with_found(state, found, families);
    listed.truncate(MOST_GROUPS);
    listed.into_iter().map(|(at, _)| at).collect()
}

/// The groups with any of the comments found, and how many.
fn with_found(state: &State, found: &Found, families: &Families) -> Vec<(usize, usize)> {
    let families = families.at(state.alike.percent()).iter().enumerate();
    let mut counts: Vec<_> = families.map(|(at, family)| (at, members_found(found, family).count())).collect();
    counts.retain(|(_, count)| *count > 0);
    order_by_key(&mut counts, |(_, count)| Reverse(*count));
    counts
}

fn members_found(found: &Found, family: &Family) -> impl Iterator<Item = usize> {
    family.members.iter().copied().filter(|member| found.filtered.left.contains(*member))
}

/// What only one of a group says.
#[must_use]
pub fn own_sentences(library: &Library, family: &Family) -> OwnSentences {
    let docket = &library.docket;
    let length = |member: &usize| docket.comment(*member).map_or(0, |comment| comment.text.len());
    let few = family.members.len() <= MOST_READ && family.members.iter().map(length).sum::<usize>() <= MOST_BYTES;
    few.then(|| unique(docket, &family.members))
}

/// The groups of the comments found, as far as they are known.
pub(super) fn families(library: &Library, state: &State, found: &Found, alikes: &Alikes) -> FamiliesView {
    let say = &library.say;
    let levels = Alike::all().map(|level| {
        let with = State { alike: level, ..state.on(Screen::Patterns) };
        (say.with("percent", vars![count = usize::from(level.percent())]), link::write(&with), state.alike == level)
    });
    let mut view = FamiliesView { levels: levels.collect(), said: None, rows: Vec::new(), more: String::new() };
    let Some(families) = &alikes.families else { return view };
    let counts = with_found(state, found, families);
    view.said = Some(match counts.len() {
        0 if families.at(0).is_empty() => say.get("none-alike"),
        0 => say.with("none-so-alike", vars![percent = usize::from(state.alike.percent())]),
        groups => say.groups_alike(groups, counts.iter().map(|(_, count)| count).sum(), families.is_exact()),
    });
    let of_level = families.at(state.alike.percent());
    let rows = counts.iter().take(MOST_GROUPS).enumerate().filter_map(|(row, (at, _))| {
        let own = alikes.own.as_ref().and_then(|all| all.get(row));
        Group { library, state, found, family: of_level.get(*at)?, own }.row()
    });
    view.rows = rows.collect();
    if counts.len() > MOST_GROUPS {
        view.more = say.with("other-groups", vars![more = counts.len() - MOST_GROUPS]);
    }
    view
}

/// A group, and for each member the sentences that only it has: unknown as yet, or not looked for.
struct Group<'a> {
    library: &'a Library,
    state: &'a State,
    found: &'a Found,
    family: &'a Family,
    own: Option<&'a OwnSentences>,
}

impl Group<'_> {
    fn row(&self) -> Option<FamilyRow> {
        let Self { library: Library { say, .. }, family, found, .. } = *self;
        let others: Vec<usize> = members_found(found, family).filter(|one| *one != family.representative).collect();
        let mut listed = others.clone();
        // What one alone says must not be missed.
        order_by_key(&mut listed, |member| self.own_of(*member).is_empty());
        let with_own = listed.iter().filter(|member| !self.own_of(**member).is_empty()).count();
        listed.truncate(with_own.max(MOST_LISTED));
        let beside = listed.first().or_else(|| family.members.iter().find(|one| **one != family.representative));
        Some(FamilyRow {
            representative: self.member(family.representative)?,
            count: say.found(members_found(found, family).count(), family.members.len()),
            own: match self.own {
                None => "…".to_owned(),
                Some(None) => say.get("not-read-for-own"),
                Some(Some(_)) => say.number(members_found(found, family).map(|one| self.own_of(one).len()).sum()),
            },
            more: others.len() - listed.len(),
            members: listed.iter().filter_map(|member| self.member(*member)).collect(),
            compare: beside.and_then(|other| self.beside(*other)),
        })
    }

    /// The sentences that only this member has.
    fn own_of(&self, member: usize) -> &[Span] {
        let all = self.own.and_then(Option::as_ref).zip(self.family.members.binary_search(&member).ok());
        all.and_then(|(all, at)| all.get(at)).map_or(&[], Vec::as_slice)
    }

    fn member(&self, member: usize) -> Option<MemberLink> {
        let Self { library, state, .. } = *self;
        let comment = library.docket.comment(member)?;
        let own = self.own_of(member);
        let of_its_own = |sentences: usize| library.say.with("of-its-own", vars![sentences]);
        let first = own.first().map(|span| library.docket.passage_at(member, span.start));
        Some(MemberLink {
            name: comment.author.name.clone(),
            href: link::write(&state.at_comment(&comment.id, None)),
            own: first.map(|at| (of_its_own(own.len()), link::write(&state.at_comment(&comment.id, at)))),
        })
    }

    /// The whole texts of the representative and of another.
    fn beside(&self, other: usize) -> Option<String> {
        let docket = &self.library.docket;
        let (first, second) = docket.comment(self.family.representative).zip(docket.comment(other))?;
        let picked = vec![first.id.clone(), second.id.clone()];
        Some(link::write(&State { picked, ..self.state.on(Screen::Compare(Mode::Text)) }))
    }
}
