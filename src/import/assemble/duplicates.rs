//! Comments that are the same text, or nearly. All are kept; the report groups them.

use std::collections::BTreeMap;

use super::super::report::{Group, Report};
use crate::compare::families::Families;
use crate::corpus::{Corpus, Docket, TextStatus};

/// Texts are nearly the same when so many hundredths of their rows of three words are: form letters with a name or a
/// sentence changed are, answers to the same question are not. The explorer begins with the same.
const NEARLY: u8 = 80;

/// Groups the comments of a corpus, and gives it back.
pub fn find(corpus: Corpus, report: &mut Report) -> Corpus {
    let docket = Docket::from(corpus);
    let families = Families::of(&docket);
    let comments = &docket.corpus.comments;
    let id = |at: &usize| comments.get(*at).map(|comment| comment.id.clone()).unwrap_or_default();
    // What only names a file is the same for many, and says nothing.
    let has_text = |at: &usize| comments.get(*at).is_some_and(|comment| comment.text_status != TextStatus::Record);
    let mut same: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, comment) in comments.iter().enumerate().filter(|(at, _)| has_text(at)) {
        same.entry(&comment.text).or_default().push(at);
    }
    let mut same: Vec<Vec<usize>> = same.into_values().filter(|group| group.len() > 1).collect();
    same.sort_by_key(|group| (usize::MAX - group.len(), group.first().copied()));
    for family in families.at(NEARLY) {
        let members = family.members.iter().map(id).collect();
        report.nearly.push(Group { representative: id(&family.representative), members });
    }
    let group = |group: &Vec<usize>| Group {
        representative: group.first().map(id).unwrap_or_default(),
        members: group.iter().map(id).collect(),
    };
    report.same = same.iter().map(group).collect();
    docket.corpus
}
