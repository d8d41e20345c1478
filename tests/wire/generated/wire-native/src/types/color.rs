// Generated from an OpenAPI specification; change the specification instead.

//! [`Color`].

/// One of a list of strings, or another.
///
/// Defined at `tests/wire/spec.yaml:210`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `dark green`
    DarkGreen,
    /// A value that the specification does not name.
    Unknown(String),
}

impl Color {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::DarkGreen => "dark green",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            "dark green" => Self::DarkGreen,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(Color);
