//! How similar comments are that are shown as nearly the same.

use crate::compare::families::LEVELS;

/// How similar comments are at least that are shown as nearly the same, in hundredths: one of [`LEVELS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alike(u8);

impl Default for Alike {
    fn default() -> Self {
        Self(80)
    }
}

impl Alike {
    /// Each level, the highest first.
    pub fn all() -> impl Iterator<Item = Self> {
        LEVELS.into_iter().map(Self)
    }

    /// The level, in hundredths.
    #[must_use]
    pub fn percent(self) -> u8 {
        self.0
    }

    /// The level of that name in an address: `80`.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|level| level.0.to_string() == key)
    }
}
