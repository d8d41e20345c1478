// Generated from an OpenAPI specification; change the specification instead.

//! [`Context`].

/// One of a list of strings, or another.
///
/// Defined at `specs/trouble-tickets.yaml:705`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Context {
    /// `TCKTNG`: Ticketing.
    Tcktng,
    /// A value that the specification does not name.
    Unknown(String),
}

impl Context {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tcktng => "TCKTNG",
            Self::Unknown(text) => text,
        }
    }

    /// The value for a text from the wire.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        match text {
            "TCKTNG" => Self::Tcktng,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

client_runtime::string_enum!(Context);
