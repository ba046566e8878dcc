//! The bytes of an index.

use comment_explorer::corpus::{Comment, Docket};
use comment_explorer::search::grammar::parse;
use comment_explorer::search::{BitSet, Field, Index, Marker, Seeker};
use comment_explorer::text::Lexicon;

use crate::checksum::checksum;

/// What stands before the sections of an index: what it is, and the checksum of the rest.
const MAGIC: usize = 8;
const CONTENT: usize = MAGIC + 8;

const QUERIES: [&str; 8] = [
    "cost ",
    "co* exist~ ",
    "\"the cost of\" dns-cert",
    "cost NEAR/100 the ",
    "域名 NEAR/3 域名 ",
    "who:cost title:on",
    "-cost OR \"域名 系統\" ",
    "xyz~",
];

/// Bytes of an index that were changed, with a checksum that is right, are refused, or hold whatever is asked of them.
///
/// Each change is of four bytes: a section, what is done there, where, and with which byte.
pub fn index(changes: &[u8]) {
    let docket = docket();
    let built = Index::build(&docket).bytes().to_vec();
    let mut sections = sections(&built[CONTENT..]);
    for &[section, work, at, byte] in changes.as_chunks::<4>().0.iter().take(64) {
        // The first says of which comments it is the index.
        let section = 1 + usize::from(section) % (sections.len() - 1);
        let section = &mut sections[section];
        let at = usize::from(at) % (section.len() + 1);
        match work % 5 {
            0 => section.get_mut(at).into_iter().for_each(|old| *old = byte),
            1 => section.insert(at, byte),
            2 => drop(section.drain(at..(at + usize::from(byte)).min(section.len()))),
            3 => section.truncate(at),
            _ => section.get_mut(at).into_iter().for_each(|old| *old ^= 1 << (byte % 8)),
        }
    }
    let mut bytes = built[..CONTENT].to_vec();
    for section in sections {
        bytes.extend(u32::try_from(section.len()).expect("it is small").to_le_bytes());
        bytes.extend(section);
    }
    let sum = checksum(&bytes[CONTENT..]);
    bytes[MAGIC..CONTENT].copy_from_slice(&sum.to_le_bytes());
    let opened = Index::open(bytes, &docket);
    assert!(opened.is_ok() || changes.len() >= 4);
    if let Ok(index) = opened {
        ask_everything(&index, &docket);
    }
}

fn docket() -> Docket {
    let comment = |language: &str, name: &str, text: &str| {
        let mut comment = Comment { language: language.to_owned(), text: text.to_owned(), ..Comment::default() };
        name.clone_into(&mut comment.author.name);
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

fn sections(mut content: &[u8]) -> Vec<Vec<u8>> {
    let mut sections = Vec::new();
    while let Some((length, rest)) = content.split_first_chunk::<4>() {
        let (section, rest) = rest.split_at(u32::from_le_bytes(*length) as usize);
        sections.push(section.to_vec());
        content = rest;
    }
    sections
}

fn ask_everything(index: &Index, docket: &Docket) {
    let lexicon = Lexicon::of(&docket.corpus);
    let values = |_, _: &str| BitSet::none(3);
    let seeker = Seeker::new(index, &lexicon, true, &values);
    for typed in QUERIES {
        let query = parse(typed).query;
        let found = seeker.find(&query);
        assert!(found.best(&found.comments, 2).iter().all(|hit| hit.score.is_finite()), "{typed}");
        let _ = (seeker.also(&query), seeker.explain(&query, 1));
        let marker = Marker::new(&seeker, &query);
        for comment in &docket.corpus.comments {
            let marks = marker.find(&comment.text, Field::Text, &comment.language);
            assert!(marks.iter().all(|mark| comment.text.get(mark.span.start..mark.span.end).is_some()));
        }
    }
    for part in index.parts() {
        let _ = index.letters_after(part, "").count();
        for term in index.beginning(part, "") {
            let _ = (index.related(term), index.compounds(index.term(term)).count());
            let mut postings = index.postings(term);
            while postings.advance().is_some() {
                postings.positions(|_, _| ());
            }
        }
    }
}
