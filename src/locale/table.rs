//! English names of countries (ISO 3166-1 alpha-2) and of languages (ISO 639-1), the short ones in common use. For the
//! native command: a browser has its own.

use super::{COUNTRIES, Code};

/// The name of a country or a language; a region or script of a language stays in brackets.
#[must_use]
pub fn name(code: Code<'_>) -> Option<String> {
    match code {
        Code::Country(code) => {
            let (_, names) = named(COUNTRIES, code)?.split_once(' ')?;
            names.split('|').next().map(str::to_owned)
        }
        Code::Language(tag) => match tag.split_once('-') {
            None => named(LANGUAGES, tag).map(str::to_owned),
            Some((primary, rest)) => named(LANGUAGES, primary).map(|name| format!("{name} ({rest})")),
        },
    }
}

fn named(table: &'static str, code: &str) -> Option<&'static str> {
    table
        .split(';')
        .find_map(|entry| entry.trim().split_once(' ').filter(|(known, _)| *known == code))
        .map(|entry| entry.1)
}

const LANGUAGES: &str = "\
ar Arabic;bg Bulgarian;bn Bengali;ca Catalan;cs Czech;da Danish;de German;el Greek;en English;es Spanish;et Estonian;\
eu Basque;fa Persian;fi Finnish;fr French;ga Irish;gl Galician;he Hebrew;hi Hindi;hr Croatian;hu Hungarian;\
id Indonesian;is Icelandic;it Italian;ja Japanese;ka Georgian;ko Korean;lb Luxembourgish;lt Lithuanian;lv Latvian;\
mk Macedonian;ms Malay;mt Maltese;nl Dutch;no Norwegian;nb Norwegian Bokmål;nn Norwegian Nynorsk;pl Polish;\
pt Portuguese;ro Romanian;ru Russian;sk Slovak;sl Slovenian;sq Albanian;sr Serbian;sv Swedish;sw Swahili;ta Tamil;\
th Thai;tr Turkish;uk Ukrainian;ur Urdu;vi Vietnamese;zh Chinese";

#[cfg(test)]
mod tests {
    use super::{COUNTRIES, Code, name};

    #[test]
    fn codes_have_names() {
        assert_eq!(name(Code::Country("JP")).as_deref(), Some("Japan"));
        assert_eq!(name(Code::Country("??")), None);
        assert_eq!(name(Code::Language("en")).as_deref(), Some("English"));
        assert_eq!(name(Code::Language("pt-BR")).as_deref(), Some("Portuguese (BR)"));
        assert_eq!(name(Code::Country("US")).as_deref(), Some("United States"));
        let is_whole = |entry: &str| match entry.splitn(3, ' ').collect::<Vec<_>>()[..] {
            [alpha2, alpha3, names] => alpha2.len() == 2 && alpha3.len() == 3 && !names.is_empty(),
            _ => false,
        };
        assert!(COUNTRIES.split(';').all(is_whole));
    }
}
