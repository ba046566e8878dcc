//! How things are shown, whatever is shown.

use super::link::{decode, set};
use crate::locale::Language;

/// How things are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Display {
    /// The language of the interface, where the address or the reader has named one.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// How much is shown around the content.
    pub chrome: Chrome,
    /// Whether the page stands in a frame of another.
    pub embedded: bool,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All themes.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// Its name in an address.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How much is shown around the content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Chrome {
    /// Everything.
    #[default]
    Full,
    /// No title and no foot.
    Plain,
    /// The content alone.
    None,
}

impl Chrome {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Full, Self::Plain, Self::None];

    /// Its name in an address.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Plain => "plain",
            Self::None => "none",
        }
    }
}

impl Display {
    /// Reads a parameter of an address; whether it means something.
    pub(super) fn read(&mut self, key: &str, value: &str) -> bool {
        match key {
            // Empty, it takes back what was asked for.
            "lang" if value.is_empty() => set(&mut self.language, Some(None)),
            "lang" => set(&mut self.language, Language::of(&decode(value)).map(Some)),
            "theme" => set(&mut self.theme, Theme::ALL.into_iter().find(|theme| theme.key() == value)),
            "chrome" => set(&mut self.chrome, Chrome::ALL.into_iter().find(|chrome| chrome.key() == value)),
            "embed" => set(&mut self.embedded, matches!(value, "0" | "1").then_some(value == "1")),
            _ => false,
        }
    }
}

/// The language that an address names, known before anything of a library is.
#[must_use]
pub fn language_of(address: &str) -> Option<Language> {
    let (_, parameters) = address.split_once('?')?;
    parameters.split('&').find_map(|pair| Language::of(&decode(pair.strip_prefix("lang=")?)))
}
