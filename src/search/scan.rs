//! Finding words without an index, by reading the texts: what a large corpus answers while its index is being made.
//!
//! Plain words and beginnings of words are found as the index would find them. What the index knows beside that (stems,
//! synonyms, variants, one word after another) is not looked for: of several words each has to stand somewhere in the
//! comment. Nothing is ranked.

use super::bits::BitSet;
use super::grammar::{Ending, Query, Term, ValueField};
use super::index::{Field, each_field};
use crate::corpus::{Comment, Docket};
use crate::text::each_word;

/// The comments of a docket that have the words of a query. Takes time linear in the texts.
#[must_use]
pub fn scan(docket: &Docket, query: &Query, values: &dyn Fn(ValueField, &str) -> BitSet) -> BitSet {
    let comments = &docket.corpus.comments;
    let having = |term: &Term, fields: &[Field]| {
        let mut found = BitSet::none(comments.len());
        for (index, comment) in comments.iter().enumerate() {
            if has_words(comment, term, fields) {
                found.insert(index);
            }
        }
        found
    };
    match query {
        Query::All => BitSet::all(comments.len()),
        Query::Term(term) => having(term, &Field::ALL),
        Query::Field(field, term) => having(term, &[Field::of(*field)]),
        Query::Near { left, right, .. } => {
            let mut found = having(left, &Field::ALL);
            found.keep(&having(right, &Field::ALL));
            found
        }
        Query::Value(field, value) => values(*field, value),
        Query::Not(inner) => {
            let mut found = scan(docket, inner, values);
            found.invert();
            found
        }
        Query::And(members) => {
            let mut found = BitSet::all(comments.len());
            for member in members {
                found.keep(&scan(docket, member, values));
            }
            found
        }
        Query::Or(members) => {
            let mut found = BitSet::none(comments.len());
            for member in members {
                found.add(&scan(docket, member, values));
            }
            found
        }
    }
}

fn has_words(comment: &Comment, term: &Term, fields: &[Field]) -> bool {
    let last = term.words.len().saturating_sub(1);
    term.words.iter().enumerate().all(|(at, word)| {
        let begins = at == last && matches!(term.ending, Ending::Typing | Ending::Prefix);
        fields.iter().any(|&field| {
            let mut found = false;
            each_field(comment, field, |text| found |= has_word(text, word, begins));
            found
        })
    })
}

/// Whether a text has a folded word, or one that begins with it.
fn has_word(text: &str, word: &str, begins: bool) -> bool {
    if !word.is_ascii() || !text.is_ascii() {
        let mut found = false;
        each_word(text, |_, folded| found |= if begins { folded.starts_with(word) } else { folded == word });
        return found;
    }
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let Some((first, rest)) = word.split_first() else { return false };
    let mut in_word = false;
    let mut bytes = text;
    while let Some((byte, after)) = bytes.split_first() {
        if !in_word
            && byte.to_ascii_lowercase() == *first
            && after.get(..rest.len()).is_some_and(|here| here.eq_ignore_ascii_case(rest))
            && (begins || after.get(rest.len()).is_none_or(|next| !next.is_ascii_alphanumeric()))
        {
            return true;
        }
        in_word = byte.is_ascii_alphanumeric();
        bytes = after;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::has_word;

    #[test]
    fn words_are_found_whole_or_by_their_beginning() {
        let check = |text: &str, word: &str, whole: bool, begins: bool| {
            assert_eq!((has_word(text, word, false), has_word(text, word, true)), (whole, begins), "{word} in {text}");
        };
        check("The DNS-CERT exists.", "cert", true, true);
        check("The DNS-CERT exists.", "exist", false, true);
        check("The DNS-CERT exists.", "xists", false, false);
        check("Exist", "exist", true, true);
        check("Die Behörde", "behorde", true, true);
        check("", "a", false, false);
    }
}
