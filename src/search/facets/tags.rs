//! Which of a corpus's own tags are facets.

use std::cmp::Reverse;

use crate::corpus::Docket;
use crate::order::{order, order_by_key};

/// How many tags are facets at most, those that most comments have. A rail of more would be read by nobody, and a file
/// can bring ten thousand; the page says how many are left out.
const MOST_TAGS: usize = 24;

/// The names of the tags that are facets, in order, and how many more there are.
pub fn offered(docket: &Docket) -> (Vec<String>, usize) {
    let comments = docket.corpus.comments.iter();
    let mut names: Vec<&String> = comments.flat_map(|comment| &comment.tags.0).map(|(name, _)| name).collect();
    order_by_key(&mut names, |name| *name);
    let mut counted: Vec<(&String, usize)> = Vec::new();
    for name in names {
        match counted.last_mut() {
            Some((last, count)) if *last == name => *count += 1,
            _ => counted.push((name, 1)),
        }
    }
    let all = counted.len();
    order_by_key(&mut counted, |(_, count)| Reverse(*count));
    counted.truncate(MOST_TAGS);
    let mut offered: Vec<String> = counted.into_iter().map(|(name, _)| name.clone()).collect();
    order(&mut offered, Ord::cmp);
    let more = all - offered.len();
    (offered, more)
}
