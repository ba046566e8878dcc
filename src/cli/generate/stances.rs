//! Positions, and the sentences in which they are taken.

use super::consultation::ISSUES;
use super::prose::{Matter, Prose};
use super::random::Random;
use super::vocabulary::Language;
use crate::corpus::{Dated, Position, Quote, Stance};

/// A position on an issue, without the comment that it belongs to.
#[derive(Clone)]
pub struct Taken {
    issue: &'static str,
    stance: Stance,
    condition: Option<String>,
    /// The sentence that it rests on; none shows silence.
    pub sentence: Option<String>,
}

/// Of a hundred positions how many are of each stance.
const STANCES: [(Stance, u64); 6] = [
    (Stance::Supports, 30),
    (Stance::Opposes, 25),
    (Stance::SupportsIf, 15),
    (Stance::Raises, 14),
    (Stance::Mixed, 10),
    (Stance::Silent, 6),
];

/// Up to four positions, two in the mean, each on an issue of its own. Only what was read whole can be silent.
pub fn taken(prose: &Prose, language: Language, random: &mut Random, matter: &Matter, whole: bool) -> Vec<Taken> {
    let many = random.weighed(&[(0_u64, 5), (1, 20), (2, 30), (3, 30), (4, 15)]);
    let mut taken: Vec<Taken> = Vec::new();
    for _ in 0..many {
        // The lower of two places: those that come first in the list come most.
        let place = random.place(ISSUES.len()).min(random.place(ISSUES.len()));
        let stance = random.weighed(&STANCES);
        let Some(issue) = ISSUES.get(place) else { continue };
        if taken.iter().any(|other| other.issue == issue.id) || stance == Stance::Silent && !whole {
            continue;
        }
        let words = random.between(5, 12);
        let why = prose.clause(random, matter, words);
        let condition = (stance == Stance::SupportsIf).then(|| why.clone());
        let sentence = match (stance, language) {
            (Stance::Silent, _) => None,
            (_, Language::English) => Some(sentence(stance, issue.named, &why, random)),
            // In other languages it is any sentence: nobody reads them.
            _ => Some(prose.sentence(random, matter)),
        };
        taken.push(Taken { issue: issue.id, stance, condition, sentence });
    }
    taken
}

fn sentence(stance: Stance, named: &str, why: &str, random: &mut Random) -> String {
    let other = random.chance(500);
    match stance {
        Stance::Supports if other => format!("Our members are in favour of {named} because {why}."),
        Stance::Supports => format!("We support {named}, as {why}."),
        Stance::SupportsIf => format!("We could accept {named} provided that {why}."),
        Stance::Mixed => format!("We see the merit of {named}, and yet {why}."),
        Stance::Opposes if other => format!("We cannot agree to {named}, given that {why}."),
        Stance::Opposes => format!("We oppose {named}, since {why}."),
        Stance::Raises | Stance::Silent => format!("It is not said how {named} would {why}."),
    }
}

impl Taken {
    /// As the position of a comment.
    pub fn of(&self, comment: &str) -> Position {
        let quote = |exact: &String| Quote { exact: exact.clone(), ..Quote::default() };
        Position {
            comment: comment.to_owned(),
            issue: self.issue.to_owned(),
            stance: self.stance,
            condition: self.condition.clone(),
            evidence: self.sentence.iter().map(quote).collect(),
            coder: Some("synthetic".to_owned()),
            coded: Some(Dated::new("2024-06-01".to_owned())),
            ..Position::default()
        }
    }
}
