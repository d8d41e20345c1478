//! The outcomes of a document, with their names in rows and in the table.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The outcome of generating.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Generation {
    /// A crate was generated.
    Generated,
    /// No crate was generated, and the reason was reported.
    Refused,
    /// No crate was generated: the process ended without a row.
    #[default]
    Crashed,
}

/// The verdict on a document after all requested steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    DoesNotCompile,
    UnsafeDocumentation,
    TestsFail,
    NoHelp,
    /// The crate has no problems, if there is one.
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
