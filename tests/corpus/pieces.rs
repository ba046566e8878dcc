//! A file that comes in pieces is the same file, and rows read as they come are the same rows.

use comment_explorer::corpus::{Decoder, Docket};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::{BUNDLED, open};

fn in_pieces(bytes: &[u8], mut cuts: Vec<usize>) -> Docket {
    cuts.extend([0, bytes.len()]);
    cuts.sort_unstable();
    let mut decoder = Decoder::default();
    cuts.windows(2).for_each(|cut| decoder.feed(&bytes[cut[0]..cut[1]]));
    decoder.finish()
}

/// The same file with its lists under names that are not known before they are unescaped: nothing of it is read before
/// its end.
fn read_as_a_whole(bytes: &[u8]) -> Docket {
    let mut bytes = bytes.to_vec();
    for (name, escaped) in
        [(&b"\"comments\""[..], &b"\"c\\u006fmments\""[..]), (b"\"positions\"", b"\"p\\u006fsitions\"")]
    {
        let mut from = 0;
        while let Some(at) = bytes[from..].windows(name.len()).position(|window| window == name) {
            bytes.splice(from + at..from + at + name.len(), escaped.iter().copied());
            from += at + escaped.len();
        }
    }
    open(&bytes)
}

/// What is reported, without columns, which the other names move, and in no order.
fn reported(docket: &Docket) -> Vec<String> {
    let line = |problem: &comment_explorer::corpus::Problem| {
        let place = &problem.place;
        let found = problem.found.replace("\\u006f", "o");
        format!("{} {} {} {:?} {found} {}", problem.code, place.row, place.field, place.line, problem.message)
    };
    let mut lines: Vec<String> = docket.problems.iter().map(line).collect();
    lines.sort();
    lines
}

/// What files are damaged by: what means something in JSON, and bytes that are no text.
fn scrap() -> impl Strategy<Value = Vec<u8>> {
    let scraps = [
        "",
        ",",
        "]",
        "[",
        "{",
        "}",
        "\"",
        "\\",
        ":",
        " ",
        "\n",
        "7",
        "null",
        "\"comments\": [",
        "\"id\": \"a\",",
        "{},",
        "\"positions\": [],",
        "\"title\": \"x\",",
        "é",
        "\u{feff}",
    ];
    prop_oneof![
        prop::sample::select(scraps.to_vec()).prop_map(|scrap| scrap.as_bytes().to_vec()),
        any::<u8>().prop_map(|byte| vec![byte])
    ]
}

/// Where the outer brackets and commas of the bundled corpus stand.
fn outer() -> Vec<usize> {
    let lines = BUNDLED.split_inclusive('\n').scan(0, |end, line| {
        *end += line.len();
        Some((*end - line.len(), line))
    });
    let outer = lines.filter(|(_, line)| line.len() - line.trim_start().len() <= 2);
    let marks = |(start, line): (usize, &'static str)| {
        line.match_indices(['[', ']', '{', '}', ',']).map(move |(at, _)| start + at)
    };
    outer.flat_map(marks).collect()
}

fn damaged(damages: Vec<(bool, Index, usize, Vec<u8>)>) -> Vec<u8> {
    let mut bytes = BUNDLED.as_bytes().to_vec();
    for (at_a_mark, at, removed, scrap) in damages {
        let start = if at_a_mark { *at.get(&outer()) } else { at.index(bytes.len()) };
        let start = start.min(bytes.len());
        let end = (start + removed).min(bytes.len());
        bytes.splice(start..end, scrap);
    }
    bytes
}

#[test]
fn the_bundled_corpus_is_read_as_it_comes() {
    let whole = open(BUNDLED.as_bytes());
    assert_eq!(in_pieces(BUNDLED.as_bytes(), (0..BUNDLED.len()).collect()), whole);
    assert_eq!(read_as_a_whole(BUNDLED.as_bytes()), whole);
    let marked = format!("\u{feff}{BUNDLED}");
    assert_eq!(in_pieces(marked.as_bytes(), vec![1, 2, 3]).corpus, whole.corpus);
    assert_eq!(in_pieces("\u{feff}".as_bytes(), vec![1]).problems[0].code, "not-json");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn however_it_is_cut_and_damaged(
        damages in prop::collection::vec((any::<bool>(), any::<Index>(), prop_oneof![0usize..2, 0usize..40], scrap()), 0..4),
        cuts in prop::collection::vec(any::<Index>(), 0..6),
    ) {
        let bytes = damaged(damages);
        let cuts = cuts.iter().map(|cut| cut.index(bytes.len())).collect();
        let (pieces, whole) = (in_pieces(&bytes, cuts), open(&bytes));
        prop_assert_eq!(&pieces, &whole);
        let twin = read_as_a_whole(&bytes);
        prop_assert_eq!(&whole.corpus, &twin.corpus);
        // Of several things that make it no JSON the first that is met is said.
        let is_read = |docket: &Docket| !docket.problems.iter().any(|problem| matches!(problem.code, "not-json" | "not-utf-8"));
        prop_assert_eq!(is_read(&whole), is_read(&twin));
        if is_read(&whole) {
            prop_assert_eq!(reported(&whole), reported(&twin));
        }
    }
}

#[test]
fn between_rows_stands_one_comma() {
    let basics = r#""format": "comment-explorer/1", "id": "a", "revision": "1", "language": "en", "title": "t",
        "consultation": {}, "kinds": [], "issues": []"#;
    let row = |id: &str| format!(r#"{{"id": "{id}", "text": "Words."}}"#);
    let list = |list: &str| {
        let rows = list.replace('a', &row("a")).replace('b', &row("b"));
        open(format!("{{{basics}, \"comments\": [{rows}]}}").as_bytes())
    };
    for good in ["a,b", " a , b ", "a\n,\nb\n"] {
        assert_eq!(list(good).corpus.comments.len(), 2, "{good}");
    }
    for bad in ["a,b,", "a,,b", ",a", "a b", "ab", ",", "a:b", "a}", "[a", "a,b] [", "7 8", "7\"8\"", "a,}"] {
        let docket = list(bad);
        assert_eq!(docket.problems[0].code, "not-json", "{bad}");
        assert!(docket.corpus.comments.is_empty(), "{bad}");
    }
    for odd in ["", "7", "7,8", "\"x\"", "[],a", "true,7,a", "[[[]]],a"] {
        let docket = list(odd);
        assert!(docket.problems.iter().all(|problem| problem.code != "not-json"), "{odd}");
        assert_eq!(docket.corpus.comments.len(), usize::from(odd.contains('a')), "{odd}");
    }
}
