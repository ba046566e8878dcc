//! What a reader has set, and what outlasts an address: kept in the browser, where that lets us, and in a saved copy.
//!
//! It is written as the parameters of an address are, so that whatever comes back from outside is read as far as it means
//! something:
//!
//! ```text
//! theme=dark&lang=fr&text=large+wide&keys=next:l&confirmed=france/p3~jprs/p1&rejected=…
//! ```
//!
//! An address comes first: where it names a theme, or judges a link, that holds. Where it says nothing, what is kept does.

use super::link::{decode, encode};
use super::{Command, Comparing, Ends, Letters, Library, Mode, Screen, Setting, Shortcuts, State, Theme};
use crate::locale::Language;

/// What a reader has set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Light or dark.
    pub theme: Theme,
    /// The language of the interface; that of the browser where none was chosen.
    pub language: Option<Language>,
    /// How texts are set.
    pub letters: Letters,
    /// What keys do.
    pub keys: Shortcuts,
    /// Links found right, in any comparison; whether their passages are there is asked when they are shown.
    pub confirmed: Vec<Ends>,
    /// Links found wrong.
    pub rejected: Vec<Ends>,
}

/// What a reader sets, but for the theme, which an address has as well, and links, which a comparison has.
#[derive(Clone, Debug, PartialEq)]
pub enum Set {
    /// How texts are set: a word of the setting.
    Letters(Setting, String),
    /// Whether keys without a modifier do something: the other way round.
    Keys,
    /// The key of a command: what stands in its box.
    Key(Command, String),
    /// All keys as they came.
    KeysAsTheyCame,
}

/// More links of a kind than this are not kept: then the oldest goes.
const MOST_LINKS: usize = 500;

/// Longer than this, in bytes, is nothing that we have written: an id takes as much as its corpus gives it, and most take
/// a few letters.
const LONGEST: usize = 256 * 1024;

impl Kept {
    /// What is stored in the browser, or else what the page was saved with. An empty text is that of a reader who has
    /// taken everything back.
    #[must_use]
    pub fn first_of(stored: Option<&str>, saved: &str) -> Self {
        Self::read(stored.unwrap_or(saved))
    }

    /// Reads what [`write`](Self::write) writes; of anything else what means something.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut kept = Self::default();
        if text.len() > LONGEST {
            return kept;
        }
        for (key, value) in text.split('&').filter_map(|pair| pair.split_once('=')) {
            match key {
                "lang" => kept.language = Language::of(value),
                "theme" => {
                    kept.theme = Theme::ALL.into_iter().find(|theme| theme.key() == value).unwrap_or_default();
                }
                "text" => kept.letters = Letters::read(&decode(value)),
                "keys" => kept.keys = Shortcuts::read(value),
                "confirmed" | "rejected" => {
                    for ends in value.split(',').filter_map(read_ends) {
                        kept.judge(&ends, Some(key == "confirmed"));
                    }
                }
                _ => {}
            }
        }
        kept
    }

    /// Writes it; nothing when nothing was set.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::new();
        let theme = if self.theme == Theme::Auto { String::new() } else { self.theme.key().to_owned() };
        for (key, value) in [
            ("theme", theme),
            ("lang", self.language.map_or_else(String::new, |language| language.tag().to_owned())),
            ("text", encode(&self.letters.words())),
            ("keys", self.keys.write()),
            ("confirmed", listed(&self.confirmed)),
            ("rejected", listed(&self.rejected)),
        ] {
            if !value.is_empty() {
                let between = if text.is_empty() { "" } else { "&" };
                text.extend([between, key, "=", &value]);
            }
        }
        text
    }

    /// Sets something.
    pub(super) fn set(&mut self, set: Set) {
        match set {
            Set::Letters(setting, word) => self.letters = self.letters.with(setting, &word),
            Set::Keys => self.keys.off = !self.keys.off,
            Set::Key(command, typed) => self.keys.set(command, &typed),
            Set::KeysAsTheyCame => self.keys = Shortcuts::default(),
        }
    }

    /// How many links were judged.
    #[must_use]
    pub fn judged(&self) -> usize {
        self.confirmed.len() + self.rejected.len()
    }

    /// Keeps how a link was judged: right, wrong, or no longer.
    fn judge(&mut self, ends: &Ends, right: Option<bool>) {
        for (links, verdict) in [(&mut self.confirmed, true), (&mut self.rejected, false)] {
            links.retain(|known| known != ends);
            if right == Some(verdict) {
                if links.len() == MOST_LINKS {
                    links.remove(0);
                }
                links.push(ends.clone());
            }
        }
    }
}

/// A link. Ids of comments have no `~` and no `/`: what has is not written as it would be read.
fn read_ends(link: &str) -> Option<Ends> {
    Ends::parse(&decode(link)).filter(|ends| Ends::parse(&ends.to_string()).as_ref() == Some(ends))
}

fn listed(links: &[Ends]) -> String {
    links.iter().map(|ends| encode(&ends.to_string())).collect::<Vec<_>>().join(",")
}

impl Library {
    /// The name under which a browser keeps what is set for these comments, in a page that was saved with `saved`: pages
    /// from one place, as all files of a disk are to some browsers, share what they keep.
    #[must_use]
    pub fn shelf_mark(&self, saved: &str) -> String {
        let mut sum = self.docket.fingerprint();
        if !saved.is_empty() {
            crate::checksum::mix(&mut sum, crate::checksum::checksum(saved.as_bytes()));
        }
        format!("{sum:016x}")
    }
}

impl State {
    /// Keeps how the reader has judged a link.
    pub(super) fn keep(&mut self, ends: &Ends) {
        let Comparing { confirmed, rejected, .. } = &self.comparing;
        let right = if confirmed.contains(ends) { Some(true) } else { rejected.contains(ends).then_some(false) };
        self.kept.judge(ends, right);
    }

    /// Judges the links between compared texts as the reader has done before, but for those that are judged here.
    pub(super) fn recall(&mut self, library: &Library) {
        if self.screen != Screen::Compare(Mode::Text) {
            return;
        }
        for (links, right) in [(&self.kept.confirmed, true), (&self.kept.rejected, false)] {
            for ends in links {
                let known = self.comparing.confirmed.iter().chain(&self.comparing.rejected).any(|known| known == ends);
                if !known && self.compares(library, ends) {
                    self.comparing.judge(ends.clone(), right);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_comes_before_what_was_saved() {
        let theme = |stored, saved| Kept::first_of(stored, saved).theme;
        assert_eq!(theme(None, ""), Theme::Auto);
        assert_eq!(theme(None, "theme=dark"), Theme::Dark);
        assert_eq!(theme(Some("theme=light"), "theme=dark"), Theme::Light);
        assert_eq!(theme(Some(""), "theme=dark"), Theme::Auto, "taken back");
    }

    #[test]
    fn of_what_is_hostile_is_read_what_means_something() {
        let kept = Kept::read("theme=dark&confirmed=a/p1~b/p2,nonsense,a/p1~b/p2&rejected=a/p1~b/p2&x&=&theme=mauve");
        assert_eq!(kept.write(), "rejected=a/p1~b/p2");
        let many: Vec<_> = (0..2_000).map(|at| format!("a/p{at}~b/p1")).collect();
        assert_eq!(Kept::read(&format!("confirmed={}", many.join(","))).judged(), MOST_LINKS);
        assert_eq!(Kept::read(&format!("theme=dark&{}", "x".repeat(LONGEST))), Kept::default());
    }
}
