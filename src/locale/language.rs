//! The languages of the interface: the six of the United Nations, in which ICANN publishes.

use crate::text::is_from_the_right;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English, in which messages are written first.
    #[default]
    English,
    /// Arabic.
    Arabic,
    /// Chinese, in simplified characters.
    Chinese,
    /// French.
    French,
    /// Russian.
    Russian,
    /// Spanish.
    Spanish,
}

impl Language {
    /// All of them, in the alphabetical order of their tags.
    pub const ALL: [Self; 6] = [Self::Arabic, Self::English, Self::Spanish, Self::French, Self::Russian, Self::Chinese];

    /// The language of a tag (BCP 47), whatever its region and script.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// Its tag: ISO 639-1.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::Chinese => "zh",
            Self::English => "en",
            Self::French => "fr",
            Self::Russian => "ru",
            Self::Spanish => "es",
        }
    }

    /// Its own name for itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Arabic => "العربية",
            Self::Chinese => "中文",
            Self::English => "English",
            Self::French => "Français",
            Self::Russian => "Русский",
            Self::Spanish => "Español",
        }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        self == Self::Arabic
    }

    /// What stands around words that are put into a sentence: in a language that is written from right to left, the
    /// characters that set those apart which are written from left to right alone, days with hyphens among them.
    #[must_use]
    pub fn isolates(self, words: &str) -> [&'static str; 2] {
        let goes_the_other_way = self.is_right_to_left()
            && words.chars().any(char::is_alphanumeric)
            && !words.chars().any(is_from_the_right);
        if goes_the_other_way { ["\u{2068}", "\u{2069}"] } else { [""; 2] }
    }

    /// The plural category of a count: CLDR's cardinal rules for whole numbers.
    #[must_use]
    pub fn plural(self, count: usize) -> &'static str {
        let (tens, hundreds) = (count % 10, count % 100);
        match self {
            Self::Arabic => match (count, hundreds) {
                (0, _) => "zero",
                (1, _) => "one",
                (2, _) => "two",
                (_, 3..=10) => "few",
                (_, 11..) => "many",
                _ => "other",
            },
            Self::English | Self::Spanish if count == 1 => "one",
            Self::French if count < 2 => "one",
            Self::Chinese | Self::English | Self::French | Self::Spanish => "other",
            Self::Russian => match (tens, hundreds) {
                (1, hundreds) if hundreds != 11 => "one",
                (2..=4, hundreds) if !(12..=14).contains(&hundreds) => "few",
                _ => "many",
            },
        }
    }
}

/// A whole number with its thousands apart, in the digits that the United Nations print in all of their languages:
/// `10,000`, `10 000`.
#[must_use]
pub fn number(language: Language, value: usize) -> String {
    let digits = value.to_string();
    let (apart, from) = match language {
        Language::English | Language::Chinese | Language::Arabic => (',', 4),
        Language::French => ('\u{202f}', 4),
        // No thousands apart in numbers of four digits.
        Language::Spanish | Language::Russian => ('\u{a0}', 5),
    };
    let mut shown = String::with_capacity(digits.len() + digits.len() / 3 * apart.len_utf8());
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() >= from && (digits.len() - at).is_multiple_of(3) {
            shown.push(apart);
        }
        shown.push(digit);
    }
    shown
}
