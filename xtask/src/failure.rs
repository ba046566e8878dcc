//! Why a command stopped, and what mends it.
//!
//! A message here is one line for a person. It never repeats what a child program has already printed and
//! holds no path that is not relative to the workspace, so that a log can be shown to anyone.

use std::fmt;

/// Why a command stopped. Printed as `error: …`, then `hint: …` when there is something to do about it.
#[derive(Debug)]
pub struct Failure {
    what: String,
    mend: Option<String>,
}

impl Failure {
    /// A failure that has been explained already, by what stands above it.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), mend: None }
    }

    /// Says what to do about it.
    pub fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend = Some(mend.into());
        self
    }

    /// Says in which part of something longer it happened.
    pub fn during(mut self, part: &str) -> Self {
        self.what = format!("{part}: {}", self.what);
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "error: {}", self.what)?;
        match &self.mend {
            Some(mend) => write!(out, "\nhint: {mend}"),
            None => Ok(()),
        }
    }
}
