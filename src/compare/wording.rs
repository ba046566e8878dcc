//! A text as a row of words that can be told apart quickly: each is a number, made from its folded form.
//!
//! Numbers are hashes of 64 bits. Two words that are not the same have the same number once in some 10^19 pairs; who
//! forges such a pair makes two words of a letter look alike, and gains nothing. The hash is our own since that of the
//! standard library is seeded, and the same texts must give the same order everywhere.

use std::ops::Range;

use crate::corpus::Span;
use crate::text::{each_word, is_unspaced};

/// What a word counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// One that holds sentences together ("that", "would"), or has fewer than four letters.
    Function,
    /// One that says something.
    Content,
    /// A letter of a script without spaces, where it is reckoned as half a word.
    Letter,
}

/// A word of a row.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// The same for words that fold alike.
    pub number: u64,
    /// Bytes of the text.
    pub span: Span,
    kind: Kind,
}

/// The words of a text, in order. In scripts without spaces each letter is one.
#[derive(Clone, Debug, Default)]
pub struct Row(Vec<Word>);

impl Row {
    /// Reads a text, in time linear in it.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut words = Vec::with_capacity(text.len() / 6);
        each_token(text, |span, folded| {
            let unspaced = !folded.is_ascii() && folded.starts_with(is_unspaced);
            let kind = match () {
                () if unspaced => Kind::Letter,
                () if is_function(folded) => Kind::Function,
                () => Kind::Content,
            };
            words.push(Word { number: hash(folded.as_bytes()), span, kind });
        });
        Self(words)
    }

    /// A row of these words, which stand where they stood.
    #[must_use]
    pub fn of_words(words: &[Word]) -> Self {
        Self(words.to_vec())
    }

    /// The words.
    #[must_use]
    pub fn words(&self) -> &[Word] {
        &self.0
    }

    /// The words of a range, as much of it as there is.
    #[must_use]
    pub fn of(&self, range: Range<usize>) -> &[Word] {
        self.0.get(range).unwrap_or_default()
    }

    /// How many words there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The bytes of a range of words, from the first to the last; empty when there are none.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        let words = self.of(range);
        let ends = words.first().zip(words.last());
        ends.map_or(Span::default(), |(first, last)| Span { start: first.span.start, end: last.span.end })
    }

    /// The words that lie in some bytes.
    #[must_use]
    pub fn within(&self, span: Span) -> Range<usize> {
        let start = self.0.partition_point(|word| word.span.start < span.start);
        start..self.0.partition_point(|word| word.span.end <= span.end).max(start)
    }

    /// The numbers of all rows of `length` words that stand in a range, in order. None when it has fewer.
    pub fn grams(&self, range: Range<usize>, length: usize) -> impl Iterator<Item = u64> {
        self.of(range).windows(length.max(1)).map(gram)
    }
}

/// The number of several words in a row.
#[must_use]
pub fn gram(words: &[Word]) -> u64 {
    words.iter().fold(words.len() as u64, |so_far, word| mixed(so_far.rotate_left(5) ^ word.number))
}

/// The upper half of a number, to be kept in one word with a place or the number of a text: lists of such words are put
/// in order by one copy of the sort.
#[must_use]
pub fn key(number: u64, of: usize) -> u64 {
    (number & !0xffff_ffff) | (of as u64 & 0xffff_ffff)
}

/// What [`key`] kept of the second number.
#[must_use]
pub fn kept(key: u64) -> usize {
    usize::try_from(key & 0xffff_ffff).unwrap_or_default()
}

/// Of keys in order those that have the upper half of this number.
#[must_use]
pub fn keyed(keys: &[u64], number: u64) -> &[u64] {
    let start = keys.partition_point(|key| key >> 32 < number >> 32);
    let rest = keys.get(start..).unwrap_or_default();
    // Most numbers stand once or a few times.
    let end = rest.iter().take(8).take_while(|key| *key >> 32 == number >> 32).count();
    let end = if end < 8 { end } else { rest.partition_point(|key| key >> 32 == number >> 32) };
    rest.get(..end).unwrap_or_default()
}

/// How many words a stretch has (letters of scripts without spaces are half a word), and how many different ones of them
/// say something.
#[must_use]
pub fn weight(words: &[Word]) -> (usize, usize) {
    let letters = |words: &[u64]| words.len() / 2;
    let (mut content, mut single) = (Vec::new(), Vec::new());
    let mut halves = 0;
    for word in words {
        let (list, most) = match word.kind {
            Kind::Function => continue,
            Kind::Content => (&mut content, 8),
            Kind::Letter => {
                halves += 1;
                (&mut single, 16)
            }
        };
        // More are never asked for, and few are looked through.
        if list.len() < most && !list.contains(&word.number) {
            list.push(word.number);
        }
    }
    (words.len() - halves + halves / 2, content.len() + letters(&single))
}

/// Visits the words of a text as [`each_word`] does, with each letter of a script without spaces by itself.
pub fn each_token(text: &str, mut visit: impl FnMut(Span, &str)) {
    each_word(text, |span, folded| {
        if folded.is_ascii() || !folded.contains(is_unspaced) {
            visit(span, folded);
            return;
        }
        let word = span.of(text);
        let mut at = 0;
        while let Some(rest) = word.get(at..).filter(|rest| !rest.is_empty()) {
            let first = rest.chars().next().filter(|letter| is_unspaced(*letter));
            let length = first.map_or_else(|| rest.find(is_unspaced).unwrap_or(rest.len()), char::len_utf8);
            let span = Span { start: span.start + at, end: span.start + at + length };
            visit(span, &crate::text::fold(span.of(text)));
            at += length;
        }
    });
}

/// FNV-1a, of which the bits are mixed once more, since only the upper half of them is used in places.
#[must_use]
pub fn hash(bytes: &[u8]) -> u64 {
    let hash = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |so_far, byte| (so_far ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3));
    mixed(hash)
}

/// The finaliser of `SplitMix64` (Steele, Lea and Flood 2014).
#[must_use]
pub fn mixed(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// Whether a word only holds sentences together. What has fewer than four letters does so in most languages.
fn is_function(folded: &str) -> bool {
    folded.chars().nth(3).is_none() || FUNCTION_WORDS.binary_search(&folded).is_ok()
}

/// Words of four letters and more that say nothing by themselves, folded and in order: of English, French, German,
/// Spanish, Italian and Portuguese, those that stand in any letter.
#[rustfmt::skip]
const FUNCTION_WORDS: &[&str] = &[
    "aber", "about", "above", "after", "alla", "alle", "allem", "allen", "aller", "alles", "allo", "also", "although",
    "among", "anche", "andere", "anderen", "another", "auch", "aucune", "aussi", "avant", "avec", "been", "before",
    "being", "between", "both", "cela", "celle", "cette", "ceux", "come", "comme", "como", "contre", "could", "dans",
    "dass", "degli", "della", "delle", "dello", "depuis", "deve", "devono", "diese", "diesem", "diesen", "dieser",
    "dieses", "does", "donc", "dont", "durch", "each", "eine", "einem", "einen", "einer", "eines", "either", "elle",
    "elles", "entre", "essere", "esta", "estas", "este", "estes", "estos", "etre", "even", "every", "fait", "fare",
    "from", "haben", "hasta", "hatte", "have", "having", "here", "however", "into", "kann", "konnen", "leur", "leurs",
    "mais", "mehr", "meme", "mesma", "mesmo", "might", "more", "most", "much", "muss", "mussen", "must", "nach",
    "nell", "nella", "nelle", "nicht", "noch", "nous", "oder", "ogni", "only", "other", "others", "ought", "para",
    "pela", "pelas", "pelo", "pelos", "pero", "peut", "peuvent", "plus", "porque", "pour", "qual", "quale", "quand",
    "quando", "quant", "quanto", "quel", "quella", "quelle", "quello", "questa", "queste", "questi", "questo", "sans",
    "sein", "seine", "seja", "selon", "sera", "seront", "shall", "should", "sich", "since", "sind", "sobre", "sollte",
    "sollten", "some", "sono", "sous", "such", "suis", "sulla", "sulle", "tale", "tali", "than", "that", "their",
    "them", "then", "there", "therefore", "these", "they", "this", "those", "through", "thus", "tous", "tout",
    "toute", "toutes", "under", "unser", "unsere", "upon", "vers", "very", "voir", "vous", "ware", "waren", "wenn",
    "werden", "were", "what", "when", "where", "whether", "which", "while", "whose", "will", "wird", "with", "within",
    "without", "worden", "would", "wurde", "wurden", "your", "yours", "zwischen",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, tokens: &[&str]) {
        let mut found = Vec::new();
        each_token(text, |span, folded| {
            assert_eq!(crate::text::fold(span.of(text)), folded);
            found.push(folded.to_owned());
        });
        assert_eq!(found, tokens);
    }

    #[test]
    fn letters_of_unspaced_scripts_stand_alone() {
        check("The Gap, 2010", &["the", "gap", "2010"]);
        check("DNS域名 x", &["dns", "域", "名", "x"]);
        check("", &[]);
    }

    #[test]
    fn words_that_say_something_are_counted_once() {
        let weight = |text: &str| super::weight(Row::new(text).words());
        assert_eq!(weight("the levy would be the levy that harbours pay"), (9, 2));
        assert_eq!(weight("域名系統"), (2, 2));
        assert_eq!(weight(""), (0, 0));
        assert!(FUNCTION_WORDS.is_sorted());
    }

    #[test]
    fn rows_are_found_by_the_bytes_that_they_cover() {
        let text = "One, two (three) four.";
        let row = Row::new(text);
        assert_eq!(row.span(1..3).of(text), "two (three");
        assert_eq!(row.within(Span { start: 3, end: 16 }), 1..3);
        assert_eq!(row.within(Span { start: 6, end: 7 }), 2..2);
        assert_eq!(row.span(9..12), Span::default());
        assert_eq!(row.grams(0..4, 2).count(), 3);
        assert_eq!(row.grams(0..1, 2).count(), 0);
    }

    #[test]
    fn keys_are_found_by_their_upper_half() {
        let numbers = [5 << 32, 7 << 32, 7 << 32, 9 << 32];
        let keys: Vec<u64> = numbers.iter().zip(0..).map(|(number, at)| key(*number, at)).collect();
        assert_eq!(keyed(&keys, 7 << 32).iter().map(|key| kept(*key)).collect::<Vec<_>>(), [1, 2]);
        assert!(keyed(&keys, 6 << 32).is_empty() && keyed(&[], 6 << 32).is_empty());
        let many: Vec<u64> = (0..20).map(|at| key(3 << 32, at)).collect();
        assert_eq!(keyed(&many, 3 << 32).len(), 20);
    }
}
