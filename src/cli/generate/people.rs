//! Who comments: bodies and people that nobody is.

use super::lists;
use super::prose::capital;
use super::random::Random;
use super::vocabulary::word;
use crate::corpus::{Author, Kind};

/// Ids and labels of the kinds, and of a thousand comments how many each sends.
const KINDS: [(&str, &str, u64); 6] = [
    ("individual", "Individual", 520),
    ("business", "Business", 180),
    ("civil_society", "Civil society", 130),
    ("academic", "Academic", 70),
    ("technical", "Technical community", 60),
    ("government", "Government", 40),
];

/// Ids of the kinds; the first is people.
pub const INDIVIDUAL: &str = "individual";

/// The kinds of commenter.
pub fn kinds() -> Vec<Kind> {
    let kind = |(id, label, _): (&str, &str, _)| Kind { id: id.to_owned(), label: label.to_owned(), ..Kind::default() };
    KINDS.into_iter().map(kind).collect()
}

/// Someone of any kind.
pub fn anyone(random: &mut Random) -> Author {
    let kind = random.weighed(&KINDS.map(|(id, _, weight)| (id, weight)));
    someone(random, kind)
}

/// Someone of a kind. Their names are words that mean nothing; those of people are no names of people either.
pub fn someone(random: &mut Random, kind: &str) -> Author {
    let invented = invented_name(random);
    let matter = random.pick(lists::MATTERS);
    let (name, long_name) = match kind {
        "business" => {
            (format!("{invented} Works"), format!("{invented} Works for {matter} and {}", random.pick(lists::MATTERS)))
        }
        "civil_society" => {
            (format!("Friends of {invented}"), format!("Friends of {invented}, League for Open {matter}"))
        }
        "academic" => (format!("{invented} College"), format!("{invented} College, Department of {matter}")),
        "technical" => (format!("{invented} Circle"), format!("{invented} Technical Circle on {matter}")),
        "government" => (format!("{invented} Ministry"), format!("Ministry of {matter} of {invented}")),
        _ => (format!("Citizen {invented}"), String::new()),
    };
    let role = ["Secretary", "Speaker", "Head of policy", "Clerk"];
    let role = (kind != INDIVIDUAL && random.chance(400)).then(|| random.pick(&role).to_owned());
    let long_name = (!long_name.is_empty() && random.chance(700)).then_some(long_name);
    let (country, region) = place(random);
    Author { name, long_name, kind: kind.to_owned(), role, country, region, ..Author::default() }
}

/// Three or four syllables: longer than any word of the texts is likely to be.
fn invented_name(random: &mut Random) -> String {
    let syllables = if random.chance(300) { 4 } else { 3 };
    capital(&word(random, syllables))
}

/// Country and region; of some neither is known.
fn place(random: &mut Random) -> (Option<String>, Option<String>) {
    if random.chance(60) {
        return (None, None);
    }
    // The lower of two places: those that come first in the list come most.
    let at = random.place(lists::COUNTRIES.len()).min(random.place(lists::COUNTRIES.len()));
    let (country, region) = lists::COUNTRIES.get(at).copied().unwrap_or_default();
    (Some(country.to_owned()), Some(region.to_owned()))
}
