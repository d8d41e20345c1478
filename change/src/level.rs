//! The part of a version that a change requires to be raised.

use std::fmt;

use serde::Serialize;

/// The part of a version that must be raised, according to Cargo's SemVer rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// None: users are not affected.
    #[default]
    None,
    /// The patch version: code compiles with the same meaning.
    Patch,
    /// The minor version: something was added, or code means something else than it did.
    Minor,
    /// The major version: code that compiled does not, or silently has a different meaning.
    Major,
}

impl Level {
    /// The level as it is written.
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
