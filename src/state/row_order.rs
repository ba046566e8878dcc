//! The order of the rows of the matrix.

/// The order of the rows of the matrix of positions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RowOrder {
    /// As in the list.
    #[default]
    Listed,
    /// Those that take the same positions together.
    Alike,
    /// By the stance on the issue of this id: for it first, then against, silent and not coded last.
    Issue(String),
}

impl RowOrder {
    /// Its name in an address, not yet encoded: `alike`, `issue:cost`.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Listed => "listed".to_owned(),
            Self::Alike => "alike".to_owned(),
            Self::Issue(id) => format!("issue:{id}"),
        }
    }

    /// The order of that name; the issue need not be there.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "listed" => Some(Self::Listed),
            "alike" => Some(Self::Alike),
            _ => key.strip_prefix("issue:").map(|id| Self::Issue(id.to_owned())),
        }
    }
}
