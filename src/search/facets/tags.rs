//! Which of a corpus's own tags are facets.

use std::cmp::Reverse;

use super::column::Names;
use crate::corpus::Docket;
use crate::order::order_by_key;

/// How many tags are facets at most, those that most comments have. A rail of more would be read by nobody, and a file
/// can bring ten thousand; the page says how many are left out.
const MOST_TAGS: usize = 24;

/// The names of the tags that are facets, in order, and how many more there are.
pub fn offered(docket: &Docket) -> (Vec<String>, usize) {
    let mut names = Names::default();
    let mut counts: Vec<usize> = Vec::new();
    for (name, _) in docket.corpus.comments.iter().flat_map(|comment| &comment.tags.0) {
        let place = names.place_or_new(name);
        counts.resize(names.all.len(), 0);
        if let Some(count) = counts.get_mut(place) {
            *count += 1;
        }
    }
    let mut places = names.by_name.clone();
    order_by_key(&mut places, |place| Reverse(counts.get(*place as usize)));
    places.truncate(MOST_TAGS);
    names.by_name.retain(|place| places.contains(place));
    let more = names.all.len() - places.len();
    let name = |place: u32| names.all.get_mut(place as usize).map(std::mem::take).unwrap_or_default();
    (names.by_name.into_iter().map(name).collect(), more)
}
