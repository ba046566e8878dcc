//! Countries by the codes and English names that sources have for them.

use std::collections::BTreeMap;

use super::super::table::plain;
use crate::locale::COUNTRIES;

/// The codes of countries (ISO 3166-1 alpha-2) by whatever they are called by.
///
/// `EU`, which the standard reserves, is the European Union; `XK`, which it leaves to users, Kosovo.
pub struct Countries(BTreeMap<String, &'static str>);

impl Default for Countries {
    fn default() -> Self {
        let mut codes = BTreeMap::new();
        for entry in COUNTRIES.split(';') {
            let Some((alpha2, rest)) = entry.split_once(' ') else { continue };
            let (alpha3, names) = rest.split_once(' ').unwrap_or((rest, ""));
            for name in [alpha2, alpha3].into_iter().chain(names.split('|')) {
                codes.insert(plain(name), alpha2);
            }
        }
        Self(codes)
    }
}

impl Countries {
    /// The code of a country: from that, from alpha-3, or from one of its names. `None` when it is none.
    pub fn code(&self, written: &str) -> Option<&'static str> {
        self.0.get(&plain(written)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Countries;

    #[test]
    fn codes_and_names_are_read() {
        let code = |written| Countries::default().code(written);
        for (written, read) in [
            ("US", "US"),
            ("usa", "US"),
            ("United States", "US"),
            ("united states of america", "US"),
            ("U.S.A.", "US"),
            ("DEU", "DE"),
            ("Cote d'Ivoire", "CI"),
            ("The Netherlands", "NL"),
        ] {
            assert_eq!(code(written), Some(read), "{written}");
        }
        for unknown in ["", "Atlantis", "U", "|", ";"] {
            assert_eq!(code(unknown), None, "{unknown}");
        }
    }
}
