//! Finding words without an index, by reading the texts: what a large corpus answers while its index is being made.
//!
//! Plain words, beginnings of words, and words that the corpus joins by a hyphen are found as the index would find
//! them. What the index knows beside that (stems, synonyms, variants, one word after another) is not looked for: of
//! several words each has to stand somewhere in the comment. Nothing is ranked.

use super::bits::BitSet;
use super::grammar::{Ending, Query, Shape, Term, ValueField};
use super::index::{Field, HYPHENS, each_field};
use super::seek::plain_word;
use crate::corpus::{Comment, Docket};
use crate::text::{each_word, is_unspaced, words};

/// The comments of a docket that have the words of a query. Takes time linear in the texts.
#[must_use]
pub fn scan(docket: &Docket, query: &Query, values: &dyn Fn(ValueField, &str) -> BitSet) -> BitSet {
    let comments = docket.corpus.comments.len();
    match query {
        Query::All => BitSet::all(comments),
        Query::Term(term) => having(docket, term, &Field::ALL),
        Query::Field(field, term) => having(docket, term, &[Field::of(*field)]),
        Query::Near { left, right, .. } => {
            let mut found = having(docket, left, &Field::ALL);
            found.keep(&having(docket, right, &Field::ALL));
            found
        }
        Query::Value(field, value) => values(*field, value),
        Query::Not(inner) => {
            let mut found = scan(docket, inner, values);
            found.invert();
            found
        }
        Query::And(members) => {
            let mut found: Vec<BitSet> = members.iter().map(|member| scan(docket, member, values)).collect();
            for (at, pair) in members.windows(2).enumerate() {
                let joined = joined(docket, pair);
                found.iter_mut().skip(at).take(2).for_each(|found| found.add(&joined));
            }
            found.into_iter().fold(BitSet::all(comments), |mut all, found| {
                all.keep(&found);
                all
            })
        }
        Query::Or(members) => {
            let mut found = BitSet::none(comments);
            for member in members {
                found.add(&scan(docket, member, values));
            }
            found
        }
    }
}

/// The comments that have a term in one of these fields, or what its words make together or apart.
fn having(docket: &Docket, term: &Term, fields: &[Field]) -> BitSet {
    let begins = matches!(term.ending, Ending::Typing | Ending::Prefix);
    let mut found = BitSet::all(docket.corpus.comments.len());
    for (at, word) in term.words.iter().enumerate() {
        let begins = begins && at + 1 == term.words.len();
        found.keep(&having_text(docket, fields, |text| has_word(text, word, begins)));
    }
    match (term.shape, term.words.as_slice()) {
        (Shape::Compound, words) => {
            let joined = words.concat();
            found.add(&having_text(docket, fields, |text| has_word(text, &joined, begins)));
        }
        (Shape::Word, [word]) if matches!(term.ending, Ending::Plain | Ending::Typing) => {
            for pair in compounds(docket, word) {
                found.add(&having_text(docket, fields, |text| has_pair(text, &pair)));
            }
        }
        _ => {}
    }
    found
}

/// The comments that have two neighbouring words of a query as one, if the corpus somewhere joins them.
fn joined(docket: &Docket, pair: &[Query]) -> BitSet {
    if let [first, second] = pair
        && let (Some(first), Some(second)) = (plain_word(first), plain_word(second))
    {
        let joined = [first, second].concat();
        if compounds(docket, &joined).iter().any(|pair| pair == &[first, second]) {
            return having_text(docket, &Field::ALL, |text| has_word(text, &joined, false));
        }
    }
    BitSet::none(docket.corpus.comments.len())
}

/// The comments of which a text of one of these fields is so.
fn having_text(docket: &Docket, fields: &[Field], is: impl Fn(&str) -> bool) -> BitSet {
    let has = |comment: &Comment| {
        fields.iter().any(|&field| {
            let mut found = false;
            each_field(comment, field, |text| found = found || is(text));
            found
        })
    };
    let comments = docket.corpus.comments.iter().enumerate();
    BitSet::of(comments.len(), comments.filter(|(_, comment)| has(comment)).map(|(index, _)| index))
}

/// The pairs of words that the corpus somewhere joins by a hyphen and that make `joined` without it, each once.
fn compounds(docket: &Docket, joined: &str) -> Vec<[String; 2]> {
    let mut pairs: Vec<[String; 2]> = Vec::new();
    for comment in &docket.corpus.comments {
        for field in Field::ALL {
            each_field(comment, field, |text| {
                for (at, hyphen) in HYPHENS.iter().flat_map(|hyphen| text.match_indices(*hyphen)) {
                    let (before, after) = text.split_at_checked(at).unwrap_or_default();
                    let pair = parts(before, after.get(hyphen.len()..).unwrap_or_default(), joined);
                    pairs.extend(pair.filter(|pair| !pairs.contains(pair)));
                }
            });
        }
    }
    pairs
}

/// The words that end `before` and begin `after`, if together they are `joined`.
fn parts(before: &str, after: &str, joined: &str) -> Option<[String; 2]> {
    let second = words(after).next().filter(|word| word.span.start == 0)?.folded;
    let first = joined.strip_suffix(second.as_str()).filter(|first| !first.is_empty())?;
    // A word has no white space in it, and this one no more than a few marks: that much is read, however long a text
    // without spaces is.
    let most = before.len().saturating_sub(8 * first.len() + 16);
    let near = (most..).find_map(|start| before.get(start..))?;
    let word = words(near).last()?;
    (word.span.end == near.len() && word.folded == first).then(|| [first.to_owned(), second])
}

/// Whether a text has a folded word, or one that begins with it. A word of a script without spaces is found within
/// others.
fn has_word(text: &str, word: &str, begins: bool) -> bool {
    if !word.is_ascii() || !text.is_ascii() {
        let mut found = false;
        each_word(text, |_, folded| {
            found = found
                || match (folded.is_ascii(), begins) {
                    (true, true) => folded.starts_with(word),
                    (true, false) => folded == word,
                    (false, _) => stands_within(folded, word, begins),
                };
        });
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

/// Whether a text has one word right after another.
fn has_pair(text: &str, [first, second]: &[String; 2]) -> bool {
    let unspaced = |letter: Option<char>| letter.is_some_and(is_unspaced);
    let ends = |word: &str| {
        let before = word.strip_suffix(first.as_str());
        before.is_some_and(|before| {
            before.is_empty() || unspaced(first.chars().next()) || unspaced(before.chars().next_back())
        })
    };
    let begins = |word: &str| {
        let after = word.strip_prefix(second.as_str());
        after.is_some_and(|after| {
            after.is_empty() || unspaced(second.chars().next_back()) || unspaced(after.chars().next())
        })
    };
    let (mut found, mut before) = (false, false);
    each_word(text, |_, folded| {
        found = found || (before && begins(folded));
        before = ends(folded);
    });
    found
}

/// Whether a word stands in another: whole, but for where a script without spaces goes on.
fn stands_within(folded: &str, word: &str, begins: bool) -> bool {
    let unspaced = |letter: Option<char>| letter.is_none_or(is_unspaced);
    folded.match_indices(word).any(|(at, _)| {
        let (before, rest) = folded.split_at_checked(at).unwrap_or_default();
        let after = rest.strip_prefix(word).and_then(|rest| rest.chars().next());
        (unspaced(word.chars().next()) || unspaced(before.chars().next_back()))
            && (begins || unspaced(word.chars().next_back()) || unspaced(after))
    })
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
        check("新域名系統", "域名", true, true);
        check("這是dns域名系統", "dns域名", true, true);
        check("xdns域名", "dns域名", false, false);
        check("域名dns", "名d", false, true);
    }
}
