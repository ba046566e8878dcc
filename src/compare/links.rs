//! Which passage of one comment speaks of what a passage of another does.
//!
//! Two passages are linked when they share rare terms: stems of words, or words that the corpus's editors say mean the
//! same. The heading above a passage counts with it, and so, less, do the words of the most alike passages of other
//! comments (`expansion`). A link is shown when they are alike enough ([`Weights::related`]), both are among the three most
//! alike of each other, and at least two terms of their own are shared. Greetings, signatures, headings and mail footers
//! never link. What is less alike is kept apart as possible, for who asks.
//!
//! A link says "look here". It says nothing of agreement: comments that oppose each other on a point are linked on it, and
//! recorded positions are not looked at.
//!
//! How often it is right is [`MEASURED`]. What was tried on the coded letters, gained nothing beyond
//! chance, and so is not here: runs of four and five letters, stems cut to five to seven letters, pairs of words, the two
//! sentences or parts most alike, the neighbours of a passage and of a pair, the place in the letter, how far the second
//! best is off, likeness less that to all other passages, latent terms (15 to 80, by singular values), and the paper that
//! all comment on as one. Parts of passages alone are linked badly (a third of the best are right, of passages half): so
//! links are between passages, and name the parts that are most alike.
//!
//! What it cannot do: find a point that is made in other words, unless the lexicon knows them or other comments join them,
//! which is most of what it misses; and link anything in a corpus of a few short comments, in which no word is rarer than
//! another.

mod background;
mod expansion;
mod likeness;
mod measured;
mod terms;
mod units;
mod weights;

pub use background::Background;
pub use measured::{MEASURED, MEASURED_WITHOUT_LEXICON, Measured};

use crate::corpus::{Docket, PassageRef, Span};
use crate::order::order;
use crate::text::{fold, primary};
use background::Rarity;
use likeness::{Pair, closest, pairs};
use terms::{Reader, Scope};
use units::{Unit, Units};
pub use weights::Weights;

/// A passage has so many links to another comment at most, and is one of the so many most alike to each.
const MOST_EACH: usize = 3;

/// So many terms have to be shared, and across languages so many: there no letters were coded, and a name may be a chance.
const LEAST_SHARED: usize = 2;
const LEAST_SHARED_ACROSS: usize = 3;

/// So many shared terms are given as the reason.
const MOST_WHY: usize = 5;

/// Two passages that speak of the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The passage of the one comment.
    pub a: PassageRef,
    /// The passage of the other.
    pub b: PassageRef,
    /// The parts of them that are most alike, where the passages have parts.
    pub parts: (PassageRef, PassageRef),
    /// How alike they are, from [`Weights::possible`] on; above 1 for long passages of the same words.
    pub score: f64,
    /// The score in a word.
    pub strength: Strength,
    /// What they share, strongest first; at least two terms.
    pub why: Vec<Shared>,
}

/// How alike two linked passages are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Too weak to be shown unasked.
    Possible,
    /// Alike enough to be shown.
    Related,
    /// More alike.
    Close,
}

impl Strength {
    /// Its name in exports: "close", "related", "possible".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Related => "related",
            Self::Close => "close",
        }
    }
}

/// A term that two passages share, where it first stands in each. The words may differ: in their endings, or as entries
/// of one group of the lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Bytes of the text of `a`.
    pub a: Span,
    /// Bytes of the text of `b`.
    pub b: Span,
}

impl Shared {
    /// In words, as it is written: "sensors", or "levy / tonnage" where the words differ by more than case and accents.
    #[must_use]
    pub fn words(self, a: &str, b: &str) -> String {
        let (a, b) = (self.a.of(a), self.b.of(b));
        if fold(a) == fold(b) { a.to_owned() } else { format!("{a} / {b}") }
    }
}

/// The links between two comments.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Links {
    /// In the order of the passages of `a`, and then of `b`.
    pub links: Vec<Link>,
    /// What is too weak to be shown as a link, in the same order: to be named only to who asks for the counterpart of a
    /// passage that has none.
    pub possible: Vec<Link>,
    /// How many passages of each could have had a counterpart.
    pub passages: (usize, usize),
    /// How many passages at the end of each were not looked at, because the comment has more than about 20,000 words.
    pub left_out: (usize, usize),
}

impl Links {
    /// The same, seen from the other comment.
    #[must_use]
    pub fn mirrored(self) -> Self {
        let turn = |link: Link| Link {
            a: link.b,
            b: link.a,
            parts: (link.parts.1, link.parts.0),
            why: link.why.into_iter().map(|shared| Shared { a: shared.b, b: shared.a }).collect(),
            ..link
        };
        let turn_all = |links: Vec<Link>| {
            let mut links: Vec<Link> = links.into_iter().map(turn).collect();
            order(&mut links, |x, y| (x.a, x.b).cmp(&(y.a, y.b)));
            links
        };
        let turned = |(a, b): (usize, usize)| (b, a);
        Self {
            links: turn_all(self.links),
            possible: turn_all(self.possible),
            passages: turned(self.passages),
            left_out: turned(self.left_out),
        }
    }

    /// How many passages of `a` have a counterpart.
    #[must_use]
    pub fn linked(&self) -> usize {
        self.links.chunk_by(|x, y| x.a == y.a).count()
    }
}

/// The links between two comments of a corpus, given by their index. None of a comment with itself, and of one that is
/// not there.
#[must_use]
pub fn links(docket: &Docket, background: &Background, a: usize, b: usize) -> Links {
    if a > b {
        return links(docket, background, b, a).mirrored();
    }
    let Some((first, second)) = docket.comment(a).zip(docket.comment(b)).filter(|_| a != b) else {
        return Links::default();
    };
    let tags = [first.language.as_str(), second.language.as_str()];
    let scope = if primary(tags[0]) == primary(tags[1]) { Scope::Language } else { Scope::Across };
    let made = tags.map(|tag| match background.reader(tag) {
        Some(_) => None,
        None => Some(Reader::of(tag, &background.lexicon)),
    });
    let units = |comment: usize, tag: &str, made: &Option<Reader>| {
        let reader = made.as_ref().or_else(|| background.reader(tag));
        reader.map_or_else(Units::default, |reader| Units::of(docket, comment, reader, scope))
    };
    let [made_a, made_b] = &made;
    let (of_a, of_b) = (units(a, tags[0], made_a), units(b, tags[1], made_b));
    let rarity = background.for_pair(tags, [&of_a, &of_b]);
    let vectors = |comment, tag, units: &Units| background.vectors(comment, tag, units, &rarity, scope);
    let (vectors_a, vectors_b) = (vectors(a, tags[0], &of_a), vectors(b, tags[1], &of_b));
    let texts = (first.text.as_str(), second.text.as_str());
    let found = mutual(pairs(&vectors_a, &vectors_b, &rarity)).into_iter().filter_map(|pair| {
        let units = (of_a.passages.get(pair.a)?, of_b.passages.get(pair.b)?);
        link(&pair, units, texts, &rarity, scope)
    });
    let (links, possible) = found.partition(|link| link.strength > Strength::Possible);
    Links {
        links,
        possible,
        passages: (of_a.passages.len() + of_a.left_out, of_b.passages.len() + of_b.left_out),
        left_out: (of_a.left_out, of_b.left_out),
    }
}

/// The pairs in which each is among the most alike of the other.
fn mutual(pairs: Vec<Pair>) -> Vec<Pair> {
    let mut by_score: Vec<(usize, f64, usize, usize)> =
        pairs.iter().enumerate().map(|(at, pair)| (at, pair.score, pair.a, pair.b)).collect();
    order(&mut by_score, |x, y| y.1.total_cmp(&x.1).then((x.2, x.3).cmp(&(y.2, y.3))));
    let size = |index: fn(&Pair) -> usize| pairs.iter().map(index).max().map_or(0, |most| most + 1);
    let (mut of_a, mut of_b) = (vec![0; size(|pair| pair.a)], vec![0; size(|pair| pair.b)]);
    let mut kept = vec![false; pairs.len()];
    for (at, _, a, b) in by_score {
        let Some((of_a, of_b)) = of_a.get_mut(a).zip(of_b.get_mut(b)) else { continue };
        *of_a += 1;
        *of_b += 1;
        if let Some(kept) = kept.get_mut(at) {
            *kept = *of_a <= MOST_EACH && *of_b <= MOST_EACH;
        }
    }
    pairs.into_iter().zip(kept).filter_map(|(pair, kept)| kept.then_some(pair)).collect()
}

fn link(pair: &Pair, (a, b): (&Unit, &Unit), texts: (&str, &str), rarity: &Rarity<'_>, scope: Scope) -> Option<Link> {
    let (of_a, of_b) = (a.vector(rarity).weights, b.vector(rarity).weights);
    let mut shared = Vec::new();
    for (key, weight) in of_a {
        let other = of_b.partition_point(|(known, _)| *known < key);
        if let Some((_, other)) = of_b.get(other).filter(|(known, _)| *known == key) {
            shared.push((key, weight * other));
        }
    }
    let least = if scope == Scope::Language { LEAST_SHARED } else { LEAST_SHARED_ACROSS };
    order(&mut shared, |x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
    let why = shared.into_iter().filter_map(|(key, _)| {
        let spans = |unit: &Unit| -> Vec<Span> {
            unit.terms.iter().filter(|term| term.key == key).map(|term| term.span).collect()
        };
        alike(&spans(a), &spans(b), texts)
    });
    let mut why_once: Vec<Shared> = Vec::new();
    for shared in why {
        // A word may be in several groups of the lexicon.
        if why_once.len() < MOST_WHY && !why_once.contains(&shared) {
            why_once.push(shared);
        }
    }
    if why_once.len() < least {
        return None;
    }
    Some(Link {
        a: a.whole(),
        b: b.whole(),
        parts: closest(a, b, rarity),
        score: pair.score,
        strength: rarity.weights.strength(pair.score),
        why: why_once,
    })
}

/// The first places of the same words, or else the first places.
fn alike(a: &[Span], b: &[Span], texts: (&str, &str)) -> Option<Shared> {
    let folded = |spans: &[Span], text: &str| spans.iter().map(|span| fold(span.of(text))).collect::<Vec<_>>();
    let of_b = folded(b, texts.1);
    for (&a, word) in a.iter().zip(folded(a, texts.0)) {
        if let Some(&b) = of_b.iter().position(|other| *other == word).and_then(|at| b.get(at)) {
            return Some(Shared { a, b });
        }
    }
    Some(Shared { a: *a.first()?, b: *b.first()? })
}
