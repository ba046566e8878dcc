//! What only one member of a family says: what a reader of form letters must not miss.

use super::super::wording::{Row, gram, kept, key, keyed};
use crate::corpus::{Docket, PassageKind, Span, trimmed};
use crate::order::order_by_key;

/// A sentence is another's too when of a hundred of its pairs of words so many stand in the other's text. One word
/// changed costs two pairs: so it shows in a sentence of up to twenty words, as does one "not" in a sentence of ten.
/// Rather too much is marked than too little.
const NEARLY: usize = 90;

/// Of members that have a pair of words so many are looked at.
const MOST: usize = 64;

/// For each of these comments, in their order, the sentences and items that stand in no other's text in nearly the same
/// words, in the order of the text. Salutations, signatures and mail footers are left out, and so is what has no words.
#[must_use]
pub fn unique(docket: &Docket, members: &[usize]) -> Vec<Vec<Span>> {
    let texts = members.iter().map(|member| docket.comment(*member).map_or("", |comment| comment.text.as_str()));
    let rows: Vec<Row> = texts.map(Row::new).collect();
    let mut postings: Vec<u64> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let numbers = row.grams(0..row.len(), 1).chain(row.grams(0..row.len(), 2));
        postings.extend(numbers.map(|number| key(number, at)));
    }
    postings.sort_unstable();
    postings.dedup();
    let of_member = |(at, (member, row)): (usize, (&usize, &Row))| {
        let is_own = |span: &Span| is_unique(row, *span, at, &postings);
        sentences(docket, *member).into_iter().filter(is_own).collect()
    };
    members.iter().zip(&rows).enumerate().map(of_member).collect()
}

/// The finest places of a comment in which it says something, without the white space around them.
fn sentences(docket: &Docket, comment: usize) -> Vec<Span> {
    let Some(text) = docket.comment(comment).map(|comment| comment.text.as_str()) else { return Vec::new() };
    let mut found = Vec::new();
    for passage in docket.passages(comment) {
        match passage.kind {
            PassageKind::Salutation | PassageKind::Signature | PassageKind::Boilerplate => continue,
            PassageKind::List => found.push(passage.lead()),
            _ if passage.parts.is_empty() => found.push(passage.span),
            _ => {}
        }
        found.extend(passage.parts.iter().map(|part| part.span));
    }
    found.into_iter().map(|span| trimmed(text, span)).filter(|span| !span.is_empty()).collect()
}

/// Whether no other member has a sentence of this one.
fn is_unique(row: &Row, span: Span, member: usize, postings: &[u64]) -> bool {
    let words = row.of(row.within(span));
    // Two words and one are looked for as they are.
    let length = if words.len() < 3 { 1 } else { 2 };
    let mut lists: Vec<(u64, &[u64])> = Vec::new();
    for number in words.windows(length).map(gram) {
        if lists.iter().all(|(known, _)| *known != number) {
            lists.push((number, keyed(postings, number)));
        }
    }
    if lists.is_empty() {
        return false;
    }
    let least = (lists.len() * NEARLY).div_ceil(100);
    order_by_key(&mut lists, |(_, list)| list.len());
    // Who has `least` of them has one of the rarest.
    let rarest = lists.iter().take(lists.len() - least + 1);
    let others = rarest.flat_map(|(_, list)| list.iter().take(MOST).map(|posting| kept(*posting)));
    let has = |other: usize| {
        let is_in = |(number, list): &&(u64, &[u64])| list.binary_search(&key(*number, other)).is_ok();
        lists.iter().filter(is_in).count() >= least
    };
    !others.into_iter().any(|other| other != member && has(other))
}
