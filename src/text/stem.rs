//! Stems: what remains of a word without its endings, by the Snowball algorithm of its language.

use std::borrow::Cow;

use rust_stemmers::{Algorithm, Stemmer};

use super::fold::fold;

/// The stems of one language.
pub struct Stems(Stemmer);

impl Stems {
    /// Words of more bytes are left as they are: they are none, and a hostile one must cost nothing.
    pub const LONGEST: usize = 64;

    /// The stems of a language, by its BCP 47 tag; `None` where it has no algorithm here.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        // Each is named by a constant, so that the page holds these and no others of the library.
        let stemmer = match primary(tag) {
            "en" => Stemmer::create(Algorithm::English),
            "fr" => Stemmer::create(Algorithm::French),
            "es" => Stemmer::create(Algorithm::Spanish),
            "de" => Stemmer::create(Algorithm::German),
            "it" => Stemmer::create(Algorithm::Italian),
            "pt" => Stemmer::create(Algorithm::Portuguese),
            "ru" => Stemmer::create(Algorithm::Russian),
            "ar" => Stemmer::create(Algorithm::Arabic),
            _ => return None,
        };
        Some(Self(stemmer))
    }

    /// The stem of a word as it is written, folded. A word that is no word of a language is its own stem.
    #[must_use]
    pub fn stem(&self, word: &str) -> String {
        if word.len() > Self::LONGEST || word.chars().any(|char| char.is_ascii_digit()) {
            return fold(word);
        }
        let lower = if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            Cow::Borrowed(word)
        } else {
            Cow::Owned(word.to_lowercase())
        };
        fold(&self.0.stem(&lower))
    }
}

/// The language of a tag, without region and script: `pt` of `pt-BR`.
#[must_use]
pub fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::Stems;
    use proptest::prelude::*;

    fn check(language: &str, words: &[&str], stem: &str) {
        let stems = Stems::of(language).unwrap();
        for word in words {
            assert_eq!(stems.stem(word), stem, "{word}");
        }
    }

    #[test]
    fn words_of_eight_languages_lose_their_endings() {
        check("en", &["exist", "exists", "Existing", "EXISTED"], "exist");
        check("en-GB", &["organisation", "organisations"], "organis");
        check("fr", &["proposition", "propositions"], "proposit");
        check("fr", &["créée", "créées"], "cre");
        check("es", &["comunidad", "comunidades"], "comun");
        check("de", &["Behörde", "Behörden"], "behord");
        check("it", &["sicurezza", "sicurezze"], "sicurezz");
        check("pt-BR", &["comunidade", "comunidades"], "comun");
        check("ru", &["безопасность", "безопасности"], "безопасн");
        check("ar", &["المنظمة", "منظمة"], "منظم");
        check("en", &["IPv6"], "ipv6");
    }

    #[test]
    fn other_languages_have_none() {
        assert!(Stems::of("ja").is_none() && Stems::of("").is_none() && Stems::of("english").is_none());
    }

    proptest! {
        #[test]
        fn any_word_has_a_stem(
            word in prop_oneof!["\\PC{0,12}", "[a-zéèçãõñßа-яا-ي'y]{0,16}"],
            language in prop::sample::select(vec!["en", "fr", "es", "de", "it", "pt", "ru", "ar"]),
        ) {
            let stems = Stems::of(language).unwrap();
            let stem = stems.stem(&word);
            prop_assert_eq!(super::fold(&stem), stem);
        }
    }
}
