//! What comes of a document: the words for it in rows and in the table are here and nowhere else.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What the generator makes of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Generation {
    /// A crate.
    Generated,
    /// Nothing, and it says why.
    Refused,
    /// Nothing: the process ended without a row.
    #[default]
    Crashed,
}

/// What is said of a document when all that was asked for has been tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    DoesNotCompile,
    UnsafeDocumentation,
    TestsFail,
    NoHelp,
    /// Nothing is wrong with the crate, where there is one.
    Of(Generation),
}

impl fmt::Display for Generation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Generated => "generated",
            Self::Refused => "refused",
            Self::Crashed => "crashed",
        })
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DoesNotCompile => f.pad("does not compile"),
            Self::UnsafeDocumentation => f.pad("unsafe documentation"),
            Self::TestsFail => f.pad("tests fail"),
            Self::NoHelp => f.pad("no help"),
            Self::Of(generation) => generation.fmt(f),
        }
    }
}
