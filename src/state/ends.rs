//! A link between passages of two comments, named by its ends.

use std::fmt;

use crate::corpus::PassageRef;

/// The two passages of a link, each with the id of its comment: `france/p3~jprs/p1` in an address. It has no direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ends([(String, PassageRef); 2]);

impl Ends {
    /// The link between two passages.
    #[must_use]
    pub fn new(one: (&str, PassageRef), other: (&str, PassageRef)) -> Self {
        let mut ends = [one, other].map(|(id, at)| (id.to_owned(), at));
        if ends[1] < ends[0] {
            ends.swap(0, 1);
        }
        Self(ends)
    }

    /// Reads what [`Display`](fmt::Display) writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let end = |text: &'_ str| {
            let (id, at) = text.rsplit_once('/')?;
            Some((id.to_owned(), PassageRef::parse(at)?))
        };
        let (one, other) = text.split_once('~')?;
        let ((id, at), (other_id, other_at)) = (end(one)?, end(other)?);
        Some(Self::new((&id, at), (&other_id, other_at)))
    }

    /// Whether it joins two comments.
    #[must_use]
    pub fn is_between_two(&self) -> bool {
        let [(one, _), (other, _)] = &self.0;
        one != other
    }

    /// The passages with the ids of their comments.
    pub fn each(&self) -> impl Iterator<Item = (&str, PassageRef)> {
        self.0.iter().map(|(id, at)| (id.as_str(), *at))
    }
}

impl fmt::Display for Ends {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [(one, at), (other, other_at)] = &self.0;
        write!(f, "{one}/{at}~{other}/{other_at}")
    }
}
