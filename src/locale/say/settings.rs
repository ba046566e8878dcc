//! What is said of what can be set: the keys, and how texts are set.

use super::Say;

impl Say {
    /// What the keys do, in the order of the commands.
    #[must_use]
    pub fn commands(&self) -> [String; 10] {
        [
            self.get("search-comments"),
            self.get("next-comment-key"),
            self.get("previous-comment-key"),
            self.get("pick-key"),
            self.get("compare-key"),
            self.get("next-hit-key"),
            self.get("previous-hit-key"),
            self.get("previous-link-key"),
            self.get("next-link-key"),
            self.get("help-key"),
        ]
    }

    /// What can be set of the letters, and what it can be, in the order of the settings.
    #[must_use]
    pub fn settings(&self) -> [(String, Vec<String>); 3] {
        let all = |names: &[&str]| names.iter().map(|name| self.get(name)).collect();
        [
            (self.get("letters-size"), all(&["size-small", "size-usual", "size-large", "size-largest"])),
            (self.get("letters-leading"), all(&["leading-small", "leading-usual", "leading-large"])),
            (self.get("letters-measure"), all(&["measure-short", "measure-usual", "measure-long"])),
        ]
    }
}
