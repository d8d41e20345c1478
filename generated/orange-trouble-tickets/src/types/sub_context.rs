// Generated from an OpenAPI specification; change the specification instead.

//! [`SubContext`].

/// One of a list of strings, or another.
///
/// Defined at `specs/trouble-tickets.yaml:718`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubContext {
    /// `wse`: The system behind the API, which its status calls `WSE`.
    Wse,
    /// A value that the specification does not name.
    Unknown(String),
}

impl SubContext {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wse => "wse",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "wse" => Self::Wse,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(SubContext);
