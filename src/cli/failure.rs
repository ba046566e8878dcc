//! What cannot be done, said so that it can be mended.

use std::fmt;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

/// A sentence for standard error.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure in words.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// A file that could not be read or written.
    pub fn file(verb: &str, path: &Path, error: &std::io::Error) -> Self {
        let why = match error.kind() {
            ErrorKind::NotFound => "there is no such file".to_owned(),
            ErrorKind::PermissionDenied => "permission is denied".to_owned(),
            _ => error.to_string(),
        };
        Self(format!("cannot {verb} {}: {why}", path.display()))
    }
}

impl From<&'static str> for Failure {
    fn from(place: &'static str) -> Self {
        Self(format!("the template has no place “{place}”"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Prints a result. When nobody reads it any more (`| head`), that is no failure.
pub fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
}
