// Generated from an OpenAPI specification; change the specification instead.

//! [`AnswerHeadersXKindHeader`].

/// One of a list of strings, or another.
///
/// Defined at `operations.yaml:276`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnswerHeadersXKindHeader {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the specification does not name.
    Unknown(String),
}

impl AnswerHeadersXKindHeader {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(AnswerHeadersXKindHeader);
