//! What a reader searches for, looked up in a library.

use super::{Library, State};
use crate::corpus::{Comment, Problem, Span};
use crate::search::grammar::{self, Form, Query, ValueField};
use crate::search::{BitSet, Field, Found, Index, Mark, Marker, Reason, Reckoning, Seeker, scan};
use crate::text::fold;

impl State {
    /// What was typed, read.
    #[must_use]
    pub fn query(&self) -> Query {
        grammar::parse(&self.typed).query
    }

    /// What could not be read of what was typed.
    #[must_use]
    pub fn query_problems(&self) -> Vec<Problem> {
        grammar::parse(&self.typed).problems
    }

    /// The form that asks for what was typed: as it was filled in, as long as it does; `None` when no form can.
    #[must_use]
    pub fn form(&self) -> Option<Form> {
        if self.form.to_query() == self.typed {
            return Some(self.form.clone());
        }
        Form::from_query(&self.query())
    }
}

impl Library {
    /// The comments that a query finds, with their scores. With `exact` no stems and no synonyms count. While there is
    /// no index, by reading the texts.
    #[must_use]
    pub fn search(&self, query: &Query, exact: bool) -> Found {
        let values = |field: ValueField, value: &str| self.having(field, value);
        match self.index.get() {
            None => Found::unranked(scan(&self.docket, query, &values)),
            Some(index) => self.seeker(index, exact, &values).find(query),
        }
    }

    /// What the score of a comment is made of.
    #[must_use]
    pub fn explain(&self, query: &Query, exact: bool, comment: usize) -> Vec<Reckoning> {
        self.with_seeker(exact, |seeker| seeker.explain(query, comment))
    }

    /// Finds the words of a query in texts; none while there is no index.
    #[must_use]
    pub fn marker(&self, query: &Query, exact: bool) -> Marker {
        self.with_seeker(exact, |seeker| Marker::new(seeker, query))
    }

    /// The places of a comment's text that the search finds.
    #[must_use]
    pub fn places(&self, state: &State, comment: usize) -> Vec<Span> {
        let Some(Comment { text, language, .. }) = self.docket.comment(comment) else { return Vec::new() };
        apart(&self.marker(&state.query(), state.exact).find(text, Field::Text, language))
    }

    /// The words that a query finds beside those that it names, with why.
    #[must_use]
    pub fn also(&self, query: &Query, exact: bool) -> Vec<(String, Reason)> {
        self.with_seeker(exact, |seeker| seeker.also(query))
    }

    fn with_seeker<T: Default>(&self, exact: bool, ask: impl FnOnce(&Seeker<'_>) -> T) -> T {
        let values = |field: ValueField, value: &str| self.having(field, value);
        self.index.get().map(|index| ask(&self.seeker(index, exact, &values))).unwrap_or_default()
    }

    fn seeker<'a>(
        &'a self,
        index: &'a Index,
        exact: bool,
        values: &'a dyn Fn(ValueField, &str) -> BitSet,
    ) -> Seeker<'a> {
        Seeker::new(index, &self.lexicon, !exact, values)
    }

    /// The comments that have a value of a field, given by its id or by its label, however it is written.
    fn having(&self, field: ValueField, value: &str) -> BitSet {
        let ids = self.ids_of(field, value);
        let mut having = BitSet::none(self.docket.corpus.comments.len());
        for (index, comment) in self.docket.corpus.comments.iter().enumerate() {
            let is = |id: &str| ids.iter().any(|known| known == id);
            let has = match field {
                ValueField::Kind => is(&comment.author.kind),
                ValueField::Country => comment.author.country.as_deref().is_some_and(is),
                ValueField::Paper => comment.papers.iter().any(|paper| is(paper)),
                ValueField::Issue => self.docket.speaks_to(index).any(|issue| is(&issue.id)),
            };
            if has {
                having.insert(index);
            }
        }
        having
    }

    /// The label of the value that is written so; `None` when there is none.
    #[must_use]
    pub fn label_of(&self, field: ValueField, value: &str) -> Option<String> {
        let id = self.ids_of(field, value).into_iter().next()?;
        self.values_of(field).into_iter().find(|(known, _)| *known == id).map(|(_, label)| label)
    }

    /// A value of a field, as a reader could write it.
    #[must_use]
    pub fn example_of(&self, field: ValueField) -> Option<String> {
        let (id, _) = self.values_of(field).into_iter().next()?;
        (!id.is_empty() && crate::text::visible(&id) == id).then_some(id)
    }

    /// The ids of the values that are written so.
    fn ids_of(&self, field: ValueField, value: &str) -> Vec<String> {
        let folded = fold(value);
        let same = |(id, label): &(String, String)| fold(id) == folded || fold(label) == folded;
        self.values_of(field).into_iter().filter(same).map(|(id, _)| id).collect()
    }

    /// The values of a field: ids and labels.
    fn values_of(&self, field: ValueField) -> Vec<(String, String)> {
        let corpus = &self.docket.corpus;
        let pair = |id: &String, label: &String| (id.clone(), label.clone());
        match field {
            ValueField::Kind => corpus.kinds.iter().map(|kind| pair(&kind.id, &kind.label)).collect(),
            ValueField::Country => self.names.countries().to_vec(),
            ValueField::Paper => corpus.consultation.papers.iter().map(|paper| pair(&paper.id, &paper.title)).collect(),
            ValueField::Issue => corpus.issues.iter().map(|issue| pair(&issue.id, &issue.label)).collect(),
        }
    }
}

/// The places that a reader counts and goes through: what is found within another hit, or begins in it, is no place of
/// its own.
pub(super) fn apart(hits: &[Mark]) -> Vec<Span> {
    let mut places: Vec<Span> = Vec::new();
    for hit in hits {
        match places.last_mut() {
            // Of two that begin together the longer comes later.
            Some(last) if last.start == hit.span.start => *last = hit.span,
            Some(last) if hit.span.start < last.end => {}
            _ => places.push(hit.span),
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::{Mark, Span, apart};

    #[test]
    fn what_is_found_twice_is_one_place() {
        let mark = |start, end, leaf| Mark { span: Span { start, end }, leaf };
        let hits = [mark(0, 3, 0), mark(0, 3, 1), mark(0, 8, 1), mark(4, 8, 0), mark(7, 9, 0), mark(8, 9, 0)];
        assert_eq!(apart(&hits), [Span { start: 0, end: 8 }, Span { start: 8, end: 9 }]);
        assert_eq!(apart(&[]), []);
    }
}
