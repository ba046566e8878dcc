//! What is said of comments beside each other.

use super::{Say, lower_first};
use crate::corpus::{Comment, PassageKind, Stance};
use crate::vars;

impl Say {
    /// How two or more columns of the synopsis relate on an issue, as a strong part and the rest.
    #[must_use]
    pub fn relation(&self, names: &[&str], stances: &[Option<Stance>]) -> (String, String) {
        let speaking: Vec<_> = names
            .iter()
            .zip(stances)
            .filter_map(|(name, stance)| {
                stance.filter(|stance| *stance != Stance::Silent).map(|stance| (*name, stance))
            })
            .collect();
        let side = |stance: Stance| match stance {
            Stance::Supports | Stance::SupportsIf => 1,
            Stance::Opposes => -1,
            Stance::Mixed | Stance::Raises | Stance::Silent => 0,
        };
        let strong = match (speaking.len(), names.len()) {
            (0, _) => self.get("relation-none"),
            (1, _) => {
                let name = speaking.first().map_or("", |one| one.0);
                return (self.with("relation-only", vars![name]), self.get("relation-only-rest"));
            }
            (2, 2) => self.get("relation-both"),
            (some, all) if some == all => self.with("relation-all", vars![count = all]),
            (some, all) => self.with("relation-some", vars![some, all]),
        };
        let sides: Vec<i32> = speaking.iter().map(|(_, stance)| side(*stance)).collect();
        let neutral: Vec<&str> = speaking.iter().filter(|(_, stance)| side(*stance) == 0).map(|one| one.0).collect();
        let rest = if sides.contains(&1) && sides.contains(&-1) {
            self.get("relation-opposite")
        } else if neutral.is_empty() {
            self.get("relation-same")
        } else if neutral.len() == speaking.len() {
            self.get("relation-no-side")
        } else {
            self.with("relation-some-no-side", vars![count = neutral.len(), names = &self.series(&neutral)])
        };
        (strong, rest)
    }

    /// A passage of a comment, cited with its commenter: `France ¶ 3.1`.
    #[must_use]
    pub fn cite_of(&self, comment: &Comment, numbers: &str) -> String {
        let cited = self.cite(comment.text_by, numbers);
        self.with("name-and-cite", vars![name = &comment.author.name, cited = &cited])
    }

    /// The same where it is only heard: `France passage 3.1`.
    #[must_use]
    pub fn spoken_of(&self, comment: &Comment, numbers: &str) -> String {
        let cited = lower_first(&self.passage_link(comment.text_by, PassageKind::Paragraph, numbers));
        self.with("name-and-cite", vars![name = &comment.author.name, cited = &cited])
    }

    /// How many words of either of two texts are in both.
    #[must_use]
    pub fn nearly_the_same(&self, both: usize, either: usize) -> String {
        if both == either { self.get("same-words") } else { self.with("nearly-the-same-words", vars![both, either]) }
    }

    /// How many passages of one comment have a counterpart in another: a strong part and the rest.
    #[must_use]
    pub fn coverage(&self, linked: usize, of: usize, here: &str, there: &str) -> (String, String) {
        (self.with("coverage", vars![linked, of]), self.with("coverage-rest", vars![linked, here, there]))
    }

    /// The same while links are looked for.
    #[must_use]
    pub fn coverage_sought(&self, here: &str, there: &str) -> (String, String) {
        let (linked, of) = ("…", "…");
        (self.with("coverage", vars![linked, of]), self.with("coverage-rest", vars![linked, here, there]))
    }

    /// That a passage has no counterpart, and what may be one, most alike first.
    #[must_use]
    pub fn no_counterpart(&self, name: &str, cited: &str, possible: &[String]) -> String {
        if possible.is_empty() {
            return self.with("no-counterpart", vars![name, cited]);
        }
        let possible = possible.join(&self.get("possible-separator"));
        self.with("no-counterpart-perhaps", vars![name, cited, possible = &possible])
    }

    /// How strong a link is, and who says so.
    #[must_use]
    pub fn strength(&self, is_close: bool) -> String {
        self.get(if is_close { "link-close" } else { "link-related" })
    }

    /// That people recorded a position, who and when as far as that is stated.
    #[must_use]
    pub fn recorded_cell(&self, coder: Option<&str>, date: Option<&str>) -> String {
        match (coder, date) {
            (None, None) => self.get("cell-recorded"),
            (Some(coder), None) => self.with("cell-recorded-by", vars![coder]),
            (None, Some(date)) => self.with("cell-recorded-on", vars![date]),
            (Some(coder), Some(date)) => self.with("cell-recorded-by-on", vars![coder, date]),
        }
    }

    /// What a link in the head of an issue does: `Sort by Cost and funding`.
    #[must_use]
    pub fn sort_by(&self, issue: &str, sorted: bool) -> String {
        self.with(if sorted { "sorted-by" } else { "sort-by" }, vars![issue])
    }

    /// After a figure, when it is the same elsewhere: `, as on 2 other issues`.
    #[must_use]
    pub fn as_on(&self, others: usize) -> String {
        if others == 0 { String::new() } else { self.with("as-on-others", vars![others]) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Stance::{Mixed, Opposes, Raises, Silent, Supports, SupportsIf};

    #[test]
    fn relations_say_who_speaks_and_on_which_side() {
        let check = |stances: &[Option<Stance>], said: &str| {
            let names = ["France", "JPRS", "CENTR"];
            let (strong, rest) = Say::default().relation(&names[..stances.len()], stances);
            assert_eq!(strong + &rest, said);
        };
        check(&[Some(Supports), Some(Opposes)], "Both speak, on opposite sides");
        check(&[Some(Raises), Some(Opposes)], "Both speak; France takes no side");
        check(&[Some(Raises), Some(Mixed)], "Both speak; none takes a side");
        check(&[Some(SupportsIf), Some(Supports)], "Both speak, on the same side");
        check(&[Some(Silent), Some(Supports)], "Only JPRS speaks to this");
        check(&[Some(Raises), None, Some(Supports)], "2 of 3 speak; France takes no side");
    }
}
