//! What follows the name of a command: flags, options with a value, and words.
//!
//! A command takes what it knows and then calls [`Arguments::finish`], which refuses the rest.

use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The arguments that no one has taken yet.
pub struct Arguments {
    left: Vec<String>,
    from: PathBuf,
}

impl Arguments {
    /// All arguments of a command, without its name, and the directory in which they were written.
    pub fn new(arguments: impl IntoIterator<Item = String>, from: &Path) -> Self {
        Self { left: arguments.into_iter().collect(), from: from.to_owned() }
    }

    /// Takes `--name` and says whether it was there.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.left.len();
        self.left.retain(|argument| argument != name);
        self.left.len() < before
    }

    /// Takes `--name VALUE` or `--name=VALUE`; the first one counts.
    pub fn option(&mut self, name: &str) -> Result<Option<String>, Failure> {
        let prefix = format!("{name}=");
        let Some(at) = self.left.iter().position(|argument| argument == name || argument.starts_with(&prefix)) else {
            return Ok(None);
        };
        let found = self.left.remove(at);
        if let Some(value) = found.strip_prefix(&prefix) {
            return Ok(Some(value.to_owned()));
        }
        if at < self.left.len() {
            return Ok(Some(self.left.remove(at)));
        }
        Err(Failure::new(format!("{name} needs a value")).mend(format!("write {name} VALUE")))
    }

    /// Takes the next argument that is not a flag.
    pub fn word(&mut self) -> Option<String> {
        let at = self.left.iter().position(|argument| !argument.starts_with('-'))?;
        Some(self.left.remove(at))
    }

    /// Takes the next argument that is not a flag, as a path.
    pub fn path(&mut self) -> Option<PathBuf> {
        self.word().map(|word| self.from.join(word))
    }

    /// Refuses what is left.
    pub fn finish(self) -> Result<(), Failure> {
        match self.left.first() {
            None => Ok(()),
            Some(left) => {
                Err(Failure::new(format!("`{left}` is not understood here")).mend("`cargo xtask help` lists what is"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(text: &str) -> Arguments {
        Arguments::new(text.split_whitespace().map(str::to_owned), Path::new("here"))
    }

    #[test]
    fn an_option_takes_its_value_after_a_space_or_an_equals_sign() {
        for text in ["--port 81 x", "x --port=81"] {
            let mut left = arguments(text);
            assert_eq!(left.option("--port").unwrap().as_deref(), Some("81"), "{text}");
            assert_eq!(left.word().as_deref(), Some("x"), "{text}");
            left.finish().unwrap();
        }
    }

    #[test]
    fn an_option_without_its_value_is_refused() {
        assert!(arguments("--port").option("--port").is_err());
        assert_eq!(arguments("--ports 1").option("--port").unwrap(), None);
    }

    #[test]
    fn a_path_is_meant_from_where_it_was_written() {
        assert_eq!(arguments("a.json").path().unwrap(), Path::new("here").join("a.json"));
    }

    #[test]
    fn what_no_command_took_is_refused() {
        let mut left = arguments("--no-open --nopen");
        assert!(left.flag("--no-open"));
        assert!(!left.flag("--no-open"));
        assert!(left.finish().is_err());
    }
}
