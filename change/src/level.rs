//! The part of a version that a change asks for.

use std::fmt;

use serde::Serialize;

/// The part of a version that must be raised, by the rules of Cargo.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// None: consumers see nothing of it.
    #[default]
    None,
    /// The patch version: code compiles and means the same.
    Patch,
    /// The minor version: something was added, or code means something else than it did.
    Minor,
    /// The major version: code that compiled does not, or means something else without a word.
    Major,
}

impl Level {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
