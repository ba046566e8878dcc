//! One comment after another.

use super::random::Random;
use super::vocabulary::Language;
use super::{consultation, lists, people, stances};
use super::{prose::Prose, stances::Taken};
use crate::corpus::{Attachment, Author, Comment, Position, Redaction, Source, Tags, TextBy, TextStatus, sha256_hex};

/// Of a thousand comments how many are form letters, and for how many there is one letter.
const FORM_LETTERS: u64 = 50;
const COMMENTS_A_LETTER: u64 = 250;
const MOST_LETTERS: u64 = 40;

/// Streams of chance from here on belong to form letters; those below to comments.
const LETTERS: u64 = 1 << 40;

/// Writes the comments of a corpus. Each has a stream of chance of its own, so that what one draws changes no other.
pub struct Writer {
    seed: u64,
    words: u64,
    /// In the order of [`Language::ALL`].
    prose: Vec<Prose>,
    letters: Vec<Letter>,
}

/// A text that many send in, nearly as it is.
struct Letter {
    text: String,
    taken: Vec<Taken>,
}

/// What a comment says.
struct Said {
    text: String,
    taken: Vec<Taken>,
}

impl Writer {
    /// A writer of `comments` comments of `words` words in the mean.
    pub fn new(comments: u64, seed: u64, words: u64) -> Self {
        let prose = Language::ALL.map(Prose::new).into();
        let mut writer = Self { seed, words, prose, letters: Vec::new() };
        let letters = (comments / COMMENTS_A_LETTER).clamp(1, MOST_LETTERS);
        writer.letters = (0..letters)
            .filter_map(|letter| {
                let mut random = Random::new(seed, LETTERS + letter);
                let Said { text, taken } = writer.own(&mut random, Language::English, TextStatus::Full)?;
                Some(Letter { text, taken })
            })
            .collect();
        writer
    }

    /// The comment of that number, and its positions.
    pub fn comment(&self, number: u64) -> (Comment, Vec<Position>) {
        let mut random = Random::new(self.seed, number);
        let id = format!("c{:06}", number + 1);
        let letter = random.chance(FORM_LETTERS).then(|| random.place(self.letters.len()));
        let letter = letter.and_then(|at| self.letters.get(at));
        let author = match letter {
            Some(_) if random.chance(900) => people::someone(&mut random, people::INDIVIDUAL),
            _ => people::anyone(&mut random),
        };
        let language = random.weighed(&[
            (Language::English, 940),
            (Language::French, 30),
            (Language::German, 20),
            (Language::Chinese, 10),
        ]);
        let language = if letter.is_some() { Language::English } else { language };
        let status = [
            (TextStatus::Full, 940),
            (TextStatus::Opening, 25),
            (TextStatus::SecondHand, 20),
            (TextStatus::Record, 15),
        ];
        let text_status = if letter.is_some() { TextStatus::Full } else { random.weighed(&status) };
        let said = match (letter, text_status) {
            (_, TextStatus::Record) => None,
            (Some(letter), _) => self.form_letter(&mut random, letter),
            (None, _) => self.own(&mut random, language, text_status),
        };
        let Said { mut text, taken } = said.unwrap_or(Said { text: String::new(), taken: Vec::new() });
        if text_status == TextStatus::Full && language == Language::English && random.chance(500) {
            text += &signature(&mut random, &author);
        }
        let positions = taken.iter().map(|taken| taken.of(&id)).collect();
        let submitted = consultation::submitted(&mut random);
        let comment = Comment {
            papers: consultation::papers(&mut random),
            submitted_note: submitted.is_none().then(|| "The record does not say when it was sent.".to_owned()),
            submitted,
            language: language.tag().to_owned(),
            text_by: if text_status == TextStatus::SecondHand { TextBy::Editors } else { TextBy::Commenter },
            text_status,
            sources: vec![Source {
                url: format!("https://example.org/synthetic/{id}"),
                label: Some("Synthetic source".to_owned()),
                ..Source::default()
            }],
            sha256: Some(sha256_hex(&text)),
            text,
            attachments: attachments(&mut random, &id),
            withdrawn: random.chance(3).then(|| "Withdrawn by its author (synthetic).".to_owned()),
            redactions: redactions(&mut random),
            tags: tags(&mut random, &author),
            author,
            id,
            ..Comment::default()
        };
        (comment, positions)
    }

    /// A text of a commenter's own.
    fn own(&self, random: &mut Random, language: Language, status: TextStatus) -> Option<Said> {
        let prose = Language::ALL.iter().zip(&self.prose).find(|(other, _)| **other == language)?.1;
        let words = words(random, self.words);
        let matter = prose.matter(random, words);
        let taken = stances::taken(prose, language, random, &matter, status == TextStatus::Full);
        let sentences: Vec<String> = taken.iter().filter_map(|taken| taken.sentence.clone()).collect();
        Some(Said { text: prose.letter(random, words, &sentences), taken })
    }

    /// A form letter, most often with a paragraph of one's own and now and then with one left out.
    fn form_letter(&self, random: &mut Random, letter: &Letter) -> Option<Said> {
        let prose = self.prose.first()?;
        let mut paragraphs: Vec<String> = letter.text.split("\n\n").map(str::to_owned).collect();
        let needed = |paragraph: &String| {
            letter.taken.iter().filter_map(|taken| taken.sentence.as_ref()).any(|sentence| paragraph.contains(sentence))
        };
        if random.chance(200) {
            let at = random.place(paragraphs.len());
            if paragraphs.len() > 2 && paragraphs.get(at).is_some_and(|paragraph| !needed(paragraph)) {
                paragraphs.remove(at);
            }
        }
        if random.chance(600) {
            let at = random.place(paragraphs.len() + 1);
            let matter = prose.matter(random, 0);
            paragraphs.insert(at, prose.sentence(random, &matter));
        }
        Some(Said { text: paragraphs.join("\n\n"), taken: letter.taken.clone() })
    }
}

/// How long a comment is, in words.
fn words(random: &mut Random, mean: u64) -> u64 {
    let mean = f64::from(u32::try_from(mean).unwrap_or(u32::MAX));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most ten times a u32, never below 0"
    )]
    let words = (random.log_normal() * mean) as u64;
    words.max(5)
}

fn signature(random: &mut Random, author: &Author) -> String {
    let name = author.long_name.as_ref().unwrap_or(&author.name);
    let role = author.role.as_ref().map(|role| format!("{role}, ")).unwrap_or_default();
    format!("\n\n{}\n{role}{name}", random.pick(lists::CLOSINGS))
}

fn attachments(random: &mut Random, id: &str) -> Vec<Attachment> {
    let many = random.weighed(&[(0_u64, 92), (1, 6), (2, 2)]);
    let attachment = |number| {
        let name = format!("annex-{number}.pdf");
        Attachment { url: Some(format!("https://example.org/synthetic/{id}/{name}")), name, ..Attachment::default() }
    };
    (1..=many).map(attachment).collect()
}

fn redactions(random: &mut Random) -> Vec<Redaction> {
    let note = "An address was taken out (synthetic).".to_owned();
    random.chance(5).then(|| Redaction { note, ..Redaction::default() }).into_iter().collect()
}

fn tags(random: &mut Random, author: &Author) -> Tags {
    let mut topics: Vec<String> = (0..random.between(1, 3)).map(|_| random.pick(lists::TOPICS).to_owned()).collect();
    topics.sort();
    topics.dedup();
    let mut tags = vec![("topic".to_owned(), topics)];
    if author.kind != people::INDIVIDUAL {
        let size = random.weighed(&[("small", 5), ("medium", 3), ("large", 2)]);
        tags.push(("size".to_owned(), vec![size.to_owned()]));
    }
    Tags(tags)
}
