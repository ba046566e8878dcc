//! What the interface says, in each of its languages: one file of messages a language (`en.ftl` is the first), and [`Say`],
//! which knows which message is said when. The static edition ([`edition()`]) and the screen on which files become a corpus
//! ([`importing`]) have files of their own.

mod countries;
mod language;
mod messages;
mod names;
mod say;
#[cfg(feature = "cli")]
pub mod table;

use std::sync::{Arc, LazyLock};

pub use countries::COUNTRIES;
pub use language::{Language, number};
pub use messages::{Messages, Value, Variables};
pub use names::{Code, Names};
pub use say::{lower_first, shortened};

static ENGLISH: LazyLock<Say> =
    LazyLock::new(|| Say(Arc::new(Messages::read(Language::English, include_str!("en.ftl").to_owned()))));

/// The files of the other languages. A page has them beside it or packed within, so that only what is asked for is fetched.
pub const TRANSLATIONS: [(Language, &str); 5] = [
    (Language::Arabic, include_str!("ar.ftl")),
    (Language::Spanish, include_str!("es.ftl")),
    (Language::French, include_str!("fr.ftl")),
    (Language::Russian, include_str!("ru.ftl")),
    (Language::Chinese, include_str!("zh.ftl")),
];

/// What the screen says on which files become a corpus. These messages are a part of what is loaded only when files are opened:
/// a page that shows comments has none of them, and that screen has none but them, in all languages.
#[must_use]
pub fn importing(language: Language) -> Say {
    let source = match language {
        Language::Arabic => include_str!("importing/ar.ftl"),
        Language::Chinese => include_str!("importing/zh.ftl"),
        Language::English => include_str!("importing/en.ftl"),
        Language::French => include_str!("importing/fr.ftl"),
        Language::Russian => include_str!("importing/ru.ftl"),
        Language::Spanish => include_str!("importing/es.ftl"),
    };
    Say::new(Messages::read(language, source.to_owned()))
}

/// What the static edition says besides what the explorer says too, which has none of it: how to go about without scripts, and
/// why they did not start.
#[must_use]
pub fn edition(language: Language) -> Say {
    let source = match language {
        Language::Arabic => include_str!("edition/ar.ftl"),
        Language::Chinese => include_str!("edition/zh.ftl"),
        Language::English => include_str!("edition/en.ftl"),
        Language::French => include_str!("edition/fr.ftl"),
        Language::Russian => include_str!("edition/ru.ftl"),
        Language::Spanish => include_str!("edition/es.ftl"),
    };
    Say::new(Messages::read(language, source.to_owned()))
}

/// What the interface says, in one language.
#[derive(Clone, Debug)]
pub struct Say(Arc<Messages>);

impl Say {
    /// In the language of these messages.
    #[must_use]
    pub fn new(messages: Messages) -> Self {
        Self(Arc::new(messages))
    }

    /// In English.
    #[must_use]
    pub fn english() -> &'static Self {
        &ENGLISH
    }

    /// In any of the languages, for those who have all of them: a page has the others beside it.
    #[must_use]
    pub fn all(language: Language) -> Self {
        let translation = TRANSLATIONS.iter().find(|(known, _)| *known == language);
        translation.map_or_else(Self::default, |(_, text)| Self::new(Messages::read(language, (*text).to_owned())))
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language()
    }

    /// A message without variables.
    #[must_use]
    pub fn get(&self, name: &str) -> String {
        self.0.say(name, &[])
    }

    /// A message with its [variables](crate::with).
    #[must_use]
    pub fn with(&self, name: &str, variables: Variables<'_>) -> String {
        self.0.say(name, variables)
    }
}

/// In English.
impl Default for Say {
    fn default() -> Self {
        Self::english().clone()
    }
}

/// Two are the same when they say it in the same language.
impl PartialEq for Say {
    fn eq(&self, other: &Self) -> bool {
        self.language() == other.language()
    }
}

/// The variables of a message: `vars![count]`, `vars![name = &comment.name, count]`.
#[macro_export]
macro_rules! vars {
    (@ $name:ident = $value:expr) => { (stringify!($name), $crate::locale::Value::from($value)) };
    (@ $name:ident) => { (stringify!($name), $crate::locale::Value::from($name)) };
    ($($name:ident $(= $value:expr)?),+) => { &[$($crate::vars!(@ $name $(= $value)?)),+] };
}
