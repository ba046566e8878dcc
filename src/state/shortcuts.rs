//! The keys that do something without a modifier: which, and as the reader has set them.
//!
//! They are kept as `keys=off` and `keys=search:s,next:`, which says of `next` that no key does it. A key has one meaning: what
//! had it before loses it.

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Goes to the search box.
    Search,
    /// To the comment after.
    Next,
    /// To the comment before.
    Previous,
    /// Adds the comment to the comparison, or takes it out.
    Pick,
    /// Compares what is chosen.
    Compare,
    /// To the link before, between two texts.
    LinkBefore,
    /// To the link after.
    LinkAfter,
    /// To the hit after.
    NextHit,
    /// To the hit before.
    PreviousHit,
    /// Lists the keys.
    Help,
}

impl Command {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 10] = [
        Self::Search,
        Self::Next,
        Self::Previous,
        Self::Pick,
        Self::Compare,
        Self::NextHit,
        Self::PreviousHit,
        Self::LinkBefore,
        Self::LinkAfter,
        Self::Help,
    ];

    /// Its name where it is kept, and its key until the reader sets another.
    fn known(self) -> (&'static str, char) {
        match self {
            Self::Search => ("search", '/'),
            Self::Next => ("next", 'j'),
            Self::Previous => ("previous", 'k'),
            Self::Pick => ("pick", 'x'),
            Self::Compare => ("compare", 'c'),
            Self::LinkBefore => ("link-before", '['),
            Self::LinkAfter => ("link-after", ']'),
            Self::NextHit => ("next-hit", 'n'),
            Self::PreviousHit => ("previous-hit", 'N'),
            Self::Help => ("help", '?'),
        }
    }
}

/// The keys as the reader has set them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortcuts {
    /// Whether no key does anything.
    pub off: bool,
    /// What differs from what comes with the page.
    own: Vec<(Command, Option<char>)>,
}

impl Shortcuts {
    /// The key of a command; `None` when the reader has taken it away.
    #[must_use]
    pub fn key(&self, command: Command) -> Option<char> {
        let own = self.own.iter().find(|(known, _)| *known == command);
        own.map_or(Some(command.known().1), |(_, key)| *key)
    }

    /// What a key does, unless they are all off. `key` is as a browser names it: a letter as it is typed.
    #[must_use]
    pub fn command(&self, key: &str) -> Option<Command> {
        let mut letters = key.chars();
        let only = letters.next().filter(|_| letters.next().is_none() && !self.off)?;
        Command::ALL.into_iter().find(|command| self.key(*command) == Some(only))
    }

    /// Gives a command another key, or none: the first of what stands in its box that is not its key already.
    pub fn set(&mut self, command: Command, typed: &str) {
        let old = self.key(command);
        let is_key = |letter: &char| !letter.is_control() && !letter.is_whitespace();
        let mut keys = typed.chars().filter(is_key);
        let key = keys.find(|letter| Some(*letter) != old).or_else(|| typed.chars().find(is_key));
        if let Some(other) = Command::ALL.into_iter().find(|other| key.is_some() && self.key(*other) == key) {
            self.put(other, None);
        }
        self.put(command, key);
    }

    fn put(&mut self, command: Command, key: Option<char>) {
        self.own.retain(|(known, _)| *known != command);
        if key != Some(command.known().1) {
            self.own.push((command, key));
        }
    }

    /// Reads what [`write`](Self::write) writes; of anything else what means something.
    #[must_use]
    pub(super) fn read(text: &str) -> Self {
        let mut read = Self::default();
        for part in text.split(',') {
            read.off |= part == "off";
            let Some((name, key)) = part.split_once(':') else { continue };
            let key = super::link::decode(key);
            if let Some(command) = Command::ALL.into_iter().find(|command| command.known().0 == name) {
                read.set(command, &key);
            }
        }
        read
    }

    /// Writes them; nothing when they are as they come.
    #[must_use]
    pub(super) fn write(&self) -> String {
        let key = |key: Option<char>| key.map_or_else(String::new, |key| super::link::encode(&key.to_string()));
        let own = self.own.iter().map(|(command, set)| format!("{}:{}", command.known().0, key(*set)));
        let off = self.off.then(|| "off".to_owned());
        off.into_iter().chain(own).collect::<Vec<_>>().join(",")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_one_meaning() {
        let mut keys = Shortcuts::default();
        assert_eq!(keys.command("j"), Some(Command::Next));
        keys.set(Command::Search, "/j");
        assert_eq!((keys.command("j"), keys.key(Command::Next)), (Some(Command::Search), None));
        assert_eq!(keys.write(), "next:,search:j");
        assert_eq!(Shortcuts::read(&keys.write()), keys);
        keys.set(Command::Search, "");
        assert_eq!(keys.command("j"), None);
    }

    #[test]
    fn they_can_be_off() {
        let keys = Shortcuts { off: true, ..Shortcuts::default() };
        assert_eq!(keys.command("j"), None);
        assert_eq!(Shortcuts::read("off,nonsense,next,next:%20,nothing:j"), {
            let mut keys = keys.clone();
            keys.set(Command::Next, "");
            keys
        });
        assert_eq!(keys.write(), "off");
    }

    #[test]
    fn a_key_with_a_name_is_none_of_them() {
        assert_eq!(Shortcuts::default().command("Enter"), None);
        assert_eq!(Shortcuts::default().command(""), None);
    }
}
