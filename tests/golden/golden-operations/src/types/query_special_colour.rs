// Generated from an OpenAPI specification; change the specification instead.

//! [`QuerySpecialColour`].

/// One of a list of strings, or another.
///
/// Defined at `operations.yaml:150`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuerySpecialColour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the specification does not name.
    Unknown(String),
}

impl QuerySpecialColour {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            "green" => Self::Green,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(QuerySpecialColour);
