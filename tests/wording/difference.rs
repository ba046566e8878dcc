//! Differences: replayed, they give both texts back.

use comment_explorer::compare::difference::{Run, difference};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Holds the laws, and shows the runs: `[-deleted-]`, `{+inserted+}`.
fn runs(a: &str, b: &str) -> String {
    let (mut of_a, mut of_b, mut shown) = (String::new(), String::new(), String::new());
    let mut last = None;
    for run in difference(a, b) {
        let (kind, text) = match run {
            Run::Same(x, y) => {
                assert_eq!(x.of(a), y.of(b));
                assert_eq!((x.start, y.start), (of_a.len(), of_b.len()));
                of_a += x.of(a);
                of_b += y.of(b);
                shown += x.of(a);
                (0, x.of(a))
            }
            Run::Deleted(x) => {
                assert_eq!(x.start, of_a.len());
                of_a += x.of(a);
                shown += &["[-", x.of(a), "-]"].concat();
                (1, x.of(a))
            }
            Run::Inserted(y) => {
                assert_eq!(y.start, of_b.len());
                of_b += y.of(b);
                shown += &["{+", y.of(b), "+}"].concat();
                (2, y.of(b))
            }
        };
        assert!(!text.is_empty());
        assert!(last != Some(kind) && (last, kind) != (Some(2), 1), "{shown}");
        last = Some(kind);
    }
    assert_eq!((of_a.as_str(), of_b.as_str()), (a, b));
    shown
}

fn check(a: &str, b: &str, shown: &str) {
    assert_eq!(runs(a, b), shown);
}

#[test]
fn words_that_differ_are_told_and_nothing_more() {
    check("We support the levy.", "We oppose the levy.", "We [-support-]{+oppose+} the levy.");
    check("We support it.", "We do not support it.", "We {+do not +}support it.");
    check(
        "We both support the levy on small harbours now.",
        "They both support a levy on small piers now.",
        "[-We-]{+They+} both support [-the-]{+a+} levy on small [-harbours-]{+piers+} now.",
    );
    check("One, two three", "One two three", "One[-,-] two three");
    check("one\r\ntwo", "one\ntwo", "one[-\r-]\ntwo");
    check("The Levy", "The levy", "The [-Levy-]{+levy+}");
    check("", "new", "{+new+}");
    check("old ", "", "[-old -]");
    check("", "", "");
    check("same", "same", "same");
    check("港口应当报告", "港口必须报告", "港口[-应当-]{+必须+}报告");
    check("older men", "oldest men", "[-older-]{+oldest+} men");
}

#[test]
fn words_in_common_by_chance_are_no_anchor() {
    check(
        "alpha beta gamma the delta epsilon zeta",
        "one two three the four five six",
        "[-alpha beta gamma the delta epsilon zeta-]{+one two three the four five six+}",
    );
}

const PIECES: [&str; 14] =
    ["levy", "crane", "the", "The", " ", " ", "  ", "\n", ", ", "-", "é", "e\u{301}", "字", "\u{1f600}"];

proptest! {
    #[test]
    fn replayed_it_gives_both_back(a in vec(select(&PIECES[..]), 0..40), b in vec(select(&PIECES[..]), 0..40)) {
        runs(&a.concat(), &b.concat());
    }

    #[test]
    fn any_two_texts_have_a_difference(a in "(?s).{0,40}", b in "(?s).{0,40}") {
        runs(&a, &b);
        runs(&format!("{a}{b}"), &format!("{b}{a}"));
    }

    #[test]
    fn of_equal_texts_all_is_the_same(a in "(?s).{1,60}") {
        prop_assert!(matches!(difference(&a, &a)[..], [Run::Same(..)]));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Long enough to be cut, of few or of many different words.
    #[test]
    fn long_texts_too(
        words in vec(any::<u16>(), 1_000..3_000),
        changes in vec((any::<prop::sample::Index>(), any::<u16>()), 0..400),
        vocabulary in select(vec![2u16, 50, 5_000]),
        moved in any::<prop::sample::Index>(),
    ) {
        let mut changed = words.clone();
        changed.rotate_left(moved.index(words.len()));
        for (at, word) in changes {
            let at = at.index(changed.len());
            match word % 3 {
                0 => changed[at] = word,
                1 => changed.insert(at, word),
                _ => { changed.remove(at); }
            }
        }
        let text = |words: &[u16]| words.iter().map(|word| format!("w{} ", word % vocabulary)).collect::<Vec<_>>().concat();
        runs(&text(&words), &text(&changed));
    }
}

/// Every fifth word is another: no more than that is told, though the texts are cut.
#[test]
fn cut_texts_lose_little() {
    let word = |at: u64| format!("w{} ", (at * at * 7919 + at * 104_729) % 9_973);
    let a: String = (0..5_000).map(word).collect();
    let b: String = (0..5_000).map(|at| if at % 5 == 0 { format!("other{at} ") } else { word(at) }).collect();
    let deleted: usize = difference(&a, &b)
        .iter()
        .map(|run| match run {
            Run::Deleted(span) => span.of(&a).split_whitespace().count(),
            _ => 0,
        })
        .sum();
    assert_eq!(deleted, 1_000);
}

/// Nothing is timed: these would take hours if each word were compared with each.
#[test]
fn huge_and_hostile_texts_end() {
    runs(&"a ".repeat(100_000), &"a ".repeat(70_000));
    runs(&"a b ".repeat(50_000), &"b a a ".repeat(30_000));
    let text = |of: &str| (0..100_000).map(|at| format!("{of}{} ", at % 40_000)).collect::<Vec<_>>().concat();
    runs(&text("x"), &text("y"));
    runs(&"a".repeat(1_000_000), &"b".repeat(1_000_000));
    runs(&"字".repeat(50_000), &"字詞".repeat(25_000));
}
