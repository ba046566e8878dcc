//! What a passage says in the words of others: the terms of the most alike passages of other comments are added to its
//! own (document expansion, after Singhal and Pereira, 1999). Two passages that share few words are alike where others
//! join these words: one speaks of a night line, the other of a telephone, a third of both.

use super::background::Rarity;
use super::likeness::Table;
use super::units::{Units, Vector};

/// A passage is added for every so many comments, and no more than so many: in a corpus of five letters the second most
/// alike says something else already. Of 1, 2, 3, 4, 5 and 10 passages three did best on ten letters, and two on five.
const COMMENTS_EACH: usize = 5;
const MOST_ADDED: usize = 3;

/// They are added in proportion to their likeness, whole where these sum to so much: what is like nothing takes little
/// from others. Of 0, 0.3, 0.6, 0.8, 1, 1.5 and 2 all up to 1 did alike; the larger, the fewer links of unrelated letters.
const WHOLE: f64 = 1.0;

/// A comment that others are expanded by.
pub(super) struct Counted {
    /// Its index.
    pub(super) comment: usize,
    /// Its passages.
    pub(super) units: Units,
}

/// The passages that others are expanded by.
pub(super) struct Expansion {
    /// By number of the vector, whose it is: the index of the comment.
    comments: Vec<usize>,
    vectors: Vec<Vector>,
    table: Table,
    /// How many are added to each.
    added: usize,
}

impl Expansion {
    /// Of the passages of comments.
    pub(super) fn of(comments: &[Counted], rarity: &Rarity<'_>) -> Self {
        let units = || comments.iter().flat_map(|of| of.units.passages.iter().map(|unit| (of.comment, unit)));
        let vectors: Vec<Vector> = units().map(|(_, unit)| unit.under_heading(rarity)).collect();
        let table = Table::of(&[], &vectors, rarity.weights.own_length);
        let added = (comments.len() + COMMENTS_EACH / 2) / COMMENTS_EACH;
        Self { comments: units().map(|(at, _)| at).collect(), vectors, table, added: added.clamp(1, MOST_ADDED) }
    }

    /// A passage of a comment with what the most alike passages of others say, that counting for `share` at most.
    pub(super) fn expand(&self, vector: Vector, comment: usize, share: f64) -> Vector {
        let mut row = vec![0.0; self.vectors.len()];
        self.table.likeness(&vector, &mut row);
        let mut nearest: Vec<(f64, &Vector)> = Vec::new();
        for ((&score, other), &of) in row.iter().zip(&self.vectors).zip(&self.comments) {
            if score > 0.0 && of != comment {
                // Of equals the first.
                nearest.insert(nearest.partition_point(|(known, _)| *known >= score), (score, other));
                nearest.truncate(self.added);
            }
        }
        let sum = nearest.iter().map(|(score, _)| score).sum::<f64>().max(WHOLE);
        for (score, _) in &mut nearest {
            *score *= share / sum;
        }
        vector.plus(&nearest)
    }
}

#[cfg(test)]
mod tests {
    use super::super::background::Background;
    use super::super::terms::{Key, Reader, Scope};
    use super::super::units::Units;
    use crate::corpus::{self, Span};
    use crate::text::Lexicon;

    /// The terms that the passages of the first of some comments have in the end.
    fn terms(comments: &[&str], scope: Scope) -> Vec<Key> {
        let comment = |(number, text): (usize, &&str)| {
            serde_json::json!({
                "id": format!("c{number}"), "author": {"name": "N"}, "language": "en",
                "text_status": "full", "text_by": "commenter", "text": text
            })
        };
        let comments: Vec<_> = comments.iter().enumerate().map(comment).collect();
        let corpus = serde_json::json!({"format": "comment-explorer/1", "comments": comments}).to_string();
        let docket = corpus::open(corpus.as_bytes());
        let background = Background::of(&docket, &Lexicon::default());
        let units = Units::of(&docket, 0, &Reader::of("en", &Lexicon::default()), scope);
        let rarity = background.for_pair(["en", "en"], [&units, &Units::default()]);
        let vectors = background.vectors(0, "en", &units, &rarity, scope);
        vectors.iter().flat_map(|vector| vector.weights.iter().map(|(key, _)| *key)).collect()
    }

    #[test]
    fn the_words_of_the_most_alike_passage_of_another_comment_are_added() {
        let of = |word: &str| {
            let reader = Reader::of("en", &Lexicon::default());
            reader.terms(word, Span { start: 0, end: word.len() }, Scope::Language, &[]).first().map(|term| term.key)
        };
        let apart = "Cheese is dear.\n\nFerries are late.\n\nSnow lies deep.\n\nGravel is cheap.\n\nNobody reads.";
        let own = "The bell rings at dusk.\n\nA bell and a lantern, at dusk.";
        let added = |scope| terms(&[own, "Ring a bell or light a lamp at dusk.", apart], scope);
        assert!(added(Scope::Language).contains(&of("lamp").unwrap()));
        assert!(!added(Scope::Language).contains(&of("cheese").unwrap()), "of the most alike alone");
        assert!(!added(Scope::Across).contains(&of("lamp").unwrap()), "stems say nothing across languages");
        let first = terms(&["The bell rings at dusk.\n\nLight a lamp at dusk.", apart], Scope::Language);
        assert_eq!(first.iter().filter(|key| Some(**key) == of("lamp")).count(), 1, "of no other passage of its own");
    }
}
