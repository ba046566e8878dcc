//! Bytes that someone made to do harm: with a checksum that is right and anything behind it, whatever opens must do no
//! more than find nonsense.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::grammar::parse;
use super::super::{BitSet, Marker, Seeker};
use super::load::MAGIC;
use super::{Field, Index};
use crate::checksum::checksum;
use crate::corpus::{Comment, Docket};
use crate::text::Lexicon;

/// Where what the checksum is of begins.
const CONTENT: usize = MAGIC.len() + 8;

/// Comments of three languages with what queries look for: positions, compounds, stems, pairs of letters.
fn docket() -> Docket {
    let comment = |language: &str, name: &str, text: &str| {
        let mut comment = Comment { language: language.to_owned(), text: text.to_owned(), ..Comment::default() };
        comment.author.name = name.to_owned();
        comment.title = Some(format!("On {name}"));
        comment
    };
    let mut docket = Docket::default();
    docket.corpus.comments = vec![
        comment("en", "Cost", "The cost of a DNS-CERT, the costs, the cost. It exists and it existed."),
        comment("fr", "Coût", "Le coût et les coûts du DNSCERT : cela existe, cost."),
        comment("zh", "域名", "域名系統 dns域名 系統"),
    ];
    docket.corpus.lexicon = vec![vec!["cost".to_owned(), "the dns".to_owned(), "域名系統".to_owned()]];
    docket
}

/// Puts the right checksum before what was changed.
fn signed(mut bytes: Vec<u8>) -> Vec<u8> {
    let sum = checksum(&bytes[CONTENT..]);
    bytes[MAGIC.len()..CONTENT].copy_from_slice(&sum.to_le_bytes());
    bytes
}

/// How many bytes the index holds beside its own.
fn held(index: &Index) -> usize {
    let ends = [&index.terms, &index.comments, &index.positions, &index.stem_more].map(|slices| &slices.ends);
    let numbers = [&index.counts, &index.stem_of, &index.stem_less, &index.member_ends].into_iter().chain(ends);
    let parts = index.parts.iter().map(|part| size_of_val(part) + part.language.capacity()).sum::<usize>();
    numbers.map(|numbers| numbers.capacity() * 4).sum::<usize>()
        + index.lengths.capacity() * 12
        + index.members.capacity() * 4
        + index.compounds.capacity() * 16
        + parts
}

const QUERIES: &[&str] = &[
    "cost",
    "cost ",
    "co*",
    "cost~ ",
    "exist~ exist*",
    "\"the cost of\" dns-cert",
    "dnscert ",
    "cost NEAR/100 the ",
    "a* NEAR/2 t* ",
    "域",
    "域名 NEAR/3 域名 ",
    "域名系統 ",
    "who:cost title:on",
    "-cost OR \"域名 系統\" ",
    "dns cert",
    "xyz~",
    "",
];

/// Opens the bytes, and asks whatever can be asked if they are an index; whether they are.
fn ask_everything(bytes: Vec<u8>, docket: &Docket) -> bool {
    let size = bytes.len();
    let Ok(index) = Index::open(bytes, docket) else { return false };
    assert!(held(&index) <= 64 * size + 4096, "{} of {size}", held(&index));
    assert_eq!(index.comments(), docket.corpus.comments.len());
    let lexicon = Lexicon::of(&docket.corpus);
    let values = |_, _: &str| BitSet::none(3);
    for typed in QUERIES {
        let query = parse(typed).query;
        for related in [false, true] {
            let seeker = Seeker::new(&index, &lexicon, related, &values);
            let found = seeker.find(&query);
            assert_eq!(found.comments.size(), 3);
            assert!(found.best(&found.comments, 2).iter().all(|hit| hit.score.is_finite()), "{typed}");
            assert!(seeker.also(&query).len() <= size);
            assert!(seeker.explain(&query, 1).len() <= 8);
            let marker = Marker::new(&seeker, &query);
            for comment in &docket.corpus.comments {
                let marks = marker.find(&comment.text, Field::Text, &comment.language);
                assert!(marks.iter().all(|mark| comment.text.get(mark.span.start..mark.span.end).is_some()));
            }
        }
    }
    for part in index.parts() {
        assert!(index.letters_after(part, "").count() <= size && index.beginning(part, "").count() <= size);
        for term in index.beginning(part, "") {
            assert!(index.term(term).len() <= size && index.related(term).len() <= size);
            assert!(index.find(part, index.term(term)).is_none_or(|found| index.term(found) == index.term(term)));
            let (mut postings, mut seen) = (index.postings(term), 0);
            while let Some((comment, _)) = postings.advance() {
                postings.positions(|_, _| seen += 1);
                assert!(index.lengths(comment).len() == 3 && index.shortness(comment).iter().all(|by| by.is_finite()));
            }
            assert!(seen <= size * 8 && index.postings(term).seek(u32::MAX).is_none());
            assert!(index.compounds(index.term(term)).count() <= size);
        }
    }
    true
}

/// Where each section begins, with the four bytes of its length.
fn sections(bytes: &[u8]) -> Vec<usize> {
    let mut starts = vec![CONTENT];
    while let Some(length) = bytes[*starts.last().unwrap()..].first_chunk::<4>() {
        starts.push(starts.last().unwrap() + 4 + u32::from_le_bytes(*length) as usize);
    }
    starts
}

#[test]
fn what_is_whole_opens_and_is_asked() {
    let docket = docket();
    let index = Index::build(&docket);
    assert!(ask_everything(signed(index.bytes().to_vec()), &docket));
    assert_eq!(sections(index.bytes()).len(), 18);
}

/// There is no letter beyond it to go on with.
#[test]
fn the_last_of_all_letters_ends_the_letters() {
    let mut docket = docket();
    docket.corpus.comments[0].text = "a b zzzz".to_owned();
    let bytes = Index::build(&docket).bytes().to_vec();
    let place = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).position(|window| window == word);
    // A word of four letters, the last of the English, becomes one letter of four bytes.
    let at = place(&bytes, b"zzzz").unwrap();
    let mut changed = bytes;
    changed[at..at + 4].copy_from_slice("\u{10ffff}".as_bytes());
    assert!(ask_everything(signed(changed), &docket));
}

/// Numbers, small ones and the largest, and bytes that are none.
fn numbers(most: usize) -> impl Strategy<Value = Vec<u8>> {
    let number = prop_oneof![
        6 => (0u8..5).prop_map(|byte| vec![byte]),
        1 => Just(vec![0xff, 0xff, 0xff, 0xff, 0x0f]),
        1 => any::<u8>().prop_map(|byte| vec![byte]),
    ];
    prop::collection::vec(number, 0..most).prop_map(|numbers| numbers.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn changed_bytes_do_no_harm(
        changes in prop::collection::vec((any::<prop::sample::Index>(), prop_oneof![any::<u8>(), 0u8..4, Just(0xff)]), 1..5),
    ) {
        let docket = docket();
        let mut bytes = Index::build(&docket).bytes().to_vec();
        let start = CONTENT + 12;
        for (at, to) in changes {
            let at = start + at.index(bytes.len() - start);
            bytes[at] = to;
        }
        ask_everything(signed(bytes), &docket);
    }

    /// Sections of other bytes, with lengths that are right.
    #[test]
    fn other_sections_do_no_harm(
        which in 1usize..17,
        content in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..60),
            prop::collection::vec(0u8..3, 0..60),
            numbers(60),
            prop::collection::vec(select(b"ab \n\x80\xff".to_vec()), 0..60),
        ],
        same_length in any::<bool>(),
    ) {
        let docket = docket();
        let bytes = Index::build(&docket).bytes().to_vec();
        let starts = sections(&bytes);
        let mut section = bytes[starts[which] + 4..starts[which + 1]].to_vec();
        if same_length {
            section.iter_mut().zip(&content).for_each(|(old, new)| *old = *new);
        } else {
            section = content;
        }
        let length = u32::try_from(section.len()).unwrap().to_le_bytes();
        let changed = [&bytes[..starts[which]], &length, &section, &bytes[starts[which + 1]..]].concat();
        ask_everything(signed(changed), &docket);
    }

    /// Everything is where it belongs, and nothing means anything.
    #[test]
    fn nonsense_in_its_place_does_no_harm(
        terms in prop::collection::vec("[acost域名]{0,3}|\u{10ffff}|cost|域名", 0..9),
        cut in any::<prop::sample::Index>(),
        stems in prop::collection::vec((0u8..4, "[cost]{0,4}"), 0..4),
        numbers in prop::collection::vec(0u8..0x80, 32),
        lists in prop::collection::vec(numbers(20), 18),
        compounds in prop::collection::vec("( |a|b|cost|dns){0,4}", 0..4),
    ) {
        let docket = docket();
        let count = terms.len();
        let small = |number: usize| u8::try_from(number).unwrap();
        let split = |count: usize| { let first = cut.index(count + 1); vec![small(first), small(count - first)] };
        let lengths = |lists: &[Vec<u8>]| lists.iter().map(|list| small(list.len())).collect::<Vec<u8>>();
        let bytes_of = |strings: &[String]| strings.iter().map(|string| string.clone().into_bytes()).collect::<Vec<_>>();
        let (terms, parts_of_stems, tags) = (bytes_of(&terms), split(stems.len()), b"en\nfr".to_vec());
        let (comments, positions) = (&lists[..count], &lists[9..9 + count]);
        let mut before = 0;
        let stem_of = numbers.iter().take(count).map(|number| {
            let stem = number % small(stems.len() + 1);
            let from = before;
            before = stem.checked_sub(1).unwrap_or(before);
            if stem == 0 { 0 } else if before < from { (from - before) * 2 } else { (before - from) * 2 + 1 }
        });
        let stem_of = stem_of.collect();
        let (less, more): (Vec<u8>, Vec<String>) = stems.into_iter().unzip();
        let more = bytes_of(&more);
        let sections = [
            docket.fingerprint().to_le_bytes().to_vec(), numbers[..9].to_vec(), tags, split(count), parts_of_stems,
            numbers[9..9 + count].to_vec(), lengths(&terms), terms.concat(), stem_of, less, lengths(&more), more.concat(),
            compounds.join("\n").into_bytes(), lengths(positions), positions.concat(), lengths(comments), comments.concat(),
        ];
        let mut bytes = [MAGIC.as_slice(), &[0; 8]].concat();
        for section in sections {
            bytes.extend(u32::try_from(section.len()).unwrap().to_le_bytes());
            bytes.extend(section);
        }
        prop_assert!(ask_everything(signed(bytes), &docket), "this opens");
    }
}
