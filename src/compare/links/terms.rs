//! What passages are compared by: the stems of their words and, where the corpus's editors have said which words mean
//! the same, the groups of its lexicon.
//!
//! A word that belongs to an entry of the lexicon, the longest that stands there, counts as the group alone: "levy"
//! and "tonnage" are then one term, and not also two. Between two languages stems say nothing; what is left is the
//! lexicon, numbers, and names.

use crate::corpus::Span;
use crate::order::order;
use crate::text::{Lexicon, Stems, each_piece, words};

/// A term, by the hash of its letters: two terms are the same where their keys are. Keys have an order, the same
/// everywhere, which means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(u64);

impl Key {
    /// FNV-1a, of 64 bits; the last tells a group of the lexicon from a stem.
    fn of(stem: &str) -> Self {
        Self(stem.bytes().fold(OFFSET, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME)) & !1)
    }

    fn of_group(group: u64) -> Self {
        Self((OFFSET ^ group).wrapping_mul(PRIME) | 1)
    }

    /// Whether it is a group of the lexicon.
    pub(super) fn is_group(self) -> bool {
        self.0 & 1 == 1
    }
}

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// A term where it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub(super) key: Key,
    /// The word or words of the text.
    pub(super) span: Span,
}

/// Which terms of a text count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// All: the texts are of one language.
    Language,
    /// The groups of the lexicon, numbers, and names: words that begin with a capital within a sentence.
    Across,
}

/// Finds the terms of texts of one language.
pub(super) struct Reader {
    stems: Option<Stems>,
    /// The entries of the lexicon as the stems of their words, with the group, in order.
    entries: Vec<(Vec<Key>, Key)>,
    longest: usize,
}

impl Reader {
    /// For texts of a language, by its BCP 47 tag.
    pub(super) fn of(tag: &str, lexicon: &Lexicon) -> Self {
        let mut reader = Self { stems: Stems::of(tag), entries: Vec::new(), longest: 0 };
        for (number, group) in (0..).zip(lexicon.groups()) {
            for entry in group {
                let mut keys = Vec::new();
                for word in entry {
                    reader.each_key(word, word, |_, key| keys.push(key));
                }
                reader.longest = reader.longest.max(keys.len());
                reader.entries.push((keys, Key::of_group(number)));
            }
        }
        order(&mut reader.entries, Ord::cmp);
        reader
    }

    /// The terms in `span` of a text, in order. With [`Scope::Across`], `starts` says where sentences begin, in order.
    pub(super) fn terms(&self, text: &str, span: Span, scope: Scope, starts: &[usize]) -> Vec<Term> {
        let body = span.of(text);
        let mut found = Vec::new();
        for word in words(body) {
            let written = word.span.of(body);
            let start = span.start + word.span.start;
            let whole = Span { start, end: span.start + word.span.end };
            let counts = scope == Scope::Language
                || is_number(written)
                || is_name(written) && starts.binary_search(&start).is_err();
            self.each_key(written, &word.folded, |in_word, key| {
                // The bytes of a folded word are those of the word only where folding changed none of their number.
                let same = word.folded.len() == written.len();
                let piece = Span { start: start + in_word.start, end: start + in_word.end };
                found.push((Term { key, span: if same { piece } else { whole } }, counts));
            });
        }
        self.grouped(&found)
    }

    fn each_key(&self, written: &str, folded: &str, mut visit: impl FnMut(Span, Key)) {
        each_piece(folded, |span, piece| {
            let stem = self.stems.as_ref().filter(|_| piece.len() == folded.len());
            visit(span, stem.map_or_else(|| Key::of(piece), |stems| Key::of(&stems.stem(written))));
        });
    }

    /// The entries of the lexicon put in the place of their words; of the others those that count.
    fn grouped(&self, found: &[(Term, bool)]) -> Vec<Term> {
        let mut terms = Vec::with_capacity(found.len());
        let mut rest = found;
        while let [(term, counts), after @ ..] = rest {
            let (length, groups) = self.entry(rest);
            if let Some((last, _)) = length.checked_sub(1).and_then(|last| rest.get(last)) {
                let span = Span { start: term.span.start, end: last.span.end };
                terms.extend(groups.iter().map(|&(_, key)| Term { key, span }));
                rest = rest.get(length..).unwrap_or_default();
            } else {
                terms.extend(counts.then_some(*term));
                rest = after;
            }
        }
        terms
    }

    /// How many terms the longest entry that stands here has, none when none does, and that entry in each of its groups.
    fn entry(&self, found: &[(Term, bool)]) -> (usize, &[(Vec<Key>, Key)]) {
        let Some((first, _)) = found.first() else { return (0, &[]) };
        let of_first = within(&self.entries, |(keys, _)| keys.first().cmp(&Some(&first.key)));
        if of_first.is_empty() {
            return (0, &[]);
        }
        for length in (1..=self.longest.min(found.len())).rev() {
            let wanted = found.iter().take(length).map(|(term, _)| term.key);
            let groups = within(of_first, |(keys, _)| keys.iter().copied().cmp(wanted.clone()));
            if !groups.is_empty() {
                return (length, groups);
            }
        }
        (0, &[])
    }
}

/// The stretch of an ordered slice that compares as equal.
pub(super) fn within<T>(ordered: &[T], compare: impl Fn(&T) -> std::cmp::Ordering) -> &[T] {
    let start = ordered.partition_point(|item| compare(item).is_lt());
    let end = ordered.partition_point(|item| compare(item).is_le());
    ordered.get(start..end).unwrap_or_default()
}

/// A number of one digit is no more than the number of a paragraph.
fn is_number(word: &str) -> bool {
    word.len() > 1 && word.starts_with(|char: char| char.is_ascii_digit())
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use super::{Reader, Scope};
    use crate::corpus::{Corpus, Span};
    use crate::text::Lexicon;

    fn lexicon() -> Lexicon {
        let groups =
            [vec!["levy", "cents a tonne"], vec!["small harbours"], vec!["cents", "money"], vec!["levy", "tax"]];
        let lexicon = groups.map(|group| group.into_iter().map(str::to_owned).collect()).to_vec();
        Lexicon::of(&Corpus { lexicon, ..Corpus::default() })
    }

    fn check(tag: &str, text: &str, scope: Scope, terms: &[&str]) {
        let reader = Reader::of(tag, &lexicon());
        let found = reader.terms(text, Span { start: 0, end: text.len() }, scope, &[0]);
        let group = |key: super::Key| if key.is_group() { "#" } else { "" };
        let shown = found.iter().map(|term| format!("{}{}", group(term.key), term.span.of(text)));
        assert_eq!(shown.collect::<Vec<_>>(), terms);
    }

    #[test]
    fn the_longest_entry_of_the_lexicon_takes_the_place_of_its_words() {
        check("en", "Two cents a tonne, two cents.", Scope::Language, &["Two", "#cents a tonne", "two", "#cents"]);
        check("en", "A SMALL harbour", Scope::Language, &["A", "#SMALL harbour"]);
        check("en", "small", Scope::Language, &["small"]);
        check("en", "Levies", Scope::Language, &["#Levies", "#Levies"]);
    }

    #[test]
    fn between_languages_only_names_numbers_and_the_lexicon_count() {
        let text = "We ask ICANN in Paris for the levy of 2010, not 7.";
        check("en", text, Scope::Across, &["ICANN", "Paris", "#levy", "#levy", "2010"]);
    }

    #[test]
    fn terms_are_the_same_where_their_stems_are() {
        let of = |tag: &str, text: &str| {
            let terms =
                Reader::of(tag, &lexicon()).terms(text, Span { start: 0, end: text.len() }, Scope::Language, &[]);
            terms.into_iter().map(|term| term.key).collect::<Vec<_>>()
        };
        assert_eq!(of("en", "sensors"), of("en", "Sensor"));
        assert_ne!(of("", "sensors"), of("", "sensor"));
        assert_eq!(of("en", "levy"), of("fr", "TAX, levy")[1..], "the groups of an entry, in every language");
        assert_eq!(of("zh", "域名系統").len(), 4, "pairs of letters where no spaces stand");
    }
}
