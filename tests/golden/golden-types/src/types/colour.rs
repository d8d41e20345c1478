// Generated from an OpenAPI specification; change the specification instead.

//! [`Colour`].

/// A colour; more may come.
///
/// Defined at `types.yaml:109`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// `dark-blue`
    DarkBlue,
    /// (empty)
    Empty,
    /// `1st`
    N1st,
    /// A value that the specification does not name.
    Unknown(String),
}

impl Colour {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::DarkBlue => "dark-blue",
            Self::Empty => "",
            Self::N1st => "1st",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            "green" => Self::Green,
            "dark-blue" => Self::DarkBlue,
            "" => Self::Empty,
            "1st" => Self::N1st,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(Colour);
