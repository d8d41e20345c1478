// Generated from an OpenAPI specification; change the specification instead.

//! [`EqualOneMode`].

/// One of a list of strings, or another.
///
/// Defined at `operations.yaml:286`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EqualOneMode {
    /// `slow`
    Slow,
    /// `fast`
    Fast,
    /// A value that the specification does not name.
    Unknown(String),
}

impl EqualOneMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Slow => "slow",
            Self::Fast => "fast",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "slow" => Self::Slow,
            "fast" => Self::Fast,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(EqualOneMode);
