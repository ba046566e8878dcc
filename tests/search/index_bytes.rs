//! An index is its bytes, however it was made; damaged bytes are none.

use std::sync::LazyLock;

use comment_explorer::corpus::{self, Corpus, Docket};
use comment_explorer::search::Index;
use comment_explorer::search::index::{Builder, Damage, batch};
use proptest::prelude::*;

use super::dense::libraries;
use crate::BUNDLED;

/// The comments in batches of so many.
fn in_batches(docket: &Docket, sizes: &[usize]) -> Vec<u8> {
    let mut builder = Builder::new(docket.fingerprint());
    let mut comments = docket.corpus.comments.iter().peekable();
    let mut sizes = sizes.iter().copied().chain(std::iter::repeat(1));
    while comments.peek().is_some() {
        let mut bytes = Vec::new();
        comments.by_ref().take(sizes.next().unwrap()).for_each(|comment| batch::put_comment(&mut bytes, comment));
        let mut rest = bytes.as_slice();
        while let Some(comment) = batch::take_comment(&mut rest) {
            builder.add(&comment);
        }
        assert!(rest.is_empty());
    }
    std::iter::repeat_with(|| builder.step()).find_map(|bytes| bytes).unwrap()
}

fn refuses(bytes: Vec<u8>, docket: &Docket) -> Damage {
    Index::open(bytes, docket).map(drop).unwrap_err()
}

/// A small index, of which every byte can be tried.
static SMALL: LazyLock<(Docket, Vec<u8>)> = LazyLock::new(|| {
    let mut docket = BUNDLED.docket.clone();
    docket.corpus.comments.truncate(2);
    for comment in &mut docket.corpus.comments {
        comment.text.truncate(comment.text.floor_char_boundary(300));
    }
    let bytes = Index::build(&docket).bytes().to_vec();
    (docket, bytes)
});

#[test]
fn the_bundled_index_opens() {
    let bytes = BUNDLED.index().bytes().to_vec();
    assert_eq!(Index::open(bytes, &BUNDLED.docket).as_ref(), Ok(BUNDLED.index()));
    assert_eq!(BUNDLED.index().comments(), 7);
    let empty = Docket::default();
    assert_eq!(Index::open(Index::build(&empty).bytes().to_vec(), &empty), Ok(Index::build(&empty)));
}

#[test]
fn any_changed_or_cut_byte_is_noticed() {
    let (docket, bytes) = &*SMALL;
    assert!(Index::open(bytes.clone(), docket).is_ok());
    for at in 0..bytes.len() {
        for by in [1, 0x80, 0xff] {
            let mut changed = bytes.clone();
            changed[at] ^= by;
            let damage = refuses(changed, docket);
            assert_eq!(damage, if at < 8 { Damage::OtherFormat } else { Damage::Changed }, "byte {at}");
        }
        let damage = refuses(bytes[..at].to_vec(), docket);
        assert_eq!(damage, if at < 16 { Damage::OtherFormat } else { Damage::Changed }, "cut at {at}");
        let mut without = bytes.clone();
        without.remove(at);
        refuses(without, docket);
    }
    refuses([bytes.as_slice(), &[0]].concat(), docket);
    refuses([bytes.as_slice(), bytes.as_slice()].concat(), docket);
}

#[test]
fn the_index_of_other_comments_is_noticed() {
    let (docket, bytes) = &*SMALL;
    let check = |change: fn(&mut Corpus)| {
        let mut other = docket.corpus.clone();
        change(&mut other);
        let other = corpus::open(&serde_json::to_vec(&other).unwrap());
        assert_eq!(refuses(bytes.clone(), &other), Damage::OtherCorpus);
        assert!(!Damage::OtherCorpus.message().is_empty());
    };
    check(|corpus| corpus.comments.swap(0, 1));
    check(|corpus| corpus.comments[0].text.push('x'));
    check(|corpus| corpus.comments[1].author.name.push('x'));
    check(|corpus| corpus.comments[1].language.push('x'));
    check(|corpus| corpus.comments[1].title = Some("Title".to_owned()));
    // A text of the same length, and the same words with something else between them.
    check(|corpus| corpus.comments[0].text = corpus.comments[0].text.replacen(' ', "\n", 1));
    check(|corpus| corpus.comments.truncate(1));
}

/// A language that is no tag, and words of which each is as long as a book.
#[test]
fn odd_comments_have_an_index() {
    for language in ["", "\n", "e\nn", "-", "en\r\n", "x".repeat(100_000).as_str()] {
        for word in ["x", "é", "域", "x-", "𝒳", "ß", "\u{301}", "ไ"] {
            let mut docket = SMALL.0.clone();
            docket.corpus.comments[0].language = language.to_owned();
            docket.corpus.comments[0].text = word.repeat(20_000);
            let index = Index::build(&docket);
            assert_eq!(index.comments(), 2);
            assert_eq!(Index::open(index.bytes().to_vec(), &docket), Ok(index));
        }
    }
}

/// One word of five megabytes: it is kept once, and nothing is done with it that takes longer than to read it.
#[test]
fn one_huge_word_has_an_index() {
    let mut docket = SMALL.0.clone();
    docket.corpus.comments[0].text = "x".repeat(5_000_000);
    let index = Index::build(&docket);
    assert!(index.bytes().len() < 6_000_000);
    assert!(index.parts().iter().any(|part| index.find(part, &docket.corpus.comments[0].text).is_some()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn however_it_is_made_an_index_is_the_same(library in libraries(6), sizes in prop::collection::vec(0usize..4, 0..9)) {
        let whole = Index::build(&library.docket);
        prop_assert!(whole == *library.index());
        prop_assert!(in_batches(&library.docket, &sizes) == whole.bytes());
        let opened = Index::open(whole.bytes().to_vec(), &library.docket);
        prop_assert!(opened.as_ref() == Ok(&whole));
        prop_assert_eq!(format!("{:?}", opened), format!("{:?}", Ok::<_, Damage>(whole)), "all that follows from the bytes");
    }

    #[test]
    fn arbitrary_bytes_are_refused(
        start in 0usize..30,
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        magic in any::<bool>(),
    ) {
        let (docket, index) = &*SMALL;
        refuses(if magic { [&index[..start], &bytes].concat() } else { bytes }, docket);
    }

    #[test]
    fn many_changes_are_noticed(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..9)) {
        let (docket, bytes) = &*SMALL;
        let mut changed = bytes.clone();
        for (at, to) in changes {
            changed[at.index(bytes.len())] = to;
        }
        prop_assume!(changed != *bytes);
        refuses(changed, docket);
    }
}
