//! How a reader has the texts of comments set: size, space between lines, measure. Each is one of a few words, which the
//! stylesheet knows; the empty one is what the page comes with.

/// What can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// How large letters are.
    Size,
    /// How far lines stand from each other.
    Leading,
    /// How long lines are.
    Measure,
}

impl Setting {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Size, Self::Leading, Self::Measure];

    /// What it can be, from less to more.
    #[must_use]
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Size => &["small", "", "large", "largest"],
            Self::Leading => &["tight", "", "loose"],
            Self::Measure => &["narrow", "", "wide"],
        }
    }
}

/// How texts are set: a word for each [`Setting`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Letters([&'static str; 3]);

impl Letters {
    /// The word of a setting.
    #[must_use]
    pub fn word(self, setting: Setting) -> &'static str {
        let [size, leading, measure] = self.0;
        match setting {
            Setting::Size => size,
            Setting::Leading => leading,
            Setting::Measure => measure,
        }
    }

    /// The same with another word for a setting; what is none of its words is the empty one.
    #[must_use]
    pub fn with(self, setting: Setting, word: &str) -> Self {
        let word = setting.words().iter().find(|known| **known == word).copied().unwrap_or_default();
        Self(Setting::ALL.map(|one| if one == setting { word } else { self.word(one) }))
    }

    /// The words that are not empty, as the attribute `data-text` of the page has them.
    #[must_use]
    pub fn words(self) -> String {
        let words: Vec<_> = self.0.into_iter().filter(|word| !word.is_empty()).collect();
        words.join(" ")
    }

    /// Reads [`words`](Self::words), or anything else as far as it means something.
    #[must_use]
    pub(super) fn read(words: &str) -> Self {
        words.split(' ').filter(|word| !word.is_empty()).fold(Self::default(), |letters, word| {
            let setting = Setting::ALL.into_iter().find(|setting| setting.words().contains(&word));
            setting.map_or(letters, |setting| letters.with(setting, word))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let letters = Letters::default().with(Setting::Measure, "wide").with(Setting::Size, "large");
        assert_eq!(letters.words(), "large wide");
        assert_eq!(Letters::read("large wide"), letters);
        assert_eq!(Letters::read("wide huge  large wide narrow wide"), letters);
        assert_eq!(letters.with(Setting::Size, "huge").words(), "wide");
        assert_eq!(Letters::read(""), Letters::default());
    }
}
